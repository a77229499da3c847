// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/statusformat.h"

#include <QCoreApplication>

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

Json names(const QStringList &list)
{
    Json json = Json::array();
    for (const QString &name : list)
        json.push_back(name.toStdString());
    return json;
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
              {"fallbacks", names(claude.fallbacks)}}},
            {"history", server.databaseProblem.isEmpty()}};
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
               {"POST /v1/chat/completions", "GET /v1/models", "GET /v1/models/{id}", "GET /health",
                "GET /version"}}};
    if (!server.urls.isEmpty())
        json["base_url"] = server.urls.first().toStdString() + "/v1";
    return json;
}

QByteArray rootPage(const ServerStatus &server, const ClaudeStatus &claude)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("RootPage", source).toHtmlEscaped();
    };
    const bool healthy = isHealthy(server, claude);
    const QString baseUrl = QString(server.urls.value(0) + u"/v1"_s).toHtmlEscaped();
    const QString page = uR"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bellhop</title><style>
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
main{max-width:40rem;margin:10vh auto;padding:0 1.5rem}
code{padding:.15rem .4rem;border-radius:.3rem;background:color-mix(in srgb,currentColor 10%,transparent)}
</style></head><body><main><h1>Bellhop</h1>
<p>%1</p><p>%2 <code>%3</code></p><p>%4</p></main></body></html>
)"_s;
    return page
        .arg(healthy ? text("Running. Tools on this computer can talk to Claude through it.")
                     : text("Running, but Claude is not ready: open Bellhop's window to see why."),
             text("Base URL for OpenAI-style tools:"), baseUrl,
             text("Every request needs the token that Bellhop's window shows."))
        .toUtf8();
}
