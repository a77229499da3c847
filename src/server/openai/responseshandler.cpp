// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/responseshandler.h"

#include "server/chat/controlheaders.h"
#include "server/chat/tokenestimate.h"
#include "server/openai/responsesencoder.h"
#include "server/openai/responsesparser.h"

using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

ChatError unknownResponse(const std::string &id, const QString &param)
{
    ChatError error;
    error.kind = ChatError::Kind::NotFound;
    error.message =
        u"There is no response '%1' (any more). Send the whole conversation as input."_s.arg(
            toQString(id).left(64));
    error.param = param;
    error.retryPointless = true;
    return error;
}

Result<ParsedResponse, ChatError> parse(const ExchangePtr &exchange, const Json &body,
                                        const ModelResolver &models, ResponseStore &store)
{
    const QString keyId = exchange->caller().keyId;
    const std::string previous = stringOr(body, "previous_response_id");
    Json earlier = Json::array();
    if (!previous.empty()) {
        std::optional<Json> history = store.history(keyId, previous, now());
        if (!history)
            return unknownResponse(previous, u"previous_response_id"_s);
        earlier = std::move(*history);
    }
    const auto lookup = [&](const std::string &id) { return store.item(keyId, id, now()); };
    return ResponsesParser(models, lookup)(body, earlier, conversationIdFrom(exchange->request()));
}

} // namespace

ResponsesHandler::ResponsesHandler(ChatEndpoint &endpoint)
    : m_endpoint(endpoint)
    , m_store(std::make_shared<ResponseStore>())
{ }

void ResponsesHandler::addRoutes(HttpServer &server)
{
    using Action = void (ResponsesHandler::*)(const ExchangePtr &, const std::string &);
    const auto route = [&](const char *method, const QByteArray &path, Action action) {
        server.route(method, "/v1/responses/<arg>" + path, Access::Key,
                     [this, action](const ExchangePtr &exchange, const RouteArgs &args) {
                         (this->*action)(exchange, args.value(0).toStdString());
                     },
                     {{"/responses/<arg>" + path}});
    };
    server.route("POST"_ba, "/v1/responses"_ba, Access::Key,
                 [this](const ExchangePtr &exchange, const RouteArgs &) { create(exchange); },
                 {{"/responses"_ba, "/v1/v1/responses"_ba, "/openai/responses"_ba}});
    server.route("POST"_ba, "/v1/responses/input_tokens"_ba, Access::Key,
                 [this](const ExchangePtr &exchange, const RouteArgs &) { countTokens(exchange); });
    route("GET", {}, &ResponsesHandler::retrieve);
    route("DELETE", {}, &ResponsesHandler::remove);
    route("GET", "/input_items"_ba, &ResponsesHandler::inputItems);
    route("POST", "/cancel"_ba, &ResponsesHandler::cancel);
}

void ResponsesHandler::create(const ExchangePtr &exchange)
{
    const std::optional<Json> body = ChatEndpoint::body(exchange);
    if (!body)
        return;
    const auto parsed = parse(exchange, *body, m_endpoint.models(), *m_store);
    if (!parsed) {
        exchange->respondError(parsed.error());
        return;
    }
    ResponsesEncoder::Options options;
    options.requestId = exchange->id();
    options.showThinking = parsed->chat.request.thinking.visible;
    options.sealThinking = parsed->wantsSealedThinking;
    options.echo = parsed->echo;
    options.wireTools = parsed->wireTools;
    if (parsed->store)
        options.completed = [store = m_store, keyId = exchange->caller().keyId,
                             items = parsed->items](const Json &response) {
            store->insert({keyId, response, items, stringOr(response, "previous_response_id")},
                          now());
        };
    m_endpoint.answer(exchange, parsed->chat,
                      std::make_unique<ResponsesEncoder>(std::move(options)));
}

void ResponsesHandler::countTokens(const ExchangePtr &exchange)
{
    const std::optional<Json> body = ChatEndpoint::body(exchange);
    if (!body)
        return;
    const auto parsed = parse(exchange, *body, m_endpoint.models(), *m_store);
    if (!parsed) {
        exchange->respondError(parsed.error());
        return;
    }
    exchange->respondJson(200,
                          {{"object", "response.input_tokens"},
                           {"input_tokens", estimateTokens(parsed->chat.request)}},
                          {{"X-Bellhop-Token-Count"_ba, "estimate"_ba}});
}

void ResponsesHandler::retrieve(const ExchangePtr &exchange, const std::string &id)
{
    if (const auto entry = findOrRefuse(exchange, id))
        exchange->respondJson(200, entry->response);
}

void ResponsesHandler::remove(const ExchangePtr &exchange, const std::string &id)
{
    if (m_store->remove(exchange->caller().keyId, id))
        exchange->respondJson(200, {{"id", id}, {"object", "response"}, {"deleted", true}});
    else
        exchange->respondError(unknownResponse(id, {}));
}

void ResponsesHandler::inputItems(const ExchangePtr &exchange, const std::string &id)
{
    const auto entry = findOrRefuse(exchange, id);
    if (!entry)
        return;
    // OpenAI lists the newest first unless told otherwise.
    Json items = entry->input;
    if (exchange->request().queryValue("order").value_or("desc") != "asc")
        std::reverse(items.begin(), items.end());
    const auto edge = [&items](bool first) {
        if (items.empty())
            return Json(nullptr);
        return first ? items.front()["id"] : items.back()["id"];
    };
    exchange->respondJson(200,
                          {{"object", "list"},
                           {"data", items},
                           {"first_id", edge(true)},
                           {"last_id", edge(false)},
                           {"has_more", false}});
}

void ResponsesHandler::cancel(const ExchangePtr &exchange, const std::string &id)
{
    if (findOrRefuse(exchange, id))
        exchange->respondError(ChatError::invalid(
            {},
            u"Only background responses can be cancelled, and there are none here: close the "
            "connection of a running one."_s));
}

std::optional<StoredResponse> ResponsesHandler::findOrRefuse(const ExchangePtr &exchange,
                                                             const std::string &id)
{
    auto entry = m_store->find(exchange->caller().keyId, id, now());
    if (!entry)
        exchange->respondError(unknownResponse(id, {}));
    return entry;
}
