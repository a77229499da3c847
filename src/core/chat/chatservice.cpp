// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chatservice.h"

#include "core/chat/flathistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

using Kind = ChatError::Kind;
using State = ClaudeWorker::State;

constexpr auto kTick = 250ms;
constexpr auto kLateTick = 4 * kTick;
constexpr int kMaxAttempts = 2;

// "`temperature` is deprecated for this model.": some models take no sampling at all, which only
// their refusal tells. Other complaints, about a range or a combination, name the reason.
bool refusesSampling(const ChatError &error, const ChatRequest &request)
{
    const Sampling &sampling = request.sampling;
    const auto isAbout = [&error](const char *name) {
        return error.message.contains(QLatin1StringView(name));
    };
    const bool isOurs = (sampling.temperature && isAbout("temperature"))
        || (sampling.topP && isAbout("top_p")) || (sampling.topK && isAbout("top_k"));
    return error.kind == Kind::InvalidRequest && error.upstreamStatus == 400 && isOurs
        && (isAbout("deprecated") || isAbout("not supported") || isAbout("does not support")
            || isAbout("unsupported"));
}

void leaveOutSampling(ChatTurn *turn)
{
    ChatRequest request = turn->request();
    Sampling &sampling = request.sampling;
    QStringList names;
    if (std::exchange(sampling.temperature, std::nullopt))
        names << QStringLiteral("temperature");
    if (std::exchange(sampling.topP, std::nullopt))
        names << QStringLiteral("top_p");
    if (std::exchange(sampling.topK, std::nullopt))
        names << QStringLiteral("top_k");
    if (names.isEmpty())
        return;
    turn->setRequest(std::move(request));
    turn->noteIgnored(names);
}

} // namespace

ChatService::ChatService(WorkerPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
    m_clock.start();
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &ChatService::tick);
}

void ChatService::configure(const Limits &limits)
{
    m_limits = limits;
    m_brake.setLimit(limits.repeatLimit);
    launchNext();
}

QByteArray ChatService::brakeKey(const ChatRequest &request)
{
    return request.caller.keyId.toUtf8() + '\n' + request.endpoint.toUtf8() + '\n'
        + request.bodyHash;
}

ChatTurn *ChatService::start(ChatRequest request)
{
    auto *turn = new ChatTurn(std::move(request), this);
    connect(turn, &ChatTurn::changed, this, [this, turn] { emit turnChanged(turn->record()); });
    connect(turn, &ChatTurn::finished, this, [this, turn] { turnFinished(turn); });
    connect(turn, &ChatTurn::failed, this, [this](const ChatError &error) {
        m_pool.replenish();
        if (error.kind == Kind::NotLoggedIn)
            emit signedOut();
    });
    connect(
        turn, &ChatTurn::routed, this, [this] { m_pool.replenish(); }, Qt::QueuedConnection);
    connect(turn, &ChatTurn::workerFailed, this,
            [this, turn](const ChatError &error) { retryOrGiveUp(turn, error); });
    connect(turn, &ChatTurn::settled, this,
            [this, turn](const TurnRecord &record) { turnEnded(turn, record); });

    const std::optional<ChatError> refusal = m_gate ? m_gate(turn->request()) : std::nullopt;
    if (m_draining) {
        failLater(turn, {Kind::Stopping, u"Bellhop is stopping."_s, {}, 0, 1s, false});
    } else if (refusal) {
        failLater(turn, *refusal);
    } else if (!turn->request().bodyHash.isEmpty()
               && !m_brake.admit(brakeKey(turn->request()), now())) {
        failLater(turn,
                  {Kind::LoopBrake,
                   u"The same request came %1 times in a few seconds; the client seems to be in a "
                   "loop. Wait a moment, or raise limits/repeat in Bellhop's settings."_s.arg(
                       m_limits.repeatLimit),
                   {},
                   0,
                   std::chrono::duration_cast<std::chrono::seconds>(m_brake.window()),
                   true});
    } else if (running() < m_limits.maxConcurrent && !mustWait(turn->request())) {
        launch(turn);
    } else if (queued() >= m_limits.queueLength) {
        failLater(
            turn,
            {Kind::QueueFull,
             u"%1 requests are running and %2 are waiting. Try again later, or raise the limits "
             "in Bellhop's settings."_s.arg(running())
                 .arg(queued()),
             {},
             0,
             5s,
             false});
    } else {
        m_queue.push_back(turn);
        emit turnChanged(turn->record());
        emit countsChanged();
    }
    if (!m_tick.isActive()) {
        m_tick.start();
        m_sinceTick.start();
    }
    return turn;
}

