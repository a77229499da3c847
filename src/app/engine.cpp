// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"

#include "app/doctorrun.h"
#include "app/selftest.h"
#include "core/access/accesskeys.h"
#include "core/chat/chatservice.h"
#include "core/claude/claudeenvironment.h"
#include "core/claude/claudeinstallation.h"
#include "core/claude/clifeatures.h"
#include "core/claude/doctorreport.h"
#include "core/claude/doctorstore.h"
#include "core/claude/processledger.h"
#include "core/claude/workerpool.h"
#include "core/models/modelcatalog.h"
#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "server/anthropic/messageshandler.h"
#include "server/chat/chatendpoint.h"
#include "server/http/httpserver.h"
#include "server/manage/modelshandler.h"
#include "server/manage/statushandler.h"
#include "server/ollama/ollamahandler.h"
#include "server/openai/absenthandler.h"
#include "server/openai/chatcompletionhandler.h"
#include "server/openai/completionhandler.h"
#include "server/openai/responseshandler.h"

#include <QDir>
#include <QLoggingCategory>
#include <QNetworkInterface>
#include <QThread>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcEngine, "bellhop.engine", QtInfoMsg)

// Every test runs against these.
const QStringList kVerifiedVersions{u"2.1.197"_s, u"2.1.328"_s};

constexpr auto kPublishDelay = 50ms; // many changes, one message to those who look on
constexpr auto kTodayDelay = 1s;
constexpr auto kPurgeInterval = 1h;

QString urlOf(const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(address.toString());
    url.setPort(port);
    return url.toString();
}

// What a client may use: an address that means "all of them" is none itself.
QStringList urlsOf(const QList<QHostAddress> &addresses, quint16 port)
{
    QStringList urls;
    const auto add = [&urls, port](const QHostAddress &address) {
        const QString url = urlOf(address, port);
        if (!urls.contains(url))
            urls << url;
    };
    for (const QHostAddress &address : addresses) {
        const bool any = address == QHostAddress::AnyIPv4 || address == QHostAddress::Any
            || address == QHostAddress::AnyIPv6;
        if (!any) {
            if (address != QHostAddress::LocalHostIPv6) // the same machine twice helps nobody
                add(address);
            continue;
        }
        add(QHostAddress(QHostAddress::LocalHost));
        for (const QHostAddress &own : QNetworkInterface::allAddresses()) {
            if (!own.isLoopback() && !own.isLinkLocal()
                && own.protocol() == QAbstractSocket::IPv4Protocol)
                add(own);
        }
    }
    return urls;
}

QString runtimeFile(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name);
}

} // namespace

// Everything with a thread affinity; made by the engine's first slot, on the engine thread.
class Engine::Private : public QObject
{
    Q_OBJECT

public:
    Private(Engine &engine, const Options &options);
    ~Private() override;

    void applySettings(const Settings &settings);
    void setToken(const QByteArray &token);
    void setApiKey(const QByteArray &key);
    void start();
    void stop();
    void cancelTurn(const QString &id);
    void cancelAllTurns();
    void runSelfTest();
    void lookForClaude();
    void runDoctor();

private:
    void addRoutes();
    void openDatabase();
    void configureService();
    void configureGuard();
    bool listen();
    void claudeFound();
    void noteClaude(const ClaudeStatus &status);
    void applyReport(const DoctorReport &report);
    ClaudeStatus claudeStatus() const;
    void turnSettled(const TurnRecord &record);
    void finishStop();
    void setState(ServerStatus::State state, const QString &problem = {});
    void publish();
    void publishToday();
    void purge();
    ServerStatus serverStatus() const;
    ClaudeEnvironment claudeEnvironment() const;
    WorkerPool::Limits poolLimits() const;

    Engine &q;
    const Options m_options;
    Settings m_settings;
    bool m_hasSettings = false;
    QByteArray m_token;
    QByteArray m_apiKey;
    ServerStatus::State m_state = ServerStatus::State::Stopped;
    QString m_problem;
    QString m_databaseProblem;
    QDateTime m_since;

