// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpserver.h"

#include "server/http/gatesocket.h"
#include "server/http/httphandler.h"
#include "server/http/httplistener.h"
#include "server/http/routetable.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <deque>
#include <exception>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcHttp, "bellhop.http", QtWarningMsg)

// Ours alone: what clients send never reaches QHttpServer as a header.
constexpr char kExchangeHeader[] = "x-bellhop-exchange";

QHttpServerRequest::Methods qtMethod(const QByteArray &method)
{
    using Method = QHttpServerRequest::Method;
    if (method == "GET")
        return Method::Get;
    if (method == "POST")
        return Method::Post;
    if (method == "PUT")
        return Method::Put;
    if (method == "PATCH")
        return Method::Patch;
    if (method == "DELETE")
        return Method::Delete;
    Q_ASSERT_X(false, "HttpServer::route", "a method without a route in QHttpServer");
    return Method::Unknown;
}

// QHttpServer asks its rules one by one and matches a regular expression each time; with sixty routes
// that would cost more than all the rest of a small request. So all rules but that of the route which
// the table has found decline at once.
class HostedRule final : public QHttpServerRouterRule
{
public:
    template <typename Handler>
    HostedRule(const QString &path, QHttpServerRequest::Methods methods, const QObject *context,
               const int *current, int route, Handler handler)
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        : QHttpServerRouterRule(path, methods, context,
                                [handler](const QRegularExpressionMatch &,
                                          const QHttpServerRequest &request,
                                          QHttpServerResponder &) { handler(request); })
#else
        : QHttpServerRouterRule(path, methods,
                                [handler](const QRegularExpressionMatch &,
                                          const QHttpServerRequest &request,
                                          auto &&) { handler(request); })
#endif
        , m_current(current)
        , m_route(route)
    {
        Q_UNUSED(context)
    }

protected:
    bool matches(const QHttpServerRequest &request, QRegularExpressionMatch *match) const override
    {
        return *m_current == m_route && QHttpServerRouterRule::matches(request, match);
    }

private:
    const int *m_current;
    int m_route;
};

// The path under which QHttpServer knows a route. Our table has taken the arguments out already, so
// their places are plain text: "/v1/models/:rest".
QByteArray hostedPath(QByteArray path)
{
    return path.replace('<', ':').replace(">", "");
}

RateGroup groupOf(const RouteTable::Route &route)
{
    if (route.options.group)
        return *route.options.group;
    return route.access == Access::Key && route.method == "POST" ? RateGroup::Chat
                                                                 : RateGroup::General;
}

HttpHandler::Answer answerOf(ApiError error)
{
    return {error.status,
            std::move(error.contentType),
            std::move(error.body),
            std::move(error.headers),
            {}};
}

} // namespace

// The handler behind the sockets and the owner of QHttpServer. Requests go
// socket -> framer -> head() -> request() -> gate -> QHttpServer -> arrived() -> the route's handler.
class HttpServer::Private final : public HttpHandler
{
public:
    Private(HttpServer *server, const HttpLimits &limits);

    Verdict head(const HttpRequest &request) override;
    void request(const ExchangePtr &exchange) override;
    ApiDialect dialectOf(const HttpRequest &request) const override;
    int connectionCount() const override;

    bool open(const QHostAddress &address, quint16 port, ListenError *error);
    std::unique_ptr<HttpListener> makeListener(const QHostAddress &address, quint16 port,
                                               ListenError *error);
    void retire(const std::vector<HttpListener *> &leaving);
    void stopAll();

    HttpServer *q;
    HttpLimits limits;
    std::optional<QSslConfiguration> tls;
    RouteTable table;
    RequestGuard guard;
    Gatekeeper gatekeeper;
    Interceptor interceptor;
    QList<QPair<QByteArray, ApiDialect>> dialects; // by path prefix
    std::vector<HttpListener *> active;
    std::vector<HttpListener *> retired;

private:
    void hostRoutes();
    void openGate();
    void deliver(const ExchangePtr &exchange);
    void arrived(int route, const QByteArray &exchangeId);
    void onEmptied(HttpListener *listener);

    QHttpServer m_http;
    QPointer<GateSocket> m_gate;
    bool m_hosting = false;
    std::vector<QByteArray> m_deliveries; // by route: the request for QHttpServer up to the id

