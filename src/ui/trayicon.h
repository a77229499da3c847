// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    Look look() const { return m_look; }
    QString toolTip() const { return m_icon.toolTip(); }
    const QMenu &menu() const { return m_menu; }
    bool isVisible() const { return m_icon.isVisible(); }
    QRect geometry() const { return m_icon.geometry(); }

    static QIcon iconFor(Look look);

signals:
    void windowToggleRequested(); // left click
    void windowRequested();
    void settingsRequested();
    void quitRequested();

private:
    void buildMenu();
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
    QAction *m_copyToken = nullptr;
};
