// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chatturn.h"

#include "core/claude/claudeworker.h"

using namespace Qt::StringLiterals;

namespace {

// For the result that follows an answer at once.
constexpr std::chrono::milliseconds kAccountPatience = std::chrono::seconds(10);

QString outcomeOf(const MessageStopped &stopped)
{
    switch (stopped.reason) {
    case StopReason::EndTurn:
        return QStringLiteral("end_turn");
    case StopReason::ToolUse:
        return QStringLiteral("tool_use");
    case StopReason::MaxTokens:
        return QStringLiteral("max_tokens");
    case StopReason::StopSequence:
        return QStringLiteral("stop_sequence");
    case StopReason::Refusal:
        return QStringLiteral("refusal");
    case StopReason::PauseTurn:
        return QStringLiteral("pause_turn");
    }
    return {};
}

} // namespace

ChatTurn::ChatTurn(ChatRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::make_shared<const ChatRequest>(std::move(request)))
{
    m_clock.start();
    m_record.id = m_request->id;
    m_record.startedAt = QDateTime::currentDateTimeUtc();
    m_record.keyId = m_request->caller.keyId;
    m_record.keyName = m_request->caller.keyName;
    m_record.client = m_request->caller.client;
    m_record.endpoint = m_request->endpoint;
    m_record.requestedModel = m_request->requestedModel;
    m_record.model = m_request->model;
    m_record.stream = m_request->stream;
    m_record.fields = m_request->fields;
}

void ChatTurn::admit()
{
    if (m_record.queueMs < 0)
        m_record.queueMs = m_clock.elapsed();
}

void ChatTurn::run(ClaudeWorker *worker, TurnRecord::Route route, qsizetype known)
{
    m_worker = worker;
    connect(worker, &ClaudeWorker::event, this, &ChatTurn::takeEvent);
    connect(worker, &ClaudeWorker::turnFailed, this, &ChatTurn::takeFailure);
    connect(worker, &ClaudeWorker::turnSettled, this, &ChatTurn::settle);
    m_record.state = TurnRecord::State::Binding;
    m_record.route = route;
    admit();
    m_record.bindMs = m_clock.elapsed() - m_record.queueMs;
    m_record.replayMs = -1;
    m_sinceAsked.start();
    m_filter = AnswerFilter::forRequest(*m_request);
    m_budget = BudgetMeter(m_request->price);
    worker->ask(m_request, known);
    connect(worker, &ClaudeWorker::stateChanged, this, &ChatTurn::noteReplay);
    noteReplay();
    worker->setPaused(m_paused);
    emit changed();
}

// The worker is asked as soon as it knows what was said before.
void ChatTurn::noteReplay()
{
    if (m_record.replayMs < 0 && m_worker && m_worker->state() != ClaudeWorker::State::Replaying)
        m_record.replayMs = m_sinceAsked.elapsed();
}

void ChatTurn::takeEvent(const ChatEvent &event)
{
    if (m_ended)
        return;
    m_budget.add(event);
    // What is complete is paid for: it is handed over whatever it cost.
    if (!std::holds_alternative<MessageStopped>(event) && isOverBudget()) {
        stopForBudget();
        return;
    }
    if (m_filter)
        filter(event);
    else
        passOn(event);
}

void ChatTurn::filter(const ChatEvent &event)
{
    const auto sink = [this](const ChatEvent &passed) {
        if (!m_ended)
            passOn(passed);
    };
    switch (m_filter->pass(event, sink)) {
    case AnswerFilter::Verdict::GoOn:
        break;
    case AnswerFilter::Verdict::Stop:
        if (!m_ended)
            stopAt(m_filter->stopSequence(), std::get<TextDelta>(event).index);
        break;
    case AnswerFilter::Verdict::NoObject:
        stopFor(
            {ChatError::Kind::Upstream,
             u"Claude did not answer with a JSON object. Ask again, or give a json_schema: that "
             "binds the model."_s,
             {},
             0,
             {},
             false},
            QStringLiteral("error"));
        break;
    }
}

void ChatTurn::passOn(const ChatEvent &event)
{
    m_answer.add(event);
    const bool isFirst = m_record.state != TurnRecord::State::Answering;
    if (isFirst) {
        m_record.state = TurnRecord::State::Answering;
        m_record.firstTokenMs = m_clock.elapsed();
        if (!m_answer.model().empty())
            m_record.model = toQString(m_answer.model());
        emit routed(m_record.route);
    }
    const auto *stopped = std::get_if<MessageStopped>(&event);
    if (stopped) {
        m_record.usage = stopped->usage;
        m_record.outcome = outcomeOf(*stopped);
        m_ended = true;
    }
    emit this->event(event);
    if (stopped)
        emit finished();
    else if (isFirst) // after the event: the client first, then those who look on
        emit changed();
}

// The API does not know that the answer is over, so its count of the output never comes.
void ChatTurn::stopAt(const std::string &stopSequence, int block)
{
    MessageStopped stopped;
    stopped.reason = StopReason::StopSequence;
    stopped.stopSequence = stopSequence;
    stopped.usage = m_answer.usage();
    stopped.usage.output = std::max<qint64>(1, m_budget.estimatedOutput());
    const QPointer<ChatTurn> guard(this);
    passOn(BlockStopped{block});
    if (guard && !m_ended)
        passOn(stopped);
    if (guard && m_worker)
        m_worker->interrupt();
}

