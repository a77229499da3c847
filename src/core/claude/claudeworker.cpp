// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/claudeworker.h"

#include "core/chat/budgetmeter.h"
#include "core/claude/childguard.h"
#include "core/claude/clilines.h"
#include "core/claude/processfamily.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcWorker, "bellhop.worker", QtInfoMsg)

constexpr auto kBootTimeout = 60s;
constexpr auto kInterruptTimeout = 300ms;
constexpr auto kAgentInterruptTimeout = 2s; // its tools are ended first
constexpr auto kTermAfter = 500ms;
constexpr auto kKillAfter = 1500ms; // after SIGTERM
constexpr qsizetype kStderrTail = 4096;
constexpr int kGarbageLinesLogged = 5;
constexpr int kMostGarbageLines = 1000; // of one process

constexpr char kProbeId[] = "probe";
constexpr char kInitializeId[] = "initialize";

// What the tools left behind gets SIGTERM, and SIGKILL if it is still there after so many looks.
constexpr auto kFamilyInterval = 50ms;
constexpr int kFamilyChecksBeforeKill = 8;
constexpr int kFamilyChecks = 16;

} // namespace

ClaudeWorker::ClaudeWorker(SpawnPlan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_codec({[this](const Json &message) { handle(message); },
               [this](const QString &problem) { noteGarbage(problem); }, deltaHandler()})
    , m_translator(m_tools, [this](const ChatEvent &event) { deliver(event); })
    , m_agent([this](const ChatEvent &event) { emit this->event(event); })
{
    m_deadline.setSingleShot(true);
    m_sleep.setSingleShot(true);
    m_sleep.callOnTimeout(this, &ClaudeWorker::fallAsleep);
    m_sinceChange.start();
    m_sinceOutput.start();
    m_process.setProgram(m_plan.program);
    m_process.setArguments(m_plan.arguments);
    m_process.setProcessEnvironment(m_plan.environment);
    m_process.setWorkingDirectory(m_plan.workingDirectory);
    connect(&m_output, &OutputPipe::bytes, this,
            [this](QByteArrayView data) { m_codec.feed(data); });
    connect(&m_process, &QProcess::started, &m_output, &OutputPipe::childStarted);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        m_stderrTail += m_process.readAllStandardError();
        m_stderrTail = m_stderrTail.right(kStderrTail);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // the others are followed by finished()
        m_output.childStarted();
        qCWarning(lcWorker).noquote() << m_process.errorString(); // in the system's language
        m_lastError = workerError(
            QFileInfo::exists(m_plan.program)
                ? u"Claude Code could not be started: the system does not run its program."_s
                : u"Claude Code could not be started: its program is no longer there."_s,
            {});
        processFinished();
    });
    // The end of the output and the end of the process come in either order; what the process wrote
    // before it ended is still in the pipe.
    connect(&m_output, &OutputPipe::closed, this, [this] {
        m_codec.finish();
        m_outputClosed = true;
        if (m_process.state() == QProcess::NotRunning)
            processFinished();
        else if (m_state != State::Retired) {
            m_outputLost = true; // most likely it is ending
            kill(); // a CLI without output is of no use
        }
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        m_deadline.stop();
        setPaused(false);
        if (m_outputClosed)
            processFinished();
        else
            m_output.childEnded();
    });
}

// An agent's deltas are read whole: those of its subagents must be told apart.
std::function<void(const StreamDelta &)> ClaudeWorker::deltaHandler()
{
    if (isAgent())
        return {};
    return [this](const StreamDelta &delta) {
        m_sinceOutput.restart();
        if (m_state == State::Answering && !m_muted)
            m_translator.translate(delta);
    };
}

ClaudeWorker::~ClaudeWorker()
{
    m_process.disconnect();
    m_output.disconnect();
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(1000); // only at the end of the program: SIGKILL is quick
    }
    for (const ProcessIdentity &member : ProcessFamily::members(m_plan.mark))
        member.kill();
}

