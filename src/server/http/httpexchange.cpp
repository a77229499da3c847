// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpexchange.h"

#include "server/http/httpconnection.h"

#include <QThread>

#include <utility>

using namespace Qt::StringLiterals;

ExchangePtr HttpExchange::create(HttpConnection *connection, HttpRequest request, Facts facts)
{
    const auto destroy = [](HttpExchange *exchange) {
        if (exchange->thread() == QThread::currentThread())
            delete exchange;
        else
            exchange->deleteLater();
    };
    return ExchangePtr(new HttpExchange(connection, std::move(request), std::move(facts)), destroy);
}

HttpExchange::HttpExchange(HttpConnection *connection, HttpRequest request, Facts facts)
    : m_connection(connection)
    , m_request(std::move(request))
    , m_facts(std::move(facts))
{ }

HttpExchange::~HttpExchange()
{
    closeTaps(false);
    if (!m_connection)
        return;
    if (m_streaming)
        abort();
    else
        respondError(ChatError::Kind::Internal, u"The request was dropped without an answer."_s);
}

void HttpExchange::respond(int status, const QByteArray &contentType, const QByteArray &body,
                           const HttpHeaders &headers)
{
    if (m_streaming)
        return;
    // Answered from here on, even if the client vanishes while the bytes are written.
    if (HttpConnection *connection = std::exchange(m_connection, nullptr)) {
        for (const std::unique_ptr<ExchangeTap> &tap : m_taps) {
            tap->began(status, contentType, headers, false);
            tap->wrote(body);
        }
        closeTaps(true);
        connection->respond(status, contentType, body, m_facts.headers, headers, m_request.id);
    }
}

void HttpExchange::respondJson(int status, const Json &body, const HttpHeaders &headers)
{
    if (isOpen())
        respond(status, "application/json"_ba, dumpJsonBytes(body), headers);
}

void HttpExchange::respondError(const ChatError &error)
{
    const ApiError answer = ApiError::from(error, m_facts.dialect, m_request.id);
    respond(answer.status, answer.contentType, answer.body, answer.headers);
}

void HttpExchange::respondError(ChatError::Kind kind, const QString &message)
{
    ChatError error;
    error.kind = kind;
    error.message = message;
    respondError(error);
}

bool HttpExchange::beginStream(int status, const QByteArray &contentType,
                               const HttpHeaders &headers)
{
    if (!m_connection || m_streaming)
        return false;
    const std::weak_ptr<HttpExchange> alive = weak_from_this();
    m_streaming = true;
    const bool goesOn =
        m_connection->beginStream(status, contentType, m_facts.headers, headers, m_request.id);
    if (!goesOn && !alive.expired())
        m_connection = nullptr;
    if (goesOn) {
        for (const std::unique_ptr<ExchangeTap> &tap : m_taps)
            tap->began(status, contentType, headers, true);
    }
    return goesOn;
}

bool HttpExchange::write(QByteArrayView data)
{
    if (!m_connection || !m_streaming)
        return false;
    for (const std::unique_ptr<ExchangeTap> &tap : m_taps)
        tap->wrote(data);
    return m_connection->writeStream(data);
}

void HttpExchange::end()
{
    if (!m_streaming)
        return;
    if (HttpConnection *connection = std::exchange(m_connection, nullptr)) {
        closeTaps(!m_failed);
        connection->endStream();
    }
}

void HttpExchange::abort()
{
    closeTaps(false);
    if (HttpConnection *connection = std::exchange(m_connection, nullptr))
        connection->dropExchange();
}

bool HttpExchange::isOpen() const
{
    return !m_connection.isNull();
}

qint64 HttpExchange::bytesToWrite() const
{
    return m_connection ? m_connection->bytesToWrite() : 0;
}

void HttpExchange::cancel(Gone why)
{
    if (!std::exchange(m_connection, nullptr))
        return;
    closeTaps(false);
    emit canceled(why);
}

void HttpExchange::addTap(std::unique_ptr<ExchangeTap> tap)
{
    m_taps.push_back(std::move(tap));
}

void HttpExchange::markFailed()
{
    m_failed = true;
}

void HttpExchange::closeTaps(bool isWhole)
{
    for (const std::unique_ptr<ExchangeTap> &tap : std::exchange(m_taps, {})) {
        if (isWhole)
            tap->ended();
        else
            tap->lost();
    }
}
