// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"
#include "core/models/modelcatalog.h"

#include <QStringList>

#include <functional>

// What a model name stands for; an empty one is the default model.
using ModelResolver = std::function<Result<ModelChoice, ChatError>(const QString &name)>;

// One request of a dialect, read and checked: what the core is asked, and how the client wants it
// told.
struct ParsedChat
{
    ChatRequest request;
    std::vector<ChatRequest> others; // further ones, answered beside it and after it in order
    int n = 1; // answers wanted, of each request
    AgentWish agent; // Claude Code's own tools
    bool includeUsage = false; // streaming: a chunk with the counts at the end
    bool legacyFunctions = false; // answers with function_call instead of tool_calls
    QStringList ignored; // fields without effect
    QStringList adjusted; // fields with another value than the client's
    QStringList applied; // fields the table says are honoured; the two above may take some back
};
