// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usagereport.h"

#include "core/store/csv.h"
#include "core/store/database.h"
#include "core/store/usagesql.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray kChosen =
    UsageSql::kPeriod + " AND (? = '' OR key_id = ?) AND (? = '' OR " + UsageSql::kModel + " = ?)";

void add(UsageTotals &sum, const UsageTotals &part)
{
    sum.turns += part.turns;
    sum.failed += part.failed;
    sum.cancelled += part.cancelled;
    sum.tokens.input += part.tokens.input;
    sum.tokens.cacheRead += part.tokens.cacheRead;
    sum.tokens.cacheCreation += part.tokens.cacheCreation;
    sum.tokens.output += part.tokens.output;
    sum.tokens.thinking += part.tokens.thinking;
    sum.costUsd += part.costUsd;
}

QDate dayFrom(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// By day, or, with a constant in its place, of the whole period.
QByteArray waitsSql(const QByteArray &day)
{
    const QByteArray rank = "max(CASE WHEN place = (answers * %1 + 99) / 100 THEN wait END)";
    const auto percentile = [&rank](const char *share) {
        return QByteArray(rank).replace("%1", share);
    };
    return "SELECT day, answers, " + percentile("50") + ", " + percentile("90") + ", "
        + percentile("99") + " FROM (SELECT " + day
        + " AS day, first_token_ms AS wait,"
          " row_number() OVER (PARTITION BY "
        + day
        + " ORDER BY first_token_ms) AS place,"
          " count(*) OVER (PARTITION BY "
        + day + ") AS answers" + kChosen
        + " AND first_token_ms IS NOT NULL) GROUP BY day ORDER BY day";
}

UsageReport::Waits waitsFrom(const QSqlQuery &row)
{
    return {dayFrom(row.value(0)), row.value(1).toLongLong(), row.value(2).toLongLong(),
            row.value(3).toLongLong(), row.value(4).toLongLong()};
}

} // namespace

Result<UsageReport> UsageReport::make(Database &database, const UsageQuery &query)
{
    UsageReport report;
    report.query = query;
    const QVariantList period{query.from.toMSecsSinceEpoch(), query.to.toMSecsSinceEpoch()};
    const QVariantList chosen =
        period + QVariantList{query.keyId, query.keyId, query.model, query.model};
    Result<Done> done =
        database.read("SELECT " + UsageSql::kDay + ", " + UsageSql::kModel + ", " + UsageSql::kSums
                          + kChosen + " GROUP BY 1, 2 ORDER BY 1, 2",
                      chosen, [&report](const QSqlQuery &row) {
                          report.slices.append({dayFrom(row.value(0)), row.value(1).toString(),
                                                UsageSql::totalsFrom(row, 2)});
                          add(report.totals, report.slices.last().totals);
                      });
    if (done)
        done = database.read(waitsSql(UsageSql::kDay), chosen, [&report](const QSqlQuery &row) {
            report.waits.append(waitsFrom(row));
        });
    if (done)
        done = database.read(waitsSql("''"), chosen,
                             [&report](const QSqlQuery &row) { report.wait = waitsFrom(row); });
    if (done)
        done = database.read(
            "SELECT key_id, max(key_name)" + UsageSql::kPeriod + " GROUP BY 1 ORDER BY 2", period,
            [&report](const QSqlQuery &row) {
                report.keys.append({row.value(0).toString(), row.value(1).toString()});
            });
    if (done)
        done = database.read(
            "SELECT DISTINCT " + UsageSql::kModel + UsageSql::kPeriod + " ORDER BY 1", period,
            [&report](const QSqlQuery &row) { report.models.append(row.value(0).toString()); });
    if (!done)
        return done.error();
    report.totals.medianFirstTokenMs = report.wait.p50;
    return report;
}

QByteArray UsageReport::csv() const
{
    QByteArray text = csvRow({u"day"_s, u"model"_s, u"requests"_s, u"failed"_s, u"cancelled"_s,
                              u"input_tokens"_s, u"cache_read_tokens"_s, u"cache_creation_tokens"_s,
                              u"output_tokens"_s, u"thinking_tokens"_s, u"cost_usd"_s});
    for (const Slice &slice : slices) {
        const UsageTotals &sum = slice.totals;
        QStringList row{slice.day.toString(Qt::ISODate), slice.model};
        for (const qint64 number :
             {sum.turns, sum.failed, sum.cancelled, sum.tokens.input, sum.tokens.cacheRead,
              sum.tokens.cacheCreation, sum.tokens.output, sum.tokens.thinking})
            row.append(QString::number(number));
        row.append(QString::number(sum.costUsd, 'f', 6));
        text += csvRow(row);
    }
    return text;
}
