// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpserver.h"

// Endpoints of OpenAI that Claude has nothing for: embeddings, audio, pictures, moderation. Says so
// at once and in OpenAI's shape, instead of the bare "no such route".
void addAbsentRoutes(HttpServer &server);
