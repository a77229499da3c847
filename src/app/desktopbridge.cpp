// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopbridge.h"

#include "app/application.h"
#include "app/autostart.h"
#include "app/engine.h"
#include "app/historyreader.h"
#include "app/logging.h"
#include "app/terminalwindow.h"

#include <QDir>
#include <QTimerEvent>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLogInterval = 200ms;

QString fileIn(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name);
}

} // namespace

DesktopBridge::DesktopBridge(Application &application)
    : m_application(application)
    , m_state(fileIn(application.dataDir(), u"windows.ini"_s))
    , m_desktop(m_state)
    , m_updates(QStringLiteral(BELLHOP_VERSION))
    , m_history(new HistoryReader(fileIn(application.dataDir(), u"bellhop.db"_s)))
{
    showFacts();
    watchForUpdates();
    answerRequests();
    connectHistory();
    m_state.setSettings(application.settings().settings());
    showToken();
    showApiKey();
}

DesktopBridge::~DesktopBridge()
{
    m_historyThread.quit();
    m_historyThread.wait();
}

void DesktopBridge::start()
{
    m_desktop.start(!m_application.isDemo());
}

void DesktopBridge::showFacts()
{
    const Engine *engine = &m_application.engine();
    connect(engine, &Engine::serverStatusChanged, &m_state, &AppState::setServer);
    connect(engine, &Engine::claudeStatusChanged, &m_state, &AppState::setClaude);
    connect(engine, &Engine::turnChanged, &m_state, &AppState::updateTurn);
    connect(engine, &Engine::keysChanged, &m_state, &AppState::setKeys);
    connect(engine, &Engine::keyCreated, &m_state, &AppState::keyCreated);
    connect(engine, &Engine::keyRefused, &m_state, &AppState::keyRefused);
    connect(engine, &Engine::selfTestFinished, &m_state, &AppState::finishSelfTest);
    connect(engine, &Engine::todayChanged, &m_state, &AppState::setToday);
    connect(engine, &Engine::planChanged, &m_state, &AppState::setPlan);
    connect(engine, &Engine::modelsChanged, &m_state, &AppState::setModels);
    connect(engine, &Engine::modelsRefreshed, &m_state, &AppState::finishModels);
    connect(engine, &Engine::modelTested, &m_state, &AppState::finishModelTest);
    connect(engine, &Engine::contentRead, &m_state, &AppState::setContent);
    connect(engine, &Engine::doctorFinished, &m_state, &AppState::finishDoctor);

    connect(&m_application.settings(), &SettingsStore::changed, &m_state, &AppState::setSettings);
    const Credentials *credentials = &m_application.credentials();
    connect(credentials, &Credentials::tokenChanged, this, &DesktopBridge::showToken);
    connect(credentials, &Credentials::apiKeyChanged, this, &DesktopBridge::showApiKey);
    connect(credentials, &Credentials::ready, this, &DesktopBridge::showApiKey);
}

void DesktopBridge::watchForUpdates()
{
    connect(&m_updates, &UpdateCheck::newerFound, &m_state, [this](const Release &release) {
        m_state.setNewVersion(release.version, release.page.toString());
    });
    connect(&m_updates, &UpdateCheck::nothingNewer, &m_state,
            [this] { m_state.setNewVersion({}, {}); });
    const auto follow = [this](const Settings &settings) {
        m_updates.setFeed(QUrl(settings.updateFeed()));
    };
    connect(&m_application.settings(), &SettingsStore::changed, this, follow);
    follow(m_application.settings().settings());
}

