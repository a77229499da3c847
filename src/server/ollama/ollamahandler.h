// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/modelcatalog.h"
#include "server/chat/chatendpoint.h"
#include "server/http/httpserver.h"
#include "server/ollama/ollamaparser.h"

// Ollama's API below /api, for programs that speak nothing else. On a listener of its own, where
// such programs look for Ollama, the root says that it is there. Endpoint and catalog must outlive
// the routes.
class OllamaHandler
{
public:
    OllamaHandler(ChatEndpoint &endpoint, const ModelCatalog &models);

    void addRoutes(HttpServer &server) const;
    // GET / and HEAD /; only where no other root is.
    static void addRootRoute(HttpServer &server);

private:
    static void answer(ChatEndpoint &endpoint, OllamaParser::Endpoint kind,
                       const ExchangePtr &exchange);
    static void show(const ModelCatalog &models, const ExchangePtr &exchange);
    static void addAbsentRoutes(HttpServer &server);

    ChatEndpoint &m_endpoint;
    const ModelCatalog &m_models;
};
