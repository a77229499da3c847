// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/statusformat.h"

#include "server/manage/manageanswers.h"

using namespace Qt::StringLiterals;

namespace {

const char *stateName(ServerStatus::State state)
{
    switch (state) {
    case ServerStatus::State::Stopped:
        return "stopped";
    case ServerStatus::State::Starting:
        return "starting";
    case ServerStatus::State::Running:
        return "running";
    case ServerStatus::State::Stopping:
        return "stopping";
    case ServerStatus::State::Failed:
        return "failed";
    }
    return "";
}

const char *loginName(ClaudeStatus::Login login)
{
    switch (login) {
    case ClaudeStatus::Login::SignedIn:
        return "signed_in";
    case ClaudeStatus::Login::SignedOut:
        return "signed_out";
    case ClaudeStatus::Login::Unknown:
        break;
    }
    return "unknown";
}

bool isHealthy(const ServerStatus &server, const ClaudeStatus &claude)
{
    return server.state == ServerStatus::State::Running && claude.isUsable()
        && claude.login != ClaudeStatus::Login::SignedOut;
}

Json nullable(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
}

Json poolJson(const PoolStatus &pool)
{
    return {{"starting", pool.starting}, {"warm", pool.warm},        {"busy", pool.busy},
            {"held", pool.held},         {"hot", pool.hot},          {"total", pool.total()},
            {"limit", pool.limit},       {"restarts", pool.restarts}};
}

} // namespace

Json healthJson(const ServerStatus &server, const ClaudeStatus &claude, const QDateTime &now)
{
    const qint64 uptime = server.since.isValid() ? server.since.secsTo(now) : 0;
    return {{"status", isHealthy(server, claude) ? "healthy" : "degraded"},
            {"service", "bellhop"},
            {"version", BELLHOP_VERSION},
            {"state", stateName(server.state)},
            {"uptime_seconds", std::max<qint64>(uptime, 0)},
            {"requests", {{"active", server.activeTurns}, {"queued", server.queuedTurns}}},
            {"workers", poolJson(server.pool)},
            {"claude",
             {{"found", !claude.path.isEmpty()},
              {"usable", claude.isUsable()},
              {"version", nullable(claude.version)},
              {"login", loginName(claude.login)},
              {"fallbacks", listJson(inEnglish(claude.fallbacks))}}},
            {"history", server.databaseProblem.isEmpty()},
            {"bodies_logged", !server.bodyLogNotice.isEmpty()},
            {"ollama_url", nullable(server.ollamaUrl)},
            {"ollama_problem", nullable(server.ollamaProblem.english)}};
}

Json versionJson(const ClaudeStatus &claude)
{
    return {{"version", BELLHOP_VERSION},
            {"service", "bellhop"},
            {"api_version", "v1"},
            {"claude_version", nullable(claude.version)}};
}

Json rootJson(const ServerStatus &server)
{
    Json json{{"service", "bellhop"},
              {"version", BELLHOP_VERSION},
              {"state", stateName(server.state)},
              {"base_url", nullptr},
              {"endpoints",
               {"POST /v1/chat/completions", "POST /v1/messages", "POST /v1/responses",
                "POST /api/chat", "GET /v1/models", "GET /health", "GET /openapi.json"}}};
    if (!server.urls.isEmpty())
        json["base_url"] = server.urls.first().toStdString() + "/v1";
    return json;
}