void DesktopBridge::answerRequests()
{
    Engine *engine = &m_application.engine();
    connect(&m_state, &AppState::startRequested, engine, &Engine::start);
    connect(&m_state, &AppState::stopRequested, engine, &Engine::stop);
    connect(&m_state, &AppState::cancelRequested, engine, &Engine::cancelTurn);
    connect(&m_state, &AppState::cancelAllRequested, engine, &Engine::cancelAllTurns);
    connect(&m_state, &AppState::selfTestRequested, engine, &Engine::runSelfTest);
    connect(&m_state, &AppState::doctorRequested, engine, &Engine::runDoctor);
    connect(&m_state, &AppState::keyCreateRequested, engine, &Engine::createKey);
    connect(&m_state, &AppState::keyChangeRequested, engine, &Engine::changeKey);
    connect(&m_state, &AppState::keyRevokeRequested, engine, &Engine::revokeKey);
    connect(&m_state, &AppState::refreshClaudeRequested, engine, &Engine::refreshClaude);
    connect(&m_state, &AppState::modelsRequested, engine, &Engine::refreshModels);
    connect(&m_state, &AppState::modelTestRequested, engine, &Engine::testModel);
    connect(&m_state, &AppState::contentRequested, engine, &Engine::readContent);
    connect(&m_state, &AppState::wipeContentRequested, engine, &Engine::forgetContent);
    connect(&m_state, &AppState::wipeContentRequested, &m_state.history(),
            &History::removeAllRequested);
    connect(&m_state, &AppState::signInRequested, this, [this] {
        openTerminal({m_state.claude().path, u"auth"_s, u"login"_s});
    });
    connect(&m_state, &AppState::installRequested, this, [this] {
        openTerminal({u"npm"_s, u"install"_s, u"-g"_s, u"@anthropic-ai/claude-code"_s});
    });

    connect(&m_state, &AppState::settingChangeRequested, this,
            [this](Settings::Key key, const QVariant &value) {
                const Result<Done> done = m_application.settings().set(key, value);
                if (!done)
                    m_state.refuseSetting(key, done.error().message);
            });
    Credentials *credentials = &m_application.credentials();
    connect(&m_state, &AppState::regenerateTokenRequested, credentials,
            &Credentials::regenerateToken);
    connect(&m_state, &AppState::apiKeyChangeRequested, credentials, &Credentials::setApiKey);
    connect(&m_state, &AppState::quitRequested, &m_application, &Application::quit);
    connect(&m_state, &AppState::trialRequested, &m_trial, &ClientTrialRun::start);
    connect(&m_trial, &ClientTrialRun::finished, &m_state, &AppState::finishTrial);
    connect(&m_state, &AppState::logWanted, this, &DesktopBridge::followLog);
    m_state.setLogFolder(logFolder(m_application.dataDir()));
    connect(&m_state, &AppState::autostartChangeRequested, this, [this](bool enabled) {
        const Result<Done> done = Autostart().setEnabled(enabled);
        showAutostart(done ? QString() : done.error().message);
    });
    showAutostart();
}

void DesktopBridge::openTerminal(const QStringList &command)
{
    if (const Result<Done> opened = TerminalWindow::open(command); !opened)
        m_state.setTerminalProblem(opened.error().message);
}

void DesktopBridge::showAutostart(const QString &problem)
{
    const Autostart autostart;
    m_state.setAutostart({autostart.isSupported(), autostart.isEnabled(), problem});
}

void DesktopBridge::connectHistory()
{
    History *history = &m_state.history();
    connect(history, &History::usageRequested, m_history, &HistoryReader::readUsage);
    connect(history, &History::conversationsRequested, m_history,
            &HistoryReader::readConversations);
    connect(history, &History::transcriptRequested, m_history, &HistoryReader::readTranscript);
    connect(history, &History::removeRequested, m_history, &HistoryReader::removeConversation);
    connect(history, &History::removeAllRequested, m_history,
            &HistoryReader::removeAllConversations);
    connect(m_history, &HistoryReader::usageRead, history, &History::setUsage);
    connect(m_history, &HistoryReader::conversationsRead, history, &History::setConversations);
    connect(m_history, &HistoryReader::transcriptRead, history, &History::setTranscript);
    connect(m_history, &HistoryReader::problemChanged, history, &History::setProblem);
    connect(&m_state, &AppState::wipeUsageRequested, m_history, &HistoryReader::removeUsage);
    connect(m_history, &HistoryReader::usageRemoved, &m_application.engine(), &Engine::forgetUsage);
    connect(m_history, &HistoryReader::usageRemoved, history, &History::noteChange);
    connect(m_history, &HistoryReader::turnsRead, &m_state, &AppState::addEarlierTurns);
    connect(&m_application.engine(), &Engine::todayChanged, history, &History::noteChange);

    m_history->moveToThread(&m_historyThread);
    connect(&m_historyThread, &QThread::finished, m_history, &QObject::deleteLater);
    m_historyThread.setObjectName(u"history"_s);
    m_historyThread.start();
    QMetaObject::invokeMethod(
        m_history, [history = m_history] { history->readTurns(ActivityModel::kDefaultLimit); });
}

void DesktopBridge::followLog(bool follow)
{
    if (!follow) {
        m_logTimer.stop();
        return;
    }
    showLog();
    m_logTimer.start(int(kLogInterval.count()), this);
}

void DesktopBridge::showLog()
{
    const QList<LogLine> lines = recentLogLines(m_lastLogLine);
    if (lines.isEmpty())
        return;
    m_lastLogLine = lines.last().number;
    m_state.appendLog(lines);
}

void DesktopBridge::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_logTimer.timerId())
        showLog();
    else
        QObject::timerEvent(event);
}

void DesktopBridge::showToken()
{
    const Credentials &credentials = m_application.credentials();
    m_state.setToken({credentials.token(), credentials.isTokenFixed()});
}

void DesktopBridge::showApiKey()
{
    const Credentials &credentials = m_application.credentials();
    m_state.setApiKey({!credentials.apiKey().isEmpty(), credentials.apiKeyProblem()});
}
