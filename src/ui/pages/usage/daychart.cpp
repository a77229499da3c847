// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/daychart.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QResizeEvent>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTicks = 4;
constexpr int kMostInARow = 4; // names in the legend
constexpr int kColumns = 50; // characters
constexpr int kLines = 13;
// Told apart also by those who see fewer colours: lightness changes with the hue.
constexpr std::array<std::array<float, 3>, 8> kColors{{
    {0.59F, 0.62F, 0.52F},
    {0.08F, 0.80F, 0.58F},
    {0.44F, 0.45F, 0.42F},
    {0.78F, 0.40F, 0.60F},
    {0.14F, 0.75F, 0.48F},
    {0.98F, 0.55F, 0.62F},
    {0.52F, 0.45F, 0.66F},
    {0.00F, 0.00F, 0.55F},
}};

// The least "1, 2 or 5 times a power of ten" steps that hold the value.
double niceTop(double value)
{
    if (!(value > 0))
        return 1;
    const double step = value / kTicks;
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * power >= step * 0.999999)
            return factor * power * kTicks;
    }
    return value;
}

} // namespace

DayChart::DayChart(const QString &name, Form form, Words words, QWidget *parent)
    : QChartView(parent)
    , m_name(name)
    , m_form(form)
    , m_words(std::move(words))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
}

void DayChart::setData(const QDate &first, const QList<Series> &series)
{
    m_first = first;
    m_series = series;
    QStringList texts;
    for (const Series &one : series) {
        double sum = 0;
        double last = std::nan("");
        for (const double value : one.values) {
            sum += std::isnan(value) ? 0 : value;
            last = std::isnan(value) ? last : value;
        }
        texts.append(m_form == Form::Bars ? tr("%1: %2 in all").arg(one.name, m_words(sum))
                                          : tr("%1: %2 last").arg(one.name, m_words(last)));
    }
    setAccessibleDescription(texts.join(u"; "_s));
    draw();
}

void DayChart::setLimit(double limit, const QString &name)
{
    if (limit == m_limit && name == m_limitName)
        return;
    m_limit = limit;
    m_limitName = name;
    draw();
}

QSize DayChart::sizeHint() const
{
    return {Theme::columns(this, kColumns), fontMetrics().lineSpacing() * kLines};
}

QSize DayChart::minimumSizeHint() const
{
    return {Theme::columns(this, kColumns / 2), sizeHint().height()};
}

void DayChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void DayChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        draw(); // as many dates as fit
}

void DayChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

QColor DayChart::colorOf(qsizetype number) const
{
    if (m_series.at(number).color.isValid())
        return m_series.at(number).color;
    const auto &[hue, saturation, lightness] = kColors.at(size_t(number) % kColors.size());
    return QColor::fromHslF(hue, saturation,
                            Theme::isDark(palette()) ? lightness : lightness * 0.92F);
}

void DayChart::draw()
{
    if (m_drawing || m_series.isEmpty() || !m_first.isValid())
        return;
    m_drawing = true;
    auto *fresh = new QChart;
    fresh->setBackgroundVisible(false);
    // Half of the topmost label stands above the chart.
    // The topmost label needs room where no legend is above it; a row is too short for many names.
    const bool isLegendAbove = m_series.size() > 1 && m_series.size() <= kMostInARow;
    fresh->setMargins({0, isLegendAbove ? 0 : fontMetrics().height() / 2, 0, 0});
    fresh->layout()->setContentsMargins(0, 0, 0, 0);
    fresh->setLocalizeNumbers(true);
    const QColor text = Theme::dimText(palette());
    const QColor grid = Theme::mix(Theme::cardBackground(palette()), text, 0.22);
    const QFont small = Theme::scaled(font(), 0.88);

    double top = 0;
    const qsizetype days = m_series.first().values.size();
    for (qsizetype day = 0; day < days; ++day) {
        double stacked = 0;
        for (const Series &series : std::as_const(m_series)) {
            const double value = series.values.at(day);
            if (std::isnan(value))
                continue;
            stacked = m_form == Form::Bars ? stacked + value : std::max(stacked, value);
        }
        top = std::max(top, stacked);
    }
    top = niceTop(std::max(top, m_limit));

    auto *bottom = new QCategoryAxis;
    bottom->setRange(-0.5, double(days) - 0.5);
    bottom->setStartValue(-0.5);
    bottom->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    addDayLabels(bottom);
    auto *left = new QCategoryAxis;
    left->setRange(0, top);
    left->setStartValue(0);
    left->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (int tick = 0; tick <= kTicks; ++tick)
        left->append(m_words(top * tick / kTicks), top * tick / kTicks);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(bottom), static_cast<QAbstractAxis *>(left)}) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(small);
        axis->setGridLineColor(grid);
        axis->setLinePenColor(grid);
    }
    bottom->setGridLineVisible(false);
    left->setLineVisible(false);
    fresh->addAxis(bottom, Qt::AlignBottom);
    fresh->addAxis(left, Qt::AlignLeft);

    QChart *old = chart();
    setChart(fresh);
    delete old;
    if (m_form == Form::Bars)
        addBars(bottom, left);
    else
        addLines(bottom, left);

    if (m_limit > 0)
        addLimit(bottom, left);

    QLegend *legend = fresh->legend();
    legend->setVisible(m_series.size() > 1 || m_limit > 0);
    legend->setAlignment(m_series.size() > kMostInARow ? Qt::AlignRight : Qt::AlignTop);
    legend->setLabelColor(palette().color(QPalette::WindowText));
    legend->setFont(small);
    legend->setMarkerShape(QLegend::MarkerShapeCircle);
    legend->setShowToolTips(true);
    legend->setContentsMargins(0, 0, 0, 0);
    if (legend->layout())
        legend->layout()->setContentsMargins(0, 0, 0, 0);
    m_drawing = false;
}

