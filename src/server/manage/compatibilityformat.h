// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

// What becomes of each field a client may send, from the very tables the request parsers follow.
// Pure.

// Every chat endpoint with its fields.
Json compatibilityTables();

// The report on one body of POST /v1/chat/completions: which of its fields count, which are moved,
// which have no effect and which would be refused. What asks for nothing counts as supported.
Json compatibilityReport(const Json &body);
