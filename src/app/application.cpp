// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/demo.h"
#include "app/desktopbridge.h"
#include "app/engine.h"
#include "app/logging.h"
#include "app/statusreport.h"
#include "app/terminal.h"
#include "core/claude/doctorreport.h"
#include "language/language.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLoggingCategory>

#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcApp, "bellhop.app", QtInfoMsg)

// Beyond the grace that running answers have: children need up to two seconds to end.
constexpr auto kEnginePatience = 10s;
constexpr auto kSessionEndPatience = 2s;
constexpr auto kThreadPatience = 5s;

SettingsStore::Options settingsOptions(const CommandLine &commandLine, bool headless)
{
    SettingsStore::Options options{commandLine.configDir, QProcessEnvironment::systemEnvironment(),
                                   commandLine.flags, headless};
    // A demonstration must not fail because the real one is running.
    const QString variable = QString::fromLatin1(Settings::info(Settings::Key::Port).environment);
    if (commandLine.demo && options.environment.value(variable).isEmpty()
        && !options.flags.contains(Settings::Key::Port))
        options.flags.insert(Settings::Key::Port, u"0"_s);
    return options;
}

} // namespace

Application::Application(const CommandLine &commandLine, bool headless, Instance &instance,
                         Language &language)
    : m_commandLine(commandLine)
    , m_headless(headless)
    , m_instance(instance)
    , m_language(language)
    , m_settings(settingsOptions(commandLine, headless))
    , m_secrets(commandLine.dataDir, commandLine.keychain())
    , m_credentials(Credentials::environmentFor(headless), m_secrets)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Application::engineStopped);
    connect(&m_signals, &SignalHandler::quitRequested, this, &Application::quit);
}

Application::~Application()
{
    m_instance.setHandler({});
    m_desktop.reset();
    m_thread.quit();
    if (!m_thread.wait(kThreadPatience)) {
        // Children end with us, and the database is safe at any moment.
        qCCritical(lcApp) << "the engine does not end, leaving without it";
        std::_Exit(m_exitCode);
    }
}

int Application::run()
{
    if (!prepare())
        return 2;
    makeEngine();
    if (!m_headless) {
        m_desktop = std::make_unique<DesktopBridge>(*this);
        m_desktop->start();
    }
    // Not before everybody listens: what is said earlier is lost.
    startEngine();
    m_instance.setHandler(
        [this](const QString &command, const Instance::Reply &reply) { answer(command, reply); });
    m_credentials.load();
    if (m_credentials.isTokenFixed())
        startServer(); // need not wait for a keychain
    QCoreApplication::exec();
    waitForEngine();
    return m_exitCode;
}

bool Application::prepare()
{
    using Severity = SettingsStore::Problem::Severity;
    m_settings.load();
    m_language.use(m_settings.settings().language());
    for (const SettingsStore::Problem &problem : m_settings.problems()) {
        if (problem.severity == Severity::Fatal)
            printError(problem.name + u": "_s + problem.message);
        else
            qCWarning(lcApp).noquote() << problem.name + u": "_s + problem.message;
    }
    if (!m_settings.mayStart())
        return false;
    if (const QString problem = m_credentials.problem(); !problem.isEmpty()) {
        printError(problem);
        return false;
    }
    setLogLevel(m_settings.settings().logLevel());
    connect(&m_settings, &SettingsStore::changed, this, [this](const Settings &settings) {
        setLogLevel(settings.logLevel());
        m_language.use(settings.language());
    });
    if (m_commandLine.demo) {
        m_demo = std::make_unique<Demo>(m_commandLine.dataDir);
        if (const Result<Done> started = m_demo->start(); !started) {
            printError(started.error().message);
            return false;
        }
    }
    return true;
}

