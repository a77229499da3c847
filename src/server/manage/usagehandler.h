// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpserver.h"

#include <functional>

class AccessPolicy;
class KeyRing;
class PlanWindows;
class UsageStore;

// GET /v1/usage: sums of today, this month and the last ?days=N by day, model and key; budgets and the
// subscription's windows. All must outlive the routes.
struct UsageParts
{
    std::function<const UsageStore *()> store; // null = there is no database
    const KeyRing &keys;
    AccessPolicy &policy;
    const PlanWindows &plan;
};
void addUsageRoutes(HttpServer &server, UsageParts parts);
