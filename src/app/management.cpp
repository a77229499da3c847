// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/management.h"

#include "core/chat/chatservice.h"
#include "core/claude/clilines.h"
#include "core/claude/cliprobe.h"
#include "core/claude/workerpool.h"
#include "core/store/conversationstore.h"
#include "core/store/usagestore.h"
#include "server/http/httpserver.h"
#include "server/manage/debughandler.h"
#include "server/manage/keyshandler.h"
#include "server/manage/livemodels.h"
#include "server/manage/manageanswers.h"
#include "server/manage/mcphandler.h"
#include "server/manage/openapihandler.h"
#include "server/manage/pagehandler.h"
#include "server/manage/requestlog.h"
#include "server/manage/requestshandler.h"
#include "server/manage/sessionshandler.h"
#include "server/manage/statusformat.h"
#include "server/manage/toolshandler.h"
#include "server/manage/usagehandler.h"

#include <QProcessEnvironment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Who pays there is not the API itself.
const QStringList kOtherClouds{u"CLAUDE_CODE_USE_BEDROCK"_s, u"CLAUDE_CODE_USE_VERTEX"_s,
                               u"CLAUDE_CODE_USE_FOUNDRY"_s};
constexpr int kMostMcpProbes = 2; // each is a process of some hundred megabytes

// As OpenAI writes them: "1s", "6m0s".
QByteArray duration(std::chrono::milliseconds time)
{
    const qint64 seconds = (time.count() + 999) / 1000;
    const QByteArray rest = QByteArray::number(seconds % 60) + 's';
    return seconds < 60 ? rest : QByteArray::number(seconds / 60) + 'm' + rest;
}

ChatError revokedError()
{
    ChatError error;
    error.kind = ChatError::Kind::BadKey;
    error.message = u"The access key was revoked."_s;
    error.retryPointless = true;
    return error;
}

ChatError needsManage()
{
    ChatError error;
    error.kind = ChatError::Kind::Forbidden;
    error.message =
        u"This key may only ask questions; a key with the scope “manage” is needed here."_s;
    error.retryPointless = true;
    return error;
}

ChatError needsChat()
{
    ChatError error;
    error.kind = ChatError::Kind::Forbidden;
    error.message =
        u"This key may only manage; a key with the scope “chat” is needed to ask questions."_s;
    error.retryPointless = true;
    return error;
}

ReplayDesk::CacheMode cacheMode(Settings::CacheMode mode)
{
    switch (mode) {
    case Settings::CacheMode::Off:
        return ReplayDesk::CacheMode::Off;
    case Settings::CacheMode::Always:
        return ReplayDesk::CacheMode::Always;
    case Settings::CacheMode::OnRequest:
        break;
    }
    return ReplayDesk::CacheMode::OnRequest;
}

McpReach mcpReach(const Settings &settings)
{
    switch (settings.agentMcpRegistration()) {
    case Settings::McpRegistration::Commands:
        return McpReach::Programs;
    case Settings::McpRegistration::Http:
        return McpReach::Addresses;
    case Settings::McpRegistration::Off:
        break;
    }
    return McpReach::Nobody;
}

QStringList payingVariables()
{
    QStringList names;
    for (const char *name : {"ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_BASE_URL",
                             "CLAUDE_CODE_OAUTH_TOKEN", "CLAUDE_CODE_USE_BEDROCK",
                             "CLAUDE_CODE_USE_VERTEX", "CLAUDE_CODE_USE_FOUNDRY"}) {
        if (qEnvironmentVariableIsSet(name))
            names << QString::fromLatin1(name);
    }
    return names;
}

} // namespace

