// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/chatcompletionhandler.h"

#include "server/chat/controlheaders.h"
#include "server/openai/chatcompletionencoder.h"
#include "server/openai/chatcompletionparser.h"

using namespace Qt::StringLiterals;

ChatCompletionHandler::ChatCompletionHandler(ChatEndpoint &endpoint)
    : m_endpoint(endpoint)
{ }

void ChatCompletionHandler::addRoutes(HttpServer &server) const
{
    const auto route = [&endpoint = m_endpoint](const ExchangePtr &exchange,
                                                const RouteArgs &args) {
        handle(endpoint, exchange, args);
    };
    RouteOptions options;
    options.aliases = {"/chat/completions"_ba, "/v1/v1/chat/completions"_ba};
    server.route("POST"_ba, "/v1/chat/completions"_ba, Access::Key, route, options);
    server.route("POST"_ba, "/openai/deployments/<arg>/chat/completions"_ba, Access::Key, route);
}

void ChatCompletionHandler::handle(ChatEndpoint &endpoint, const ExchangePtr &exchange,
                                   const RouteArgs &args)
{
    const std::optional<Json> body = ChatEndpoint::body(exchange, args);
    if (!body)
        return;
    const auto chat =
        ChatCompletionParser(endpoint.models())(*body, conversationIdFrom(exchange->request()));
    if (!chat) {
        exchange->respondError(chat.error());
        return;
    }
    ChatCompletionEncoder::Options options;
    options.requestId = exchange->id();
    options.includeUsage = chat->includeUsage;
    options.legacyFunctions = chat->legacyFunctions;
    options.showThinking = chat->request.thinking.visible;
    endpoint.answer(exchange, *chat, std::make_unique<ChatCompletionEncoder>(std::move(options)));
}
