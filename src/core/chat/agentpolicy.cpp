// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/agentpolicy.h"

#include "core/agent/mcpserver.h"
#include "core/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = ChatError::Kind;

const QStringList kModes{u"plan"_s, u"dontAsk"_s, u"default"_s, u"acceptEdits"_s,
                         u"bypassPermissions"_s};
const QString kServerPrefix = u"mcp__"_s;

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

// "mcp__files__read" is of the server "files" …
QString serverOf(const QString &tool)
{
    return tool.mid(kServerPrefix.size()).section(u"__"_s, 0, 0);
}

// … whose tools are all meant by "mcp__files".
QString serverPart(const QString &tool)
{
    return kServerPrefix + serverOf(tool);
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
        return notSetUp(
            u"This request wants Claude Code's own tools, which are switched off here. Switch "
            "them on in Bellhop's settings, page Agent (agent/enabled), or ask for another "
            "model without enable_tools and X-Claude-* headers for tools."_s);
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
            u"The MCP servers in Bellhop's settings (agent/mcp-servers) cannot be used: %1."_s.arg(
                servers.error().english));
    profile.mcpServers = m_furtherServers;
    profile.mcpServers.update(*servers);
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
            u"No workspace folder is set for Claude Code's own tools. Name one in Bellhop's "
            "settings, page Agent (agent/folders)."_s);
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
                u"The workspace folder of Bellhop's settings (agent/folders) does not exist: %1"_s
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
            u"X-Claude-Cwd: this is no folder within the workspaces of Bellhop's settings "
            "(agent/folders)."_s);
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
        return unusable("X-Claude-Permission-Mode",
                        u"X-Claude-Permission-Mode must be one of %1."_s.arg(kModes.join(u", ")));
    if (wanted > rank(m_mode))
        return beyond("X-Claude-Permission-Mode",
                      u"X-Claude-Permission-Mode: %1 goes beyond what Bellhop's settings allow "
                      "(agent/permission-mode is %2)."_s.arg(kModes[wanted], m_mode));
    profile.permissionMode = kModes[wanted];
    return {};
}

AgentProfile AgentPolicy::most(const Json &servers) const
{
    AgentProfile all;
    all.mcpServers = servers;
    for (const ToolRule &rule : m_tools) {
        if (!rule.tool.startsWith(kServerPrefix) && !all.tools.contains(rule.tool))
            all.tools << rule.tool;
        if (rule.hasCondition())
            all.allow << rule.text;
    }
    for (const auto &server : servers.items())
        all.allow << kServerPrefix + toQString(server.key());
    for (const ToolLimits &limits : m_limits) {
        if (limits.allowed) {
            AgentProfile less;
            less.deny = all.deny;
            for (const QString &text : *limits.allowed) {
                if (const std::optional<ToolRule> rule = ToolRule::from(text))
                    allowTool(*rule, all, less);
            }
            all = less;
        }
        takeAway(limits.disallowed, all);
    }
    return all;
}

std::optional<ChatError> AgentPolicy::grantTools(const AgentWish &wish, AgentProfile &profile) const
{
    const AgentProfile all = most(profile.mcpServers);
    profile.deny = all.deny;
    if (!wish.allowedTools) {
        profile.tools = all.tools;
        profile.allow = all.allow;
        profile.mcpServers = all.mcpServers;
    } else {
        profile.mcpServers = Json::object();
        for (const QString &text : *wish.allowedTools) {
            const std::optional<ToolRule> rule = ToolRule::from(text);
            if (!rule)
                return unusable(
                    "X-Claude-Allowed-Tools",
                    u"X-Claude-Allowed-Tools: “%1” is no tool such as Read or Bash(git *)."_s.arg(
                        text.left(80)));
            if (!allowTool(*rule, all, profile))
                return beyond("X-Claude-Allowed-Tools",
                              u"X-Claude-Allowed-Tools: %1 goes beyond what Bellhop's settings "
                              "(agent/tools) and tool configuration allow."_s.arg(rule->text));
        }
    }

    for (const QString &text : wish.disallowedTools) {
        if (!ToolRule::from(text))
            return unusable(
                "X-Claude-Disallowed-Tools",
                u"X-Claude-Disallowed-Tools: “%1” is no tool such as Read or Bash(git *)."_s.arg(
                    text.left(80)));
    }
    takeAway(wish.disallowedTools, profile);
    // Claude Code runs what a rule allows even while it plans.
    if (profile.permissionMode == "plan"_L1)
        profile.allow.clear();
    return {};
}

