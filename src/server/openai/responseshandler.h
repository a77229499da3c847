// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/chatendpoint.h"
#include "server/http/httpserver.h"
#include "server/openai/responsestore.h"

// OpenAI's Responses API: POST /v1/responses, and what is kept of it: GET and DELETE
// /v1/responses/{id}, its input_items, cancel. Also an estimate of input tokens. Must outlive the
// server's routes.
class ResponsesHandler
{
public:
    explicit ResponsesHandler(ChatEndpoint &endpoint);

    void addRoutes(HttpServer &server);

    // Where responses outlive the program; null: nowhere. Must outlive the routes.
    void setArchive(ResponseArchive *archive) { m_store->setArchive(archive); }
    void forgetKey(const QString &keyId) { m_store->removeAllOf(keyId); }
    void setLifetime(std::chrono::seconds lifetime) { m_store->setLifetime(lifetime); }

private:
    void create(const ExchangePtr &exchange);
    void countTokens(const ExchangePtr &exchange);
    void retrieve(const ExchangePtr &exchange, const std::string &id);
    void remove(const ExchangePtr &exchange, const std::string &id);
    void inputItems(const ExchangePtr &exchange, const std::string &id);
    void cancel(const ExchangePtr &exchange, const std::string &id);
    std::optional<StoredResponse> findOrRefuse(const ExchangePtr &exchange, const std::string &id);

    ChatEndpoint &m_endpoint;
    std::shared_ptr<ResponseStore> m_store; // running answers still want to be kept
};