void ClaudeWorker::start()
{
    m_sinceStart.start();
    if (!m_output.open()) {
        m_stderrTail = "no pipe could be made (too many open files?)";
        QMetaObject::invokeMethod(this, &ClaudeWorker::processFinished, Qt::QueuedConnection);
        return;
    }
    ChildGuard::attachTo(m_process);
    m_output.attachTo(m_process);
    m_process.start();
    m_pid = m_process.processId();
    write(CliLines::control(kProbeId, {{"subtype", "get_binary_version"}}));
    m_deadline.callOnTimeout(this, [this] {
        if (m_state != State::Starting)
            return;
        abandon(workerError(u"Claude Code did not start within %1 s."_s.arg(kBootTimeout.count()),
                            m_stderrTail));
    });
    m_deadline.start(kBootTimeout);
}

bool ClaudeWorker::isBusy() const
{
    return m_state == State::Replaying || m_state == State::Answering
        || m_state == State::Finishing;
}

qint64 ClaudeWorker::silentMs() const
{
    return m_agent.isRunningTools() ? 0 : m_sinceOutput.elapsed();
}

void ClaudeWorker::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_sinceChange.restart();
    // The tools of an agent may still be at work, or its servers need an answer.
    const bool isIdle = state == State::Warm || (state == State::Hot && !isAgent());
    if (isIdle && m_sleepAfter > 0ms)
        m_sleep.start(m_sleepAfter);
    else
        m_sleep.stop();
    emit stateChanged();
}

void ClaudeWorker::fallAsleep()
{
    m_isAsleep = ChildGuard::suspend(m_process);
}

void ClaudeWorker::wakeUp()
{
    m_sleep.stop();
    if (std::exchange(m_isAsleep, false))
        ChildGuard::resume(m_process);
}

void ClaudeWorker::write(const QByteArray &lines)
{
    if (lines.isEmpty())
        return;
    wakeUp();
    m_process.write(lines);
}

void ClaudeWorker::ask(std::shared_ptr<const ChatRequest> request, qsizetype known)
{
    Q_ASSERT(m_state == State::Warm || m_state == State::Hot
             || m_state == State::AwaitingToolResults);
    Q_ASSERT((request->agent ? request->agent->key() : QByteArray()) == m_plan.profile);
    m_request = std::move(request);
    m_sinceOutput.restart();
    m_turnOpen = true;
    m_muted = false;
    m_failure = {};
    m_translator.reset();
    if (m_request->agent)
        m_agent.reset({m_request->thinking.visible, m_request->agent->showActivity});

    QByteArray lines;
    if (m_state == State::AwaitingToolResults) {
        applySettings(*m_request, lines);
        lines += m_tools.resolve(m_request->messages.back().blocks);
        write(lines);
        setState(State::Answering);
        return;
    }
    const bool isFirst = m_state == State::Warm;
    if (isFirst) {
        m_tools = ToolBridge(m_request->tools);
        lines +=
            CliLines::control(kInitializeId, CliLines::initialize(*m_request, m_tools.hasTools()));
    }
    applySettings(*m_request, lines);
    if (isFirst && m_request->agent && !m_request->agent->mcpServers.empty())
        lines += CliLines::servers(m_request->agent->mcpServers);
    m_replay = HistoryReplay(m_request, known, m_tools, m_request->replayModel);
    lines += m_replay.next();
    write(lines);
    setState(m_replay.atEnd() ? State::Answering : State::Replaying);
}

void ClaudeWorker::applySettings(const ChatRequest &request, QByteArray &lines)
{
    Json settings = CliLines::settings(request, m_settings);
    if (settings == m_settings)
        return;
    lines += CliLines::control("set-" + QByteArray::number(++m_nextRequestId),
                               {{"subtype", "apply_flag_settings"}, {"settings", settings}});
    m_settings = std::move(settings);
    if (Json thinking = CliLines::thinking(request); !thinking.is_null())
        lines += CliLines::control("think-" + QByteArray::number(++m_nextRequestId),
                                   std::move(thinking));
}

bool ClaudeWorker::canResolve(const ChatMessage &message) const
{
    return m_state == State::AwaitingToolResults && m_tools.canResolve(message.blocks);
}

void ClaudeWorker::replayNext()
{
    write(m_replay.next());
    if (m_replay.atEnd())
        setState(State::Answering);
}

void ClaudeWorker::interrupt()
{
    if (m_state == State::Retired)
        return;
    if (m_state != State::Replaying && m_state != State::Answering) {
        m_muted = true;
        settle(0);
        retire();
        return;
    }
    if (m_muted)
        return;
    m_muted = true;
    setPaused(false);
    write(CliLines::control("interrupt-" + QByteArray::number(++m_nextRequestId),
                            {{"subtype", "interrupt"}}));
    m_deadline.disconnect(this);
    m_deadline.callOnTimeout(this, &ClaudeWorker::retire);
    if (isAgent())
        m_deadline.start(kAgentInterruptTimeout);
    else
        m_deadline.start(kInterruptTimeout);
}