bool ChatTurn::isOverBudget() const
{
    if (m_request->maxCostUsd <= 0)
        return false;
    const double told =
        m_worker ? BudgetMeter::costOf(m_worker->usageSoFar(), m_request->price) : 0;
    return std::max(told, m_budget.usd()) > m_request->maxCostUsd;
}

void ChatTurn::stopForBudget()
{
    stopFor({ChatError::Kind::BudgetReached,
             u"The answer was stopped because it has cost more than its budget of $%1."_s.arg(
                 m_request->maxCostUsd, 0, 'f', 4),
             {},
             0,
             {},
             true},
            QStringLiteral("budget"));
}

void ChatTurn::stopFor(const ChatError &error, const QString &outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_record.state = TurnRecord::State::Failed;
    m_record.outcome = outcome;
    m_record.error = error.message;
    m_record.errorKind = error.kind;
    emit failed(error);
    if (m_worker)
        m_worker->interrupt();
    else
        settle(0);
}

void ChatTurn::takeFailure(const ChatError &error)
{
    if (m_ended)
        return;
    if (m_record.state == TurnRecord::State::Binding) {
        release();
        emit workerFailed(error);
        return;
    }
    m_record.state = TurnRecord::State::Failed;
    m_record.error = error.message;
    m_record.errorKind = error.kind;
    m_record.outcome = QStringLiteral("error");
    m_ended = true;
    emit failed(error);
}

void ChatTurn::cancel(const ChatError &why)
{
    if (m_ended)
        return;
    m_ended = true;
    m_record.state = TurnRecord::State::Cancelled;
    m_record.outcome = QStringLiteral("cancelled");
    m_record.error = why.message;
    // The account may come at once, but never before the reason.
    emit failed(why);
    if (m_worker)
        m_worker->interrupt();
    else
        settle(0);
}

void ChatTurn::giveUp(const ChatError &error)
{
    if (m_ended)
        return;
    release();
    m_ended = true;
    m_record.state = TurnRecord::State::Failed;
    m_record.outcome = QStringLiteral("error");
    m_record.error = error.message;
    m_record.errorKind = error.kind;
    emit failed(error);
    settle(0);
}

void ChatTurn::setRequest(ChatRequest request)
{
    m_request = std::make_shared<const ChatRequest>(std::move(request));
}

void ChatTurn::setPaused(bool paused)
{
    m_paused = paused;
    if (m_worker && !m_ended)
        m_worker->setPaused(paused);
}

void ChatTurn::checkTimeouts(const Timeouts &timeouts)
{
    if (!m_worker)
        return;
    if (m_ended) {
        checkAccount(timeouts.silence);
        return;
    }
    if (isOverBudget()) { // an agent's tools may be at work for long without a word
        stopForBudget();
        return;
    }
    checkTimeLimit();
    if (m_ended || m_paused)
        return;
    const auto passed = [](std::chrono::milliseconds limit, qint64 elapsed) {
        return limit.count() > 0 && elapsed > limit.count();
    };
    const bool waiting = m_record.state == TurnRecord::State::Binding;
    QString message;
    if (passed(timeouts.total, m_clock.elapsed()))
        message = u"The request took longer than the request time-out of %1 s."_s.arg(
            timeouts.total.count() / 1000);
    else if (waiting && passed(timeouts.firstByte, m_sinceAsked.elapsed()))
        message = u"Claude sent nothing within %1 s."_s.arg(timeouts.firstByte.count() / 1000);
    else if (!waiting && passed(timeouts.silence, m_worker->silentMs()))
        message = u"Claude fell silent for %1 s in the middle of the answer."_s.arg(
            timeouts.silence.count() / 1000);
    if (!message.isEmpty())
        stopFor({ChatError::Kind::Timeout, message, {}, 0, {}, false}, QStringLiteral("timeout"));
}

// The client has its answer, but until the CLI has closed the account the turn takes a place of
// others.
void ChatTurn::checkAccount(std::chrono::milliseconds silence)
{
    const auto patience =
        silence.count() > 0 ? std::min(silence, kAccountPatience) : kAccountPatience;
    if (m_worker->state() == ClaudeWorker::State::Finishing
        && m_worker->silentMs() > patience.count())
        m_worker->interrupt();
}

void ChatTurn::checkTimeLimit()
{
    const auto limit = m_request->timeLimit;
    if (m_ended || limit.count() <= 0 || m_clock.elapsed() <= limit.count())
        return;
    stopFor(
        {ChatError::Kind::Timeout,
         u"The request took longer than the %1 s it may take."_s.arg(double(limit.count()) / 1000),
         {},
         0,
         {},
         false},
        QStringLiteral("timeout"));
}

void ChatTurn::noteIgnored(const QStringList &fields)
{
    m_ignored += fields;
    m_ignored.removeDuplicates();
    m_record.fields.ignored += fields;
    m_record.fields.ignored.removeDuplicates();
    for (const QString &field : fields)
        m_record.fields.applied.removeAll(field);
}

void ChatTurn::settle(double costUsd)
{
    if (m_settled || !m_ended)
        return;
    m_settled = true;
    m_record.costUsd += costUsd;
    m_record.totalMs = m_clock.elapsed();
    if (m_record.isRunning())
        m_record.state = TurnRecord::State::Done;
    if (m_worker)
        m_worker->setPaused(false);
    release();
    emit changed();
    emit settled(m_record);
    deleteLater();
}

void ChatTurn::release()
{
    if (m_worker)
        m_worker->disconnect(this);
    m_worker = nullptr;
}