    AccessKeys m_keys;
    ModelCatalog m_models;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageStore> m_usage;
    std::unique_ptr<ConversationStore> m_conversations;
    DoctorStore m_reports;
    DoctorReport m_report; // of the installed version, empty if it was never examined
    QString m_examined; // version that was looked up or examined
    bool m_doctorRunning = false;
    ProcessLedger m_ledger;
    ClaudeInstallation m_installation;
    WorkerPool m_pool;
    ChatService m_service;
    ChatEndpoint m_chatEndpoint;
    ResponsesHandler m_responses;
    HttpServer m_server;
    SelfTest m_selfTest;
    QTimer m_publish;
    QTimer m_today;
    QTimer m_purge;
    QTimer m_grace;
};

Engine::Private::Private(Engine &engine, const Options &options)
    : q(engine)
    , m_options(options)
    , m_reports(runtimeFile(options.dataDir, u"doctor.json"_s))
    , m_ledger(runtimeFile(options.dataDir, u"children"_s))
    , m_pool(&m_ledger)
    , m_service(m_pool)
    , m_chatEndpoint(
          [this](ChatRequest request) {
              if (request.fallbackModel.isEmpty())
                  request.fallbackModel = m_settings.fallbackModel();
              return m_service.start(std::move(request));
          },
          [this](const QString &name) { return m_models.resolve(name); })
    , m_responses(m_chatEndpoint)
{
    for (QTimer *timer : {&m_publish, &m_today, &m_grace})
        timer->setSingleShot(true);
    connect(&m_publish, &QTimer::timeout, this, &Private::publish);
    connect(&m_today, &QTimer::timeout, this, &Private::publishToday);
    connect(&m_purge, &QTimer::timeout, this, &Private::purge);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        m_service.cancelAll(
            {ChatError::Kind::Stopping, tr("Bellhop is stopping."), {}, 0, 1s, false});
    });
    const auto publishLater = [this] {
        if (!m_publish.isActive())
            m_publish.start(kPublishDelay);
    };
    connect(&m_pool, &WorkerPool::statusChanged, this, publishLater);
    connect(&m_pool, &WorkerPool::stopped, this, &Private::finishStop);
    connect(&m_pool, &WorkerPool::introduced, this, [this](const Json &introduction) {
        if (m_models.updateFromCli(introduction))
            qCInfo(lcEngine) << "the CLI lists other models now";
    });
    connect(&m_service, &ChatService::countsChanged, this, publishLater);
    connect(&m_service, &ChatService::turnChanged, &q, &Engine::turnChanged);
    connect(&m_service, &ChatService::turnSettled, this, &Private::turnSettled);
    connect(&m_service, &ChatService::drained, &m_pool, &WorkerPool::stop);
    connect(&m_installation, &ClaudeInstallation::found, this, &Private::claudeFound);
    connect(&m_installation, &ClaudeInstallation::notFound, this, [this](const QString &message) {
        m_pool.disable({ChatError::Kind::NoClaude, message, {}, 0, {}, true});
    });
    connect(&m_installation, &ClaudeInstallation::statusChanged, this, &Private::noteClaude);
    connect(&m_selfTest, &SelfTest::finished, &q, &Engine::selfTestFinished);

    m_pool.disable({ChatError::Kind::NoClaude,
                    tr("Bellhop is still looking for Claude Code. Try again in a moment."),
                    {},
                    0,
                    1s,
                    false});
    m_server.setAuthenticator(
        [this](QByteArrayView token, const QHostAddress &) { return m_keys.callerFor(token); });
    addRoutes();
    openDatabase();
    m_ledger.endStale();
}

Engine::Private::~Private()
{
    m_service.disconnect();
    m_pool.disconnect();
    m_server.stop();
}

