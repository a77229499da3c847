// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/serverstatus.h"
#include "server/chat/chatendpoint.h"
#include "server/manage/modelshandler.h"
#include "server/openai/responseshandler.h"

#include <functional>

class HttpServer;
class ModelCatalog;
class Settings;

// Every endpoint there is; a new one gets its format and handler in server/<dialect> and its line in
// addTo(). Outlives the server's routes. Engine thread.
class Endpoints final
{
public:
    // What the handlers ask of the engine, each time anew.
    struct Sources
    {
        TurnStarter startTurn;
        std::function<ServerStatus()> serverStatus;
        std::function<ClaudeStatus()> claudeStatus;
        ChatEndpoint::AgentGate grantAgent;
        ModelsHandler::MayAsk mayAsk;
    };

    Endpoints(const ModelCatalog &models, Sources sources);

    void addTo(HttpServer &server);
    // What programs ask for that look for Ollama.
    void addOllamaTo(HttpServer &server);

    void configure(const Settings &settings);
    // What was kept for a key that was revoked.
    void forgetKey(const QString &keyId) { m_responses.forgetKey(keyId); }
    // Where the Responses API keeps what it is asked to; null: in memory only. Must outlive this.
    void setArchive(ResponseArchive *archive) { m_responses.setArchive(archive); }

private:
    const ModelCatalog &m_models;
    const Sources m_sources;
    ChatEndpoint m_chat;
    ResponsesHandler m_responses;
};
