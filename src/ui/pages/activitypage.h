// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class ActivityFilter;
class AppState;
class DataTable;
class EmptyState;
class QComboBox;
class QPushButton;
class QStackedWidget;
class SearchField;
class TurnDetails;
struct TurnRecord;

// The live table of requests with filter, cancel and the details of the selected one. UI thread.
class ActivityPage final : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(AppState &state, QWidget *parent = nullptr);

    QString title() const override;
    QString symbol() const override;

    void showTurn(const QString &id); // selects it, if it is still in the list
    QByteArray csv() const; // of the rows shown, in their order

signals:
    void settingsRequested(const QString &page);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTable();
    QWidget *buildToolbar();
    void applyFilter();
    void updateShown(); // table or empty state, details, buttons
    const TurnRecord *selectedTurn() const; // null: none
    void cancelSelected();
    void showContextMenu(const QPoint &position);
    QStringList selectedRunning() const;
    void exportCsv();
    QString curlLine(const TurnRecord &turn) const; // empty: this endpoint has none

    AppState &m_state;
    ActivityFilter *m_filter;
    DataTable *m_table;
    TurnDetails *m_details;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    SearchField *m_search;
    QComboBox *m_states;
    QPushButton *m_cancel;
    QPushButton *m_export;
};
