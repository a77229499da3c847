// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagepage.h"

#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/pages/usage/daychart.h"
#include "ui/savefile.h"
#include "ui/symbolicon.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagescroller.h"

#include <QBuffer>
#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimerEvent>

#include <array>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kUsageTwoColumnsFrom = 110; // characters
constexpr int kMostModels = 7; // in a chart; the rest is one series
constexpr auto kRefreshDelay = 2s; // requests end in bundles

enum class Period { Today, Week, Month, Quarter };

// Whole days, today included.
int daysOf(Period period)
{
    switch (period) {
    case Period::Today:
        return 1;
    case Period::Week:
        return 7;
    case Period::Month:
        return 30;
    case Period::Quarter:
        return 90;
    }
    return 1;
}

qint64 tokensOf(const UsageTotals &totals)
{
    return totals.tokens.prompt() + totals.tokens.output;
}

double cacheShare(const UsageTotals &totals)
{
    const qint64 read = totals.tokens.prompt();
    return read > 0 ? 100.0 * double(totals.tokens.cacheRead) / double(read) : std::nan("");
}

// The legend has little room, and they are all Claude's.
QString shortName(const QString &model)
{
    return model.startsWith(u"claude-") ? model.sliced(7) : model;
}

QString percent(double share)
{
    return std::isnan(share) ? Format::dash()
                             : UsagePage::tr("%1%").arg(QLocale().toString(qRound(share)));
}

} // namespace

UsagePage::UsagePage(AppState &state, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_period(new QComboBox(this))
    , m_key(new QComboBox(this))
    , m_model(new QComboBox(this))
    , m_export(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"usage"_s, {}, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildToolbar());
    auto *scroller = new PageScroller(this);
    m_content = scroller->content();
    QVBoxLayout *content = scroller->contentLayout();
    content->addWidget(buildFigures(m_content));
    buildCharts(content, m_content);
    content->addStretch(1);
    m_stack->addWidget(scroller);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    connect(&state.history(), &History::usageChanged, this, &UsagePage::update);
    connect(&state.history(), &History::problemChanged, this, &UsagePage::update);
    connect(&state, &AppState::claudeChanged, this, &UsagePage::update);
    connect(&state, &AppState::settingsChanged, this, &UsagePage::update);
    connect(&state.history(), &History::outdated, this, [this] {
        if (isVisible() && !m_refresh.isActive())
            m_refresh.start(int(std::chrono::milliseconds(kRefreshDelay).count()), this);
    });
    update();
}

QString UsagePage::title() const
{
    return tr("Usage");
}

QString UsagePage::symbol() const
{
    return u"usage"_s;
}

void UsagePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ask();
}

void UsagePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= Theme::columns(this, kUsageTwoColumnsFrom);
    for (QBoxLayout *columns : std::as_const(m_columns))
        columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void UsagePage::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_refresh.timerId()) {
        Page::timerEvent(event);
        return;
    }
    m_refresh.stop();
    if (isVisible())
        ask();
}

QWidget *UsagePage::buildToolbar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    const int margin = Theme::space(this, 4);
    layout->setContentsMargins(margin, margin, margin, 0);
    layout->setSpacing(Theme::space(this, 2));
    m_period->addItem(tr("Today"), int(Period::Today));
    m_period->addItem(tr("Last 7 days"), int(Period::Week));
    m_period->addItem(tr("Last 30 days"), int(Period::Month));
    m_period->addItem(tr("Last 90 days"), int(Period::Quarter));
    m_period->setCurrentIndex(
        std::clamp(m_state.memory().value(u"usage/period"_s, int(Period::Month)).toInt(), 0, 3));
    m_period->setAccessibleName(tr("Period"));
    m_key->setAccessibleName(tr("Key"));
    m_model->setAccessibleName(tr("Model"));
    m_period->setObjectName(u"usagePeriod"_s);
    m_key->setObjectName(u"usageKey"_s);
    m_model->setObjectName(u"usageModel"_s);
    fillFilter(m_key, tr("All keys"), {});
    fillFilter(m_model, tr("All models"), {});
    auto *menu = new QMenu(m_export);
    connect(menu->addAction(tr("As &table (CSV)…")), &QAction::triggered, this,
            &UsagePage::exportCsv);
    connect(menu->addAction(tr("As &picture (PNG)…")), &QAction::triggered, this,
            &UsagePage::exportPng);
    m_export->setText(tr("&Export"));
    m_export->setIcon(symbolIcon(u"export"));
    m_export->setMenu(menu);
    m_export->setObjectName(u"usageExport"_s);
    for (QComboBox *box : {m_period, m_key, m_model}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, &UsagePage::ask);
    }
    layout->addStretch(1);
    layout->addWidget(m_export);
    return bar;
}

