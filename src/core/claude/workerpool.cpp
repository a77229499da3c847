// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/workerpool.h"

#include "core/claude/processledger.h"
#include "core/claude/processusage.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcPool, "bellhop.pool", QtInfoMsg)

using State = ClaudeWorker::State;

constexpr auto kSweepInterval = 2s;
constexpr int kBootTries = 3; // in a row, before those who wait are told
constexpr int kOwnedBootTries = 2;
constexpr auto kFirstBackoff = 1s;
constexpr auto kLongestBackoff = 60s;
// A held call is younger than this when its client is still at work: let it be if anything else can
// go.
constexpr qint64 kFreshMs = 5'000;

} // namespace

WorkerPool::WorkerPool(ProcessLedger *ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
    m_sweep.setInterval(kSweepInterval);
    m_backoff.setSingleShot(true);
    connect(&m_sweep, &QTimer::timeout, this, &WorkerPool::sweep);
    connect(&m_backoff, &QTimer::timeout, this, &WorkerPool::replenish);
}

WorkerPool::~WorkerPool()
{
    for (Entry &entry : m_entries) {
        entry.worker->disconnect(this);
        const qint64 pid = entry.worker->pid();
        delete entry.worker;
        m_ledger->remove(pid);
    }
}

void WorkerPool::configure(const SpawnPlan &plan, const Limits &limits)
{
    const bool changed = !m_enabled || m_plan.fingerprint != plan.fingerprint;
    m_plan = plan;
    m_limits = limits;
    m_watch.configure(limits.watch);
    m_enabled = true;
    m_stopping = false;
    if (changed) {
        m_bootFailures = 0;
        m_backoff.stop();
        for (Entry &entry : m_entries)
            entry.outdated = true;
    }
    sweep();
    replenish();
}

void WorkerPool::renew()
{
    for (Entry &entry : m_entries)
        entry.outdated = true;
    sweep();
    replenish();
}

void WorkerPool::disable(const ChatError &reason)
{
    m_enabled = false;
    m_disabledBecause = reason;
    m_backoff.stop();
    failWaiting(reason);
    for (Entry &entry : m_entries)
        entry.outdated = true;
    sweep();
}

WorkerPool::Ticket WorkerPool::borrow(Borrower borrower, std::optional<SpawnPlan> plan)
{
    if (!m_enabled || m_stopping) {
        borrower(
            m_stopping
                ? ChatError{ChatError::Kind::Stopping, u"Bellhop is stopping."_s, {}, 0, 1s, false}
                : m_disabledBecause);
        if (!m_stopping)
            emit claudeMissed();
        return 0;
    }
    const Ticket ticket = m_nextTicket++;
    m_waiting.push_back({ticket, std::move(borrower), std::move(plan)});
    lendWarm();
    if (!m_waiting.empty())
        replenish();
    return ticket;
}

void WorkerPool::withdraw(Ticket ticket)
{
    std::erase_if(m_waiting, [ticket](const Waiting &waiting) { return waiting.ticket == ticket; });
    for (size_t i = 0; ticket && i < m_entries.size(); ++i) {
        if (m_entries[i].owner == ticket && !m_entries[i].lent)
            m_entries[i].worker->retire(); // nobody else may have it
    }
}

std::deque<WorkerPool::Waiting>::iterator WorkerPool::waitingFor(Ticket ticket)
{
    return std::find_if(m_waiting.begin(), m_waiting.end(),
                        [ticket](const Waiting &waiting) { return waiting.ticket == ticket; });
}

int WorkerPool::waitingForSpares() const
{
    return int(std::count_if(m_waiting.begin(), m_waiting.end(),
                             [](const Waiting &waiting) { return !waiting.plan; }));
}

// A borrower may borrow again or withdraw another at once, so each lending begins a new search.
void WorkerPool::lendWarm()
{
    size_t at = 0;
    while (at < m_waiting.size())
        at = lendTo(at) ? 0 : at + 1;
}

bool WorkerPool::lendTo(size_t place)
{
    const auto waiting = m_waiting.begin() + qsizetype(place);
    const auto fits = [waiting](const Entry &entry) {
        if (entry.worker->state() != State::Warm)
            return false;
        return waiting->plan ? entry.owner == waiting->ticket && !entry.lent : entry.isSpare();
    };
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), fits);
    if (entry == m_entries.end())
        return false;
    entry->lent = true;
    ClaudeWorker *worker = entry->worker;
    const Borrower borrower = std::move(waiting->borrower);
    m_waiting.erase(waiting);
    borrower(worker);
    return true;
}

void WorkerPool::replenish()
{
    if (!m_enabled || m_stopping || m_replenishing)
        return;
    const QScopedValueRollback<bool> guard(m_replenishing, true); // retiring a worker calls back
    if (startOwned())
        startSpares();
}

