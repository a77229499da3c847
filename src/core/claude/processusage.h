// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

// What a process costs the machine, without its children. Where the platform does not tell, nothing
// is known of any.
struct ProcessUsage
{
    std::chrono::milliseconds cpu{0}; // since its start, all threads
    qint64 memoryBytes = 0; // resident, without what it shares with others

    static std::optional<ProcessUsage> of(qint64 pid);
};
