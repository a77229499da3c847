// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appstate.h"
#include "ui/desktop.h"

#include <QObject>

class Application;

// Connects the windows with the rest: what the engine tells goes into AppState, what people ask for in
// the windows goes to settings, credentials and engine. Exists only where there is a display. UI thread.
class DesktopBridge final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopBridge(Application &application);

    void start() { m_desktop.start(); }
    void raise() { m_desktop.raise(); }
    void prepareToQuit() { m_desktop.prepareToQuit(); }

    AppState &state() { return m_state; }

private:
    void showFacts();
    void answerRequests();
    void showToken();
    void showApiKey();

    Application &m_application;
    AppState m_state;
    Desktop m_desktop;
};
