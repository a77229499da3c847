// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anthropic/messageshandler.h"

#include "server/anthropic/messagesencoder.h"
#include "server/anthropic/messagesparser.h"
#include "server/chat/controlheaders.h"
#include "server/chat/tokenestimate.h"

using namespace Qt::StringLiterals;

MessagesHandler::MessagesHandler(ChatEndpoint &endpoint)
    : m_endpoint(endpoint)
{ }

void MessagesHandler::addRoutes(HttpServer &server) const
{
    RouteOptions options;
    options.dialect = ApiDialect::Anthropic;
    options.aliases = {"/messages"_ba, "/v1/v1/messages"_ba};
    server.route(
        "POST"_ba, "/v1/messages"_ba, Access::Key,
        [&endpoint = m_endpoint](const ExchangePtr &exchange, const RouteArgs &) {
            answer(endpoint, exchange);
        },
        options);
    options.aliases = {"/messages/count_tokens"_ba, "/v1/v1/messages/count_tokens"_ba};
    server.route(
        "POST"_ba, "/v1/messages/count_tokens"_ba, Access::Key,
        [&endpoint = m_endpoint](const ExchangePtr &exchange, const RouteArgs &) {
            countTokens(endpoint, exchange);
        },
        options);
}

void MessagesHandler::answer(ChatEndpoint &endpoint, const ExchangePtr &exchange)
{
    const std::optional<Json> body = ChatEndpoint::body(exchange);
    if (!body)
        return;
    const auto chat =
        MessagesParser(endpoint.models())(*body, conversationIdFrom(exchange->request()));
    if (!chat) {
        exchange->respondError(chat.error());
        return;
    }
    MessagesEncoder::Options options;
    options.requestId = exchange->id();
    options.showThinking = chat->request.thinking.mode != Thinking::Mode::Disabled;
    endpoint.answer(exchange, *chat, std::make_unique<MessagesEncoder>(std::move(options)));
}

void MessagesHandler::countTokens(ChatEndpoint &endpoint, const ExchangePtr &exchange)
{
    const std::optional<Json> body = ChatEndpoint::body(exchange);
    if (!body)
        return;
    const auto chat = MessagesParser(endpoint.models())(*body);
    if (!chat) {
        exchange->respondError(chat.error());
        return;
    }
    exchange->respondJson(200, {{"input_tokens", estimateTokens(chat->request)}},
                          {{"X-Bellhop-Token-Count"_ba, "estimate"_ba}});
}
