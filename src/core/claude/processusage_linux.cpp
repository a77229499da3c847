// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/processusage.h"

#include "core/claude/procstat_linux.h"

#include <unistd.h>

std::optional<ProcessUsage> ProcessUsage::of(qint64 pid)
{
    constexpr int kUserTicks = 11; // field 14 of proc(5)
    constexpr int kSystemTicks = 12;
    constexpr int kPages = 21;
    const QList<QByteArray> fields = procStatFields(pid);
    if (fields.size() <= kPages)
        return std::nullopt;
    const qint64 ticks = fields[kUserTicks].toLongLong() + fields[kSystemTicks].toLongLong();
    return ProcessUsage{std::chrono::milliseconds(ticks * 1000 / ::sysconf(_SC_CLK_TCK)),
                        fields[kPages].toLongLong() * ::sysconf(_SC_PAGESIZE)};
}
