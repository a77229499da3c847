// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpserver.h"
#include "support/rawclient.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &headers, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n" + body;
}

QByteArray postWithLength(const QByteArray &path, const QByteArray &body)
{
    return post(path, "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}

HttpLimits testLimits()
{
    HttpLimits limits;
    limits.body = 100'000;
    limits.connections = 8;
    return limits;
}

// A server with an echo, a slow route whose answer the test gives, and a stream.
struct TestServer
{
    explicit TestServer(const HttpLimits &limits = testLimits())
        : server(limits)
    {
        server.route("POST", "/echo", Access::Open,
                     [this](const ExchangePtr &exchange, const RouteArgs &) {
                         ++requests;
                         exchange->respond(200, "text/plain", exchange->request().body);
                     });
        server.route("GET", "/fast", Access::Open,
                     [this](const ExchangePtr &exchange, const RouteArgs &) {
                         ++requests;
                         exchange->respond(200, "text/plain", "fast");
                     });
        const auto keep = [this](const ExchangePtr &exchange, const RouteArgs &) {
            ++requests;
            kept.append(exchange);
        };
        server.route("GET", "/slow", Access::Open, keep);
        server.route("POST", "/slow", Access::Open, keep);
        RouteOptions tiny;
        tiny.bodyLimit = 10;
        server.route(
            "POST", "/tiny", Access::Open,
            [this](const ExchangePtr &exchange, const RouteArgs &) {
                ++requests;
                exchange->respond(200, "text/plain", "fits");
            },
            tiny);
        const auto listening = server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        port = listening ? *listening : 0;
    }

    HttpServer server;
    quint16 port = 0;
    int requests = 0;
    QList<ExchangePtr> kept;
};

#ifdef Q_OS_UNIX
// A plain BSD socket, for what QTcpSocket cannot do.
struct PlainSocket
{
    PlainSocket()
        : descriptor(::socket(AF_INET, SOCK_STREAM, 0))
    { }
    ~PlainSocket() { ::close(descriptor); }
    Q_DISABLE_COPY_MOVE(PlainSocket)

    bool connectTo(quint16 port) const
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return ::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }

    int descriptor;
};
#endif

} // namespace

class TestHttpConnection : public QObject
{
    Q_OBJECT

private slots:
    void pipelinedRequestsAreAnsweredInOrder();
    void pipelinedRequestWaitsForTheSlowOne();
    void pipelinedRequestWaitsForTheStream();
    void manyPipelinedRequests();
    void bodiesInAnyPieces_data();
    void bodiesInAnyPieces();
    void largeBody();
    void tooLargeBodyIsRefusedWhileItIsSent_data();
    void tooLargeBodyIsRefusedWhileItIsSent();
    void continueIsSentOnlyForAWelcomeBody();
    void refusedRequestKeepsTheConnection();
    void malformedRequestIsAnsweredAndClosed_data();
    void malformedRequestIsAnsweredAndClosed();
    void incompleteRequestTimesOut_data();
    void incompleteRequestTimesOut();
    void idleConnectionIsClosedSilently();
    void connectionIsKeptAsTheClientWishes_data();
    void connectionIsKeptAsTheClientWishes();
    void tooManyConnections();
    void floodBehindAPendingAnswerIsCut();
    void upgradeIsIgnored();
    void halfClosedClientGetsItsAnswer();
    void recoversWhenDescriptorsRunOut_data();
    void recoversWhenDescriptorsRunOut();
};

// Two requests in one packet get two answers, the first one first.
void TestHttpConnection::pipelinedRequestsAreAnsweredInOrder()
{
    TestServer server;
    RawClient client(server.port);
    client.send(postWithLength("/echo", "one") + get("/fast") + postWithLength("/echo", "three"));
    QVERIFY(client.waitForAnswers(3));
    QCOMPARE(client.answers()[0].body, "one");
    QCOMPARE(client.answers()[1].body, "fast");
    QCOMPARE(client.answers()[2].body, "three");
}

