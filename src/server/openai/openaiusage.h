// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatevent.h"
#include "core/json.h"

// The counts of one or several answers in the form of chat completions and legacy completions.
Json openAiUsage(const TokenUsage &usage);
TokenUsage operator+(const TokenUsage &a, const TokenUsage &b);

// Never the API's own word: an unknown one makes clients loop.
// `functionCall` is "tool_calls", or "function_call" for clients of the legacy form.
const char *openAiFinishReason(StopReason reason, bool hasCalls, const char *functionCall);