void Application::makeEngine()
{
    Engine::Options options;
    options.dataDir = m_commandLine.dataDir;
    options.configDir = m_commandLine.configDir;
    options.demo = m_commandLine.demo;
    if (m_demo)
        options.claudeEnvironment = m_demo->claudeEnvironment();
    m_engine = new Engine(options);
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);

    connect(&m_settings, &SettingsStore::changed, m_engine, &Engine::applySettings);
    connect(&m_credentials, &Credentials::tokenChanged, m_engine, &Engine::setToken);
    connect(&m_credentials, &Credentials::apiKeyChanged, m_engine, &Engine::setApiKey);
    connect(&m_credentials, &Credentials::ready, this, &Application::startServer);
    connect(m_engine, &Engine::serverStatusChanged, this, &Application::noteServerStatus);
    connect(m_engine, &Engine::claudeStatusChanged, this,
            [this](const ClaudeStatus &status) { m_claude = status; });
    connect(m_engine, &Engine::listening, this, &Application::announce);
    connect(m_engine, &Engine::stopped, this, [this] {
        if (m_quitting)
            engineStopped();
    });
    connect(m_engine, &Engine::doctorFinished, this, &Application::answerDoctor);
    // Else it would begin anew with the next start. A flag or variable stays, and does.
    connect(m_engine, &Engine::bodyLogExpired, this, [this] {
        if (m_settings.settings().source(Settings::Key::LogBodies) == Settings::Source::File)
            (void)m_settings.reset(Settings::Key::LogBodies);
    });
}

void Application::startEngine()
{
    m_thread.setObjectName(u"engine"_s);
    m_thread.start();
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, settings = m_settings.settings()] {
        engine->applySettings(settings);
    });
}

void Application::startServer()
{
    if (std::exchange(m_started, true))
        return;
    if (const QString problem = m_credentials.tokenProblem(); !problem.isEmpty())
        qCWarning(lcApp).noquote() << "access token:" << problem;
    if (m_headless || m_settings.settings().startServer())
        QMetaObject::invokeMethod(m_engine, &Engine::start);
}

void Application::noteServerStatus(const ServerStatus &status)
{
    m_server = status;
    // Nobody would see it, and nobody could choose another port.
    const bool isHopeless = m_headless && !m_announced && !m_quitting;
    if (status.state == ServerStatus::State::Failed && isHopeless) {
        printError(status.problem);
        m_exitCode = 1;
        quit();
    }
}

void Application::announce(const QString &url)
{
    if (std::exchange(m_announced, true))
        return;
    printLine(u"listening on "_s + url); // scripts wait for this very line
    if (m_demo) {
        printLine(tr("This is a demonstration: a stand-in answers, not Claude. Try it:"));
        printLine(Demo::curlLine(url, m_credentials.token()));
    }
}

void Application::answer(const QString &command, const Instance::Reply &reply)
{
    if (command == u"status") {
        reply(statusToJson(m_server, m_claude));
    } else if (command == u"raise") {
        if (m_desktop)
            m_desktop->raise();
        reply(statusToJson(m_server, m_claude));
    } else if (command == u"token") {
        reply({{"ok", true}, {"token", m_credentials.token().toStdString()}});
    } else if (command == u"doctor") {
        m_waitingForDoctor.append(reply);
        if (m_waitingForDoctor.size() == 1)
            QMetaObject::invokeMethod(m_engine, &Engine::runDoctor);
    } else if (command == u"quit") {
        reply({{"ok", true}});
        quit();
    } else {
        reply({{"ok", false}, {"error", "unknown command"}});
    }
}

void Application::answerDoctor(const DoctorReport &report)
{
    for (const Instance::Reply &reply : std::exchange(m_waitingForDoctor, {}))
        reply(doctorToJson(report));
}

void Application::quit()
{
    if (std::exchange(m_quitting, true)) {
        QMetaObject::invokeMethod(m_engine, &Engine::cancelAllTurns);
        return;
    }
    qCInfo(lcApp) << "ending";
    if (m_desktop)
        m_desktop->prepareToQuit();
    QMetaObject::invokeMethod(m_engine, &Engine::stop);
    m_patience.start(m_settings.settings().shutdownGrace() + kEnginePatience);
}

void Application::engineStopped()
{
    m_patience.stop();
    m_stopped = true;
    QCoreApplication::exit(m_exitCode);
}

void Application::waitForEngine()
{
    // The session ends, say: the event loop was left without quit().
    if (m_stopped)
        return;
    QEventLoop loop;
    connect(m_engine, &Engine::stopped, &loop, &QEventLoop::quit);
    QTimer::singleShot(kSessionEndPatience, &loop, &QEventLoop::quit);
    QMetaObject::invokeMethod(m_engine, &Engine::cancelAllTurns);
    QMetaObject::invokeMethod(m_engine, &Engine::stop);
    loop.exec();
}