// Every endpoint; a new one gets its format and handler in server/<dialect> and its line here.
void Engine::Private::addRoutes()
{
    // Routes are tried in this order: the busiest first.
    ChatCompletionHandler(m_chatEndpoint).addRoutes(m_server);
    MessagesHandler(m_chatEndpoint).addRoutes(m_server);
    m_responses.addRoutes(m_server);
    CompletionHandler(m_chatEndpoint).addRoutes(m_server);
    OllamaHandler(m_chatEndpoint, m_models).addRoutes(m_server);
    addAbsentRoutes(m_server);
    ModelsHandler(m_models).addRoutes(m_server);
    StatusHandler([this] { return serverStatus(); }, [this] { return claudeStatus(); })
        .addRoutes(m_server);
}

void Engine::Private::openDatabase()
{
    Result<std::unique_ptr<Database>> database =
        Database::open(runtimeFile(m_options.dataDir, u"bellhop.db"_s));
    if (!database) {
        m_databaseProblem = database.error().message;
        qCWarning(lcEngine) << "running without history:" << m_databaseProblem;
        return;
    }
    m_database = std::move(*database);
    m_usage = std::make_unique<UsageStore>(*m_database);
    m_conversations = std::make_unique<ConversationStore>(*m_database);
    m_service.setKeeper(ConversationKeeper(m_conversations.get()));
}

void Engine::Private::applySettings(const Settings &settings)
{
    const bool first = !m_hasSettings;
    const Settings before = std::exchange(m_settings, settings);
    m_hasSettings = true;
    m_models.configure(settings);
    configureService();
    configureGuard();
    if (m_conversations)
        m_conversations->setRetention(ConversationStore::Retention::from(settings));
    if (first || before.claudePath() != settings.claudePath()
        || before.claudeAuth() != settings.claudeAuth())
        lookForClaude();
    else if (m_installation.status().isUsable())
        claudeFound(); // limits of the pool
    const bool moved = before.port() != settings.port() || before.address() != settings.address();
    if (!first && moved && m_state != ServerStatus::State::Stopped
        && m_state != ServerStatus::State::Stopping)
        listen();
}

void Engine::Private::configureService()
{
    ChatService::Limits limits;
    limits.maxConcurrent = m_settings.maxConcurrent();
    limits.queueLength = m_settings.queueLength();
    limits.queueWait = m_settings.queueWait();
    limits.repeatLimit = m_settings.repeatLimit();
    limits.timeouts = {m_settings.firstByteTimeout(), m_settings.silenceTimeout(),
                       m_settings.requestTimeout()};
    m_service.configure(limits);
    HttpLimits http;
    http.body = m_settings.maxBodyBytes();
    m_server.setLimits(http);
}

void Engine::Private::configureGuard()
{
    GuardRules rules;
    rules.allowedHosts = m_settings.allowedHosts();
    rules.allowedOrigins = m_settings.allowedOrigins();
    rules.lan = !m_settings.address().isLoopback();
    m_server.setGuardRules(rules);
}

WorkerPool::Limits Engine::Private::poolLimits() const
{
    WorkerPool::Limits limits;
    limits.warm = m_settings.warmWorkers();
    limits.size = std::max(m_settings.poolSize(), m_settings.maxConcurrent());
    limits.startsAtOnce = std::max(1, QThread::idealThreadCount());
    limits.idleTimeout = m_settings.idleTimeout();
    limits.holdTimeout = m_settings.toolHoldTimeout();
    return limits;
}

ClaudeEnvironment Engine::Private::claudeEnvironment() const
{
    ClaudeEnvironment environment;
    environment.inherited = QProcessEnvironment::systemEnvironment();
    environment.auth = m_settings.claudeAuth();
    environment.apiKey = QString::fromLatin1(m_apiKey);
    environment.overrides = m_options.claudeEnvironment;
    return environment;
}

