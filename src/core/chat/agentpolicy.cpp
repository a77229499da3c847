// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/agentpolicy.h"

#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = ChatError::Kind;

const QStringList kModes{u"plan"_s, u"dontAsk"_s, u"default"_s, u"acceptEdits"_s,
                         u"bypassPermissions"_s};
const QString kServerPrefix = u"mcp__"_s;
constexpr qint64 kMaxServersFile = 1024 * 1024;

struct PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(AgentPolicy)
};

ChatError beyond(const char *header, const QString &message)
{
    return {Kind::Forbidden, message, QString::fromLatin1(header), 0, {}, true};
}

ChatError unusable(const char *header, const QString &message)
{
    return {Kind::InvalidRequest, message, QString::fromLatin1(header), 0, {}, true};
}

ChatError notSetUp(const QString &message)
{
    return {Kind::Forbidden, message, {}, 0, {}, true};
}

QString canonicalFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() ? info.canonicalFilePath() : QString();
}

bool isWithin(const QString &folder, const QString &root)
{
    return folder == root || folder.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

// "mcp__files__read" is of the server "files".
QString serverOf(const QString &tool)
{
    return tool.mid(kServerPrefix.size()).section(u"__"_s, 0, 0);
}

Result<Json> serverFrom(const std::string &name, const Json &given)
{
    static const QRegularExpression kName(u"^[A-Za-z0-9_-]{1,64}$"_s);
    const QString shown = toQString(name).left(64);
    if (!kName.match(toQString(name)).hasMatch())
        return Error{PolicyWords::tr("“%1” is no name for a server").arg(shown)};
    const std::string type = stringOr(given, "type", findValue(given, "url") ? "http" : "stdio");
    Json server = given;
    server["type"] = type;
    if (type == "stdio") {
        if (stringOr(given, "command").empty())
            return Error{PolicyWords::tr("the server “%1” has no command").arg(shown)};
        Json arguments = given.value("args", Json::array());
        if (!arguments.is_array()
            || !std::all_of(arguments.begin(), arguments.end(),
                            [](const Json &one) { return one.is_string(); }))
            return Error{PolicyWords::tr("the arguments of the server “%1” are no list of texts")
                             .arg(shown)};
        server["args"] = std::move(arguments); // the CLI needs it even if it is empty
    } else if (type == "http" || type == "sse") {
        const std::string url = stringOr(given, "url");
        if (!url.starts_with("http://") && !url.starts_with("https://"))
            return Error{PolicyWords::tr("the server “%1” has no http(s) URL").arg(shown)};
    } else {
        return Error{PolicyWords::tr("the server “%1” is neither stdio, http nor sse").arg(shown)};
    }
    return server;
}

} // namespace

std::optional<ToolRule> ToolRule::from(const QString &text)
{
    static const QRegularExpression kRule(
        u"^([A-Za-z][A-Za-z0-9_-]{0,127})(\\([^\\n]{1,500}\\))?$"_s);
    const QRegularExpressionMatch match = kRule.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return ToolRule{match.captured(1), match.captured(0)};
}

QStringList ToolRule::split(const QString &list)
{
    QStringList items;
    QString item;
    int depth = 0;
    for (const QChar c : list) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c != u',' || depth > 0) {
            item += c;
            continue;
        }
        items << item.trimmed();
        item.clear();
    }
    items << item.trimmed();
    items.removeAll(QString());
    items.removeDuplicates();
    return items;
}

AgentPolicy AgentPolicy::from(const Settings &settings)
{
    AgentPolicy policy;
    policy.m_enabled = settings.agentEnabled();
    policy.m_folders = settings.agentFolders();
    const QStringList tools = settings.agentTools();
    for (const QString &text : tools) {
        if (const std::optional<ToolRule> rule = ToolRule::from(text))
            policy.m_tools << *rule;
    }
    policy.m_mode = settings.agentPermissionMode();
    policy.m_maxTurns = settings.agentMaxTurns();
    policy.m_claudePrompt = settings.agentUsesClaudePrompt();
    policy.m_showActivity = settings.agentShowsActivity();
    policy.m_mcpServers = settings.agentMcpServers();
    return policy;
}

