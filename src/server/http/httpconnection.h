// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpanswerhead.h"
#include "server/http/httpframer.h"
#include "server/http/httphandler.h"
#include "server/http/httplimits.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTcpSocket>

#include <chrono>
#include <memory>

// One client's connection: the real socket, its framer, and at most one exchange at a time. While an
// exchange is open nothing further is parsed. Holds the exchange weakly; whatever happens to the
// socket ends in exactly one canceled() of an open exchange. Private to the HTTP layer, in its thread;
// HttpListener deletes it after closed(). Sources: ARCHITECTURE.md, RFC 9112.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    // With TLS the first byte decides whether the client speaks https; http is then for this computer
    // alone.
    HttpConnection(HttpHandler *handler, const HttpLimits &limits,
                   const std::optional<QSslConfiguration> &tls, QObject *parent);
    ~HttpConnection() override;

    bool open(qintptr descriptor);
    void reject(); // too many connections: 503 and close
    void tick(Clock::time_point now); // all timeouts
    void retire(); // closes as soon as nothing is being answered
    void stop(HttpExchange::Gone reason); // closes now

    // For the exchange.
    void respond(int status, QByteArrayView contentType, const QByteArray &body,
                 const HttpHeaders &standing, const HttpHeaders &headers, QByteArrayView requestId);
    bool beginStream(int status, QByteArrayView contentType, const HttpHeaders &standing,
                     const HttpHeaders &headers, QByteArrayView requestId);
    bool writeStream(QByteArrayView data);
    void endStream();
    void dropExchange(); // cuts the connection without a word to the exchange
    qint64 bytesToWrite() const { return m_socket.bytesToWrite(); }

signals:
    void closed(HttpConnection *connection); // at most once

protected:
    bool event(QEvent *event) override;

private:
    enum class State {
        Reading, // a request, or idle between two
        Refusing, // the answer is decided, the body is skipped first
        Answering, // the exchange is open
        Lingering, // the answer is out, input is discarded until the client closes too
        Closed,
    };

    void onReadyRead();
    void onBytesWritten(qint64 bytes);
    void onDisconnected();

    bool decideWire();
    void endSending();
    bool canParse() const;
    void process();
    void consume(const char *position, const char *end);
    void scheduleProcess();
    bool onHead(bool bodyPending);
    void onComplete();
    void prepareRequest(HttpRequest *request);
    void onTimeout();

    void sendRefusal(bool keepAlive);
    void failRequest(int status, const QString &message);
    void sendAnswer(const HttpAnswerHead &head, const QByteArray &body);
    void flushOncePerTurn();
    void announceRoom();
    void finishAnswer();
    void linger();
    void discardInput();
    void cut(HttpExchange::Gone reason);
    void close();

    HttpHandler *m_handler;
    HttpLimits m_limits;
    const std::unique_ptr<QTcpSocket> m_ownSocket; // a QSslSocket where TLS is spoken
    QTcpSocket &m_socket;
    enum class Wire { Undecided, Plain, Handshake, Tls };
    Wire m_wire = Wire::Plain;
    HttpFramer m_framer;
    State m_state = State::Reading;
    QByteArray m_leftover; // input behind the current request
    QByteArray m_chunk; // a stream's frame, kept for its capacity

    // The request being read.
    HttpHandler::Verdict m_verdict;
    Clock::time_point m_deadline;
    Clock::time_point m_bodyDeadline;
    Clock::time_point m_answerAt; // Refusing: not before
    bool m_skipped = false; // Refusing: the whole body has come

    // The answer being given.
    std::weak_ptr<HttpExchange> m_exchange;
    bool m_keepAlive = true;
    bool m_headOnly = false;
    bool m_chunked = false;
    bool m_aboveHighWater = false;
    QMetaObject::Connection m_turns; // of the event loop, while a stream is written
    bool m_sentThisTurn = false;

    qint64 m_written = 0;
    qint64 m_writtenAtTick = 0;
    Clock::time_point m_progressAt;
    qint64 m_lingered = 0;
    bool m_shutDown = false;
    bool m_retiring = false;
    bool m_processing = false;
    bool m_processScheduled = false;
    bool m_flushing = false;
};
