// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpserver.h"
#include "support/rawclient.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QHostAddress kLoopback(QHostAddress::LocalHost);

QByteArray ask(const QByteArray &line, const QByteArray &headers = {})
{
    return line + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

void addRoutes(HttpServer &server, QList<ExchangePtr> *kept = nullptr)
{
    server.setAuthenticator(
        [](QByteArrayView token, const QHostAddress &) -> std::optional<Caller> {
            if (token != "right")
                return {};
            return Caller{u"k1"_s, u"Laptop"_s, {}};
        });
    const auto tell = [](const ExchangePtr &exchange, const RouteArgs &args) {
        exchange->respondJson(200,
                              {{"path", exchange->request().path.toStdString()},
                               {"args", args.join('|').toStdString()},
                               {"caller", exchange->caller().keyId.toStdString()},
                               {"body", exchange->request().body.toStdString()},
                               {"query", exchange->request().rawQuery.toStdString()}});
    };
    RouteOptions chat;
    chat.aliases = {"/chat/completions", "/v1/v1/chat/completions"};
    server.route("POST", "/v1/chat/completions", Access::Key, tell, chat);
    server.route("GET", "/v1/models/<rest>", Access::Key, tell);
    server.route("GET", "/open", Access::Open, tell);
    server.route("GET", "/open/<arg>", Access::Open, tell);
    server.route("PUT", "/open/<arg>/of/<arg>", Access::Open, tell);
    server.route("DELETE", "/open", Access::Open, tell);
    server.route("PATCH", "/open", Access::Open, tell);
    RouteOptions anthropic;
    anthropic.dialect = ApiDialect::Anthropic;
    server.route("POST", "/v1/messages", Access::Key, tell, anthropic);
    server.setDialect("/v1/messages", ApiDialect::Anthropic);
    server.setDialect("/api/", ApiDialect::Ollama);
    server.route("GET", "/throws", Access::Open,
                 [](const ExchangePtr &, const RouteArgs &) { throw std::runtime_error("oops"); });
    server.route("GET", "/keep", Access::Open,
                 [kept](const ExchangePtr &exchange, const RouteArgs &) {
                     if (kept)
                         kept->append(exchange);
                 });
}

Json bodyOf(const RawAnswer &answer)
{
    return parseJson(answer.body).value_or(Json::object());
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private slots:
    void routes_data();
    void routes();
    void errorsSpeakTheRoutesDialect_data();
    void errorsSpeakTheRoutesDialect();
    void options();
    void preflight();
    void foreignHostAndOriginAreRefusedBeforeAnything_data();
    void foreignHostAndOriginAreRefusedBeforeAnything();
    void corsHeadersComeWithErrorsToo();
    void wrongTokenIsSlowAndDisturbsNobody();
    void requestId_data();
    void requestId();
    void internalHeaderOfAClientIsWithoutEffect();
    void throwingHandlerIsA500();
    void handlerThatRunsAnEventLoop();
    void takesAFreePortOnBothLoopbacks();
    void portInUse();
    void moveToAnotherPortKeepsTheStream();
    void moveToAUsedPortChangesNothing();
    void moveToAnotherAddressOnTheSamePort();
    void stopAcceptingLetsAnswersFinish();
    void stopCancelsWhatRuns();
    void startsAgainAfterStop();
    void stopInsideAHandler();
};

void TestHttpServer::routes_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("args");
    const QByteArray key = "Authorization: Bearer right\r\n";

    QTest::newRow("an open route") << ask("GET /open?a=b") << 200 << QByteArray();
    QTest::newRow("an argument") << ask("GET /open/a%2Fb%20c") << 200 << QByteArray("a/b c");
    QTest::newRow("an argument with a percent sign")
        << ask("GET /open/100%25") << 200 << QByteArray("100%");
    QTest::newRow("two arguments")
        << ask("PUT /open/x/of/y", "Content-Length: 0\r\n") << 200 << QByteArray("x|y");
    QTest::newRow("the rest") << ask("GET /v1/models/anthropic/claude", key) << 200
                              << QByteArray("anthropic/claude");
    QTest::newRow("DELETE") << ask("DELETE /open") << 200 << QByteArray();
    QTest::newRow("PATCH") << ask("PATCH /open", "Content-Length: 0\r\n") << 200 << QByteArray();
    QTest::newRow("a route with a key")
        << ask("POST /v1/chat/completions", key) << 200 << QByteArray();
    QTest::newRow("its alias") << ask("POST /chat/completions", key) << 200 << QByteArray();
    QTest::newRow("doubled slashes")
        << ask("POST //v1//chat/completions/", key) << 200 << QByteArray();
    QTest::newRow("an absolute target") << ask("GET http://localhost/open") << 200 << QByteArray();
    QTest::newRow("without the key") << ask("POST /v1/chat/completions") << 401 << QByteArray();
    QTest::newRow("its alias without the key")
        << ask("POST /chat/completions") << 401 << QByteArray();
    QTest::newRow("a wrong method") << ask("PUT /v1/chat/completions", key) << 405 << QByteArray();
    QTest::newRow("an unknown method") << ask("BREW /open") << 405 << QByteArray();
    QTest::newRow("nowhere") << ask("GET /nowhere", key) << 404 << QByteArray();
    QTest::newRow("TRACE") << ask("TRACE /open") << 405 << QByteArray();
}

