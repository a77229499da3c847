// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/sessionsformat.h"

#include "server/manage/manageanswers.h"

namespace {

const char *stateName(ClaudeWorker::State state)
{
    using State = ClaudeWorker::State;
    switch (state) {
    case State::Hot:
        return "hot";
    case State::AwaitingToolResults:
        return "awaiting_tool_results";
    case State::Finishing:
        return "finishing";
    default:
        return "answering";
    }
}

} // namespace

Json sessionJson(const Conversation &conversation, bool withKey)
{
    Json json{{"session_id", conversation.id.toStdString()},
              {"created_at", timeJson(conversation.createdAt)},
              {"last_accessed", timeJson(conversation.lastUsedAt)},
              {"message_count", conversation.messageCount},
              {"expires_at", timeJson(conversation.expiresAt)},
              {"model", nullableJson(conversation.model)}};
    if (withKey)
        json["key"] = conversation.callerKey.toStdString();
    return json;
}

Json sessionsJson(const std::vector<Conversation> &conversations, bool withKey)
{
    Json sessions = Json::array();
    for (const Conversation &conversation : conversations)
        sessions.push_back(sessionJson(conversation, withKey));
    return {{"sessions", std::move(sessions)}, {"total", conversations.size()}};
}

Json sessionStatsJson(const std::vector<Conversation> &active, int expired,
                      std::chrono::seconds lifetime, std::chrono::minutes cleanup)
{
    qint64 messages = 0;
    for (const Conversation &conversation : active)
        messages += conversation.messageCount;
    return {{"session_stats",
             {{"active_sessions", active.size()},
              {"expired_sessions", expired},
              {"total_messages", messages}}},
            {"cleanup_interval_minutes", cleanup.count()},
            {"default_ttl_hours", double(lifetime.count()) / 3600}};
}

Json liveConversationsJson(const std::vector<ChatService::LiveConversation> &live, int limit,
                           bool withKey)
{
    Json conversations = Json::array();
    for (const ChatService::LiveConversation &one : live) {
        Json json{
            {"id", one.id.toStdString()}, {"state", stateName(one.state)}, {"idle_ms", one.idleMs}};
        if (withKey)
            json["key"] = one.callerKey.toStdString();
        conversations.push_back(std::move(json));
    }
    return {{"conversations", std::move(conversations)},
            {"total", live.size()},
            {"worker_limit", limit}};
}