void ClaudeWorker::retire()
{
    if (m_state == State::Retired)
        return;
    // Without input the CLI answers its open calls with an error, asks the model on, and finishes a
    // turn it is at: all of that is paid for.
    const bool wouldGoOn = m_state == State::AwaitingToolResults || m_state == State::Answering
        || m_state == State::Replaying;
    setState(State::Retired);
    wakeUp(); // asleep it would not see the end of its input
    setPaused(false);
    m_deadline.disconnect(this);
    if (wouldGoOn) {
        m_process.terminate();
        m_deadline.callOnTimeout(this, [this] { m_process.kill(); });
        m_deadline.start(kKillAfter);
        return;
    }
    m_process.closeWriteChannel();
    m_deadline.callOnTimeout(this, [this] {
        m_process.terminate();
        m_deadline.disconnect(this);
        m_deadline.callOnTimeout(this, [this] { m_process.kill(); });
        m_deadline.start(kKillAfter);
    });
    m_deadline.start(kTermAfter);
}

void ClaudeWorker::kill()
{
    setState(State::Retired);
    setPaused(false);
    m_deadline.stop();
    m_process.kill();
}

void ClaudeWorker::abandon(const ChatError &error)
{
    if (m_state == State::Retired)
        return;
    m_lastError = error;
    kill();
}

// Something that writes to stdout on its own is not our protocol: pass it by. If it was an answer,
// the missing result is noticed by the turn's own timers.
void ClaudeWorker::noteGarbage(const QString &problem)
{
    ++m_garbageLines;
    if (m_garbageLines <= kGarbageLinesLogged)
        qCWarning(lcWorker) << "pid" << pid() << "printed" << problem;
    if (m_garbageLines > kMostGarbageLines)
        abandon(
            workerError(u"Claude Code printed more than %1 lines that nobody understands."_s.arg(
                kMostGarbageLines)));
}

void ClaudeWorker::setPaused(bool paused)
{
    m_output.setPaused(paused && !m_muted && m_state != State::Retired);
}

void ClaudeWorker::handle(const Json &message)
{
    m_sinceOutput.restart();
    const Json *type = findValue(message, "type");
    if (!type || !type->is_string())
        return;
    const std::string &name = type->get_ref<const std::string &>();
    if (name == "stream_event") {
        handleStreamEvent(message);
    } else if (name == "control_response") {
        handleControlResponse(message);
    } else if (name == "control_request") {
        handleControlRequest(message);
    } else if (name == "result") {
        handleResult(message);
    } else if (name == "system") {
        handleSystem(message);
    } else if (name == "user") {
        if (isAgent())
            m_toolUsage.takeResults(message);
        if (isAgent() && m_state == State::Answering && !m_muted)
            m_agent.takeResults(message);
    } else if (name == "assistant") {
        if (isAgent() && m_state == State::Answering)
            m_toolUsage.takeCalls(message);
        if (std::string error = stringOr(message, "error"); !error.empty())
            m_failure.assistantError = std::move(error);
    } else if (name == "rate_limit_event") {
        if (const Json *info = findValue(message, "rate_limit_info")) {
            if (stringOr(*info, "status") == "rejected")
                m_failure.limitResetsAt =
                    QDateTime::fromSecsSinceEpoch(intOr(*info, "resetsAt")).toUTC();
            emit rateLimitsReceived(*info);
        }
    }
}

void ClaudeWorker::handleControlResponse(const Json &message)
{
    const Json *response = findValue(message, "response");
    if (!response)
        return;
    const std::string id = stringOr(*response, "request_id");
    const Json *inner = findValue(*response, "response");
    if (id == CliLines::kServersStatusId) {
        // Only told to people: a CLI that cannot say it answers all the same.
        if (inner && m_request && m_request->agent)
            emit serversReported(m_request->agent->mcpServers, *inner);
    } else if (stringOr(*response, "subtype") == "error") {
        if (m_turnOpen && !m_muted) {
            failTurn(workerError(u"Claude Code refused a setting: %1."_s.arg(
                toQString(stringOr(*response, "error")).left(200))));
        }
    } else if (id == kProbeId && m_state == State::Starting) {
        m_deadline.stop();
        m_version = inner ? toQString(stringOr(*inner, "version")) : QString();
        m_bootMs = int(m_sinceStart.elapsed());
        qCDebug(lcWorker) << "pid" << pid() << "is warm after" << m_bootMs << "ms";
        setState(State::Warm);
    } else if (id == kInitializeId && inner) {
        emit introduced(*inner);
    }
}