    ExchangePtr m_current; // between the gate and its handler
    QByteArray m_currentId;
    int m_currentRoute = -1;
    quint64 m_lastId = 0;
    bool m_delivering = false;
    std::deque<ExchangePtr> m_waiting;
};

HttpServer::Private::Private(HttpServer *server, const HttpLimits &serverLimits)
    : q(server)
    , limits(serverLimits)
{ }

HttpHandler::Verdict HttpServer::Private::head(const HttpRequest &request)
{
    Verdict verdict;
    const RouteTable::Match match = table.find(request.method, request.path, request.rawPath);
    verdict.facts.dialect =
        match.anyRoute >= 0 ? table.at(match.anyRoute).options.dialect : dialectOf(request);
    const ApiDialect dialect = verdict.facts.dialect;
    const auto refuse = [&](const RequestGuard::Refusal &refusal) {
        verdict.answer = answerOf(
            refusal.status == 401
                ? ApiError::from(ChatError::Kind::BadKey, refusal.message, dialect, request.id)
                : ApiError::fromStatus(refusal.status, refusal.message, dialect, request.id));
        verdict.answer->delay = refusal.delay;
        return verdict;
    };

    if (const auto refusal = guard.checkSource(request))
        return refuse(*refusal);
    verdict.facts.headers = guard.corsHeaders(request);

    const bool isOptions = request.method == "OPTIONS";
    if (match.anyRoute < 0 && !(isOptions && request.path == "*")) {
        verdict.answer = answerOf(
            ApiError::from(ChatError::Kind::NotFound,
                           u"There is nothing at %1."_s.arg(QString::fromUtf8(
                               request.path.first(qMin<qsizetype>(request.path.size(), 200)))),
                           dialect, request.id));
        return verdict;
    }
    if (isOptions) {
        const QByteArray methods = table.allowedMethods(request.path, request.rawPath);
        verdict.answer = Answer{204, {}, {}, {{"Allow"_ba, methods}}, {}};
        verdict.facts.headers = guard.preflightHeaders(request, methods);
        return verdict;
    }
    if (match.route < 0) {
        const QByteArray methods = table.allowedMethods(request.path, request.rawPath);
        verdict.answer = answerOf(
            ApiError::from(ChatError::Kind::MethodNotAllowed,
                           u"%1 is not possible here; use %2."_s.arg(
                               QString::fromLatin1(request.method), QString::fromLatin1(methods)),
                           dialect, request.id));
        verdict.answer->headers.append({"Allow"_ba, methods});
        return verdict;
    }

    const RouteTable::Route &route = table.at(match.route);
    verdict.facts.dialect = route.options.dialect;
    verdict.facts.route = match.route;
    verdict.facts.args = match.args;
    verdict.bodyLimit = route.options.bodyLimit >= 0 ? route.options.bodyLimit : limits.body;
    verdict.facts.group = groupOf(route);
    if (route.access != Access::Open) {
        if (const auto refusal = guard.authenticate(request, &verdict.facts.caller))
            return refuse(*refusal);
    }
    if (gatekeeper) {
        const Admission admission = gatekeeper({request, verdict.facts.caller, route.access,
                                                verdict.facts.group, route.options.dialect});
        verdict.facts.headers += admission.headers;
        if (admission.refusal)
            verdict.answer =
                answerOf(ApiError::from(*admission.refusal, route.options.dialect, request.id));
    }
    return verdict;
}

void HttpServer::Private::request(const ExchangePtr &exchange)
{
    // A handler that runs an event loop of its own must not push a request into the middle of
    // QHttpServer's handling of this one.
    m_waiting.push_back(exchange);
    if (m_delivering)
        return;
    m_delivering = true;
    while (!m_waiting.empty()) {
        const ExchangePtr next = std::move(m_waiting.front());
        m_waiting.pop_front();
        deliver(next);
    }
    m_delivering = false;
}

void HttpServer::Private::deliver(const ExchangePtr &exchange)
{
    if (!m_gate || !m_gate->isUsable())
        openGate();
    const HttpExchange::Facts &facts = exchange->facts();
    m_current = exchange;
    m_currentId = QByteArray::number(++m_lastId);
    m_currentRoute = facts.route;

    // Only what QHttpServer needs for its routing: headers and body are read from the exchange, and
    // a second copy of 32 MiB would help nobody.
    if (m_gate)
        m_gate->deliver(m_deliveries[size_t(facts.route)] + m_currentId + "\r\n\r\n");

    if (const ExchangePtr lost = std::exchange(m_current, nullptr)) {
        qCCritical(lcHttp) << "QHttpServer does not know" << m_deliveries[size_t(facts.route)];
        lost->respondError(ChatError::Kind::Internal, u"The request could not be routed."_s);
    }
}

