// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

struct TurnRecord;

// Where a request's time went, as one bar: waiting in the queue, for a worker, until that knew the
// conversation, until the first token, streaming. The same figures stand below it in words. UI thread.
class TimingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimingBar(QWidget *parent = nullptr);

    void setTurn(const TurnRecord &turn);
    QString legend() const; // empty: nothing is known yet

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<qint64, 5> m_parts{}; // ms, in that order
};
