// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AppState;
class QStackedWidget;
class SearchField;
class SettingsPage;
class Sidebar;

// All settings, on pages behind one interface. Changes apply at once, so there is nothing to
// confirm; the search line leaves the pages and fields that match. UI thread.
class SettingsWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsWindow(AppState &state, QWidget *parent = nullptr);

    void addPage(SettingsPage *page);
    void showPage(const QString &id);
    SettingsPage *page(const QString &id) const;
    QString currentPage() const;
    QList<SettingsPage *> pages() const { return m_pages; }

signals:
    void welcomeRequested(); // the first run's questions again

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search(const QString &text);

    AppState &m_state;
    SearchField *m_search;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    QWidget *m_nothing;
    QList<SettingsPage *> m_pages; // as in the sidebar
};
