// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httphandler.h"
#include "server/http/httplimits.h"

#include <QBasicTimer>
#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>
#include <vector>

class HttpConnection;

// Accepts clients on one address and owns their connections; one tick serves all their timeouts.
// Recovers when the process ran out of descriptors (QTcpServer alone never accepts again). Lives in
// the server's thread. Private to the HTTP layer.
class HttpListener final : public QTcpServer
{
    Q_OBJECT

public:
    HttpListener(HttpHandler *handler, const HttpLimits &limits, QObject *parent = nullptr);
    ~HttpListener() override;

    void setLimits(const HttpLimits &limits) { m_limits = limits; }
    void setTls(const std::optional<QSslConfiguration> &tls) { m_tls = tls; }
    // Makes QHttpServer take the socket as if a client had come.
    void handOver(QTcpSocket *socket);
    void retire(); // accepts nobody; running answers finish, then emptied()
    void stopAll(); // accepts nobody; running answers are canceled

    int connectionCount() const { return int(m_connections.size()); }

signals:
    void emptied(); // retired, and the last connection is gone

protected:
    void incomingConnection(qintptr descriptor) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void onAcceptError();
    void onConnectionClosed(HttpConnection *connection);

    HttpHandler *m_handler;
    HttpLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    std::vector<HttpConnection *> m_connections;
    QBasicTimer m_tick;
    bool m_retired = false;
};
