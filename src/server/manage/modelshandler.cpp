// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/modelshandler.h"

#include "server/manage/modelsformat.h"

using namespace Qt::StringLiterals;

namespace {

bool speaksAnthropic(const HttpRequest &request)
{
    return request.hasHeader("anthropic-version");
}

ModelPage pageOf(const HttpRequest &request)
{
    ModelPage page;
    const int limit = request.queryValue("limit").value_or("").toInt();
    if (limit > 0)
        page.limit = limit;
    page.afterId = QString::fromUtf8(request.queryValue("after_id").value_or(""));
    page.beforeId = QString::fromUtf8(request.queryValue("before_id").value_or(""));
    return page;
}

} // namespace

ModelsHandler::ModelsHandler(const ModelCatalog &models, MayAsk mayAsk)
    : m_parts{models, std::move(mayAsk)}
{ }

void ModelsHandler::addRoutes(HttpServer &server) const
{
    RouteOptions listOptions;
    listOptions.aliases = {"/models"_ba, "/v1/v1/models"_ba, "/openai/models"_ba};
    server.route(
        "GET"_ba, "/v1/models"_ba, Access::Key,
        [parts = m_parts, kept = KeptList()](const ExchangePtr &exchange,
                                             const RouteArgs &) mutable {
            list(parts, exchange, kept);
        },
        listOptions);
    server.route("GET"_ba, "/api/v0/models"_ba, Access::Key,
                 [parts = m_parts](const ExchangePtr &exchange, const RouteArgs &) {
                     exchange->respondJson(200, lmStudioModels(modelsFor(parts, exchange)));
                 });
    RouteOptions oneOptions;
    oneOptions.aliases = {"/models/<rest>"_ba, "/v1/v1/models/<rest>"_ba};
    server.route(
        "GET"_ba, "/v1/models/<rest>"_ba, Access::Key,
        [parts = m_parts](const ExchangePtr &exchange, const RouteArgs &args) {
            one(parts, exchange, args);
        },
        oneOptions);
}

std::vector<ModelInfo> ModelsHandler::modelsFor(const Parts &parts, const ExchangePtr &exchange)
{
    std::vector<ModelInfo> models = parts.models.list();
    std::erase_if(models, [&](const ModelInfo &model) {
        const auto choice = parts.models.resolve(model.id);
        return parts.mayAsk && choice
            && !parts.mayAsk(exchange->caller().keyId, choice->model, choice->replayModel);
    });
    return models;
}

void ModelsHandler::list(const Parts &parts, const ExchangePtr &exchange, KeptList &kept)
{
    const HttpRequest &request = exchange->request();
    if (speaksAnthropic(request)) {
        exchange->respondJson(200, anthropicModels(modelsFor(parts, exchange), pageOf(request)));
        return;
    }
    // No name is like this: a key that may ask it may ask them all.
    const bool hasAll = !parts.mayAsk || parts.mayAsk(exchange->caller().keyId, u"\n"_s, {});
    if (!hasAll) {
        exchange->respondJson(200, openAiModels(modelsFor(parts, exchange)));
        return;
    }
    if (kept.revision != parts.models.revision())
        kept = {parts.models.revision(), dumpJsonBytes(openAiModels(parts.models.list()))};
    exchange->respond(200, "application/json"_ba, kept.body);
}

void ModelsHandler::one(const Parts &parts, const ExchangePtr &exchange, const RouteArgs &args)
{
    const bool isAnthropic = speaksAnthropic(exchange->request());
    const QString id = QString::fromUtf8(args.value(0));
    if (const std::optional<ModelInfo> model = parts.models.find(id)) {
        exchange->respondJson(200, isAnthropic ? anthropicModel(*model) : openAiModel(*model));
        return;
    }
    ChatError error;
    error.kind = ChatError::Kind::UnknownModel;
    error.message = u"There is no model '%1' here; GET /v1/models lists them."_s.arg(id.left(128));
    error.param = u"model"_s;
    error.retryPointless = true;
    const ApiError answer = ApiError::from(
        error, isAnthropic ? ApiDialect::Anthropic : ApiDialect::OpenAi, exchange->id());
    exchange->respond(answer.status, answer.contentType, answer.body, answer.headers);
}
