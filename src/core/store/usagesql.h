// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/usagestore.h"

class QSqlQuery;

// The SQL that the reports over the table `usage` share.
namespace UsageSql {

// The user's own day, as ISO text.
inline const QByteArray kDay = "date(started_at / 1000, 'unixepoch', 'localtime')";
// The model that answered, else the one asked for.
inline const QByteArray kModel = "coalesce(nullif(model, ''), requested_model)";
// Takes two values, in ms since the epoch: from, and before.
inline const QByteArray kPeriod = " FROM usage WHERE started_at >= ? AND started_at < ?";
// Nine columns; zeros where there is no row.
inline const QByteArray kSums =
    "count(*), coalesce(sum(state = 'failed'), 0), coalesce(sum(state = 'cancelled'), 0),"
    " coalesce(sum(input_tokens), 0), coalesce(sum(cache_read_tokens), 0),"
    " coalesce(sum(cache_creation_tokens), 0), coalesce(sum(output_tokens), 0),"
    " coalesce(sum(thinking_tokens), 0), coalesce(sum(cost_usd), 0.0)";

// The columns of kSums, of which the first is the row's column `at`.
UsageTotals totalsFrom(const QSqlQuery &row, int at);

} // namespace UsageSql
