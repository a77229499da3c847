// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginecore.h"

#include "app/enginelimits.h"
#include "core/claude/doctorreport.h"
#include "server/http/serverurls.h"
#include "server/http/tlssetup.h"

#include <QDir>
#include <QLoggingCategory>
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

EngineCore::EngineCore(Engine &face, const Engine::Options &options)
    : m_face(face)
    , m_options(options)
    , m_storage(runtimeFile(options.dataDir, u"bellhop.db"_s))
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
    connect(&m_publish, &QTimer::timeout, this, &EngineCore::publish);
    connect(&m_today, &QTimer::timeout, this, &EngineCore::publishToday);
    connect(&m_purge, &QTimer::timeout, this, [this] { m_storage.purge(); });
    connect(&m_grace, &QTimer::timeout, this, [this] {
        m_service.cancelAll(
            {ChatError::Kind::Stopping, u"Bellhop is stopping."_s, {}, 0, 1s, false});
    });
    const auto publishLater = [this] {
        if (!m_publish.isActive())
            m_publish.start(kPublishDelay);
    };
    connect(&m_pool, &WorkerPool::statusChanged, this, publishLater);
    connect(&m_pool, &WorkerPool::stopped, this, &EngineCore::finishStop);
    connect(&m_pool, &WorkerPool::introduced, this, [this](const Json &introduction) {
        if (m_models.updateFromCli(introduction))
            qCInfo(lcEngine) << "the CLI lists other models now";
        publishModels();
    });
    connect(&m_pool, &WorkerPool::rateLimitsReceived, this, [this](const Json &info) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_plan.update(info, now);
        emit m_face.planChanged(planStatus(m_plan.current(now)));
    });
    connect(&m_service, &ChatService::countsChanged, this, publishLater);
    connect(&m_service, &ChatService::turnChanged, &m_face, &Engine::turnChanged);
    connect(&m_service, &ChatService::turnSettled, this, &EngineCore::turnSettled);
    connect(&m_service, &ChatService::drained, &m_pool, &WorkerPool::stop);
    connect(&m_claude, &ClaudeWatch::found, this, &EngineCore::configurePool);
    connect(&m_claude, &ClaudeWatch::lost, &m_pool, &WorkerPool::disable);
    connect(&m_claude, &ClaudeWatch::signedIn, &m_pool, &WorkerPool::renew);
    connect(&m_pool, &WorkerPool::claudeMissed, &m_claude, &ClaudeWatch::lookAgain);
    connect(&m_pool, &WorkerPool::booted, &m_claude, &ClaudeWatch::noteBoot);
    connect(&m_service, &ChatService::signedOut, &m_claude, &ClaudeWatch::lookAgain);
    connect(&m_claude, &ClaudeWatch::statusChanged, &m_face, &Engine::claudeStatusChanged);
    connect(&m_claude, &ClaudeWatch::featuresChanged, &m_service, &ChatService::setFeatures);
    connect(&m_claude, &ClaudeWatch::doctorFinished, &m_face, &Engine::doctorFinished);
    connect(&m_selfTest, &SelfTest::finished, &m_face, &Engine::selfTestFinished);
    connect(&m_modelTest, &SelfTest::finished, this, [this](const SelfTestResult &result) {
        emit m_face.modelTested(m_testedModel, result);
    });

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
    connect(&m_management, &Management::bodyLogExpired, &m_face, &Engine::bodyLogExpired);
    connect(&m_management.keys(), &KeyRing::changed, this, &EngineCore::publishKeys);
    connect(&m_management.keys(), &KeyRing::revoked, this,
            [this](const QString &id) { m_endpoints.forgetKey(id); });
    connect(&m_loginCheck, &QTimer::timeout, &m_claude, &ClaudeWatch::checkLogin);
    m_management.guard(m_ollama.server());
    m_endpoints.addTo(m_server);
    m_endpoints.addOllamaTo(m_ollama.server());
    m_management.addRoutes();
    m_service.setKeeper(ConversationKeeper(m_storage.conversations()));
    m_endpoints.setArchive(m_storage.responses());
    m_management.setDatabase(m_storage.database(), m_storage.usage(), m_storage.conversations());
    m_ledger.endStale();
}

EngineCore::~EngineCore()
{
    m_service.disconnect();
    m_pool.disconnect();
    m_ollama.stop();
    m_server.stop();
}

