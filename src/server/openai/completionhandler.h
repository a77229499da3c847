// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/chatendpoint.h"
#include "server/http/httpserver.h"

// The legacy POST /v1/completions, which autocomplete plugins still use.
class CompletionHandler
{
public:
    explicit CompletionHandler(ChatEndpoint &endpoint);

    void addRoutes(HttpServer &server) const;

private:
    static void handle(ChatEndpoint &endpoint, const ExchangePtr &exchange, const RouteArgs &args);

    ChatEndpoint &m_endpoint;
};
