// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"

#include "app/claudewatch.h"
#include "app/endpoints.h"
#include "app/management.h"
#include "app/ollamalistener.h"
#include "app/selftest.h"
#include "core/chat/chatservice.h"
#include "core/claude/claudeenvironment.h"
#include "core/claude/doctorreport.h"
#include "core/claude/processledger.h"
#include "core/claude/workerpool.h"
#include "core/models/modelcatalog.h"
#include "core/status/planwindows.h"
#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "core/store/responsearchive.h"
#include "server/http/httpserver.h"
#include "server/http/serverurls.h"
#include "server/http/tlssetup.h"

#include <QDir>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcEngine, "bellhop.engine", QtInfoMsg)

constexpr auto kPublishDelay = 50ms; // many changes, one message to those who look on
constexpr auto kTodayDelay = 1s;
constexpr auto kPurgeInterval = 1h;

QString runtimeFile(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name);
}

PlanStatus planStatus(const std::vector<PlanWindows::Window> &windows)
{
    PlanStatus status;
    for (const PlanWindows::Window &window : windows) {
        if (window.utilization)
            status.windows.append({window.name, *window.utilization, window.resetsAt});
    }
    return status;
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
    void createKey(const AccessKey &wish);
    void changeKey(const AccessKey &wish);
    void revokeKey(const QString &id);
    void start();
    void stop();
    void cancelTurn(const QString &id);
    void cancelAllTurns();
    void runSelfTest();
    void lookForClaude();
    void runDoctor();
    void refreshModels();
    void testModel(const QString &name);
    void readContent(const QString &turnId);
    void forgetContent();
    void forgetUsage();

private:
    void openDatabase();
    void configureService();
    void configureGuard();
    bool listen();
    void configurePool();
    void turnSettled(const TurnRecord &record);
    void finishStop();
    void setState(ServerStatus::State state, const QString &problem = {});
    void publish();
    void publishToday();
    void publishKeys();
    void publishModels();
    void configureTls();
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
    QString m_budgetNotice;
    bool m_budgetReached = false;
    QString m_tlsProblem;
    bool m_hasTls = false;
    quint64 m_publishedModels = 0;
    QString m_testedModel;
    QDateTime m_since;
    PlanWindows m_plan;

    ModelCatalog m_models;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageStore> m_usage;
    std::unique_ptr<ConversationStore> m_conversations;
    std::unique_ptr<ResponseArchive> m_responses;
    ClaudeWatch m_claude;
    ProcessLedger m_ledger;
    WorkerPool m_pool;
    ChatService m_service;
    Endpoints m_endpoints;
    HttpServer m_server;
    OllamaListener m_ollama;
    Management m_management;
    SelfTest m_selfTest;
    SelfTest m_modelTest;
    QTimer m_publish;
    QTimer m_today;
    QTimer m_purge;
    QTimer m_grace;
    QTimer m_loginCheck;
};