void HttpServer::Private::arrived(int route, const QByteArray &exchangeId)
{
    if (!m_current || exchangeId != m_currentId || m_current->facts().route != route)
        return;
    const ExchangePtr exchange = std::exchange(m_current, nullptr);
    try {
        if (interceptor && interceptor(exchange))
            return;
        table.at(route).handler(exchange, exchange->facts().args);
    } catch (const std::exception &problem) {
        qCCritical(lcHttp) << table.at(route).path << "threw" << problem.what();
        exchange->respondError(ChatError::Kind::Internal, u"The request failed inside."_s);
        exchange->abort();
    }
}

ApiDialect HttpServer::Private::dialectOf(const HttpRequest &request) const
{
    for (const auto &[prefix, dialect] : dialects) {
        if (request.path.startsWith(prefix))
            return dialect;
    }
    return ApiDialect::OpenAi;
}

int HttpServer::Private::connectionCount() const
{
    int count = 0;
    for (const HttpListener *listener : active)
        count += listener->connectionCount();
    for (const HttpListener *listener : retired)
        count += listener->connectionCount();
    return count;
}

bool HttpServer::Private::open(const QHostAddress &address, quint16 port, ListenError *error)
{
    hostRoutes();
    std::unique_ptr<HttpListener> first = makeListener(address, port, error);
    if (!first)
        return false;
    port = first->serverPort();
    active.push_back(first.release());
    if (address == QHostAddress(QHostAddress::LocalHost)) {
        // "localhost" is ::1 for many clients. A machine without IPv6 does without.
        ListenError ignored;
        if (auto second = makeListener(QHostAddress(QHostAddress::LocalHostIPv6), port, &ignored))
            active.push_back(second.release());
        else
            qCInfo(lcHttp) << "not listening on ::1:" << ignored.message.english;
    }
    openGate();
    return true;
}

std::unique_ptr<HttpListener> HttpServer::Private::makeListener(const QHostAddress &address,
                                                                quint16 port, ListenError *error)
{
    auto listener = std::make_unique<HttpListener>(this, limits, q);
    listener->setTls(tls);
    if (listener->listen(address, port))
        return listener;
    switch (listener->serverError()) {
    case QAbstractSocket::AddressInUseError:
        *error = {ListenError::Kind::AddressInUse,
                  Wording::of<HttpServer>(QT_TR_NOOP("Port %1 is in use by another program."),
                                          QString::number(port))};
        break;
    case QAbstractSocket::SocketAccessError:
        *error = {
            ListenError::Kind::AccessDenied,
            Wording::of<HttpServer>(
                QT_TR_NOOP("The system does not allow the use of port %1. Choose one above 1023."),
                QString::number(port))};
        break;
    default:
        *error = {ListenError::Kind::Other,
                  Wording::of<HttpServer>(QT_TR_NOOP("Cannot listen on %1, port %2: %3"),
                                          address.toString(), QString::number(port),
                                          listener->errorString())};
        break;
    }
    return nullptr;
}

void HttpServer::Private::retire(const std::vector<HttpListener *> &leaving)
{
    // All are on the list before the first may be done: drained() comes once.
    retired.insert(retired.end(), leaving.begin(), leaving.end());
    for (HttpListener *listener : leaving) {
        QObject::connect(listener, &HttpListener::emptied, q,
                         [this, listener] { onEmptied(listener); });
        listener->retire();
    }
}

void HttpServer::Private::stopAll()
{
    for (auto *list : {&active, &retired}) {
        for (HttpListener *listener : std::exchange(*list, {})) {
            listener->disconnect(q);
            listener->stopAll();
            listener->deleteLater(); // it may be on the call stack
        }
    }
}

void HttpServer::Private::onEmptied(HttpListener *listener)
{
    std::erase(retired, listener);
    listener->deleteLater();
    if (!retired.empty())
        return;
    // Later, because a move to another place has no listener for a moment.
    QMetaObject::invokeMethod(
        q,
        [this] {
            if (active.empty() && retired.empty())
                emit q->drained();
        },
        Qt::QueuedConnection);
}

