// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anthropic/messagesparser.h"

#include "core/chat/historyrepair.h"
#include "server/anthropic/anthropiccontent.h"
#include "server/chat/samplingfields.h"
#include "server/chat/schemacheck.h"
#include "server/chat/thinkingfields.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

using enum FieldRule::Treatment;

constexpr size_t kMaxMessagesStops = 8191; // of the API

constexpr FieldRule kMessagesFields[] = {
    {"model", Honoured, "names, aliases and the map; none means the default model"},
    {"messages", Honoured, "must end with the user"},
    {"system", Honoured, "a string or text blocks"},
    {"max_tokens", Honoured, "may be left out"},
    {"stream", Honoured},
    {"temperature", Honoured},
    {"top_p", Honoured},
    {"top_k", Honoured},
    {"stop_sequences", Honoured},
    {"tools", Honoured, "tools with an input_schema; Anthropic's own are ignored"},
    {"tool_choice", Honoured},
    {"thinking", Honoured, "none means no thinking, as in the API"},
    {"output_config", Honoured, "effort, format"},
    {"output_format", Honoured},
    {"cache_control", Ignored, "the cache is placed by Claude Code"},
    {"container", Ignored},
    {"context_management", Ignored},
    {"diagnostics", Ignored},
    {"inference_geo", Ignored},
    {"mcp_servers", Ignored},
    {"metadata", Ignored},
    {"service_tier", Ignored, "", "auto"},
    {"speed", Ignored, "", "standard"},
    {"thread", Refused, "conversations are not kept here: send the whole one"},
};

void appendTool(const Json &tool, const QString &path, ParseReport &report, ChatRequest &request)
{
    if (!tool.is_object())
        return report.fail(path, u"'%1' must be an object."_s.arg(path));
    const FieldReader fields(tool, path, report);
    const std::string type = fields.text("type").value_or("custom");
    if (type != "custom")
        return report.ignore(u"tools."_s + toQString(type));
    ToolDefinition made;
    made.name = fields.text("name").value_or("");
    if (made.name.empty())
        return report.fail(fields.path("name"), u"'%1' is missing."_s.arg(fields.path("name")));
    made.description = fields.text("description").value_or("");
    const Json *schema = fields.object("input_schema");
    if (!schema)
        return report.fail(fields.path("input_schema"),
                           u"'%1' is missing."_s.arg(fields.path("input_schema")));
    made.schema =
        schema->empty() ? Json{{"type", "object"}, {"properties", Json::object()}} : *schema;
    const auto isSame = [&made](const ToolDefinition &other) { return other.name == made.name; };
    if (std::any_of(request.tools.begin(), request.tools.end(), isSame))
        return report.fail(fields.path("name"), u"There are two tools of this name."_s);
    request.tools.push_back(std::move(made));
}

void readToolChoice(const FieldReader &body, ChatRequest &request)
{
    const Json *object = body.object("tool_choice");
    if (!object)
        return;
    ToolChoice &choice = request.toolChoice;
    const FieldReader fields(*object, body.path("tool_choice"), body.report());
    const std::string type = fields.text("type").value_or("");
    choice.allowParallel = !fields.flag("disable_parallel_tool_use");
    choice.name = type == "tool" ? fields.text("name").value_or("") : std::string();
    if (type == "auto")
        choice.kind = ToolChoice::Kind::Auto;
    else if (type == "none")
        choice.kind = ToolChoice::Kind::None;
    else if (type == "any")
        choice.kind = ToolChoice::Kind::Any;
    else if (type == "tool")
        choice.kind = ToolChoice::Kind::Tool;
    else
        return body.report().fail(
            fields.path("type"),
            u"'%1' must be auto, any, tool or none."_s.arg(fields.path("type")));
    const bool isKnown =
        std::any_of(request.tools.begin(), request.tools.end(),
                    [&](const ToolDefinition &tool) { return tool.name == choice.name; });
    if (choice.kind == ToolChoice::Kind::Tool && !isKnown)
        body.report().fail(fields.path("name"),
                           u"'%1' must name a tool of the request."_s.arg(fields.path("name")));
    if (choice.kind == ToolChoice::Kind::Any && request.tools.empty())
        body.report().fail(fields.path("type"),
                           u"'%1' asks for a call, but the request has no "
                           "tools."_s.arg(fields.path("type")));
}