Result<AgentProfile, ChatError> AgentPolicy::grant(const AgentWish &wish) const
{
    if (!m_enabled)
        return notSetUp(PolicyWords::tr(
            "This request wants Claude Code's own tools, which are switched off here. Switch "
            "them on in Bellhop's settings, page Agent (agent/enabled), or ask for another "
            "model without enable_tools and X-Claude-* headers for tools."));
    AgentProfile profile;
    const Result<QString, ChatError> folder = folderFor(wish);
    if (!folder)
        return folder.error();
    profile.folder = *folder;
    profile.claudePrompt = m_claudePrompt;
    profile.showActivity = m_showActivity;
    Result<Json> servers = mcpServersFrom(m_mcpServers);
    if (!servers)
        return notSetUp(
            PolicyWords::tr("The MCP servers in Bellhop's settings (agent/mcp-servers) cannot be "
                            "used: %1.")
                .arg(servers.error().message));
    profile.mcpServers = std::move(*servers);
    if (auto refused = grantMode(wish, profile))
        return *refused;
    if (auto refused = grantTools(wish, profile))
        return *refused;
    if (auto refused = grantTurns(wish, profile))
        return *refused;
    return profile;
}

Result<QString, ChatError> AgentPolicy::folderFor(const AgentWish &wish) const
{
    if (m_folders.isEmpty())
        return notSetUp(
            PolicyWords::tr("No workspace folder is set for Claude Code's own tools. Name one in "
                            "Bellhop's settings, page Agent (agent/folders)."));
    QString start;
    for (const auto &[alias, path] : m_folders) {
        const bool isOfAlias =
            !alias.isEmpty() && alias.compare(wish.alias, Qt::CaseInsensitive) == 0;
        if (isOfAlias || (start.isEmpty() && alias.isEmpty()))
            start = path;
        if (isOfAlias)
            break;
    }
    if (start.isEmpty())
        start = m_folders.first().second;
    const QString usual = canonicalFolder(start);
    if (wish.folder.isEmpty()) {
        if (usual.isEmpty())
            return notSetUp(
                PolicyWords::tr(
                    "The workspace folder of Bellhop's settings (agent/folders) does not "
                    "exist: %1")
                    .arg(start));
        return usual;
    }
    // Links are followed first: what counts is where the tools would really work.
    const QString wanted = canonicalFolder(QDir(usual).absoluteFilePath(wish.folder));
    const bool isInside = !wanted.isEmpty()
        && std::any_of(m_folders.begin(), m_folders.end(), [&wanted](const auto &root) {
               const QString path = canonicalFolder(root.second);
               return !path.isEmpty() && isWithin(wanted, path);
           });
    // Whether a folder outside exists is nobody's business.
    if (!isInside)
        return beyond(
            "X-Claude-Cwd",
            PolicyWords::tr("X-Claude-Cwd: this is no folder within the workspaces of Bellhop's "
                            "settings (agent/folders)."));
    return wanted;
}

std::optional<ChatError> AgentPolicy::grantMode(const AgentWish &wish, AgentProfile &profile) const
{
    profile.permissionMode = m_mode;
    if (wish.permissionMode.isEmpty())
        return {};
    const auto rank = [](const QString &mode) {
        for (qsizetype i = 0; i < kModes.size(); ++i) {
            if (kModes[i].compare(mode, Qt::CaseInsensitive) == 0)
                return i;
        }
        return qsizetype(-1);
    };
    const qsizetype wanted = rank(wish.permissionMode);
    if (wanted < 0)
        return unusable(
            "X-Claude-Permission-Mode",
            PolicyWords::tr("X-Claude-Permission-Mode must be one of %1.").arg(kModes.join(u", ")));
    if (wanted > rank(m_mode))
        return beyond("X-Claude-Permission-Mode",
                      PolicyWords::tr(
                          "X-Claude-Permission-Mode: %1 goes beyond what Bellhop's settings allow "
                          "(agent/permission-mode is %2).")
                          .arg(kModes[wanted], m_mode));
    profile.permissionMode = kModes[wanted];
    return {};
}