// A fast answer never overtakes a slow one.
void TestHttpConnection::pipelinedRequestWaitsForTheSlowOne()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/slow") + get("/fast"));
    QVERIFY(waitUntil([&] { return server.kept.size() == 1; }));
    QCoreApplication::processEvents();
    QCOMPARE(server.requests, 1);
    server.kept.first()->respond(200, "text/plain", "slow");
    QVERIFY(client.waitForAnswers(2));
    QCOMPARE(client.answers()[0].body, "slow");
    QCOMPARE(client.answers()[1].body, "fast");
}

// Nothing is written into the middle of a stream.
void TestHttpConnection::pipelinedRequestWaitsForTheStream()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/slow"));
    QVERIFY(waitUntil([&] { return server.kept.size() == 1; }));
    const ExchangePtr stream = server.kept.first();
    QVERIFY(stream->beginStream(200, "text/event-stream"));
    QVERIFY(stream->write("one "));
    client.send(get("/fast"));
    QVERIFY(client.waitForText("one "));
    QVERIFY(stream->write("two"));
    QVERIFY(client.waitForText("two"));
    QCOMPARE(server.requests, 1);
    stream->end();
    QVERIFY(client.waitForAnswers(2));
    QCOMPARE(client.answers()[0].body, "one two");
    QCOMPARE(client.answers()[1].body, "fast");
}

// More pipelined requests than one read takes are all answered.
void TestHttpConnection::manyPipelinedRequests()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/fast").repeated(1000));
    QVERIFY(client.waitForAnswers(1000));
    QCOMPARE(server.requests, 1000);
}

void TestHttpConnection::bodiesInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a length") << postWithLength("/echo", "hello world")
                              << QByteArray("hello world");
    QTest::newRow("chunks") << post("/echo", "Transfer-Encoding: chunked\r\n",
                                    "5\r\nhello\r\n1;x=y\r\n \r\n5\r\nworld\r\n0\r\n\r\n")
                            << QByteArray("hello world");
    QTest::newRow("chunks with trailers")
        << post("/echo", "Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n")
        << QByteArray("hello");
}

// However the network cuts an upload, the same body arrives and the next request is found.
void TestHttpConnection::bodiesInAnyPieces()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, body);
    TestServer server;
    for (const qsizetype size : {1, 2, 3, 7}) {
        RawClient client(server.port);
        QVERIFY(client.waitConnected());
        client.sendInPieces(request + get("/fast"), size);
        QVERIFY(client.waitForAnswers(2));
        QCOMPARE(client.answers()[0].body, body);
        QCOMPARE(client.answers()[1].body, "fast");
    }
    for (qsizetype split = request.indexOf("\r\n\r\n"); split < request.size(); ++split) {
        RawClient client(server.port);
        QVERIFY(client.waitConnected());
        client.send(request.first(split));
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        client.send(request.sliced(split));
        QVERIFY(client.waitForAnswers(1));
        QCOMPARE(client.answers()[0].body, body);
    }
}

// A body of many reads arrives byte for byte.
void TestHttpConnection::largeBody()
{
    HttpLimits limits = testLimits();
    limits.body = 8'000'000;
    TestServer server(limits);
    QByteArray body(6'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < body.size(); ++i)
        body[i] = char(i * 7 + i / 251);
    RawClient client(server.port);
    client.send(postWithLength("/echo", body));
    QVERIFY(client.waitForAnswers(1));
    QVERIFY(client.answers()[0].body == body);
}

void TestHttpConnection::tooLargeBodyIsRefusedWhileItIsSent_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("a length") << QByteArray("Content-Length: 5000000\r\n") << QByteArray();
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n")
                            << QByteArray("4c4b40\r\n");
}

