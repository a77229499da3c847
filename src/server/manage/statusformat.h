// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/status/serverstatus.h"

// What anybody may know of the server without a token: how it is, never who uses it or where files
// lie. Pure.
Json healthJson(const ServerStatus &server, const ClaudeStatus &claude, const QDateTime &now);
Json versionJson(const ClaudeStatus &claude);

// GET / for programs that ask for JSON.
Json rootJson(const ServerStatus &server);
