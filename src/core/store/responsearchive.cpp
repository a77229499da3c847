// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/responsearchive.h"

#include "core/settings/settings.h"
#include "core/store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What a row of response, input and previous_id holds; nothing if it is damaged.
std::optional<StoredResponse> responseFrom(const QSqlQuery &row, const QString &keyId)
{
    std::optional<Json> response = parseJson(row.value(0).toString().toUtf8());
    std::optional<Json> input = parseJson(row.value(1).toString().toUtf8());
    if (!response || !response->is_object() || !input || !input->is_array())
        return std::nullopt;
    return StoredResponse{keyId, std::move(*response), std::move(*input),
                          row.value(2).toString().toStdString()};
}

template <typename Visitor>
void forEachItem(const StoredResponse &response, Visitor visit)
{
    for (const Json *list : {&response.input, findValue(response.response, "output")}) {
        if (!list || !list->is_array())
            continue;
        for (const Json &item : *list)
            visit(item);
    }
}

} // namespace

ResponseArchive::Retention ResponseArchive::Retention::from(const Settings &settings)
{
    using std::chrono::hours;
    using std::chrono::seconds;
    Retention retention;
    retention.keepContent = settings.keepContent() != Settings::KeepContent::Never;
    retention.lifetime = settings.responseTtl();
    if (settings.keepContent() == Settings::KeepContent::Days)
        retention.lifetime =
            std::max<seconds>(retention.lifetime, hours(24) * settings.contentDays());
    return retention;
}

ResponseArchive::ResponseArchive(Database &database, qint64 limit)
    : m_database(database)
    , m_limit(limit)
{ }

Result<Done> ResponseArchive::setRetention(const Retention &retention)
{
    m_retention = retention;
    if (retention.keepContent)
        return Done{};
    const Result<int> removed = removeAll();
    if (!removed)
        return removed.error();
    return Done{};
}

Result<Done> ResponseArchive::insert(const StoredResponse &response, const QDateTime &now)
{
    const QString text = dumpJsonText(response.response);
    const QString input = dumpJsonText(response.input);
    const qint64 bytes = text.size() + input.size();
    if (!m_retention.keepContent || response.id().empty() || bytes > m_limit)
        return Done{};
    Database::Transaction transaction(m_database);
    if (const Result<Done> begun = transaction.state(); !begun)
        return begun;
    const QString id = toQString(response.id());
    qint64 number = -1;
    Result<Done> done = m_database.run("DELETE FROM responses WHERE caller_key = ? AND id = ?",
                                       {response.keyId, id});
    if (done)
        done = m_database.run(
            "INSERT INTO responses"
            " (caller_key, id, previous_id, response, input, bytes, last_used_at, expires_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            {response.keyId, id, toQString(response.previousId), text, input, bytes,
             now.toMSecsSinceEpoch(), expiry(now)});
    if (done)
        done = m_database.read("SELECT last_insert_rowid()", {}, [&number](const QSqlQuery &row) {
            number = row.value(0).toLongLong();
        });
    if (done)
        done = addItems(number, response);
    if (!done)
        return done;
    if (const Result<Done> committed = transaction.commit(); !committed)
        return committed;
    m_untrimmed += bytes;
    if (m_untrimmed <= m_limit / 16)
        return Done{};
    const Result<int> trimmed = trim();
    if (!trimmed)
        return trimmed.error();
    return Done{};
}

Result<Done> ResponseArchive::addItems(qint64 number, const StoredResponse &response)
{
    Result<Done> done = Done{};
    forEachItem(response, [&](const Json &item) {
        const std::string id = stringOr(item, "id");
        if (done && !id.empty())
            done = m_database.run(
                "INSERT OR IGNORE INTO response_items (item, response) VALUES (?, ?)",
                {toQString(id), number});
    });
    return done;
}

Result<std::optional<StoredResponse>>
ResponseArchive::find(const QString &keyId, const std::string &id, const QDateTime &now)
{
    const QVariantList place{keyId, toQString(id), now.toMSecsSinceEpoch()};
    std::optional<StoredResponse> found;
    Result<Done> done =
        m_database.read("SELECT response, input, previous_id FROM responses"
                        " WHERE caller_key = ? AND id = ? AND expires_at > ?",
                        place, [&](const QSqlQuery &row) { found = responseFrom(row, keyId); });
    if (done && found)
        done = m_database.run("UPDATE responses SET last_used_at = ?, expires_at = ?"
                              " WHERE caller_key = ? AND id = ?",
                              {now.toMSecsSinceEpoch(), expiry(now), keyId, toQString(id)});
    if (!done)
        return done.error();
    return found;
}

Result<Json> ResponseArchive::item(const QString &keyId, const std::string &itemId,
                                   const QDateTime &now) const
{
    Json found = nullptr;
    const Result<Done> done = m_database.read(
        "SELECT responses.response, input, previous_id FROM responses"
        " JOIN response_items ON response_items.response = number"
        " WHERE item = ? AND caller_key = ? AND expires_at > ? LIMIT 1",
        {toQString(itemId), keyId, now.toMSecsSinceEpoch()}, [&](const QSqlQuery &row) {
            const std::optional<StoredResponse> response = responseFrom(row, keyId);
            if (!response)
                return;
            forEachItem(*response, [&](const Json &item) {
                if (stringOr(item, "id") == itemId)
                    found = item;
            });
        });
    if (!done)
        return done.error();
    return found;
}

Result<bool> ResponseArchive::remove(const QString &keyId, const std::string &id)
{
    const Result<int> removed = m_database.change(
        "DELETE FROM responses WHERE caller_key = ? AND id = ?", {keyId, toQString(id)});
    if (!removed)
        return removed.error();
    return *removed > 0;
}

Result<int> ResponseArchive::removeAll()
{
    return m_database.change("DELETE FROM responses");
}

Result<int> ResponseArchive::removeAllOf(const QString &keyId)
{
    return m_database.change("DELETE FROM responses WHERE caller_key = ?", {keyId});
}

Result<int> ResponseArchive::purge(const QDateTime &now)
{
    const Result<int> expired =
        m_database.change("DELETE FROM responses WHERE expires_at <= ?", {now.toMSecsSinceEpoch()});
    const Result<int> trimmed = trim();
    if (!expired || !trimmed)
        return expired ? trimmed : expired;
    return *expired + *trimmed;
}

// The running sum goes from the last used to the longest unused; what is beyond the limit goes.
Result<int> ResponseArchive::trim()
{
    m_untrimmed = 0;
    return m_database.change(
        "DELETE FROM responses WHERE number IN (SELECT number FROM"
        " (SELECT number, SUM(bytes) OVER (ORDER BY last_used_at DESC, number DESC) AS total"
        "  FROM responses) WHERE total > ?)",
        {m_limit});
}

qint64 ResponseArchive::expiry(const QDateTime &now) const
{
    return now.addSecs(m_retention.lifetime.count()).toMSecsSinceEpoch();
}
