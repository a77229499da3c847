// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <string>
#include <vector>

// One use of one of Claude Code's own tools, as it ended.
struct ToolUse
{
    enum class Outcome {
        Done,
        Failed,
        Denied, // it would have needed a permission
        Unfinished // the answer ended first
    };
    QString tool;
    Outcome outcome = Outcome::Unfinished;

    bool operator==(const ToolUse &) const = default;
};
Q_DECLARE_METATYPE(ToolUse)

// Reads what tools were used out of the CLI's lines: calls of the model's, of its subagents' too, their
// results, and at the end of the turn which of them were denied. Pure.
class ToolUsage
{
public:
    void takeCalls(const Json &assistantLine);
    void takeResults(const Json &userLine);
    void takeDenials(const Json &resultLine);

    // All since the last time.
    QList<ToolUse> take();

private:
    struct Entry
    {
        std::string id;
        ToolUse use;
    };
    Entry *find(const std::string &id);

    std::vector<Entry> m_entries;
};
