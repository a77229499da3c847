// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chaterror.h"
#include "core/claude/claudeworker.h"
#include "core/claude/spawnplan.h"
#include "core/claude/workerwatch.h"
#include "core/result.h"
#include "core/status/serverstatus.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

class ProcessLedger;

// Owns every CLI process and keeps some of them started ahead.
//
// A worker is lent once and never comes back: it stays with its conversation until it is retired.
// When there are too many conversations the least recently used hot worker goes, for a request then
// the longest held one, too. Starts
// are gated to about the number of cores, since a boot is CPU bound and more at once make all of
// them late.
//
// A borrower may bring a plan of its own (an agent's). Such a worker is started for it alone, as one
// of the conversations' workers, and never lent to anybody else. Engine thread.
class WorkerPool final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        int warm = 1;
        int size = 8; // workers of conversations; the warm ones come on top
        int startsAtOnce = 2;
        std::chrono::milliseconds idleTimeout = std::chrono::minutes(10);
        std::chrono::milliseconds holdTimeout = std::chrono::minutes(10);
        std::chrono::milliseconds sleepAfter = std::chrono::seconds(5);
        WorkerWatch::Limits watch;
    };
    using Ticket = quint64;
    // A warm worker, now the borrower's; or why there is none. Called at once or later, exactly
    // once unless withdrawn.
    using Borrower = std::function<void(Result<ClaudeWorker *, ChatError>)>;

    explicit WorkerPool(ProcessLedger *ledger, QObject *parent = nullptr);
    ~WorkerPool() override;
    Q_DISABLE_COPY_MOVE(WorkerPool)

    // Workers of another plan are retired, the busy ones when they are done.
    void configure(const SpawnPlan &plan, const Limits &limits);
    // Nothing can be started; waiting and later borrowers get the reason.
    void disable(const ChatError &reason);

    Ticket borrow(Borrower borrower, std::optional<SpawnPlan> plan = {});
    void withdraw(Ticket ticket);
    // Starts what is missing. The borrower's answer runs better if the replacement's boot waits for
    // its first token, so this is not done in borrow().
    void replenish();

    // Ends all of them; stopped() when the last process is gone.
    void stop();
    // New processes for those that are there: what they know of the outside is no longer so.
    void renew();
    // Those with tools of their own: none goes on with another message.
    void retireAgents();

    PoolStatus status() const;

signals:
    void statusChanged();
    void introduced(const Json &initializeResponse);
    void rateLimitsReceived(const Json &info);
    void serversReported(const Json &given, const Json &report);
    void toolsUsed(const QList<ToolUse> &uses);
    void booted(const QString &version);
    // Somebody asks, and what was configured does not start, or nothing is.
    void claudeMissed();
    void stopped();

private:
    struct Waiting
    {
        Ticket ticket;
        Borrower borrower;
        std::optional<SpawnPlan> plan; // of its own
        int failedStarts = 0;
    };
    struct Entry
    {
        ClaudeWorker *worker;
        bool lent = false;
        bool outdated = false;
        Ticket owner = 0; // started for this borrower

        bool isSpare() const { return !lent && !outdated && owner == 0; }
    };

    void startOne(const SpawnPlan &plan, Ticket owner = 0);
    bool startOwned();
    void startSpares();
    enum class RoomFor { Request, Spare };
    bool makeRoom(RoomFor purpose);
    void lendWarm();
    bool lendTo(size_t place); // in m_waiting
    void workerChanged(ClaudeWorker *worker);
    void measure(const ClaudeWorker &worker);
    void workerEnded(ClaudeWorker *worker);
    void bootFailed(const ChatError &error);
    void ownedBootFailed(Ticket owner, const ChatError &error);
    std::deque<Waiting>::iterator waitingFor(Ticket ticket);
    int waitingForSpares() const;
    void failWaiting(const ChatError &error);
    void sweep();
    int count(ClaudeWorker::State state) const;
    int limit() const; // of processes
    int living() const;
    int conversations() const;
    Entry *find(const ClaudeWorker *worker);

    ProcessLedger *m_ledger;
    SpawnPlan m_plan;
    Limits m_limits;
    ChatError m_disabledBecause;
    bool m_enabled = false;
    bool m_stopping = false;
    bool m_replenishing = false;

    std::vector<Entry> m_entries;
    std::deque<Waiting> m_waiting;
    WorkerWatch m_watch;
    QTimer m_sweep; // runs only while something can expire
    QTimer m_backoff; // no starts ahead of need after failures
    int m_bootFailures = 0;
    int m_restarts = 0;
    int m_lastBootMs = -1;
    qint64 m_workerBytes = 0;
    Ticket m_nextTicket = 1;
};