Engine::Private::Private(Engine &engine, const Options &options)
    : q(engine)
    , m_options(options)
    , m_claude(runtimeFile(options.dataDir, u"doctor.json"_s), !options.demo)
    , m_ledger(runtimeFile(options.dataDir, u"children"_s))
    , m_pool(&m_ledger)
    , m_service(m_pool)
    , m_endpoints(m_models,
                  {[this](ChatRequest request) {
                       if (request.fallbackModel.isEmpty())
                           request.fallbackModel = m_settings.fallbackModel();
                       if (!m_management.mayAsk(request.caller.keyId, request.fallbackModel, {}))
                           request.fallbackModel.clear();
                       // The user's limit holds beside the client's own.
                       if (const double most = m_settings.turnBudgetUsd(); most > 0)
                           request.maxCostUsd =
                               request.maxCostUsd > 0 ? std::min(request.maxCostUsd, most) : most;
                       return m_service.start(std::move(request));
                   },
                   [this] { return serverStatus(); }, [this] { return m_claude.status(); },
                   [this](const AgentWish &wish) { return m_management.grantAgent(wish); },
                   [this](const QString &keyId, const QString &model, const QString &fullName) {
                       return m_management.mayAsk(keyId, model, fullName);
                   }})
    , m_management({m_server, m_service, m_pool, m_models, [this] { return serverStatus(); },
                    [this] { return m_claude.status(); }, [this] { return m_claude.chatPlan(); },
                    [this](const AgentProfile &profile) { return m_claude.agentPlan(profile); },
                    [this] { return claudeEnvironment().build(); },
                    runtimeFile(options.dataDir, u"logs"_s)})
{
    for (QTimer *timer : {&m_publish, &m_today, &m_grace})
        timer->setSingleShot(true);
    connect(&m_publish, &QTimer::timeout, this, &Private::publish);
    connect(&m_today, &QTimer::timeout, this, &Private::publishToday);
    connect(&m_purge, &QTimer::timeout, this, &Private::purge);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        m_service.cancelAll(
            {ChatError::Kind::Stopping, u"Bellhop is stopping."_s, {}, 0, 1s, false});
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
        publishModels();
    });
    connect(&m_pool, &WorkerPool::rateLimitsReceived, this, [this](const Json &info) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_plan.update(info, now);
        emit q.planChanged(planStatus(m_plan.current(now)));
    });
    connect(&m_service, &ChatService::countsChanged, this, publishLater);
    connect(&m_service, &ChatService::turnChanged, &q, &Engine::turnChanged);
    connect(&m_service, &ChatService::turnSettled, this, &Private::turnSettled);
    connect(&m_service, &ChatService::drained, &m_pool, &WorkerPool::stop);
    connect(&m_claude, &ClaudeWatch::found, this, &Private::configurePool);
    connect(&m_claude, &ClaudeWatch::lost, &m_pool, &WorkerPool::disable);
    connect(&m_claude, &ClaudeWatch::signedIn, &m_pool, &WorkerPool::renew);
    connect(&m_pool, &WorkerPool::claudeMissed, &m_claude, &ClaudeWatch::lookAgain);
    connect(&m_pool, &WorkerPool::booted, &m_claude, &ClaudeWatch::noteBoot);
    connect(&m_service, &ChatService::signedOut, &m_claude, &ClaudeWatch::lookAgain);
    connect(&m_claude, &ClaudeWatch::statusChanged, &q, &Engine::claudeStatusChanged);
    connect(&m_claude, &ClaudeWatch::featuresChanged, &m_service, &ChatService::setFeatures);
    connect(&m_claude, &ClaudeWatch::doctorFinished, &q, &Engine::doctorFinished);
    connect(&m_selfTest, &SelfTest::finished, &q, &Engine::selfTestFinished);
    connect(&m_modelTest, &SelfTest::finished, this,
            [this](const SelfTestResult &result) { emit q.modelTested(m_testedModel, result); });

    m_pool.disable({ChatError::Kind::NoClaude,
                    u"Bellhop is still looking for Claude Code. Try again in a moment."_s,
                    {},
                    0,
                    1s,
                    false});
    m_service.setAgentPlans(
        [this](const AgentProfile &profile) { return m_claude.agentPlan(profile); });
    connect(&m_claude, &ClaudeWatch::statusChanged, &m_management, &Management::noteClaude);
    connect(&m_management, &Management::budgetNoticeChanged, this, [this, publishLater] {
        m_budgetNotice = m_management.budgetNotice();
        m_budgetReached = m_management.isBudgetReached();
        publishLater();
    });
    connect(&m_management, &Management::bodyLogChanged, this, publishLater);
    connect(&m_management, &Management::bodyLogExpired, &q, &Engine::bodyLogExpired);
    connect(&m_management.keys(), &KeyRing::changed, this, &Private::publishKeys);
    connect(&m_management.keys(), &KeyRing::revoked, this,
            [this](const QString &id) { m_endpoints.forgetKey(id); });
    connect(&m_loginCheck, &QTimer::timeout, &m_claude, &ClaudeWatch::checkLogin);
    m_management.guard(m_ollama.server());
    m_endpoints.addTo(m_server);
    m_endpoints.addOllamaTo(m_ollama.server());
    m_management.addRoutes();
    openDatabase();
    m_ledger.endStale();
}

Engine::Private::~Private()
{
    m_service.disconnect();
    m_pool.disconnect();
    m_ollama.stop();
    m_server.stop();
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
    m_responses = std::make_unique<ResponseArchive>(*m_database);
    m_endpoints.setArchive(m_responses.get());
    m_management.setDatabase(m_database.get(), m_usage.get(), m_conversations.get());
}

