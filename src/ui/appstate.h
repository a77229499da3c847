// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesskey.h"
#include "core/settings/settings.h"
#include "core/status/serverstatus.h"
#include "core/status/turnrecord.h"
#include "ui/activitymodel.h"

#include <QBasicTimer>
#include <QByteArray>
#include <QObject>

#include <optional>

// What was used since local midnight.
struct TodayTotals
{
    qint64 requests = 0;
    qint64 failed = 0;
    qint64 inputTokens = 0; // not from the cache
    qint64 cachedTokens = 0;
    qint64 outputTokens = 0;
    double costUsd = 0;
    qint64 medianFirstTokenMs = -1; // -1 = nothing answered yet

    bool operator==(const TodayTotals &) const = default;
};
Q_DECLARE_METATYPE(TodayTotals)

// What `bellhop --doctor` found out about the installed CLI.
struct DoctorSummary
{
    struct Check
    {
        QString name;
        bool ok = false;
        QString detail; // what is done instead, or why it could not be checked

        bool operator==(const Check &) const = default;
    };
    QString claudeVersion;
    QList<Check> checks;
    QString error; // the doctor itself could not run; empty = it could
};
Q_DECLARE_METATYPE(DoctorSummary)

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

// Everything the windows show and everything they may ask for, so that they know nothing of the
// engine. Application feeds the slots from the engine's (queued) signals and answers the requests;
// the windows only read, listen and emit requests. A setter tells listeners only about real
// changes. UI thread.
class AppState final : public QObject
{
    Q_OBJECT

public:
    explicit AppState(QObject *parent = nullptr);

    // Shows the running state until finishSelfTest() / finishDoctor() arrives.
    void requestSelfTest();
    void requestDoctor();

    const ServerStatus &server() const { return m_server; }
    const ClaudeStatus &claude() const { return m_claude; }
    const Settings &settings() const { return m_settings; }
    const TokenStatus &token() const { return m_token; }
    const ApiKeyStatus &apiKey() const { return m_apiKey; }
    const QList<AccessKey> &keys() const { return m_keys; }
    const TodayTotals &today() const { return m_today; }
    const std::optional<SelfTestResult> &selfTest() const { return m_selfTest; }
    const std::optional<DoctorSummary> &doctor() const { return m_doctor; }
    bool isSelfTestRunning() const { return m_selfTestRunning; }
    bool isDoctorRunning() const { return m_doctorRunning; }
    ActivityModel &activity() { return m_activity; }

    bool isRunning() const { return m_server.state == ServerStatus::State::Running; }
    // "http://127.0.0.1:8787": the live loopback URL; while stopped what it will be.
    QString baseUrl() const;
    QString openAiUrl() const; // with /v1
    QString anthropicUrl() const; // without
    // One text per thing that keeps requests from being answered or is done worse than it should
    // be.
    struct Problem
    {
        enum class Severity { Notice, Warning };
        enum class Fix { None, ServerSettings, ClaudeSettings, CheckAgain };
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
    void setToday(const TodayTotals &totals);
    void updateTurn(const TurnRecord &turn); // new or changed; shown at most 10 times a second
    void finishSelfTest(const SelfTestResult &result);
    void finishDoctor(const DoctorSummary &summary);

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
    void selfTestChanged();
    void doctorChanged();

    // Requests of the user, for Application.
    void startRequested();
    void stopRequested();
    void cancelRequested(const QString &turnId);
    void cancelAllRequested();
    void selfTestRequested();
    void doctorRequested();
    void refreshClaudeRequested();
    void regenerateTokenRequested();
    void settingChangeRequested(Settings::Key key, const QVariant &value);
    void apiKeyChangeRequested(const QByteArray &key); // empty = forget it
    void keyCreateRequested(const AccessKey &wish); // name, scopes, limits
    void keyChangeRequested(const AccessKey &wish); // of its id
    void keyRevokeRequested(const QString &id);
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
    TodayTotals m_today;
    std::optional<SelfTestResult> m_selfTest;
    std::optional<DoctorSummary> m_doctor;
    bool m_selfTestRunning = false;
    bool m_doctorRunning = false;
    ActivityModel m_activity;
    QBasicTimer m_loadTimer;
};
