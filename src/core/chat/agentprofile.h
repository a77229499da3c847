// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

// Claude Code with its own tools in a folder of the user's: what one request was granted. It is part
// of a worker's identity, so that no other request, a plain chat least of all, continues in it.
struct AgentProfile
{
    QString folder; // canonical; where the tools work
    QStringList tools; // Claude Code's own tools that are offered, e.g. "Read"
    QStringList allow; // permission rules that need no asking, e.g. "Bash(git *)"
    QStringList deny; // permission rules that win over everything
    QString permissionMode; // plan, dontAsk, default, acceptEdits, bypassPermissions
    int maxTurns = 0; // calls of the model within one turn, 0 = as many as it takes
    bool claudePrompt = true; // Claude Code's own system prompt, the client's after it
    bool showActivity = false; // a note to the client for each use of a tool
    Json mcpServers = Json::object(); // by name, as the CLI wants them

    QByteArray key() const; // equal profiles have equal keys
    bool operator==(const AgentProfile &) const = default;
};

// What takes away from the tools that a request is granted, in Claude Code's words.
struct ToolLimits
{
    std::optional<QStringList> allowed; // only these; absent = all
    QStringList disallowed;

    bool isNone() const { return !allowed && disallowed.isEmpty(); }
    bool operator==(const ToolLimits &) const = default;
};

// What a request says about the agent profile. What it does not say is up to the settings.
struct AgentWish
{
    QString alias; // the name marked "agent" by which the model was asked, empty = none
    bool isAsked = false; // enable_tools, or one of the headers
    bool isDeclined = false; // enable_tools: false
    std::optional<QStringList> allowedTools;
    QStringList disallowedTools;
    QString permissionMode;
    std::optional<int> maxTurns;
    QString folder;
    QString keyId; // who asks, and in which named conversation: it may have limits of its own
    QString conversationId;

    bool wantsAgent() const { return isAsked || (!alias.isEmpty() && !isDeclined); }
};