// QHttpServer calls the right handler with what the client sent.
void TestHttpServer::routes()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    HttpServer server;
    addRoutes(server);
    RawClient client(*server.listen(kLoopback, 0));
    client.send(request);
    QVERIFY(client.waitForAnswers(1));
    const RawAnswer answer = client.answers().first();
    QCOMPARE(answer.status, status);
    if (status == 200) {
        QTEST(toBytes(stringOr(bodyOf(answer), "args")), "args");
        QCOMPARE(stringOr(bodyOf(answer), "caller"), request.contains("Bearer") ? "k1" : "");
    }
    if (status == 401)
        QCOMPARE(answer.header("www-authenticate"), "Bearer");
    if (status == 405)
        QVERIFY(answer.header("allow").contains("OPTIONS"));
    QVERIFY(client.isConnected());
}

void TestHttpServer::errorsSpeakTheRoutesDialect_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("shape");
    const QByteArray openAi = "{\"error\":{\"message\":";
    const QByteArray anthropic = "{\"type\":\"error\",\"error\":{\"type\":";
    const QByteArray ollama = "{\"error\":\"";

    QTest::newRow("401, OpenAI") << ask("POST /v1/chat/completions") << 401 << openAi;
    QTest::newRow("401, Anthropic") << ask("POST /v1/messages") << 401 << anthropic;
    QTest::newRow("405, Anthropic") << ask("GET /v1/messages") << 405 << anthropic;
    QTest::newRow("404 below an Anthropic route") << ask("GET /v1/messages/x") << 404 << anthropic;
    QTest::newRow("404 of Ollama") << ask("POST /api/show") << 404 << ollama;
    QTest::newRow("404 elsewhere") << ask("GET /x") << 404 << openAi;
    QTest::newRow("413, Anthropic")
        << ask("POST /v1/messages", "x-api-key: right\r\nContent-Length: 99999999\r\n") << 413
        << anthropic;
    QTest::newRow("400 in the body, Anthropic")
        << ask("POST /v1/messages", "x-api-key: right\r\nTransfer-Encoding: chunked\r\n") + "zz\r\n"
        << 400 << anthropic;
    QTest::newRow("a foreign host, Anthropic")
        << QByteArray("POST /v1/messages HTTP/1.1\r\nHost: evil\r\n\r\n") << 421 << anthropic;
}

// A client's library understands every refusal, also those made before any handler is asked.
void TestHttpServer::errorsSpeakTheRoutesDialect()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, shape);
    HttpServer server;
    addRoutes(server);
    RawClient client(*server.listen(kLoopback, 0));
    client.send(request);
    QVERIFY(client.waitForAnswers(1));
    QTEST(client.answers().first().status, "status");
    QVERIFY2(client.answers().first().body.startsWith(shape),
             client.answers().first().body.constData());
}

