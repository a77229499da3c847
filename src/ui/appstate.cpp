// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appstate.h"

#include <QTimerEvent>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Every request changes the counts several times; nobody reads that fast.
constexpr auto kLoadInterval = 100ms;

} // namespace

AppState::AppState(const QString &memoryFile, QObject *parent)
    : QObject(parent)
    , m_memory(memoryFile)
{ }

void AppState::requestSelfTest()
{
    if (m_selfTestRunning)
        return;
    m_selfTestRunning = true;
    m_selfTest.reset();
    emit selfTestChanged();
    emit selfTestRequested();
}

void AppState::requestDoctor()
{
    if (m_doctorRunning)
        return;
    m_doctorRunning = true;
    m_doctor.reset();
    emit doctorChanged();
    emit doctorRequested();
}

void AppState::requestTrial(const ClientTrial &trial)
{
    if (!m_triedClient.isEmpty() && !m_trial)
        return;
    m_triedClient = trial.client;
    m_trial.reset();
    emit trialChanged();
    emit trialRequested(trial);
}

void AppState::requestModels()
{
    if (m_modelsRefreshing)
        return;
    m_modelsRefreshing = true;
    m_modelsProblem.clear();
    emit modelsChanged();
    emit modelsRequested();
}

void AppState::requestModelTest(const QString &model)
{
    if (!m_testedModel.isEmpty() && !m_modelTest)
        return;
    m_testedModel = model;
    m_modelTest.reset();
    emit modelTestChanged();
    emit modelTestRequested(model);
}

void AppState::requestContent(const QString &turnId)
{
    m_contentTurn = turnId;
    m_content.reset();
    m_contentPending = !turnId.isEmpty();
    emit contentChanged();
    if (m_contentPending)
        emit contentRequested(turnId);
}

void AppState::dismissFailure()
{
    if (!std::exchange(m_lastFailure, std::nullopt))
        return;
    emit failureChanged();
}

void AppState::setLogWanted(bool wanted)
{
    if (m_logWanted == wanted)
        return;
    m_logWanted = wanted;
    emit logWanted(wanted);
}

QString AppState::baseUrl() const
{
    if (!m_server.urls.isEmpty())
        return m_server.urls.first();
    const quint16 port = m_server.port ? m_server.port : m_settings.port();
    return u"http://127.0.0.1:%1"_s.arg(port);
}

QString AppState::openAiUrl() const
{
    return baseUrl() + u"/v1"_s;
}

QString AppState::anthropicUrl() const
{
    return baseUrl();
}

QString AppState::ollamaUrl() const
{
    return m_server.ollamaUrl;
}

QList<AppState::Problem> AppState::problems() const
{
    using Severity = Problem::Severity;
    QList<Problem> result;
    if (m_server.state == ServerStatus::State::Failed)
        result.append({Severity::Warning, m_server.problem, Problem::Fix::ServerSettings});
    if (!m_server.ollamaProblem.isEmpty())
        result.append(
            {Severity::Warning, m_server.ollamaProblem.shown, Problem::Fix::ServerSettings});
    if (!m_server.tlsProblem.isEmpty())
        result.append({Severity::Warning, m_server.tlsProblem, Problem::Fix::ServerSettings});
    if (!m_claude.problem.isEmpty())
        result.append({Severity::Warning, m_claude.problem.shown, Problem::Fix::ClaudeSettings});
    const bool withKey = m_settings.claudeAuth() == Settings::ClaudeAuth::ApiKey;
    const bool byLogin = m_settings.claudeAuth() == Settings::ClaudeAuth::Login
        || m_settings.claudeAuth() == Settings::ClaudeAuth::Environment;
    if (withKey && !m_apiKey.problem.isEmpty())
        result.append({Severity::Warning, m_apiKey.problem, Problem::Fix::ClaudeSettings});
    else if (withKey && !m_apiKey.stored)
        result.append({Severity::Warning,
                       tr("Requests are to be paid with an API key, but none is stored. Enter one "
                          "in the settings."),
                       Problem::Fix::ClaudeSettings});
    else if (byLogin && m_claude.isUsable() && m_claude.login == ClaudeStatus::Login::SignedOut)
        result.append(
            {Severity::Warning,
             tr("Claude Code is not signed in, so no request can be answered. Sign in with "
                "your Claude account, then check again."),
             Problem::Fix::SignIn});
    for (const Wording &fallback : m_claude.fallbacks)
        result.append({Severity::Notice, fallback.shown, Problem::Fix::None});
    if (!m_server.budgetNotice.isEmpty())
        result.append({Severity::Warning, m_server.budgetNotice, Problem::Fix::LimitsSettings});
    if (!m_server.bodyLogNotice.isEmpty())
        result.append({Severity::Warning, m_server.bodyLogNotice, Problem::Fix::None});
    if (!m_server.databaseProblem.isEmpty())
        result.append({Severity::Notice, m_server.databaseProblem, Problem::Fix::None});
    if (isRunning() && m_server.urls.size() > 1)
        result.append({Severity::Notice,
                       tr("Other computers of your network can reach Bellhop: %1")
                           .arg(m_server.urls.mid(1).join(u", ")),
                       Problem::Fix::ServerSettings});
    if (!m_newVersion.isEmpty())
        result.append({Severity::Notice,
                       tr("Bellhop %1 is out; this is %2. %3")
                           .arg(m_newVersion, QStringLiteral(BELLHOP_VERSION), m_newVersionPage)
                           .trimmed(),
                       Problem::Fix::None});
    return result;
}

