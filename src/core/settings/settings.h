// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QStringList>
#include <QVariant>

#include <chrono>

// Every setting once, in one table: its name in bellhop.conf, its environment variable, its flag,
// its default, its limits and its description. Settings itself is a plain value (implicitly shared,
// sent between the threads); SettingsStore loads, changes and saves it.
//
// Where a value comes from, strongest first: flag, environment, file, default.
class Settings
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    enum class Key {
        // server
        Port,
        Address,
        AllowedHosts,
        AllowedOrigins,
        ShutdownGrace,
        StartServer,
        OllamaListener,
        OllamaPort,
        OllamaWithoutToken,
        // models
        DefaultModel,
        ModelMap,
        UnknownModel,
        HostedTools,
        // workers
        MaxConcurrent,
        WarmWorkers,
        PoolSize,
        IdleTimeout,
        ToolHoldTimeout,
        // claude
        ClaudePath,
        ClaudeAuth,
        FallbackModel,
        LoginCheck,
        // limits
        QueueLength,
        QueueWait,
        FirstByteTimeout,
        SilenceTimeout,
        RequestTimeout,
        RepeatLimit,
        MaxBodyMiB,
        // privacy
        KeepContent,
        ContentDays,
        ConversationTtl,
        ResponseTtl,
        UsageDays,
        // app
        StartHidden,
        CloseBehaviour,
        LogLevel,
        // agent
        AgentEnabled,
        AgentFolders,
        AgentModels,
        AgentTools,
        AgentPermissionMode,
        AgentMaxTurns,
        AgentPrompt,
        AgentActivity,
        AgentMcpServers,
        AgentMcpRegistration,
        // limits of one request
        TurnBudget,
        // models, again
        SystemTexts,
        // access
        TrustLoopback,
        // limits, continued
        RateLimits,
        RateChat,
        RateDebug,
        RateAuth,
        RateSession,
        RateHealth,
        RateGeneral,
        DailyBudget,
        MonthlyBudget,
        BudgetWarning,
        // cache
        CacheMode,
        CacheTtl,
        CacheSize,
        // app, continued
        DebugEndpoint,
        LogBodies,
        IconStyle,
        NotifyFailure,
        NotifySignIn,
        NotifyPlan,
        Language,
        // workers, continued
        WorkerCpu,
        WorkerMemory,
        NotifyBudget,
        // claude, continued
        ClaudeVariables,
        ClaudeArguments,
        // server, continued
        TlsCertificate,
        TlsKey,
        // app, continued
        UpdateFeed,
    };
    enum class Kind { Integer, Text, Choice, Boolean, TextList, Map };
    enum class Source { Default, File, Environment, Flag };

    struct Info
    {
        Key key;
        const char *name; // "server/port" in bellhop.conf
        const char *environment; // "BELLHOP_PORT"
        const char *flag; // "port" for --port; nullptr = none
        Kind kind;
        QVariant fallback;
        qint64 minimum = 0; // Integer
        qint64 maximum = 0;
        QStringList choices; // Choice
        const char *unit; // "s", "MiB", … or nullptr; for people
        const char *title; // QT_TRANSLATE_NOOP("Settings", …)
        const char *description; // likewise, one sentence
    };
    static const QList<Info> &table();
    static const Info &info(Key key);

    // Of the type that belongs to the kind: qint64, QString (Text, Choice), bool, QStringList
    // (TextList, and Map as "name=model" in order: see modelMap() and mapValue()).
    QVariant value(Key key) const;
    Source source(Key key) const;
    // Refuses what does not fit, with a message for people that names what would.
    static Result<QVariant> parse(Key key, const QString &text);
    static Result<Done> check(Key key, const QVariant &value);
    static QString toText(Key key, const QVariant &value);
    static QVariant mapValue(const QList<QPair<QString, QString>> &pairs);
    void set(Key key, const QVariant &value, Source source); // a value that check() takes
    void reset(Key key);
    bool operator==(const Settings &other) const;

    // Typed access for those who use the values.
    quint16 port() const;
    QHostAddress address() const;
    QStringList allowedHosts() const;
    QStringList allowedOrigins() const;
    std::chrono::seconds shutdownGrace() const;
    bool startServer() const;
    bool ollamaListener() const;
    quint16 ollamaPort() const;
    bool ollamaWithoutToken() const;
    QString defaultModel() const;
    QList<QPair<QString, QString>> modelMap() const; // name or pattern -> Claude model, in order
    bool refusesUnknownModels() const;
    bool refusesHostedTools() const;
    int maxConcurrent() const;
    int warmWorkers() const;
    int poolSize() const;
    std::chrono::seconds idleTimeout() const;
    std::chrono::seconds toolHoldTimeout() const;
    QString claudePath() const;
    enum class ClaudeAuth { Login, ApiKey, Environment, Bedrock, Vertex };
    ClaudeAuth claudeAuth() const;
    QString fallbackModel() const;
    std::chrono::seconds loginCheck() const; // 0 = never again
    int queueLength() const;
    std::chrono::seconds queueWait() const;
    std::chrono::seconds firstByteTimeout() const;
    std::chrono::seconds silenceTimeout() const;
    std::chrono::seconds requestTimeout() const; // 0 = none
    int repeatLimit() const; // 0 = off
    qint64 maxBodyBytes() const;
    enum class KeepContent { Never, Session, Days };
    KeepContent keepContent() const;
    int contentDays() const;
    std::chrono::minutes conversationTtl() const;
    std::chrono::hours responseTtl() const;
    int usageDays() const;
    bool startHidden() const;
    enum class CloseBehaviour { Ask, Hide, Quit };
    CloseBehaviour closeBehaviour() const;
    QString logLevel() const;
    QList<QPair<QString, QString>> pairs(Key key) const; // of a map, in order
    bool agentEnabled() const;
    QList<QPair<QString, QString>> agentFolders() const; // alias or empty -> path, in order
    QList<QPair<QString, QString>> agentModels() const; // alias -> Claude model
    QStringList agentTools() const; // in Claude Code's words: Read, Bash(git *)
    QString agentPermissionMode() const;
    int agentMaxTurns() const; // 0 = no limit
    bool agentUsesClaudePrompt() const;
    bool agentShowsActivity() const;
    QString agentMcpServers() const; // JSON or a file's path; empty = none
    enum class McpRegistration { Off, Http, Commands };
    McpRegistration agentMcpRegistration() const;
    double turnBudgetUsd() const; // 0 = none
    QString systemTexts() const; // JSON or a file's path; empty = none
    bool trustsLoopback() const;
    enum class RateLimits { Off, Network, All };
    RateLimits rateLimits() const;
    int ratePerMinute(Key key) const; // RateChat … RateGeneral; 0 = none
    double dailyBudgetUsd() const; // 0 = none
    double monthlyBudgetUsd() const;
    int budgetWarning() const; // percent
    enum class CacheMode { Off, OnRequest, Always };
    CacheMode cacheMode() const;
    std::chrono::seconds cacheTtl() const;
    int cacheSize() const; // answers
    bool hasDebugEndpoint() const;
    std::chrono::seconds logBodies() const; // 0 = off
    enum class IconStyle { Colored, Light, Dark };
    IconStyle iconStyle() const;
    bool notifiesOfFailure() const;
    bool notifiesOfSignIn() const;
    bool notifiesOfPlan() const;
    QString updateFeed() const; // empty = never asked
    QString language() const; // "system", or as Language::available() has it
    std::chrono::seconds workerCpu() const; // 0 = no limit
    qint64 workerMemoryBytes() const; // 0 = no limit
    bool notifiesOfBudget() const;
    QList<QPair<QString, QString>> claudeVariables() const; // name -> value
    QStringList claudeArguments() const;
    QString tlsCertificate() const; // path of a PEM file; empty = no TLS
    QString tlsKey() const; // path; empty = in the certificate's file

private:
    static Result<QVariant> normalized(Key key, const QVariant &value);

    struct Entry
    {
        QVariant value;
        Source source = Source::Default;
        bool operator==(const Entry &) const = default;
    };
    QHash<int, Entry> m_entries; // only what differs from the default
};
Q_DECLARE_METATYPE(Settings)
