// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trayicon.h"

#include <QObject>
#include <QPointer>

#include <memory>

class AppState;
class MainWindow;
class Notifier;
class QMessageBox;
class QTimer;
class SettingsWindow;
class WelcomeWizard;

// Owns the tray icon and the windows and decides when which is seen: without a tray the window
// opens at start and closing it never leaves a program nobody can reach unasked; quitting asks
// while requests run; the end of the session is never held up. When the language changes, the
// windows are made anew and stand where they stood. UI thread.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    // Says whether a panel shows tray icons right now; replaced in tests.
    using TrayCheck = bool (*)();

    explicit Desktop(AppState &state, TrayCheck hasTray = &QSystemTrayIcon::isSystemTrayAvailable,
                     QObject *parent = nullptr);
    ~Desktop() override;

    // Shows what is to be seen at the start; at the first one of all the welcome too.
    void start(bool welcome = true);
    void raise(); // a second start of the program, or the tray: the window to the front
    void requestQuit(); // asks if requests are running, then AppState::quitRequested
    void prepareToQuit(); // the program ends: windows close without a question

    MainWindow &window() { return *m_window; }
    TrayIcon &tray() { return *m_tray; }
    SettingsWindow *settingsWindow() const { return m_settings.get(); }
    WelcomeWizard *wizard() const; // nullptr: not asked for, or closed

public slots:
    void showSettings(const QString &page = {});
    void showWizard();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow();
    void renewWindows();
    void toggleWindow();
    void handleClose();
    void askAboutClosing();
    bool isAsking();
    void hideWindow();
    void waitForTray();
    void explainTerminal(const QString &problem);
    void notify(const QString &title, const QString &text, const QString &page);
    void followNotification();

    AppState &m_state;
    TrayCheck m_hasTray;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<SettingsWindow> m_settings; // made when first asked for
    Notifier *m_notifier;
    QString m_noticePage; // of the last notification; where a click on it leads
    QPointer<WelcomeWizard> m_wizard;
    QPointer<QMessageBox> m_question;
    QTimer *m_trayTimer;
    int m_trayTries = 0;
    bool m_renewing = false; // as soon as the event loop comes round
};
