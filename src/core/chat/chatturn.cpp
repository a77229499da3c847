// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chatturn.h"

#include "core/claude/claudeworker.h"

namespace {

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
}

void ChatTurn::run(ClaudeWorker *worker, TurnRecord::Route route, qsizetype known)
{
    m_worker = worker;
    connect(worker, &ClaudeWorker::event, this, &ChatTurn::takeEvent);
    connect(worker, &ClaudeWorker::turnFailed, this, &ChatTurn::takeFailure);
    connect(worker, &ClaudeWorker::turnSettled, this, &ChatTurn::settle);
    m_record.state = TurnRecord::State::Binding;
    m_record.route = route;
    if (m_record.queueMs < 0)
        m_record.queueMs = m_clock.elapsed();
    m_sinceAsked.start();
    worker->ask(m_request, known);
    worker->setPaused(m_paused);
    emit changed();
}

void ChatTurn::takeEvent(const ChatEvent &event)
{
    if (m_ended)
        return;
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
    if (m_ended || !m_worker || m_paused)
        return;
    const auto passed = [](std::chrono::milliseconds limit, qint64 elapsed) {
        return limit.count() > 0 && elapsed > limit.count();
    };
    const bool waiting = m_record.state == TurnRecord::State::Binding;
    QString message;
    if (passed(timeouts.total, m_clock.elapsed()))
        message = tr("The request took longer than the request time-out of %1 s.")
                      .arg(timeouts.total.count() / 1000);
    else if (waiting && passed(timeouts.firstByte, m_sinceAsked.elapsed()))
        message = tr("Claude sent nothing within %1 s.").arg(timeouts.firstByte.count() / 1000);
    else if (!waiting && passed(timeouts.silence, m_worker->silentMs()))
        message = tr("Claude fell silent for %1 s in the middle of the answer.")
                      .arg(timeouts.silence.count() / 1000);
    if (message.isEmpty())
        return;
    m_ended = true;
    m_record.state = TurnRecord::State::Failed;
    m_record.outcome = QStringLiteral("timeout");
    m_record.error = message;
    emit failed({ChatError::Kind::Timeout, message, {}, 0, {}, false});
    m_worker->interrupt();
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
