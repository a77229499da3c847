// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/handworker.h"

#include "core/claude/clilines.h"

namespace {

constexpr int kWorkerPatienceMs = 120'000;
constexpr char kResult[] = "\"type\":\"result\"";

QByteArray initialization(const ChatRequest &request)
{
    return CliLines::control("bind", CliLines::initialize(request, !request.tools.empty()));
}

} // namespace

HandWorker::HandWorker(const SpawnPlan &plan)
{
    m_process.setProgram(plan.program);
    m_process.setArguments(plan.arguments);
    m_process.setProcessEnvironment(plan.environment);
    m_process.setWorkingDirectory(plan.workingDirectory);
    m_process.start();
    m_process.waitForStarted();
}

HandWorker::~HandWorker()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(2000))
        m_process.kill();
    m_process.waitForFinished();
}

void HandWorker::boot()
{
    m_process.write(CliLines::control("boot", {{"subtype", "get_binary_version"}}));
    waitFor("control_response");
}

void HandWorker::bindAhead(const ChatRequest &request)
{
    m_process.write(initialization(request));
    waitFor("\"request_id\":\"bind\"");
    m_isBound = true;
}

Timing HandWorker::ask(const ChatRequest &request)
{
    TimingWatch watch(kResult);
    QByteArray burst = binding(request);
    for (std::size_t i = 0; i + 1 < request.messages.size(); ++i) {
        const ChatMessage &message = request.messages[i];
        if (message.role == ChatMessage::Role::User) {
            m_process.write(burst + CliLines::user(message.blocks, false));
            waitFor(kResult); // without it the messages change places
            burst.clear();
        } else {
            burst += CliLines::assistant(message.blocks, {});
        }
    }
    m_process.write(burst + CliLines::user(request.messages.back().blocks, true));
    return finish(watch);
}

Timing HandWorker::askNext(const std::string &text)
{
    TimingWatch watch(kResult);
    m_process.write(CliLines::user(ChatMessage::text(ChatMessage::Role::User, text).blocks, true));
    return finish(watch);
}

void HandWorker::askForCalls(const ChatRequest &request)
{
    m_tools = ToolBridge(request.tools);
    m_process.write(binding(request) + CliLines::user(request.messages.back().blocks, true));
    bool isHeld = false;
    while (!isHeld && m_process.waitForReadyRead(kWorkerPatienceMs)) {
        while (m_process.canReadLine()) {
            const Json line = parseJson(m_process.readLine()).value_or(Json());
            for (const Json &block : arrayIn(objectIn(line, "message"), "content")) {
                if (stringOr(block, "type") == "tool_use")
                    m_tools.noteCall(stringOr(block, "id"));
            }
            const Json &question = objectIn(line, "request");
            if (stringOr(question, "subtype") != "mcp_message")
                continue;
            const QByteArray answer =
                m_tools.handle(stringOr(line, "request_id"), objectIn(question, "message"));
            isHeld = answer.isEmpty();
            m_process.write(answer);
        }
    }
}

Timing HandWorker::answerCalls(const std::string &text)
{
    Json results = Json::array();
    for (const std::string &call : m_tools.openCalls())
        results.push_back({{"type", "tool_result"}, {"tool_use_id", call}, {"content", text}});
    TimingWatch watch(kResult);
    m_process.write(m_tools.resolve(results));
    return finish(watch);
}

QByteArray HandWorker::binding(const ChatRequest &request) const
{
    const QByteArray settings =
        CliLines::control("set",
                          {{"subtype", "apply_flag_settings"},
                           {"settings", CliLines::settings(request, Json::object())}});
    return m_isBound ? settings : initialization(request) + settings;
}

Timing HandWorker::finish(TimingWatch &watch)
{
    while (m_process.waitForReadyRead(kWorkerPatienceMs)) {
        if (watch.see(m_process.readAllStandardOutput()))
            break;
    }
    return watch.timing();
}

void HandWorker::waitFor(QByteArrayView mark)
{
    QByteArray seen;
    while (!seen.contains(mark) && m_process.waitForReadyRead(kWorkerPatienceMs))
        seen += m_process.readAllStandardOutput();
}
