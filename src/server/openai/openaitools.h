// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"
#include "server/chat/fieldreader.h"

// Reads `tools`, `tool_choice` and `parallel_tool_calls` in the forms of chat completions,
// Responses and Anthropic, and the legacy `functions` and `function_call`. Tools of kinds that run
// on OpenAI's servers (web_search, …) are left out and named, as clients send them unasked. Returns
// whether the legacy fields were used.
bool readTools(const FieldReader &body, ChatRequest &request);
