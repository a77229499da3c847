// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/mcpregistry.h"
#include "core/agent/toolconfigs.h"
#include "core/agent/toolstats.h"
#include "core/chat/agentpolicy.h"

#include <functional>

class HttpServer;
class KeyRing;

// /v1/tools…: what tools Claude Code has here, which of them are left to whom, and how often they were
// used. A key sets what holds for its own sessions; for everybody only one that may manage. All must
// outlive the routes.
struct ToolRouteParts
{
    ToolConfigs &configs;
    const ToolStats &stats;
    const McpRegistry &registry;
    const KeyRing &keys;
    // What the settings grant at most, registered servers among it, …
    std::function<AgentPolicy()> ceiling;
    // … and what is left of it for a session of a key; an empty session is everybody's.
    std::function<AgentPolicy(const QString &keyId, const QString &session)> policy;
};
void addToolRoutes(HttpServer &server, const ToolRouteParts &parts);