// The client reads its 413 although it goes on sending: the server does not answer with a reset.
void TestHttpConnection::tooLargeBodyIsRefusedWhileItIsSent()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, before);
    TestServer server;
    RawClient client(server.port);
    client.send(post("/echo", headers, before + QByteArray(5'000'000, 'x')));
    QVERIFY(client.waitForAnswers(1));
    QVERIFY(client.waitForClose());
    QCOMPARE(client.answers().size(), 1);
    const RawAnswer answer = client.answers().first();
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.header("connection"), "close");
    QVERIFY(answer.body.contains("request_too_large"));
    QCOMPARE(server.requests, 0);

    RawClient tiny(server.port);
    tiny.send(postWithLength("/tiny", "0123456789A"));
    QVERIFY(tiny.waitForAnswers(1));
    QCOMPARE(tiny.answers().first().status, 413);
}

// "100 Continue" comes after the checks that need no body, and not if the body is there already.
void TestHttpConnection::continueIsSentOnlyForAWelcomeBody()
{
    TestServer server;
    const QByteArray expect = "Expect: 100-continue\r\n";

    RawClient welcome(server.port);
    welcome.send(post("/tiny", expect + "Content-Length: 2\r\n", {}));
    QVERIFY(welcome.waitForText("HTTP/1.1 100 Continue\r\n\r\n"));
    welcome.send("hi");
    QVERIFY(welcome.waitForAnswers(2));
    QCOMPARE(welcome.answers()[1].status, 200);

    RawClient tooLarge(server.port);
    tooLarge.send(post("/tiny", expect + "Content-Length: 11\r\n", {}));
    QVERIFY(tooLarge.waitForAnswers(1));
    QCOMPARE(tooLarge.answers().first().status, 413);

    RawClient nowhere(server.port);
    nowhere.send(post("/nowhere", expect + "Content-Length: 2\r\n", {}));
    QVERIFY(nowhere.waitForClose());
    QCOMPARE(nowhere.answers().first().status, 404);

    RawClient early(server.port);
    early.send(post("/tiny", expect + "Content-Length: 2\r\n", "hi"));
    QVERIFY(early.waitForAnswers(1));
    QCOMPARE(early.answers().first().status, 200);
}