void Engine::Private::applySettings(const Settings &settings)
{
    const bool first = !m_hasSettings;
    const Settings before = std::exchange(m_settings, settings);
    m_hasSettings = true;
    m_models.configure(settings);
    publishModels();
    m_service.contents().setKeeping(settings.keepContent() != Settings::KeepContent::Never);
    m_management.applySettings(settings);
    configureService();
    configureGuard();
    if (first || before.tlsCertificate() != settings.tlsCertificate()
        || before.tlsKey() != settings.tlsKey())
        configureTls();
    m_endpoints.configure(settings);
    m_ollama.configure(settings);
    if (m_responses) {
        if (const auto done = m_responses->setRetention(ResponseArchive::Retention::from(settings));
            !done)
            qCWarning(lcEngine) << done.error().message;
    }
    if (before.agentEnabled() && !settings.agentEnabled())
        m_service.cancelAgents(
            {ChatError::Kind::Forbidden,
             u"Claude Code's own tools were switched off in Bellhop's settings."_s,
             {},
             0,
             {},
             true});
    if (m_conversations)
        m_conversations->setRetention(ConversationStore::Retention::from(settings));
    if (first || before.loginCheck() != settings.loginCheck()) {
        m_loginCheck.stop();
        if (settings.loginCheck().count() > 0)
            m_loginCheck.start(settings.loginCheck());
    }
    if (first || before.claudePath() != settings.claudePath()
        || before.claudeAuth() != settings.claudeAuth()
        || before.claudeVariables() != settings.claudeVariables()
        || before.claudeArguments() != settings.claudeArguments())
        lookForClaude();
    else
        configurePool(); // its limits
    const bool moved = before.port() != settings.port() || before.address() != settings.address();
    if (!first && moved && m_state != ServerStatus::State::Stopped
        && m_state != ServerStatus::State::Stopping)
        listen();
    else if (!first)
        publish(); // the listener for Ollama's clients
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
    if (m_settings.trustsLoopback())
        rules.anonymous = RequestGuard::loopbackCaller();
    m_server.setGuardRules(rules);
}

void Engine::Private::configureTls()
{
    m_tlsProblem.clear();
    std::optional<QSslConfiguration> tls;
    if (!m_settings.tlsCertificate().isEmpty()) {
        Result<QSslConfiguration> loaded =
            loadTls(m_settings.tlsCertificate(), m_settings.tlsKey());
        if (loaded)
            tls = std::move(*loaded);
        else
            m_tlsProblem = tr("Bellhop does not speak https: %1").arg(loaded.error().message);
        if (!loaded)
            qCWarning(lcEngine).noquote() << m_tlsProblem;
    }
    m_hasTls = tls.has_value();
    m_server.setTls(tls);
}

WorkerPool::Limits Engine::Private::poolLimits() const
{
    WorkerPool::Limits limits;
    limits.warm = m_settings.warmWorkers();
    limits.size = std::max(m_settings.poolSize(), m_settings.maxConcurrent());
    limits.startsAtOnce = std::max(1, QThread::idealThreadCount());
    limits.idleTimeout = m_settings.idleTimeout();
    limits.holdTimeout = m_settings.toolHoldTimeout();
    limits.watch.cpu = m_settings.workerCpu();
    limits.watch.memoryBytes = m_settings.workerMemoryBytes();
    return limits;
}

ClaudeEnvironment Engine::Private::claudeEnvironment() const
{
    ClaudeEnvironment environment;
    environment.inherited = QProcessEnvironment::systemEnvironment();
    environment.auth = m_settings.claudeAuth();
    environment.apiKey = QString::fromLatin1(m_apiKey);
    environment.variables = m_settings.claudeVariables();
    environment.overrides = m_options.claudeEnvironment;
    return environment;
}

void Engine::Private::lookForClaude()
{
    m_claude.look(m_settings.claudePath(), claudeEnvironment(), m_settings.claudeArguments());
}

void Engine::Private::configurePool()
{
    if (!m_claude.isUsable())
        return;
    const Result<SpawnPlan> plan = m_claude.chatPlan();
    if (plan)
        m_pool.configure(*plan, poolLimits());
    else
        m_pool.disable({ChatError::Kind::NoClaude, plan.error().english, {}, 0, {}, true});
}

void Engine::Private::runDoctor()
{
    m_claude.runDoctor();
}

void Engine::Private::setToken(const QByteArray &token)
{
    m_token = token;
    m_management.setToken(token);
}

void Engine::Private::createKey(const AccessKey &wish)
{
    const Result<KeyRing::Created> created =
        m_management.keys().create({wish.name, wish.scopes, wish.limits});
    if (created)
        emit q.keyCreated(created->key, created->secret);
    else
        emit q.keyRefused(created.error().message);
}

void Engine::Private::changeKey(const AccessKey &wish)
{
    const Result<AccessKey> changed =
        m_management.keys().change(wish.id, {wish.name, wish.scopes, wish.limits});
    if (!changed)
        emit q.keyRefused(changed.error().message);
}

void Engine::Private::revokeKey(const QString &id)
{
    if (const Result<AccessKey> revoked = m_management.keys().revoke(id); !revoked)
        emit q.keyRefused(revoked.error().message);
}

void Engine::Private::publishKeys()
{
    QList<AccessKey> keys;
    for (AccessKey key : m_management.keys().all()) {
        key.digest.clear();
        keys.append(key);
    }
    emit q.keysChanged(keys);
}

