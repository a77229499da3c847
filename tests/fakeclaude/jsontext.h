// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tags.h"

#include <string>
#include <vector>

// The string under the key; empty if there is none.
std::string text(const Json &object, const char *key);
// What a message's content says, tool results included, blank blocks not.
std::string contentText(const Json &content);
// "You said 9 " -> "You ", "said ", "9 ".
std::vector<std::string> words(const std::string &text);
// One text block.
Json textBlocks(const std::string &text);
