// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/processusage.h"

#include "core/claude/procstat_linux.h"

#include <algorithm>
#include <unistd.h>

namespace {

// The second number of /proc/<pid>/statm less the third, in pages: the exact sum takes milliseconds.
qint64 ownPages(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() < 3 ? 0
                            : std::max(qint64(0), pages[1].toLongLong() - pages[2].toLongLong());
}

} // namespace

std::optional<ProcessUsage> ProcessUsage::of(qint64 pid)
{
    constexpr int kUserTicks = 11; // field 14 of proc(5)
    constexpr int kSystemTicks = 12;
    const QList<QByteArray> fields = procStatFields(pid);
    if (fields.size() <= kSystemTicks)
        return std::nullopt;
    const qint64 ticks = fields[kUserTicks].toLongLong() + fields[kSystemTicks].toLongLong();
    return ProcessUsage{std::chrono::milliseconds(ticks * 1000 / ::sysconf(_SC_CLK_TCK)),
                        ownPages(pid) * ::sysconf(_SC_PAGESIZE)};
}