void ChatService::failLater(ChatTurn *turn, const ChatError &error)
{
    QMetaObject::invokeMethod(
        turn, [turn, error] { turn->giveUp(error); }, Qt::QueuedConnection);
}

void ChatService::launch(ChatTurn *turn)
{
    m_running.push_back({turn});
    turn->admit();
    emit countsChanged();
    if (!turn->request().conversationId.isEmpty()) {
        ChatRequest request = turn->request();
        m_keeper.complete(request);
        turn->setRequest(std::move(request));
    }
    if (!continueConversation(turn))
        askPool(turn);
}

bool ChatService::mustWait(const ChatRequest &request) const
{
    return isConversationBusy(request) || isCallerBusy(request);
}

bool ChatService::isCallerBusy(const ChatRequest &request) const
{
    const int limit = m_callerLimit ? m_callerLimit(request.caller.keyId) : 0;
    return limit > 0
        && std::count_if(m_running.begin(), m_running.end(),
                         [&request](const Running &entry) {
                             return entry.turn->request().caller.keyId == request.caller.keyId;
                         })
        >= limit;
}

bool ChatService::isConversationBusy(const ChatRequest &request) const
{
    return !request.conversationId.isEmpty()
        && std::any_of(m_running.begin(), m_running.end(), [&request](const Running &entry) {
               const ChatRequest &other = entry.turn->request();
               return other.conversationId == request.conversationId
                   && other.caller.keyId == request.caller.keyId;
           });
}

bool ChatService::continueConversation(ChatTurn *turn)
{
    const ConversationIndex::Prefix prefix = ConversationIndex::prefixOf(turn->request());
    if (prefix.known == 0)
        return false;
    ClaudeWorker *worker = m_index.find(prefix.key);
    if (!worker)
        return false;
    // The key says it already; a chat that met Claude's own tools would be too bad to rely on one
    // hash.
    const std::optional<AgentProfile> &agent = turn->request().agent;
    if (worker->plan().profile != (agent ? agent->key() : QByteArray()))
        return false;
    switch (worker->state()) {
    case State::Hot:
        run(turn, worker, TurnRecord::Route::Hot, prefix.known);
        return true;
    case State::Finishing:
        m_index.remove(worker); // promised to this turn
        runWhenHot(turn, worker, prefix.known);
        return true;
    case State::AwaitingToolResults:
        if (turn->request().messages.size() == size_t(prefix.known) + 1
            && worker->canResolve(turn->request().messages.back())) {
            run(turn, worker, TurnRecord::Route::Held, prefix.known);
            return true;
        }
        // The conversation went on in a way the held calls cannot follow.
        m_index.remove(worker);
        worker->retire();
        return false;
    default:
        return false;
    }
}

void ChatService::runWhenHot(ChatTurn *turn, ClaudeWorker *worker, qsizetype known)
{
    connect(worker, &ClaudeWorker::stateChanged, turn, [this, turn, worker, known] {
        if (worker->state() == State::Finishing)
            return;
        disconnect(worker, &ClaudeWorker::stateChanged, turn, nullptr);
        if (turn->hasEnded())
            return;
        if (worker->state() == State::Hot)
            run(turn, worker, TurnRecord::Route::Hot, known);
        else
            askPool(turn);
    });
}

