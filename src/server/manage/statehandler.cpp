// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/statehandler.h"

#include "core/access/keyring.h"
#include "server/manage/manageanswers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The words clients of other programs of this kind know.
std::string methodOf(const ClaudeStatus &claude)
{
    if (claude.authMethod == u"api_key")
        return "anthropic";
    if (claude.authMethod == u"third_party")
        return "third_party";
    return claude.authMethod == u"none" || claude.authMethod.isEmpty() ? "none" : "claude_cli";
}

std::string sourceOf(const StateHandler::Models &models)
{
    return models.isFromApi ? "api" : models.isFromCli ? "cli" : "fallback";
}

Json modelsStatus(const ModelCatalog &catalog, const StateHandler::Models &models,
                  const ClaudeStatus &claude)
{
    return {{"initialized", true},
            {"source", sourceOf(models)},
            {"model_count", catalog.list().size()},
            {"last_refresh", timeJson(models.refreshedAt)},
            {"auth_method", methodOf(claude)}};
}

void refresh(const StateHandler::Parts &parts, const ExchangePtr &exchange)
{
    parts.refresh([parts, exchange](const QString &problem) {
        const std::vector<ModelInfo> list = parts.catalog.list();
        const std::string method = methodOf(parts.login().claude);
        const std::string source = sourceOf(parts.models());
        if (!problem.isEmpty()) {
            exchange->respondJson(200,
                                  {{"success", false},
                                   {"message", problem.toStdString()},
                                   {"current_count", list.size()},
                                   {"source", source},
                                   {"auth_method", method}});
            return;
        }
        Json names = Json::array();
        for (const ModelInfo &model : list)
            names.push_back(model.id.toStdString());
        exchange->respondJson(200,
                              {{"success", true},
                               {"count", list.size()},
                               {"source", source},
                               {"models", std::move(names)},
                               {"auth_method", method}});
    });
}

Json capabilities(const HttpServer &server, const ModelCatalog &catalog, const ClaudeStatus &claude)
{
    Json endpoints = Json::array();
    for (const RouteInfo &route : server.routes())
        endpoints.push_back(QByteArray(route.method + ' ' + route.path()).toStdString());
    QStringList efforts;
    for (const ModelInfo &model : catalog.list()) {
        for (const QString &effort : model.efforts) {
            if (!efforts.contains(effort))
                efforts << effort;
        }
    }
    return {{"service", "bellhop"},
            {"version", BELLHOP_VERSION},
            {"claude_version", nullableJson(claude.version)},
            {"fallbacks", listJson(inEnglish(claude.fallbacks))},
            {"features",
             {{"streaming", true},
              {"tools", true},
              {"parallel_tool_calls", true},
              {"vision", true},
              {"pdf_input", true},
              {"structured_output", true},
              {"thinking", true},
              {"sessions", true},
              {"response_cache", true},
              {"idempotency", true},
              {"embeddings", false},
              {"audio", false},
              {"image_generation", false}}},
            {"reasoning_efforts", listJson(efforts)},
            {"endpoints", std::move(endpoints)}};
}

} // namespace

StateHandler::StateHandler(Parts parts)
    : m_parts(std::move(parts))
{ }

Json StateHandler::authJson(const Login &login, bool withAccount)
{
    const ClaudeStatus &claude = login.claude;
    const bool isSignedOut = claude.login == ClaudeStatus::Login::SignedOut;
    const bool isFine = claude.isUsable() && !isSignedOut;
    const QString problem = isSignedOut && claude.problem.isEmpty()
        ? u"Claude Code is not signed in. Run \"claude\" once and sign in."_s
        : claude.problem.english;
    const std::string method = methodOf(claude);
    Json config{{"payer", nullableJson(claude.payer)},
                {"auth_method", nullableJson(claude.authMethod)}};
    if (withAccount) {
        config["account"] = nullableJson(claude.account);
        config["plan"] = nullableJson(claude.plan);
        config["claude_path"] = nullableJson(claude.path);
    }
    Json errors = Json::array();
    if (!isFine && !problem.isEmpty())
        errors.push_back(problem.toStdString());
    return {
        {"claude_code_auth",
         {{"method", method},
          {"status",
           {{"method", method},
            {"valid", isFine},
            {"errors", std::move(errors)},
            {"config", std::move(config)}}},
          {"environment_variables", listJson(login.variables)}}},
        {"cli_health",
         {{"ok", isFine},
          {"last_probed_at", timeJson(login.probedAt)},
          {"last_ok_at", timeJson(login.okAt)},
          {"error_kind", isFine ? Json(nullptr) : Json(isSignedOut ? "auth_failure" : "unknown")},
          {"error_message", isFine ? Json(nullptr) : nullableJson(problem)}}},
        {"server_info",
         {{"api_key_required", login.isTokenNeeded},
          {"api_key_source", login.isTokenFromEnvironment ? "environment" : "runtime"},
          {"version", BELLHOP_VERSION}}}};
}

void StateHandler::addRoutes(HttpServer &server) const
{
    RouteOptions authOptions;
    authOptions.group = RateGroup::Auth;
    server.route(
        "GET"_ba, "/v1/auth/status"_ba, Access::Key,
        [parts = m_parts](const ExchangePtr &exchange, const RouteArgs &) {
            const bool withAccount = parts.keys.mayManage(exchange->caller().keyId);
            exchange->respondJson(200, authJson(parts.login(), withAccount), kNoStore);
        },
        authOptions);
    server.route("GET"_ba, "/v1/models/status"_ba, Access::Key,
                 [parts = m_parts](const ExchangePtr &exchange, const RouteArgs &) {
                     exchange->respondJson(
                         200, modelsStatus(parts.catalog, parts.models(), parts.login().claude),
                         kNoStore);
                 });
    server.route("POST"_ba, "/v1/models/refresh"_ba, Access::Manage,
                 [parts = m_parts](const ExchangePtr &exchange, const RouteArgs &) {
                     refresh(parts, exchange);
                 });
    server.route("GET"_ba, "/v1/capabilities"_ba, Access::Key,
                 [parts = m_parts, &server](const ExchangePtr &exchange, const RouteArgs &) {
                     exchange->respondJson(
                         200, capabilities(server, parts.catalog, parts.login().claude), kNoStore);
                 });
}
