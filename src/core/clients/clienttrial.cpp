// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/clienttrial.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

using Wire = ClientTrial::Wire;
using Step = ClientTrial::Step;

const char *const kPrompt = "Say hello in at most five words.";

QList<std::pair<QByteArray, QByteArray>> headers(const QByteArray &agent,
                                                 const ClientValues &values)
{
    return {{"User-Agent", agent},
            {"Content-Type", "application/json"},
            {"Authorization", "Bearer " + values.token.toUtf8()}};
}

Json tool(const char *name, const char *description)
{
    return {{"type", "function"},
            {"function",
             {{"name", name},
              {"description", description},
              {"parameters",
               {{"type", "object"},
                {"properties", {{"path", {{"type", "string"}}}}},
                {"required", Json::array({"path"})}}}}}};
}

Json question()
{
    return Json::array({{{"role", "user"}, {"content", kPrompt}}});
}

Step models(const QByteArray &agent, const ClientValues &values)
{
    return {u"/v1/models"_s, headers(agent, values), {}, Wire::Json};
}

Step chat(const QByteArray &agent, const ClientValues &values, const Json &more, bool stream = true)
{
    Json body{{"model", values.model.toStdString()}, {"messages", question()}};
    if (stream)
        body["stream"] = true;
    body.update(more);
    return {u"/v1/chat/completions"_s, headers(agent, values), dumpJsonBytes(body),
            stream ? Wire::ChatStream : Wire::ChatAnswer};
}

Json agentFields(const char *toolName)
{
    return {{"tools", Json::array({tool(toolName, "Reads a file.")})},
            {"tool_choice", "auto"},
            {"stream_options", {{"include_usage", true}}}};
}

Step responses(const ClientValues &values)
{
    const auto item = [](const char *role, const char *text) {
        return Json{{"type", "message"},
                    {"role", role},
                    {"content", Json::array({{{"type", "input_text"}, {"text", text}}})}};
    };
    const Json body{
        {"model", values.model.toStdString()},
        {"input",
         Json::array({item("developer", "You are a coding agent."), item("user", kPrompt)})},
        {"tools",
         Json::array({{{"type", "function"},
                       {"name", "exec_command"},
                       {"description", "Runs a command."},
                       {"strict", false},
                       {"parameters",
                        {{"type", "object"},
                         {"properties", {{"cmd", {{"type", "string"}}}}},
                         {"required", Json::array({"cmd"})}}}},
                      {{"type", "web_search"}}})},
        {"tool_choice", "auto"},
        {"parallel_tool_calls", true},
        {"reasoning", {{"summary", "auto"}}},
        {"store", false},
        {"stream", true},
        {"include", Json::array({"reasoning.encrypted_content"})},
        {"prompt_cache_key", "bellhop-trial"}};
    return {u"/v1/responses"_s, headers("codex_cli_rs/0.169.0", values), dumpJsonBytes(body),
            Wire::ResponsesStream};
}

Step messages(const QByteArray &agent, const ClientValues &values)
{
    const Json body{
        {"model", values.model.toStdString()}, {"max_tokens", 1024}, {"messages", question()}};
    return {u"/v1/messages"_s,
            {{"User-Agent", agent},
             {"Content-Type", "application/json"},
             {"X-Api-Key", values.token.toUtf8()},
             {"Anthropic-Version", "2023-06-01"}},
            dumpJsonBytes(body),
            Wire::MessagesAnswer};
}

// A container calls this computer by another name.
QList<Step> fromDocker(const ClientValues &values, QList<Step> steps)
{
    const QByteArray host =
        "host.docker.internal:" + QByteArray::number(QUrl(values.baseUrl).port(80));
    for (Step &step : steps)
        step.headers.append({"Host", host});
    return steps;
}