void Engine::Private::lookForClaude()
{
    const Result<QString> folder = prepareWorkFolder();
    if (!folder) {
        m_pool.disable({ChatError::Kind::NoClaude, folder.error().message, {}, 0, {}, true});
        return;
    }
    m_installation.look({m_settings.claudePath(), claudeEnvironment(), *folder,
                         ClaudeInstallation::defaultProjectFolders()});
}

void Engine::Private::claudeFound()
{
    const Result<QString> folder = prepareWorkFolder();
    if (!folder) {
        m_pool.disable({ChatError::Kind::NoClaude, folder.error().message, {}, 0, {}, true});
        return;
    }
    m_pool.configure(
        SpawnPlan::chat(m_installation.command(), m_installation.environment(), *folder),
        poolLimits());
}

void Engine::Private::noteClaude(const ClaudeStatus &status)
{
    emit q.claudeStatusChanged(claudeStatus());
    if (!status.isUsable() || status.version.isEmpty() || status.version == m_examined)
        return;
    m_examined = status.version;
    applyReport(m_reports.load(status.version).value_or(DoctorReport()));
    // CLIs change weekly; one nobody has tried yet is examined before it is trusted.
    const bool known =
        kVerifiedVersions.contains(status.version) || m_report.isOk() || !m_report.checks.isEmpty();
    if (!known && !m_options.demo)
        runDoctor();
}

void Engine::Private::applyReport(const DoctorReport &report)
{
    m_report = report;
    m_service.setFeatures(CliFeatures::from(report));
    emit q.claudeStatusChanged(claudeStatus());
}

ClaudeStatus Engine::Private::claudeStatus() const
{
    ClaudeStatus status = m_installation.status();
    status.fallbacks = CliFeatures::fallbacks(m_report);
    return status;
}

void Engine::Private::runDoctor()
{
    const Result<QString> folder = prepareWorkFolder();
    if (m_doctorRunning)
        return;
    if (!m_installation.status().isUsable() || !folder) {
        DoctorReport report;
        report.problem = folder ? m_installation.status().problem : folder.error().message;
        if (report.problem.isEmpty())
            report.problem = tr("Claude Code was not found yet. Try again in a moment.");
        emit q.doctorFinished(report);
        return;
    }
    m_doctorRunning = true;
    auto *run = new DoctorRun(m_installation.command(), *folder, this);
    connect(run, &DoctorRun::finished, this, [this](const DoctorReport &report) {
        m_doctorRunning = false;
        if (report.problem.isEmpty()) {
            m_reports.save(report);
            if (report.version == m_installation.status().version)
                applyReport(report);
        }
        emit q.doctorFinished(report);
    });
    run->start();
}

void Engine::Private::setToken(const QByteArray &token)
{
    m_token = token;
    m_keys.setToken(token);
}

void Engine::Private::setApiKey(const QByteArray &key)
{
    if (key == m_apiKey)
        return;
    m_apiKey = key;
    if (m_hasSettings && m_settings.claudeAuth() == Settings::ClaudeAuth::ApiKey)
        lookForClaude();
}

void Engine::Private::start()
{
    if (m_state == ServerStatus::State::Running || m_state == ServerStatus::State::Stopping)
        return;
    setState(ServerStatus::State::Starting);
    m_service.reopen();
    if (!listen())
        return;
    m_since = QDateTime::currentDateTimeUtc();
    m_purge.start(kPurgeInterval);
    purge();
    if (m_installation.status().isUsable())
        claudeFound(); // warm again after a stop
    publishToday();
}

bool Engine::Private::listen()
{
    const Result<quint16, ListenError> port =
        m_server.listen(m_settings.address(), m_settings.port());
    if (!port) {
        // A port that could not be taken leaves the old one as it was.
        if (m_server.isListening())
            setState(ServerStatus::State::Running, port.error().message);
        else
            setState(ServerStatus::State::Failed, port.error().message);
        qCWarning(lcEngine).noquote() << port.error().message;
        return false;
    }
    setState(ServerStatus::State::Running);
    emit q.listening(serverStatus().urls.value(0));
    return true;
}