void EngineCore::applySettings(const Settings &settings)
{
    const bool first = !m_hasSettings;
    const Settings before = std::exchange(m_settings, settings);
    m_hasSettings = true;
    m_models.configure(settings);
    publishModels();
    m_service.contents().setKeeping(settings.keepContent() != Settings::KeepContent::Never);
    m_management.applySettings(settings);
    m_service.configure(chatLimits(settings));
    m_server.setLimits(httpLimits(settings));
    m_server.setGuardRules(guardRules(settings));
    m_storage.setRetention(settings);
    if (first || before.tlsCertificate() != settings.tlsCertificate()
        || before.tlsKey() != settings.tlsKey())
        configureTls();
    m_endpoints.configure(settings);
    m_ollama.configure(settings);
    if (before.agentEnabled() && !settings.agentEnabled())
        m_service.cancelAgents(
            {ChatError::Kind::Forbidden,
             u"Claude Code's own tools were switched off in Bellhop's settings."_s,
             {},
             0,
             {},
             true});
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

void EngineCore::configureTls()
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

ClaudeEnvironment EngineCore::claudeEnvironment() const
{
    ClaudeEnvironment environment;
    environment.inherited = QProcessEnvironment::systemEnvironment();
    environment.auth = m_settings.claudeAuth();
    environment.apiKey = QString::fromLatin1(m_apiKey);
    environment.variables = m_settings.claudeVariables();
    environment.overrides = m_options.claudeEnvironment;
    return environment;
}

void EngineCore::lookForClaude()
{
    m_claude.look(m_settings.claudePath(), claudeEnvironment(), m_settings.claudeArguments());
}

void EngineCore::configurePool()
{
    if (!m_claude.isUsable())
        return;
    const Result<SpawnPlan> plan = m_claude.chatPlan();
    if (plan)
        m_pool.configure(*plan, poolLimits(m_settings));
    else
        m_pool.disable({ChatError::Kind::NoClaude, plan.error().english, {}, 0, {}, true});
}

void EngineCore::runDoctor()
{
    m_claude.runDoctor();
}

void EngineCore::setToken(const QByteArray &token)
{
    m_token = token;
    m_management.setToken(token);
}

void EngineCore::createKey(const AccessKey &wish)
{
    const Result<KeyRing::Created> created =
        m_management.keys().create({wish.name, wish.scopes, wish.limits});
    if (created)
        emit m_face.keyCreated(created->key, created->secret);
    else
        emit m_face.keyRefused(created.error().message);
}

void EngineCore::changeKey(const AccessKey &wish)
{
    const Result<AccessKey> changed =
        m_management.keys().change(wish.id, {wish.name, wish.scopes, wish.limits});
    if (!changed)
        emit m_face.keyRefused(changed.error().message);
}

void EngineCore::revokeKey(const QString &id)
{
    if (const Result<AccessKey> revoked = m_management.keys().revoke(id); !revoked)
        emit m_face.keyRefused(revoked.error().message);
}

void EngineCore::publishKeys()
{
    QList<AccessKey> keys;
    for (AccessKey key : m_management.keys().all()) {
        key.digest.clear();
        keys.append(key);
    }
    emit m_face.keysChanged(keys);
}

void EngineCore::publishModels()
{
    if (std::exchange(m_publishedModels, m_models.revision()) == m_models.revision())
        return;
    const std::vector<ModelInfo> models = m_models.list();
    emit m_face.modelsChanged(QList<ModelInfo>(models.begin(), models.end()));
}

void EngineCore::refreshModels()
{
    m_management.refreshModels([this](const QString &problem) {
        publishModels();
        emit m_face.modelsRefreshed(problem);
    });
}

void EngineCore::testModel(const QString &name)
{
    if (m_modelTest.isRunning())
        return;
    m_testedModel = name;
    if (m_state != ServerStatus::State::Running) {
        SelfTestResult result;
        result.error = tr("Bellhop is stopped. Start it first.");
        emit m_face.modelTested(name, result);
        return;
    }
    m_modelTest.run(QUrl(serverStatus().urls.value(0)), m_token, name);
}

void EngineCore::readContent(const QString &turnId)
{
    emit m_face.contentRead(turnId, m_service.contents().find(turnId));
}

void EngineCore::forgetContent()
{
    m_service.contents().clear();
    m_management.forgetAnswers();
}

void EngineCore::forgetUsage()
{
    m_management.setDatabase(m_storage.database(), m_storage.usage(), m_storage.conversations());
    publishToday();
}

void EngineCore::setApiKey(const QByteArray &key)
{
    if (key == m_apiKey)
        return;
    m_apiKey = key;
    if (m_hasSettings && m_settings.claudeAuth() == Settings::ClaudeAuth::ApiKey)
        lookForClaude();
}

void EngineCore::start()
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
    m_storage.purge();
    configurePool(); // warm again after a stop
    publishToday();
}

bool EngineCore::listen()
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
    emit m_face.listening(serverStatus().urls.value(0));
    return true;
}

void EngineCore::stop()
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

void EngineCore::finishStop()
{
    m_grace.stop();
    m_server.stop();
    m_ollama.stop();
    setState(ServerStatus::State::Stopped);
    publish();
    emit m_face.stopped();
}

void EngineCore::cancelTurn(const QString &id)
{
    m_service.cancel(id,
                     {ChatError::Kind::Stopping,
                      u"The request was cancelled in Bellhop's window."_s,
                      {},
                      0,
                      {},
                      true});
}

void EngineCore::cancelAllTurns()
{
    m_service.cancelAll({ChatError::Kind::Stopping,
                         u"The request was cancelled in Bellhop's window."_s,
                         {},
                         0,
                         {},
                         true});
}

void EngineCore::runSelfTest()
{
    if (m_state != ServerStatus::State::Running) {
        SelfTestResult result;
        result.error = tr("Bellhop is stopped. Start it first.");
        emit m_face.selfTestFinished(result);
        return;
    }
    m_selfTest.run(QUrl(serverStatus().urls.value(0)), m_token);
}

void EngineCore::turnSettled(const TurnRecord &record)
{
    emit m_face.turnChanged(record);
    m_management.noteSettled(record);
    if (record.state == TurnRecord::State::Done)
        m_claude.noteAnswer();
    m_storage.record(record);
    if (!m_today.isActive())
        m_today.start(kTodayDelay);
}

void EngineCore::publishToday()
{
    if (const auto totals = m_storage.today())
        emit m_face.todayChanged(*totals);
}

void EngineCore::setState(ServerStatus::State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    publish();
}

void EngineCore::publish()
{
    emit m_face.serverStatusChanged(serverStatus());
}

ServerStatus EngineCore::serverStatus() const
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
    status.databaseProblem = m_storage.problem();
    status.ollamaUrl = m_ollama.url();
    status.ollamaProblem = m_ollama.problem();
    status.budgetNotice = m_budgetNotice;
    status.budgetReached = m_budgetReached;
    status.tlsProblem = m_tlsProblem;
    status.bodyLogNotice = m_management.bodyLogNotice();
    return status;
}
