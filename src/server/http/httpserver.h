// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "server/http/httpexchange.h"
#include "server/http/httplimits.h"
#include "server/http/requestguard.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>

// Whether a route needs the token.
enum class Access { Open, Key };

// The path's arguments in order, percent-decoded.
using RouteArgs = QList<QByteArray>;
using RouteHandler = std::function<void(const ExchangePtr &, const RouteArgs &)>;

struct RouteOptions
{
    QByteArrayList aliases; // further paths, with the same arguments
    ApiDialect dialect = ApiDialect::OpenAi;
    qint64 bodyLimit = -1; // bytes; -1 = the server's
};

// One route as it was registered, for documentation.
struct RouteInfo
{
    QByteArray method;
    QByteArrayList paths; // the first one is the proper one, the others are tolerated
    Access access = Access::Key;
};

struct ListenError
{
    enum class Kind { AddressInUse, AccessDenied, Other };
    Kind kind = Kind::Other;
    QString message;
};

// The HTTP server: QHttpServer hosts the endpoints, our own sockets, framing, limits and guard
// stand in front of it (ARCHITECTURE.md says why). One route table yields the routes, 404, 405, HEAD,
// OPTIONS and CORS preflight. Lives in one thread, with everything below it, and starts no other.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(const HttpLimits &limits = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    // A path's <arg> stands for one segment, <rest> at the end for one or more:
    // "/v1/models/<rest>". GET answers HEAD too. Routes must be complete before listen().
    void route(const QByteArray &method, const QByteArray &path, Access access,
               RouteHandler handler, const RouteOptions &options = {});
    // The shape of errors below a path where no route is; OpenAI's elsewhere.
    void setDialect(const QByteArray &pathPrefix, ApiDialect dialect);
    QList<RouteInfo> routes() const; // in the order of their registration
    void setGuardRules(const GuardRules &rules);
    void setAuthenticator(Authenticator authenticator);
    void setLimits(const HttpLimits &limits); // for connections that come from now on

    // Port 0 takes a free one; 127.0.0.1 brings ::1 along where there is one. Called again it
    // moves: running answers of the old place finish. On failure what was, stays. Returns the port.
    Result<quint16, ListenError> listen(const QHostAddress &address, quint16 port);
    void stopAccepting(); // running answers finish; drained() follows
    void stop(); // running answers are canceled with ServerStopping

    bool isListening() const;
    quint16 port() const; // 0 if not listening
    QList<QHostAddress> addresses() const;
    int connectionCount() const;

signals:
    void drained(); // after stopAccepting(): the last connection is gone

private:
    class Private;
    std::unique_ptr<Private> d;
};
