// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/toolstats.h"

#include <algorithm>

void ToolStats::add(const QList<ToolUse> &uses, const QDateTime &now)
{
    for (const ToolUse &use : uses) {
        const bool isKnown = m_counts.contains(use.tool) || m_counts.size() < kMostTools;
        Counts &counts = m_counts[isKnown ? use.tool : QStringLiteral("(other)")];
        ++counts.uses;
        counts.failed += use.outcome == ToolUse::Outcome::Failed;
        counts.denied += use.outcome == ToolUse::Outcome::Denied;
        counts.unfinished += use.outcome == ToolUse::Outcome::Unfinished;
        counts.lastAt = now;
    }
}

ToolStats::Counts ToolStats::total() const
{
    Counts sum;
    for (const auto &[tool, counts] : m_counts) {
        sum.uses += counts.uses;
        sum.failed += counts.failed;
        sum.denied += counts.denied;
        sum.unfinished += counts.unfinished;
        sum.lastAt = std::max(sum.lastAt, counts.lastAt);
    }
    return sum;
}
