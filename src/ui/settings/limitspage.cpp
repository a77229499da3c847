// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/limitspage.h"

#include "ui/widgets/card.h"

using namespace Qt::StringLiterals;

LimitsPage::LimitsPage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
{
    using Key = Settings::Key;
    Card *queue = addCard(tr("Queue"));
    addField(queue, Key::QueueLength);
    addField(queue, Key::QueueWait);
    Card *times = addCard(tr("Time-outs"));
    addField(times, Key::FirstByteTimeout);
    addField(times, Key::SilenceTimeout);
    addField(times, Key::RequestTimeout);
    Card *guards = addCard(tr("Guards"));
    addField(guards, Key::TurnBudget);
    addField(guards, Key::RepeatLimit);
    addField(guards, Key::MaxBodyMiB);
    Card *rates = addCard(tr("Requests per minute"));
    for (const Key key : {Key::RateLimits, Key::RateChat, Key::RateSession, Key::RateAuth,
                          Key::RateHealth, Key::RateDebug, Key::RateGeneral})
        addField(rates, key);
    Card *budgets = addCard(tr("Budgets"));
    addField(budgets, Key::DailyBudget);
    addField(budgets, Key::MonthlyBudget);
    addField(budgets, Key::BudgetWarning);
    addStretch();
}

QString LimitsPage::id() const
{
    return u"limits"_s;
}

QString LimitsPage::title() const
{
    return tr("Limits");
}

QString LimitsPage::symbol() const
{
    return u"limits"_s;
}
