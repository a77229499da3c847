// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpserver.h"

#include <functional>

class ChatService;
class KeyRing;
class UsageStore;

// GET /v1/requests: what runs and waits, with ?recent=N also what has ended; DELETE /v1/requests/{id}
// cancels. Each key sees its own; a key that may manage everybody's. All must outlive the routes.
void addRequestRoutes(HttpServer &server, ChatService &service, const KeyRing &keys,
                      std::function<const UsageStore *()> usage);
