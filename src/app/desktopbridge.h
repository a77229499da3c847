// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clienttrialrun.h"
#include "app/updatecheck.h"
#include "ui/appstate.h"
#include "ui/desktop.h"

#include <QBasicTimer>
#include <QObject>
#include <QThread>

class Application;
class HistoryReader;

// Connects the windows with the rest: what the engine tells goes into AppState, what people ask for in
// the windows goes to settings, credentials and engine. Exists only where there is a display. UI thread.
class DesktopBridge final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopBridge(Application &application);
    ~DesktopBridge() override;

    void start();
    void raise() { m_desktop.raise(); }
    void prepareToQuit() { m_desktop.prepareToQuit(); }

    AppState &state() { return m_state; }
    Desktop &desktop() { return m_desktop; }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void showFacts();
    void watchForUpdates();
    void answerRequests();
    void connectHistory();
    void openTerminal(const QStringList &command);
    void showAutostart(const QString &problem = {});
    void followLog(bool follow);
    void showLog();
    void showToken();
    void showApiKey();

    Application &m_application;
    AppState m_state;
    Desktop m_desktop;
    ClientTrialRun m_trial;
    UpdateCheck m_updates;
    QThread m_historyThread;
    HistoryReader *m_history; // lives in m_historyThread, which deletes it
    QBasicTimer m_logTimer; // runs while the page is seen
    qint64 m_lastLogLine = 0;
};
