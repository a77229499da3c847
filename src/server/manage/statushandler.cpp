// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/statushandler.h"

#include "server/manage/statusformat.h"

using namespace Qt::StringLiterals;

namespace {

const HttpHeaders kNoStore{{"Cache-Control"_ba, "no-store"_ba}};

// The page needs nothing but its own style.
const HttpHeaders kPageHeaders{
    {"Cache-Control"_ba, "no-store"_ba},
    {"Vary"_ba, "Accept"_ba},
    {"X-Content-Type-Options"_ba, "nosniff"_ba},
    {"Content-Security-Policy"_ba,
     "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"_ba}};

} // namespace

StatusHandler::StatusHandler(ServerStatusSource server, ClaudeStatusSource claude)
    : m_server(std::move(server))
    , m_claude(std::move(claude))
{ }

void StatusHandler::addRoutes(HttpServer &server) const
{
    server.route(
        "GET"_ba, "/health"_ba, Access::Open,
        [server = m_server, claude = m_claude](const ExchangePtr &exchange, const RouteArgs &) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            exchange->respondJson(200, healthJson(server(), claude(), now), kNoStore);
        },
        {{"/healthz"_ba, "/v1/health"_ba}});
    server.route("GET"_ba, "/version"_ba, Access::Open,
                 [claude = m_claude](const ExchangePtr &exchange, const RouteArgs &) {
                     exchange->respondJson(200, versionJson(claude()), kNoStore);
                 });
    server.route(
        "GET"_ba, "/"_ba, Access::Open,
        [server = m_server, claude = m_claude](const ExchangePtr &exchange, const RouteArgs &) {
            if (exchange->request().header("Accept").contains("text/html"))
                exchange->respond(200, "text/html; charset=utf-8"_ba, rootPage(server(), claude()),
                                  kPageHeaders);
            else
                exchange->respondJson(200, rootJson(server()), kNoStore);
        });
}
