// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <vector>

class ClaudeWorker;

// Ends workers that cost the machine more than they may: one that computes at full speed without
// saying anything, and one that takes too much memory. Looks at them at a slow interval, and only
// while there are any. On Linux; elsewhere the system does not tell, and nothing is ended. Engine
// thread.
class WorkerWatch final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds cpu = std::chrono::minutes(1); // without a word; 0 = none
        qint64 memoryBytes = qint64(4) << 30; // 0 = none
        std::chrono::milliseconds interval = std::chrono::seconds(5);
    };

    explicit WorkerWatch(QObject *parent = nullptr);

    void configure(const Limits &limits);
    // From now on, until it is gone.
    void add(ClaudeWorker *worker);

private:
    struct Watched
    {
        QPointer<ClaudeWorker> worker;
        std::chrono::milliseconds cpu{0}; // at the last look
        std::chrono::milliseconds wasted{0}; // of it in silence, one look after another
    };

    void look();
    void check(Watched &watched, std::chrono::milliseconds passed) const;

    Limits m_limits;
    std::vector<Watched> m_watched;
    QTimer m_timer;
    QElapsedTimer m_sinceLook;
};
