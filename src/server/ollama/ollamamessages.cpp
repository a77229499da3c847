// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ollama/ollamamessages.h"

#include "core/chat/historyrepair.h"
#include "server/chat/fieldreader.h"

using namespace Qt::StringLiterals;

namespace {

using Role = ChatMessage::Role;

Json textBlocks(const std::string &text)
{
    return Json::array({{{"type", "text"}, {"text", text}}});
}

} // namespace

OllamaMessages::OllamaMessages(ParseReport &report)
    : m_report(report)
    , m_media(report)
{ }

void OllamaMessages::read(const Json &list, const QString &path, ChatRequest &request)
{
    for (size_t i = 0; i < list.size() && !m_report.failed(); ++i)
        readMessage(list[i], itemPath(path, i), request);
    const bool isPrefill = !m_report.failed() && !request.messages.empty()
        && request.messages.back().role == Role::Assistant
        && !isBlankText(stringOr(request.messages.back().blocks.front(), "text"));
    if (isPrefill)
        m_report.fail(itemPath(path, list.size() - 1),
                      u"The last message is the assistant's. Claude cannot be made to go on from a "
                      "begun answer here: end with a message of the user."_s);
}

void OllamaMessages::appendImages(Json &blocks, const Json &owner, const QString &path)
{
    const FieldReader fields(owner, path, m_report);
    const Json *images = fields.array("images");
    for (size_t i = 0; images && i < images->size() && !m_report.failed(); ++i) {
        const QString place = itemPath(fields.path("images"), i);
        if (!(*images)[i].is_string())
            return m_report.fail(place, u"'%1' must be base64."_s.arg(place));
        const auto &data = (*images)[i].get_ref<const std::string &>();
        const auto image = data.starts_with("data:") ? m_media.imageUrl(data, place)
                                                     : m_media.imageData({}, data, place);
        if (image)
            blocks.push_back(*image);
    }
}

void OllamaMessages::readMessage(const Json &message, const QString &path, ChatRequest &request)
{
    if (!message.is_object())
        return m_report.fail(path, u"'%1' must be an object."_s.arg(path));
    const FieldReader fields(message, path, m_report);
    const std::string role = fields.text("role").value_or("");
    const std::string text = fields.text("content").value_or("");
    Json blocks = textBlocks(text);
    if (role == "system" || role == "developer") {
        if (!isBlankText(text))
            request.system.push_back(text);
    } else if (role == "user") {
        appendImages(blocks, message, path);
        request.messages.push_back({Role::User, std::move(blocks)});
    } else if (role == "assistant") {
        appendCalls(blocks, message, path);
        request.messages.push_back({Role::Assistant, std::move(blocks)});
    } else if (role == "tool") {
        // Without an id it answers the first open call.
        Json result{{"type", "tool_result"},
                    {"tool_use_id", fields.text("tool_call_id").value_or("")}};
        appendImages(blocks, message, path);
        result["content"] = blocks.size() > 1 ? std::move(blocks) : Json(text);
        request.messages.push_back({Role::User, Json::array({std::move(result)})});
    } else {
        m_report.fail(
            fields.path("role"),
            u"'%1' must be one of system, user, assistant, tool."_s.arg(fields.path("role")));
    }
}

void OllamaMessages::appendCalls(Json &blocks, const Json &message, const QString &path)
{
    const FieldReader fields(message, path, m_report);
    const Json *calls = fields.array("tool_calls");
    for (size_t i = 0; calls && i < calls->size() && !m_report.failed(); ++i) {
        const FieldReader call((*calls)[i], itemPath(fields.path("tool_calls"), i), m_report);
        const Json *called = call.object("function");
        const std::string name = called ? stringOr(*called, "name") : std::string();
        if (name.empty())
            return m_report.fail(call.path("function"),
                                 u"'%1' must name a function."_s.arg(call.path("function")));
        const Json *arguments = findValue(*called, "arguments");
        blocks.push_back(
            {{"type", "tool_use"},
             {"id", call.text("id").value_or("")},
             {"name", name},
             {"input", arguments && arguments->is_object() ? *arguments : Json::object()}});
    }
}