// OPTIONS tells what a path can do, without a token.
void TestHttpServer::options()
{
    HttpServer server;
    addRoutes(server);
    RawClient client(*server.listen(kLoopback, 0));
    client.send(ask("OPTIONS /open") + ask("OPTIONS *") + ask("OPTIONS /nowhere"));
    QVERIFY(client.waitForAnswers(3));
    QCOMPARE(client.answers()[0].status, 204);
    QCOMPARE(client.answers()[0].header("allow"), "DELETE, GET, HEAD, OPTIONS, PATCH");
    QVERIFY(!client.answers()[0].hasHeader("access-control-allow-origin"));
    QCOMPARE(client.answers()[1].status, 204);
    QCOMPARE(client.answers()[2].status, 404);
}

// A browser's preflight is answered for allowed pages only.
void TestHttpServer::preflight()
{
    HttpServer server;
    addRoutes(server);
    server.setGuardRules({{}, {u"https://app.example.com"_s}, false});
    RawClient client(*server.listen(kLoopback, 0));
    const QByteArray wish = "Access-Control-Request-Method: POST\r\n"
                            "Access-Control-Request-Headers: authorization\r\n"
                            "Access-Control-Request-Private-Network: true\r\n";
    client.send(ask("OPTIONS /v1/chat/completions", "Origin: https://app.example.com\r\n" + wish)
                + ask("OPTIONS /v1/chat/completions", "Origin: https://evil.example\r\n" + wish));
    QVERIFY(client.waitForAnswers(2));
    const RawAnswer allowed = client.answers()[0];
    QCOMPARE(allowed.status, 204);
    QCOMPARE(allowed.header("access-control-allow-origin"), "https://app.example.com");
    QCOMPARE(allowed.header("access-control-allow-methods"), "OPTIONS, POST");
    QCOMPARE(allowed.header("access-control-allow-headers"), "authorization");
    QCOMPARE(allowed.header("access-control-allow-private-network"), "true");
    QCOMPARE(allowed.header("vary"), "Origin");
    const RawAnswer refused = client.answers()[1];
    QCOMPARE(refused.status, 403);
    QVERIFY(!refused.hasHeader("access-control-allow-origin"));
}

void TestHttpServer::foreignHostAndOriginAreRefusedBeforeAnything_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("a foreign host") << QByteArray("Host: evil.example\r\n") << 421;
    QTest::newRow("our name with another port") << QByteArray("Host: localhost:1\r\n") << 421;
    QTest::newRow("a foreign page")
        << QByteArray("Host: localhost\r\nOrigin: https://evil.example\r\n") << 403;
}

// On open routes as well, and whatever token comes along.
void TestHttpServer::foreignHostAndOriginAreRefusedBeforeAnything()
{
    QFETCH(QByteArray, headers);
    HttpServer server;
    addRoutes(server);
    RawClient client(*server.listen(kLoopback, 0));
    client.send("GET /open HTTP/1.1\r\n" + headers + "Authorization: Bearer right\r\n\r\n");
    QVERIFY(client.waitForAnswers(1));
    QTEST(client.answers().first().status, "status");
    QVERIFY(client.answers().first().body.contains("server/allowed-"));
}

// A page that may call also may read why it was refused.
void TestHttpServer::corsHeadersComeWithErrorsToo()
{
    HttpServer server;
    addRoutes(server);
    server.setGuardRules({{}, {u"https://app.example.com"_s}, false});
    RawClient client(*server.listen(kLoopback, 0));
    const QByteArray origin = "Origin: https://app.example.com\r\n";
    client.send(ask("POST /v1/chat/completions", origin) + ask("GET /nowhere", origin)
                + ask("GET /open", origin) + ask("GET /open"));
    QVERIFY(client.waitForAnswers(4));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(client.answers()[i].header("access-control-allow-origin"),
                 "https://app.example.com");
        QCOMPARE(client.answers()[i].header("vary"), "Origin");
    }
    QVERIFY(!client.answers()[3].hasHeader("access-control-allow-origin"));
}

// The answer to a guess is held back; meanwhile everybody else is served.
void TestHttpServer::wrongTokenIsSlowAndDisturbsNobody()
{
    HttpServer server;
    addRoutes(server);
    const quint16 port = *server.listen(kLoopback, 0);
    RawClient guesser(port);
    RawClient other(port);
    guesser.send(ask("GET /v1/models/x", "x-api-key: wrong\r\n"));
    QVERIFY(waitUntil([&] { return server.connectionCount() == 2; }));
    other.send(ask("GET /v1/models/x", "x-api-key: right\r\n"));
    QVERIFY(other.waitForAnswers(1));
    QCOMPARE(other.answers().first().status, 200);
    QVERIFY(guesser.received().isEmpty());
    QVERIFY(guesser.waitForAnswers(1));
    QCOMPARE(guesser.answers().first().status, 401);
    QVERIFY(guesser.isConnected());
}

