// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chaterror.h"
#include "core/chat/chatmessage.h"
#include "core/result.h"

// Makes a history that real clients send into one that the API takes, without changing what was
// said: agents cut, abort and rewrite their histories, and each such slip would otherwise be an
// upstream 400 (clients.md §7.8, §7.9; docs/claude-cli.md). A sound history comes out
// unchanged, and repairing twice changes nothing more. Pure.
//
// - blank texts, empty messages and unsigned thinking go; messages of one role in a row become one
// - tool call ids become unique and of the API's alphabet, results follow their call
// - results come in the order of their calls, right after them; of two for one call the last counts
// - a call without result gets a stub that says so, a result without call becomes text
// - a history that begins with the assistant gets a first user message
struct HistoryRepair
{
    // The messages continue a conversation that is known here by its id: a result may answer a call
    // that is not in them.
    bool isContinuation = false;

    // Fails if nothing is left to answer: the last message must be of the user.
    Result<ChatMessages, ChatError> operator()(ChatMessages messages) const;
};

// The same rule everywhere for "says nothing": such a text is refused by the API.
bool isBlankText(const std::string &text);
