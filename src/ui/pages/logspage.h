// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/logline.h"
#include "ui/pages/page.h"

class AppState;
class DataTable;
class EmptyState;
class LogFilter;
class QComboBox;
class QPushButton;
class QStackedWidget;
class SearchField;

// The program's log as it grows. It follows the newest line until somebody scrolls up. Secrets are
// masked before a line gets here. UI thread.
class LogsPage final : public Page
{
    Q_OBJECT

public:
    explicit LogsPage(AppState &state, QWidget *parent = nullptr);

    QString title() const override;
    QString symbol() const override;

    QString selectedText() const; // of the selected lines, or of all shown

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildToolbar();
    void buildTable();
    void applyFilter();
    void updateShown();
    void openFolder();

    AppState &m_state;
    LogFilter *m_filter;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    SearchField *m_search;
    QComboBox *m_level;
    QPushButton *m_folder;
    bool m_following = true;
};