void Engine::Private::stop()
{
    if (m_state == ServerStatus::State::Stopping)
        return;
    setState(ServerStatus::State::Stopping);
    m_purge.stop();
    m_server.stopAccepting();
    m_grace.start(m_settings.shutdownGrace());
    m_service.drain();
}

void Engine::Private::finishStop()
{
    m_grace.stop();
    m_server.stop();
    setState(ServerStatus::State::Stopped);
    publish();
    emit q.stopped();
}

void Engine::Private::cancelTurn(const QString &id)
{
    m_service.cancel(id,
                     {ChatError::Kind::Stopping,
                      tr("The request was cancelled in Bellhop's window."),
                      {},
                      0,
                      {},
                      true});
}

void Engine::Private::cancelAllTurns()
{
    m_service.cancelAll({ChatError::Kind::Stopping,
                         tr("The request was cancelled in Bellhop's window."),
                         {},
                         0,
                         {},
                         true});
}

void Engine::Private::runSelfTest()
{
    if (m_state != ServerStatus::State::Running) {
        SelfTestResult result;
        result.error = tr("Bellhop is stopped. Start it first.");
        emit q.selfTestFinished(result);
        return;
    }
    m_selfTest.run(QUrl(serverStatus().urls.value(0)), m_token);
}

void Engine::Private::turnSettled(const TurnRecord &record)
{
    emit q.turnChanged(record);
    if (!m_usage)
        return;
    if (const Result<Done> added = m_usage->add(record); !added) {
        m_databaseProblem = added.error().message;
        qCWarning(lcEngine) << "a request could not be recorded:" << m_databaseProblem;
    }
    if (!m_today.isActive())
        m_today.start(kTodayDelay);
}

void Engine::Private::publishToday()
{
    if (!m_usage)
        return;
    const QDateTime midnight = QDate::currentDate().startOfDay();
    if (const auto totals = m_usage->totals(midnight, midnight.addDays(1)))
        emit q.todayChanged(*totals);
}

void Engine::Private::purge()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_usage) {
        if (const auto done = m_usage->purge(now.addDays(-m_settings.usageDays())); !done)
            qCWarning(lcEngine) << done.error().message;
    }
    if (m_conversations) {
        if (const auto done = m_conversations->purge(now); !done)
            qCWarning(lcEngine) << done.error().message;
    }
}

void Engine::Private::setState(ServerStatus::State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    publish();
}

void Engine::Private::publish()
{
    emit q.serverStatusChanged(serverStatus());
}

ServerStatus Engine::Private::serverStatus() const
{
    ServerStatus status;
    status.state = m_state;
    status.problem = m_problem;
    status.port = m_server.port();
    if (m_server.isListening())
        status.urls = urlsOf(m_server.addresses(), status.port);
    status.activeTurns = m_service.running();
    status.queuedTurns = m_service.queued();
    status.since = m_since;
    status.pool = m_pool.status();
    status.databaseProblem = m_databaseProblem;
    return status;
}

Engine::Engine(Options options)
    : m_options(std::move(options))
{ }

Engine::~Engine() = default;

Engine::Private &Engine::core()
{
    if (!d)
        d = std::make_unique<Private>(*this, m_options);
    return *d;
}

void Engine::applySettings(const Settings &settings)
{
    core().applySettings(settings);
}

void Engine::setToken(const QByteArray &token)
{
    core().setToken(token);
}

void Engine::setApiKey(const QByteArray &key)
{
    core().setApiKey(key);
}

void Engine::start()
{
    core().start();
}

void Engine::stop()
{
    core().stop();
}

void Engine::cancelTurn(const QString &id)
{
    core().cancelTurn(id);
}

void Engine::cancelAllTurns()
{
    core().cancelAllTurns();
}

void Engine::runSelfTest()
{
    core().runSelfTest();
}

void Engine::runDoctor()
{
    core().runDoctor();
}

void Engine::refreshClaude()
{
    core().lookForClaude();
}

#include "engine.moc"
