// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/ratelimiter.h"
#include "core/result.h"
#include "server/http/httpexchange.h"
#include "server/http/httplimits.h"
#include "server/http/requestguard.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

// Whether a route needs a token, and one that may manage.
enum class Access { Open, Key, Manage };

// The path's arguments in order, percent-decoded.
using RouteArgs = QList<QByteArray>;
using RouteHandler = std::function<void(const ExchangePtr &, const RouteArgs &)>;

struct RouteOptions
{
    QByteArrayList aliases; // further paths, with the same arguments
    ApiDialect dialect = ApiDialect::OpenAi;
    qint64 bodyLimit = -1; // bytes; -1 = the server's
    // For limits. Absent: a POST that needs a token is a question, all else is General.
    std::optional<RateGroup> group = {};
};

// One route as it was registered, for documentation.
struct RouteInfo
{
    QByteArray method;
    QByteArrayList paths; // the first one is the proper one, the others are tolerated
    Access access = Access::Key;
    ApiDialect dialect = ApiDialect::OpenAi;

    const QByteArray &path() const { return paths.first(); }
};

// What the gatekeeper is asked: a request of a known caller (none on open routes) for a known route.
struct Arrival
{
    const HttpRequest &request;
    const Caller &caller;
    Access access = Access::Open;
    RateGroup group = RateGroup::General;
    ApiDialect dialect = ApiDialect::OpenAi;
};
struct Admission
{
    HttpHeaders headers; // go with every answer
    std::optional<ChatError> refusal;
};
// Decides on what the token alone does not: scopes and limits. Without one every token does.
using Gatekeeper = std::function<Admission(const Arrival &)>;
// Sees a whole request before its handler; true = it has answered.
using Interceptor = std::function<bool(const ExchangePtr &)>;

struct ListenError
{
    enum class Kind { AddressInUse, AccessDenied, Other };
    Kind kind = Kind::Other;
    Wording message;
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
    void setGatekeeper(Gatekeeper gatekeeper);
    void setInterceptor(Interceptor interceptor);
    // With a certificate the port speaks https beside http, and http only to this computer.
    void
    setTls(const std::optional<QSslConfiguration> &tls); // for connections that come from now on
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