void HttpServer::Private::hostRoutes()
{
    if (std::exchange(m_hosting, true))
        return;
    for (int route = 0; route < table.count(); ++route) {
        const RouteTable::Route &entry = table.at(route);
        const QByteArray path = hostedPath(entry.path);
        const auto handler = [this, route](const QHttpServerRequest &request) {
            arrived(route, request.value(kExchangeHeader));
        };
        m_http.router()->addRule<decltype(handler)>(
            std::make_unique<HostedRule>(QString::fromLatin1(path), qtMethod(entry.method), &m_http,
                                         &m_currentRoute, route, handler));
        m_deliveries.push_back(entry.method + ' ' + path + " HTTP/1.1\r\n" + kExchangeHeader
                               + ": ");
    }
}

// QHttpServer takes its sockets from a listening server; ours hands it the gate.
void HttpServer::Private::openGate()
{
    if (active.empty() || (m_gate && m_gate->isUsable()))
        return;
    m_gate = new GateSocket(&m_http);
    HttpListener *listener = active.front();
    static_cast<void>(m_http.bind(listener));
    listener->handOver(m_gate);
}

HttpServer::HttpServer(const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, limits))
{ }

HttpServer::~HttpServer()
{
    d->stopAll();
}

void HttpServer::route(const QByteArray &method, const QByteArray &path, Access access,
                       RouteHandler handler, const RouteOptions &options)
{
    Q_ASSERT_X(!isListening(), "HttpServer::route", "routes must be complete before listen()");
    d->table.add({method, path, access, std::move(handler), options});
}

QList<RouteInfo> HttpServer::routes() const
{
    QList<RouteInfo> routes;
    for (int i = 0; i < d->table.count(); ++i) {
        const RouteTable::Route &route = d->table.at(i);
        routes.append({route.method, QByteArrayList{route.path} + route.options.aliases,
                       route.access, route.options.dialect});
    }
    return routes;
}

void HttpServer::setDialect(const QByteArray &pathPrefix, ApiDialect dialect)
{
    d->dialects.append({pathPrefix, dialect});
}

void HttpServer::setGuardRules(const GuardRules &rules)
{
    d->guard.setRules(rules);
}

void HttpServer::setAuthenticator(Authenticator authenticator)
{
    d->guard.setAuthenticator(std::move(authenticator));
}

void HttpServer::setGatekeeper(Gatekeeper gatekeeper)
{
    d->gatekeeper = std::move(gatekeeper);
}

void HttpServer::setInterceptor(Interceptor interceptor)
{
    d->interceptor = std::move(interceptor);
}

void HttpServer::setTls(const std::optional<QSslConfiguration> &tls)
{
    d->tls = tls;
    for (HttpListener *listener : d->active)
        listener->setTls(tls);
}

void HttpServer::setLimits(const HttpLimits &limits)
{
    d->limits = limits;
    for (HttpListener *listener : d->active)
        listener->setLimits(limits);
}

Result<quint16, ListenError> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    const QList<QHostAddress> before = addresses();
    const quint16 portBefore = this->port();
    if (portBefore != 0 && portBefore == port && before.first() == address)
        return portBefore;

    ListenError error;
    // Another address on the same port: the old one must be let go first.
    const bool samePort = portBefore != 0 && portBefore == port;
    std::vector<HttpListener *> old = std::exchange(d->active, {});
    if (samePort)
        d->retire(std::exchange(old, {}));

    if (d->open(address, port, &error)) {
        d->retire(old);
        return this->port();
    }
    if (samePort) {
        ListenError ignored;
        d->open(before.first(), portBefore, &ignored);
    } else {
        d->active = std::move(old);
    }
    return error;
}

void HttpServer::stopAccepting()
{
    d->retire(std::exchange(d->active, {}));
}

void HttpServer::stop()
{
    d->stopAll();
}

bool HttpServer::isListening() const
{
    return !d->active.empty();
}

quint16 HttpServer::port() const
{
    return d->active.empty() ? 0 : d->active.front()->serverPort();
}

QList<QHostAddress> HttpServer::addresses() const
{
    QList<QHostAddress> addresses;
    for (const HttpListener *listener : d->active)
        addresses.append(listener->serverAddress());
    return addresses;
}

int HttpServer::connectionCount() const
{
    return d->connectionCount();
}