void TestHttpServer::requestId_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("echoed");
    QTest::newRow("an ordinary one") << QByteArray("abc-123") << true;
    QTest::newRow("128 characters") << QByteArray(128, 'x') << true;
    QTest::newRow("129 characters") << QByteArray(129, 'x') << false;
    QTest::newRow("not ASCII") << QByteArray("ä") << false;
    QTest::newRow("with a tab") << QByteArray("a\tb") << false;
    QTest::newRow("an empty one") << QByteArray() << false;
}

// The client's id is echoed if it is fit to stand in a header and a log, else there is a fresh one.
void TestHttpServer::requestId()
{
    QFETCH(QByteArray, sent);
    QFETCH(bool, echoed);
    HttpServer server;
    addRoutes(server);
    RawClient client(*server.listen(kLoopback, 0));
    const QByteArray header = "X-Request-Id: " + sent + "\r\n";
    client.send(ask("GET /open", header) + ask("GET /nowhere", header));
    QVERIFY(client.waitForAnswers(2));
    for (const RawAnswer &answer : client.answers()) {
        const QByteArray id = answer.header("x-request-id");
        QCOMPARE(answer.header("request-id"), id);
        QCOMPARE(id == sent, echoed);
        QVERIFY(echoed || id.startsWith("req_"));
    }
}

// What we tell QHttpServer in a header cannot be told by a client.
void TestHttpServer::internalHeaderOfAClientIsWithoutEffect()
{
    QList<ExchangePtr> kept;
    HttpServer server;
    addRoutes(server, &kept);
    const quint16 port = *server.listen(kLoopback, 0);
    RawClient first(port);
    first.send(ask("GET /keep"));
    QVERIFY(waitUntil([&] { return kept.size() == 1; }));
    RawClient second(port);
    second.send(ask("GET /open", "x-bellhop-exchange: 1\r\nX-Bellhop-Exchange: 2\r\n"));
    QVERIFY(second.waitForAnswers(1));
    QCOMPARE(second.answers().first().status, 200);
    QVERIFY(kept.first()->isOpen());
}

// An exception ends the request, not the program.
void TestHttpServer::throwingHandlerIsA500()
{
    HttpServer server;
    addRoutes(server);
    RawClient client(*server.listen(kLoopback, 0));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"threw"_s));
    client.send(ask("GET /throws") + ask("GET /open"));
    QVERIFY(client.waitForAnswers(2));
    QCOMPARE(client.answers()[0].status, 500);
    QVERIFY(!client.answers()[0].body.contains("oops"));
    QCOMPARE(client.answers()[1].status, 200);
}

// A request that comes while a handler runs an event loop waits until that handler is done.
void TestHttpServer::handlerThatRunsAnEventLoop()
{
    HttpServer server;
    QByteArrayList order;
    RawClient *other = nullptr;
    server.route("GET", "/loop", Access::Open, [&](const ExchangePtr &exchange, const RouteArgs &) {
        other->send(ask("GET /other"));
        waitUntil([&] { return server.connectionCount() == 2; });
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents();
        order.append("loop");
        exchange->respond(200, "text/plain", "loop");
    });
    server.route("GET", "/other", Access::Open,
                 [&](const ExchangePtr &exchange, const RouteArgs &) {
                     order.append("other");
                     exchange->respond(200, "text/plain", "other");
                 });
    const quint16 port = *server.listen(kLoopback, 0);
    RawClient second(port);
    other = &second;
    RawClient first(port);
    first.send(ask("GET /loop"));
    QVERIFY(first.waitForAnswers(1));
    QVERIFY(second.waitForAnswers(1));
    QCOMPARE(order, QByteArrayList({"loop", "other"}));
}

