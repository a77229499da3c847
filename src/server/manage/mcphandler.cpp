// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/mcphandler.h"

#include "server/chat/chatendpoint.h"
#include "server/http/httpserver.h"
#include "server/manage/manageanswers.h"

using namespace Qt::StringLiterals;

namespace {

using Entry = McpRegistry::Entry;

bool isConnected(const Entry &entry)
{
    return entry.isAllowed && entry.server.isEnabled && entry.report && entry.report->isConnected();
}

Json entryJson(const Entry &entry)
{
    Json json = entry.server.show();
    const std::optional<McpRegistry::Report> &report = entry.report;
    json["source"] = entry.isOfSettings ? "settings" : "registered";
    json["allowed"] = entry.isAllowed;
    json["connected"] = isConnected(entry);
    json["status"] = report ? nullableJson(report->status) : Json(nullptr);
    json["error"] = report ? nullableJson(report->error) : Json(nullptr);
    json["reported_at"] = report ? timeJson(report->at) : Json(nullptr);
    json["server_info"] = report && !report->serverName.isEmpty()
        ? Json{{"name", report->serverName.toStdString()},
               {"version", report->serverVersion.toStdString()}}
        : Json(nullptr);
    json["tools"] = listJson(report ? report->tools : QStringList());
    json["tools_count"] = report ? report->tools.size() : 0;
    // The CLI does not say.
    json["resources_count"] = nullptr;
    json["prompts_count"] = nullptr;
    json["created_at"] = timeJson(entry.server.createdAt);
    return json;
}

void respondForbidden(const ExchangePtr &exchange, const QString &message)
{
    ChatError error;
    error.kind = ChatError::Kind::Forbidden;
    error.message = message;
    error.retryPointless = true;
    exchange->respondError(error);
}

// Nothing, or the answer is given.
bool refuse(const McpRouteParts &parts, const ExchangePtr &exchange, const McpServer &server)
{
    const std::optional<Entry> known = parts.registry.find(server.name);
    if (!parts.isAgentEnabled())
        respondForbidden(exchange,
                         u"MCP servers serve Claude Code's own tools, which are switched off here "
                         "(settings, page Agent: agent/enabled)."_s);
    else if (known && known->isOfSettings)
        respondForbidden(exchange,
                         u"'%1' is a server of Bellhop's settings (agent/mcp-servers); change it "
                         "there."_s.arg(server.name));
    else if (!parts.registry.mayRegister(server))
        respondForbidden(
            exchange,
            server.startsProgram()
                ? u"Bellhop's settings do not let programs register MCP servers that start a "
                  "command (agent/mcp-registration must be commands)."_s
                : u"Bellhop's settings do not let programs register MCP servers "
                  "(agent/mcp-registration must be http or commands)."_s);
    else
        return false;
    return true;
}

void list(const McpRouteParts &parts, const ExchangePtr &exchange)
{
    Json servers = Json::array();
    for (const Entry &entry : parts.registry.entries())
        servers.push_back(entryJson(entry));
    const size_t total = servers.size();
    exchange->respondJson(200, {{"servers", std::move(servers)}, {"total", total}}, kNoStore);
}

void add(const McpRouteParts &parts, const ExchangePtr &exchange)
{
    const std::optional<Json> body = ChatEndpoint::body(exchange);
    if (!body)
        return;
    const Result<McpServer, ChatError> server = McpServer::fromBody(*body);
    if (!server) {
        exchange->respondError(server.error());
        return;
    }
    if (refuse(parts, exchange, *server))
        return;
    if (const auto added = parts.registry.add(*server, QDateTime::currentDateTimeUtc()); !added) {
        exchange->respondError(ChatError::invalid({}, added.error().english));
        return;
    }
    parts.serversChanged();
    exchange->respondJson(
        200,
        {{"message", u"MCP server '%1' registered successfully"_s.arg(server->name).toStdString()},
         {"server", entryJson(*parts.registry.find(server->name))}},
        kNoStore);
}

// The server a request is about; nothing if it was answered.
std::optional<Entry> entryOf(const McpRouteParts &parts, const ExchangePtr &exchange,
                             const QString &name)
{
    std::optional<Entry> entry = parts.registry.find(name);
    if (!entry)
        respondNotFound(
            exchange,
            u"There is no MCP server '%1'; GET /v1/mcp/servers lists them."_s.arg(name.left(64)));
    return entry;
}

std::optional<Entry> namedEntry(const McpRouteParts &parts, const ExchangePtr &exchange)
{
    const std::optional<Json> body = ChatEndpoint::body(exchange);
    if (!body)
        return {};
    const QString name = textOr(*body, "server_name");
    if (name.isEmpty()) {
        exchange->respondError(
            ChatError::invalid(u"server_name"_s, u"'server_name' must name an MCP server."_s));
        return {};
    }
    return entryOf(parts, exchange, name);
}

void remove(const McpRouteParts &parts, const ExchangePtr &exchange, const QString &name)
{
    const std::optional<Entry> entry = entryOf(parts, exchange, name);
    if (!entry)
        return;
    // Taking away is always allowed, but for what is not ours to take.
    if (entry->isOfSettings) {
        refuse(parts, exchange, entry->server);
        return;
    }
    if (const auto removed = parts.registry.remove(name); !removed) {
        respondFailed(exchange, removed.error());
        return;
    }
    parts.serversChanged();
    exchange->respondJson(200, {{"message", u"MCP server '%1' removed"_s.arg(name).toStdString()}},
                          kNoStore);
}

void connectServer(const McpRouteParts &parts, const ExchangePtr &exchange)
{
    const std::optional<Entry> entry = namedEntry(parts, exchange);
    if (!entry)
        return;
    if (!(entry->isOfSettings && parts.isAgentEnabled()) && refuse(parts, exchange, entry->server))
        return;
    parts.connect(entry->server, [parts, exchange, asked = entry->server](const QString &problem) {
        const std::optional<Entry> now = parts.registry.find(asked.name);
        const bool isSame = now && now->server.config == asked.config;
        ChatError error;
        error.kind = ChatError::Kind::Upstream;
        if (!problem.isEmpty() || !isSame || !now->report || !now->report->isConnected()) {
            QString why = problem;
            if (why.isEmpty() && now && now->report)
                why = now->report->error.isEmpty() ? now->report->status : now->report->error;
            error.message = u"The MCP server '%1' could not be connected: %2."_s.arg(
                asked.name, why.isEmpty() ? u"it was changed meanwhile"_s : why);
            exchange->respondError(error);
            return;
        }
        if (const auto enabled = parts.registry.setEnabled(asked.name, true); !enabled) {
            respondFailed(exchange, enabled.error());
            return;
        }
        exchange->respondJson(
            200,
            {{"message", u"Connected to MCP server '%1'"_s.arg(asked.name).toStdString()},
             {"tools", now->report->tools.size()},
             {"resources", nullptr},
             {"prompts", nullptr},
             {"server", entryJson(*parts.registry.find(asked.name))}},
            kNoStore);
    });
}

void disconnectServer(const McpRouteParts &parts, const ExchangePtr &exchange)
{
    const std::optional<Entry> entry = namedEntry(parts, exchange);
    if (!entry)
        return;
    if (entry->isOfSettings) {
        refuse(parts, exchange, entry->server);
        return;
    }
    if (!entry->server.isEnabled) {
        respondNotFound(exchange,
                        u"The MCP server '%1' is not connected."_s.arg(entry->server.name));
        return;
    }
    if (const auto disabled = parts.registry.setEnabled(entry->server.name, false); !disabled) {
        respondFailed(exchange, disabled.error());
        return;
    }
    parts.serversChanged();
    exchange->respondJson(
        200,
        {{"message", u"Disconnected from MCP server '%1'"_s.arg(entry->server.name).toStdString()}},
        kNoStore);
}

void stats(const McpRouteParts &parts, const ExchangePtr &exchange)
{
    Json servers = Json::array();
    int connected = 0;
    qsizetype tools = 0;
    for (const Entry &entry : parts.registry.entries()) {
        connected += isConnected(entry);
        tools += isConnected(entry) ? entry.report->tools.size() : 0;
        servers.push_back({{"name", entry.server.name.toStdString()},
                           {"enabled", entry.server.isEnabled},
                           {"connected", isConnected(entry)},
                           {"description", entry.server.description.toStdString()}});
    }
    const size_t total = servers.size();
    exchange->respondJson(200,
                          {{"mcp_available", parts.isAgentEnabled()},
                           {"registered_servers", total},
                           {"connected_servers", connected},
                           {"total_tools", tools},
                           {"total_resources", nullptr},
                           {"total_prompts", nullptr},
                           {"servers", std::move(servers)}},
                          kNoStore);
}

} // namespace

