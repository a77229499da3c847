// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claudewatch.h"
#include "app/endpoints.h"
#include "app/engine.h"
#include "app/management.h"
#include "app/ollamalistener.h"
#include "app/selftest.h"
#include "app/storage.h"
#include "core/chat/chatservice.h"
#include "core/claude/claudeenvironment.h"
#include "core/claude/processledger.h"
#include "core/claude/workerpool.h"
#include "core/models/modelcatalog.h"
#include "core/status/planwindows.h"
#include "server/http/httpserver.h"

#include <QDateTime>
#include <QTimer>

// What is behind the engine's slots: everything with a thread affinity. Made by the first of them, on
// the engine thread; answers with the signals of its face.
class EngineCore final : public QObject
{
    Q_OBJECT

public:
    EngineCore(Engine &face, const Engine::Options &options);
    ~EngineCore() override;

    void applySettings(const Settings &settings);
    void setToken(const QByteArray &token);
    void setApiKey(const QByteArray &key);
    void createKey(const AccessKey &wish);
    void changeKey(const AccessKey &wish);
    void revokeKey(const QString &id);
    void start();
    void stop();
    void cancelTurn(const QString &id);
    void cancelAllTurns();
    void runSelfTest();
    void lookForClaude();
    void runDoctor();
    void refreshModels();
    void testModel(const QString &name);
    void readContent(const QString &turnId);
    void forgetContent();
    void forgetUsage();

private:
    bool listen();
    void configurePool();
    void turnSettled(const TurnRecord &record);
    void finishStop();
    void setState(ServerStatus::State state, const QString &problem = {});
    void publish();
    void publishToday();
    void publishKeys();
    void publishModels();
    void configureTls();
    ServerStatus serverStatus() const;
    ClaudeEnvironment claudeEnvironment() const;

    Engine &m_face;
    const Engine::Options m_options;
    Settings m_settings;
    bool m_hasSettings = false;
    QByteArray m_token;
    QByteArray m_apiKey;
    ServerStatus::State m_state = ServerStatus::State::Stopped;
    QString m_problem;
    QString m_budgetNotice;
    bool m_budgetReached = false;
    QString m_tlsProblem;
    bool m_hasTls = false;
    quint64 m_publishedModels = 0;
    QString m_testedModel;
    QDateTime m_since;
    PlanWindows m_plan;

    ModelCatalog m_models;
    Storage m_storage;
    ClaudeWatch m_claude;
    ProcessLedger m_ledger;
    WorkerPool m_pool;
    ChatService m_service;
    Endpoints m_endpoints;
    HttpServer m_server;
    OllamaListener m_ollama;
    Management m_management;
    SelfTest m_selfTest;
    SelfTest m_modelTest;
    QTimer m_publish;
    QTimer m_today;
    QTimer m_purge;
    QTimer m_grace;
    QTimer m_loginCheck;
};
