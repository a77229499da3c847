// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QColor>
#include <QDate>
#include <QList>
#include <QString>

#include <functional>

// One figure per day over a period, as stacked bars or as lines, with a legend if there is more than
// one series. Colours follow the palette; the exact value is in the tool tip and the sums are in the
// accessible description. UI thread.
class DayChart final : public QChartView
{
    Q_OBJECT

public:
    enum class Form { Bars, Lines };
    struct Series
    {
        QString name;
        QColor color; // invalid: the next of our own
        QList<double> values; // one per day; NaN = nothing known that day (lines only)
    };
    using Words = std::function<QString(double)>; // a value for people

    DayChart(const QString &name, Form form, Words words, QWidget *parent = nullptr);

    void setData(const QDate &first, const QList<Series> &series);
    void setLimit(double limit, const QString &name); // a line across; 0 = none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; // the page scrolls, not the chart

private:
    void draw();
    void addBars(QAbstractAxis *days, QAbstractAxis *values);
    void addLines(QAbstractAxis *days, QAbstractAxis *values);
    void addLimit(QAbstractAxis *days, QAbstractAxis *values);
    void addDayLabels(class QCategoryAxis *axis) const;
    QColor colorOf(qsizetype number) const;
    void showTip(qsizetype day, const QString &series, double value);

    QString m_name;
    Form m_form;
    Words m_words;
    QDate m_first;
    QList<Series> m_series;
    double m_limit = 0;
    QString m_limitName;
    bool m_drawing = false;
};
