// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/mcpregistry.h"

#include <functional>

class HttpServer;

// /v1/mcp/…: the MCP servers of the agent profile. Only for keys that may manage, and only as far as the
// user's settings let programs register any. The registry must outlive the routes.
struct McpRouteParts
{
    McpRegistry &registry;
    // Whether Claude Code's own tools are switched on.
    std::function<bool()> isAgentEnabled;
    // Has a CLI connect with it. The end: what it reported, noted in the registry already, or why there
    // is no report. Called exactly once.
    using Connected = std::function<void(const QString &problem)>;
    std::function<void(const McpServer &, Connected)> connect;
    // Processes that have been handed a server must not go on with it.
    std::function<void()> serversChanged;
};
void addMcpRoutes(HttpServer &server, const McpRouteParts &parts);
