// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chaterror.h"
#include "core/wording.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

class UsageStore;
struct AccessKey;

// What was spent today and this month (of the user's own calendar), and whether that is enough. The
// costs are the CLI's own figures, known when an answer has ended: running answers may overshoot.
// With a subscription they are what the API would have cost. Engine thread.
class BudgetBook
{
    Q_DECLARE_TR_FUNCTIONS(BudgetBook)

public:
    struct Limits
    {
        double dayUsd = 0; // 0 = none
        double monthUsd = 0;
        int warnPercent = 80;
    };

    void setLimits(const Limits &limits) { m_limits = limits; }
    const Limits &limits() const { return m_limits; }
    // What stands in the store, from the first of the month on. Without one it begins with nothing.
    void load(const UsageStore *usage, const QDateTime &now);
    void add(const QString &keyId, double costUsd, const QDateTime &now);

    // Why this key must not ask now. `key` may be null.
    std::optional<ChatError> refusal(const AccessKey *key, const QDateTime &now);
    // A budget is nearly or wholly used up. Empty = all is well.
    Wording notice(const QDateTime &now);
    // The day's or the month's is used up: whoever asks is refused.
    bool isReached(const QDateTime &now);

    double spentToday(const QDateTime &now);
    double spentThisMonth(const QDateTime &now);
    double spentToday(const QString &keyId, const QDateTime &now);

private:
    void turnPage(const QDateTime &now);

    Limits m_limits;
    QDate m_day;
    double m_today = 0;
    double m_month = 0;
    QHash<QString, double> m_todayByKey;
};
