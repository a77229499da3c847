// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/budgetbook.h"

#include "core/access/accesskey.h"
#include "core/store/usagestore.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString dollars(double amount)
{
    return QString::number(amount, 'f', 2);
}

std::chrono::seconds untilDay(const QDate &day, const QDateTime &now)
{
    return std::chrono::seconds(std::max<qint64>(now.secsTo(day.startOfDay()), 1));
}

} // namespace

void BudgetBook::load(const UsageStore *usage, const QDateTime &now)
{
    m_day = now.toLocalTime().date();
    m_today = 0;
    m_month = 0;
    m_todayByKey.clear();
    if (!usage)
        return;
    const QDateTime end = m_day.addDays(1).startOfDay();
    if (const auto month = usage->totals(QDate(m_day.year(), m_day.month(), 1).startOfDay(), end))
        m_month = month->costUsd;
    if (const auto keys = usage->totalsBy(UsageStore::GroupBy::Key, m_day.startOfDay(), end)) {
        for (const UsageStore::Group &key : *keys) {
            m_todayByKey.insert(key.name, key.totals.costUsd);
            m_today += key.totals.costUsd;
        }
    }
}

void BudgetBook::add(const QString &keyId, double costUsd, const QDateTime &now)
{
    turnPage(now);
    m_today += costUsd;
    m_month += costUsd;
    m_todayByKey[keyId] += costUsd;
}

std::optional<ChatError> BudgetBook::refusal(const AccessKey *key, const QDateTime &now)
{
    turnPage(now);
    const auto reached = [](const QString &text, std::chrono::seconds wait) {
        ChatError error;
        error.kind = ChatError::Kind::BudgetReached;
        error.message = text;
        error.retryAfter = wait;
        error.retryPointless = true;
        return error;
    };
    if (m_limits.monthUsd > 0 && m_month >= m_limits.monthUsd) {
        const QDate next = QDate(m_day.year(), m_day.month(), 1).addMonths(1);
        return reached(
            u"This month's budget of $%1 is used up ($%2 spent). It begins anew with the next "
            "month; raise it under Limits in Bellhop's settings."_s.arg(dollars(m_limits.monthUsd),
                                                                        dollars(m_month)),
            untilDay(next, now));
    }
    if (m_limits.dayUsd > 0 && m_today >= m_limits.dayUsd)
        return reached(
            u"Today's budget of $%1 is used up ($%2 spent). It begins anew at midnight; raise it "
            "under Limits in Bellhop's settings."_s.arg(dollars(m_limits.dayUsd), dollars(m_today)),
            untilDay(m_day.addDays(1), now));
    const double own = key ? key->limits.dailyBudgetUsd : 0;
    if (own > 0 && m_todayByKey.value(key->id) >= own)
        return reached(
            u"Today's budget of $%1 for the key “%2” is used up. It begins anew at midnight; "
            "raise it under Keys in Bellhop's settings."_s.arg(dollars(own), key->name),
            untilDay(m_day.addDays(1), now));
    return {};
}

Wording BudgetBook::notice(const QDateTime &now)
{
    turnPage(now);
    const auto share = [](double spent, double limit) { return int(spent / limit * 100); };
    const auto isDue = [&](double spent, double limit) {
        return limit > 0 && share(spent, limit) >= m_limits.warnPercent;
    };
    if (isDue(m_month, m_limits.monthUsd))
        return Wording::of<BudgetBook>(QT_TR_NOOP("%1% of this month's budget of $%2 is used."),
                                       QString::number(share(m_month, m_limits.monthUsd)),
                                       dollars(m_limits.monthUsd));
    if (isDue(m_today, m_limits.dayUsd))
        return Wording::of<BudgetBook>(QT_TR_NOOP("%1% of today's budget of $%2 is used."),
                                       QString::number(share(m_today, m_limits.dayUsd)),
                                       dollars(m_limits.dayUsd));
    return {};
}

bool BudgetBook::isReached(const QDateTime &now)
{
    return refusal(nullptr, now).has_value();
}

double BudgetBook::spentToday(const QDateTime &now)
{
    turnPage(now);
    return m_today;
}

double BudgetBook::spentThisMonth(const QDateTime &now)
{
    turnPage(now);
    return m_month;
}

double BudgetBook::spentToday(const QString &keyId, const QDateTime &now)
{
    turnPage(now);
    return m_todayByKey.value(keyId);
}

void BudgetBook::turnPage(const QDateTime &now)
{
    const QDate day = now.toLocalTime().date();
    if (day == m_day)
        return;
    if (day.year() != m_day.year() || day.month() != m_day.month())
        m_month = 0;
    m_day = day;
    m_today = 0;
    m_todayByKey.clear();
}
