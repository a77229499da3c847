// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/agentprofile.h"
#include "server/http/httpheaders.h"
#include "server/http/httprequest.h"

// X-Claude-Allowed-Tools, -Disallowed-Tools, -Permission-Mode, -Max-Turns and -Cwd: each asks for
// Claude Code's own tools. What the body says already stays.
void readAgentHeaders(const HttpRequest &request, AgentWish &wish);

// What was granted, for the answer: the same names with "-Applied". Characters that a header cannot
// hold are percent-encoded.
HttpHeaders agentHeaders(const AgentProfile &profile);
