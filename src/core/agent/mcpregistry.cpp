// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/mcpregistry.h"

#include "core/agent/agentstore.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcMcp, "bellhop.agent", QtInfoMsg)

constexpr qsizetype kLongestError = 300;
constexpr size_t kMostTools = 500; // of one server

// The report of the server with this name.
const Json *statusOf(const Json &reported, const std::string &name)
{
    for (const Json &one : arrayIn(reported, "mcpServers")) {
        if (stringOr(one, "name") == name)
            return &one;
    }
    return nullptr;
}

McpRegistry::Report reportFrom(const Json &status, const McpServer &server, const QDateTime &now)
{
    McpRegistry::Report report;
    report.status = textOr(status, "status").left(64);
    report.error = server.withoutSecrets(textOr(status, "error")).simplified().left(kLongestError);
    const Json &info = objectIn(status, "serverInfo");
    report.serverName = textOr(info, "name").left(100);
    report.serverVersion = textOr(info, "version").left(100);
    for (const Json &tool : arrayIn(status, "tools")) {
        if (report.tools.size() < qsizetype(kMostTools))
            report.tools << textOr(tool, "name").left(128);
    }
    report.at = now;
    return report;
}

} // namespace

McpRegistry::McpRegistry() = default;
McpRegistry::~McpRegistry() = default;

void McpRegistry::setDatabase(Database *database)
{
    m_store = database ? std::make_unique<AgentStore>(*database) : nullptr;
    if (!m_store)
        return;
    if (auto servers = m_store->servers())
        m_servers = *std::move(servers);
    else
        qCWarning(lcMcp).noquote() << servers.error().message;
}

void McpRegistry::configure(McpReach reach, const Json &ofSettings)
{
    m_reach = reach;
    for (const auto &[name, config] : m_ofSettings.items()) {
        const Json *now = findValue(ofSettings, name.c_str());
        if (!now || *now != config)
            m_reports.remove(toQString(name));
    }
    m_ofSettings = ofSettings;
}

std::vector<McpRegistry::Entry> McpRegistry::entries() const
{
    std::vector<Entry> entries;
    for (const auto &[name, config] : m_ofSettings.items()) {
        Entry entry;
        entry.server.name = toQString(name);
        entry.server.config = config;
        entry.isOfSettings = true;
        entries.push_back(std::move(entry));
    }
    for (const McpServer &server : m_servers) {
        Entry entry;
        entry.server = server;
        entry.isAllowed = mayRegister(server);
        entries.push_back(std::move(entry));
    }
    for (Entry &entry : entries) {
        if (const auto report = m_reports.constFind(entry.server.name);
            report != m_reports.constEnd())
            entry.report = *report;
    }
    return entries;
}

std::optional<McpRegistry::Entry> McpRegistry::find(const QString &name) const
{
    std::vector<Entry> all = entries();
    const auto found = std::find_if(
        all.begin(), all.end(), [&name](const Entry &entry) { return entry.server.name == name; });
    return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

bool McpRegistry::mayRegister(const McpServer &server) const
{
    const bool isNew = !m_ofSettings.contains(server.name.toStdString());
    return isNew && m_reach >= (server.startsProgram() ? McpReach::Programs : McpReach::Addresses);
}

Result<Done> McpRegistry::add(McpServer server, const QDateTime &now)
{
    McpServer *before = registeredServer(server.name);
    if (!before && m_servers.size() >= kMostServers)
        return Error{u"There are too many MCP servers (%1)."_s.arg(m_servers.size())};
    server.createdAt = before ? before->createdAt : now;
    if (const Result<Done> saved = m_store ? m_store->save(server) : Done{}; !saved)
        return saved;
    m_reports.remove(server.name);
    if (before)
        *before = std::move(server);
    else
        m_servers.push_back(std::move(server));
    return Done{};
}

Result<Done> McpRegistry::remove(const QString &name)
{
    if (const Result<Done> removed = m_store ? m_store->removeServer(name) : Done{}; !removed)
        return removed;
    std::erase_if(m_servers, [&name](const McpServer &server) { return server.name == name; });
    m_reports.remove(name);
    return Done{};
}

Result<Done> McpRegistry::setEnabled(const QString &name, bool isEnabled)
{
    McpServer *server = registeredServer(name);
    if (!server || server->isEnabled == isEnabled)
        return Done{};
    McpServer next = *server;
    next.isEnabled = isEnabled;
    if (const Result<Done> saved = m_store ? m_store->save(next) : Done{}; !saved)
        return saved;
    *server = std::move(next);
    if (!isEnabled)
        m_reports.remove(name);
    return Done{};
}

Json McpRegistry::registered() const
{
    Json servers = Json::object();
    for (const McpServer &server : m_servers) {
        if (server.isEnabled && mayRegister(server))
            servers[server.name.toStdString()] = server.config;
    }
    return servers;
}

void McpRegistry::noteReport(const Json &given, const Json &reported, const QDateTime &now)
{
    const std::vector<Entry> all = entries();
    for (const auto &item : given.items()) {
        const Json *status = statusOf(reported, item.key());
        const auto entry = std::find_if(all.begin(), all.end(), [&item](const Entry &one) {
            return one.server.name == toQString(item.key()) && one.server.config == item.value();
        });
        if (!status || entry == all.end())
            continue;
        const Report report = reportFrom(*status, entry->server, now);
        if (!report.isConnected())
            qCWarning(lcMcp).noquote().nospace() << "the MCP server " << entry->server.name
                                                 << " is not connected: " << report.status;
        m_reports.insert(entry->server.name, report);
    }
}

McpServer *McpRegistry::registeredServer(const QString &name)
{
    const auto found =
        std::find_if(m_servers.begin(), m_servers.end(),
                     [&name](const McpServer &server) { return server.name == name; });
    return found == m_servers.end() ? nullptr : &*found;
}
