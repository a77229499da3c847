// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "server/chat/parsereport.h"

#include <functional>

// Finds an item of an earlier response by its id; null = not (any more) known.
using ItemLookup = std::function<Json(const std::string &id)>;

// The input of a Responses request, made uniform: a string becomes one message, every item gets an
// id, references are replaced by the items they mean. What is wrong is reported under its path.
Json responsesItems(const Json &input, const ItemLookup &lookup, ParseReport &report);

// The same items as messages of a chat completion, one for one. Kinds that only OpenAI's servers can
// do anything with become empty messages, and are named.
Json responsesMessages(const Json &items, ParseReport &report);
