// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/processmemory.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <unistd.h>

qint64 privateMemory(qint64 pid)
{
    // Size, resident, shared …, in pages (proc(5)). The exact sum of smaps takes milliseconds.
    QFile file(QStringLiteral("/proc/%1/statm").arg(pid));
    if (pid <= 1 || !file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    if (pages.size() < 3)
        return 0;
    const qint64 own = pages.at(1).toLongLong() - pages.at(2).toLongLong();
    return own > 0 ? own * ::sysconf(_SC_PAGESIZE) : 0;
}
