// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/shortcommand.h"

#include "core/claude/childguard.h"
#include "core/claude/processidentity.h"

using namespace Qt::StringLiterals;

namespace {

void appendBounded(QByteArray &kept, const QByteArray &more, qsizetype limit)
{
    kept.append(more.constData(), qMin(more.size(), limit - kept.size()));
}

} // namespace

ShortCommand::ShortCommand(Request request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_process(this)
    , m_limit(this)
{
    m_process.setProgram(m_request.program);
    m_process.setArguments(m_request.arguments);
    m_process.setProcessEnvironment(m_request.environment);
    m_process.setWorkingDirectory(m_request.workingDirectory);
    m_process.setStandardInputFile(QProcess::nullDevice());
    ChildGuard::attachTo(m_process);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ShortCommand::collect);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ShortCommand::collect);
    connect(&m_process, &QProcess::finished, this, &ShortCommand::processFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            report(Outcome::End::NotStarted,
                   {u"it could not be started"_s, m_process.errorString()});
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        killGroup();
    });
}

ShortCommand::~ShortCommand()
{
    m_process.disconnect(this);
    killGroup();
    m_process.waitForFinished(1000);
}

void ShortCommand::start()
{
    m_limit.start(m_request.limit);
    m_process.start(QIODevice::ReadOnly);
}

void ShortCommand::collect()
{
    appendBounded(m_outcome.output, m_process.readAllStandardOutput(), m_request.maxOutput);
    appendBounded(m_outcome.errors, m_process.readAllStandardError(), m_request.maxOutput);
}

void ShortCommand::processFinished(int exitCode, QProcess::ExitStatus status)
{
    collect();
    if (m_timedOut) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_request.limit);
        report(Outcome::End::TimedOut,
               {u"no answer within %1 s"_s.arg(seconds.count()),
                tr("no answer within %n second(s)", nullptr, int(seconds.count()))});
        return;
    }
    if (status == QProcess::CrashExit) {
        report(Outcome::End::Crashed, Wording::of<ShortCommand>(QT_TR_NOOP("it crashed")));
        return;
    }
    m_outcome.exitCode = exitCode;
    const QString said = QString::fromUtf8(m_outcome.errors.trimmed().left(500));
    report(Outcome::End::Exited,
           exitCode == 0        ? Wording()
               : said.isEmpty() ? Wording::of<ShortCommand>(QT_TR_NOOP("it ended with code %1"),
                                                            QString::number(exitCode))
                                : Wording(said));
}

void ShortCommand::report(Outcome::End end, const Wording &reason)
{
    if (m_reported)
        return;
    m_reported = true;
    m_limit.stop();
    m_outcome.end = end;
    m_outcome.reason = reason;
    emit finished(m_outcome);
}

// A login shell may have started more than itself.
void ShortCommand::killGroup()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    if (const auto child = ProcessIdentity::of(m_process.processId()))
        child->kill();
    m_process.kill();
}
