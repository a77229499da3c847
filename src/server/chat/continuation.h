// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"

// For endpoints older than chat, whose clients send a text and want what comes next, or, with a
// suffix, what belongs in between (autocomplete). Claude only chats, so it is told by an instruction
// in front; the words are fixed, and thinking is off because such clients wait for every keystroke.
// `system`: the client's own, first.
void askForContinuation(ChatRequest &request, const std::string &prompt, const std::string &suffix,
                        const std::string &system = {});
