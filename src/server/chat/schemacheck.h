// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "server/chat/parsereport.h"

// Looks whether a JSON Schema that an answer must follow can be one at all: the CLI ignores a
// schema that does not compile without a word (docs/claude-cli.md), and a client must never
// take free text for checked JSON. Checks the shape of the keywords it knows (draft 2020-12 and 7),
// lets pass what it does not. Reports the first wrong place under its path.
void checkSchema(const Json &schema, const QString &path, ParseReport &report);
