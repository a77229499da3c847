// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/status/planwindows.h"
#include "core/store/usagestore.h"

#include <vector>

// What was used, as JSON. Pure.
struct UsageFigures
{
    int days = 30; // of the lists
    UsageTotals today;
    UsageTotals month;
    UsageTotals period; // the last `days`
    std::vector<UsageStore::Group> byDay;
    std::vector<UsageStore::Group> byModel;
    std::vector<UsageStore::Group> byKey;
    QHash<QString, QString> keyNames;
    double dailyBudgetUsd = 0; // 0 = none
    double monthlyBudgetUsd = 0;
    double spentToday = 0;
    double spentThisMonth = 0;
    QString budgetNotice;
    std::vector<PlanWindows::Window> plan;
    QDateTime planUpdatedAt;
};
Json totalsJson(const UsageTotals &totals);
Json usageJson(const UsageFigures &report);
