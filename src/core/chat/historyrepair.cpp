// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/historyrepair.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

using Role = ChatMessage::Role;

bool isKind(const Json &block, const char *type)
{
    const Json *value = findValue(block, "type");
    return value && value->is_string() && value->get_ref<const std::string &>() == type;
}

bool saysNothing(const Json &block)
{
    if (isKind(block, "text"))
        return isBlankText(stringOr(block, "text"));
    if (isKind(block, "thinking"))
        return stringOr(block, "signature").empty();
    return false;
}

// Moves what it keeps: pictures are large.
Json withoutEmptyBlocks(Json blocks)
{
    Json kept = Json::array();
    for (Json &block : blocks) {
        if (saysNothing(block))
            continue;
        if (isKind(block, "tool_result") && block.contains("content")
            && block["content"].is_array())
            block["content"] = withoutEmptyBlocks(std::move(block["content"]));
        kept.push_back(std::move(block));
    }
    return kept;
}

ChatMessages mergedByRole(ChatMessages messages)
{
    ChatMessages merged;
    for (ChatMessage &message : messages) {
        Json blocks = withoutEmptyBlocks(std::move(message.blocks));
        if (blocks.empty())
            continue;
        if (merged.empty() || merged.back().role != message.role) {
            merged.push_back({message.role, std::move(blocks)});
            continue;
        }
        for (Json &block : blocks)
            merged.back().blocks.push_back(std::move(block));
    }
    return merged;
}

// The API takes ^[a-zA-Z0-9_-]+$ and each id once.
class CallIds
{
public:
    std::string unique(const std::string &wanted)
    {
        std::string id = wanted.empty() ? "call" : wanted;
        std::replace_if(
            id.begin(), id.end(),
            [](unsigned char c) { return !std::isalnum(c) && c != '_' && c != '-'; }, '_');
        std::string candidate = id;
        for (int n = 2; !m_used.insert(candidate).second; ++n)
            candidate = id + '_' + std::to_string(n);
        return candidate;
    }

private:
    std::set<std::string> m_used;
};

struct Call
{
    std::string clientId;
    std::string id;
    Json result; // null = unanswered
};

std::vector<Call> takeCalls(ChatMessage &assistant, CallIds &ids)
{
    std::vector<Call> calls;
    for (Json &block : assistant.blocks) {
        if (!isKind(block, "tool_use"))
            continue;
        Call call{stringOr(block, "id"), {}, {}};
        call.id = ids.unique(call.clientId);
        block["id"] = call.id;
        calls.push_back(std::move(call));
    }
    return calls;
}

Call *answeredBy(std::vector<Call> &calls, const std::string &resultId)
{
    // Twice the same id in one turn: the results answer them in order, a surplus one replaces the
    // last.
    Call *last = nullptr;
    for (Call &call : calls) {
        if (!resultId.empty() && call.clientId != resultId)
            continue;
        if (call.result.is_null())
            return &call;
        last = &call;
    }
    return resultId.empty() ? nullptr : last;
}

void appendAsText(Json &blocks, const Json &result)
{
    const std::string heading = "[Result of a tool call that is not part of this conversation]";
    const Json *content = findValue(result, "content");
    if (!content || content->is_string()) {
        const std::string text = content ? content->get<std::string>() : std::string();
        blocks.push_back(
            {{"type", "text"}, {"text", text.empty() ? heading : heading + '\n' + text}});
        return;
    }
    blocks.push_back({{"type", "text"}, {"text", heading}});
    for (const Json &part : *content)
        blocks.push_back(part);
}

Json stubResult()
{
    return {{"type", "tool_result"},
            {"content", "[No result: the call was interrupted before it ended]"},
            {"is_error", true}};
}

Json answeredCalls(Json userBlocks, std::vector<Call> &calls, bool keepOrphans)
{
    Json others = Json::array();
    Json blocks = Json::array();
    for (Json &block : userBlocks) {
        if (!isKind(block, "tool_result")) {
            others.push_back(std::move(block));
        } else if (Call *call = answeredBy(calls, stringOr(block, "tool_use_id"))) {
            call->result = std::move(block);
        } else if (keepOrphans) {
            blocks.push_back(std::move(block));
        } else {
            appendAsText(others, block);
        }
    }
    for (Call &call : calls) {
        Json &result = call.result.is_null() ? call.result = stubResult() : call.result;
        Json placed = {{"type", "tool_result"}, {"tool_use_id", call.id}};
        for (const auto &item : result.items()) {
            if (item.key() != "type" && item.key() != "tool_use_id")
                placed[item.key()] = std::move(item.value());
        }
        blocks.push_back(std::move(placed));
    }
    for (Json &block : others)
        blocks.push_back(std::move(block));
    return blocks;
}

} // namespace

bool isBlankText(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n\v\f") == std::string::npos;
}

Result<ChatMessages, ChatError> HistoryRepair::operator()(ChatMessages messages) const
{
    messages = mergedByRole(std::move(messages));
    if (messages.empty() || messages.back().role != Role::User)
        return ChatError::invalid(u"messages"_s,
                                  u"The last message must be one of the user and say something."_s);

    if (messages.front().role == Role::Assistant && !isContinuation)
        messages.insert(messages.begin(),
                        ChatMessage::text(Role::User, "[The assistant speaks first]"));

    CallIds ids;
    std::vector<Call> calls;
    bool isFirst = true;
    for (ChatMessage &message : messages) {
        if (message.role == Role::Assistant)
            calls = takeCalls(message, ids);
        else
            message.blocks =
                answeredCalls(std::move(message.blocks), calls, isContinuation && isFirst);
        isFirst = false;
    }
    return messages;
}
