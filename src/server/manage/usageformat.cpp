// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/usageformat.h"

#include "server/manage/manageanswers.h"

namespace {

Json groupsJson(const std::vector<UsageStore::Group> &groups, const char *name,
                const QHash<QString, QString> &titles = {})
{
    Json list = Json::array();
    for (const UsageStore::Group &group : groups) {
        Json entry{{name, group.name.toStdString()}};
        if (!titles.isEmpty())
            entry["name"] = titles.value(group.name, group.name).toStdString();
        entry.update(totalsJson(group.totals));
        entry.erase("median_first_token_ms");
        list.push_back(std::move(entry));
    }
    return list;
}

Json amount(double usd)
{
    return usd > 0 ? Json(usd) : Json(nullptr);
}

} // namespace

Json totalsJson(const UsageTotals &totals)
{
    return {{"requests", totals.turns},
            {"failed", totals.failed},
            {"cancelled", totals.cancelled},
            {"input_tokens", totals.tokens.input},
            {"cache_read_tokens", totals.tokens.cacheRead},
            {"cache_creation_tokens", totals.tokens.cacheCreation},
            {"output_tokens", totals.tokens.output},
            {"thinking_tokens", totals.tokens.thinking},
            {"cost_usd", totals.costUsd},
            {"median_first_token_ms",
             totals.medianFirstTokenMs < 0 ? Json(nullptr) : Json(totals.medianFirstTokenMs)}};
}

Json usageJson(const UsageFigures &report)
{
    Json windows = Json::array();
    for (const PlanWindows::Window &window : report.plan)
        windows.push_back(
            {{"window", window.name.toStdString()},
             {"utilization", window.utilization ? Json(*window.utilization) : Json(nullptr)},
             {"status", nullableJson(window.status)},
             {"resets_at", timeJson(window.resetsAt)}});
    return {{"object", "usage"},
            {"today", totalsJson(report.today)},
            {"this_month", totalsJson(report.month)},
            {"days", report.days},
            {"period", totalsJson(report.period)},
            {"by_day", groupsJson(report.byDay, "day")},
            {"by_model", groupsJson(report.byModel, "model")},
            {"by_key", groupsJson(report.byKey, "key", report.keyNames)},
            {"budget",
             {{"daily_usd", amount(report.dailyBudgetUsd)},
              {"monthly_usd", amount(report.monthlyBudgetUsd)},
              {"spent_today_usd", report.spentToday},
              {"spent_this_month_usd", report.spentThisMonth},
              {"notice", nullableJson(report.budgetNotice)}}},
            {"plan",
             {{"windows", std::move(windows)}, {"updated_at", timeJson(report.planUpdatedAt)}}}};
}
