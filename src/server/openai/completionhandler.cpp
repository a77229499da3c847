// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/completionhandler.h"

#include "server/openai/completionencoder.h"
#include "server/openai/completionparser.h"

using namespace Qt::StringLiterals;

CompletionHandler::CompletionHandler(ChatEndpoint &endpoint)
    : m_endpoint(endpoint)
{ }

void CompletionHandler::addRoutes(HttpServer &server) const
{
    const auto route = [&endpoint = m_endpoint](const ExchangePtr &exchange,
                                                const RouteArgs &args) {
        handle(endpoint, exchange, args);
    };
    RouteOptions options;
    options.aliases = {"/completions"_ba, "/v1/v1/completions"_ba};
    server.route("POST"_ba, "/v1/completions"_ba, Access::Key, route, options);
    server.route("POST"_ba, "/openai/deployments/<arg>/completions"_ba, Access::Key, route);
}

void CompletionHandler::handle(ChatEndpoint &endpoint, const ExchangePtr &exchange,
                               const RouteArgs &args)
{
    const std::optional<Json> body = ChatEndpoint::body(exchange, args);
    if (!body)
        return;
    const auto parsed = CompletionParser(endpoint.models())(*body);
    if (!parsed) {
        exchange->respondError(parsed.error());
        return;
    }
    CompletionEncoder::Options options;
    options.requestId = exchange->id();
    options.includeUsage = parsed->chat.includeUsage;
    options.echo = parsed->echo;
    endpoint.answer(exchange, parsed->chat,
                    std::make_unique<CompletionEncoder>(std::move(options)));
}
