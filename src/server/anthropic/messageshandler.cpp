// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anthropic/messageshandler.h"

#include "server/anthropic/messagesencoder.h"
#include "server/anthropic/messagesparser.h"
#include "server/chat/controlheaders.h"
#include "server/chat/tokenestimate.h"
#include "server/http/apierror.h"

using namespace Qt::StringLiterals;

namespace {

// Conversations kept by the server (the beta "message-threads"): of a continued one only the newest
// message is sent, so it must not be answered without the others. The tool runner of Anthropic's SDK
// asks for one, and goes on with whole conversations after exactly this refusal.
bool refusesThread(const ExchangePtr &exchange, const Json &body)
{
    if (!body.is_object() || !findValue(body, "thread"))
        return false;
    ChatError error = ChatError::invalid(
        u"thread"_s,
        u"thread: conversations are not kept here. Send the whole conversation without 'thread'."_s);
    error.retryPointless = true;
    Json answer = ApiError::bodyOf(error, ApiDialect::Anthropic, exchange->id());
    answer["error"]["details"] = {{"error_code", "thread_unsupported_request"},
                                  {"unsupported", {"thread"}}};
    exchange->respondJson(400, answer, {{"x-should-retry"_ba, "false"_ba}});
    return true;
}

} // namespace

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
    if (!body || refusesThread(exchange, *body))
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