QWidget *UsagePage::buildFigures(QWidget *parent)
{
    auto *card = new Card({}, parent);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(this, 4));
    static constexpr std::array kNames{"usageRequests", "usageTokens", "usageCache", "usageCost",
                                       "usageWait"};
    for (const char *name : kNames) {
        const Figure figure{new QLabel(card), new DimLabel({}, card)};
        figure.value->setFont(Theme::scaled(font(), 1.5, QFont::DemiBold));
        figure.value->setObjectName(QString::fromLatin1(name));
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(figure.value);
        cell->addWidget(figure.caption);
        row->addLayout(cell, 1);
        m_figures.append(figure);
    }
    card->body()->addLayout(row);
    return card;
}

void UsagePage::buildCharts(QBoxLayout *layout, QWidget *parent)
{
    const auto count = [](double value) { return Format::compact(qRound64(value)); };
    const auto milliseconds = [](double value) {
        return std::isnan(value) ? Format::dash() : Format::duration(qRound64(value));
    };
    const auto dollars = [](double value) {
        const int decimals = value <= 0 || value >= 100 ? 0 : value < 0.1 ? 4 : 2;
        return tr("$%1").arg(QLocale().toString(value, 'f', decimals));
    };
    const auto add = [parent](QBoxLayout *row, const QString &title, DayChart::Form form,
                              const DayChart::Words &words) {
        auto *card = new Card(title, parent);
        auto *chart = new DayChart(title, form, words, card);
        card->body()->addWidget(chart);
        row->addWidget(card, 1);
        return chart;
    };
    const auto addRow = [this, layout] {
        auto *row = new QBoxLayout(QBoxLayout::TopToBottom);
        row->setSpacing(Theme::space(this, 3));
        layout->addLayout(row);
        m_columns.append(row);
        return row;
    };
    QBoxLayout *first = addRow();
    m_tokens = add(first, tr("Tokens per day"), DayChart::Form::Bars, count);
    m_cost = add(first, tr("Cost per day"), DayChart::Form::Bars, dollars);
    QBoxLayout *second = addRow();
    m_requests = add(second, tr("Requests per day"), DayChart::Form::Bars, count);
    m_waits = add(second, tr("Time to the first token"), DayChart::Form::Lines, milliseconds);
    QBoxLayout *third = addRow();
    m_cache = add(third, tr("Read from the prompt cache"), DayChart::Form::Lines, percent);
}

void UsagePage::fillFilter(QComboBox *box, const QString &all,
                           const QList<std::pair<QString, QString>> &entries)
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItem(all, QString());
    for (const auto &[name, value] : entries)
        box->addItem(name, value);
    // What is filtered by stays to be seen, even if the period has nothing of it.
    if (!chosen.isEmpty() && box->findData(chosen) < 0)
        box->addItem(chosen, chosen);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void UsagePage::ask()
{
    m_state.memory().setValue(u"usage/period"_s, m_period->currentData());
    const int days = daysOf(Period(m_period->currentData().toInt()));
    const QDate today = QDate::currentDate();
    m_state.history().requestUsage({today.addDays(1 - days).startOfDay(),
                                    today.addDays(1).startOfDay(), m_key->currentData().toString(),
                                    m_model->currentData().toString()});
}

void UsagePage::update()
{
    const History &history = m_state.history();
    const std::optional<UsageReport> &report = history.usage();
    const bool filtered = m_key->currentIndex() > 0 || m_model->currentIndex() > 0;
    const bool empty = !report || report->totals.turns == 0;
    m_export->setEnabled(!empty);
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!history.problem().isEmpty())
        m_empty->setText(tr("No history"), history.problem());
    else if (!report)
        m_empty->setText(tr("Adding up…"), {});
    else if (filtered)
        m_empty->setText(tr("Nothing in this period"),
                         tr("No request of this period fits the filters above."));
    else
        m_empty->setText(tr("Nothing used yet"),
                         tr("Tokens, cost and times of every request are counted here, per day and "
                            "model. What was said is not part of it."));
    if (!report)
        return;
    QList<std::pair<QString, QString>> keys;
    for (const UsageReport::Key &key : report->keys)
        keys.append({key.name.isEmpty() ? key.id : key.name, key.id});
    fillFilter(m_key, tr("All keys"), keys);
    QList<std::pair<QString, QString>> models;
    for (const QString &model : report->models)
        models.append({model, model});
    fillFilter(m_model, tr("All models"), models);
    if (empty)
        return;
    updateFigures(*report);
    updateCharts(*report);
}

