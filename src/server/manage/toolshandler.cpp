// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/toolshandler.h"

#include "core/access/keyring.h"
#include "core/agent/toolcatalog.h"
#include "server/chat/chatendpoint.h"
#include "server/http/httpserver.h"
#include "server/manage/manageanswers.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostRules = 200;
constexpr qsizetype kLongestSession = 200;

QString fullName(const QString &server, const QString &tool)
{
    return u"mcp__"_s + server + u"__"_s + tool;
}

Json toolJson(const QString &name, const std::string &category, const std::string &description,
              bool isSafe, bool needsNetwork)
{
    return {{"name", name.toStdString()},      {"description", description}, {"category", category},
            {"parameters", Json::object()},    {"examples", Json::array()},  {"is_safe", isSafe},
            {"requires_network", needsNetwork}};
}

// All that is known: the catalogue, what only the settings name, and the servers' tools.
std::vector<Json> knownTools(const ToolRouteParts &parts)
{
    std::vector<Json> tools;
    for (const ToolInfo &info : toolCatalog()) {
        Json tool = toolJson(QString::fromLatin1(info.name), info.category, info.description,
                             info.isSafe, info.needsNetwork);
        if (*info.parameter) {
            tool["parameters"][info.parameter] = info.parameterMeaning;
            tool["examples"].push_back(dumpJson({{info.parameter, info.example}}));
        }
        tools.push_back(std::move(tool));
    }
    for (const QString &name : parts.ceiling().tools()) {
        if (!name.contains(u'(') && !name.startsWith(u"mcp__"_s) && !findTool(name))
            tools.push_back(toolJson(name, "other", "A tool of the settings.", false, false));
    }
    for (const McpRegistry::Entry &entry : parts.registry.entries()) {
        for (const QString &tool : entry.report ? entry.report->tools : QStringList())
            tools.push_back(toolJson(
                fullName(entry.server.name, tool), "mcp",
                "A tool of the MCP server " + entry.server.name.toStdString() + ".", false, true));
    }
    return tools;
}

std::optional<QString> sessionFrom(const ExchangePtr &exchange, const QString &session)
{
    if (session.size() <= kLongestSession)
        return session;
    exchange->respondError(ChatError::invalid(
        u"session_id"_s, u"'session_id' has at most %1 characters."_s.arg(kLongestSession)));
    return {};
}

std::optional<QString> askedSession(const ExchangePtr &exchange)
{
    return sessionFrom(
        exchange,
        QString::fromUtf8(exchange->request().queryValue("session_id").value_or(QByteArray())));
}

void listTools(const ToolRouteParts &parts, const ExchangePtr &exchange)
{
    const std::optional<QString> session = askedSession(exchange);
    if (!session)
        return;
    const AgentPolicy policy = parts.policy(exchange->caller().keyId, *session);
    const QStringList rules = policy.tools();
    Json tools = Json::array();
    for (Json &tool : knownTools(parts)) {
        const QString name = textOr(tool, "name");
        const std::optional<ToolRule> rule = ToolRule::from(name);
        QStringList own;
        for (const QString &text : rules) {
            if (text.startsWith(name + u'('))
                own << text;
        }
        tool["allowed"] = policy.isEnabled() && rule && policy.covers(*rule);
        tool["rules"] = listJson(policy.isEnabled() ? own : QStringList());
        tools.push_back(std::move(tool));
    }
    const size_t total = tools.size();
    exchange->respondJson(
        200, {{"tools", std::move(tools)}, {"total", total}, {"enabled", policy.isEnabled()}},
        kNoStore);
}

Json configJson(const ToolRouteParts &parts, const QString &keyId, const QString &session)
{
    const ToolConfig *config = parts.configs.find(keyId, session);
    const AgentPolicy above = session.isEmpty() ? parts.ceiling() : parts.policy(keyId, {});
    const AgentPolicy policy = parts.policy(keyId, session);
    const QStringList none;
    return {{"session_id", nullableJson(session)},
            {"allowed_tools",
             listJson(config && config->limits.allowed ? *config->limits.allowed
                          : above.isEnabled()          ? above.tools()
                                                       : none)},
            {"disallowed_tools", listJson(config ? config->limits.disallowed : none)},
            {"effective_tools", listJson(policy.isEnabled() ? policy.tools() : none)},
            {"enabled", policy.isEnabled()},
            {"created_at", config ? timeJson(config->createdAt) : Json(nullptr)},
            {"updated_at", config ? timeJson(config->updatedAt) : Json(nullptr)}};
}

