// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesspolicy.h"
#include "core/access/keyring.h"
#include "core/models/modelcatalog.h"
#include "core/settings/settings.h"
#include "core/status/planwindows.h"
#include "core/status/serverstatus.h"
#include "server/manage/deephealth.h"
#include "server/manage/metrics.h"
#include "server/manage/replaydesk.h"
#include "server/manage/statehandler.h"

#include <QObject>

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
    // What people should know about their budgets; empty = nothing.
    QString budgetNotice();
    bool isBudgetReached();
    // Asks a CLI anew; `done` gets a problem for people, or nothing.
    void refreshModels(const StateHandler::Refreshed &done);
    void forgetAnswers() { m_replay.forgetAnswers(); }

signals:
    void budgetNoticeChanged();

private:
    Admission admit(const Arrival &arrival);
    HttpHeaders limitHeaders(const RateLimiter::Verdict &verdict) const;
    StateHandler::Login login() const;
    void noteBudget();

    Parts m_parts;
    Settings m_settings;
    KeyRing m_keys;
    AccessPolicy m_policy;
    PlanWindows m_plan;
    Metrics m_metrics;
    ReplayDesk m_replay;
    DeepHealth m_deepHealth;
    UsageStore *m_usage = nullptr;
    ConversationStore *m_conversations = nullptr;
    StateHandler::Models m_modelsState;
    QDateTime m_probedAt;
    QDateTime m_okAt;
    QString m_notice;
};
