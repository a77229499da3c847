// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ssewriter.h"

using namespace Qt::StringLiterals;

SseWriter::SseWriter(ExchangePtr exchange)
    : m_exchange(std::move(exchange))
{ }

bool SseWriter::begin(const HttpHeaders &headers)
{
    HttpHeaders all{{"Cache-Control"_ba, "no-cache"_ba}, {"X-Accel-Buffering"_ba, "no"_ba}};
    all += headers;
    return m_exchange->beginStream(200, "text/event-stream; charset=utf-8"_ba, all);
}

bool SseWriter::data(QByteArrayView payload)
{
    appendData(payload);
    return send();
}

bool SseWriter::event(QByteArrayView name, QByteArrayView payload)
{
    m_frame.append("event: ").append(name).append('\n');
    appendData(payload);
    return send();
}

bool SseWriter::comment(QByteArrayView text)
{
    m_frame.append(": ").append(text).append('\n');
    return send();
}

void SseWriter::end()
{
    m_exchange->end();
}

// One field per line of the payload, as the event stream format demands.
void SseWriter::appendData(QByteArrayView payload)
{
    while (true) {
        const qsizetype newline = payload.indexOf('\n');
        m_frame.append("data: ")
            .append(newline < 0 ? payload : payload.first(newline))
            .append('\n');
        if (newline < 0)
            return;
        payload = payload.sliced(newline + 1);
    }
}

bool SseWriter::send()
{
    m_frame.append('\n');
    const bool room = m_exchange->write(m_frame);
    m_frame.resize(0); // keeps the capacity
    return room;
}
