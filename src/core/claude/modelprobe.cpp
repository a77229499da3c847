// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/modelprobe.h"

#include "core/claude/childguard.h"
#include "core/claude/clilines.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto kLimit = 30s;
constexpr qsizetype kLongestLine = 4 * 1024 * 1024;
constexpr char kId[] = "models";

} // namespace

ModelProbe::ModelProbe(const SpawnPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_codec({[this](const Json &message) { take(message); }, [](const QString &) {}},
              kLongestLine)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { finish({}, tr("Claude Code did not answer in time.")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { m_codec.feed(m_process.readAllStandardOutput()); });
    connect(&m_process, &QProcess::errorOccurred, this, [this] {
        finish({}, tr("Claude Code could not be asked: %1").arg(m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this,
            [this] { finish({}, tr("Claude Code ended without an answer.")); });
}

ModelProbe::~ModelProbe()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void ModelProbe::start()
{
    m_process.setProgram(m_plan.program);
    m_process.setArguments(m_plan.arguments);
    m_process.setProcessEnvironment(m_plan.environment);
    m_process.setWorkingDirectory(m_plan.workingDirectory);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    ChildGuard::attachTo(m_process);
    m_limit.start(kLimit);
    m_process.start();
    m_process.write(CliLines::control(kId, CliLines::initialize(ChatRequest{}, false)));
}

void ModelProbe::take(const Json &message)
{
    if (stringOr(message, "type") != "control_response")
        return;
    const Json *response = findValue(message, "response");
    if (!response || stringOr(*response, "request_id") != kId)
        return;
    const Json *introduction = findValue(*response, "response");
    if (introduction && introduction->is_object())
        finish(*introduction, {});
    else
        finish({}, tr("Claude Code did not say which models it has."));
}

void ModelProbe::finish(const Json &introduction, const QString &problem)
{
    if (std::exchange(m_done, true))
        return;
    m_limit.stop();
    m_process.closeWriteChannel();
    emit finished(introduction, problem);
    deleteLater();
}
