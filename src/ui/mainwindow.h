// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class AppState;
class HomePage;
class Page;
class QStackedWidget;
class Sidebar;

// The window with the pages. Closing it is a request: who owns it decides between hiding, asking
// and quitting. UI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(AppState &state, QWidget *parent = nullptr);

    void addPage(Page *page);
    void showPage(int index);
    void showPage(const QString &symbol); // which names a page once and for all
    void allowClosing(); // from now on a close goes through: the session or the program ends

    int pageCount() const;
    Page *page(int index) const;
    int currentPage() const;

signals:
    void closeRequested();
    void quitRequested();
    void settingsRequested(const QString &page); // id of a SettingsPage; may be empty

protected:
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addShortcuts();

    AppState &m_state;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    bool m_closingAllowed = false;
};
