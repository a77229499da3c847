// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/processidentity.h"

#include "core/claude/procstat_linux.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray readProc(qint64 pid, QLatin1StringView name)
{
    QFile file("/proc/"_L1 + QString::number(pid) + '/'_L1 + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void signalGroup(qint64 pid, int number)
{
    const pid_t process = pid_t(pid);
    ::kill(::getpgid(process) == process ? -process : process, number);
}

} // namespace

std::optional<ProcessIdentity> ProcessIdentity::of(qint64 pid)
{
    constexpr int kStartTime = 19; // field 22 of proc(5)
    const QList<QByteArray> fields = procStatFields(pid);
    if (fields.size() <= kStartTime)
        return std::nullopt;
    bool ok = false;
    const quint64 startTime = fields[kStartTime].toULongLong(&ok);
    if (!ok)
        return std::nullopt;
    return ProcessIdentity{pid, startTime, currentBoot()};
}

QByteArray ProcessIdentity::currentBoot()
{
    static const QByteArray boot = [] {
        QFile file(u"/proc/sys/kernel/random/boot_id"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }();
    return boot;
}

bool ProcessIdentity::isAlive() const
{
    return of(pid) == *this;
}

bool ProcessIdentity::runs(const QString &program) const
{
    if (program.isEmpty())
        return false;
    const QString wanted = QFileInfo(program).canonicalFilePath();
    QString executable = QFile::symLinkTarget("/proc/"_L1 + QString::number(pid) + "/exe"_L1);
    // An update replaces the file of a running CLI.
    if (executable.endsWith(" (deleted)"_L1))
        executable.chop(10);
    if (!executable.isEmpty() && (executable == wanted || executable == program))
        return true;
    const QList<QByteArray> arguments = readProc(pid, "cmdline"_L1).split('\0');
    for (const QByteArray &argument : arguments.mid(0, 3)) {
        const QString path = QFile::decodeName(argument);
        if (path == program || (!wanted.isEmpty() && path == wanted))
            return true;
    }
    return false;
}

void ProcessIdentity::terminate() const
{
    signalGroup(pid, SIGTERM);
}

void ProcessIdentity::kill() const
{
    signalGroup(pid, SIGKILL);
}
