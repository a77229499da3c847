// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/parsedchat.h"
#include "server/http/httpserver.h"

#include <functional>

// POST /v1/debug/request: shows a request as it arrived and what the parser of chat completions makes
// of it, without asking Claude. Secrets among the headers are not repeated. Only while `isEnabled`.
void addDebugRoutes(HttpServer &server, ModelResolver models, std::function<bool()> isEnabled);
