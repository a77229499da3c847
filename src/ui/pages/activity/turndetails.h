// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

struct TurnRecord;
class Banner;
class ElidedLabel;
class QGridLayout;
class TimingBar;

// Everything known about one request. No prompt and no answer: those are not part of the record.
// UI thread.
class TurnDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit TurnDetails(QWidget *parent = nullptr);

    void setTurn(const TurnRecord &turn);

private:
    ElidedLabel *addField(QGridLayout *grid, int row, int column, const QString &label,
                          int span = 1);

    ElidedLabel *m_id;
    ElidedLabel *m_key;
    ElidedLabel *m_endpoint;
    ElidedLabel *m_model;
    ElidedLabel *m_outcome;
    ElidedLabel *m_route;
    ElidedLabel *m_times;
    ElidedLabel *m_tokens;
    TimingBar *m_bar;
    Banner *m_error;
};
