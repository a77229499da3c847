// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usagesql.h"

#include <QSqlQuery>
#include <QVariant>

UsageTotals UsageSql::totalsFrom(const QSqlQuery &row, int at)
{
    UsageTotals totals;
    totals.turns = row.value(at).toLongLong();
    totals.failed = row.value(at + 1).toLongLong();
    totals.cancelled = row.value(at + 2).toLongLong();
    totals.tokens.input = row.value(at + 3).toLongLong();
    totals.tokens.cacheRead = row.value(at + 4).toLongLong();
    totals.tokens.cacheCreation = row.value(at + 5).toLongLong();
    totals.tokens.output = row.value(at + 6).toLongLong();
    totals.tokens.thinking = row.value(at + 7).toLongLong();
    totals.costUsd = row.value(at + 8).toDouble();
    return totals;
}
