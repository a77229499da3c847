// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/modelcatalog.h"
#include "core/settings/settings.h"
#include "core/status/serverstatus.h"
#include "server/http/httpserver.h"

#include <QDateTime>

#include <functional>

class KeyRing;

// What is known of login and models: /v1/auth/status, /v1/models/status, /v1/models/refresh,
// /v1/capabilities. All must outlive the routes.
class StateHandler
{
public:
    struct Login
    {
        ClaudeStatus claude;
        QDateTime probedAt; // when it was last looked at
        QDateTime okAt; // when it was last found to be fine
        bool isTokenFromEnvironment = false;
        bool isTokenNeeded = true; // not by programs of this computer, if the user says so
        QStringList variables; // of the environment, that decide who pays; names only
    };
    struct Models
    {
        bool isFromCli = false; // else the built-in list
        bool isFromApi = false; // what the API lists for the key that pays is in it, too
        QDateTime refreshedAt;
    };
    // Tells the end, with what went wrong; empty = fine. Called exactly once.
    using Refreshed = std::function<void(const QString &problem)>;
    struct Parts
    {
        const ModelCatalog &catalog;
        const KeyRing &keys;
        std::function<Login()> login;
        std::function<Models()> models;
        std::function<void(Refreshed)> refresh;
    };

    explicit StateHandler(Parts parts);

    void addRoutes(HttpServer &server) const;

    static Json authJson(const Login &login, bool withAccount);

private:
    Parts m_parts;
};
