// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/mcpserver.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

class AgentStore;
class Database;

// Which MCP servers programs may register, by the user's settings.
enum class McpReach { Nobody, Addresses, Programs };

// The MCP servers that programs registered beside those of the settings, and what the CLI last said
// about each of either kind. Registered ones outlive the program if there is a database. Engine thread.
class McpRegistry
{
public:
    static constexpr size_t kMostServers = 50;

    // As a CLI reported it; workers are told the servers when they are bound.
    struct Report
    {
        QString status; // connected, failed, pending, needs-auth, disabled
        QString error; // without secrets
        QString serverName; // what it calls itself
        QString serverVersion;
        QStringList tools;
        QDateTime at;

        bool isConnected() const { return status == QStringLiteral("connected"); }
    };
    struct Entry
    {
        McpServer server;
        bool isOfSettings = false;
        bool isAllowed = true; // by the settings, so that it is handed to the CLI if it is enabled
        std::optional<Report> report;
    };

    McpRegistry();
    ~McpRegistry();
    Q_DISABLE_COPY_MOVE(McpRegistry)

    void setDatabase(Database *database);
    // `ofSettings`: as mcpServersFrom() gives them; their names are taken.
    void configure(McpReach reach, const Json &ofSettings);

    std::vector<Entry> entries() const;
    std::optional<Entry> find(const QString &name) const;
    bool mayRegister(const McpServer &server) const;

    // One of this name is replaced. The caller has asked mayRegister().
    Result<Done> add(McpServer server, const QDateTime &now);
    Result<Done> remove(const QString &name);
    Result<Done> setEnabled(const QString &name, bool isEnabled);

    // Those that programs registered and that are handed to the CLI, by name.
    Json registered() const;

    // What a CLI that was given these servers said of them. A server that has changed since is not meant.
    void noteReport(const Json &given, const Json &reported, const QDateTime &now);

private:
    McpServer *registeredServer(const QString &name);

    McpReach m_reach = McpReach::Nobody;
    Json m_ofSettings = Json::object();
    std::vector<McpServer> m_servers;
    QHash<QString, Report> m_reports;
    std::unique_ptr<AgentStore> m_store;
};