void Engine::Private::publishModels()
{
    if (std::exchange(m_publishedModels, m_models.revision()) == m_models.revision())
        return;
    const std::vector<ModelInfo> models = m_models.list();
    emit q.modelsChanged(QList<ModelInfo>(models.begin(), models.end()));
}

void Engine::Private::refreshModels()
{
    m_management.refreshModels([this](const QString &problem) {
        publishModels();
        emit q.modelsRefreshed(problem);
    });
}

void Engine::Private::testModel(const QString &name)
{
    if (m_modelTest.isRunning())
        return;
    m_testedModel = name;
    if (m_state != ServerStatus::State::Running) {
        SelfTestResult result;
        result.error = tr("Bellhop is stopped. Start it first.");
        emit q.modelTested(name, result);
        return;
    }
    m_modelTest.run(QUrl(serverStatus().urls.value(0)), m_token, name);
}

void Engine::Private::readContent(const QString &turnId)
{
    emit q.contentRead(turnId, m_service.contents().find(turnId));
}

void Engine::Private::forgetContent()
{
    m_service.contents().clear();
    m_management.forgetAnswers();
}

void Engine::Private::forgetUsage()
{
    m_management.setDatabase(m_database.get(), m_usage.get(), m_conversations.get());
    publishToday();
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
    m_ollama.start();
    publish();
    m_since = QDateTime::currentDateTimeUtc();
    m_purge.start(kPurgeInterval);
    purge();
    configurePool(); // warm again after a stop
    publishToday();
}

bool Engine::Private::listen()
{
    const Result<quint16, ListenError> port =
        m_server.listen(m_settings.address(), m_settings.port());
    if (!port) {
        // A port that could not be taken leaves the old one as it was.
        if (m_server.isListening())
            setState(ServerStatus::State::Running, port.error().message.shown);
        else
            setState(ServerStatus::State::Failed, port.error().message.shown);
        qCWarning(lcEngine).noquote() << port.error().message.shown;
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
    m_ollama.stopAccepting();
    m_grace.start(m_settings.shutdownGrace());
    m_service.drain();
}

void Engine::Private::finishStop()
{
    m_grace.stop();
    m_server.stop();
    m_ollama.stop();
    setState(ServerStatus::State::Stopped);
    publish();
    emit q.stopped();
}

void Engine::Private::cancelTurn(const QString &id)
{
    m_service.cancel(id,
                     {ChatError::Kind::Stopping,
                      u"The request was cancelled in Bellhop's window."_s,
                      {},
                      0,
                      {},
                      true});
}

void Engine::Private::cancelAllTurns()
{
    m_service.cancelAll({ChatError::Kind::Stopping,
                         u"The request was cancelled in Bellhop's window."_s,
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
    m_management.noteSettled(record);
    if (record.state == TurnRecord::State::Done)
        m_claude.noteAnswer();
    if (!m_usage)
        return;
    if (const Result<Done> added = m_usage->add(record); !added) {
        if (m_databaseProblem.isEmpty())
            qCWarning(lcEngine) << "requests cannot be recorded:" << added.error().message;
        m_databaseProblem = added.error().message;
    } else {
        m_databaseProblem.clear();
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
    if (m_responses) {
        if (const auto done = m_responses->purge(now); !done)
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
        status.urls = serverUrls(m_server.addresses(), status.port,
                                 m_hasTls ? UrlScheme::TlsOutside : UrlScheme::Plain);
    status.activeTurns = m_service.running();
    status.queuedTurns = m_service.queued();
    status.since = m_since;
    status.pool = m_pool.status();
    status.databaseProblem = m_databaseProblem;
    status.ollamaUrl = m_ollama.url();
    status.ollamaProblem = m_ollama.problem();
    status.budgetNotice = m_budgetNotice;
    status.budgetReached = m_budgetReached;
    status.tlsProblem = m_tlsProblem;
    status.bodyLogNotice = m_management.bodyLogNotice();
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

void Engine::createKey(const AccessKey &wish)
{
    core().createKey(wish);
}

void Engine::changeKey(const AccessKey &wish)
{
    core().changeKey(wish);
}

void Engine::revokeKey(const QString &id)
{
    core().revokeKey(id);
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

void Engine::refreshModels()
{
    core().refreshModels();
}

void Engine::testModel(const QString &name)
{
    core().testModel(name);
}

void Engine::readContent(const QString &turnId)
{
    core().readContent(turnId);
}

void Engine::forgetContent()
{
    core().forgetContent();
}

void Engine::forgetUsage()
{
    core().forgetUsage();
}

#include "engine.moc"
