// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/flathistory.h"

namespace {

std::string textOf(const Json &content)
{
    if (content.is_string())
        return content.get<std::string>();
    std::string text;
    for (const Json &block : content) {
        const std::string type = stringOr(block, "type");
        if (type == "text") {
            text += stringOr(block, "text");
        } else if (type == "tool_use") {
            const Json *input = findValue(block, "input");
            text += "[called " + stringOr(block, "name") + " with "
                + (input ? dumpJson(*input) : "{}") + "]";
        } else if (type == "tool_result") {
            const Json *result = findValue(block, "content");
            text += "[result: " + (result ? textOf(*result) : std::string()) + "]";
        } else if (type == "image" || type == "document") {
            text += "[" + type + "]";
        }
    }
    return text;
}

} // namespace

ChatRequest withFlatHistory(const ChatRequest &request)
{
    ChatRequest flat = request;
    if (request.messages.size() < 2)
        return flat;
    std::string transcript = "The conversation so far:\n";
    for (size_t i = 0; i + 1 < request.messages.size(); ++i) {
        const ChatMessage &message = request.messages[i];
        transcript += message.role == ChatMessage::Role::User ? "\nUser: " : "\nAssistant: ";
        transcript += textOf(message.blocks) + '\n';
    }
    transcript += "\nThe user's next message:\n";
    Json blocks = Json::array({{{"type", "text"}, {"text", transcript}}});
    for (const Json &block : request.messages.back().blocks) {
        if (stringOr(block, "type") == "tool_result")
            blocks.push_back({{"type", "text"}, {"text", textOf(Json::array({block}))}});
        else
            blocks.push_back(block);
    }
    flat.messages = {{ChatMessage::Role::User, std::move(blocks)}};
    return flat;
}
