// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// Who has a pid. Pids are used again, so a process that is not our own child any more is known by
// its pid, the time it started, the boot it started in and the program it runs; all four have to
// match before it is touched. Where the platform does not tell, nobody is known and nothing is
// touched.
struct ProcessIdentity
{
    qint64 pid = 0;
    quint64 startTime = 0; // in clock ticks since the boot
    QByteArray boot;

    static std::optional<ProcessIdentity> of(qint64 pid);
    static QByteArray currentBoot();

    bool isAlive() const;
    // The executable itself, or the script a runtime such as node was started with.
    bool runs(const QString &program) const;
    // To the whole group if the process leads one.
    void terminate() const;
    void kill() const;

    bool operator==(const ProcessIdentity &) const = default;
};
