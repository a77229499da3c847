// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpexchange.h"

#include <chrono>
#include <optional>

// What stands behind the sockets: decides on a request when its headers are there, answers it when it
// is whole. Called in the server's thread.
class HttpHandler
{
public:
    // An answer that needs no handler: a refusal, or a preflight's.
    struct Answer
    {
        int status = 500;
        QByteArray contentType;
        QByteArray body;
        HttpHeaders headers;
        std::chrono::milliseconds delay{0};
    };
    struct Verdict
    {
        std::optional<Answer> answer; // absent: the request is welcome
        qint64 bodyLimit = 0;
        HttpExchange::Facts facts;
    };

    virtual ~HttpHandler() = default;

    // Before the body is read.
    virtual Verdict head(const HttpRequest &request) = 0;
    // May answer at once, or keep the exchange.
    virtual void request(const ExchangePtr &exchange) = 0;
    // Which error shape suits a request that never got as far as head().
    virtual ApiDialect dialectOf(const HttpRequest &request) const = 0;
    // Of all listeners together; those over the limit get a 503.
    virtual int connectionCount() const = 0;
};
