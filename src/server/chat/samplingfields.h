// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"
#include "server/chat/fieldreader.h"

// What OpenAI-like dialects share: temperature 0…2, top_p, top_k, stop, a limit of tokens.
// Claude's temperature ends at 1 and it takes temperature or top_p, not both, so some values are
// moved, and the report says which.
void readSampling(const FieldReader &body, Sampling &sampling);

// A string or a list of strings; at most `maxCount`. Empty ones mean nothing.
void readStops(const FieldReader &body, const char *key, size_t maxCount, Sampling &sampling);

// A positive number of tokens; -1, which some local tools send, is no limit.
void readMaxTokens(const FieldReader &body, const char *key, Sampling &sampling);
