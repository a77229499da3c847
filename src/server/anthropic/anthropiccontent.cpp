// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anthropic/anthropiccontent.h"

#include "core/chat/historyrepair.h"
#include "server/chat/fieldreader.h"

using namespace Qt::StringLiterals;

namespace {

using Role = ChatMessage::Role;

Json textBlock(std::string text)
{
    return {{"type", "text"}, {"text", std::move(text)}};
}

// What Anthropic's own servers did within an answer. The model that goes on cannot use it.
bool isServerBlock(const std::string &type)
{
    return type == "server_tool_use" || type == "mcp_tool_use" || type == "mcp_tool_result"
        || type == "container_upload" || type == "fallback" || type.ends_with("_tool_result");
}

std::string searchResultText(const Json &block)
{
    std::string text = stringOr(block, "title") + '\n' + stringOr(block, "source");
    if (const Json *content = findValue(block, "content"); content && content->is_array()) {
        for (const Json &part : *content)
            text += '\n' + stringOr(part, "text");
    }
    return text;
}

} // namespace

AnthropicContent::AnthropicContent(ParseReport &report)
    : m_report(report)
    , m_media(report)
{ }

std::vector<std::string> AnthropicContent::system(const Json &value, const QString &path)
{
    std::vector<std::string> texts;
    for (const Json &block : blocks(&value, path, Speaker::User)) {
        const std::string text = stringOr(block, "text");
        if (stringOr(block, "type") != "text")
            m_report.fail(path, u"'%1' may hold texts only."_s.arg(path));
        else if (!isBlankText(text))
            texts.push_back(text);
    }
    return texts;
}

ChatMessages AnthropicContent::messages(const Json &list, const QString &path)
{
    ChatMessages messages;
    if (list.empty())
        m_report.fail(path, u"'%1' must have at least one message."_s.arg(path));
    for (size_t i = 0; i < list.size() && !m_report.failed(); ++i)
        appendMessage(messages, list[i], itemPath(path, i));
    if (m_report.failed() || messages.back().role != Role::Assistant)
        return messages;
    for (const Json &block : messages.back().blocks) {
        if (stringOr(block, "type") != "text" || !isBlankText(stringOr(block, "text")))
            m_report.fail(itemPath(path, list.size() - 1),
                          u"The last message is the assistant's. Claude cannot be made to go on "
                          "from a begun answer here: end with a message of the user."_s);
    }
    return messages;
}

void AnthropicContent::appendMessage(ChatMessages &messages, const Json &message,
                                     const QString &path)
{
    if (!message.is_object())
        return m_report.fail(path, u"'%1' must be an object."_s.arg(path));
    const FieldReader fields(message, path, m_report);
    const std::string role = fields.text("role").value_or("");
    const Json *content = fields.value("content");
    const QString contentPath = fields.path("content");
    if (role == "user") {
        messages.push_back({Role::User, blocks(content, contentPath, Speaker::User)});
    } else if (role == "assistant") {
        messages.push_back({Role::Assistant, blocks(content, contentPath, Speaker::Assistant)});
    } else if (role == "system") {
        // Claude Code reminds the model in the middle of a conversation. In its place it does not
        // change the system prompt, so the conversation can go on in its worker.
        Json reminder = Json::array();
        for (const Json &block : blocks(content, contentPath, Speaker::User))
            reminder.push_back(textBlock("<system-reminder>\n" + stringOr(block, "text")
                                         + "\n</system-reminder>"));
        messages.push_back({Role::User, std::move(reminder)});
    } else {
        m_report.fail(fields.path("role"),
                      u"'%1' must be user or assistant."_s.arg(fields.path("role")));
    }
}

Json AnthropicContent::blocks(const Json *content, const QString &path, Speaker speaker)
{
    Json blocks = Json::array();
    if (!content)
        return blocks;
    if (content->is_string()) {
        blocks.push_back(textBlock(content->get<std::string>()));
        return blocks;
    }
    if (!content->is_array()) {
        m_report.fail(path, u"'%1' must be a string or a list of blocks."_s.arg(path));
        return blocks;
    }
    for (size_t i = 0; i < content->size() && !m_report.failed(); ++i) {
        if (auto made = block((*content)[i], itemPath(path, i), speaker))
            blocks.push_back(std::move(*made));
    }
    return blocks;
}

