// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/cliprobe.h"

#include "core/claude/childguard.h"
#include "core/claude/clilines.h"
#include "core/claude/processfamily.h"

#include <utility>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

constexpr auto kLimit = 30s;
constexpr auto kEndLimit = 2s;
constexpr qsizetype kLongestLine = 4 * 1024 * 1024;

QByteArray requestId(size_t number)
{
    return "ask-" + QByteArray::number(quint64(number));
}

} // namespace

CliProbe::CliProbe(const SpawnPlan &plan, std::vector<Json> requests, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_requests(std::move(requests))
    , m_codec({[this](const Json &message) { take(message); }, [](const QString &) {}},
              kLongestLine)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_done)
            deleteLater(); // it does not end by itself
        else
            finish({}, u"Claude Code did not answer in time."_s);
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { m_codec.feed(m_process.readAllStandardOutput()); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        finish({}, u"Claude Code could not be asked: %1"_s.arg(enumName(error)));
        if (error == QProcess::FailedToStart)
            deleteLater();
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        finish({}, u"Claude Code ended without an answer."_s);
        deleteLater();
    });
}

CliProbe::~CliProbe()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
    for (const ProcessIdentity &member : ProcessFamily::members(m_plan.mark))
        member.kill();
}

void CliProbe::start()
{
    m_process.setProgram(m_plan.program);
    m_process.setArguments(m_plan.arguments);
    m_process.setProcessEnvironment(m_plan.environment);
    m_process.setWorkingDirectory(m_plan.workingDirectory);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    ChildGuard::attachTo(m_process);
    m_limit.start(kLimit);
    m_process.start();
    for (size_t i = 0; i < m_requests.size(); ++i)
        m_process.write(CliLines::control(requestId(i), m_requests[i]));
}

void CliProbe::take(const Json &message)
{
    if (stringOr(message, "type") != "control_response")
        return;
    const Json *response = findValue(message, "response");
    if (!response || stringOr(*response, "request_id") != requestId(m_requests.size() - 1).data())
        return;
    const Json *answer = findValue(*response, "response");
    if (answer && answer->is_object())
        finish(*answer, {});
    else
        finish({}, u"Claude Code did not say it; its version may be too old."_s);
}

void CliProbe::finish(const Json &answer, const QString &problem)
{
    if (std::exchange(m_done, true))
        return;
    m_process.closeWriteChannel(); // ends it, and it ends what it started
    m_limit.start(kEndLimit);
    emit finished(answer, problem);
}