std::optional<ChatError> AgentPolicy::grantTools(const AgentWish &wish, AgentProfile &profile) const
{
    AgentProfile all = profile;
    for (const ToolRule &rule : m_tools) {
        if (!rule.tool.startsWith(kServerPrefix) && !all.tools.contains(rule.tool))
            all.tools << rule.tool;
        if (rule.hasCondition())
            all.allow << rule.text;
    }
    for (const auto &server : profile.mcpServers.items())
        all.allow << kServerPrefix + toQString(server.key());

    if (!wish.allowedTools) {
        profile.tools = all.tools;
        profile.allow = all.allow;
    } else {
        profile.mcpServers = Json::object();
        for (const QString &text : *wish.allowedTools) {
            const std::optional<ToolRule> rule = ToolRule::from(text);
            if (!rule)
                return unusable(
                    "X-Claude-Allowed-Tools",
                    PolicyWords::tr("X-Claude-Allowed-Tools: “%1” is no tool such as Read or "
                                    "Bash(git *).")
                        .arg(text.left(80)));
            if (auto refused = allowTool(*rule, all, profile))
                return refused;
        }
        profile.tools.removeDuplicates();
        profile.allow.removeDuplicates();
    }

    for (const QString &text : wish.disallowedTools) {
        const std::optional<ToolRule> rule = ToolRule::from(text);
        if (!rule)
            return unusable(
                "X-Claude-Disallowed-Tools",
                PolicyWords::tr("X-Claude-Disallowed-Tools: “%1” is no tool such as Read or "
                                "Bash(git *).")
                    .arg(text.left(80)));
        if (!rule->hasCondition())
            profile.tools.removeAll(rule->tool);
        profile.deny << rule->text;
    }
    // Claude Code runs what a rule allows even while it plans.
    if (profile.permissionMode == "plan"_L1)
        profile.allow.clear();
    return {};
}

std::optional<ChatError> AgentPolicy::allowTool(const ToolRule &rule, const AgentProfile &all,
                                                AgentProfile &profile) const
{
    const auto refused = [&rule] {
        return beyond(
            "X-Claude-Allowed-Tools",
            PolicyWords::tr("X-Claude-Allowed-Tools: %1 goes beyond what Bellhop's settings allow "
                            "(agent/tools).")
                .arg(rule.text));
    };
    if (rule.tool.startsWith(kServerPrefix)) {
        const std::string server = serverOf(rule.tool).toStdString();
        if (!all.mcpServers.contains(server))
            return refused();
        profile.mcpServers[server] = all.mcpServers[server];
        profile.allow << rule.text;
        return {};
    }
    if (!all.tools.contains(rule.tool))
        return refused();
    profile.tools << rule.tool;
    if (rule.hasCondition()) {
        if (!all.allow.contains(rule.text) && !all.allow.contains(rule.tool + u"(*)"_s))
            return refused();
        profile.allow << rule.text;
        return {};
    }
    for (const QString &allowed : all.allow) {
        if (allowed.startsWith(rule.tool + u'('))
            profile.allow << allowed;
    }
    return {};
}

std::optional<ChatError> AgentPolicy::grantTurns(const AgentWish &wish, AgentProfile &profile) const
{
    profile.maxTurns = m_maxTurns;
    if (!wish.maxTurns)
        return {};
    if (*wish.maxTurns < 1)
        return unusable("X-Claude-Max-Turns",
                        PolicyWords::tr("X-Claude-Max-Turns must be a whole number from 1."));
    if (m_maxTurns > 0 && *wish.maxTurns > m_maxTurns)
        return beyond(
            "X-Claude-Max-Turns",
            PolicyWords::tr("X-Claude-Max-Turns: %1 goes beyond what Bellhop's settings allow "
                            "(agent/max-turns is %2).")
                .arg(*wish.maxTurns)
                .arg(m_maxTurns));
    profile.maxTurns = *wish.maxTurns;
    return {};
}

Result<Json> mcpServersFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Json(Json::object());
    QByteArray bytes = trimmed.toUtf8();
    if (!trimmed.startsWith(u'{')) {
        QFile file(trimmed);
        if (!file.open(QIODevice::ReadOnly))
            return Error{PolicyWords::tr("the file %1 cannot be read").arg(trimmed)};
        bytes = file.read(kMaxServersFile + 1);
        if (bytes.size() > kMaxServersFile)
            return Error{PolicyWords::tr("the file %1 is too large").arg(trimmed)};
    }
    QString reason;
    const std::optional<Json> json = parseJson(bytes, &reason);
    if (!json || !json->is_object())
        return Error{PolicyWords::tr("this is no JSON object (%1)").arg(reason)};
    const Json *list = findValue(*json, "mcpServers");
    if (!list)
        list = &*json;
    if (!list->is_object())
        return Error{PolicyWords::tr("“mcpServers” is no JSON object")};
    Json servers = Json::object();
    for (const auto &[name, given] : list->items()) {
        if (!given.is_object())
            return Error{
                PolicyWords::tr("the server “%1” is no JSON object").arg(toQString(name).left(64))};
        Result<Json> server = serverFrom(name, given);
        if (!server)
            return server.error();
        servers[name] = std::move(*server);
    }
    return servers;
}
