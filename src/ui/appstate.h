// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesskey.h"
#include "core/claude/doctorreport.h"
#include "core/clients/clienttrial.h"
#include "core/models/modelcatalog.h"
#include "core/settings/settings.h"
#include "core/status/planstatus.h"
#include "core/status/serverstatus.h"
#include "core/status/turnrecord.h"
#include "ui/activitymodel.h"
#include "ui/history.h"
#include "ui/logmodel.h"
#include "ui/memory.h"

#include <QBasicTimer>
#include <QByteArray>
#include <QObject>

#include <optional>

// The access token as the windows show it.
struct TokenStatus
{
    QByteArray token;
    bool fixed = false; // given by environment or flag: it cannot be replaced here

    bool operator==(const TokenStatus &) const = default;
};
Q_DECLARE_METATYPE(TokenStatus)

// The key for ClaudeAuth::ApiKey, kept in the system keychain. The key itself never comes back.
struct ApiKeyStatus
{
    bool stored = false;
    QString problem; // the keychain refused, for people; empty = fine

    bool operator==(const ApiKeyStatus &) const = default;
};
Q_DECLARE_METATYPE(ApiKeyStatus)

// Whether the program starts when somebody logs in. The system keeps this, not our settings.
struct AutostartStatus
{
    bool supported = false;
    bool enabled = false;
    QString problem; // the last change failed, for people; empty = fine

    bool operator==(const AutostartStatus &) const = default;
};
Q_DECLARE_METATYPE(AutostartStatus)

// Everything the windows show and everything they may ask for, so that they know nothing of the
// engine. Application feeds the slots from the engine's (queued) signals and answers the requests;
// the windows only read, listen and emit requests. A setter tells listeners only about real
// changes. UI thread.
class AppState final : public QObject
{
    Q_OBJECT

public:
    // Without a file the windows forget at the end what they remember.
    explicit AppState(const QString &memoryFile = {}, QObject *parent = nullptr);

    // Shows the running state until finishSelfTest() / finishDoctor() / finishTrial() arrives.
    void requestSelfTest();
    void requestDoctor();
    void requestTrial(const ClientTrial &trial);
    void requestModels(); // running until finishModels()
    void requestModelTest(const QString &model); // running until finishModelTest()
    void requestContent(const QString &turnId); // what was said; null until setContent()
    void setLogWanted(bool wanted); // the page is seen: appendLog() keeps coming

    const ServerStatus &server() const { return m_server; }
    const ClaudeStatus &claude() const { return m_claude; }
    const Settings &settings() const { return m_settings; }
    const TokenStatus &token() const { return m_token; }
    const ApiKeyStatus &apiKey() const { return m_apiKey; }
    const QList<AccessKey> &keys() const { return m_keys; }
    const UsageTotals &today() const { return m_today; }
    const PlanStatus &plan() const { return m_plan; }
    const AutostartStatus &autostart() const { return m_autostart; }
    const std::optional<SelfTestResult> &selfTest() const { return m_selfTest; }
    const std::optional<DoctorReport> &doctor() const { return m_doctor; }
    bool isSelfTestRunning() const { return m_selfTestRunning; }
    bool isDoctorRunning() const { return m_doctorRunning; }
    const QString &triedClient() const { return m_triedClient; } // whose trial runs or ran last
    const std::optional<SelfTestResult> &trial() const { return m_trial; } // empty while it runs
    const QList<ModelInfo> &models() const { return m_models; } // empty: not known yet
    bool areModelsRefreshing() const { return m_modelsRefreshing; }
    const QString &modelsProblem() const { return m_modelsProblem; } // of the last refresh
    const QString &testedModel() const { return m_testedModel; } // whose test runs or ran last
    const std::optional<SelfTestResult> &modelTest() const { return m_modelTest; }
    const QString &contentTurn() const { return m_contentTurn; }
    const TranscriptPtr &content() const { return m_content; } // of contentTurn(); null: none
    bool isContentPending() const { return m_contentPending; }
    // The last request of this run that failed, until it is dismissed; nothing that the client or
    // the user ended.
    const std::optional<TurnRecord> &lastFailure() const { return m_lastFailure; }
    void dismissFailure();
    const QString &logFolder() const { return m_logFolder; } // empty: nothing is written
    ActivityModel &activity() { return m_activity; }
    History &history() { return m_history; }
    LogModel &log() { return m_log; }
    Memory &memory() { return m_memory; }

