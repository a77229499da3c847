// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/keyring.h"
#include "server/http/httpserver.h"

// /v1/keys: list, make, change and revoke access keys. The secret of a new one is in the answer to
// the POST and nowhere else. `keys` must outlive the server's routes.
void addKeyRoutes(HttpServer &server, KeyRing &keys);
