// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/todaycard.h"

#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

TodayCard::TodayCard(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Today"), this);
    outer->addWidget(card);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(this, 4));
    grid->setVerticalSpacing(Theme::space(this, 3));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_requests = addFigure(grid, u"todayRequests"_s);
    m_tokens = addFigure(grid, u"todayTokens"_s);
    m_cost = addFigure(grid, u"todayCost"_s);
    m_speed = addFigure(grid, u"todaySpeed"_s);
    card->body()->addLayout(grid);
    card->body()->addStretch();

    connect(&state, &AppState::todayChanged, this, &TodayCard::update);
    connect(&state, &AppState::claudeChanged, this, &TodayCard::update);
    update();
}

TodayCard::Figure TodayCard::addFigure(QGridLayout *grid, const QString &name)
{
    const Figure figure{new QLabel(this), new DimLabel({}, this)};
    figure.value->setFont(Theme::scaled(font(), 1.5, QFont::DemiBold));
    figure.value->setObjectName(name);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addWidget(figure.value);
    cell->addWidget(figure.caption);
    const int number = grid->count();
    grid->addLayout(cell, number / 2, number % 2, Qt::AlignTop);
    return figure;
}

void TodayCard::update()
{
    const UsageTotals &today = m_state.today();
    const auto show = [](const Figure &figure, const QString &value, const QString &caption) {
        figure.value->setText(value);
        figure.caption->setText(caption);
        figure.value->setAccessibleDescription(caption);
    };
    show(m_requests, Format::count(today.turns),
         today.failed > 0 ? tr("requests, %1 failed").arg(Format::count(today.failed))
                          : tr("requests"));
    const qint64 read = today.tokens.prompt();
    show(m_tokens,
         tr("%1 / %2", "tokens in / out")
             .arg(Format::compact(read), Format::compact(today.tokens.output)),
         today.tokens.cacheRead > 0 ? tr("tokens in / out, %1% from cache")
                                          .arg(QLocale().toString(100 * today.tokens.cacheRead
                                                                  / std::max<qint64>(1, read)))
                                    : tr("tokens in / out"));
    // Under a subscription nothing is charged; the figure is what the API would have cost.
    const bool charged = m_state.claude().payer == u"api-key";
    show(m_cost, Format::cost(today.costUsd), charged ? tr("cost") : tr("worth at API prices"));
    show(m_speed, Format::duration(today.medianFirstTokenMs), tr("median to the first token"));
}
