// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpserver.h"

// The web page: GET / for browsers, with its style and script below /ui. It is in the binary, loads
// nothing from elsewhere and holds no data: what it shows it asks of the API with the token that its
// reader types in. Everybody else gets at / what they look for: JSON, or the line by which clients of
// Ollama know one. `root` makes the JSON.
void addPageRoutes(HttpServer &server, std::function<Json()> root);