// False: there is no room for all of them, and so none for a spare.
bool WorkerPool::startOwned()
{
    for (size_t i = 0; i < m_waiting.size(); ++i) {
        if (!m_waiting[i].plan)
            continue;
        const Ticket ticket = m_waiting[i].ticket;
        const bool isOnItsWay =
            std::any_of(m_entries.begin(), m_entries.end(), [ticket](const Entry &entry) {
                return entry.owner == ticket && entry.worker->state() != State::Retired;
            });
        if (isOnItsWay)
            continue;
        if (count(State::Starting) >= m_limits.startsAtOnce
            || (conversations() >= m_limits.size && !makeRoom(RoomFor::Request)))
            return false;
        SpawnPlan plan = *m_waiting[i].plan;
        plan.renewMark();
        startOne(plan, ticket);
    }
    return true;
}

void WorkerPool::startSpares()
{
    const int ready = int(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.isSpare()
            && (entry.worker->state() == State::Warm || entry.worker->state() == State::Starting);
    }));
    const bool mayStartAhead = !m_backoff.isActive();
    const int waiting = waitingForSpares();
    const int wanted = waiting + (mayStartAhead ? m_limits.warm : 0);
    for (int missing = wanted - ready;
         missing > 0 && count(State::Starting) < m_limits.startsAtOnce; --missing) {
        const bool needed = ready + (wanted - ready - missing) < waiting;
        if (living() >= limit() && !makeRoom(needed ? RoomFor::Request : RoomFor::Spare))
            return;
        startOne(m_plan);
    }
}

bool WorkerPool::makeRoom(RoomFor purpose)
{
    Entry *victim = nullptr;
    const auto older = [&victim](Entry &entry) {
        if (!victim || entry.worker->idleMs() > victim->worker->idleMs())
            victim = &entry;
    };
    for (Entry &entry : m_entries) {
        if (entry.worker->state() == State::Hot)
            older(entry);
    }
    if (!victim && purpose == RoomFor::Request) {
        for (Entry &entry : m_entries) {
            if (entry.worker->state() == State::AwaitingToolResults
                && entry.worker->idleMs() > kFreshMs)
                older(entry);
        }
    }
    if (!victim)
        return false;
    victim->worker->retire();
    return true;
}

void WorkerPool::startOne(const SpawnPlan &plan, Ticket owner)
{
    // The session's runtime folder goes with a logout; a service stays.
    if (!QFileInfo::exists(m_plan.workingDirectory))
        (void)prepareWorkFolder();
    auto *worker = new ClaudeWorker(plan, this);
    worker->setSleepAfter(m_limits.sleepAfter);
    m_entries.push_back({worker, false, false, owner});
    connect(worker, &ClaudeWorker::stateChanged, this, [this, worker] { workerChanged(worker); });
    connect(worker, &ClaudeWorker::ended, this, [this, worker] { workerEnded(worker); });
    connect(worker, &ClaudeWorker::introduced, this, &WorkerPool::introduced);
    connect(worker, &ClaudeWorker::rateLimitsReceived, this, &WorkerPool::rateLimitsReceived);
    connect(worker, &ClaudeWorker::serversReported, this, &WorkerPool::serversReported);
    connect(worker, &ClaudeWorker::toolsUsed, this, &WorkerPool::toolsUsed);
    worker->start();
    m_watch.add(worker);
    if (worker->pid() > 0)
        m_ledger->add(worker->pid(), plan);
    emit statusChanged();
}

void WorkerPool::workerChanged(ClaudeWorker *worker)
{
    Entry *entry = find(worker);
    if (!entry)
        return;
    switch (worker->state()) {
    case State::Warm:
        m_bootFailures = 0;
        m_backoff.stop();
        m_lastBootMs = worker->bootMs();
        emit booted(worker->version());
        if (entry->outdated || (entry->owner && waitingFor(entry->owner) == m_waiting.end()))
            worker->retire();
        else
            lendWarm();
        replenish();
        break;
    case State::Hot:
        measure(*worker);
        if (entry->outdated)
            worker->retire();
        break;
    default:
        break;
    }
    if (!m_waiting.empty() && !worker->isBusy())
        replenish(); // a hot or held worker can now make room
    if (!m_sweep.isActive())
        m_sweep.start();
    emit statusChanged();
}

// A worker grows with its first answers; the average leans on the latest ones.
void WorkerPool::measure(const ClaudeWorker &worker)
{
    const std::optional<ProcessUsage> usage = ProcessUsage::of(worker.pid());
    if (const qint64 bytes = usage ? usage->memoryBytes : 0; bytes > 0)
        m_workerBytes = m_workerBytes == 0 ? bytes : (3 * m_workerBytes + bytes) / 4;
}

