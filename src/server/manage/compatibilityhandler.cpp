// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/compatibilityhandler.h"

#include "server/chat/chatendpoint.h"
#include "server/manage/compatibilityformat.h"

using namespace Qt::StringLiterals;

namespace {

void report(const ExchangePtr &exchange)
{
    const std::optional<Json> body = ChatEndpoint::body(exchange);
    if (!body)
        return;
    if (body->is_object())
        exchange->respondJson(200, compatibilityReport(*body));
    else
        exchange->respondError(ChatError::invalid({}, u"The body must be a JSON object."_s));
}

} // namespace

void addCompatibilityRoutes(HttpServer &server)
{
    RouteOptions options;
    options.group = RateGroup::General;
    server.route("GET"_ba, "/v1/compatibility"_ba, Access::Key,
                 [](const ExchangePtr &exchange, const RouteArgs &) {
                     exchange->respondJson(200, compatibilityTables());
                 });
    server.route(
        "POST"_ba, "/v1/compatibility"_ba, Access::Key,
        [](const ExchangePtr &exchange, const RouteArgs &) { report(exchange); }, options);
}
