// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/status/turnrecord.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <vector>

class Database;

// Sums over turns. Plain value, sent between the threads.
struct UsageTotals
{
    qint64 turns = 0;
    qint64 failed = 0;
    qint64 cancelled = 0;
    TokenUsage tokens;
    double costUsd = 0;
    qint64 medianFirstTokenMs = -1; // -1 = no answer among them

    bool operator==(const UsageTotals &) const = default;
};
Q_DECLARE_METATYPE(UsageTotals)

// One row per ended turn: real token numbers, cost and times; no prompt and no answer. Engine
// thread.
class UsageStore
{
public:
    enum class GroupBy { Day, Model, Key }; // Day is the user's own, "2026-11-20"
    struct Group
    {
        QString name;
        UsageTotals totals; // without the median
    };

    explicit UsageStore(Database &database);

    Result<Done> add(const TurnRecord &turn);
    // From `from` on, before `to`.
    Result<UsageTotals> totals(const QDateTime &from, const QDateTime &to) const;
    Result<std::vector<Group>> totalsBy(GroupBy group, const QDateTime &from,
                                        const QDateTime &to) const;
    Result<std::vector<TurnRecord>> recent(int count) const; // newest first
    Result<int> purge(const QDateTime &before);

private:
    Database &m_database;
};
