// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usagestore.h"

#include "core/store/database.h"
#include "core/store/usagesql.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

using State = TurnRecord::State;
using Route = TurnRecord::Route;

// As they stand in the file: never renamed.
constexpr std::array<std::pair<State, const char *>, 6> kStates{{
    {State::Queued, "queued"},
    {State::Binding, "binding"},
    {State::Answering, "answering"},
    {State::Done, "done"},
    {State::Failed, "failed"},
    {State::Cancelled, "cancelled"},
}};
constexpr std::array<std::pair<Route, const char *>, 4> kRoutes{{
    {Route::None, "none"},
    {Route::Warm, "warm"},
    {Route::Hot, "hot"},
    {Route::Held, "held"},
}};

template <typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Names>
auto valueOf(const Names &names, const QString &name)
{
    for (const auto &[value, known] : names) {
        if (QLatin1String(known) == name)
            return value;
    }
    return names.front().first;
}

QVariant msValue(qint64 ms)
{
    return ms < 0 ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(ms);
}

qint64 msFrom(const QVariant &value)
{
    return value.isNull() ? -1 : value.toLongLong();
}

// Names of fields hold neither commas nor blanks (ParseReport).
QString listText(const QStringList &names)
{
    return names.isEmpty() ? u""_s : names.join(u',');
}

QStringList listFrom(const QVariant &value)
{
    return value.toString().split(u',', Qt::SkipEmptyParts);
}

QByteArray groupSql(UsageStore::GroupBy group)
{
    QByteArray name;
    QByteArray order;
    switch (group) {
    case UsageStore::GroupBy::Day:
        name = UsageSql::kDay;
        order = "1";
        break;
    case UsageStore::GroupBy::Model:
        name = UsageSql::kModel;
        order = "count(*) DESC, 1";
        break;
    case UsageStore::GroupBy::Key:
        name = "key_id";
        order = "count(*) DESC, 1";
        break;
    }
    return "SELECT " + name + ", " + UsageSql::kSums + UsageSql::kPeriod + " GROUP BY 1 ORDER BY "
        + order;
}

} // namespace

UsageStore::UsageStore(Database &database)
    : m_database(database)
{ }

Result<Done> UsageStore::add(const TurnRecord &turn)
{
    return m_database.run(
        "INSERT INTO usage (request_id, started_at, key_id, key_name, client, endpoint,"
        " requested_model, model, stream, state, route, queue_ms, first_token_ms, total_ms,"
        " input_tokens, cache_read_tokens, cache_creation_tokens, output_tokens, thinking_tokens,"
        " cost_usd, outcome, error, bind_ms, replay_ms, applied, adjusted, ignored,"
        " error_code)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        {turn.id,
         turn.startedAt.toMSecsSinceEpoch(),
         turn.keyId,
         turn.keyName,
         turn.client,
         turn.endpoint,
         turn.requestedModel,
         turn.model,
         turn.stream ? 1 : 0,
         nameOf(kStates, turn.state),
         nameOf(kRoutes, turn.route),
         msValue(turn.queueMs),
         msValue(turn.firstTokenMs),
         msValue(turn.totalMs),
         turn.usage.input,
         turn.usage.cacheRead,
         turn.usage.cacheCreation,
         turn.usage.output,
         turn.usage.thinking,
         turn.costUsd,
         turn.outcome,
         turn.error,
         msValue(turn.bindMs),
         msValue(turn.replayMs),
         listText(turn.fields.applied),
         listText(turn.fields.adjusted),
         listText(turn.fields.ignored),
         turn.errorKind ? QString::fromLatin1(ChatError::codeOf(*turn.errorKind)) : u""_s});
}

Result<UsageTotals> UsageStore::totals(const QDateTime &from, const QDateTime &to) const
{
    const QVariantList period{from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()};
    UsageTotals totals;
    Result<Done> done =
        m_database.read("SELECT " + UsageSql::kSums + UsageSql::kPeriod, period,
                        [&](const QSqlQuery &row) { totals = UsageSql::totalsFrom(row, 0); });
    if (!done)
        return done.error();

    // The lower one of the two in the middle.
    done = m_database.read("SELECT first_token_ms" + UsageSql::kPeriod
                               + " AND first_token_ms IS NOT NULL ORDER BY first_token_ms"
                                 " LIMIT 1 OFFSET (SELECT max(0, count(first_token_ms) - 1) / 2"
                               + UsageSql::kPeriod + ")",
                           period + period, [&](const QSqlQuery &row) {
                               totals.medianFirstTokenMs = row.value(0).toLongLong();
                           });
    if (!done)
        return done.error();
    return totals;
}

Result<std::vector<UsageStore::Group>> UsageStore::totalsBy(GroupBy group, const QDateTime &from,
                                                            const QDateTime &to) const
{
    std::vector<Group> groups;
    const Result<Done> done = m_database.read(
        groupSql(group), {from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()},
        [&](const QSqlQuery &row) {
            groups.push_back({row.value(0).toString(), UsageSql::totalsFrom(row, 1)});
        });
    if (!done)
        return done.error();
    return groups;
}

Result<std::vector<TurnRecord>> UsageStore::recent(int count) const
{
    std::vector<TurnRecord> turns;
    const Result<Done> done = m_database.read(
        "SELECT request_id, started_at, key_id, key_name, client, endpoint, requested_model, model,"
        " stream, state, route, queue_ms, first_token_ms, total_ms, input_tokens,"
        " cache_read_tokens, cache_creation_tokens, output_tokens, thinking_tokens, cost_usd,"
        " outcome, error, bind_ms, replay_ms, applied, adjusted, ignored, error_code FROM usage"
        " ORDER BY "
        "started_at DESC, number DESC LIMIT ?",
        {count}, [&](const QSqlQuery &row) {
            TurnRecord turn;
            turn.id = row.value(0).toString();
            turn.startedAt = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong()).toUTC();
            turn.keyId = row.value(2).toString();
            turn.keyName = row.value(3).toString();
            turn.client = row.value(4).toString();
            turn.endpoint = row.value(5).toString();
            turn.requestedModel = row.value(6).toString();
            turn.model = row.value(7).toString();
            turn.stream = row.value(8).toBool();
            turn.state = valueOf(kStates, row.value(9).toString());
            turn.route = valueOf(kRoutes, row.value(10).toString());
            turn.queueMs = msFrom(row.value(11));
            turn.firstTokenMs = msFrom(row.value(12));
            turn.totalMs = msFrom(row.value(13));
            turn.usage.input = row.value(14).toLongLong();
            turn.usage.cacheRead = row.value(15).toLongLong();
            turn.usage.cacheCreation = row.value(16).toLongLong();
            turn.usage.output = row.value(17).toLongLong();
            turn.usage.thinking = row.value(18).toLongLong();
            turn.costUsd = row.value(19).toDouble();
            turn.outcome = row.value(20).toString();
            turn.error = row.value(21).toString();
            turn.bindMs = msFrom(row.value(22));
            turn.replayMs = msFrom(row.value(23));
            turn.fields = {listFrom(row.value(24)), listFrom(row.value(25)),
                           listFrom(row.value(26))};
            turn.errorKind = ChatError::kindOf(row.value(27).toString());
            turns.push_back(std::move(turn));
        });
    if (!done)
        return done.error();
    return turns;
}

Result<int> UsageStore::purge(const QDateTime &before)
{
    return m_database.change("DELETE FROM usage WHERE started_at < ?",
                             {before.toMSecsSinceEpoch()});
}