void addMcpRoutes(HttpServer &server, const McpRouteParts &parts)
{
    RouteOptions options;
    options.group = RateGroup::General;
    options.bodyLimit = 512 * 1024;
    server.route(
        "GET"_ba, "/v1/mcp/servers"_ba, Access::Manage,
        [parts](const ExchangePtr &exchange, const RouteArgs &) { list(parts, exchange); },
        options);
    server.route(
        "POST"_ba, "/v1/mcp/servers"_ba, Access::Manage,
        [parts](const ExchangePtr &exchange, const RouteArgs &) { add(parts, exchange); }, options);
    server.route(
        "DELETE"_ba, "/v1/mcp/servers/<arg>"_ba, Access::Manage,
        [parts](const ExchangePtr &exchange, const RouteArgs &args) {
            remove(parts, exchange, QString::fromUtf8(args.value(0)));
        },
        options);
    server.route(
        "POST"_ba, "/v1/mcp/connect"_ba, Access::Manage,
        [parts](const ExchangePtr &exchange, const RouteArgs &) { connectServer(parts, exchange); },
        options);
    server.route(
        "POST"_ba, "/v1/mcp/disconnect"_ba, Access::Manage,
        [parts](const ExchangePtr &exchange, const RouteArgs &) {
            disconnectServer(parts, exchange);
        },
        options);
    server.route(
        "GET"_ba, "/v1/mcp/stats"_ba, Access::Manage,
        [parts](const ExchangePtr &exchange, const RouteArgs &) { stats(parts, exchange); },
        options);
}
