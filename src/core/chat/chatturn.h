// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/answercollector.h"
#include "core/chat/answerfilter.h"
#include "core/chat/budgetmeter.h"
#include "core/chat/chaterror.h"
#include "core/chat/chatevent.h"
#include "core/chat/chatrequest.h"
#include "core/status/turnrecord.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <memory>

class ClaudeWorker;

// One answer, from the request's arrival to its account. ChatService makes it, finds it a worker
// and owns it; whoever talks to the client listens. The order of signals is a promise:
//
//   [routed event+]  (finished | failed)  settled
//
// Exactly one of finished and failed comes, and exactly one settled after it, however the worker
// ends. None of them is emitted before ChatService::start() has returned. The turn is deleted by
// the event loop after settled. Engine thread.
class ChatTurn final : public QObject
{
    Q_OBJECT

public:
    explicit ChatTurn(ChatRequest request, QObject *parent = nullptr);

    const ChatRequest &request() const { return *m_request; }
    const TurnRecord &record() const { return m_record; }
    const AnswerCollector &answer() const { return m_answer; }
    ClaudeWorker *worker() const { return m_worker; }
    bool hasEnded() const { return m_ended; }
    qint64 elapsedMs() const { return m_clock.elapsed(); }

    // The client is gone or the user said stop: the worker is interrupted and upstream ends. The
    // turn fails with `why` unless it was complete.
    void cancel(const ChatError &why);
    // Back-pressure of a slow client: while paused nothing is read from the worker.
    void setPaused(bool paused);

    // For ChatService: lets the worker answer, the first `known` messages being there already.
    void run(ClaudeWorker *worker, TurnRecord::Route route, qsizetype known);
    // For ChatService: ends a turn that has no worker (any more).
    void giveUp(const ChatError &error);
    // For ChatService, before run(): the history was completed, or another model is asked.
    void setRequest(ChatRequest request);
    void noteFallback(const QString &feature) { m_record.fallback = feature; }
    // Fields of the request that turned out to have no effect, known before the first event.
    void noteIgnored(const QStringList &fields);
    const QStringList &ignored() const { return m_ignored; }
    // For ChatService: it is its turn now, a worker is looked for.
    void admit();

    struct Timeouts
    {
        std::chrono::milliseconds firstByte{0};
        std::chrono::milliseconds silence{0};
        std::chrono::milliseconds total{0}; // each: 0 = none
    };
    void checkTimeouts(const Timeouts &timeouts);
    // The request's own limit, which counts from its arrival.
    void checkTimeLimit();

signals:
    void routed(TurnRecord::Route route); // before the first event
    void event(const ChatEvent &event);
    void finished();
    void failed(const ChatError &error);
    void settled(const TurnRecord &record);

    void changed(); // record() did
    // The worker failed before anything reached the client: the service tries another or gives up.
    void workerFailed(const ChatError &error);

private:
    void takeEvent(const ChatEvent &event);
    void passOn(const ChatEvent &event);
    void filter(const ChatEvent &event);
    void stopAt(const std::string &stopSequence, int block);
    void checkAccount(std::chrono::milliseconds silence);
    bool isOverBudget() const;
    void stopForBudget();
    void stopFor(const ChatError &error, const QString &outcome);
    void takeFailure(const ChatError &error);
    void settle(double costUsd);
    void release();
    void noteReplay();

    std::shared_ptr<const ChatRequest> m_request;
    TurnRecord m_record;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceAsked;
    AnswerCollector m_answer;
    std::unique_ptr<AnswerFilter> m_filter; // only where the request asks for it
    BudgetMeter m_budget;
    QStringList m_ignored;
    QPointer<ClaudeWorker> m_worker;
    bool m_paused = false;
    bool m_ended = false; // finished or failed was emitted
    bool m_settled = false;
};
