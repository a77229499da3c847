// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoints.h"

#include "core/models/modelcatalog.h"
#include "core/settings/settings.h"
#include "server/anthropic/messageshandler.h"
#include "server/manage/compatibilityhandler.h"
#include "server/manage/statushandler.h"
#include "server/ollama/ollamahandler.h"
#include "server/openai/absenthandler.h"
#include "server/openai/chatcompletionhandler.h"
#include "server/openai/completionhandler.h"

Endpoints::Endpoints(const ModelCatalog &models, Sources sources)
    : m_models(models)
    , m_sources(std::move(sources))
    , m_chat(m_sources.startTurn, [&models](const QString &name) { return models.resolve(name); })
    , m_responses(m_chat)
{
    m_chat.setAgentGate(m_sources.grantAgent);
}

void Endpoints::addTo(HttpServer &server)
{
    // Routes are tried in this order: the busiest first.
    ChatCompletionHandler(m_chat).addRoutes(server);
    MessagesHandler(m_chat).addRoutes(server);
    m_responses.addRoutes(server);
    CompletionHandler(m_chat).addRoutes(server);
    OllamaHandler(m_chat, m_models).addRoutes(server);
    addAbsentRoutes(server);
    ModelsHandler(m_models, m_sources.mayAsk).addRoutes(server);
    addCompatibilityRoutes(server);
    StatusHandler(m_sources.serverStatus, m_sources.claudeStatus).addRoutes(server);
}

void Endpoints::addOllamaTo(HttpServer &server)
{
    OllamaHandler(m_chat, m_models).addRoutes(server);
    OllamaHandler::addRootRoute(server);
    // Ollama speaks OpenAI's language as well, on the same port.
    ChatCompletionHandler(m_chat).addRoutes(server);
    CompletionHandler(m_chat).addRoutes(server);
    ModelsHandler(m_models, m_sources.mayAsk).addRoutes(server);
    addAbsentRoutes(server);
}

void Endpoints::configure(const Settings &settings)
{
    m_chat.refuseHostedTools(settings.refusesHostedTools());
    m_responses.setLifetime(settings.responseTtl());
}
