// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/toolusage.h"

#include <QDateTime>
#include <QString>

#include <map>

// How often which of Claude Code's own tools was used since the program began, and how it ended. Engine
// thread.
class ToolStats
{
public:
    struct Counts
    {
        qint64 uses = 0;
        qint64 failed = 0;
        qint64 denied = 0;
        qint64 unfinished = 0;
        QDateTime lastAt; // UTC
    };

    ToolStats()
        : m_since(QDateTime::currentDateTimeUtc())
    { }

    void add(const QList<ToolUse> &uses, const QDateTime &now);

    const QDateTime &since() const { return m_since; }
    // What a model calls a tool is its own: beyond so many names the rest is counted as "(other)".
    static constexpr size_t kMostTools = 500;
    const std::map<QString, Counts> &byTool() const { return m_counts; }
    Counts total() const;

private:
    QDateTime m_since;
    std::map<QString, Counts> m_counts;
};