void UsagePage::updateFigures(const UsageReport &report)
{
    const UsageTotals &sum = report.totals;
    const auto show = [](const Figure &figure, const QString &value, const QString &caption) {
        figure.value->setText(value);
        figure.caption->setText(caption);
        figure.value->setAccessibleDescription(caption);
    };
    show(m_figures.at(0), Format::count(sum.turns),
         sum.failed > 0 ? tr("requests, %1 failed").arg(Format::count(sum.failed))
                        : tr("requests"));
    show(m_figures.at(1),
         tr("%1 / %2", "tokens in / out")
             .arg(Format::compact(sum.tokens.prompt()), Format::compact(sum.tokens.output)),
         tr("tokens in / out"));
    show(m_figures.at(2), percent(cacheShare(sum)), tr("read from the cache"));
    const bool charged = m_state.claude().payer == u"api-key";
    show(m_figures.at(3), Format::cost(sum.costUsd),
         charged ? tr("cost") : tr("worth at API prices"));
    show(m_figures.at(4), Format::duration(report.wait.p50), tr("median to the first token"));
}

void UsagePage::updateCharts(const UsageReport &report)
{
    const QDate first = report.query.from.toLocalTime().date();
    const qsizetype days = first.daysTo(report.query.to.toLocalTime().date());
    // The models with most tokens have a colour each.
    QHash<QString, qint64> weight;
    for (const UsageReport::Slice &slice : report.slices)
        weight[slice.model] += tokensOf(slice.totals) + slice.totals.turns;
    QStringList models = weight.keys();
    std::sort(models.begin(), models.end(), [&weight](const QString &a, const QString &b) {
        return std::pair(-weight.value(a), a) < std::pair(-weight.value(b), b);
    });
    const bool many = models.size() > kMostModels;
    const auto place = [&](const QString &model) {
        const qsizetype at = models.indexOf(model);
        return many ? std::min<qsizetype>(at, kMostModels - 1) : at;
    };
    QList<DayChart::Series> tokens;
    for (qsizetype i = 0; i < std::min<qsizetype>(models.size(), kMostModels); ++i)
        tokens.append({many && i == kMostModels - 1 ? tr("Others") : shortName(models.at(i)),
                       {},
                       QList<double>(days, 0)});
    QList<DayChart::Series> cost = tokens;
    QList<DayChart::Series> requests{
        {tr("Answered"), Theme::toneColor(Theme::Tone::Good, palette()), QList<double>(days, 0)},
        {tr("Cancelled"), Theme::toneColor(Theme::Tone::Neutral, palette()),
         QList<double>(days, 0)},
        {tr("Failed"), Theme::toneColor(Theme::Tone::Bad, palette()), QList<double>(days, 0)}};
    QList<UsageTotals> sums(days);
    for (const UsageReport::Slice &slice : report.slices) {
        const qsizetype day = first.daysTo(slice.day);
        if (day < 0 || day >= days)
            continue;
        const qsizetype model = place(slice.model);
        tokens[model].values[day] += double(tokensOf(slice.totals));
        cost[model].values[day] += slice.totals.costUsd;
        const UsageTotals &part = slice.totals;
        requests[0].values[day] += double(part.turns - part.failed - part.cancelled);
        requests[1].values[day] += double(part.cancelled);
        requests[2].values[day] += double(part.failed);
        sums[day].tokens.input += part.tokens.input;
        sums[day].tokens.cacheRead += part.tokens.cacheRead;
        sums[day].tokens.cacheCreation += part.tokens.cacheCreation;
    }
    const QList<double> unknown(days, std::nan(""));
    QList<DayChart::Series> waits{
        {tr("half of them"), {}, unknown}, {tr("90%"), {}, unknown}, {tr("99%"), {}, unknown}};
    for (const UsageReport::Waits &wait : report.waits) {
        const qsizetype day = first.daysTo(wait.day);
        if (day < 0 || day >= days)
            continue;
        waits[0].values[day] = double(wait.p50);
        waits[1].values[day] = double(wait.p90);
        waits[2].values[day] = double(wait.p99);
    }
    QList<double> cache;
    for (const UsageTotals &sum : std::as_const(sums))
        cache.append(cacheShare(sum));
    m_tokens->setData(first, tokens);
    m_cost->setLimit(m_state.settings().dailyBudgetUsd(), tr("Daily budget"));
    m_cost->setData(first, cost);
    m_requests->setData(first, requests);
    m_waits->setData(first, waits);
    m_cache->setData(first, {{tr("From the cache"), {}, cache}});
}

QPixmap UsagePage::picture()
{
    QPixmap picture(m_content->size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(palette().color(QPalette::Window));
    m_content->render(&picture, {}, {}, QWidget::DrawChildren);
    return picture;
}

void UsagePage::exportCsv()
{
    if (const auto &report = m_state.history().usage())
        SaveFile::ask(this, tr("Export usage"), u"bellhop-usage.csv"_s, tr("Tables (*.csv)"),
                      report->csv());
}

void UsagePage::exportPng()
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, "PNG");
    SaveFile::ask(this, tr("Export usage"), u"bellhop-usage.png"_s, tr("Pictures (*.png)"), png);
}
