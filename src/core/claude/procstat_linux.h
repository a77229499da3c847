// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

// What the kernel says of a process in /proc/<pid>/stat: its fields from the third (the state) on;
// none if there is no such process, or if it has ended and only its parent has not asked for it yet.
inline QList<QByteArray> procStatFields(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 1 || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    // The name in brackets may hold blanks and brackets itself; what follows may not.
    const qsizetype bracket = stat.lastIndexOf(')');
    if (bracket < 0)
        return {};
    const QList<QByteArray> fields = stat.mid(bracket + 2).split(' ');
    return fields[0] == "Z" || fields[0] == "X" ? QList<QByteArray>() : fields;
}
