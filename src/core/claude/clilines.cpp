// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/clilines.h"

#include "core/chat/answerfilter.h"

#include <QUuid>

namespace {

constexpr int kMinThinkingTokens = 1024;

QByteArray line(const Json &json)
{
    QByteArray text = dumpJsonBytes(json);
    text.append('\n');
    return text;
}

Json toolChoice(const ToolChoice &choice, bool hasTools)
{
    if (!hasTools)
        return nullptr;
    Json json;
    switch (choice.kind) {
    case ToolChoice::Kind::None:
        return {{"type", "none"}};
    case ToolChoice::Kind::Auto:
        if (choice.allowParallel)
            return nullptr; // what the CLI does by itself
        json = {{"type", "auto"}};
        break;
    case ToolChoice::Kind::Any:
        json = {{"type", "any"}};
        break;
    case ToolChoice::Kind::Tool:
        json = {{"type", "tool"}, {"name", choice.name}};
        break;
    }
    if (!choice.allowParallel)
        json["disable_parallel_tool_use"] = true;
    return json;
}

Json extraBody(const ChatRequest &request)
{
    const Sampling &sampling = request.sampling;
    Json body = Json::object();
    if (sampling.temperature)
        body["temperature"] = *sampling.temperature;
    if (sampling.topP)
        body["top_p"] = *sampling.topP;
    if (sampling.topK)
        body["top_k"] = *sampling.topK;
    Json stops = Json::array();
    for (const std::string &stop : sampling.stopSequences) {
        if (!isBlankStop(stop)) // the API takes none of white space: AnswerFilter cuts
            stops.push_back(stop);
    }
    if (!stops.empty())
        body["stop_sequences"] = std::move(stops);
    if (Json choice = toolChoice(request.toolChoice, !request.tools.empty()); !choice.is_null())
        body["tool_choice"] = std::move(choice);
    if (request.jsonSchema)
        body["output_config"] = {
            {"format", {{"type", "json_schema"}, {"schema", *request.jsonSchema}}}};
    return body;
}

// The API refuses sampling and forced tools together with thinking, which the CLI turns on by
// itself.
bool mustNotThink(const ChatRequest &request)
{
    const bool forcedTool = !request.tools.empty()
        && (request.toolChoice.kind == ToolChoice::Kind::Any
            || request.toolChoice.kind == ToolChoice::Kind::Tool);
    // A thinking budget has a minimum of its own, and in a short answer nothing else would fit.
    const bool shortAnswer = request.thinking.mode == Thinking::Mode::Default
        && request.sampling.maxTokens.value_or(kMinThinkingTokens + 1) <= kMinThinkingTokens;
    return request.thinking.mode == Thinking::Mode::Disabled || forcedTool || shortAnswer
        || request.sampling.forbidsThinking();
}

// The API knows a mode for one schema, none for "some object". What stands around the object in
// spite of this is cut away (AnswerFilter).
constexpr char kAnswerInJson[] =
    "Your answer is read by a program. Reply with exactly one valid JSON object and nothing else: "
    "it begins with { and ends with }, without code fence, comment or any text around it.";

std::vector<std::string> systemTexts(const ChatRequest &request)
{
    std::vector<std::string> texts = request.system;
    if (!request.systemBefore.empty())
        texts.insert(texts.begin(), request.systemBefore);
    if (!request.systemAfter.empty())
        texts.push_back(request.systemAfter);
    if (request.jsonObject && !request.jsonSchema)
        texts.emplace_back(kAnswerInJson);
    return texts;
}

Json listOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

} // namespace

