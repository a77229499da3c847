// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpserver.h"

// GET /v1/compatibility: every endpoint's fields. POST: the report on the body of a chat completion.
void addCompatibilityRoutes(HttpServer &server);
