// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ollama/ollamahandler.h"

#include "server/ollama/ollamaencoder.h"
#include "server/ollama/ollamalists.h"

using namespace Qt::StringLiterals;

namespace {

RouteOptions ollamaOptions()
{
    RouteOptions options;
    options.dialect = ApiDialect::Ollama;
    return options;
}

ChatError refusal(const QString &message)
{
    ChatError error;
    error.kind = ChatError::Kind::NotFound;
    error.message = message;
    error.retryPointless = true;
    return error;
}

} // namespace

OllamaHandler::OllamaHandler(ChatEndpoint &endpoint, const ModelCatalog &models)
    : m_endpoint(endpoint)
    , m_models(models)
{ }

void OllamaHandler::addRoutes(HttpServer &server) const
{
    const RouteOptions options = ollamaOptions();
    server.setDialect("/api"_ba, ApiDialect::Ollama);
    const auto add = [&](const char *method, const char *path, const auto &act) {
        server.route(
            method, path, Access::Key,
            [act](const ExchangePtr &exchange, const RouteArgs &) { act(exchange); }, options);
    };
    using Kind = OllamaParser::Endpoint;
    add("POST", "/api/chat", [&endpoint = m_endpoint](const ExchangePtr &exchange) {
        answer(endpoint, Kind::Chat, exchange);
    });
    add("POST", "/api/generate", [&endpoint = m_endpoint](const ExchangePtr &exchange) {
        answer(endpoint, Kind::Generate, exchange);
    });
    add("GET", "/api/tags", [&models = m_models](const ExchangePtr &exchange) {
        exchange->respondJson(200, ollamaTags(models.list()));
    });
    add("POST", "/api/show",
        [&models = m_models](const ExchangePtr &exchange) { show(models, exchange); });
    add("GET", "/api/ps",
        [](const ExchangePtr &exchange) { exchange->respondJson(200, ollamaRunning()); });
    add("GET", "/api/version", [](const ExchangePtr &exchange) {
        exchange->respondJson(200, {{"version", kOllamaVersion}});
    });
    addAbsentRoutes(server);
}

void OllamaHandler::addRootRoute(HttpServer &server)
{
    server.route(
        "GET"_ba, "/"_ba, Access::Open,
        [](const ExchangePtr &exchange, const RouteArgs &) {
            exchange->respond(200, "text/plain; charset=utf-8"_ba, "Ollama is running"_ba);
        },
        ollamaOptions());
}

void OllamaHandler::answer(ChatEndpoint &endpoint, OllamaParser::Endpoint kind,
                           const ExchangePtr &exchange)
{
    const std::optional<Json> body = ChatEndpoint::body(exchange);
    if (!body)
        return;
    const auto parsed = OllamaParser(endpoint.models(), kind)(*body);
    if (!parsed) {
        exchange->respondError(parsed.error());
        return;
    }
    OllamaEncoder::Options options;
    options.endpoint = kind;
    options.model = parsed->model;
    options.showThinking = parsed->chat.request.thinking.visible;
    auto encoder = std::make_unique<OllamaEncoder>(std::move(options));
    if (parsed->isLoadOnly)
        exchange->respondJson(200, encoder->loaded(parsed->unloads));
    else
        endpoint.answer(exchange, parsed->chat, std::move(encoder));
}

void OllamaHandler::show(const ModelCatalog &models, const ExchangePtr &exchange)
{
    const std::optional<Json> body = ChatEndpoint::body(exchange);
    if (!body)
        return;
    const std::string name = stringOr(*body, "model", stringOr(*body, "name"));
    const auto model = models.find(toQString(withoutLatest(name)));
    if (model)
        exchange->respondJson(200, ollamaShow(*model));
    else
        exchange->respondError(refusal(u"model '%1' not found"_s.arg(toQString(name).left(128))));
}

void OllamaHandler::addAbsentRoutes(HttpServer &server)
{
    const auto refuse = [&](const char *method, const char *path, const QString &message) {
        server.route(
            method, path, Access::Key,
            [message](const ExchangePtr &exchange, const RouteArgs &) {
                exchange->respondError(refusal(message));
            },
            ollamaOptions());
    };
    for (const char *path : {"/api/embed", "/api/embeddings"})
        refuse("POST", path, u"Claude makes no embeddings. Use another provider for them."_s);
    for (const char *path : {"/api/pull", "/api/push", "/api/create", "/api/copy"})
        refuse("POST", path, u"There are no model files here: the models are Claude's."_s);
    refuse("DELETE", "/api/delete", u"There are no model files here: the models are Claude's."_s);
}
