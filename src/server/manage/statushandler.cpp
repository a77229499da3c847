// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/statushandler.h"

#include "server/manage/manageanswers.h"
#include "server/manage/statusformat.h"

using namespace Qt::StringLiterals;

StatusHandler::StatusHandler(ServerStatusSource server, ClaudeStatusSource claude)
    : m_server(std::move(server))
    , m_claude(std::move(claude))
{ }

void StatusHandler::addRoutes(HttpServer &server) const
{
    RouteOptions healthOptions;
    healthOptions.aliases = {"/healthz"_ba, "/v1/health"_ba};
    healthOptions.group = RateGroup::Health;
    server.route(
        "GET"_ba, "/health"_ba, Access::Open,
        [server = m_server, claude = m_claude](const ExchangePtr &exchange, const RouteArgs &) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            exchange->respondJson(200, healthJson(server(), claude(), now), kNoStore);
        },
        healthOptions);
    server.route("GET"_ba, "/version"_ba, Access::Open,
                 [claude = m_claude](const ExchangePtr &exchange, const RouteArgs &) {
                     exchange->respondJson(200, versionJson(claude()), kNoStore);
                 });
}
