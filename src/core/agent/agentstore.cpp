// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentstore.h"

#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace {

QString textOfList(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return dumpJsonText(list);
}

QStringList listOfText(const QString &text)
{
    QStringList texts;
    const std::optional<Json> list = parseJson(text.toUtf8());
    for (const Json &one : list && list->is_array() ? *list : Json::array()) {
        if (one.is_string())
            texts << toQString(one.get_ref<const std::string &>());
    }
    return texts;
}

QDateTime momentOf(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toUTC();
}

} // namespace

AgentStore::AgentStore(Database &database)
    : m_database(database)
{ }

Result<std::vector<McpServer>> AgentStore::servers() const
{
    std::vector<McpServer> servers;
    const Result<Done> done = m_database.read(
        "SELECT name, config, description, enabled, created_at FROM mcp_servers"
        " ORDER BY created_at, rowid",
        {}, [&servers](const QSqlQuery &row) {
            const std::optional<Json> config = parseJson(row.value(1).toString().toUtf8());
            if (!config || !config->is_object())
                return;
            servers.push_back({row.value(0).toString(), *config, row.value(2).toString(),
                               row.value(3).toBool(), momentOf(row.value(4))});
        });
    if (!done)
        return done.error();
    return servers;
}

Result<Done> AgentStore::save(const McpServer &server)
{
    return m_database.run(
        "INSERT INTO mcp_servers (name, config, description, enabled, created_at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET config = excluded.config,"
        " description = excluded.description, enabled = excluded.enabled",
        {server.name, dumpJsonText(server.config), server.description, int(server.isEnabled),
         server.createdAt.toMSecsSinceEpoch()});
}

Result<Done> AgentStore::removeServer(const QString &name)
{
    return m_database.run("DELETE FROM mcp_servers WHERE name = ?", {name});
}

Result<std::vector<ToolConfig>> AgentStore::configs() const
{
    std::vector<ToolConfig> configs;
    const Result<Done> done =
        m_database.read("SELECT caller_key, session, allowed, disallowed, created_at, updated_at"
                        " FROM tool_configs ORDER BY updated_at, rowid",
                        {}, [&configs](const QSqlQuery &row) {
                            ToolConfig config;
                            config.keyId = row.value(0).toString();
                            config.session = row.value(1).toString();
                            if (!row.value(2).isNull())
                                config.limits.allowed = listOfText(row.value(2).toString());
                            config.limits.disallowed = listOfText(row.value(3).toString());
                            config.createdAt = momentOf(row.value(4));
                            config.updatedAt = momentOf(row.value(5));
                            configs.push_back(std::move(config));
                        });
    if (!done)
        return done.error();
    return configs;
}

Result<Done> AgentStore::save(const ToolConfig &config)
{
    const QVariant allowed =
        config.limits.allowed ? QVariant(textOfList(*config.limits.allowed)) : QVariant();
    return m_database.run(
        "INSERT INTO tool_configs (caller_key, session, allowed, disallowed, created_at,"
        " updated_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (caller_key, session) DO UPDATE SET"
        " allowed = excluded.allowed, disallowed = excluded.disallowed,"
        " updated_at = excluded.updated_at",
        {config.keyId, config.session, allowed, textOfList(config.limits.disallowed),
         config.createdAt.toMSecsSinceEpoch(), config.updatedAt.toMSecsSinceEpoch()});
}

Result<Done> AgentStore::removeConfig(const QString &keyId, const QString &session)
{
    return m_database.run("DELETE FROM tool_configs WHERE caller_key = ? AND session = ?",
                          {keyId, session});
}
