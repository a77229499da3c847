// SPDX-License-Identifier: GPL-3.0-or-later
// What the model would be sent, and what it would say to it.
#include "jsontext.h"
#include "session.h"

#include <algorithm>
#include <cstdlib>
#include <unistd.h>

namespace {

long characters(const std::string &text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
}

} // namespace

void Session::logCall(const char *event, Json details)
{
    Json entry = {{"event", event}, {"pid", ::getpid()}};
    entry.update(details);
    m_wire.log(entry);
}

bool Session::loses(const char *feature) const
{
    const Json lost = m_script.value("loses", Json::array());
    return std::find(lost.begin(), lost.end(), Json(feature)) != lost.end();
}

// What the API would receive.
Json Session::requestBody() const
{
    Json messages = Json::array();
    for (const Json &entry : m_context) {
        Json content = entry["content"].is_string()
            ? textBlocks(entry["content"].get<std::string>())
            : entry["content"];
        Json kept = Json::array();
        for (const Json &block : content) {
            const bool blank = text(block, "type") == "text"
                && text(block, "text").find_first_not_of(" \t\r\n") == std::string::npos;
            const bool lost = text(block, "type") == "image" && loses("images");
            if (!blank && !lost)
                kept.push_back(block);
            if (!blank && loses("text") && text(block, "type") == "text")
                kept.back()["text"] = "expanded: " + text(block, "text");
        }
        const bool merges = !messages.empty()
            && (loses("history") || (entry["role"] == "user" && messages.back()["role"] == "user"));
        if (!merges) {
            messages.push_back({{"role", entry["role"]}, {"content", kept}});
            continue;
        }
        for (const Json &block : kept)
            messages.back()["content"].push_back(block);
    }
    if (!messages.empty()) {
        messages[0]["content"].insert(
            messages[0]["content"].begin(),
            {{"type", "text"}, {"text", "<system-reminder>the date</system-reminder>"}});
    }

    Json system = textBlocks("You are a Claude agent, built on Anthropic's Claude Agent SDK.");
    if (!loses("system") && m_systemPrompt.is_array()) {
        for (const Json &entry : m_systemPrompt)
            system.push_back({{"type", "text"}, {"text", entry}});
    }
    Json tools = Json::array();
    for (const Json &tool : m_tools)
        tools.push_back({{"name", tool["name"]},
                         {"description", tool.value("description", Json())},
                         {"input_schema", tool.value("inputSchema", Json())}});

    const std::string limit = environmentValue("CLAUDE_CODE_MAX_OUTPUT_TOKENS");
    Json body = {{"model", loses("model") ? "claude-sonnet-5-5" : resolvedModel()},
                 {"max_tokens", limit.empty() || loses("max-tokens") ? 128000 : std::stoi(limit)},
                 {"system", system},
                 {"messages", messages},
                 {"tools", tools},
                 {"stream", true}};
    if (environmentValue("CLAUDE_CODE_DISABLE_THINKING").empty() || loses("thinking-off"))
        body["thinking"] = {{"type", "adaptive"}};
    if (m_settings.contains("effortLevel") && !loses("effort"))
        body["output_config"]["effort"] = m_settings["effortLevel"];
    const Json extra = Json::parse(environmentValue("CLAUDE_CODE_EXTRA_BODY"), nullptr, false);
    if (extra.is_object() && !loses("extra-body")) {
        for (const auto &[key, value] : extra.items()) {
            if (key == "output_config")
                body[key].update(value);
            else
                body[key] = value;
        }
    }
    return body;
}

// What the model would be stopped by: max tokens (a word is a token here) and stop sequences.
std::pair<std::string, std::string> Session::cutByLimits(std::string &answerText) const
{
    std::string stop = "end_turn";
    std::string sequence;
    const Json extra = Json::parse(environmentValue("CLAUDE_CODE_EXTRA_BODY"), nullptr, false);
    if (extra.is_object()) {
        size_t earliest = answerText.size();
        for (const Json &candidate : extra.value("stop_sequences", Json::array())) {
            const size_t at = answerText.find(candidate.get<std::string>());
            if (at < earliest) {
                earliest = at;
                sequence = candidate.get<std::string>();
                stop = "stop_sequence";
            }
        }
        answerText.resize(earliest);
    }
    const int limit = std::atoi(environmentValue("CLAUDE_CODE_MAX_OUTPUT_TOKENS").c_str());
    const std::vector<std::string> parts = words(answerText);
    if (limit > 0 && parts.size() > size_t(limit)) {
        answerText.clear();
        for (int i = 0; i < limit; ++i)
            answerText += parts[size_t(i)];
        return {"max_tokens", {}};
    }
    return {stop, sequence};
}

// Consecutive user messages reach the model as one: a failed message is part of the next one.
std::string Session::lastUserText() const
{
    std::string all;
    for (auto entry = m_context.rbegin(); entry != m_context.rend(); ++entry) {
        if ((*entry)["role"] != "user")
            break;
        const std::string part = contentText((*entry)["content"]);
        all = all.empty() ? part : part + " | " + all;
    }
    return all;
}

std::string Session::defaultAnswer() const
{
    int messages = 0;
    std::string role;
    for (const Json &entry : m_context) {
        if (entry["role"] != "user" || role != "user")
            ++messages;
        role = entry["role"].get<std::string>();
    }
    return "You said " + std::to_string(characters(lastUserText())) + " characters in "
        + std::to_string(messages) + " messages; tools: " + std::to_string(m_tools.size()) + '.';
}

std::string Session::describeContext() const
{
    return Json({{"model", resolvedModel()},
                 {"systemPrompt", m_systemPrompt},
                 {"jsonSchema", m_jsonSchema},
                 {"settings", m_settings},
                 {"tools", m_tools},
                 {"messages", m_context}})
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

int Session::contextTokens() const
{
    size_t characters = 0;
    for (const Json &entry : m_context)
        characters += contentText(entry["content"]).size();
    return int(10 + characters / 4);
}
