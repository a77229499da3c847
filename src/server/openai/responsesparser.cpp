// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/responsesparser.h"

#include "core/chat/historyrepair.h"
#include "server/chat/conversationid.h"
#include "server/chat/samplingfields.h"
#include "server/chat/schemacheck.h"
#include "server/chat/thinkingfields.h"
#include "server/openai/chatmessagesparser.h"

using namespace Qt::StringLiterals;

namespace {

using enum FieldRule::Treatment;

constexpr FieldRule kResponsesFields[] = {
    {"model", Honoured, "names, aliases and the map; none means the default model"},
    {"input", Honoured, "a string or items; must end with the user or a tool's output"},
    {"instructions", Honoured},
    {"previous_response_id", Honoured},
    {"conversation", Honoured, "id of the conversation"},
    {"store", Honoured, "kept for a while, see Settings"},
    {"stream", Honoured},
    {"include", Honoured, "reasoning.encrypted_content; the rest is ignored"},
    {"max_output_tokens", Honoured},
    {"temperature", Adjusted, "0 to 2 is accepted, Claude's scale ends at 1: more becomes 1"},
    {"top_p", Adjusted, "left out beside a temperature: Claude takes one of them"},
    {"tools", Honoured,
     "functions, namespaces, free-form ones; kinds that run on OpenAI's servers are ignored"},
    {"tool_choice", Honoured},
    {"parallel_tool_calls", Honoured},
    {"text", Honoured, "format: text, json_object, json_schema"},
    {"reasoning", Adjusted, "effort minimal becomes low; summary"},
    {"metadata", Honoured, "comes back in the response"},
    {"background", Refused, "close the connection to cancel, keep it open to wait"},
    {"prompt", Refused, "prompt templates are kept on OpenAI's servers"},
    {"client_metadata", Ignored},
    {"max_tool_calls", Ignored},
    {"moderation", Ignored},
    {"prompt_cache_key", Ignored, "the cache needs no hint here"},
    {"prompt_cache_retention", Ignored},
    {"safety_identifier", Ignored},
    {"service_tier", Ignored, "", "auto"},
    {"stream_options", Ignored},
    {"top_logprobs", Ignored},
    {"truncation", Ignored, "a conversation that is too long is refused", "disabled"},
    {"user", Ignored},
};

void readTextFormat(const FieldReader &body, ChatRequest &request)
{
    const Json *text = body.object("text");
    const Json *object =
        text ? FieldReader(*text, u"text"_s, body.report()).object("format") : nullptr;
    if (!object)
        return;
    const FieldReader format(*object, u"text.format"_s, body.report());
    const std::string type = format.text("type").value_or("text");
    if (type == "json_object") {
        request.jsonObject = true;
    } else if (type == "json_schema") {
        const Json *schema = format.value("schema");
        if (!schema)
            return body.report().fail(format.path("schema"),
                                      u"'%1' is missing."_s.arg(format.path("schema")));
        checkSchema(*schema, format.path("schema"), body.report());
        request.jsonSchema = *schema;
    } else if (type != "text") {
        body.report().fail(
            format.path("type"),
            u"'%1' must be text, json_object or json_schema."_s.arg(format.path("type")));
    }
}

void readConversation(const FieldReader &body, ChatRequest &request)
{
    const Json *value = body.value("conversation");
    if (!value)
        return;
    const Json *id = value->is_object() ? findValue(*value, "id") : value;
    const QString text = id && id->is_string() ? toQString(id->get<std::string>()) : QString();
    if (!isConversationId(text))
        body.report().fail(u"conversation"_s,
                           u"'conversation' must be an id of up to 200 visible "
                           "ASCII characters."_s);
    request.conversationId = text;
}

void readInclude(const FieldReader &body, ParsedResponse &parsed)
{
    const Json *list = body.array("include");
    for (size_t i = 0; list && i < list->size(); ++i) {
        const std::string name = (*list)[i].is_string() ? (*list)[i].get<std::string>() : "?";
        if (name == "reasoning.encrypted_content")
            parsed.wantsSealedThinking = true;
        else
            body.report().ignore(u"include."_s + toQString(name));
    }
}

void readInput(const FieldReader &body, const Json &earlier, const ItemLookup &lookup,
               ParsedResponse &parsed)
{
    ParseReport &report = body.report();
    const Json *input = body.value("input");
    if (!input)
        return report.fail(u"input"_s, u"'input' is missing."_s);
    parsed.items = responsesItems(*input, lookup, report);
    if (report.failed())
        return;
    Json all = earlier;
    for (const Json &item : parsed.items)
        all.push_back(item);
    ChatMessagesParser parser(report);
    parser.parse(responsesMessages(all, report), u"input"_s, earlier.size());
    ChatRequest &request = parsed.chat.request;
    if (const auto instructions = body.text("instructions");
        instructions && !isBlankText(*instructions))
        request.system.push_back(*instructions);
    for (std::string &text : parser.takeSystem())
        request.system.push_back(std::move(text));
    request.messages = parser.takeMessages();
}

// Each field as the client sent it, or as OpenAI fills it in.
Json echoOf(const Json &body)
{
    const Json format{{"format", {{"type", "text"}}}};
    const Json reasoning{{"effort", nullptr}, {"summary", nullptr}};
    Json echo = Json::object();
    const auto put = [&](const char *key, const Json &otherwise) {
        const Json *value = findValue(body, key);
        echo[key] = value ? *value : otherwise;
    };
    put("instructions", nullptr);
    put("max_output_tokens", nullptr);
    put("parallel_tool_calls", true);
    put("previous_response_id", nullptr);
    put("reasoning", reasoning);
    put("store", true);
    put("temperature", 1.0);
    put("text", format);
    put("tool_choice", "auto");
    put("tools", Json::array());
    put("top_p", 1.0);
    put("truncation", "disabled");
    put("user", nullptr);
    put("metadata", Json::object());
    return echo;
}

} // namespace

