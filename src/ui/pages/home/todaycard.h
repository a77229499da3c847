// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AppState;
class DimLabel;
class QLabel;

// Today's requests, tokens, cost and speed as four figures. UI thread.
class TodayCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayCard(AppState &state, QWidget *parent = nullptr);

private:
    struct Figure
    {
        QLabel *value;
        DimLabel *caption;
    };
    Figure addFigure(class QGridLayout *grid, const QString &name);
    void update();

    AppState &m_state;
    Figure m_requests;
    Figure m_tokens;
    Figure m_cost;
    Figure m_speed;
};