void readMessagesTools(const FieldReader &body, ChatRequest &request)
{
    if (const Json *tools = body.array("tools")) {
        for (size_t i = 0; i < tools->size() && !body.report().failed(); ++i)
            appendTool((*tools)[i], itemPath(body.path("tools"), i), body.report(), request);
    }
    readToolChoice(body, request);
}

void readFormat(const FieldReader &outer, const char *key, ChatRequest &request)
{
    const Json *object = outer.object(key);
    if (!object)
        return;
    const FieldReader format(*object, outer.path(key), outer.report());
    if (format.text("type").value_or("") != "json_schema")
        return outer.report().fail(format.path("type"),
                                   u"'%1' must be json_schema."_s.arg(format.path("type")));
    const Json *schema = format.object("schema");
    if (!schema)
        return outer.report().fail(format.path("schema"),
                                   u"'%1' is missing."_s.arg(format.path("schema")));
    checkSchema(*schema, format.path("schema"), outer.report());
    request.jsonSchema = *schema;
}

void readThinking(const FieldReader &body, const ModelChoice &model, ChatRequest &request)
{
    readThinkingFields(body, request.thinking);
    model.applyTo(request);
    // Without the field the API does not think; the CLI would.
    Thinking &thinking = request.thinking;
    if (!body.value("thinking") && thinking.mode == Thinking::Mode::Default)
        thinking.mode = Thinking::Mode::Disabled;
    thinking.visible = thinking.visible && thinking.mode != Thinking::Mode::Disabled;
}

void readSamplingFields(const FieldReader &body, Sampling &sampling)
{
    sampling.temperature = body.number("temperature", 0, 1);
    sampling.topP = body.number("top_p", 0, 1);
    sampling.topK = body.integer("top_k", 0, std::numeric_limits<int>::max());
    readStops(body, "stop_sequences", kMaxMessagesStops, sampling);
    readMaxTokens(body, "max_tokens", sampling);
}

} // namespace

MessagesParser::MessagesParser(ModelResolver models)
    : m_models(std::move(models))
{ }

std::span<const FieldRule> MessagesParser::fields()
{
    return kMessagesFields;
}

Result<ParsedChat, ChatError> MessagesParser::operator()(const Json &body,
                                                         const QString &conversationId) const
{
    if (!body.is_object())
        return ChatError::invalid({}, u"The body must be a JSON object."_s);

    ParsedChat chat;
    ChatRequest &request = chat.request;
    request.endpoint = u"messages"_s;
    request.conversationId = conversationId;
    ParseReport report;
    const FieldReader fields(body, {}, report);
    applyFieldTable(body, kMessagesFields, report);

    request.requestedModel = toQString(fields.text("model").value_or(""));
    if (report.failed())
        return namingItsPlace(report.error());
    const auto model = m_models(request.requestedModel);
    if (!model)
        return model.error();

    AnthropicContent content(report);
    if (const Json *system = fields.value("system"))
        request.system = content.system(*system, u"system"_s);
    if (const Json *messages = fields.array("messages"))
        request.messages = content.messages(*messages, u"messages"_s);
    else
        report.fail(u"messages"_s, u"'messages' is missing."_s);
    readMessagesTools(fields, request);
    readSamplingFields(fields, request.sampling);
    readThinking(fields, *model, request);
    readFormat(fields, "output_format", request);
    if (const Json *config = fields.object("output_config"))
        readFormat(FieldReader(*config, u"output_config"_s, report), "format", request);
    request.stream = fields.flag("stream");
    if (report.failed())
        return namingItsPlace(report.error());

    auto repaired = HistoryRepair{!conversationId.isEmpty()}(std::move(request.messages));
    if (!repaired)
        return namingItsPlace(repaired.error());
    request.messages = std::move(*repaired);
    chat.ignored = report.ignored();
    chat.adjusted = report.adjusted();
    chat.applied = report.applied();
    return chat;
}