Management::Management(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_policy(m_keys)
    , m_bodyLog(m_parts.logFolder)
    , m_deepHealth(m_parts.service, m_parts.models)
{
    guard(m_parts.server);
    connect(&m_bodyLog, &BodyLog::changed, this, &Management::bodyLogChanged);
    connect(&m_bodyLog, &BodyLog::expired, this, &Management::bodyLogExpired);
    m_parts.service.setGate([this](const ChatRequest &request) {
        return m_policy.refusal(request, QDateTime::currentDateTimeUtc());
    });
    m_parts.service.setCallerLimit(
        [this](const QString &keyId) { return m_policy.concurrencyOf(keyId); });
    connect(&m_keys, &KeyRing::revoked, this, [this](const QString &id) {
        m_replay.forgetCaller(id);
        m_toolConfigs.forget(id);
        m_parts.service.cancelCaller(id, revokedError());
    });
    connect(&m_parts.pool, &WorkerPool::rateLimitsReceived, this,
            [this](const Json &info) { m_plan.update(info, QDateTime::currentDateTimeUtc()); });
    connect(&m_parts.pool, &WorkerPool::serversReported, this,
            [this](const Json &given, const Json &report) {
                m_mcpServers.noteReport(given, report, QDateTime::currentDateTimeUtc());
            });
    connect(&m_parts.pool, &WorkerPool::toolsUsed, this, [this](const QList<ToolUse> &uses) {
        m_toolStats.add(uses, QDateTime::currentDateTimeUtc());
    });
    connect(&m_parts.pool, &WorkerPool::introduced, this, [this](const Json &introduction) {
        if (findValue(introduction, "models")) {
            m_modelsState.isFromCli = true;
            m_modelsState.refreshedAt = QDateTime::currentDateTimeUtc();
        }
    });
}

void Management::guard(HttpServer &server)
{
    server.setAuthenticator(
        [this](QByteArrayView token, const QHostAddress &) { return m_keys.callerFor(token); });
    server.setGatekeeper([this](const Arrival &arrival) { return admit(arrival); });
    server.setInterceptor([this](const ExchangePtr &exchange) { return intercept(exchange); });
}

void Management::addRoutes()
{
    HttpServer &server = m_parts.server;
    addKeyRoutes(server, m_keys);
    const auto usage = [this]() -> const UsageStore * { return m_usage; };
    addRequestRoutes(server, m_parts.service, m_keys, usage);
    SessionsHandler({m_parts.service, m_keys, [this] { return m_conversations; },
                     [this] { return ConversationStore::Retention::from(m_settings).lifetime; },
                     [this] { return m_parts.serverStatus().pool.limit; },
                     [this](const QString &keyId, const QString &id) {
                         return m_toolConfigs.forget(keyId, id);
                     }})
        .addRoutes(server);
    addUsageRoutes(server, {usage, m_keys, m_policy, m_plan});
    StateHandler({m_parts.models, m_keys, [this] { return login(); },
                  [this] { return m_modelsState; },
                  [this](const StateHandler::Refreshed &refreshed) { refreshModels(refreshed); }})
        .addRoutes(server);
    m_replay.addRoutes(server);
    addAgentRoutes();
    m_deepHealth.addRoutes(server);
    addDebugRoutes(
        server, [this](const QString &name) { return m_parts.models.resolve(name); },
        [this] { return m_settings.hasDebugEndpoint(); });
    server.route("GET"_ba, "/metrics"_ba, Access::Manage,
                 [this](const ExchangePtr &exchange, const RouteArgs &) {
                     exchange->respond(
                         200, "text/plain; version=0.0.4; charset=utf-8"_ba,
                         m_metrics.text(m_parts.serverStatus(), m_parts.claudeStatus(),
                                        m_plan.current(QDateTime::currentDateTimeUtc())),
                         kNoStore);
                 });
    addPageRoutes(server, [this] { return rootJson(m_parts.serverStatus()); });
    addOpenApiRoute(server);
}

void Management::setDatabase(Database *database, UsageStore *usage,
                             ConversationStore *conversations)
{
    m_usage = usage;
    m_conversations = conversations;
    m_keys.setDatabase(database);
    m_mcpServers.setDatabase(database);
    m_toolConfigs.setDatabase(database);
    m_policy.budgets().load(usage, QDateTime::currentDateTimeUtc());
}

void Management::applySettings(const Settings &settings)
{
    const Settings before = std::exchange(m_settings, settings);
    if (before.logBodies() != settings.logBodies())
        m_bodyLog.switchOn(settings.logBodies());
    m_policy.configure(settings);
    m_replay.configure(cacheMode(settings.cacheMode()), settings.cacheSize(), settings.cacheTtl());
    m_replay.forgetAnswers();
    (void)ceiling(); // the registry learns what is allowed
    noteBudget();
}

void Management::setToken(const QByteArray &token)
{
    m_keys.setDefaultToken(token);
}

void Management::noteClaude(const ClaudeStatus &status)
{
    m_probedAt = QDateTime::currentDateTimeUtc();
    if (status.isUsable() && status.login != ClaudeStatus::Login::SignedOut)
        m_okAt = m_probedAt;
}

void Management::noteSettled(const TurnRecord &record)
{
    m_metrics.count(record);
    RequestLog::note(record);
    m_policy.budgets().add(record.keyId, record.costUsd, QDateTime::currentDateTimeUtc());
    noteBudget();
}

QString Management::budgetNotice()
{
    return m_policy.budgets().notice(QDateTime::currentDateTimeUtc()).shown;
}

bool Management::isBudgetReached()
{
    return m_policy.budgets().isReached(QDateTime::currentDateTimeUtc());
}

bool Management::mayAsk(const QString &keyId, const QString &model, const QString &fullName) const
{
    return m_policy.mayAsk(keyId, model, fullName);
}

void Management::noteBudget()
{
    const QString notice = budgetNotice();
    if (notice == std::exchange(m_notice, notice))
        return;
    emit budgetNoticeChanged();
}

Admission Management::admit(const Arrival &arrival)
{
    Admission admission;
    const QString &keyId = arrival.caller.keyId;
    const AccessKey *key = m_keys.find(keyId);
    if (arrival.access == Access::Manage && !m_keys.mayManage(keyId))
        admission.refusal = needsManage();
    // A program of this computer without a token has no key: it may ask.
    if (arrival.access == Access::Key && arrival.group == RateGroup::Chat && key
        && !key->scopes.testFlag(KeyScope::Chat))
        admission.refusal = needsChat();
    if (!admission.refusal) {
        const auto verdict = m_policy.arrive(keyId, arrival.request.peerAddress, arrival.group);
        if (verdict) {
            admission.headers = limitHeaders(*verdict, arrival.dialect);
            if (!verdict->isAllowed)
                admission.refusal = AccessPolicy::tooMany(*verdict);
        }
    }
    if (admission.refusal) {
        m_metrics.countRefusal(admission.refusal->httpStatus());
        RequestLog::noteRefused(arrival.request, keyId, admission.refusal->httpStatus());
    }
    return admission;
}

bool Management::intercept(const ExchangePtr &exchange)
{
    RequestLog::watch(exchange);
    if (exchange->facts().group == RateGroup::Chat)
        m_bodyLog.watch(exchange);
    return m_replay.intercept(exchange);
}

HttpHeaders Management::limitHeaders(const RateLimiter::Verdict &verdict, ApiDialect dialect) const
{
    if (dialect == ApiDialect::Anthropic) {
        const QDateTime full = QDateTime::currentDateTimeUtc().addMSecs(verdict.untilFull.count());
        return {
            {"anthropic-ratelimit-requests-limit"_ba, QByteArray::number(verdict.limit)},
            {"anthropic-ratelimit-requests-remaining"_ba, QByteArray::number(verdict.remaining)},
            {"anthropic-ratelimit-requests-reset"_ba, full.toString(Qt::ISODate).toLatin1()}};
    }
    return {{"x-ratelimit-limit-requests"_ba, QByteArray::number(verdict.limit)},
            {"x-ratelimit-remaining-requests"_ba, QByteArray::number(verdict.remaining)},
            {"x-ratelimit-reset-requests"_ba, duration(verdict.untilFull)}};
}

void Management::refreshModels(const StateHandler::Refreshed &refreshed)
{
    const Result<SpawnPlan> plan = m_parts.chatPlan();
    if (!plan || !m_parts.claudeStatus().isUsable()) {
        const QString problem = m_parts.claudeStatus().problem.english;
        refreshed(!plan                    ? plan.error().english
                      : !problem.isEmpty() ? problem
                                           : u"Claude Code was not found."_s);
        return;
    }
    auto *probe = new CliProbe(*plan, {CliLines::initialize(ChatRequest{}, false)}, this);
    connect(probe, &CliProbe::finished, this,
            [this, refreshed](const Json &introduction, const QString &problem) {
                if (!problem.isEmpty()) {
                    refreshed(problem);
                    return;
                }
                m_parts.models.updateFromCli(introduction);
                m_modelsState.isFromCli = true;
                m_modelsState.refreshedAt = QDateTime::currentDateTimeUtc();
                askApiForModels(refreshed);
            });
    probe->start();
}

// Only who pays by key can ask the API; a subscription's models are those of the CLI.
void Management::askApiForModels(const StateHandler::Refreshed &refreshed)
{
    const QProcessEnvironment environment = m_parts.claudeEnvironment();
    const QByteArray key = environment.value(u"ANTHROPIC_API_KEY"_s).toLatin1();
    const bool isOfOthers =
        std::any_of(kOtherClouds.begin(), kOtherClouds.end(), [&environment](const QString &name) {
            return !environment.value(name).isEmpty() && environment.value(name) != u"0";
        });
    if (key.isEmpty() || isOfOthers) {
        m_parts.models.updateFromApi(Json::array());
        m_modelsState.isFromApi = false;
        refreshed({});
        return;
    }
    auto *ask = new LiveModels(environment.value(u"ANTHROPIC_BASE_URL"_s), key, this);
    connect(ask, &LiveModels::finished, this,
            [this, refreshed](const Json &models, const QString &problem) {
                if (problem.isEmpty()) {
                    m_parts.models.updateFromApi(models);
                    m_modelsState.isFromApi = true;
                }
                refreshed(problem);
            });
    ask->start();
}

void Management::addAgentRoutes()
{
    addToolRoutes(m_parts.server,
                  {m_toolConfigs, m_toolStats, m_mcpServers, m_keys, [this] { return ceiling(); },
                   [this](const QString &keyId, const QString &session) {
                       return agentPolicy(keyId, session);
                   }});
    addMcpRoutes(m_parts.server,
                 {m_mcpServers, [this] { return m_settings.agentEnabled(); },
                  [this](const McpServer &server, const McpRouteParts::Connected &connected) {
                      connectServer(server, connected);
                  },
                  [this] { m_parts.pool.retireAgents(); }});
}

AgentPolicy Management::ceiling()
{
    AgentPolicy policy = AgentPolicy::from(m_settings);
    const McpReach reach = !m_settings.agentEnabled() ? McpReach::Nobody : mcpReach(m_settings);
    // The settings may name a file, and that may have changed.
    m_mcpServers.configure(reach, policy.settingsServers());
    policy.addServers(m_mcpServers.registered());
    return policy;
}

AgentPolicy Management::agentPolicy(const QString &keyId, const QString &session)
{
    AgentPolicy policy = ceiling();
    for (const ToolLimits &limits : m_toolConfigs.limitsFor(keyId, session))
        policy.limit(limits);
    return policy;
}

Result<AgentProfile, ChatError> Management::grantAgent(const AgentWish &wish)
{
    return agentPolicy(wish.keyId, wish.conversationId).grant(wish);
}

void Management::connectServer(const McpServer &server,
                               const std::function<void(const QString &)> &done)
{
    Result<AgentProfile, ChatError> profile = ceiling().grant({});
    if (!profile) {
        done(profile.error().message);
        return;
    }
    if (!m_parts.claudeStatus().isUsable()) {
        done(u"Claude Code was not found."_s);
        return;
    }
    if (m_mcpProbes >= kMostMcpProbes) {
        done(u"Others are being connected; try again in a moment."_s);
        return;
    }
    // Nothing but this server: no tools, no rules, and no question to the model.
    profile->tools.clear();
    profile->allow.clear();
    profile->mcpServers = {{server.name.toStdString(), server.config}};
    const Json given = profile->mcpServers;
    auto *probe = new CliProbe(m_parts.agentPlan(*profile),
                               {CliLines::initialize(ChatRequest{}, false),
                                {{"subtype", "mcp_set_servers"}, {"servers", given}},
                                {{"subtype", "mcp_status"}}},
                               this);
    ++m_mcpProbes;
    connect(probe, &CliProbe::finished, this,
            [this, given, done](const Json &answer, const QString &problem) {
                --m_mcpProbes;
                if (problem.isEmpty())
                    m_mcpServers.noteReport(given, answer, QDateTime::currentDateTimeUtc());
                done(problem);
            });
    probe->start();
}

StateHandler::Login Management::login() const
{
    StateHandler::Login login;
    login.claude = m_parts.claudeStatus();
    login.probedAt = m_probedAt;
    login.okAt = m_okAt;
    login.isTokenFromEnvironment =
        qEnvironmentVariableIsSet("BELLHOP_API_KEY") || qEnvironmentVariableIsSet("API_KEY");
    login.isTokenNeeded = !m_settings.trustsLoopback();
    if (m_settings.claudeAuth() == Settings::ClaudeAuth::Environment)
        login.variables = payingVariables();
    return login;
}
