// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/answercollector.h"
#include "core/json.h"

#include <optional>
#include <string>

// Claude's signed thinking as the `encrypted_content` of a Responses item: the client keeps it and
// sends it back, so that a conversation whose worker is gone can go on with it. Not secret, only
// opaque; the signature inside is the API's own.
std::string sealThinking(const AnswerCollector::Block &block);

// The content block; nothing if it is not one of ours.
std::optional<Json> unsealThinking(const std::string &sealed);
