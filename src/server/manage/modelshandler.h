// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/modelcatalog.h"
#include "server/http/httpserver.h"

#include <functional>

// GET /v1/models and /v1/models/{id}: in Anthropic's form for clients that send an anthropic-version
// header, else in OpenAI's. GET /api/v0/models: in LM Studio's. A key sees the models it may ask. The
// catalog must outlive the server's routes.
class ModelsHandler
{
public:
    // Whether a key may ask a model, by the name the CLI is told and the full one behind it.
    using MayAsk =
        std::function<bool(const QString &keyId, const QString &model, const QString &fullName)>;

    explicit ModelsHandler(const ModelCatalog &models, MayAsk mayAsk = {});

    void addRoutes(HttpServer &server) const;

private:
    // Clients poll the list; it is written anew only when it has changed.
    struct KeptList
    {
        quint64 revision = 0;
        QByteArray body;
    };
    // What the handlers of the routes share.
    struct Parts
    {
        const ModelCatalog &models;
        MayAsk mayAsk;
    };
    static std::vector<ModelInfo> modelsFor(const Parts &parts, const ExchangePtr &exchange);
    static void list(const Parts &parts, const ExchangePtr &exchange, KeptList &kept);
    static void one(const Parts &parts, const ExchangePtr &exchange, const RouteArgs &args);

    Parts m_parts;
};