QList<Step> stepsOf(const QString &client, const ClientValues &values)
{
    if (client == u"opencode") {
        Json fields = agentFields("read");
        fields["max_tokens"] = 32000;
        return {chat("opencode/1.18.33", values, fields)};
    }
    if (client == u"codex")
        return {responses(values)};
    if (client == u"cline")
        return {chat("Cline/3.0", values, agentFields("read_file"))};
    if (client == u"roo")
        return {models("RooCode/3.0", values),
                chat("RooCode/3.0", values, agentFields("read_file"))};
    if (client == u"aider")
        return {chat("litellm/1.0", values, {{"temperature", 0}})};
    if (client == u"vscode")
        return {chat("GitHubCopilotChat/0.30", values, agentFields("read_file"))};
    if (client == u"zed")
        return {chat("Zed/1.0", values,
                     {{"parallel_tool_calls", true},
                      {"max_completion_tokens", 32000},
                      {"tools", Json::array({tool("read_file", "Reads a file.")})}})};
    if (client == u"jetbrains")
        return {models("JetBrains-AI", values), chat("JetBrains-AI", values, Json::object())};
    if (client == u"continue")
        return {chat("OpenAI/JS 5.23.2", values, agentFields("Read"))};
    if (client == u"openwebui")
        return fromDocker(values,
                          {models("Python/3.11 aiohttp/3.11", values),
                           chat("Python/3.11 aiohttp/3.11", values, Json::object())});
    if (client == u"librechat")
        return fromDocker(values,
                          {models("axios/1.8", values),
                           chat("OpenAI/JS 5.23.2", values,
                                {{"temperature", 1},
                                 {"top_p", 1},
                                 {"presence_penalty", 0},
                                 {"frequency_penalty", 0},
                                 {"user", "bellhop-trial"}})});
    if (client == u"python" || client == u"langchain")
        return {chat("OpenAI/Python 2.38.0", values, Json::object(), false)};
    if (client == u"node")
        return {chat("OpenAI/JS 7.55.0", values, Json::object(), false)};
    if (client == u"anthropic-python")
        return {messages("Anthropic/Python 0.80.0", values)};
    if (client == u"anthropic-node")
        return {messages("Anthropic/JS 1.10.0", values)};
    if (client == u"curl")
        return {chat("curl/8.5.0", values, Json::object())};
    return {};
}

void note(TrialAnswer &answer, const Json &json)
{
    if (const Json *error = findValue(json, "error"))
        answer.error = error->is_object() ? toQString(stringOr(*error, "message"))
            : error->is_string()          ? toQString(error->get<std::string>())
                                          : answer.error;
    if (answer.model.isEmpty())
        answer.model = toQString(stringOr(json, "model"));
}

void readEvent(Wire wire, const Json &event, TrialAnswer &answer)
{
    note(answer, event);
    const std::string type = stringOr(event, "type");
    switch (wire) {
    case Wire::ChatStream: {
        const Json *choices = findValue(event, "choices");
        if (!choices || !choices->is_array() || choices->empty())
            return;
        const Json &choice = choices->front();
        if (const Json *delta = findValue(choice, "delta"))
            answer.text += toQString(stringOr(*delta, "content"));
        answer.complete = answer.complete || findValue(choice, "finish_reason");
        return;
    }
    case Wire::ResponsesStream:
        if (type == "response.output_text.delta")
            answer.text += toQString(stringOr(event, "delta"));
        if (const Json *response = findValue(event, "response"))
            note(answer, *response);
        answer.complete = answer.complete || type == "response.completed";
        return;
    case Wire::MessagesStream:
        if (const Json *delta = findValue(event, "delta"))
            answer.text += toQString(stringOr(*delta, "text"));
        if (const Json *message = findValue(event, "message"))
            note(answer, *message);
        answer.complete = answer.complete || type == "message_stop";
        return;
    case Wire::Json:
    case Wire::ChatAnswer:
    case Wire::MessagesAnswer:
        return;
    }
}

void readWhole(Wire wire, const Json &body, TrialAnswer &answer)
{
    note(answer, body);
    if (wire == Wire::ChatAnswer) {
        const Json *choices = findValue(body, "choices");
        if (choices && choices->is_array() && !choices->empty()) {
            if (const Json *message = findValue(choices->front(), "message"))
                answer.text = toQString(stringOr(*message, "content"));
        }
    } else if (wire == Wire::MessagesAnswer) {
        if (const Json *content = findValue(body, "content"); content && content->is_array()) {
            for (const Json &block : *content)
                answer.text += toQString(stringOr(block, "text"));
        }
    }
    answer.complete = true;
}

bool isStream(Wire wire)
{
    return wire == Wire::ChatStream || wire == Wire::ResponsesStream
        || wire == Wire::MessagesStream;
}

} // namespace

std::optional<ClientTrial> ClientTrial::of(const QString &client, const ClientValues &values)
{
    ClientTrial trial{client, values.baseUrl, stepsOf(client, values)};
    if (trial.steps.isEmpty())
        return {};
    return trial;
}

TrialAnswer TrialAnswer::read(Wire wire, const QByteArray &body)
{
    TrialAnswer answer;
    // A refused request is answered with JSON whatever was asked for.
    if (!isStream(wire) || body.trimmed().startsWith('{')) {
        if (const std::optional<Json> json = parseJson(body))
            readWhole(wire, *json, answer);
        return answer;
    }
    for (const QByteArray &line : body.split('\n')) {
        if (!line.startsWith("data:"))
            continue;
        if (const std::optional<Json> event = parseJson(line.sliced(5).trimmed()))
            readEvent(wire, *event, answer);
    }
    return answer;
}
