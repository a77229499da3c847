// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/keystore.h"

#include "core/json.h"
#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace {

QString scopesText(KeyScopes scopes)
{
    QStringList names;
    if (scopes & KeyScope::Chat)
        names << u"chat"_s;
    if (scopes & KeyScope::Manage)
        names << u"manage"_s;
    return names.join(u' ');
}

KeyScopes scopesFrom(const QString &text)
{
    KeyScopes scopes;
    const QStringList names = text.split(u' ', Qt::SkipEmptyParts);
    scopes.setFlag(KeyScope::Chat, names.contains(u"chat"_s));
    scopes.setFlag(KeyScope::Manage, names.contains(u"manage"_s));
    return scopes;
}

QString limitsText(const KeyLimits &limits)
{
    Json models = Json::array();
    for (const QString &model : limits.models)
        models.push_back(model.toStdString());
    return dumpJsonText({{"per_minute", limits.perMinute},
                         {"concurrent", limits.concurrent},
                         {"models", std::move(models)},
                         {"daily_budget_usd", limits.dailyBudgetUsd}});
}

KeyLimits limitsFrom(const QString &text)
{
    KeyLimits limits;
    const std::optional<Json> json = parseJson(text.toUtf8());
    if (!json || !json->is_object())
        return limits;
    limits.perMinute = int(intOr(*json, "per_minute"));
    limits.concurrent = int(intOr(*json, "concurrent"));
    limits.dailyBudgetUsd = doubleOr(*json, "daily_budget_usd");
    if (const Json *models = findValue(*json, "models"); models && models->is_array()) {
        for (const Json &model : *models) {
            if (model.is_string())
                limits.models << toQString(model.get_ref<const std::string &>());
        }
    }
    return limits;
}

QVariant timeValue(const QDateTime &time)
{
    return time.isNull() ? QVariant(QMetaType(QMetaType::LongLong))
                         : QVariant(time.toMSecsSinceEpoch());
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toUTC();
}

} // namespace

KeyStore::KeyStore(Database &database)
    : m_database(database)
{ }

Result<std::vector<AccessKey>> KeyStore::all() const
{
    std::vector<AccessKey> keys;
    const Result<Done> done = m_database.read(
        "SELECT id, name, hash, hint, scopes, limits, created_at, last_used_at, revoked_at"
        " FROM access_keys ORDER BY created_at, rowid",
        {}, [&keys](const QSqlQuery &row) {
            AccessKey key;
            key.id = row.value(0).toString();
            key.name = row.value(1).toString();
            key.digest = row.value(2).toByteArray();
            key.hint = row.value(3).toString();
            key.scopes = scopesFrom(row.value(4).toString());
            key.limits = limitsFrom(row.value(5).toString());
            key.createdAt = timeFrom(row.value(6));
            key.lastUsedAt = timeFrom(row.value(7));
            key.revokedAt = timeFrom(row.value(8));
            keys.push_back(std::move(key));
        });
    if (!done)
        return done.error();
    return keys;
}

Result<Done> KeyStore::save(const AccessKey &key)
{
    return m_database.run(
        "INSERT INTO access_keys (id, name, hash, hint, scopes, limits, created_at, last_used_at,"
        " revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, hash = excluded.hash,"
        " hint = excluded.hint, scopes = excluded.scopes, limits = excluded.limits,"
        " last_used_at = excluded.last_used_at, revoked_at = excluded.revoked_at",
        {key.id, key.name, key.digest, key.hint, scopesText(key.scopes), limitsText(key.limits),
         key.createdAt.toMSecsSinceEpoch(), timeValue(key.lastUsedAt), timeValue(key.revokedAt)});
}

Result<Done> KeyStore::noteUse(const QString &id, const QDateTime &when)
{
    return m_database.run("UPDATE access_keys SET last_used_at = ? WHERE id = ?",
                          {when.toMSecsSinceEpoch(), id});
}
