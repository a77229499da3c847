// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "server/http/httpserver.h"

// GET /openapi.json: the description of every endpoint, kept as a file and held against the route table
// for each answer: what is described but not there is left out, what is there but not described is
// named in "x-undocumented", so that the document cannot promise too much and a test can see if it says
// too little.
void addOpenApiRoute(HttpServer &server);

// Pure. A route's "<arg>" and "<rest>" stand for a "{name}" of the document.
Json openApiDocument(Json document, const QList<RouteInfo> &routes);
