// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httplistener.h"

#include "server/http/httpconnection.h"

#include <QTimer>
#include <QTimerEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int kTickMs = 250;
constexpr auto kResumeAfter = 200ms;
constexpr int kBacklog = 256;
constexpr int kRejectedAtOnce = 64; // told so with a 503; any more are just closed

} // namespace

HttpListener::HttpListener(HttpHandler *handler, const HttpLimits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_handler(handler)
    , m_limits(limits)
{
    setListenBacklogSize(kBacklog);
    connect(this, &QTcpServer::acceptError, this, &HttpListener::onAcceptError);
}

HttpListener::~HttpListener()
{
    // Not left to ~QObject: the connections would call back into a half destroyed listener.
    stopAll();
}

void HttpListener::handOver(QTcpSocket *socket)
{
    addPendingConnection(socket);
}

void HttpListener::retire()
{
    close();
    const std::vector<HttpConnection *> connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->retire();
    m_retired = true;
    if (m_connections.empty())
        emit emptied();
}

void HttpListener::stopAll()
{
    close();
    const std::vector<HttpConnection *> connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->stop(HttpExchange::Gone::ServerStopping);
}

void HttpListener::incomingConnection(qintptr descriptor)
{
    // No parent: a connection may be on the call stack when the listener goes.
    auto *connection = new HttpConnection(m_handler, m_limits, m_tls, nullptr);
    if (!connection->open(descriptor)) {
        delete connection;
        return;
    }
    const int others = m_handler->connectionCount();
    if (others >= m_limits.connections + kRejectedAtOnce) {
        delete connection;
        return;
    }
    connect(connection, &HttpConnection::closed, this, &HttpListener::onConnectionClosed);
    m_connections.push_back(connection);
    if (!m_tick.isActive())
        m_tick.start(kTickMs, this);
    if (others >= m_limits.connections)
        connection->reject();
}

void HttpListener::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_tick.timerId()) {
        QTcpServer::timerEvent(event);
        return;
    }
    const HttpConnection::Clock::time_point now = HttpConnection::Clock::now();
    const std::vector<HttpConnection *> connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->tick(now);
}

void HttpListener::onAcceptError()
{
    // Qt pauses accepting when the process has no descriptors left, and leaves it at that.
    QTimer::singleShot(kResumeAfter, this, [this] {
        if (isListening())
            resumeAccepting();
    });
}

void HttpListener::onConnectionClosed(HttpConnection *connection)
{
    std::erase(m_connections, connection);
    connection->deleteLater();
    if (m_connections.empty()) {
        m_tick.stop();
        if (m_retired)
            emit emptied();
    }
}
