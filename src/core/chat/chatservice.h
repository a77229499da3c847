// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatturn.h"
#include "core/chat/conversationindex.h"
#include "core/chat/conversationkeeper.h"
#include "core/chat/loopbrake.h"
#include "core/chat/turncontents.h"
#include "core/claude/clifeatures.h"
#include "core/claude/workerpool.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

// Takes requests in, first come first served, finds each a worker and sees that every one ends in
// exactly one outcome. Knows no dialect and no socket. Engine thread.
//
//   start() ── brake ── running < maxConcurrent? ──no──▶ queue
//                                │yes
//          the conversation's own hot or held worker, else a warm one of the pool
//
// A conversation that a client names has one turn at a time; its next one waits in the queue.
class ChatService final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        int maxConcurrent = 6;
        int queueLength = 100;
        std::chrono::milliseconds queueWait = std::chrono::seconds(60); // 0 = for ever
        int repeatLimit = 10;
        ChatTurn::Timeouts timeouts;
    };

    explicit ChatService(WorkerPool &pool, QObject *parent = nullptr);

    void configure(const Limits &limits);
    void setKeeper(const ConversationKeeper &keeper) { m_keeper = keeper; }

    // How the worker of a request with an agent profile is started.
    using AgentPlans = std::function<SpawnPlan(const AgentProfile &)>;
    void setAgentPlans(AgentPlans plans) { m_agentPlans = std::move(plans); }

    void setFeatures(const CliFeatures &features) { m_features = features; }

    // Asked about each new request; a reason refuses it.
    using Gate = std::function<std::optional<ChatError>(const ChatRequest &)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }
    // Answers one caller may have at the same time, further ones wait; 0 = as many as there are.
    using CallerLimit = std::function<int(const QString &keyId)>;
    void setCallerLimit(CallerLimit limit) { m_callerLimit = std::move(limit); }

    // The turn's signals come after this has returned.
    ChatTurn *start(ChatRequest request);
    bool cancel(const QString &requestId, const ChatError &why);
    void cancelAll(const ChatError &why);
    void cancelAgents(const ChatError &why); // the user took the tools away
    void cancelCaller(const QString &keyId, const ChatError &why);
    // No new requests; drained() when the running ones have ended. Undone by reopen().
    void drain();
    void reopen() { m_draining = false; }

    // What was said in the latest requests, as far as the settings allow.
    TurnContents &contents() { return m_contents; }

    int running() const { return int(m_running.size()); }
    int queued() const { return int(m_queue.size()); }
    std::vector<TurnRecord> records() const; // queued and running

    // Conversations that a client named and whose process is kept or at work.
    struct LiveConversation
    {
        QString callerKey;
        QString id;
        ClaudeWorker::State state = ClaudeWorker::State::Hot;
        qint64 idleMs = 0;
    };
    std::vector<LiveConversation> liveConversations() const;
    // Ends its process, and with it a running answer. False: there is none.
    bool evict(const QString &callerKey, const QString &conversationId, const ChatError &why);

signals:
    void turnChanged(const TurnRecord &record);
    void turnSettled(const TurnRecord &record);
    void countsChanged();
    void signedOut(); // a turn failed for it
    void drained();

private:
    struct Running
    {
        ChatTurn *turn;
        WorkerPool::Ticket ticket = 0; // waits for the pool
        int attempts = 0;
        bool usedFallback = false;
        bool leftOutSampling = false;
    };

    void cancelWhere(const std::function<bool(const ChatRequest &)> &isMeant, const ChatError &why);
    void failLater(ChatTurn *turn, const ChatError &error);
    void launch(ChatTurn *turn);
    bool mustWait(const ChatRequest &request) const;
    bool isConversationBusy(const ChatRequest &request) const;
    bool isCallerBusy(const ChatRequest &request) const;
    bool continueConversation(ChatTurn *turn);
    void runWhenHot(ChatTurn *turn, ClaudeWorker *worker, qsizetype known);
    void askPool(ChatTurn *turn);
    void run(ChatTurn *turn, ClaudeWorker *worker, TurnRecord::Route route, qsizetype known);
    void turnFinished(ChatTurn *turn);
    void retryOrGiveUp(ChatTurn *turn, const ChatError &error);
    void turnEnded(ChatTurn *turn, const TurnRecord &record);
    void launchNext();
    void tick();
    Running *find(const ChatTurn *turn);
    std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_clock.elapsed()); }
    static QByteArray brakeKey(const ChatRequest &request);

    WorkerPool &m_pool;
    Limits m_limits;
    ConversationIndex m_index;
    ConversationKeeper m_keeper;
    AgentPlans m_agentPlans;
    QSet<QString> m_refuseSampling; // models that were found to
    CliFeatures m_features;
    Gate m_gate;
    CallerLimit m_callerLimit;
    QHash<std::pair<QString, QString>, QPointer<ClaudeWorker>> m_named; // caller, conversation
    LoopBrake m_brake;
    TurnContents m_contents;
    std::deque<ChatTurn *> m_queue;
    std::vector<Running> m_running;
    QElapsedTimer m_clock;
    QTimer m_tick; // runs only while there is something to watch
    QElapsedTimer m_sinceTick;
    bool m_draining = false;
};