void AgentPolicy::takeAway(const QStringList &disallowed, AgentProfile &profile)
{
    for (const QString &text : disallowed) {
        const std::optional<ToolRule> rule = ToolRule::from(text);
        if (!rule)
            continue;
        if (!rule->hasCondition()) {
            profile.tools.removeAll(rule->tool);
            profile.allow.removeIf([&rule](const QString &allowed) {
                return allowed == rule->tool || allowed.startsWith(rule->tool + u'(');
            });
            if (rule->tool.startsWith(kServerPrefix) && serverPart(rule->tool) == rule->tool)
                profile.mcpServers.erase(serverOf(rule->tool).toStdString());
        }
        if (!profile.deny.contains(rule->text))
            profile.deny << rule->text;
    }
}

bool AgentPolicy::allowTool(const ToolRule &rule, const AgentProfile &all, AgentProfile &profile)
{
    const auto allow = [&profile](const QString &text) {
        if (!profile.allow.contains(text))
            profile.allow << text;
    };
    if (rule.tool.startsWith(kServerPrefix)) {
        // A server that was narrowed to some of its tools has no more than those.
        const QString whole = serverPart(rule.tool);
        if (!all.allow.contains(whole) && !all.allow.contains(rule.text)) {
            bool isPart = false;
            for (const QString &allowed : all.allow) {
                if (rule.text != whole || !allowed.startsWith(whole + u"__"_s))
                    continue;
                allow(allowed);
                isPart = true;
            }
            if (!isPart)
                return false;
        } else {
            allow(rule.text);
        }
        const std::string server = serverOf(rule.tool).toStdString();
        if (!all.mcpServers.contains(server))
            return false;
        profile.mcpServers[server] = all.mcpServers[server];
        return true;
    }
    if (!all.tools.contains(rule.tool))
        return false;
    if (rule.hasCondition() && !all.allow.contains(rule.text)
        && !all.allow.contains(rule.tool + u"(*)"_s))
        return false;
    if (!profile.tools.contains(rule.tool))
        profile.tools << rule.tool;
    if (rule.hasCondition()) {
        allow(rule.text);
        return true;
    }
    for (const QString &allowed : all.allow) {
        if (allowed.startsWith(rule.tool + u'('))
            allow(allowed);
    }
    return true;
}

void AgentPolicy::addServers(const Json &servers)
{
    m_furtherServers.update(servers);
}

void AgentPolicy::limit(const ToolLimits &limits)
{
    m_limits.push_back(limits);
}

Json AgentPolicy::settingsServers() const
{
    const Result<Json> servers = mcpServersFrom(m_mcpServers);
    return servers ? *servers : Json::object();
}

QStringList AgentPolicy::tools() const
{
    Json servers = m_furtherServers;
    servers.update(settingsServers());
    const AgentProfile all = most(servers);
    QStringList names = all.tools;
    for (const QString &rule : all.allow) {
        if (!names.contains(rule))
            names << rule;
    }
    names.sort();
    return names;
}

bool AgentPolicy::covers(const ToolRule &rule) const
{
    Json servers = m_furtherServers;
    servers.update(settingsServers());
    AgentProfile profile;
    return allowTool(rule, most(servers), profile);
}

std::optional<ChatError> AgentPolicy::grantTurns(const AgentWish &wish, AgentProfile &profile) const
{
    profile.maxTurns = m_maxTurns;
    if (!wish.maxTurns)
        return {};
    if (*wish.maxTurns < 1)
        return unusable("X-Claude-Max-Turns",
                        u"X-Claude-Max-Turns must be a whole number from 1."_s);
    if (m_maxTurns > 0 && *wish.maxTurns > m_maxTurns)
        return beyond(
            "X-Claude-Max-Turns",
            u"X-Claude-Max-Turns: %1 goes beyond what Bellhop's settings allow (agent/max-turns "
            "is %2)."_s.arg(*wish.maxTurns)
                .arg(m_maxTurns));
    profile.maxTurns = *wish.maxTurns;
    return {};
}
