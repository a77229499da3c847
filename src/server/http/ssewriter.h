// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpexchange.h"

// Server-sent events over an exchange. Each call is one whole event, sent at once; there is no
// timer and no batching. Never writes `id:` lines. A plain object, kept by
// the handler for as long as the stream runs.
class SseWriter
{
public:
    explicit SseWriter(ExchangePtr exchange);

    bool begin(const HttpHeaders &headers = {}); // false: HEAD, or gone

    // All return what HttpExchange::write() returns.
    bool data(QByteArrayView payload); // data: …
    bool event(QByteArrayView name, QByteArrayView payload); // event: …, data: …
    bool comment(QByteArrayView text); // : …

    void end();

    const ExchangePtr &exchange() const { return m_exchange; }

private:
    void appendData(QByteArrayView payload);
    bool send();

    ExchangePtr m_exchange;
    QByteArray m_frame; // kept between events for its capacity
};