// Port 0 takes a free one, and "localhost" works by both addresses if there is IPv6.
void TestHttpServer::takesAFreePortOnBothLoopbacks()
{
    HttpServer server;
    addRoutes(server);
    QVERIFY(!server.isListening());
    QCOMPARE(server.port(), 0);
    const auto port = server.listen(kLoopback, 0);
    QVERIFY(port);
    QVERIFY(*port > 0);
    QCOMPARE(server.port(), *port);
    QCOMPARE(server.addresses().first(), kLoopback);

    QTcpServer probe;
    const bool hasIpv6 = probe.listen(QHostAddress(QHostAddress::LocalHostIPv6), 0);
    QCOMPARE(server.addresses().size(), hasIpv6 ? 2 : 1);
    if (!hasIpv6)
        return;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), *port);
    QByteArray received;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { received += socket.readAll(); });
    socket.write("GET /open HTTP/1.1\r\nHost: [::1]\r\n\r\n");
    QVERIFY(waitUntil([&] { return received.startsWith("HTTP/1.1 200 "); }));
}

// A port in use is reported as just that.
void TestHttpServer::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(kLoopback, 0));
    HttpServer server;
    addRoutes(server);
    const auto result = server.listen(kLoopback, other.serverPort());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ListenError::Kind::AddressInUse);
    QVERIFY(result.error().message.english.contains(QString::number(other.serverPort())));
    QVERIFY(!server.isListening());

    const auto nowhere = server.listen(QHostAddress(u"192.0.2.1"_s), 0);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ListenError::Kind::Other);
    QVERIFY(!nowhere.error().message.isEmpty());
}

// Moving to another port breaks no running answer; idle connections are let go.
void TestHttpServer::moveToAnotherPortKeepsTheStream()
{
    QList<ExchangePtr> kept;
    HttpServer server;
    addRoutes(server, &kept);
    QSignalSpy drained(&server, &HttpServer::drained);
    const quint16 before = *server.listen(kLoopback, 0);
    RawClient client(before);
    client.send(ask("GET /keep"));
    QVERIFY(waitUntil([&] { return kept.size() == 1; }));
    RawClient idle(before);
    idle.send(ask("GET /open"));
    QVERIFY(idle.waitForAnswers(1));
    const ExchangePtr stream = kept.takeFirst();
    QVERIFY(stream->beginStream(200, "text/event-stream"));
    QVERIFY(stream->write("before "));

    const quint16 after = *server.listen(kLoopback, 0);
    QVERIFY(after != before);
    QVERIFY(idle.waitForClose());
    RawClient late(before);
    QVERIFY(late.waitForClose());
    RawClient fresh(after);
    fresh.send(ask("GET /open"));
    QVERIFY(fresh.waitForAnswers(1));

    QVERIFY(stream->write("after"));
    stream->end();
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.answers().first().body, "before after");
    QVERIFY(client.waitForClose());
    QVERIFY(waitUntil([&] { return server.connectionCount() == 1; }));
    QVERIFY(drained.isEmpty());
}

// If the new port is not to be had, the old one goes on.
void TestHttpServer::moveToAUsedPortChangesNothing()
{
    QTcpServer other;
    QVERIFY(other.listen(kLoopback, 0));
    HttpServer server;
    addRoutes(server);
    const quint16 port = *server.listen(kLoopback, 0);
    RawClient idle(port);
    QVERIFY(waitUntil([&] { return server.connectionCount() == 1; }));
    QVERIFY(!server.listen(kLoopback, other.serverPort()));
    QCOMPARE(server.port(), port);
    idle.send(ask("GET /open"));
    QVERIFY(idle.waitForAnswers(1));
    QCOMPARE(*server.listen(kLoopback, port), port);
    QVERIFY(idle.isConnected());
}

// From loopback to everywhere and back on one port.
void TestHttpServer::moveToAnotherAddressOnTheSamePort()
{
    HttpServer server;
    addRoutes(server);
    QSignalSpy drained(&server, &HttpServer::drained);
    const quint16 port = *server.listen(kLoopback, 0);
    QVERIFY(server.listen(QHostAddress(QHostAddress::AnyIPv4), port));
    QCOMPARE(server.port(), port);
    RawClient client(port);
    client.send(ask("GET /open"));
    QVERIFY(client.waitForAnswers(1));
    QVERIFY(!server.listen(QHostAddress(u"192.0.2.1"_s), port));
    QCOMPARE(server.addresses().first(), QHostAddress(QHostAddress::AnyIPv4));
    QVERIFY(server.listen(kLoopback, port));
    RawClient again(port);
    again.send(ask("GET /open"));
    QVERIFY(again.waitForAnswers(1));
    QVERIFY2(drained.isEmpty(), "a move is no stop");
}

