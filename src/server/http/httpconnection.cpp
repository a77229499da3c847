// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpconnection.h"

#include "server/http/socketshutdown.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QRandomGenerator>
#include <QSslSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kReadSize = 16 * 1024;
constexpr qsizetype kOneBlock = 16 * 1024; // up to this a body is sent along with its head
constexpr qint64 kSkippedBody = 1024 * 1024; // of a refused request; more is cut off
constexpr qint64 kLingerBytes = 64 * 1024 * 1024;
constexpr qsizetype kRequestIdSize = 128;

constexpr auto kRoom = QEvent::Type(QEvent::User + 1);
constexpr auto kProcess = QEvent::Type(QEvent::User + 2);

bool isFitRequestId(QByteArrayView id)
{
    return !id.isEmpty() && id.size() <= kRequestIdSize
        && std::all_of(id.begin(), id.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

QByteArray freshRequestId()
{
    constexpr char digits[] = "0123456789abcdef";
    quint32 words[3];
    QRandomGenerator::global()->fillRange(words);
    QByteArray id("req_");
    id.reserve(28);
    for (const quint32 word : words) {
        for (int shift = 28; shift >= 0; shift -= 4)
            id.append(digits[(word >> shift) & 15]);
    }
    return id;
}

std::unique_ptr<QTcpSocket> makeSocket(const std::optional<QSslConfiguration> &tls)
{
    if (!tls)
        return std::make_unique<QTcpSocket>();
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(*tls);
    return socket;
}

bool hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

HttpConnection::HttpConnection(HttpHandler *handler, const HttpLimits &limits,
                               const std::optional<QSslConfiguration> &tls, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
    , m_limits(limits)
    , m_ownSocket(makeSocket(tls))
    , m_socket(*m_ownSocket)
    , m_wire(tls ? Wire::Undecided : Wire::Plain)
    , m_framer(limits)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    connect(&m_socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
}

HttpConnection::~HttpConnection()
{
    m_socket.disconnect(this);
    if (const ExchangePtr exchange = m_exchange.lock())
        exchange->cancel(HttpExchange::Gone::Aborted);
}

bool HttpConnection::open(qintptr descriptor)
{
    m_socket.setReadBufferSize(m_limits.readBuffer);
    if (!m_socket.setSocketDescriptor(descriptor))
        return false;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_progressAt = Clock::now();
    m_deadline = m_progressAt + m_limits.keepAliveTimeout;
    return true;
}

void HttpConnection::reject()
{
    failRequest(503, u"The server has too many connections; close some or try again later."_s);
}

void HttpConnection::tick(Clock::time_point now)
{
    if (m_socket.bytesToWrite() == 0 || m_written != m_writtenAtTick) {
        m_writtenAtTick = m_written;
        m_progressAt = now;
    } else if (now - m_progressAt >= m_limits.writeStallTimeout) {
        cut(HttpExchange::Gone::Stalled);
        return;
    }

    switch (m_state) {
    case State::Reading:
        if (m_socket.bytesToWrite() > 0)
            m_deadline = now + m_limits.keepAliveTimeout; // the last answer is still on its way
        else if (now >= m_deadline)
            onTimeout();
        break;
    case State::Refusing:
        if (m_skipped ? now >= m_answerAt : now >= m_deadline)
            sendRefusal(m_skipped);
        break;
    case State::Lingering:
        if (m_shutDown && now >= m_deadline)
            close();
        break;
    case State::Answering:
    case State::Closed:
        break;
    }
}

void HttpConnection::retire()
{
    m_retiring = true;
    const bool idle = m_state == State::Reading && !m_framer.isStarted();
    if (idle && m_socket.bytesToWrite() == 0)
        close();
}

void HttpConnection::stop(HttpExchange::Gone reason)
{
    const ExchangePtr exchange = m_exchange.lock();
    if (exchange && exchange->isOpen() && !exchange->isStreaming()) {
        const ApiError error =
            ApiError::from(ChatError::Kind::Stopping, u"The server is being stopped."_s,
                           exchange->dialect(), exchange->id());
        HttpAnswerHead head;
        head.status = error.status;
        head.contentType = error.contentType;
        head.close = true;
        head.requestId = exchange->id();
        head.standing = &exchange->facts().headers;
        sendAnswer(head, error.body);
        if (m_state != State::Closed)
            endSending();
    }
    cut(reason);
}

void HttpConnection::respond(int status, QByteArrayView contentType, const QByteArray &body,
                             const HttpHeaders &standing, const HttpHeaders &headers,
                             QByteArrayView requestId)
{
    m_exchange.reset();
    HttpAnswerHead head;
    head.status = status;
    head.contentType = contentType;
    head.framing =
        hasBody(status) ? HttpAnswerHead::Framing::Length : HttpAnswerHead::Framing::None;
    head.close = !m_keepAlive || m_retiring;
    head.requestId = requestId;
    head.standing = &standing;
    head.headers = &headers;
    sendAnswer(head, hasBody(status) ? body : QByteArray());
    finishAnswer();
}

bool HttpConnection::beginStream(int status, QByteArrayView contentType,
                                 const HttpHeaders &standing, const HttpHeaders &headers,
                                 QByteArrayView requestId)
{
    HttpAnswerHead head;
    head.status = status;
    head.contentType = contentType;
    head.framing =
        m_chunked ? HttpAnswerHead::Framing::Chunked : HttpAnswerHead::Framing::UntilClose;
    head.close = !m_keepAlive || m_retiring;
    head.requestId = requestId;
    head.standing = &standing;
    head.headers = &headers;
    m_aboveHighWater = false;
    if (m_headOnly)
        m_exchange.reset();
    sendAnswer(head, {});
    if (m_headOnly) {
        finishAnswer();
        return false;
    }
    if (m_state != State::Answering)
        return false;
    m_sentThisTurn = false;
    m_turns = connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
                      [this] { m_sentThisTurn = false; });
    return true;
}

bool HttpConnection::writeStream(QByteArrayView data)
{
    if (m_state != State::Answering)
        return false;
    if (!data.isEmpty()) {
        if (m_chunked) {
            m_chunk.resize(0);
            m_chunk.append(QByteArray::number(data.size(), 16)).append("\r\n");
            m_chunk.append(data).append("\r\n");
            m_socket.write(m_chunk.constData(), m_chunk.size());
        } else {
            m_socket.write(data.data(), data.size());
        }
        flushOncePerTurn();
    }
    if (m_state != State::Answering)
        return false;
    if (m_socket.bytesToWrite() > m_limits.streamCap) {
        cut(HttpExchange::Gone::Stalled);
        return false;
    }
    m_aboveHighWater = m_aboveHighWater || m_socket.bytesToWrite() > m_limits.highWater;
    return !m_aboveHighWater;
}

void HttpConnection::endStream()
{
    m_exchange.reset();
    disconnect(m_turns);
    if (m_state != State::Answering)
        return;
    if (m_chunked) {
        m_socket.write("0\r\n\r\n", 5);
        m_socket.flush();
    } else {
        m_keepAlive = false;
    }
    finishAnswer();
}

void HttpConnection::dropExchange()
{
    m_exchange.reset();
    cut(HttpExchange::Gone::Aborted);
}

bool HttpConnection::event(QEvent *event)
{
    if (event->type() == kRoom) {
        announceRoom();
        return true;
    }
    if (event->type() == kProcess) {
        m_processScheduled = false;
        process();
        return true;
    }
    return QObject::event(event);
}

// False: there is nothing to read as HTTP yet, or never will be.
bool HttpConnection::decideWire()
{
    constexpr char kHandshakeRecord = 0x16; // how every TLS client begins, and no request
    auto *socket = static_cast<QSslSocket *>(&m_socket);
    if (m_wire == Wire::Undecided) {
        char first = 0;
        if (m_socket.peek(&first, 1) != 1)
            return false;
        if (first == kHandshakeRecord) {
            m_wire = Wire::Handshake;
            m_deadline = Clock::now() + m_limits.headerTimeout;
            connect(socket, &QSslSocket::encrypted, this, [this] { m_wire = Wire::Tls; });
            socket->startServerEncryption();
            return false;
        }
        m_wire = Wire::Plain;
        if (!m_socket.peerAddress().isLoopback()) {
            failRequest(426, u"This server speaks https to other computers."_s);
            return false;
        }
    }
    return m_wire != Wire::Handshake;
}

void HttpConnection::onReadyRead()
{
    if (m_wire != Wire::Plain && m_wire != Wire::Tls && !decideWire())
        return;
    if (m_state == State::Lingering) {
        discardInput();
    } else if (canParse()) {
        process();
    } else if (m_socket.bytesAvailable() >= m_limits.readBuffer) {
        // With a full buffer Qt stops looking at the socket and would miss the client's hang-up.
        cut(HttpExchange::Gone::Aborted);
    }
}

void HttpConnection::onBytesWritten(qint64 bytes)
{
    m_written += bytes;
    const qint64 pending = m_socket.bytesToWrite();
    if (m_state == State::Answering) {
        if (!m_flushing)
            announceRoom();
    } else if (m_state == State::Lingering && pending == 0 && !m_shutDown) {
        linger();
    } else if (m_state == State::Reading && pending == 0) {
        if (m_retiring && !m_framer.isStarted())
            close();
        else
            scheduleProcess();
    }
}

void HttpConnection::onDisconnected()
{
    cut(HttpExchange::Gone::PeerClosed);
}

// A client that does not read its answers gets no further ones.
bool HttpConnection::canParse() const
{
    return (m_state == State::Reading || (m_state == State::Refusing && !m_skipped))
        && m_socket.bytesToWrite() <= m_limits.highWater;
}

void HttpConnection::process()
{
    if (m_processing)
        return;
    m_processing = true;
    while (canParse()) {
        if (!m_leftover.isEmpty()) {
            const QByteArray input = std::exchange(m_leftover, {});
            consume(input.constData(), input.constData() + input.size());
            continue;
        }
        char buffer[kReadSize];
        const qint64 size = m_socket.read(buffer, kReadSize);
        if (size <= 0)
            break;
        consume(buffer, buffer + size);
    }
    m_processing = false;
}

void HttpConnection::consume(const char *position, const char *end)
{
    while (true) {
        const bool wasStarted = m_framer.isStarted();
        switch (m_framer.feed(position, end)) {
        case HttpFramer::Result::NeedMore: {
            const Clock::time_point now = Clock::now();
            if (m_framer.hasHeaders())
                m_deadline = qMin(now + m_limits.bodyIdleTimeout, m_bodyDeadline);
            else if (!wasStarted && m_framer.isStarted())
                m_deadline = now + m_limits.headerTimeout;
            return;
        }
        case HttpFramer::Result::Error:
            if (m_state == State::Refusing)
                sendRefusal(false);
            else
                failRequest(m_framer.status(), QString::fromLatin1(m_framer.reason()));
            return;
        case HttpFramer::Result::HeadersDone:
            if (!onHead(position == end))
                return;
            break;
        case HttpFramer::Result::Complete:
            if (position != end)
                m_leftover = QByteArray(position, end - position);
            onComplete();
            return;
        }
    }
}

void HttpConnection::scheduleProcess()
{
    if (m_processing || m_processScheduled || (m_leftover.isEmpty() && !m_socket.bytesAvailable()))
        return;
    m_processScheduled = true;
    QCoreApplication::postEvent(this, new QEvent(kProcess));
}

// False: the request ends here.
bool HttpConnection::onHead(bool bodyPending)
{
    prepareRequest(&m_framer.request());
    m_verdict = m_handler->head(m_framer.request());
    if (m_framer.hasBody())
        m_bodyDeadline = Clock::now() + m_limits.bodyTotalTimeout;

    if (m_verdict.answer) {
        m_state = State::Refusing;
        m_skipped = false;
        m_framer.discardBody();
        if (m_framer.startBody(kSkippedBody) && !(m_framer.expectsContinue() && m_framer.hasBody()))
            return true;
        sendRefusal(false);
        return false;
    }
    if (!m_framer.startBody(m_verdict.bodyLimit)) {
        failRequest(m_framer.status(), QString::fromLatin1(m_framer.reason()));
        return false;
    }
    if (m_framer.expectsContinue() && m_framer.hasBody() && bodyPending) {
        m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        m_socket.flush();
    }
    return m_state == State::Reading;
}

void HttpConnection::onComplete()
{
    if (m_state == State::Refusing) {
        m_skipped = true;
        m_answerAt = Clock::now() + m_verdict.answer->delay;
        if (m_verdict.answer->delay.count() == 0)
            sendRefusal(true);
        return;
    }
    HttpRequest request = m_framer.takeRequest();
    m_state = State::Answering;
    m_keepAlive = request.keepAlive;
    m_headOnly = request.method == "HEAD";
    m_chunked = request.minorVersion == 1;
    const ExchangePtr exchange =
        HttpExchange::create(this, std::move(request), std::move(m_verdict.facts));
    m_exchange = exchange;
    m_handler->request(exchange);
}

void HttpConnection::prepareRequest(HttpRequest *request)
{
    const QByteArrayView id = request->header("x-request-id");
    request->id = isFitRequestId(id) ? id.toByteArray() : freshRequestId();
    request->peerAddress = m_socket.peerAddress();
    request->peerPort = m_socket.peerPort();
    request->localAddress = m_socket.localAddress();
    request->localPort = m_socket.localPort();
}

void HttpConnection::onTimeout()
{
    if (m_wire != Wire::Handshake && m_framer.isStarted())
        failRequest(408, u"The request did not arrive completely in time."_s);
    else
        close();
}

void HttpConnection::sendRefusal(bool keepAlive)
{
    const HttpRequest request = m_framer.takeRequest();
    const HttpHandler::Verdict verdict = std::exchange(m_verdict, {});
    const HttpHandler::Answer &answer = *verdict.answer;
    m_state = State::Answering;
    m_keepAlive = keepAlive && request.keepAlive;
    m_headOnly = request.method == "HEAD";
    respond(answer.status, answer.contentType, answer.body, verdict.facts.headers, answer.headers,
            request.id);
}

// Before dispatch: where the next request begins is not known (or not worth waiting for).
void HttpConnection::failRequest(int status, const QString &message)
{
    HttpRequest request = m_framer.takeRequest();
    const HttpHandler::Verdict verdict = std::exchange(m_verdict, {});
    if (request.id.isEmpty())
        request.id = freshRequestId();
    const ApiError error =
        ApiError::fromStatus(status, message, m_handler->dialectOf(request), request.id);
    m_state = State::Answering;
    m_keepAlive = false;
    m_headOnly = request.method == "HEAD";
    respond(error.status, error.contentType, error.body, verdict.facts.headers, error.headers,
            request.id);
}

void HttpConnection::sendAnswer(const HttpAnswerHead &head, const QByteArray &body)
{
    if (m_state == State::Closed)
        return;
    HttpAnswerHead complete = head;
    complete.length = body.size();
    const bool withBody = !m_headOnly && !body.isEmpty();
    const bool oneBlock = withBody && body.size() <= kOneBlock;
    QByteArray out;
    out.reserve(512 + (oneBlock ? body.size() : 0));
    complete.appendTo(&out);
    if (oneBlock)
        out.append(body);
    m_socket.write(out);
    if (withBody && !oneBlock)
        m_socket.write(body);
    m_socket.flush();
}

// The first write of a turn of the event loop leaves at once; the socket sends any more of them together
// in the next one. No event is posted for that: waking the loop would cost each delta three system calls.
void HttpConnection::flushOncePerTurn()
{
    if (m_sentThisTurn)
        return;
    m_sentThisTurn = true;
    m_flushing = true; // a producer must not be called back out of its own write()
    m_socket.flush();
    m_flushing = false;
    if (m_aboveHighWater && m_socket.bytesToWrite() < m_limits.lowWater)
        QCoreApplication::postEvent(this, new QEvent(kRoom));
}

void HttpConnection::announceRoom()
{
    if (m_state != State::Answering || !m_aboveHighWater
        || m_socket.bytesToWrite() >= m_limits.lowWater)
        return;
    m_aboveHighWater = false;
    if (const ExchangePtr exchange = m_exchange.lock())
        emit exchange->writable();
}

void HttpConnection::finishAnswer()
{
    if (m_state == State::Closed)
        return;
    if (!m_keepAlive || m_retiring) {
        linger();
        return;
    }
    m_state = State::Reading;
    m_deadline = Clock::now() + m_limits.keepAliveTimeout;
    scheduleProcess();
}

// Closing with unread input makes the kernel send RST, and the client loses the answer: end the
// sending side, discard what still comes, then close.
void HttpConnection::linger()
{
    m_state = State::Lingering;
    m_leftover.clear();
    if (m_socket.bytesToWrite() == 0 && !m_shutDown) {
        m_shutDown = true;
        m_deadline = Clock::now() + m_limits.lingerTimeout;
        endSending();
    }
    discardInput();
}

void HttpConnection::endSending()
{
    // TLS says goodbye itself; what is behind it on the wire must go out first.
    if (m_wire == Wire::Tls)
        m_socket.disconnectFromHost();
    else
        shutdownSending(m_socket.socketDescriptor());
}

void HttpConnection::discardInput()
{
    char buffer[kReadSize];
    while (m_state == State::Lingering) {
        const qint64 size = m_socket.read(buffer, kReadSize);
        if (size <= 0)
            return;
        m_lingered += size;
        if (m_lingered > kLingerBytes)
            close();
    }
}

void HttpConnection::cut(HttpExchange::Gone reason)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    disconnect(m_turns);
    const ExchangePtr exchange = m_exchange.lock();
    m_exchange.reset();
    m_socket.abort();
    if (exchange)
        exchange->cancel(reason);
    emit closed(this);
}

void HttpConnection::close()
{
    cut(HttpExchange::Gone::Aborted);
}
