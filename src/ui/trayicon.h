// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

class AppState;

// The icon in the panel and its menu. It shows the state by shape and tool tip, and asks; it never
// acts itself. Tolerates a panel that comes late or goes away. UI thread.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    enum class Look { Stopped, Ready, Working, Attention };

    explicit TrayIcon(AppState &state, QObject *parent = nullptr);

    void show();
    void retranslate(); // the language has changed

    Look look() const { return m_look; }
    QString toolTip() const { return m_icon.toolTip(); }
    QMenu &menu() { return m_menu; }
    bool isVisible() const { return m_icon.isVisible(); }
    QRect geometry() const { return m_icon.geometry(); }

    static QIcon iconFor(Look look, Settings::IconStyle style = Settings::IconStyle::Colored);
    void notify(const QString &title, const QString &text);

signals:
    void windowToggleRequested(); // left click
    void windowRequested();
    void settingsRequested();
    void pageRequested(const QString &symbol); // of the window
    void notificationClicked();
    void quitRequested();

private:
    void buildMenu();
    void addClients(QMenu *menu);
    void copyClient(const QString &id);
    void update();
    void toggleServer();
    void handleActivation(QSystemTrayIcon::ActivationReason reason);
    Look wantedLook() const;

    AppState &m_state;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    Look m_look = Look::Stopped;
    QAction *m_stateLine = nullptr;
    QAction *m_claudeLine = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_signIn = nullptr;
    QAction *m_copyOllama = nullptr;
    QAction *m_copyToken = nullptr;
    QMenu *m_clients = nullptr;
    QAction *m_stopAll = nullptr;
    QAction *m_autostart = nullptr;
    Settings::IconStyle m_style = Settings::IconStyle::Colored;
};
