// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AppState;
class QGridLayout;

// How much of each plan window is used and when it starts anew, as bars. Hidden until Claude Code has
// told. UI thread.
class PlanBars final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBars(AppState &state, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();

    AppState &m_state;
    QGridLayout *m_grid;
};
