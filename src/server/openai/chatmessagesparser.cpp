// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/chatmessagesparser.h"

#include "core/chat/historyrepair.h"
#include "server/chat/fieldreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Role = ChatMessage::Role;

bool isSystem(const Json &message)
{
    const std::string role = stringOr(message, "role");
    return role == "system" || role == "developer";
}

Json toolUse(std::string id, std::string name, Json input)
{
    return {{"type", "tool_use"},
            {"id", std::move(id)},
            {"name", std::move(name)},
            {"input", std::move(input)}};
}

} // namespace

Json toolInput(const Json *arguments)
{
    if (!arguments)
        return Json::object();
    if (arguments->is_object())
        return *arguments;
    if (!arguments->is_string())
        return {{"arguments", *arguments}};
    const auto &text = arguments->get_ref<const std::string &>();
    if (isBlankText(text))
        return Json::object();
    std::optional<Json> parsed = parseJson(QByteArrayView(text.data(), qsizetype(text.size())));
    if (!parsed)
        return {{"arguments", text}};
    return parsed->is_object() ? std::move(*parsed) : Json{{"arguments", std::move(*parsed)}};
}

ChatMessagesParser::ChatMessagesParser(ParseReport &report)
    : m_report(report)
    , m_content(report)
{ }

void ChatMessagesParser::parse(const Json &list, const QString &path, size_t earlier)
{
    if (list.empty())
        return m_report.fail(path, u"'%1' must have at least one message."_s.arg(path));
    size_t textsBeforeLast = 0;
    for (size_t i = 0; i < list.size() && !m_report.failed(); ++i) {
        textsBeforeLast = m_system.size();
        parseMessage(list[i], itemPath(path, i < earlier ? 0 : i - earlier));
    }
    if (m_report.failed())
        return;
    if (isSystem(list.back()))
        makeLastSystemTextTheQuestion(textsBeforeLast);
    else
        refusePrefill(list.back(),
                      itemPath(path, list.size() - 1 - std::min(earlier, list.size() - 1)));
}

void ChatMessagesParser::parseMessage(const Json &message, const QString &path)
{
    if (!message.is_object())
        return m_report.fail(path, u"'%1' must be an object."_s.arg(path));
    const FieldReader fields(message, path, m_report);
    const std::string role = fields.text("role").value_or("");
    if (fields.value("name") && role != "tool" && role != "function")
        m_report.ignore(u"messages[].name"_s);

    if (isSystem(message)) {
        for (std::string &text : m_content.texts(fields.value("content"), fields.path("content"))) {
            if (!isBlankText(text))
                m_system.push_back(std::move(text));
        }
    } else if (role == "user") {
        m_messages.push_back(
            {Role::User, m_content.userBlocks(fields.value("content"), fields.path("content"))});
    } else if (role == "assistant") {
        parseAssistant(message, path);
    } else if (role == "tool") {
        parseToolResult(message, path, "tool_call_id");
    } else if (role == "function") {
        parseToolResult(message, path, nullptr);
    } else {
        m_report.fail(fields.path("role"),
                      u"'%1' must be one of system, developer, user, assistant, tool."_s.arg(
                          fields.path("role")));
    }
}

void ChatMessagesParser::parseAssistant(const Json &message, const QString &path)
{
    const FieldReader fields(message, path, m_report);
    Json blocks = m_content.assistantBlocks(fields.value("content"), fields.path("content"));
    if (const auto refusal = fields.text("refusal"); refusal && blocks.empty())
        blocks.push_back({{"type", "text"}, {"text", *refusal}});
    appendToolCalls(blocks, message, path);
    appendFunctionCall(blocks, message, path);
    m_messages.push_back({Role::Assistant, std::move(blocks)});
}

void ChatMessagesParser::parseToolResult(const Json &message, const QString &path,
                                         const char *idKey)
{
    const FieldReader fields(message, path, m_report);
    // An empty id answers the first open call: that is all a legacy function message says.
    const std::string id = idKey ? fields.text(idKey).value_or("") : std::string();
    Json result{{"type", "tool_result"}, {"tool_use_id", id}};
    result["content"] = m_content.toolResult(fields.value("content"), fields.path("content"));
    if (boolOr(message, "is_error"))
        result["is_error"] = true;
    m_messages.push_back({Role::User, Json::array({std::move(result)})});
}

void ChatMessagesParser::appendToolCalls(Json &blocks, const Json &message, const QString &path)
{
    const FieldReader fields(message, path, m_report);
    const Json *calls = fields.array("tool_calls");
    if (!calls)
        return;
    for (size_t i = 0; i < calls->size() && !m_report.failed(); ++i)
        appendToolCall(blocks, (*calls)[i], itemPath(fields.path("tool_calls"), i));
}

void ChatMessagesParser::appendToolCall(Json &blocks, const Json &call, const QString &path)
{
    if (!call.is_object())
        return m_report.fail(path, u"'%1' must be an object."_s.arg(path));
    const FieldReader fields(call, path, m_report);
    const bool isCustom = fields.text("type").value_or("function") == "custom";
    const char *kind = isCustom ? "custom" : "function";
    const Json *called = fields.object(kind);
    if (!called)
        return m_report.fail(fields.path(kind), u"'%1' is missing."_s.arg(fields.path(kind)));
    const FieldReader function(*called, fields.path(kind), m_report);
    const std::optional<std::string> name = function.text("name");
    if (!name || name->empty())
        return m_report.fail(function.path("name"),
                             u"'%1' is missing."_s.arg(function.path("name")));
    Json input = isCustom ? Json{{"input", function.text("input").value_or("")}}
                          : toolInput(function.value("arguments"));
    blocks.push_back(toolUse(fields.text("id").value_or(""), *name, std::move(input)));
}

void ChatMessagesParser::appendFunctionCall(Json &blocks, const Json &message, const QString &path)
{
    const FieldReader fields(message, path, m_report);
    const Json *call = fields.object("function_call");
    if (!call)
        return;
    const FieldReader function(*call, fields.path("function_call"), m_report);
    const std::optional<std::string> name = function.text("name");
    if (!name || name->empty())
        return m_report.fail(function.path("name"),
                             u"'%1' is missing."_s.arg(function.path("name")));
    blocks.push_back(toolUse({}, *name, toolInput(function.value("arguments"))));
}

void ChatMessagesParser::makeLastSystemTextTheQuestion(size_t textsBefore)
{
    // Some clients put the instruction of the moment into a last system message, or send nothing
    // else.
    if ((!m_messages.empty() && m_messages.back().role == Role::User)
        || textsBefore == m_system.size())
        return;
    Json blocks = Json::array();
    for (size_t i = textsBefore; i < m_system.size(); ++i)
        blocks.push_back({{"type", "text"}, {"text", m_system[i]}});
    m_system.resize(textsBefore);
    m_messages.push_back({Role::User, std::move(blocks)});
}

void ChatMessagesParser::refusePrefill(const Json &last, const QString &path)
{
    const bool isAssistant = !m_messages.empty() && m_messages.back().role == Role::Assistant;
    if (!isAssistant || stringOr(last, "role") != "assistant")
        return;
    for (const Json &block : m_messages.back().blocks) {
        if (stringOr(block, "type") == "tool_use")
            return m_report.fail(
                memberPath(path, "tool_calls"),
                u"An assistant message with tool calls must be followed by the results, one "
                "'tool' message for each call."_s);
        if (!isBlankText(stringOr(block, "text")))
            return m_report.fail(
                path,
                u"The last message is the assistant's. Claude cannot be made to go on from a "
                "begun answer here: end with a message of the user."_s);
    }
}