void DayChart::addBars(QAbstractAxis *days, QAbstractAxis *values)
{
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(0.72);
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        auto *set = new QBarSet(m_series.at(i).name);
        set->append(m_series.at(i).values);
        set->setColor(colorOf(i));
        set->setBorderColor(Qt::transparent);
        connect(set, &QBarSet::hovered, this, [this, i](bool inside, int day) {
            if (inside)
                showTip(day, m_series.at(i).name, m_series.at(i).values.value(day));
            else
                QToolTip::hideText();
        });
        bars->append(set);
    }
    chart()->addSeries(bars);
    bars->attachAxis(days);
    bars->attachAxis(values);
}

void DayChart::addLines(QAbstractAxis *days, QAbstractAxis *values)
{
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        auto *line = new QLineSeries;
        line->setName(m_series.at(i).name);
        QPen pen(colorOf(i), std::max(1.5, fontMetrics().height() / 9.0));
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        line->setPen(pen);
        // A day without answers is no zero: the line goes on to the next one. A dot marks each day.
        auto *dots = new QScatterSeries;
        dots->setColor(colorOf(i));
        dots->setBorderColor(Qt::transparent);
        dots->setMarkerSize(fontMetrics().height() / 2.6);
        for (qsizetype day = 0; day < m_series.at(i).values.size(); ++day) {
            const double value = m_series.at(i).values.at(day);
            if (std::isnan(value))
                continue;
            line->append(double(day), value);
            dots->append(double(day), value);
        }
        connect(dots, &QScatterSeries::hovered, this, [this, i](const QPointF &point, bool inside) {
            if (inside)
                showTip(qRound(point.x()), m_series.at(i).name, point.y());
            else
                QToolTip::hideText();
        });
        chart()->addSeries(line);
        chart()->addSeries(dots);
        for (QXYSeries *series : {static_cast<QXYSeries *>(line), static_cast<QXYSeries *>(dots)}) {
            series->attachAxis(days);
            series->attachAxis(values);
        }
        const QList<QLegendMarker *> markers = chart()->legend()->markers(dots);
        for (QLegendMarker *marker : markers)
            marker->setVisible(false);
    }
}

void DayChart::addLimit(QAbstractAxis *days, QAbstractAxis *values)
{
    auto *line = new QLineSeries;
    line->setName(tr("%1: %2").arg(m_limitName, m_words(m_limit)));
    line->setPen(QPen(Theme::toneColor(Theme::Tone::Bad, palette()), 1.5, Qt::DashLine));
    line->append(-0.5, m_limit);
    line->append(double(m_series.first().values.size()) - 0.5, m_limit);
    chart()->addSeries(line);
    line->attachAxis(days);
    line->attachAxis(values);
}

void DayChart::addDayLabels(QCategoryAxis *axis) const
{
    const qsizetype days = m_series.first().values.size();
    const QString format =
        QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'd') ? u"d MMM"_s : u"MMM d"_s;
    const int each = fontMetrics().horizontalAdvance(u"MMMM 00"_s);
    const qsizetype fit = std::max<qsizetype>(2, (width() - Theme::space(this, 16)) / each);
    const qsizetype step = std::max<qsizetype>(1, (days + fit - 1) / fit);
    for (qsizetype day = 0; day < days; day += step)
        axis->append(QLocale().toString(m_first.addDays(day), format), double(day));
}

void DayChart::showTip(qsizetype day, const QString &series, double value)
{
    QToolTip::showText(QCursor::pos(),
                       tr("%1, %2: %3")
                           .arg(QLocale().toString(m_first.addDays(day), QLocale::ShortFormat),
                                series, m_words(value)),
                       this);
}
