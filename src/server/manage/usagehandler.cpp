// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/usagehandler.h"

#include "core/access/accesspolicy.h"
#include "core/access/keyring.h"
#include "server/manage/manageanswers.h"
#include "server/manage/usageformat.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kDefaultDays = 30;
constexpr int kMostDays = 3650;

Result<UsageFigures> reportOf(const UsageParts &parts, const UsageStore &store, int days,
                              const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    const QDateTime end = today.addDays(1).startOfDay();
    const QDateTime from = today.addDays(1 - days).startOfDay();
    UsageFigures report;
    report.days = days;
    Result<Done> state = Done{};
    const auto take = [&state](auto &target, auto result) {
        if (result)
            target = *std::move(result);
        else
            state = result.error();
    };
    using Group = UsageStore::GroupBy;
    take(report.today, store.totals(today.startOfDay(), end));
    take(report.month, store.totals(QDate(today.year(), today.month(), 1).startOfDay(), end));
    take(report.period, store.totals(from, end));
    take(report.byDay, store.totalsBy(Group::Day, from, end));
    take(report.byModel, store.totalsBy(Group::Model, from, end));
    take(report.byKey, store.totalsBy(Group::Key, from, end));
    if (!state)
        return state.error();
    for (const AccessKey &key : parts.keys.all())
        report.keyNames.insert(key.id, key.name);
    BudgetBook &budgets = parts.policy.budgets();
    report.dailyBudgetUsd = budgets.limits().dayUsd;
    report.monthlyBudgetUsd = budgets.limits().monthUsd;
    report.spentToday = budgets.spentToday(now);
    report.spentThisMonth = budgets.spentThisMonth(now);
    report.budgetNotice = budgets.notice(now).english;
    report.plan = parts.plan.current(now);
    report.planUpdatedAt = parts.plan.updatedAt();
    return report;
}

void usage(const UsageParts &parts, const ExchangePtr &exchange)
{
    const UsageStore *store = parts.store();
    if (!store) {
        respondFailed(exchange, Error{u"Bellhop runs without its database."_s});
        return;
    }
    int days = kDefaultDays;
    if (const auto wanted = exchange->request().queryValue("days")) {
        bool isNumber = false;
        days = wanted->toInt(&isNumber);
        if (!isNumber || days < 1 || days > kMostDays) {
            exchange->respondError(ChatError::invalid(
                u"days"_s, u"'days' must be a number from 1 to %1."_s.arg(kMostDays)));
            return;
        }
    }
    const auto report = reportOf(parts, *store, days, QDateTime::currentDateTimeUtc());
    if (report)
        exchange->respondJson(200, usageJson(*report), kNoStore);
    else
        respondFailed(exchange, report.error());
}

} // namespace

void addUsageRoutes(HttpServer &server, UsageParts parts)
{
    server.route("GET"_ba, "/v1/usage"_ba, Access::Manage,
                 [parts = std::move(parts)](const ExchangePtr &exchange, const RouteArgs &) {
                     usage(parts, exchange);
                 });
}
