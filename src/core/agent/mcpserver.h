// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chaterror.h"
#include "core/json.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>

// One MCP server that Claude Code is handed: what the CLI wants to know of it, and what people do. Its
// values may be secrets (a token in a header, a key in the environment): show() is what others may
// see. A plain value.
struct McpServer
{
    QString name; // [A-Za-z0-9_-], its tools are "mcp__<name>__<tool>"
    Json config =
        Json::object(); // as the CLI takes it: type and command, args, env, or url, headers
    QString description;
    bool isEnabled = true; // handed to the CLI
    QDateTime createdAt; // UTC; null for those of the settings

    // What the CLI starts a program for; the others are reached by their URL.
    bool startsProgram() const;

    // A registration as programs send it: {name, command, args, env} or {name, url, headers, type},
    // with description and enabled. Everything about it is checked, and nothing in it is ever read by
    // a shell: a program is one file, found by its full path or in PATH, never in a workspace.
    static Result<McpServer, ChatError> fromBody(const Json &body);

    // The same keys as fromBody() takes, with dots for whatever could be a secret.
    Json show() const;
    // What the CLI says about it, e.g. why it failed, without the secrets it was given.
    QString withoutSecrets(const QString &text) const;
};

// One server of a settings' list, brought into the form the CLI takes; or what is wrong with it.
Result<Json> mcpServerConfig(const std::string &name, const Json &given);

// The servers of `text`: JSON or the path of a JSON file, with or without "mcpServers" around them,
// brought into the form the CLI takes. Empty text = none.
Result<Json> mcpServersFrom(const QString &text);
