// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/ratelimiter.h"
#include "core/chat/chatrequest.h"
#include "core/json.h"
#include "server/http/apierror.h"
#include "server/http/exchangetap.h"
#include "server/http/httpheaders.h"
#include "server/http/httprequest.h"

#include <QByteArrayList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class HttpConnection;
class HttpExchange;

using ExchangePtr = std::shared_ptr<HttpExchange>;

// One request and its one answer, given now or later. Valid as long as anybody keeps the pointer,
// whatever becomes of the client: every call on a dead exchange does nothing. If the last pointer
// goes before an answer the client gets a 500; if it goes in mid-stream the connection is cut,
// because a cut stream must not look complete. Lives in the server's thread; the pointer may be
// dropped anywhere.
//
// A slot of this very exchange that captures an ExchangePtr is a cycle: capture a weak pointer.
class HttpExchange final : public QObject, public std::enable_shared_from_this<HttpExchange>
{
    Q_OBJECT

public:
    enum class Gone { PeerClosed, Stalled, Aborted, ServerStopping };
    Q_ENUM(Gone)

    // What was found out about the request before its body was read.
    struct Facts
    {
        ApiDialect dialect = ApiDialect::OpenAi;
        Caller caller;
        HttpHeaders headers; // go with every answer, e.g. CORS
        RateGroup group = RateGroup::General;
        int route = -1; // of the route table …
        QByteArrayList args; // … and the path's arguments
    };

    static ExchangePtr create(HttpConnection *connection, HttpRequest request, Facts facts);
    ~HttpExchange() override;
    Q_DISABLE_COPY_MOVE(HttpExchange)

    void respond(int status, const QByteArray &contentType, const QByteArray &body,
                 const HttpHeaders &headers = {});
    void respondJson(int status, const Json &body, const HttpHeaders &headers = {});
    void respondError(const ChatError &error); // in the route's dialect
    void respondError(ChatError::Kind kind, const QString &message);

    // Sends the head at once. False: nothing may follow, the request was a HEAD or the client is
    // gone.
    bool beginStream(int status, const QByteArray &contentType, const HttpHeaders &headers = {});
    // Leaves the process in this turn of the event loop. False: above high water (the bytes are
    // taken all the same; go on at writable()), or not open.
    bool write(QByteArrayView data);
    void end();
    void abort(); // cuts the connection; canceled() is not emitted

    // Overhears the answer; added before it begins.
    void addTap(std::unique_ptr<ExchangeTap> tap);
    // The stream ends in order for the client, but what it says is a failure.
    void markFailed();

    const HttpRequest &request() const { return m_request; }
    const QByteArray &id() const { return m_request.id; }
    ApiDialect dialect() const { return m_facts.dialect; }
    const Caller &caller() const { return m_facts.caller; } // empty on open routes
    const Facts &facts() const { return m_facts; }
    bool isOpen() const; // client there, answer unfinished
    bool isStreaming() const { return m_streaming; }
    qint64 bytesToWrite() const;

signals:
    // The client will not get (the rest of) the answer. At most once, never after the answer's end.
    void canceled(HttpExchange::Gone why);
    // Fell below low water after a write() that returned false.
    void writable();

private:
    friend class HttpConnection; // the other half: tells what became of the client
    HttpExchange(HttpConnection *connection, HttpRequest request, Facts facts);
    void cancel(Gone why);
    void closeTaps(bool isWhole);

    QPointer<HttpConnection> m_connection; // null once answered or gone
    HttpRequest m_request;
    Facts m_facts;
    std::vector<std::unique_ptr<ExchangeTap>> m_taps;
    bool m_streaming = false;
    bool m_failed = false;
};