void showConfig(const ToolRouteParts &parts, const ExchangePtr &exchange)
{
    if (const std::optional<QString> session = askedSession(exchange))
        exchange->respondJson(200, configJson(parts, exchange->caller().keyId, *session), kNoStore);
}

// Whether there is any such tool, allowed or not.
bool isKnown(const ToolRouteParts &parts, const ToolRule &rule)
{
    if (findTool(rule.tool) || parts.ceiling().covers(rule))
        return true;
    const QStringList named = parts.ceiling().tools();
    if (named.contains(rule.tool))
        return true;
    for (const McpRegistry::Entry &entry : parts.registry.entries()) {
        const QString whole = u"mcp__"_s + entry.server.name;
        if (rule.tool == whole || rule.tool.startsWith(whole + u"__"_s))
            return true;
    }
    return false;
}

// What `field` says, put into `rules`; null and an absent field leave it as it is or take it back.
std::optional<ChatError> readRules(const ToolRouteParts &parts, const Json &body, const char *field,
                                   QStringList &rules)
{
    const QString name = QString::fromLatin1(field);
    const Json &value = body.at(field);
    if (!value.is_array() || value.size() > kMostRules)
        return ChatError::invalid(
            name, u"'%1' must be a list of at most %2 tools, or null."_s.arg(name).arg(kMostRules));
    rules.clear();
    for (const Json &one : value) {
        const QString text =
            one.is_string() ? toQString(one.get_ref<const std::string &>()) : QString();
        const std::optional<ToolRule> rule = ToolRule::from(text);
        if (!rule || !isKnown(parts, *rule))
            return ChatError::invalid(
                name,
                u"'%1': “%2” is no tool such as Read or Bash(git *); GET /v1/tools lists them."_s
                    .arg(name, text.left(80)));
        if (!rules.contains(rule->text))
            rules << rule->text;
    }
    return {};
}

std::optional<ChatError> readLimits(const ToolRouteParts &parts, const Json &body,
                                    ToolLimits &limits)
{
    if (body.contains("allowed_tools")) {
        limits.allowed.reset();
        if (findValue(body, "allowed_tools")) {
            QStringList rules;
            if (auto refused = readRules(parts, body, "allowed_tools", rules))
                return refused;
            limits.allowed = rules;
        }
    }
    if (body.contains("disallowed_tools")) {
        limits.disallowed.clear();
        if (findValue(body, "disallowed_tools"))
            return readRules(parts, body, "disallowed_tools", limits.disallowed);
    }
    return {};
}

std::optional<ChatError> fieldProblem(const Json &body)
{
    if (!body.is_object())
        return ChatError::invalid({}, u"The body must be a JSON object."_s);
    for (const auto &[name, value] : body.items()) {
        if (name != "allowed_tools" && name != "disallowed_tools" && name != "session_id")
            return ChatError::invalid(
                toQString(name).left(64),
                u"A tool configuration has allowed_tools, disallowed_tools and session_id; '%1' is "
                "none of them."_s.arg(toQString(name).left(64)));
    }
    if (const Json *session = findValue(body, "session_id");
        session && (!session->is_string() || session->get_ref<const std::string &>().empty()))
        return ChatError::invalid(u"session_id"_s, u"'session_id' must be a text, or null."_s);
    return {};
}

ChatError forbiddenTools(const QString &message, const QString &param = {})
{
    return {ChatError::Kind::Forbidden, message, param, 0, {}, true};
}

// Whether this one may change that, and whether it goes beyond what is above it.
std::optional<ChatError> refusalOf(const ToolRouteParts &parts, const QString &keyId,
                                   const QString &session, const ToolLimits &limits)
{
    const AgentPolicy above = session.isEmpty() ? parts.ceiling() : parts.policy(keyId, {});
    if (!above.isEnabled())
        return forbiddenTools(
            u"Claude Code's own tools are switched off here (settings, page Agent: "
            "agent/enabled)."_s);
    for (const QString &text : limits.allowed.value_or(QStringList())) {
        const std::optional<ToolRule> rule = ToolRule::from(text);
        if (!rule || !above.covers(*rule))
            return forbiddenTools(u"allowed_tools: %1 goes beyond what Bellhop's settings "
                                  "(agent/tools) and tool configuration allow."_s.arg(text),
                                  u"allowed_tools"_s);
    }
    return {};
}

