// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"

#include <QStringList>

#include <functional>
#include <optional>

// Fills in what a model name stands for (model, replay and fallback model, default effort, a
// conversation id in its suffix) or says why there is no such model. An empty name is the default
// one.
using ModelBinder =
    std::function<std::optional<ChatError>(const QString &name, ChatRequest &request)>;

// One request of a dialect, read and checked: what the core is asked, and how the client wants it
// told.
struct ParsedChat
{
    ChatRequest request;
    int n = 1; // answers wanted
    bool includeUsage = false; // streaming: a chunk with the counts at the end
    bool legacyFunctions = false; // answers with function_call instead of tool_calls
    QStringList ignored; // fields without effect
    QStringList adjusted; // fields with another value than the client's
};
