// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/debughandler.h"

#include "server/chat/controlheaders.h"
#include "server/manage/compatibilityformat.h"
#include "server/manage/manageanswers.h"
#include "server/openai/chatcompletionparser.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestEcho = 64 * 1024;

bool isSecret(QByteArrayView name)
{
    for (const char *secret :
         {"authorization", "x-api-key", "api-key", "cookie", "proxy-authorization"}) {
        if (name.compare(secret, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Json headersJson(const HttpRequest &request)
{
    Json headers = Json::object();
    for (qsizetype i = 0; i < request.headerCount(); ++i) {
        const QByteArrayView name = request.headerName(i);
        const std::string value =
            isSecret(name) ? "***" : QString::fromLatin1(request.headerValue(i)).toStdString();
        headers[QString::fromLatin1(name).toLower().toStdString()] = value;
    }
    return headers;
}

Json validationOf(const ParsedChat &chat)
{
    Json data{{"requested_model", chat.request.requestedModel.toStdString()},
              {"model", chat.request.model.toStdString()},
              {"stream", chat.request.stream},
              {"messages", chat.request.messages.size()},
              {"system_parts", chat.request.system.size()},
              {"tools", chat.request.tools.size()},
              {"choices", chat.n},
              {"ignored", listJson(chat.ignored)},
              {"adjusted", listJson(chat.adjusted)}};
    return {{"valid", true}, {"validated_data", std::move(data)}};
}

Json validationOf(const ChatError &error)
{
    return {{"valid", false},
            {"errors",
             Json::array({{{"field", nullableJson(error.param)},
                           {"message", error.message.toStdString()},
                           {"status", error.httpStatus()}}})}};
}

void show(const ModelResolver &models, const ExchangePtr &exchange)
{
    const HttpRequest &request = exchange->request();
    QString reason;
    const std::optional<Json> body = parseJson(request.body, &reason);
    Json validation = nullptr;
    if (body) {
        auto chat = ChatCompletionParser(models)(*body, conversationIdFrom(request));
        if (chat) {
            applyControlHeaders(request, models, *chat);
            validation = validationOf(*chat);
            validation.update(compatibilityReport(*body));
        } else {
            validation = validationOf(chat.error());
        }
    }
    const QByteArray echo = request.body.first(std::min(request.body.size(), kLongestEcho));
    exchange->respondJson(
        200,
        {{"debug_info",
          {{"headers", headersJson(request)},
           {"method", request.method.toStdString()},
           {"url", request.target.toStdString()},
           {"raw_body", QString::fromUtf8(echo).toStdString()},
           {"json_parse_error", nullableJson(reason)},
           {"parsed_body", body ? *body : Json(nullptr)},
           {"validation_result", std::move(validation)},
           {"debug_mode_enabled", true},
           {"example_valid_request",
            {{"model", "sonnet"},
             {"messages", Json::array({{{"role", "user"}, {"content", "Hello"}}})}}}}}},
        kNoStore);
}

} // namespace

void addDebugRoutes(HttpServer &server, ModelResolver models, std::function<bool()> isEnabled)
{
    RouteOptions options;
    options.group = RateGroup::Debug;
    server.route(
        "POST"_ba, "/v1/debug/request"_ba, Access::Manage,
        [models = std::move(models), isEnabled = std::move(isEnabled)](const ExchangePtr &exchange,
                                                                       const RouteArgs &) {
            if (isEnabled())
                show(models, exchange);
            else
                exchange->respondJson(
                    200,
                    {{"debug_info",
                      {{"enabled", false},
                       {"hint",
                        "Switch on \"Debug endpoint\" in Bellhop's settings (app/debug-endpoint, "
                        "BELLHOP_DEBUG_ENDPOINT=yes)."}}}});
        },
        options);
}