void changeConfig(const ToolRouteParts &parts, const ExchangePtr &exchange)
{
    const std::optional<Json> body = ChatEndpoint::body(exchange);
    if (!body)
        return;
    if (const auto problem = fieldProblem(*body)) {
        exchange->respondError(*problem);
        return;
    }
    const QString &keyId = exchange->caller().keyId;
    const std::optional<QString> session = sessionFrom(exchange, textOr(*body, "session_id"));
    if (!session)
        return;
    if (session->isEmpty() && !parts.keys.mayManage(keyId)) {
        exchange->respondError(forbiddenTools(
            u"Only a key with the scope \"manage\" changes what holds for everybody; name a "
            "session_id of yours."_s));
        return;
    }
    const ToolConfig *before = parts.configs.find(keyId, *session);
    ToolLimits limits = before ? before->limits : ToolLimits();
    std::optional<ChatError> refusal = readLimits(parts, *body, limits);
    if (!refusal)
        refusal = refusalOf(parts, keyId, *session, limits);
    if (refusal) {
        exchange->respondError(*refusal);
        return;
    }
    if (const auto done =
            parts.configs.set(keyId, *session, limits, QDateTime::currentDateTimeUtc());
        !done) {
        respondFailed(exchange, done.error());
        return;
    }
    exchange->respondJson(200, configJson(parts, keyId, *session), kNoStore);
}

Json countsJson(const ToolStats::Counts &counts)
{
    return {{"uses", counts.uses},
            {"failed", counts.failed},
            {"denied", counts.denied},
            {"unfinished", counts.unfinished},
            {"last_used_at", timeJson(counts.lastAt)}};
}

void showStats(const ToolRouteParts &parts, const ExchangePtr &exchange)
{
    const std::vector<Json> tools = knownTools(parts);
    std::map<std::string, int> categories;
    for (const Json &tool : tools)
        ++categories[stringOr(tool, "category")];
    const ToolConfig *global = parts.configs.find({}, {});
    const AgentPolicy policy = parts.policy({}, {});
    Json byTool = Json::array();
    for (const auto &[name, counts] : parts.stats.byTool()) {
        Json row{{"name", name.toStdString()}};
        row.update(countsJson(counts));
        byTool.push_back(std::move(row));
    }
    exchange->respondJson(200,
                          {{"total_tools", tools.size()},
                           {"global_allowed", policy.isEnabled() ? policy.tools().size() : 0},
                           {"global_disallowed", global ? global->limits.disallowed.size() : 0},
                           {"session_configs", parts.configs.sessionCount()},
                           {"tool_categories", Json(categories)},
                           {"since", timeJson(parts.stats.since())},
                           {"total", countsJson(parts.stats.total())},
                           {"by_tool", std::move(byTool)}},
                          kNoStore);
}

} // namespace

void addToolRoutes(HttpServer &server, const ToolRouteParts &parts)
{
    RouteOptions options;
    options.group = RateGroup::General;
    options.bodyLimit = 256 * 1024;
    server.route(
        "GET"_ba, "/v1/tools"_ba, Access::Key,
        [parts](const ExchangePtr &exchange, const RouteArgs &) { listTools(parts, exchange); },
        options);
    server.route(
        "GET"_ba, "/v1/tools/config"_ba, Access::Key,
        [parts](const ExchangePtr &exchange, const RouteArgs &) { showConfig(parts, exchange); },
        options);
    server.route(
        "POST"_ba, "/v1/tools/config"_ba, Access::Key,
        [parts](const ExchangePtr &exchange, const RouteArgs &) { changeConfig(parts, exchange); },
        options);
    server.route(
        "GET"_ba, "/v1/tools/stats"_ba, Access::Manage,
        [parts](const ExchangePtr &exchange, const RouteArgs &) { showStats(parts, exchange); },
        options);
}