// A whole request that leads nowhere is skipped, and the next one on the connection is answered.
void TestHttpConnection::refusedRequestKeepsTheConnection()
{
    TestServer server;
    RawClient client(server.port);
    client.send(postWithLength("/nowhere", QByteArray(200'000, 'x')) + postWithLength("/fast", "x")
                + post("/nowhere", "Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n")
                + get("/fast"));
    QVERIFY(client.waitForAnswers(4));
    QCOMPARE(client.answers()[0].status, 404);
    QCOMPARE(client.answers()[1].status, 405);
    QCOMPARE(client.answers()[2].status, 404);
    QCOMPARE(client.answers()[3].status, 200);
}

void TestHttpConnection::malformedRequestIsAnsweredAndClosed_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("a bad request line") << QByteArray("nonsense\r\n\r\n") << 400;
    QTest::newRow("two lengths") << post("/echo", "Content-Length: 1\r\nContent-Length: 2\r\n",
                                         "xx")
                                 << 400;
    QTest::newRow("a length and chunks")
        << post("/echo", "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("a bad chunk in a body")
        << post("/echo", "Transfer-Encoding: chunked\r\n", "zz\r\n") << 400;
    QTest::newRow("a long request line") << get("/" + QByteArray(9000, 'a')) << 414;
    QTest::newRow("large headers") << get("/fast", "A: " + QByteArray(40'000, 'a') + "\r\n") << 431;
    QTest::newRow("another version") << QByteArray("GET / HTTP/3.0\r\n\r\n") << 505;
    QTest::newRow("another transfer coding")
        << post("/echo", "Transfer-Encoding: gzip\r\n", {}) << 501;
    QTest::newRow("another expectation") << post("/echo", "Expect: x\r\n", {}) << 417;
}

// What cannot be understood is answered in JSON and ends the connection: nothing behind it is obeyed.
void TestHttpConnection::malformedRequestIsAnsweredAndClosed()
{
    QFETCH(QByteArray, request);
    TestServer server;
    RawClient client(server.port);
    client.send(request + get("/fast"));
    QVERIFY(client.waitForClose());
    QCOMPARE(client.answers().size(), 1);
    const RawAnswer answer = client.answers().first();
    QTEST(answer.status, "status");
    QCOMPARE(answer.header("connection"), "close");
    QCOMPARE(answer.header("content-type"), "application/json");
    QVERIFY(answer.body.startsWith("{\"error\":{"));
    QVERIFY(!answer.header("x-request-id").isEmpty());
    QCOMPARE(server.requests, 0);
}

void TestHttpConnection::incompleteRequestTimesOut_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("half a request line") << QByteArray("GET /fa");
    QTest::newRow("half the headers") << QByteArray("GET /fast HTTP/1.1\r\nHost: localhost\r\n");
    QTest::newRow("half a body") << post("/echo", "Content-Length: 10\r\n", "half");
    QTest::newRow("half a chunk") << post("/echo", "Transfer-Encoding: chunked\r\n", "5\r\nhe");
}

// A request that has begun and does not get on is answered with 408.
void TestHttpConnection::incompleteRequestTimesOut()
{
    QFETCH(QByteArray, request);
    HttpLimits limits = testLimits();
    limits.headerTimeout = 1ms;
    limits.bodyIdleTimeout = 1ms;
    TestServer server(limits);
    RawClient client(server.port);
    client.send(request);
    QVERIFY(client.waitForClose());
    QCOMPARE(client.answers().size(), 1);
    QCOMPARE(client.answers().first().status, 408);
    QCOMPARE(server.requests, 0);
}

// Between two requests there is nothing to complain about.
void TestHttpConnection::idleConnectionIsClosedSilently()
{
    HttpLimits limits = testLimits();
    limits.keepAliveTimeout = 1ms;
    TestServer server(limits);
    RawClient fresh(server.port);
    RawClient used(server.port);
    used.send(get("/fast"));
    QVERIFY(fresh.waitForClose());
    QVERIFY(fresh.received().isEmpty());
    QVERIFY(used.waitForClose());
    QCOMPARE(used.answers().size(), 1);
    QVERIFY(waitUntil([&] { return server.server.connectionCount() == 0; }));
}

void TestHttpConnection::connectionIsKeptAsTheClientWishes_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("kept");
    QTest::newRow("HTTP/1.1") << get("/fast") << true;
    QTest::newRow("Connection: close") << get("/fast", "Connection: close\r\n") << false;
    QTest::newRow("close among others") << get("/fast", "Connection: TE, Close\r\n") << false;
    QTest::newRow("HTTP/1.0") << QByteArray("GET /fast HTTP/1.0\r\nHost: localhost\r\n\r\n")
                              << false;
}

// "Connection: close" and HTTP/1.0 end the connection after the answer.
void TestHttpConnection::connectionIsKeptAsTheClientWishes()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, kept);
    TestServer server;
    RawClient client(server.port);
    client.send(request);
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.answers().first().body, "fast");
    QCOMPARE(client.answers().first().header("connection"), kept ? QByteArray() : "close"_ba);
    if (kept) {
        client.send(request);
        QVERIFY(client.waitForAnswers(2));
    } else {
        QVERIFY(client.waitForClose());
    }
}

// Beyond the limit clients are told so; those that are in are not disturbed.
void TestHttpConnection::tooManyConnections()
{
    HttpLimits limits = testLimits();
    limits.connections = 2;
    TestServer server(limits);
    RawClient first(server.port);
    auto second = std::make_unique<RawClient>(server.port);
    QVERIFY(waitUntil([&] { return server.server.connectionCount() == 2; }));
    RawClient third(server.port);
    QVERIFY(third.waitForClose());
    QCOMPARE(third.answers().size(), 1);
    QCOMPARE(third.answers().first().status, 503);
    QVERIFY(third.answers().first().body.contains("server_busy"));

    first.send(get("/fast"));
    QVERIFY(first.waitForAnswers(1));
    second.reset();
    QVERIFY(waitUntil([&] { return server.server.connectionCount() == 1; }));
    RawClient fourth(server.port);
    fourth.send(get("/fast"));
    QVERIFY(fourth.waitForAnswers(1));
    QCOMPARE(fourth.answers().first().status, 200);
}

