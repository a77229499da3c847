// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/handworker.h"

#include "core/claude/clilines.h"

namespace {

constexpr int kWorkerPatienceMs = 120'000;
constexpr char kResult[] = "\"type\":\"result\"";

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

Timing HandWorker::ask(const ChatRequest &request)
{
    TimingWatch watch(kResult);
    QByteArray burst = CliLines::control("bind", CliLines::initialize(request, false))
        + CliLines::control("set",
                            {{"subtype", "apply_flag_settings"},
                             {"settings", CliLines::settings(request, Json::object())}});
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