// A graceful stop: nobody new, idle ones go, running answers finish, then it is said.
void TestHttpServer::stopAcceptingLetsAnswersFinish()
{
    QList<ExchangePtr> kept;
    HttpServer server;
    addRoutes(server, &kept);
    QSignalSpy drained(&server, &HttpServer::drained);
    const quint16 port = *server.listen(kLoopback, 0);
    RawClient client(port);
    client.send(ask("GET /keep"));
    RawClient idle(port);
    QVERIFY(waitUntil([&] { return kept.size() == 1 && server.connectionCount() == 2; }));

    server.stopAccepting();
    QVERIFY(!server.isListening());
    QVERIFY(idle.waitForClose());
    RawClient late(port);
    QVERIFY(late.waitForClose());
    QVERIFY(drained.isEmpty());
    kept.takeFirst()->respond(200, "text/plain", "done");
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.answers().first().header("connection"), "close");
    QVERIFY(client.waitForClose());
    QVERIFY(waitUntil([&] { return drained.size() == 1; }));

    QVERIFY(server.listen(kLoopback, 0));
    server.stopAccepting();
    QVERIFY(waitUntil([&] { return drained.size() == 2; }));
}

// A hard stop: unanswered requests get a 503, streams are cut, the handlers hear why.
void TestHttpServer::stopCancelsWhatRuns()
{
    QList<ExchangePtr> kept;
    HttpServer server;
    addRoutes(server, &kept);
    const quint16 port = *server.listen(kLoopback, 0);
    RawClient waiting(port);
    waiting.send(ask("GET /keep"));
    QVERIFY(waitUntil([&] { return kept.size() == 1; }));
    RawClient streaming(port);
    streaming.send(ask("GET /keep"));
    QVERIFY(waitUntil([&] { return kept.size() == 2; }));
    QVERIFY(kept[1]->beginStream(200, "text/event-stream"));
    QSignalSpy first(kept[0].get(), &HttpExchange::canceled);
    QSignalSpy second(kept[1].get(), &HttpExchange::canceled);

    server.stop();
    QCOMPARE(first.size(), 1);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().first().value<HttpExchange::Gone>(),
             HttpExchange::Gone::ServerStopping);
    QCOMPARE(server.connectionCount(), 0);
    QVERIFY(waiting.waitForClose());
    QVERIFY(streaming.waitForClose());
    QCOMPARE(waiting.answers().first().status, 503);
    QVERIFY(waiting.answers().first().body.contains("server_stopping"));
    QVERIFY(!streaming.answers().first().complete);
}

// Off and on again, as the tray's menu does.
void TestHttpServer::startsAgainAfterStop()
{
    HttpServer server;
    addRoutes(server);
    quint16 port = *server.listen(kLoopback, 0);
    for (int round = 0; round < 3; ++round) {
        RawClient client(port);
        client.send(ask("GET /open"));
        QVERIFY(client.waitForAnswers(1));
        server.stop();
        QVERIFY(client.waitForClose());
        const auto again = server.listen(kLoopback, port);
        QVERIFY2(again, "the port is free at once");
    }
}

// A handler may stop the server that is calling it.
void TestHttpServer::stopInsideAHandler()
{
    HttpServer server;
    server.route("GET", "/stop", Access::Open,
                 [&server](const ExchangePtr &exchange, const RouteArgs &) {
                     server.stop();
                     exchange->respond(200, "text/plain", "too late");
                 });
    const quint16 port = *server.listen(kLoopback, 0);
    RawClient client(port);
    client.send(ask("GET /stop") + ask("GET /stop"));
    QVERIFY(client.waitForClose());
    QCOMPARE(client.answers().size(), 1);
    QCOMPARE(client.answers().first().status, 503);
    QVERIFY(server.listen(kLoopback, port));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