void ChatService::askPool(ChatTurn *turn)
{
    const std::optional<AgentProfile> &agent = turn->request().agent;
    if (agent && !m_agentPlans) {
        failLater(turn,
                  {Kind::Internal, u"There is nothing to start tools with."_s, {}, 0, {}, true});
        return;
    }
    std::optional<SpawnPlan> plan;
    if (agent)
        plan = m_agentPlans(*agent);
    // The pool may answer at once or later; the turn may be gone by then.
    const QPointer<ChatTurn> guard(turn);
    const WorkerPool::Ticket ticket = m_pool.borrow(
        [this, guard](Result<ClaudeWorker *, ChatError> worker) {
            Running *entry = guard ? find(guard) : nullptr;
            if (!entry || guard->hasEnded()) {
                if (worker)
                    (*worker)->retire();
                return;
            }
            entry->ticket = 0;
            if (worker)
                run(guard, *worker, TurnRecord::Route::Warm, 0);
            else
                failLater(guard, worker.error());
        },
        std::move(plan));
    // Answered at once: run() has cleared the wait already.
    if (Running *entry = find(turn); entry && !turn->worker())
        entry->ticket = ticket;
}

void ChatService::run(ChatTurn *turn, ClaudeWorker *worker, TurnRecord::Route route,
                      qsizetype known)
{
    m_index.remove(worker); // its conversation moves on
    if (m_refuseSampling.contains(turn->request().model))
        leaveOutSampling(turn);
    if (const QString &id = turn->request().conversationId; !id.isEmpty()) {
        m_named.removeIf([](const auto &entry) { return entry.value().isNull(); });
        m_named.insert({turn->request().caller.keyId, id}, worker);
    }
    if (!m_features.nativeHistory && known == 0 && turn->request().messages.size() > 1) {
        turn->setRequest(withFlatHistory(turn->request()));
        turn->noteFallback(QStringLiteral("history"));
    }
    turn->run(worker, route, known);
}

void ChatService::turnFinished(ChatTurn *turn)
{
    m_brake.answered(brakeKey(turn->request()));
    m_keeper.record(turn->request(), turn->answer().message());
    ClaudeWorker *worker = turn->worker();
    if (worker
        && (worker->state() == State::Finishing || worker->state() == State::AwaitingToolResults))
        m_index.put(ConversationIndex::keyAfter(turn->request(), turn->answer().message()), worker);
}

void ChatService::retryOrGiveUp(ChatTurn *turn, const ChatError &error)
{
    Running *entry = find(turn);
    if (!entry) {
        turn->giveUp(error);
        return;
    }
    const QString fallback = turn->request().fallbackModel;
    if (error.kind == Kind::Overloaded && !fallback.isEmpty() && !entry->usedFallback) {
        entry->usedFallback = true;
        ChatRequest request = turn->request();
        request.model = fallback;
        turn->setRequest(std::move(request));
        askPool(turn);
        return;
    }
    if (refusesSampling(error, turn->request()) && !entry->leftOutSampling) {
        entry->leftOutSampling = true;
        m_refuseSampling.insert(turn->request().model);
        leaveOutSampling(turn);
        askPool(turn);
        return;
    }
    // Nothing reached the client, so another worker may try; an answer of the API is final.
    if (error.kind == Kind::WorkerFailed && ++entry->attempts < kMaxAttempts && !m_draining) {
        askPool(turn);
        return;
    }
    turn->giveUp(error);
}

void ChatService::turnEnded(ChatTurn *turn, const TurnRecord &record)
{
    if (const Running *entry = find(turn); entry && entry->ticket)
        m_pool.withdraw(entry->ticket);
    std::erase_if(m_running, [turn](const Running &entry) { return entry.turn == turn; });
    std::erase(m_queue, turn);
    m_contents.add(record.id, turn->request(), turn->answer());
    emit turnSettled(record);
    emit countsChanged();
    launchNext();
    m_pool.replenish();
    if (m_running.empty() && m_queue.empty()) {
        m_tick.stop();
        if (m_draining)
            emit drained();
    }
}

void ChatService::launchNext()
{
    while (running() < m_limits.maxConcurrent) {
        const auto next =
            std::find_if(m_queue.begin(), m_queue.end(),
                         [this](const ChatTurn *turn) { return !mustWait(turn->request()); });
        if (next == m_queue.end())
            return;
        ChatTurn *turn = *next;
        m_queue.erase(next);
        launch(turn);
    }
}