void ClaudeWorker::handleControlRequest(const Json &message)
{
    const std::string id = stringOr(message, "request_id");
    const Json *request = findValue(message, "request");
    if (!request)
        return;
    if (stringOr(*request, "subtype") == "mcp_message") {
        const Json *rpc = findValue(*request, "message");
        write(rpc ? m_tools.handle(id, *rpc) : CliLines::controlError(id, "no message"));
        return;
    }
    write(CliLines::controlError(id, "not supported"));
}

void ClaudeWorker::handleSystem(const Json &message)
{
    if (stringOr(message, "subtype") != "api_retry")
        return;
    m_failure.retryStatus = int(intOr(message, "error_status"));
    // The CLI would ask again from the top; the client has the beginning already.
    const bool isWithin = isAgent() ? m_agent.isWithinMessage()
                                    : m_translator.hasForwarded() && !m_translator.hasStopped();
    if (m_state == State::Answering && isWithin && !m_muted)
        failTurn(brokenOff());
}

void ClaudeWorker::handleStreamEvent(const Json &message)
{
    const Json *event = findValue(message, "event");
    if (!event || m_muted)
        return;
    if (m_state == State::AwaitingToolResults) {
        // The CLI answered a call of a tool nobody offered by itself and goes on without the
        // client.
        if (stringOr(*event, "type") == "message_start")
            kill();
        return;
    }
    if (m_state != State::Answering)
        return;
    if (isAgent()) {
        handleAgentEvent(message);
        return;
    }
    if (m_translator.translate(*event) == EventTranslator::Verdict::Restarted) {
        failTurn(brokenOff());
    }
}

void ClaudeWorker::handleAgentEvent(const Json &message)
{
    if (m_agent.translate(message) == EventTranslator::Verdict::Restarted) {
        failTurn(brokenOff());
        return;
    }
    // A limit of the client's is the end of the answer; at its own the CLI may go on.
    if (m_agent.lastStop() != StopReason::MaxTokens || !m_request->sampling.maxTokens)
        return;
    kill();
    m_agent.finish(StopReason::MaxTokens);
    settle(0);
}

void ClaudeWorker::endAgentAnswer(const Json &result)
{
    const double total = doubleOr(result, "total_cost_usd", m_costUsd);
    const double cost = std::max(0.0, total - m_costUsd);
    m_costUsd = total;
    const bool ranOut = stringOr(result, "subtype") == "error_max_turns";
    StopReason reason =
        ranOut ? StopReason::MaxTokens : m_agent.lastStop().value_or(StopReason::EndTurn);
    if (reason == StopReason::ToolUse)
        reason = StopReason::EndTurn;
    setState(State::Finishing);
    m_agent.finish(reason);
    settle(cost);
    // At the limit of turns the CLI stays at it.
    if (ranOut || reason == StopReason::Refusal)
        retire();
    else
        setState(State::Hot);
}

void ClaudeWorker::deliver(const ChatEvent &event)
{
    if (const auto *block = std::get_if<BlockStarted>(&event);
        block && block->kind == BlockStarted::Kind::ToolUse)
        m_tools.noteCall(block->toolId);
    if (const auto *stopped = std::get_if<MessageStopped>(&event)) {
        stopAnswer(*stopped);
        return;
    }
    emit this->event(event);
}

void ClaudeWorker::stopAnswer(const MessageStopped &stopped)
{
    m_stopReason = stopped.reason;
    switch (stopped.reason) {
    case StopReason::ToolUse:
        setState(State::AwaitingToolResults);
        emit event(stopped);
        settle(chargeListPrice(stopped.usage));
        break;
    case StopReason::MaxTokens:
        // The CLI would ask for a continuation within milliseconds.
        kill();
        emit event(stopped);
        settle(chargeListPrice(stopped.usage));
        break;
    default:
        setState(State::Finishing);
        emit event(stopped);
    }
}