ResponsesParser::ResponsesParser(ModelResolver models, ItemLookup lookup)
    : m_models(std::move(models))
    , m_lookup(std::move(lookup))
{ }

std::span<const FieldRule> ResponsesParser::fields()
{
    return kResponsesFields;
}

Result<ParsedResponse, ChatError> ResponsesParser::operator()(const Json &body, const Json &earlier,
                                                              const QString &conversationId) const
{
    if (!body.is_object())
        return ChatError::invalid({}, u"The body must be a JSON object."_s);

    ParsedResponse parsed;
    ChatRequest &request = parsed.chat.request;
    request.endpoint = u"responses"_s;
    request.conversationId = conversationId;
    ParseReport report;
    const FieldReader fields(body, {}, report);
    applyFieldTable(body, kResponsesFields, report);

    request.requestedModel = toQString(fields.text("model").value_or(""));
    if (report.failed())
        return report.error();
    const auto model = m_models(request.requestedModel);
    if (!model)
        return model.error();
    readConversation(fields, request);
    readInput(fields, earlier, m_lookup, parsed);
    readTools(fields, request, &parsed.wireTools);
    readSampling(fields, request.sampling);
    readMaxTokens(fields, "max_output_tokens", request.sampling);
    readThinkingFields(fields, request.thinking);
    model->applyTo(request);
    readTextFormat(fields, request);
    readInclude(fields, parsed);
    fields.text("previous_response_id");
    fields.object("metadata");
    request.stream = fields.flag("stream");
    parsed.store = fields.flag("store", true);
    if (report.failed())
        return report.error();

    auto repaired = HistoryRepair{!request.conversationId.isEmpty()}(std::move(request.messages));
    if (!repaired) {
        ChatError error = repaired.error();
        error.param = u"input"_s;
        return error;
    }
    request.messages = std::move(*repaired);
    parsed.echo = echoOf(body);
    parsed.chat.ignored = report.ignored();
    parsed.chat.adjusted = report.adjusted();
    parsed.chat.applied = report.applied();
    return parsed;
}
