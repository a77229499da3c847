// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/chatcompletionparser.h"

#include "core/chat/historyrepair.h"
#include "server/chat/conversationid.h"
#include "server/chat/samplingfields.h"
#include "server/chat/schemacheck.h"
#include "server/chat/thinkingfields.h"
#include "server/openai/chatcompletionfields.h"
#include "server/openai/chatmessagesparser.h"
#include "server/openai/openaitools.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxAnswers = 8;
constexpr size_t kMaxChatCompletionStops = 4; // of OpenAI

void readConversation(const FieldReader &body, ChatRequest &request)
{
    for (const char *key : {"session_id", "conversation_id"}) {
        const QString id = toQString(body.text(key).value_or(""));
        if (id.isEmpty())
            continue;
        if (!isConversationId(id))
            body.report().fail(
                body.path(key),
                u"'%1' may have up to 200 visible ASCII characters."_s.arg(body.path(key)));
        request.conversationId = id;
    }
}

void readMessages(const FieldReader &body, ParsedChat &chat)
{
    const Json *messages = body.array("messages");
    if (!messages) {
        body.report().fail(u"messages"_s, u"'messages' is missing."_s);
        return;
    }
    ChatMessagesParser parser(body.report());
    parser.parse(*messages, u"messages"_s);
    chat.request.system = parser.takeSystem();
    chat.request.messages = parser.takeMessages();
}

void readResponseFormat(const FieldReader &body, ChatRequest &request)
{
    const Json *object = body.object("response_format");
    if (!object)
        return;
    const FieldReader format(*object, body.path("response_format"), body.report());
    const std::string type = format.text("type").value_or("");
    if (type == "json_object") {
        request.jsonObject = true;
    } else if (type == "json_schema") {
        const Json *outer = format.object("json_schema");
        const Json *schema = outer ? findValue(*outer, "schema") : nullptr;
        const QString path = u"response_format.json_schema.schema"_s;
        if (!schema)
            return body.report().fail(path, u"'%1' is missing."_s.arg(path));
        checkSchema(*schema, path, body.report());
        request.jsonSchema = *schema;
    } else if (type != "text") {
        body.report().fail(
            format.path("type"),
            u"'%1' must be text, json_object or json_schema."_s.arg(format.path("type")));
    }
}

void readModalities(const FieldReader &body)
{
    const Json *list = body.array("modalities");
    for (size_t i = 0; list && i < list->size(); ++i) {
        if ((*list)[i] != "text")
            body.report().fail(itemPath(u"modalities"_s, i), u"Claude answers in text only."_s);
    }
}

void readAnswerForm(const FieldReader &body, ParsedChat &chat)
{
    chat.request.stream = body.flag("stream");
    chat.n = body.integer("n", 1, kMaxAnswers).value_or(1);
    if (const Json *options = body.object("stream_options"))
        chat.includeUsage =
            FieldReader(*options, u"stream_options"_s, body.report()).flag("include_usage");
    readResponseFormat(body, chat.request);
    readModalities(body);
}

} // namespace

ChatCompletionParser::ChatCompletionParser(ModelResolver models)
    : m_models(std::move(models))
{ }

Result<ParsedChat, ChatError> ChatCompletionParser::operator()(const Json &body,
                                                               const QString &conversationId) const
{
    if (!body.is_object())
        return ChatError::invalid({}, u"The body must be a JSON object."_s);

    ParsedChat chat;
    chat.request.endpoint = u"chat.completions"_s;
    ParseReport report;
    const FieldReader fields(body, {}, report);
    applyFieldTable(body, chatCompletionFields(), report);

    chat.request.requestedModel = toQString(fields.text("model").value_or(""));
    if (report.failed())
        return report.error();
    const auto model = m_models(chat.request.requestedModel);
    if (!model)
        return model.error();
    if (!conversationId.isEmpty())
        chat.request.conversationId = conversationId;
    readConversation(fields, chat.request);
    readMessages(fields, chat);
    chat.legacyFunctions = readTools(fields, chat.request);
    readSampling(fields, chat.request.sampling);
    readStops(fields, "stop", kMaxChatCompletionStops, chat.request.sampling);
    readMaxTokens(fields,
                  fields.value("max_completion_tokens") ? "max_completion_tokens" : "max_tokens",
                  chat.request.sampling);
    readThinkingFields(fields, chat.request.thinking);
    model->applyTo(chat.request);
    readAnswerForm(fields, chat);
    chat.agent.isAsked = fields.flag("enable_tools");
    chat.agent.isDeclined = fields.value("enable_tools") && !chat.agent.isAsked;
    if (chat.n > 1 && !chat.request.conversationId.isEmpty())
        report.fail(u"n"_s, u"Several answers cannot go on with one conversation."_s);
    if (report.failed())
        return report.error();

    auto repaired =
        HistoryRepair{!chat.request.conversationId.isEmpty()}(std::move(chat.request.messages));
    if (!repaired)
        return repaired.error();
    chat.request.messages = std::move(*repaired);
    chat.ignored = report.ignored();
    chat.adjusted = report.adjusted();
    chat.applied = report.applied();
    return chat;
}
