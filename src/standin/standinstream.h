// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpexchange.h"
#include "standin/standinevents.h"

#include <QObject>
#include <QTimer>

// Plays one plan onto one exchange: in the plan's rhythm by timers, as fast as the client reads if
// there is none, and with the plan's misbehaviour. Lives in the exchange's thread, never blocks,
// and ends in exactly one finished().
class StandInStream final : public QObject
{
    Q_OBJECT

public:
    StandInStream(ExchangePtr exchange, StandInPlan plan, const Json &body, int number,
                  QObject *parent = nullptr);

    void start();

signals:
    void finished(bool complete); // false: the client left, or the plan cut the connection

private:
    void wait(std::chrono::milliseconds time, void (StandInStream::*next)());
    void answer();
    void pump();
    void pumpStall();
    bool afterDelta(); // false: the stream has ended, or goes on later
    bool cutsIn(const QByteArray &bytes); // true: what comes before the cut is written
    void cut();
    void finish(bool complete);

    ExchangePtr m_exchange;
    StandInPlan m_plan;
    StandInEvents m_events;
    bool m_streams = false;
    int m_deltas = 0;
    qsizetype m_written = 0; // bytes
    std::chrono::milliseconds m_stallLeft{0};
    QTimer m_timer;
    void (StandInStream::*m_next)() = nullptr;
};