    bool isRunning() const { return m_server.state == ServerStatus::State::Running; }
    // "http://127.0.0.1:8787": the live loopback URL; while stopped what it will be.
    QString baseUrl() const;
    QString openAiUrl() const; // with /v1
    QString anthropicUrl() const; // without
    QString ollamaUrl() const; // where programs look for Ollama; empty: not listening there
    // One text per thing that keeps requests from being answered or is done worse than it should
    // be.
    struct Problem
    {
        enum class Severity { Notice, Warning };
        enum class Fix { None, ServerSettings, ClaudeSettings, LimitsSettings, SignIn };
        Severity severity = Severity::Warning;
        QString text; // what, and what to do
        Fix fix = Fix::None;
    };
    QList<Problem> problems() const;
    bool needsAttention() const; // one of the problems is a warning

public slots:
    void setServer(const ServerStatus &status); // counts alone are told at most 10 times a second
    void setClaude(const ClaudeStatus &status);
    void setSettings(const Settings &settings);
    void refuseSetting(Settings::Key key, const QString &reason);
    void setToken(const TokenStatus &token);
    void setApiKey(const ApiKeyStatus &status);
    void setKeys(const QList<AccessKey> &keys);
    void setToday(const UsageTotals &totals);
    void setPlan(const PlanStatus &plan);
    void setAutostart(const AutostartStatus &status);
    void addEarlierTurns(const QList<TurnRecord> &turns); // of the last run, oldest first
    void updateTurn(const TurnRecord &turn); // new or changed; shown at most 10 times a second
    void finishSelfTest(const SelfTestResult &result);
    void finishDoctor(const DoctorReport &report);
    void finishTrial(const QString &client, const SelfTestResult &result);
    void setModels(const QList<ModelInfo> &models);
    void finishModels(const QString &problem);
    void finishModelTest(const QString &model, const SelfTestResult &result);
    void setContent(const QString &turnId, const TranscriptPtr &content);
    void setTerminalProblem(const QString &problem);
    void appendLog(const QList<LogLine> &lines);
    void setNewVersion(const QString &version, const QString &page); // both empty: none
    void setLogFolder(const QString &folder);

signals:
    // Facts, for the windows.
    void serverChanged();
    void claudeChanged();
    void settingsChanged();
    void settingRefused(Settings::Key key, const QString &reason);
    void tokenChanged();
    void apiKeyChanged();
    void keysChanged();
    void keyCreated(const AccessKey &key, const QByteArray &secret); // the secret's only chance
    void keyRefused(const QString &reason);
    void todayChanged();
    void planChanged();
    void autostartChanged();
    void newVersionChanged();
    void selfTestChanged();
    void doctorChanged();
    void trialChanged();
    void modelsChanged();
    void modelTestChanged();
    void contentChanged();
    void failureChanged();
    void terminalFailed(const QString &problem); // no terminal could be opened

    // Requests of the user, for Application.
    void startRequested();
    void stopRequested();
    void cancelRequested(const QString &turnId);
    void cancelAllRequested();
    void selfTestRequested();
    void doctorRequested();
    void trialRequested(const ClientTrial &trial);
    void logWanted(bool wanted);
    void refreshClaudeRequested();
    void signInRequested(); // in a terminal
    void installRequested(); // of Claude Code, in a terminal
    void modelsRequested();
    void modelTestRequested(const QString &model);
    void contentRequested(const QString &turnId);
    void wipeContentRequested();
    void wipeUsageRequested();
    void regenerateTokenRequested();
    void settingChangeRequested(Settings::Key key, const QVariant &value);
    void apiKeyChangeRequested(const QByteArray &key); // empty = forget it
    void keyCreateRequested(const AccessKey &wish); // name, scopes, limits
    void keyChangeRequested(const AccessKey &wish); // of its id
    void keyRevokeRequested(const QString &id);
    void autostartChangeRequested(bool enabled);
    void quitRequested();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    ServerStatus m_server;
    ClaudeStatus m_claude;
    Settings m_settings;
    TokenStatus m_token;
    ApiKeyStatus m_apiKey;
    QList<AccessKey> m_keys;
    UsageTotals m_today;
    PlanStatus m_plan;
    AutostartStatus m_autostart;
    std::optional<SelfTestResult> m_selfTest;
    std::optional<DoctorReport> m_doctor;
    bool m_selfTestRunning = false;
    bool m_doctorRunning = false;
    QString m_triedClient;
    std::optional<SelfTestResult> m_trial;
    QList<ModelInfo> m_models;
    bool m_modelsRefreshing = false;
    QString m_modelsProblem;
    QString m_testedModel;
    std::optional<SelfTestResult> m_modelTest;
    QString m_contentTurn;
    TranscriptPtr m_content;
    bool m_contentPending = false;
    std::optional<TurnRecord> m_lastFailure;
    QString m_logFolder;
    QString m_newVersion; // there is one, and its page
    QString m_newVersionPage;
    Memory m_memory;
    ActivityModel m_activity;
    History m_history;
    LogModel m_log;
    bool m_logWanted = false;
    QBasicTimer m_loadTimer;
};
