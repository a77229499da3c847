// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/mcpserver.h"
#include "core/agent/toolconfigs.h"
#include "core/result.h"

#include <vector>

class Database;

// Registered MCP servers and tool configurations on disk. Values of servers may be secrets: they are
// as private as the database's file. Engine thread.
class AgentStore
{
public:
    explicit AgentStore(Database &database);

    Result<std::vector<McpServer>> servers() const;
    Result<Done> save(const McpServer &server);
    Result<Done> removeServer(const QString &name);

    Result<std::vector<ToolConfig>> configs() const;
    Result<Done> save(const ToolConfig &config);
    Result<Done> removeConfig(const QString &keyId, const QString &session);

private:
    Database &m_database;
};
