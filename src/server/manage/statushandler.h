// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/serverstatus.h"
#include "server/http/httpserver.h"

#include <functional>

// The open endpoints: GET /health and /version (HEAD likewise). They need no token and tell
// nothing that would. The functions are called for each request, on the server's thread.
class StatusHandler
{
public:
    using ServerStatusSource = std::function<ServerStatus()>;
    using ClaudeStatusSource = std::function<ClaudeStatus()>;

    StatusHandler(ServerStatusSource server, ClaudeStatusSource claude);

    void addRoutes(HttpServer &server) const;

private:
    ServerStatusSource m_server;
    ClaudeStatusSource m_claude;
};
