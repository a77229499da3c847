// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standincheck.h"

#include <algorithm>
#include <array>
#include <set>

namespace {

using Complaint = std::optional<std::string>;

constexpr qint64 kLeastThinkingBudget = 1024;

std::string at(const char *list, std::size_t index)
{
    return std::string(list) + '.' + std::to_string(index);
}

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n\v\f") == std::string::npos;
}

bool isToolName(const std::string &name)
{
    return !name.empty() && name.size() <= 128
        && name.find_first_not_of(
               "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
        == std::string::npos;
}

bool hasThinking(const Json &body)
{
    const Json *thinking = findValue(body, "thinking");
    const std::string type = thinking ? stringOr(*thinking, "type") : std::string();
    return type == "enabled" || type == "adaptive";
}

Complaint checkFields(const Json &body)
{
    if (!findValue(body, "model") || !body.at("model").is_string())
        return "model: Field required";
    if (!findValue(body, "max_tokens"))
        return "max_tokens: Field required";
    if (!body.at("max_tokens").is_number_integer())
        return "max_tokens: Input should be a valid integer";
    if (intOr(body, "max_tokens") < 1)
        return "max_tokens: Input should be greater than or equal to 1";
    const Json *messages = findValue(body, "messages");
    if (!messages)
        return "messages: Field required";
    if (!messages->is_array())
        return "messages: Input should be a valid list";
    if (messages->empty())
        return "messages: at least one message is required";
    return std::nullopt;
}

Complaint checkSampling(const Json &body, bool refuseSampling)
{
    static constexpr std::array kNames{"temperature", "top_p", "top_k"};
    if (refuseSampling) {
        for (const char *name : kNames) {
            if (findValue(body, name))
                return '`' + std::string(name) + "` is deprecated for this model.";
        }
    }
    const double temperature = doubleOr(body, "temperature", 1);
    if (temperature < 0 || temperature > 1)
        return "temperature: range: 0..1";
    if (findValue(body, "temperature") && findValue(body, "top_p"))
        return "`temperature` and `top_p` cannot both be specified for this model. Please use only "
               "one.";
    const Json *sequences = findValue(body, "stop_sequences");
    for (const Json &sequence : sequences && sequences->is_array() ? *sequences : Json::array()) {
        if (!sequence.is_string() || isBlank(sequence.get<std::string>()))
            return "stop_sequences: each stop sequence must contain non-whitespace";
    }
    return std::nullopt;
}

Complaint checkThinking(const Json &body)
{
    if (!hasThinking(body))
        return std::nullopt;
    if (doubleOr(body, "temperature", 1) != 1)
        return "`temperature` may only be set to 1 when thinking is enabled. Please consult our "
               "documentation at "
               "https://docs.claude.com/en/docs/build-with-claude/extended-thinking";
    if (doubleOr(body, "top_p", 1) < 0.95)
        return "`top_p` must be greater than or equal to 0.95 or unset when thinking is enabled.";
    if (findValue(body, "top_k"))
        return "`top_k` must be unset when thinking is enabled.";
    if (const Json *choice = findValue(body, "tool_choice")) {
        const std::string type = stringOr(*choice, "type");
        if (type == "any" || type == "tool")
            return "Thinking may not be enabled when tool_choice forces tool use.";
    }
    const Json &thinking = body.at("thinking");
    if (stringOr(thinking, "type") == "enabled") {
        const qint64 budget = intOr(thinking, "budget_tokens");
        if (budget < kLeastThinkingBudget)
            return "thinking.enabled.budget_tokens: Input should be greater than or equal to 1024";
        if (budget >= intOr(body, "max_tokens"))
            return "`max_tokens` must be greater than `thinking.budget_tokens`.";
    }
    return std::nullopt;
}

Complaint checkTools(const Json &body)
{
    const Json *tools = findValue(body, "tools");
    const bool hasTools = tools && tools->is_array() && !tools->empty();
    const Json *choice = findValue(body, "tool_choice");
    if (choice && !hasTools)
        return "tool_choice: `tool_choice` may only be specified while providing `tools`.";
    if (!hasTools)
        return std::nullopt;
    std::set<std::string> names;
    for (std::size_t i = 0; i < tools->size(); ++i) {
        const Json &tool = (*tools)[i];
        const std::string type = stringOr(tool, "type", "custom");
        if (!names.insert(stringOr(tool, "name")).second)
            return "tools: Tool names must be unique.";
        if (type != "custom")
            continue;
        if (!isToolName(stringOr(tool, "name")))
            return at("tools", i)
                + ".custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'";
        const Json *schema = findValue(tool, "input_schema");
        if (!schema)
            return at("tools", i) + ".custom.input_schema: Field required";
        if (stringOr(*schema, "type") != "object")
            return at("tools", i) + ".custom.input_schema.type: Input should be 'object'";
    }
    if (choice && stringOr(*choice, "type") == "tool" && !names.count(stringOr(*choice, "name")))
        return "tool_choice.tool.name: Tool '" + stringOr(*choice, "name")
            + "' not found in provided tools";
    return std::nullopt;
}

Complaint checkImage(const Json &block, const std::string &where)
{
    static const std::set<std::string> kTypes{"image/jpeg", "image/png", "image/gif", "image/webp"};
    const Json *source = findValue(block, "source");
    if (!source)
        return where + ".image.source: Field required";
    if (stringOr(*source, "type") != "base64")
        return std::nullopt;
    if (!kTypes.count(stringOr(*source, "media_type")))
        return where
            + ".image.source.base64.media_type: Input should be 'image/jpeg', 'image/png', "
              "'image/gif' or 'image/webp'";
    const QByteArray data = toBytes(stringOr(*source, "data"));
    if (data.isEmpty()
        || !QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors))
        return where + ".image.source.base64: invalid base64 data";
    return std::nullopt;
}

