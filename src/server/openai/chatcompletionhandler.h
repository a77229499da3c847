// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/chatendpoint.h"
#include "server/http/httpserver.h"

// POST /v1/chat/completions, and the same below the base URLs that people enter by mistake and below
// Azure's paths, whose deployment is the model's name.
class ChatCompletionHandler
{
public:
    explicit ChatCompletionHandler(ChatEndpoint &endpoint);

    void addRoutes(HttpServer &server) const;

private:
    static void handle(ChatEndpoint &endpoint, const ExchangePtr &exchange, const RouteArgs &args);

    ChatEndpoint &m_endpoint;
};