namespace CliLines {

QByteArray control(const QByteArray &requestId, Json request)
{
    return line({{"type", "control_request"},
                 {"request_id", requestId.toStdString()},
                 {"request", std::move(request)}});
}

QByteArray controlSuccess(const std::string &requestId, Json response)
{
    return line(
        {{"type", "control_response"},
         {"response",
          {{"subtype", "success"}, {"request_id", requestId}, {"response", std::move(response)}}}});
}

QByteArray controlError(const std::string &requestId, const std::string &message)
{
    return line(
        {{"type", "control_response"},
         {"response", {{"subtype", "error"}, {"request_id", requestId}, {"error", message}}}});
}

Json initialize(const ChatRequest &request, bool hasTools)
{
    if (request.agent && request.agent->claudePrompt) {
        Json json = {{"subtype", "initialize"}};
        std::string further;
        for (const std::string &text : systemTexts(request))
            further += (further.empty() ? "" : "\n\n") + text;
        if (!further.empty())
            json["appendSystemPrompt"] = std::move(further);
        return json;
    }
    Json system = Json::array();
    for (const std::string &text : systemTexts(request))
        system.push_back(text);
    // Without a system prompt the CLI sends its own agent prompt; an empty one is "none".
    if (system.empty())
        system.push_back("");
    Json json = {{"subtype", "initialize"}, {"systemPrompt", std::move(system)}};
    if (hasTools)
        json["sdkMcpServers"] = Json::array({kToolServer});
    return json;
}

QByteArray servers(const Json &servers)
{
    // The CLI answers the second when the first is through: by then each is connected or has failed.
    return control("servers", {{"subtype", "mcp_set_servers"}, {"servers", servers}})
        + control(kServersStatusId, {{"subtype", "mcp_status"}});
}

Json settings(const ChatRequest &request, const Json &previous)
{
    Json env = Json::object();
    if (request.sampling.maxTokens)
        env["CLAUDE_CODE_MAX_OUTPUT_TOKENS"] = std::to_string(*request.sampling.maxTokens);
    if (const Json body = extraBody(request); !body.empty())
        env["CLAUDE_CODE_EXTRA_BODY"] = dumpJson(body);
    if (mustNotThink(request))
        env["CLAUDE_CODE_DISABLE_THINKING"] = "1";
    if (const Json *before = findValue(previous, "env")) {
        for (const auto &entry : before->items()) {
            if (!env.contains(entry.key()))
                env[entry.key()] = "";
        }
    }

    Json json = Json::object();
    json["model"] = request.model.toStdString();
    if (!request.thinking.effort.isEmpty())
        json["effortLevel"] = request.thinking.effort.toStdString();
    if (!env.empty())
        json["env"] = std::move(env);
    if (request.agent && !(request.agent->allow.isEmpty() && request.agent->deny.isEmpty()))
        json["permissions"] = {{"allow", listOf(request.agent->allow)},
                               {"deny", listOf(request.agent->deny)}};
    return json;
}

Json thinking(const ChatRequest &request)
{
    if (mustNotThink(request))
        return nullptr;
    Json json = {{"subtype", "set_max_thinking_tokens"}};
    if (request.thinking.mode == Thinking::Mode::Enabled && request.thinking.budgetTokens)
        json["max_thinking_tokens"] = *request.thinking.budgetTokens;
    if (request.thinking.visible)
        json["thinking_display"] = "summarized";
    return json.size() > 1 ? json : Json(nullptr);
}

QByteArray user(const Json &blocks, bool query)
{
    Json content = blocks;
    const bool hasText = std::any_of(blocks.begin(), blocks.end(), [](const Json &block) {
        return stringOr(block, "type") == "text";
    });
    if (hasText)
        content.push_back({{"type", "text"}, {"text", "\n"}});
    Json json = {{"type", "user"},
                 {"message", {{"role", "user"}, {"content", std::move(content)}}},
                 {"parent_tool_use_id", nullptr},
                 {"client_composed", true}};
    if (!query)
        json["shouldQuery"] = false;
    return line(json);
}

QByteArray assistant(const Json &blocks, const QString &model)
{
    const std::string uuid = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    return line({{"type", "assistant"},
                 {"message",
                  {{"id", "msg_" + uuid},
                   {"type", "message"},
                   {"role", "assistant"},
                   {"model", model.toStdString()},
                   {"content", blocks},
                   {"stop_reason", "end_turn"},
                   {"stop_sequence", nullptr},
                   {"usage", {{"input_tokens", 0}, {"output_tokens", 0}}}}},
                 {"parent_tool_use_id", nullptr},
                 {"session_id", ""},
                 {"uuid", uuid}});
}

} // namespace CliLines
