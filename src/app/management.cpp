// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/management.h"

#include "core/chat/chatservice.h"
#include "core/claude/modelprobe.h"
#include "core/claude/workerpool.h"
#include "core/store/conversationstore.h"
#include "core/store/usagestore.h"
#include "server/http/httpserver.h"
#include "server/manage/debughandler.h"
#include "server/manage/keyshandler.h"
#include "server/manage/manageanswers.h"
#include "server/manage/openapihandler.h"
#include "server/manage/pagehandler.h"
#include "server/manage/requestshandler.h"
#include "server/manage/sessionshandler.h"
#include "server/manage/statusformat.h"
#include "server/manage/usagehandler.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace {

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
    error.message = Management::tr("The access key was revoked.");
    error.retryPointless = true;
    return error;
}

ChatError needsManage()
{
    ChatError error;
    error.kind = ChatError::Kind::Forbidden;
    error.message = Management::tr("This key may only ask questions; a key with the scope “manage” "
                                   "is needed here.");
    error.retryPointless = true;
    return error;
}

ChatError needsChat()
{
    ChatError error;
    error.kind = ChatError::Kind::Forbidden;
    error.message = Management::tr("This key may only manage; a key with the scope “chat” is "
                                   "needed to ask questions.");
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
    , m_deepHealth(m_parts.service, m_parts.models)
{
    guard(m_parts.server);
    m_parts.service.setGate([this](const ChatRequest &request) {
        return m_policy.refusal(request, QDateTime::currentDateTimeUtc());
    });
    m_parts.service.setCallerLimit(
        [this](const QString &keyId) { return m_policy.concurrencyOf(keyId); });
    connect(&m_keys, &KeyRing::revoked, this, [this](const QString &id) {
        m_replay.forgetAnswers();
        m_parts.service.cancelCaller(id, revokedError());
    });
    connect(&m_parts.pool, &WorkerPool::rateLimitsReceived, this,
            [this](const Json &info) { m_plan.update(info, QDateTime::currentDateTimeUtc()); });
    connect(&m_parts.pool, &WorkerPool::introduced, this, [this](const Json &introduction) {
        if (findValue(introduction, "models"))
            m_modelsState = {true, QDateTime::currentDateTimeUtc()};
    });
}

void Management::guard(HttpServer &server)
{
    server.setAuthenticator(
        [this](QByteArrayView token, const QHostAddress &) { return m_keys.callerFor(token); });
    server.setGatekeeper([this](const Arrival &arrival) { return admit(arrival); });
    server.setInterceptor(
        [this](const ExchangePtr &exchange) { return m_replay.intercept(exchange); });
}

void Management::addRoutes()
{
    HttpServer &server = m_parts.server;
    addKeyRoutes(server, m_keys);
    const auto usage = [this]() -> const UsageStore * { return m_usage; };
    addRequestRoutes(server, m_parts.service, m_keys, usage);
    SessionsHandler({m_parts.service, m_keys, [this] { return m_conversations; },
                     [this] { return ConversationStore::Retention::from(m_settings).lifetime; },
                     [this] { return m_parts.serverStatus().pool.limit; }})
        .addRoutes(server);
    addUsageRoutes(server, {usage, m_keys, m_policy, m_plan});
    StateHandler({m_parts.models, m_keys, [this] { return login(); },
                  [this] { return m_modelsState; },
                  [this](const StateHandler::Refreshed &refreshed) { refreshModels(refreshed); }})
        .addRoutes(server);
    m_replay.addTo(server);
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
    m_policy.budgets().load(usage, QDateTime::currentDateTimeUtc());
}

void Management::applySettings(const Settings &settings)
{
    m_settings = settings;
    m_policy.configure(settings);
    m_replay.configure(cacheMode(settings.cacheMode()), settings.cacheSize(), settings.cacheTtl());
    m_replay.forgetAnswers();
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
    m_policy.budgets().add(record.keyId, record.costUsd, QDateTime::currentDateTimeUtc());
    noteBudget();
}

QString Management::budgetNotice()
{
    return m_policy.budgets().notice(QDateTime::currentDateTimeUtc());
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
            admission.headers = limitHeaders(*verdict);
            if (!verdict->isAllowed)
                admission.refusal = AccessPolicy::tooMany(*verdict);
        }
    }
    if (admission.refusal)
        m_metrics.countRefusal(admission.refusal->httpStatus());
    return admission;
}

HttpHeaders Management::limitHeaders(const RateLimiter::Verdict &verdict) const
{
    return {{"x-ratelimit-limit-requests"_ba, QByteArray::number(verdict.limit)},
            {"x-ratelimit-remaining-requests"_ba, QByteArray::number(verdict.remaining)},
            {"x-ratelimit-reset-requests"_ba, duration(verdict.untilFull)}};
}

void Management::refreshModels(const StateHandler::Refreshed &refreshed)
{
    const Result<SpawnPlan> plan = m_parts.chatPlan();
    if (!plan || !m_parts.claudeStatus().isUsable()) {
        const QString problem = m_parts.claudeStatus().problem;
        refreshed(!plan                    ? plan.error().message
                      : !problem.isEmpty() ? problem
                                           : tr("Claude Code was not found."));
        return;
    }
    auto *probe = new ModelProbe(*plan, this);
    connect(probe, &ModelProbe::finished, this,
            [this, refreshed](const Json &introduction, const QString &problem) {
                if (problem.isEmpty()) {
                    m_parts.models.updateFromCli(introduction);
                    m_modelsState = {true, QDateTime::currentDateTimeUtc()};
                }
                refreshed(problem);
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
