// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"
#include "server/chat/fieldreader.h"

inline constexpr int kMinThinkingBudget = 1024; // tokens, of the API

// The many spellings in which clients ask for thinking: reasoning_effort (OpenAI), reasoning:{…}
// (Responses, OpenRouter), thinking:{…} (Anthropic), output_config.effort, enable_thinking (Qwen),
// include_reasoning. Later ones in that list win where they contradict. Who asks for thinking
// gets to read it, unless `exclude` says otherwise.
void readThinkingFields(const FieldReader &body, Thinking &thinking);

// One effort by its name; "none" is no thinking, "minimal" is low. False: there is no such effort.
bool applyEffort(Thinking &thinking, const QString &effort);
