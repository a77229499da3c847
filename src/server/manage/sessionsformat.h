// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatservice.h"
#include "core/json.h"
#include "core/store/conversationstore.h"

// Conversations that clients name, in the shapes that clients of other programs of this kind know:
// what is remembered (sessions) and what has a process right now (conversations). Pure.
Json sessionJson(const Conversation &conversation, bool withKey);
Json sessionsJson(const std::vector<Conversation> &conversations, bool withKey);
Json sessionStatsJson(const std::vector<Conversation> &active, int expired,
                      std::chrono::seconds lifetime, std::chrono::minutes cleanup);
Json liveConversationsJson(const std::vector<ChatService::LiveConversation> &live, int limit,
                           bool withKey);