void AppState::setNewVersion(const QString &version, const QString &page)
{
    if (version == m_newVersion && page == m_newVersionPage)
        return;
    m_newVersion = version;
    m_newVersionPage = page;
    emit newVersionChanged();
}

bool AppState::needsAttention() const
{
    const QList<Problem> all = problems();
    return std::any_of(all.cbegin(), all.cend(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Warning;
    });
}

void AppState::setServer(const ServerStatus &status)
{
    if (m_server == status)
        return;
    ServerStatus before = std::exchange(m_server, status);
    before.activeTurns = status.activeTurns;
    before.queuedTurns = status.queuedTurns;
    before.pool = status.pool;
    if (before != status) {
        m_loadTimer.stop();
        emit serverChanged();
    } else if (!m_loadTimer.isActive()) {
        m_loadTimer.start(int(kLoadInterval.count()), this);
    }
}

void AppState::setClaude(const ClaudeStatus &status)
{
    if (m_claude == status)
        return;
    m_claude = status;
    emit claudeChanged();
}

void AppState::setSettings(const Settings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    emit settingsChanged();
}

void AppState::refuseSetting(Settings::Key key, const QString &reason)
{
    emit settingRefused(key, reason);
}

void AppState::setToken(const TokenStatus &token)
{
    if (m_token == token)
        return;
    m_token = token;
    emit tokenChanged();
}

void AppState::setApiKey(const ApiKeyStatus &status)
{
    if (m_apiKey == status)
        return;
    m_apiKey = status;
    emit apiKeyChanged();
}

void AppState::setKeys(const QList<AccessKey> &keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    emit keysChanged();
}

void AppState::setToday(const UsageTotals &totals)
{
    if (m_today == totals)
        return;
    m_today = totals;
    emit todayChanged();
}

void AppState::updateTurn(const TurnRecord &turn)
{
    m_activity.update(turn);
    if (turn.state != TurnRecord::State::Failed || turn.error.isEmpty()
        || (m_lastFailure && m_lastFailure->startedAt > turn.startedAt))
        return;
    const bool isNew = !m_lastFailure || m_lastFailure->id != turn.id;
    m_lastFailure = turn;
    if (isNew)
        emit failureChanged();
}

void AppState::setPlan(const PlanStatus &plan)
{
    if (m_plan == plan)
        return;
    m_plan = plan;
    emit planChanged();
}

void AppState::setAutostart(const AutostartStatus &status)
{
    if (m_autostart == status)
        return;
    m_autostart = status;
    emit autostartChanged();
}

void AppState::addEarlierTurns(const QList<TurnRecord> &turns)
{
    // What has begun meanwhile is newer than what the history knows of it.
    for (const TurnRecord &turn : turns) {
        if (!m_activity.knows(turn.id))
            m_activity.update(turn);
    }
}

void AppState::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_loadTimer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    m_loadTimer.stop();
    emit serverChanged();
}

void AppState::finishSelfTest(const SelfTestResult &result)
{
    m_selfTestRunning = false;
    m_selfTest = result;
    emit selfTestChanged();
}

void AppState::finishDoctor(const DoctorReport &report)
{
    m_doctorRunning = false;
    m_doctor = report;
    emit doctorChanged();
}

void AppState::finishTrial(const QString &client, const SelfTestResult &result)
{
    if (client != m_triedClient)
        return;
    m_trial = result;
    emit trialChanged();
}

void AppState::setModels(const QList<ModelInfo> &models)
{
    m_models = models;
    emit modelsChanged();
}

void AppState::finishModels(const QString &problem)
{
    m_modelsRefreshing = false;
    m_modelsProblem = problem;
    emit modelsChanged();
}

void AppState::finishModelTest(const QString &model, const SelfTestResult &result)
{
    if (model != m_testedModel)
        return;
    m_modelTest = result;
    emit modelTestChanged();
}

void AppState::setContent(const QString &turnId, const TranscriptPtr &content)
{
    if (turnId != m_contentTurn)
        return;
    m_contentPending = false;
    m_content = content;
    emit contentChanged();
}

void AppState::setTerminalProblem(const QString &problem)
{
    emit terminalFailed(problem);
}

void AppState::appendLog(const QList<LogLine> &lines)
{
    m_log.append(lines);
}

void AppState::setLogFolder(const QString &folder)
{
    m_logFolder = folder;
}