void WorkerPool::workerEnded(ClaudeWorker *worker)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [worker](const Entry &entry) { return entry.worker == worker; });
    if (it == m_entries.end())
        return;
    const bool lent = it->lent;
    const bool outdated = it->outdated;
    const Ticket owner = it->owner;
    m_entries.erase(it);
    m_ledger->remove(worker->pid());
    const ChatError error = worker->lastError();
    worker->deleteLater();
    emit statusChanged();
    if (m_stopping) {
        if (m_entries.empty())
            emit stopped();
        return;
    }
    if (!error.message.isEmpty()) {
        ++m_restarts;
        if (owner && !lent) {
            ownedBootFailed(owner, error);
            return;
        }
        if (!lent && !outdated) {
            bootFailed(error);
            return;
        }
    }
    replenish();
}

void WorkerPool::bootFailed(const ChatError &error)
{
    ++m_bootFailures;
    const auto wait = std::min<std::chrono::milliseconds>(
        kLongestBackoff, kFirstBackoff * (1 << std::min(m_bootFailures - 1, 6)));
    m_backoff.start(wait);
    qCWarning(lcPool) << "a worker did not start," << m_bootFailures << "in a row";
    if (m_bootFailures >= kBootTries) {
        ChatError told = error;
        told.kind = ChatError::Kind::NoClaude;
        told.retryAfter = std::chrono::duration_cast<std::chrono::seconds>(wait);
        failWaiting(told);
        emit claudeMissed();
    } else {
        replenish();
    }
}

// Of one borrower's plan: says nothing about those of others.
void WorkerPool::ownedBootFailed(Ticket owner, const ChatError &error)
{
    const auto waiting = waitingFor(owner);
    if (waiting != m_waiting.end() && ++waiting->failedStarts >= kOwnedBootTries) {
        ChatError told = error;
        told.kind = ChatError::Kind::NoClaude;
        const Borrower borrower = std::move(waiting->borrower);
        m_waiting.erase(waiting);
        borrower(told);
    }
    replenish();
}

void WorkerPool::failWaiting(const ChatError &error)
{
    // A borrower may borrow again at once; that one belongs to the next round.
    std::deque<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting)
        one.borrower(error);
}

void WorkerPool::sweep()
{
    bool anyLeft = false;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry entry = m_entries[i];
        ClaudeWorker *worker = entry.worker;
        const bool idle = worker->state() == State::Warm || worker->state() == State::Hot;
        const bool expired =
            (worker->state() == State::Hot && worker->idleMs() > m_limits.idleTimeout.count())
            || (worker->state() == State::AwaitingToolResults
                && worker->idleMs() > m_limits.holdTimeout.count());
        if (expired || (entry.outdated && (idle || worker->state() == State::Starting)))
            worker->retire();
        else if (entry.lent)
            anyLeft = true;
    }
    // Fewer warm workers may be wanted than there are.
    const auto isWarmSpare = [](const Entry &entry) {
        return entry.isSpare() && entry.worker->state() == State::Warm;
    };
    int spare = int(std::count_if(m_entries.begin(), m_entries.end(), isWarmSpare)) - m_limits.warm
        - waitingForSpares();
    for (size_t i = 0; i < m_entries.size() && spare > 0; ++i) {
        if (isWarmSpare(m_entries[i])) {
            m_entries[i].worker->retire();
            --spare;
        }
    }
    if (!anyLeft)
        m_sweep.stop();
    if (!m_waiting.empty())
        replenish(); // a held call may have become old enough to make room
}

void WorkerPool::retireAgents()
{
    for (Entry &entry : m_entries)
        entry.outdated = entry.outdated || (entry.lent && !entry.worker->plan().profile.isEmpty());
    sweep();
}

void WorkerPool::stop()
{
    m_stopping = true;
    m_backoff.stop();
    m_sweep.stop();
    failWaiting({ChatError::Kind::Stopping, u"Bellhop is stopping."_s, {}, 0, 1s, false});
    if (m_entries.empty()) {
        emit stopped();
        return;
    }
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i].worker->interrupt();
}

PoolStatus WorkerPool::status() const
{
    PoolStatus status;
    status.starting = count(State::Starting);
    status.warm = count(State::Warm);
    status.busy = count(State::Replaying) + count(State::Answering) + count(State::Finishing);
    status.held = count(State::AwaitingToolResults);
    status.hot = count(State::Hot);
    status.limit = limit();
    status.restarts = m_restarts;
    status.lastBootMs = m_lastBootMs;
    status.workerBytes = m_workerBytes;
    return status;
}

int WorkerPool::count(State state) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [state](const Entry &entry) {
        return entry.worker->state() == state;
    }));
}

int WorkerPool::limit() const
{
    return m_limits.size + m_limits.warm;
}

int WorkerPool::conversations() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return (entry.lent || entry.owner) && entry.worker->state() != State::Retired;
    }));
}

int WorkerPool::living() const
{
    return int(m_entries.size()) - count(State::Retired);
}

WorkerPool::Entry *WorkerPool::find(const ClaudeWorker *worker)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [worker](const Entry &entry) { return entry.worker == worker; });
    return it == m_entries.end() ? nullptr : &*it;
}