Complaint checkText(const std::string &text, bool blankIsFine, const char *where)
{
    if (text.empty())
        return std::string(where) + ": text content blocks must be non-empty";
    if (!blankIsFine && isBlank(text))
        return std::string(where) + ": text content blocks must contain non-whitespace text";
    return std::nullopt;
}

std::set<std::string> idsOf(const Json &message, const char *type, const char *key)
{
    std::set<std::string> ids;
    const Json *content = findValue(message, "content");
    for (const Json &block : content && content->is_array() ? *content : Json::array()) {
        if (stringOr(block, "type") == type)
            ids.insert(stringOr(block, key));
    }
    return ids;
}

Complaint checkBlocks(const Json &message, std::size_t index)
{
    const Json *content = findValue(message, "content");
    if (!content || !(content->is_string() || content->is_array()))
        return at("messages", index) + ".content: Field required";
    if (content->is_string())
        return content->get_ref<const std::string &>().empty()
            ? Complaint(at("messages", index) + ": user messages must have non-empty content")
            : std::nullopt;
    for (std::size_t i = 0; i < content->size(); ++i) {
        const Json &block = (*content)[i];
        const std::string type = stringOr(block, "type");
        const std::string where = at("messages", index) + ".content." + std::to_string(i);
        Complaint complaint;
        if (type == "text")
            complaint = checkText(stringOr(block, "text"), false, "messages");
        else if (type == "image")
            complaint = checkImage(block, where);
        else if (type.empty())
            complaint = where + ".type: Field required";
        if (complaint)
            return complaint;
    }
    return std::nullopt;
}

Complaint checkRoles(const Json &messages)
{
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const std::string role = stringOr(messages[i], "role");
        // "system" inside the list is what Claude Code itself sends (with a beta header of its
        // own).
        if (role != "user" && role != "assistant" && role != "system")
            return "messages: Unexpected role \"" + role
                + R"(". Allowed roles are "user" or "assistant")";
        if (i == 0 && role != "user")
            return R"(messages: first message must use the "user" role)";
    }
    return std::nullopt;
}

// The next or previous message that is not one of the CLI's own system notes.
const Json *neighbour(const Json &messages, std::size_t index, int step)
{
    for (auto i = qsizetype(index) + step; i >= 0 && i < qsizetype(messages.size()); i += step) {
        if (stringOr(messages[std::size_t(i)], "role") != "system")
            return &messages[std::size_t(i)];
    }
    return nullptr;
}

Complaint checkToolPairs(const Json &messages, std::size_t index)
{
    const Json &message = messages[index];
    const auto calls = idsOf(message, "tool_use", "id");
    const Json *next = neighbour(messages, index, 1);
    const auto answers =
        next ? idsOf(*next, "tool_result", "tool_use_id") : std::set<std::string>();
    for (const std::string &id : calls) {
        if (!answers.count(id))
            return at("messages", index)
                + ": `tool_use` ids were found without `tool_result` blocks immediately after: "
                + id
                + ". Each `tool_use` block must have a corresponding `tool_result` block in the "
                  "next "
                  "message.";
    }
    const Json *previous = neighbour(messages, index, -1);
    const auto asked = previous ? idsOf(*previous, "tool_use", "id") : std::set<std::string>();
    for (const std::string &id : idsOf(message, "tool_result", "tool_use_id")) {
        if (!asked.count(id))
            return at("messages", index)
                + ".content: unexpected `tool_use_id` found in `tool_result` blocks: " + id
                + ". Each `tool_result` block must have a corresponding `tool_use` block in the "
                  "previous message.";
    }
    return std::nullopt;
}

Complaint checkMessages(const Json &messages)
{
    if (auto complaint = checkRoles(messages))
        return complaint;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (auto complaint = checkBlocks(messages[i], i))
            return complaint;
        if (auto complaint = checkToolPairs(messages, i))
            return complaint;
    }
    return std::nullopt;
}

Complaint checkSystem(const Json &body)
{
    const Json *system = findValue(body, "system");
    for (const Json &block : system && system->is_array() ? *system : Json::array()) {
        if (auto complaint = checkText(stringOr(block, "text"), true, "system"))
            return complaint;
    }
    return std::nullopt;
}

} // namespace

std::optional<StandInFailure> checkRequest(const Json &body, bool refuseSampling)
{
    Complaint complaint =
        body.is_object() ? checkFields(body) : Complaint("The request body is not valid JSON");
    if (!complaint)
        complaint = checkSampling(body, refuseSampling);
    if (!complaint)
        complaint = checkThinking(body);
    if (!complaint)
        complaint = checkTools(body);
    if (!complaint)
        complaint = checkSystem(body);
    if (!complaint)
        complaint = checkMessages(body.at("messages"));
    if (!complaint)
        return std::nullopt;
    return StandInFailure::invalid(*complaint);
}
