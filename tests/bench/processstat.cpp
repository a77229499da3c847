// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/processstat.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray readProc(qint64 pid, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

double ProcessStat::cpuMs(qint64 pid)
{
    const QByteArray stat = readProc(pid, "stat");
    // Fields 14 and 15; the second one, the name in brackets, may contain blanks.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13)
        return 0;
    return (fields[11].toDouble() + fields[12].toDouble()) * 1000 / double(sysconf(_SC_CLK_TCK));
}

double ProcessStat::pssMiB(qint64 pid)
{
    for (const QByteArray &line : readProc(pid, "smaps_rollup").split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double ProcessStat::pssMiB(const QList<qint64> &pids)
{
    double sum = 0;
    for (const qint64 pid : pids)
        sum += pssMiB(pid);
    return sum;
}
