// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopbridge.h"

#include "app/application.h"
#include "app/engine.h"
#include "core/claude/doctorreport.h"

namespace {

TodayTotals todayFrom(const UsageTotals &totals)
{
    TodayTotals today;
    today.requests = totals.turns;
    today.failed = totals.failed;
    today.inputTokens = totals.tokens.input;
    today.cachedTokens = totals.tokens.cacheRead + totals.tokens.cacheCreation;
    today.outputTokens = totals.tokens.output;
    today.costUsd = totals.costUsd;
    today.medianFirstTokenMs = totals.medianFirstTokenMs;
    return today;
}

DoctorSummary summaryOf(const DoctorReport &report)
{
    DoctorSummary summary;
    summary.claudeVersion = report.version;
    summary.error = report.problem;
    for (const DoctorReport::Check &check : report.checks)
        summary.checks.append({check.title, check.ok, check.detail});
    return summary;
}

} // namespace

DesktopBridge::DesktopBridge(Application &application)
    : m_application(application)
    , m_desktop(m_state)
{
    showFacts();
    answerRequests();
    m_state.setSettings(application.settings().settings());
    showToken();
    showApiKey();
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
    connect(engine, &Engine::todayChanged, &m_state,
            [this](const UsageTotals &totals) { m_state.setToday(todayFrom(totals)); });
    connect(engine, &Engine::doctorFinished, &m_state,
            [this](const DoctorReport &report) { m_state.finishDoctor(summaryOf(report)); });

    connect(&m_application.settings(), &SettingsStore::changed, &m_state, &AppState::setSettings);
    const Credentials *credentials = &m_application.credentials();
    connect(credentials, &Credentials::tokenChanged, this, &DesktopBridge::showToken);
    connect(credentials, &Credentials::apiKeyChanged, this, &DesktopBridge::showApiKey);
    connect(credentials, &Credentials::ready, this, &DesktopBridge::showApiKey);
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
