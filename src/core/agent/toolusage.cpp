// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/toolusage.h"

#include <algorithm>
#include <utility>

namespace {

constexpr size_t kMostUses = 10'000; // of one answer
constexpr qsizetype kLongestToolName = 128;

const Json &contentOfLine(const Json &line)
{
    return arrayIn(objectIn(line, "message"), "content");
}

} // namespace

void ToolUsage::takeCalls(const Json &assistantLine)
{
    for (const Json &block : contentOfLine(assistantLine)) {
        const std::string id = stringOr(block, "id");
        if (stringOr(block, "type") != "tool_use" || m_entries.size() >= kMostUses || find(id))
            continue;
        m_entries.push_back({id, {textOr(block, "name").left(kLongestToolName)}});
    }
}

void ToolUsage::takeResults(const Json &userLine)
{
    for (const Json &block : contentOfLine(userLine)) {
        if (stringOr(block, "type") != "tool_result")
            continue;
        if (Entry *entry = find(stringOr(block, "tool_use_id")))
            entry->use.outcome =
                boolOr(block, "is_error") ? ToolUse::Outcome::Failed : ToolUse::Outcome::Done;
    }
}

void ToolUsage::takeDenials(const Json &resultLine)
{
    for (const Json &denial : arrayIn(resultLine, "permission_denials")) {
        if (Entry *entry = find(stringOr(denial, "tool_use_id")))
            entry->use.outcome = ToolUse::Outcome::Denied;
    }
}

QList<ToolUse> ToolUsage::take()
{
    QList<ToolUse> uses;
    for (const Entry &entry : std::exchange(m_entries, {}))
        uses.append(entry.use);
    return uses;
}

ToolUsage::Entry *ToolUsage::find(const std::string &id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}
