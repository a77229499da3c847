// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/usagereport.h"
#include "ui/pages/page.h"

#include <QBasicTimer>

class AppState;
class DayChart;
class DimLabel;
class EmptyState;
class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

// What was used in a period, as sums and charts, for all keys and models or for one. Figures only:
// what was said is not part of them. UI thread.
class UsagePage final : public Page
{
    Q_OBJECT

public:
    explicit UsagePage(AppState &state, QWidget *parent = nullptr);

    QString title() const override;
    QString symbol() const override;

    // The page as a picture, without the filters.
    QPixmap picture();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Figure
    {
        QLabel *value;
        DimLabel *caption;
    };
    QWidget *buildToolbar();
    QWidget *buildFigures(QWidget *parent);
    void buildCharts(QBoxLayout *layout, QWidget *parent);
    void ask();
    void update();
    void fillFilter(QComboBox *box, const QString &all,
                    const QList<std::pair<QString, QString>> &entries);
    void updateFigures(const UsageReport &report);
    void updateCharts(const UsageReport &report);
    void exportCsv();
    void exportPng();

    AppState &m_state;
    QComboBox *m_period;
    QComboBox *m_key;
    QComboBox *m_model;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    QList<Figure> m_figures;
    QList<QBoxLayout *> m_columns;
    DayChart *m_tokens = nullptr;
    DayChart *m_cost = nullptr;
    DayChart *m_requests = nullptr;
    DayChart *m_waits = nullptr;
    DayChart *m_cache = nullptr;
    QBasicTimer m_refresh;
};
