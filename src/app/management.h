// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesspolicy.h"
#include "core/access/keyring.h"
#include "core/agent/mcpregistry.h"
#include "core/agent/toolconfigs.h"
#include "core/agent/toolstats.h"
#include "core/chat/agentpolicy.h"
#include "core/models/modelcatalog.h"
#include "core/settings/settings.h"
#include "core/status/planwindows.h"
#include "core/status/serverstatus.h"
#include "server/manage/bodylog.h"
#include "server/manage/deephealth.h"
#include "server/manage/metrics.h"
#include "server/manage/replaydesk.h"
#include "server/manage/statehandler.h"

#include <QObject>
#include <QProcessEnvironment>

#include <functional>

class ChatService;
class ConversationStore;
class Database;
class HttpServer;
class UsageStore;
class WorkerPool;
struct SpawnPlan;

// Everything around the answers: who may ask and how much, what was used, what is running, and the
// endpoints that show and change it. Puts itself in front of the server and of the chat service.
// Engine thread.
class Management final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        HttpServer &server;
        ChatService &service;
        WorkerPool &pool;
        ModelCatalog &models;
        std::function<ServerStatus()> serverStatus;
        std::function<ClaudeStatus()> claudeStatus;
        std::function<Result<SpawnPlan>()> chatPlan;
        std::function<SpawnPlan(const AgentProfile &)> agentPlan;
        std::function<QProcessEnvironment()> claudeEnvironment; // what a CLI is started in
        QString logFolder;
    };

    explicit Management(Parts parts, QObject *parent = nullptr);

    // Keys and limits for a further server of the same endpoints.
    void guard(HttpServer &server);
    void addRoutes(); // before the server listens
    void setDatabase(Database *database, UsageStore *usage, ConversationStore *conversations);
    void applySettings(const Settings &settings);
    void setToken(const QByteArray &token);

    KeyRing &keys() { return m_keys; }
    void noteClaude(const ClaudeStatus &status);
    // After the store has it.
    void noteSettled(const TurnRecord &record);
    // Whether the key's list has the model.
    bool mayAsk(const QString &keyId, const QString &model, const QString &fullName) const;
    // What a request with Claude Code's own tools is granted: at most what the settings say, with the
    // servers that were registered, less what the tool configurations take away.
    Result<AgentProfile, ChatError> grantAgent(const AgentWish &wish);
    // What people should know about their budgets; empty = nothing.
    QString budgetNotice();
    bool isBudgetReached();
    // Asks a CLI anew; `done` gets a problem for people, or nothing.
    void refreshModels(const StateHandler::Refreshed &done);
    void forgetAnswers() { m_replay.forgetAnswers(); }
    // That questions and answers are being written down; empty = they are not.
    QString bodyLogNotice() const { return m_bodyLog.notice(); }

signals:
    void budgetNoticeChanged();
    void bodyLogChanged();
    void bodyLogExpired(); // it has ended by itself

private:
    Admission admit(const Arrival &arrival);
    bool intercept(const ExchangePtr &exchange);
    HttpHeaders limitHeaders(const RateLimiter::Verdict &verdict, ApiDialect dialect) const;
    void askApiForModels(const StateHandler::Refreshed &refreshed);
    void addAgentRoutes();
    AgentPolicy ceiling();
    AgentPolicy agentPolicy(const QString &keyId, const QString &session);
    void connectServer(const McpServer &server, const std::function<void(const QString &)> &done);
    StateHandler::Login login() const;
    void noteBudget();

    Parts m_parts;
    Settings m_settings;
    KeyRing m_keys;
    AccessPolicy m_policy;
    PlanWindows m_plan;
    Metrics m_metrics;
    ReplayDesk m_replay;
    BodyLog m_bodyLog;
    McpRegistry m_mcpServers;
    ToolConfigs m_toolConfigs;
    ToolStats m_toolStats;
    int m_mcpProbes = 0;
    DeepHealth m_deepHealth;
    UsageStore *m_usage = nullptr;
    ConversationStore *m_conversations = nullptr;
    StateHandler::Models m_modelsState;
    QDateTime m_probedAt;
    QDateTime m_okAt;
    QString m_notice;
};
