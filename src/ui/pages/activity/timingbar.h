// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

struct TurnRecord;

// Where a request's time went, as one bar: waiting in the queue, until the first token, streaming.
// The same figures stand in its tool tip and its accessible description. UI thread.
class TimingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimingBar(QWidget *parent = nullptr);

    void setTurn(const TurnRecord &turn);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_queue = 0;
    qint64 m_wait = 0;
    qint64 m_stream = 0;
};