// The CLI's account comes with its result: for a held call after the results, for one that was ended
// never. The rest of a turn costs what its account says beyond this.
double ClaudeWorker::chargeListPrice(const TokenUsage &usage)
{
    const double cost = BudgetMeter::costOf(usage, m_request->price);
    m_costUsd += cost;
    return cost;
}

void ClaudeWorker::handleResult(const Json &message)
{
    if (isAgent())
        m_toolUsage.takeDenials(message);
    const bool failed =
        boolOr(message, "is_error") || stringOr(message, "subtype", "success") != "success";
    const double total = doubleOr(message, "total_cost_usd", m_costUsd);
    const double cost = std::max(0.0, total - m_costUsd);
    if (m_muted) {
        settle(cost);
        retire();
        return;
    }
    switch (m_state) {
    case State::Replaying:
        if (failed)
            failTurn(errorFromResult(message, m_failure));
        else
            replayNext();
        break;
    case State::Answering: {
        const bool ranOut = stringOr(message, "subtype") == "error_max_turns";
        if (isAgent() && (!failed || ranOut) && m_agent.hasStarted()
            && !m_agent.isWithinMessage()) {
            endAgentAnswer(message);
            break;
        }
        m_costUsd = total;
        ChatError error = failed ? errorFromResult(message, m_failure)
            : m_translator.hasForwarded() || m_agent.hasStarted()
            ? brokenOff()
            : workerError(u"Claude Code ended the turn without an answer."_s);
        m_muted = true;
        emit turnFailed(error);
        settle(cost);
        retire();
        break;
    }
    case State::Finishing: {
        m_costUsd = total;
        const bool reusable = !failed && m_stopReason != StopReason::Refusal;
        settle(cost); // first: the conversation's next turn may ask the moment the worker is hot
        if (reusable)
            setState(State::Hot);
        else
            retire();
        break;
    }
    default:
        break;
    }
}

ChatError ClaudeWorker::brokenOff() const
{
    ChatError error;
    error.kind = ChatError::Kind::Upstream;
    error.upstreamStatus = m_failure.retryStatus;
    error.message = u"The connection to Claude broke off in the middle of the answer."_s;
    return error;
}

void ClaudeWorker::failTurn(const ChatError &error)
{
    m_muted = true;
    emit turnFailed(error);
    settle(0);
    kill();
}

void ClaudeWorker::settle(double costUsd)
{
    if (!m_turnOpen)
        return;
    m_turnOpen = false;
    if (const QList<ToolUse> uses = m_toolUsage.take(); !uses.isEmpty())
        emit toolsUsed(uses);
    emit turnSettled(costUsd);
}

void ClaudeWorker::processFinished()
{
    if (m_ended)
        return;
    m_ended = true;
    const bool expected = m_state == State::Retired && !m_outputLost;
    if (!expected && m_lastError.message.isEmpty()) {
        const QString what = m_version.isEmpty() ? u"Claude Code could not be started."_s
                                                 : u"Claude Code ended unexpectedly."_s;
        m_lastError = workerError(what, m_stderrTail);
        qCWarning(lcWorker) << "worker ended unasked, exit code" << m_process.exitCode();
    }
    const bool answerOpen = m_turnOpen && !m_muted
        && (m_state == State::Answering || m_state == State::Replaying
            || m_state == State::Retired);
    setState(State::Retired);
    if (answerOpen) {
        m_muted = true;
        emit turnFailed(m_lastError.message.isEmpty()
                            ? workerError(u"Claude Code ended unexpectedly."_s, m_stderrTail)
                            : m_lastError);
    }
    settle(0);
    endFamily();
}

void ClaudeWorker::endFamily()
{
    const QList<ProcessIdentity> family = ProcessFamily::members(m_plan.mark);
    if (family.isEmpty() || m_familyChecks >= kFamilyChecks) {
        emit ended();
        return;
    }
    for (const ProcessIdentity &member : family) {
        if (m_familyChecks == 0)
            member.terminate();
        else if (m_familyChecks >= kFamilyChecksBeforeKill)
            member.kill();
    }
    ++m_familyChecks;
    m_deadline.disconnect(this);
    m_deadline.callOnTimeout(this, &ClaudeWorker::endFamily);
    m_deadline.start(kFamilyInterval);
}
