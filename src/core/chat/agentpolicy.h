// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/agentprofile.h"
#include "core/chat/chaterror.h"
#include "core/result.h"

#include <QList>
#include <QPair>

#include <vector>

class Settings;

// One entry of a list of tools in Claude Code's words: "Read", "Bash(git *)", "mcp__files".
struct ToolRule
{
    QString tool; // "Bash"
    QString text; // "Bash(git *)"; the same as `tool` without a condition

    bool hasCondition() const { return text != tool; }
    // Nothing if it is no such entry.
    static std::optional<ToolRule> from(const QString &text);
    // Separated by commas; those within brackets belong to the entry.
    static QStringList split(const QString &list);
};

// What the user of this computer grants to requests that want Claude Code's own tools. Requests get
// that or less, never more: what goes beyond is refused, with the name of the header that asked for
// it. A value without a thread.
//
//   plan < dontAsk < default < acceptEdits < bypassPermissions
//
// There is nobody to ask, so what would be asked about is denied.
class AgentPolicy
{
public:
    AgentPolicy() = default;
    static AgentPolicy from(const Settings &settings);

    // Servers beside those of the settings, as the CLI takes them; the settings' win.
    void addServers(const Json &servers);
    // Takes away from all that is granted; again and again. What it names beyond is not meant.
    void limit(const ToolLimits &limits);

    bool isEnabled() const { return m_enabled; }
    Result<AgentProfile, ChatError> grant(const AgentWish &wish) const;

    // The servers of the settings; nothing if they cannot be read.
    Json settingsServers() const;
    // Tools, rules and servers ("mcp__files") that a request can get at most, in no mode in particular.
    QStringList tools() const;
    // Whether one of them, or part of it, is among these.
    bool covers(const ToolRule &rule) const;

private:
    Result<QString, ChatError> folderFor(const AgentWish &wish) const;
    std::optional<ChatError> grantTools(const AgentWish &wish, AgentProfile &profile) const;
    AgentProfile most(const Json &servers) const;
    static void takeAway(const QStringList &disallowed, AgentProfile &profile);
    std::optional<ChatError> grantMode(const AgentWish &wish, AgentProfile &profile) const;
    std::optional<ChatError> grantTurns(const AgentWish &wish, AgentProfile &profile) const;
    // False: it goes beyond `all`.
    static bool allowTool(const ToolRule &rule, const AgentProfile &all, AgentProfile &profile);

    bool m_enabled = false;
    QList<QPair<QString, QString>> m_folders; // alias or empty, path
    QList<ToolRule> m_tools;
    QString m_mode;
    int m_maxTurns = 0;
    bool m_claudePrompt = true;
    bool m_showActivity = false;
    QString m_mcpServers; // JSON, or the path of a file with it
    Json m_furtherServers = Json::object();
    std::vector<ToolLimits> m_limits;
};
