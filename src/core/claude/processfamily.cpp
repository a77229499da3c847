// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/processfamily.h"

#include <QUuid>

#ifdef Q_OS_LINUX
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#endif

QByteArray ProcessFamily::newMark()
{
    return QUuid::createUuid().toByteArray(QUuid::Id128);
}

QList<ProcessIdentity> ProcessFamily::members(const QByteArray &mark)
{
    QList<ProcessIdentity> members;
#ifdef Q_OS_LINUX
    if (mark.isEmpty())
        return members;
    const QByteArray wanted =
        '\0' + QByteArray(kVariable.data(), kVariable.size()) + '=' + mark + '\0';
    const qint64 self = QCoreApplication::applicationPid();
    const QStringList entries =
        QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isProcess = false;
        const qint64 pid = entry.toLongLong(&isProcess);
        if (!isProcess || pid == self)
            continue;
        // Only the user's own ones can be opened.
        QFile environment(QStringLiteral("/proc/%1/environ").arg(pid));
        if (!environment.open(QIODevice::ReadOnly)
            || !QByteArray('\0' + environment.readAll() + '\0').contains(wanted))
            continue;
        if (const std::optional<ProcessIdentity> identity = ProcessIdentity::of(pid))
            members << *identity;
    }
#else
    Q_UNUSED(mark)
#endif
    return members;
}