bool ChatService::cancel(const QString &requestId, const ChatError &why)
{
    const auto isIt = [&requestId](const ChatTurn *turn) { return turn->record().id == requestId; };
    for (const Running &entry : m_running) {
        if (isIt(entry.turn)) {
            entry.turn->cancel(why);
            return true;
        }
    }
    const auto it = std::find_if(m_queue.begin(), m_queue.end(), isIt);
    if (it == m_queue.end())
        return false;
    (*it)->cancel(why);
    return true;
}

void ChatService::cancelWhere(const std::function<bool(const ChatRequest &)> &isMeant,
                              const ChatError &why)
{
    std::vector<QPointer<ChatTurn>> turns(m_queue.begin(), m_queue.end());
    for (const Running &entry : m_running)
        turns.emplace_back(entry.turn);
    for (const QPointer<ChatTurn> &turn : turns) {
        if (turn && isMeant(turn->request()))
            turn->cancel(why);
    }
}

void ChatService::cancelAll(const ChatError &why)
{
    cancelWhere([](const ChatRequest &) { return true; }, why);
}

void ChatService::cancelAgents(const ChatError &why)
{
    cancelWhere([](const ChatRequest &request) { return request.agent.has_value(); }, why);
}

void ChatService::cancelCaller(const QString &keyId, const ChatError &why)
{
    cancelWhere([&keyId](const ChatRequest &request) { return request.caller.keyId == keyId; },
                why);
}

std::vector<ChatService::LiveConversation> ChatService::liveConversations() const
{
    std::vector<LiveConversation> found;
    for (auto it = m_named.cbegin(); it != m_named.cend(); ++it) {
        const ClaudeWorker *worker = it.value();
        if (worker && worker->state() != State::Retired)
            found.push_back({it.key().first, it.key().second, worker->state(), worker->idleMs()});
    }
    return found;
}

bool ChatService::evict(const QString &callerKey, const QString &conversationId,
                        const ChatError &why)
{
    std::vector<QPointer<ChatTurn>> turns;
    for (const Running &entry : m_running)
        turns.emplace_back(entry.turn);
    bool wasThere = false;
    for (const QPointer<ChatTurn> &turn : turns) {
        if (turn && turn->request().conversationId == conversationId
            && turn->request().caller.keyId == callerKey) {
            turn->cancel(why);
            wasThere = true;
        }
    }
    ClaudeWorker *worker = m_named.take({callerKey, conversationId});
    if (!worker || worker->state() == State::Retired)
        return wasThere;
    m_index.remove(worker);
    worker->retire();
    return true;
}

void ChatService::drain()
{
    m_draining = true;
    if (m_running.empty() && m_queue.empty())
        emit drained();
}

std::vector<TurnRecord> ChatService::records() const
{
    std::vector<TurnRecord> records;
    for (const Running &entry : m_running)
        records.push_back(entry.turn->record());
    for (const ChatTurn *turn : m_queue)
        records.push_back(turn->record());
    return records;
}

void ChatService::tick()
{
    // After a sleep what the workers said meanwhile is still unread: nobody is silent or late yet.
    if (std::chrono::milliseconds(m_sinceTick.restart()) > kLateTick)
        return;
    const ChatError late{
        Kind::QueueTimeout,
        u"The request waited %1 s for its turn. Try again later, or raise the limits in "
        "Bellhop's settings."_s.arg(m_limits.queueWait.count() / 1000),
        {},
        0,
        5s,
        false};
    std::vector<QPointer<ChatTurn>> waiting(m_queue.begin(), m_queue.end());
    std::vector<QPointer<ChatTurn>> answering;
    for (const Running &entry : m_running)
        (entry.ticket ? waiting : answering).emplace_back(entry.turn);
    for (const QPointer<ChatTurn> &turn : waiting) {
        if (turn)
            turn->checkTimeLimit();
        if (turn && m_limits.queueWait.count() > 0
            && turn->elapsedMs() > m_limits.queueWait.count())
            turn->giveUp(late);
    }
    for (const QPointer<ChatTurn> &turn : answering) {
        if (turn)
            turn->checkTimeouts(m_limits.timeouts);
    }
}

ChatService::Running *ChatService::find(const ChatTurn *turn)
{
    const auto it = std::find_if(m_running.begin(), m_running.end(),
                                 [turn](const Running &entry) { return entry.turn == turn; });
    return it == m_running.end() ? nullptr : &*it;
}
