// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/modelcatalog.h"
#include "server/http/httpserver.h"

// GET /v1/models and /v1/models/{id}: in Anthropic's form for clients that send an anthropic-version
// header, else in OpenAI's. GET /api/v0/models: in LM Studio's. The catalog must outlive the server's routes.
class ModelsHandler
{
public:
    explicit ModelsHandler(const ModelCatalog &models);

    void addRoutes(HttpServer &server) const;

private:
    // Clients poll the list; it is written anew only when it has changed.
    struct KeptList
    {
        quint64 revision = 0;
        QByteArray body;
    };
    static void list(const ModelCatalog &models, const ExchangePtr &exchange, KeptList &kept);
    static void one(const ModelCatalog &models, const ExchangePtr &exchange, const RouteArgs &args);

    const ModelCatalog &m_models;
};
