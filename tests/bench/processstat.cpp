// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/processstat.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

double ProcessStat::cpuMs(qint64 pid)
{
    double nanoseconds = 0;
    const QDir tasks(u"/proc/%1/task"_s.arg(pid));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + u"/schedstat"_s));
        if (file.open(QIODevice::ReadOnly))
            nanoseconds += file.readAll().split(' ').first().toDouble();
    }
    return nanoseconds / 1e6;
}

double ProcessStat::pssMiB(qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

int ProcessStat::descriptors(qint64 pid)
{
    return int(QDir(u"/proc/%1/fd"_s.arg(pid))
                   .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                   .size());
}

double ProcessStat::pssMiB(const QList<qint64> &pids)
{
    double sum = 0;
    for (const qint64 pid : pids)
        sum += pssMiB(pid);
    return sum;
}