// Input behind a pending answer is bounded; a client that sends on and on is cut, and the handler
// hears of it.
void TestHttpConnection::floodBehindAPendingAnswerIsCut()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/slow"));
    QVERIFY(waitUntil([&] { return server.kept.size() == 1; }));
    QSignalSpy canceled(server.kept.first().get(), &HttpExchange::canceled);
    client.send(QByteArray(4'000'000, 'x'));
    QVERIFY(waitUntil([&] { return canceled.size() == 1; }));
    QCOMPARE(canceled.first().first().value<HttpExchange::Gone>(), HttpExchange::Gone::Aborted);
    QVERIFY(client.waitForClose());
}

// A WebSocket handshake is an ordinary GET here.
void TestHttpConnection::upgradeIsIgnored()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/fast",
                    "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                    "Sec-WebSocket-Version: 13\r\n")
                + get("/fast"));
    QVERIFY(client.waitForAnswers(2));
    QCOMPARE(client.answers()[0].status, 200);
    QCOMPARE(server.requests, 2);
}

// A client that shuts its sending side right after the request still gets an immediate answer.
void TestHttpConnection::halfClosedClientGetsItsAnswer()
{
#ifdef Q_OS_UNIX
    TestServer server;
    const PlainSocket client;
    QVERIFY(client.connectTo(server.port));
    const QByteArray request = get("/fast");
    QCOMPARE(::send(client.descriptor, request.constData(), size_t(request.size()), 0),
             request.size());
    ::shutdown(client.descriptor, SHUT_WR);
    ::fcntl(client.descriptor, F_SETFL, O_NONBLOCK);
    QByteArray received;
    QVERIFY(waitUntil([&] {
        char buffer[4096];
        const ssize_t size = ::recv(client.descriptor, buffer, sizeof buffer, 0);
        if (size > 0)
            received.append(buffer, size);
        return size == 0;
    }));
    QVERIFY(received.startsWith("HTTP/1.1 200 "));
    QVERIFY(received.endsWith("fast"));
#else
    QSKIP("needs BSD sockets");
#endif
}

void TestHttpConnection::recoversWhenDescriptorsRunOut_data()
{
    // Qt stops accepting only if this is the first error of the listening socket.
    QTest::addColumn<bool>("servedBefore");
    QTest::newRow("before the first client") << false;
    QTest::newRow("after the first client") << true;
}

// The process running out of descriptors for a while does not end the server.
void TestHttpConnection::recoversWhenDescriptorsRunOut()
{
#ifdef Q_OS_UNIX
    QFETCH(bool, servedBefore);
    TestServer server;
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    std::unique_ptr<RawClient> client;
    if (servedBefore) {
        client = std::make_unique<RawClient>(server.port);
        client->send(get("/fast"));
        QVERIFY(client->waitForAnswers(1));
    }

    // The waiting client has its own descriptor; there is none left for the server's side of it.
    const int served = server.server.connectionCount();
    const PlainSocket waiting;
    rlimit none = before;
    none.rlim_cur = rlim_t(waiting.descriptor + 1);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    QVERIFY(waiting.connectTo(server.port));
    for (int turn = 0; turn < 100; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(server.server.connectionCount(), served);
    if (client) {
        client->send(get("/fast"));
        QVERIFY(client->waitForAnswers(2));
    }

    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(waitUntil([&] { return server.server.connectionCount() == served + 1; }));
    RawClient after(server.port);
    after.send(get("/fast"));
    QVERIFY(after.waitForAnswers(1));
#else
    QSKIP("needs setrlimit");
#endif
}

QTEST_GUILESS_MAIN(TestHttpConnection)
#include "tst_httpconnection.moc"
