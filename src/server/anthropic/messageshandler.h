// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/chatendpoint.h"
#include "server/http/httpserver.h"

// POST /v1/messages and /v1/messages/count_tokens, and the same below the base URLs that people
// enter by mistake.
class MessagesHandler
{
public:
    explicit MessagesHandler(ChatEndpoint &endpoint);

    void addRoutes(HttpServer &server) const;

private:
    static void answer(ChatEndpoint &endpoint, const ExchangePtr &exchange);
    static void countTokens(ChatEndpoint &endpoint, const ExchangePtr &exchange);

    ChatEndpoint &m_endpoint;
};
