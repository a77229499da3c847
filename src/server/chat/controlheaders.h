// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/parsedchat.h"
#include "server/http/httprequest.h"

// The conversation's id as a header names it: X-Session-Id or X-Conversation-ID. Empty if there is
// none, or only one that a tool sends for its own purposes.
QString conversationIdFrom(const HttpRequest &request);

// X-Claude-Effort, -Thinking, -Max-Thinking-Tokens and -Fallback-Model: for clients whose bodies
// cannot say it. They go before the body. A value that cannot be meant has no effect and is named
// among the ignored fields.
void applyControlHeaders(const HttpRequest &request, const ModelResolver &models, ParsedChat &chat);

// X-Claude-Max-Budget (US dollars) and X-Claude-Timeout (seconds). A limit that cannot be read is
// refused: the client counts on it.
std::optional<ChatError> applyLimitHeaders(const HttpRequest &request, ChatRequest &chat);
