// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/usagestore.h"

#include <QDate>

// What to sum up: from `from` on, before `to`; an empty key or model means all of them.
struct UsageQuery
{
    QDateTime from;
    QDateTime to;
    QString keyId;
    QString model;

    bool operator==(const UsageQuery &) const = default;
};
Q_DECLARE_METATYPE(UsageQuery)

// The usage of a period as charts want it. Days are the user's own. Plain value, sent between the
// threads.
struct UsageReport
{
    struct Slice // one model on one day; without the median
    {
        QDate day;
        QString model;
        UsageTotals totals;
    };
    struct Waits // time to the first token in ms, by nearest rank
    {
        QDate day; // invalid: of the whole period
        qint64 answers = 0;
        qint64 p50 = -1;
        qint64 p90 = -1;
        qint64 p99 = -1;
    };
    struct Key
    {
        QString id;
        QString name;
        bool operator==(const Key &) const = default;
    };

    UsageQuery query;
    UsageTotals totals;
    QList<Slice> slices; // by day, then by model
    QList<Waits> waits; // by day, of days with answers
    Waits wait;
    QList<Key> keys; // of the period, whatever the query chose of them
    QStringList models;
    QString problem; // the history cannot be read, for people; empty = fine

    static Result<UsageReport> make(Database &database, const UsageQuery &query);
    QByteArray csv() const; // RFC 4180, a row per day and model
};
Q_DECLARE_METATYPE(UsageReport)