std::optional<Json> AnthropicContent::block(const Json &block, const QString &path, Speaker speaker)
{
    if (!block.is_object()) {
        m_report.fail(path, u"'%1' must be an object with a 'type'."_s.arg(path));
        return std::nullopt;
    }
    const FieldReader fields(block, path, m_report);
    const std::string type = fields.text("type").value_or("");
    if (type == "text")
        return textBlock(fields.text("text").value_or(""));
    if (isServerBlock(type)) {
        m_report.ignore(u"messages[].content[]."_s + toQString(type));
        return std::nullopt;
    }
    if (speaker == Speaker::Assistant)
        return assistantBlock(type, block, path);
    if (type == "tool_result" && speaker == Speaker::User)
        return toolResult(block, path);
    return userBlock(type, block, path);
}

std::optional<Json> AnthropicContent::userBlock(const std::string &type, const Json &block,
                                                const QString &path)
{
    if (type == "image" || type == "document")
        return media(block, type == "image", path);
    if (type == "search_result")
        return textBlock(searchResultText(block));
    if (type == "tool_reference") {
        m_report.ignore(u"messages[].content[].tool_reference"_s);
        return std::nullopt;
    }
    return unknown(type, path);
}

std::optional<Json> AnthropicContent::assistantBlock(const std::string &type, const Json &block,
                                                     const QString &path)
{
    const FieldReader fields(block, path, m_report);
    if (type == "thinking")
        return Json{{"type", type},
                    {"thinking", fields.text("thinking").value_or("")},
                    {"signature", fields.text("signature").value_or("")}};
    if (type == "redacted_thinking")
        return Json{{"type", type}, {"data", fields.text("data").value_or("")}};
    if (type != "tool_use")
        return unknown(type, path);

    const std::string name = fields.text("name").value_or("");
    if (name.empty()) {
        m_report.fail(fields.path("name"), u"'%1' is missing."_s.arg(fields.path("name")));
        return std::nullopt;
    }
    const Json *input = fields.object("input");
    return Json{{"type", type},
                {"id", fields.text("id").value_or("")},
                {"name", name},
                {"input", input ? *input : Json::object()}};
}

std::optional<Json> AnthropicContent::media(const Json &block, bool isImage, const QString &path)
{
    const FieldReader fields(block, path, m_report);
    const Json *source = fields.object("source");
    if (!source) {
        m_report.fail(fields.path("source"), u"'%1' is missing."_s.arg(fields.path("source")));
        return std::nullopt;
    }
    if (!isImage)
        return document(*source, fields.text("title").value_or(""), fields.path("source"));
    const FieldReader inner(*source, fields.path("source"), m_report);
    const std::string type = inner.text("type").value_or("");
    if (type == "url")
        return m_media.imageUrl(inner.text("url").value_or(""), inner.path("url"));
    if (type == "base64")
        return m_media.imageData(inner.text("media_type").value_or(""),
                                 inner.text("data").value_or(""), inner.path("data"));
    m_report.fail(inner.path("type"),
                  u"'%1' must be base64 or url: uploaded files are not known "
                  "here."_s.arg(inner.path("type")));
    return std::nullopt;
}

std::optional<Json> AnthropicContent::document(const Json &source, const std::string &title,
                                               const QString &path)
{
    const FieldReader fields(source, path, m_report);
    const std::string type = fields.text("type").value_or("");
    if (type == "url")
        return m_media.documentUrl(fields.text("url").value_or(""), title, fields.path("url"));
    if (type == "base64")
        return m_media.documentData(fields.text("media_type").value_or(""),
                                    fields.text("data").value_or(""), title, fields.path("data"));
    Json made{{"type", "document"}, {"source", {{"type", type}}}};
    if (type == "text") {
        made["source"]["media_type"] = "text/plain";
        made["source"]["data"] = fields.text("data").value_or("");
    } else if (type == "content") {
        made["source"]["content"] =
            blocks(fields.value("content"), fields.path("content"), Speaker::Tool);
    } else {
        m_report.fail(fields.path("type"),
                      u"'%1' must be base64, text, content or url: uploaded "
                      "files are not known here."_s.arg(fields.path("type")));
        return std::nullopt;
    }
    if (!title.empty())
        made["title"] = title;
    return made;
}

std::optional<Json> AnthropicContent::toolResult(const Json &block, const QString &path)
{
    const FieldReader fields(block, path, m_report);
    Json result{{"type", "tool_result"}, {"tool_use_id", fields.text("tool_use_id").value_or("")}};
    const Json *content = fields.value("content");
    Json parts = content && content->is_string()
        ? *content
        : blocks(content, fields.path("content"), Speaker::Tool);
    result["content"] = parts.empty() ? Json("") : std::move(parts);
    if (fields.flag("is_error"))
        result["is_error"] = true;
    return result;
}

std::optional<Json> AnthropicContent::unknown(const std::string &type, const QString &path)
{
    m_report.fail(memberPath(path, "type"),
                  u"'%1' cannot be of type '%2' here."_s.arg(path, toQString(type).left(64)));
    return std::nullopt;
}
