// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/credentials.h"
#include "app/instance.h"
#include "app/signalhandler.h"
#include "core/settings/secretstore.h"
#include "core/settings/settingsstore.h"
#include "core/status/serverstatus.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

class Demo;
class DesktopBridge;
class Engine;
class Language;
struct DoctorReport;

// The running program: owns settings, secrets, the engine in its thread and, with a display, the
// windows, and wires them. It is the only class that knows them all. UI thread.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(const CommandLine &commandLine, bool headless, Instance &instance,
                Language &language);
    ~Application() override;

    // Runs until somebody wants it to end. Returns the exit code.
    int run();

    SettingsStore &settings() { return m_settings; }
    Credentials &credentials() { return m_credentials; }
    Engine &engine() { return *m_engine; }
    bool isDemo() const { return m_commandLine.demo; }
    const QString &dataDir() const { return m_commandLine.dataDir; }
    DesktopBridge *desktop() { return m_desktop.get(); } // nullptr without a display

    // Lets running answers finish; asked again it does not wait for them.
    void quit();

private:
    bool prepare();
    void makeEngine();
    void startEngine();
    void startServer();
    void answer(const QString &command, const Instance::Reply &reply);
    void answerDoctor(const DoctorReport &report);
    void noteServerStatus(const ServerStatus &status);
    void announce(const QString &url);
    void engineStopped();
    void waitForEngine();

    const CommandLine m_commandLine;
    const bool m_headless;
    Instance &m_instance;
    Language &m_language;
    SettingsStore m_settings;
    SecretStore m_secrets;
    Credentials m_credentials;
    SignalHandler m_signals;
    std::unique_ptr<Demo> m_demo;
    QThread m_thread;
    Engine *m_engine = nullptr; // lives in m_thread, which deletes it
    std::unique_ptr<DesktopBridge> m_desktop;
    QTimer m_patience; // with an engine that does not stop

    ServerStatus m_server;
    ClaudeStatus m_claude;
    QList<Instance::Reply> m_waitingForDoctor;
    bool m_started = false; // the server was told to
    bool m_announced = false;
    bool m_quitting = false;
    bool m_stopped = false;
    int m_exitCode = 0;
};
