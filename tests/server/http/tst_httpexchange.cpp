// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpserver.h"
#include "server/http/ssewriter.h"
#include "support/rawclient.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Gone = HttpExchange::Gone;

// A server that hands every request's exchange to the test.
struct TestServer
{
    explicit TestServer(const HttpLimits &limits = {})
        : server(limits)
    {
        const auto keep = [this](const ExchangePtr &exchange, const RouteArgs &) {
            exchanges.append(exchange);
        };
        server.route("GET", "/", Access::Open, keep);
        server.route("POST", "/", Access::Open, keep);
        const auto listening = server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        port = listening ? *listening : 0;
    }

    ExchangePtr ask(RawClient &client, const QByteArray &method = "GET",
                    const QByteArray &version = "1.1")
    {
        client.send(method + " / HTTP/" + version + "\r\nHost: localhost\r\n\r\n");
        if (!waitUntil([this] { return !exchanges.isEmpty(); }))
            return {};
        return exchanges.takeFirst();
    }

    HttpServer server;
    quint16 port = 0;
    QList<ExchangePtr> exchanges;
};

Gone reasonOf(const QSignalSpy &canceled)
{
    return canceled.first().first().value<Gone>();
}

} // namespace

class TestHttpExchange : public QObject
{
    Q_OBJECT

private slots:
    void answerComesLater();
    void json();
    void error();
    void secondAnswerIsIgnored();
    void answerHeaders();
    void answersWithoutBody_data();
    void answersWithoutBody();
    void headGetsTheLengthButNoBody();
    void headGetsNoStream();
    void streamIsChunked();
    void streamForHttp10EndsWithTheConnection();
    void eventStream();
    void emptyWriteDoesNotEndTheStream();
    void hangUpBeforeTheAnswer_data();
    void hangUpBeforeTheAnswer();
    void hangUpInTheStream_data();
    void hangUpInTheStream();
    void callsOnADeadExchangeDoNothing();
    void exchangeOutlivesTheServer();
    void droppedWithoutAnswerIsA500();
    void droppedInTheStreamIsCut();
    void droppedInAnotherThread();
    void droppedInItsOwnSlot();
    void abortCutsWithoutASignal();
    void clientThatDoesNotReadIsStalled();
    void answerToAClientThatDoesNotReadIsGivenUp();
    void producerThatDoesNotListenIsCut();
    void slowClientGetsEverything();
    void firstWriteLeavesAtOnce();
    void writableIsNotEmittedInsideWrite();
};

// A handler keeps the exchange and answers when it can.
void TestHttpExchange::answerComesLater()
{
    TestServer server;
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    QVERIFY(exchange->isOpen());
    QVERIFY(client.received().isEmpty());
    exchange->respond(201, "text/plain", "later");
    QVERIFY(!exchange->isOpen());
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.answers().first().status, 201);
    QCOMPARE(client.answers().first().body, "later");
    QCOMPARE(client.answers().first().header("content-type"), "text/plain");
    QVERIFY(client.isConnected());
}

// Keys keep their order.
void TestHttpExchange::json()
{
    TestServer server;
    RawClient client(server.port);
    server.ask(client)->respondJson(200, {{"z", 1}, {"a", "ä"}}, {{"X-Extra", "yes"}});
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.answers().first().body, "{\"z\":1,\"a\":\"ä\"}");
    QCOMPARE(client.answers().first().header("content-type"), "application/json");
    QCOMPARE(client.answers().first().header("x-extra"), "yes");
}

// An error has the status and headers of its kind.
void TestHttpExchange::error()
{
    TestServer server;
    RawClient client(server.port);
    ChatError full;
    full.kind = ChatError::Kind::QueueFull;
    full.message = u"Full"_s;
    full.retryAfter = 3s;
    server.ask(client)->respondError(full);
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.answers().first().status, 429);
    QCOMPARE(client.answers().first().header("retry-after"), "3");
    QVERIFY(client.answers().first().body.contains("queue_full"));
}

// One request, one answer.
void TestHttpExchange::secondAnswerIsIgnored()
{
    TestServer server;
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    exchange->respond(200, "text/plain", "first");
    exchange->respond(500, "text/plain", "second");
    QVERIFY(!exchange->beginStream(200, "text/plain"));
    QVERIFY(!exchange->write("x"));
    server.ask(client)->respond(200, "text/plain", "third");
    QVERIFY(client.waitForAnswers(2));
    QCOMPARE(client.answers()[0].body, "first");
    QCOMPARE(client.answers()[1].body, "third");

    const ExchangePtr stream = server.ask(client);
    QVERIFY(stream->beginStream(200, "text/plain"));
    stream->respond(500, "text/plain", "no");
    QVERIFY(!stream->beginStream(200, "text/plain"));
    stream->write("yes");
    stream->end();
    stream->end();
    QVERIFY(client.waitForAnswers(3));
    QCOMPARE(client.answers()[2].body, "yes");
}

// Every answer has a request id under both names and a date; a value cannot make new headers.
void TestHttpExchange::answerHeaders()
{
    TestServer server;
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    exchange->respond(200, "text/plain", "x", {{"X-Odd", "a\r\nX-Evil: 1"}});
    QVERIFY(client.waitForAnswers(1));
    const RawAnswer answer = client.answers().first();
    QCOMPARE(answer.header("x-request-id"), exchange->id());
    QCOMPARE(answer.header("request-id"), exchange->id());
    QVERIFY(exchange->id().startsWith("req_"));
    QVERIFY(answer.header("date").endsWith(" GMT"));
    QVERIFY(!answer.hasHeader("x-evil"));
    QCOMPARE(answer.header("x-odd"), "a  X-Evil: 1");
}

void TestHttpExchange::answersWithoutBody_data()
{
    QTest::addColumn<int>("status");
    QTest::addRow("204") << 204;
    QTest::addRow("304") << 304;
}

// These statuses have neither body nor length.
void TestHttpExchange::answersWithoutBody()
{
    QFETCH(int, status);
    TestServer server;
    RawClient client(server.port);
    server.ask(client)->respond(status, {}, "ignored");
    QVERIFY(client.waitForText("\r\n\r\n"));
    QCOMPARE(client.answers().first().status, status);
    QVERIFY(!client.answers().first().hasHeader("content-length"));
    QVERIFY(client.received().endsWith("\r\n\r\n"));
    QVERIFY(client.isConnected());
}

// HEAD is GET without the body; the connection stays in step.
void TestHttpExchange::headGetsTheLengthButNoBody()
{
    TestServer server;
    RawClient client(server.port);
    client.expectNoBodies();
    server.ask(client, "HEAD")->respond(200, "text/plain", "twelve bytes");
    server.ask(client, "HEAD")->respond(200, "text/plain", QByteArray(100'000, 'x'));
    QVERIFY(client.waitForAnswers(2));
    QCOMPARE(client.answers()[0].header("content-length"), "12");
    QCOMPARE(client.answers()[1].header("content-length"), "100000");
    QVERIFY(client.received().endsWith("\r\n\r\n"));
}

// A stream for HEAD ends with its headers.
void TestHttpExchange::headGetsNoStream()
{
    TestServer server;
    RawClient client(server.port);
    client.expectNoBodies();
    const ExchangePtr exchange = server.ask(client, "HEAD");
    QVERIFY(!exchange->beginStream(200, "text/event-stream"));
    QVERIFY(!exchange->isOpen());
    QVERIFY(!exchange->write("x"));
    server.ask(client, "HEAD")->respond(200, "text/plain", "x");
    QVERIFY(client.waitForAnswers(2));
    QCOMPARE(client.answers()[0].header("content-type"), "text/event-stream");
}

// The end of a stream is visible, and the connection is kept.
void TestHttpExchange::streamIsChunked()
{
    TestServer server;
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    QVERIFY(exchange->beginStream(200, "text/plain", {{"X-Extra", "yes"}}));
    QVERIFY(exchange->isStreaming());
    QVERIFY(client.waitForText("\r\n\r\n"));
    QVERIFY(exchange->write("Hello, "));
    QVERIFY(client.waitForText("Hello, "));
    QVERIFY(exchange->write(QByteArray(300, '.')));
    QVERIFY(!client.answers().first().complete);
    exchange->end();
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.answers().first().body, "Hello, " + QByteArray(300, '.'));
    QCOMPARE(client.answers().first().header("x-extra"), "yes");
    server.ask(client)->respond(200, "text/plain", "next");
    QVERIFY(client.waitForAnswers(2));
}

// HTTP/1.0 knows no chunks: the body ends where the connection ends.
void TestHttpExchange::streamForHttp10EndsWithTheConnection()
{
    TestServer server;
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client, "GET", "1.0");
    QVERIFY(exchange->beginStream(200, "text/plain"));
    QVERIFY(exchange->write("plain"));
    exchange->end();
    QVERIFY(client.waitForClose());
    QVERIFY(!client.answers().first().hasHeader("transfer-encoding"));
    QCOMPARE(client.answers().first().header("connection"), "close");
    QCOMPARE(client.answers().first().body, "plain");
}

// Events, data and comments as the event stream format wants them; never an id.
void TestHttpExchange::eventStream()
{
    TestServer server;
    RawClient client(server.port);
    SseWriter writer(server.ask(client));
    QVERIFY(writer.begin({{"X-Extra", "yes"}}));
    QVERIFY(writer.data("{\"a\":1}"));
    QVERIFY(writer.event("message_stop", "{}"));
    QVERIFY(writer.comment("still here"));
    QVERIFY(writer.data("two\nlines"));
    QVERIFY(writer.data(""));
    writer.end();
    QVERIFY(client.waitForAnswers(1));
    const RawAnswer answer = client.answers().first();
    QCOMPARE(answer.header("content-type"), "text/event-stream; charset=utf-8");
    QCOMPARE(answer.header("cache-control"), "no-cache");
    QCOMPARE(answer.header("x-extra"), "yes");
    QCOMPARE(answer.body,
             "data: {\"a\":1}\n\n"
             "event: message_stop\ndata: {}\n\n"
             ": still here\n\n"
             "data: two\ndata: lines\n\n"
             "data: \n\n");
    QVERIFY(!writer.data("late"));
}

// A chunk of no bytes would look like the end.
void TestHttpExchange::emptyWriteDoesNotEndTheStream()
{
    TestServer server;
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    QVERIFY(exchange->beginStream(200, "text/plain"));
    QVERIFY(exchange->write(""));
    QVERIFY(exchange->write("x"));
    exchange->end();
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.answers().first().body, "x");
}

void TestHttpExchange::hangUpBeforeTheAnswer_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("by closing") << false;
    QTest::newRow("by a reset") << true;
}

// A client that leaves while its answer is being made is noticed at once, and a late answer is harmless.
void TestHttpExchange::hangUpBeforeTheAnswer()
{
    QFETCH(bool, reset);
    TestServer server;
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    QSignalSpy canceled(exchange.get(), &HttpExchange::canceled);
    reset ? client.reset() : client.hangUp();
    QVERIFY(waitUntil([&] { return !canceled.isEmpty(); }));
    QCOMPARE(reasonOf(canceled), Gone::PeerClosed);
    QVERIFY(!exchange->isOpen());
    exchange->respond(200, "text/plain", "too late");
    QVERIFY(waitUntil([&] { return server.server.connectionCount() == 0; }));
    QCOMPARE(canceled.size(), 1);
}

void TestHttpExchange::hangUpInTheStream_data()
{
    hangUpBeforeTheAnswer_data();
}

// Likewise in the middle of a stream, silent or not.
void TestHttpExchange::hangUpInTheStream()
{
    QFETCH(bool, reset);
    TestServer server;
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    QSignalSpy canceled(exchange.get(), &HttpExchange::canceled);
    QVERIFY(exchange->beginStream(200, "text/event-stream"));
    QVERIFY(exchange->write("first"));
    QVERIFY(client.waitForText("first"));
    reset ? client.reset() : client.hangUp();
    QVERIFY(waitUntil([&] { return !canceled.isEmpty(); }));
    QCOMPARE(reasonOf(canceled), Gone::PeerClosed);
    QVERIFY(!exchange->write("second"));
    exchange->end();
    exchange->abort();
    QCOMPARE(canceled.size(), 1);
}

// Whatever a handler does with an exchange whose client is gone, nothing happens.
void TestHttpExchange::callsOnADeadExchangeDoNothing()
{
    TestServer server;
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    QSignalSpy canceled(exchange.get(), &HttpExchange::canceled);
    client.reset();
    QVERIFY(waitUntil([&] { return !exchange->isOpen(); }));
    exchange->respond(200, {}, {});
    exchange->respondJson(200, Json::object());
    exchange->respondError(ChatError::Kind::Internal, u"x"_s);
    QVERIFY(!exchange->beginStream(200, {}));
    QVERIFY(!exchange->write("x"));
    exchange->end();
    exchange->abort();
    QCOMPARE(exchange->bytesToWrite(), 0);
    QCOMPARE(exchange->request().path, "/");
    QCOMPARE(canceled.size(), 1);
}

// A handler may keep an exchange longer than the server lives.
void TestHttpExchange::exchangeOutlivesTheServer()
{
    auto server = std::make_unique<TestServer>();
    RawClient client(server->port);
    RawClient streamed(server->port);
    const ExchangePtr exchange = server->ask(client);
    const ExchangePtr stream = server->ask(streamed);
    QSignalSpy canceled(exchange.get(), &HttpExchange::canceled);
    QSignalSpy streamCanceled(stream.get(), &HttpExchange::canceled);
    QVERIFY(stream->beginStream(200, "text/plain"));
    server.reset();
    QCOMPARE(reasonOf(canceled), Gone::ServerStopping);
    QCOMPARE(reasonOf(streamCanceled), Gone::ServerStopping);
    exchange->respond(200, "text/plain", "x");
    stream->write("x");
    QVERIFY(client.waitForClose());
    QVERIFY(streamed.waitForClose());
    QCOMPARE(client.answers().first().status, 503);
    QVERIFY(!streamed.answers().first().complete);
}

// A forgotten request is answered all the same.
void TestHttpExchange::droppedWithoutAnswerIsA500()
{
    TestServer server;
    RawClient client(server.port);
    server.ask(client).reset();
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.answers().first().status, 500);
    QVERIFY(client.answers().first().body.contains("internal_error"));
    server.ask(client)->respond(200, "text/plain", "fine");
    QVERIFY(client.waitForAnswers(2));
}

// A stream that nobody ends must not look complete.
void TestHttpExchange::droppedInTheStreamIsCut()
{
    TestServer server;
    RawClient client(server.port);
    ExchangePtr exchange = server.ask(client);
    QVERIFY(exchange->beginStream(200, "text/event-stream"));
    QVERIFY(exchange->write("half"));
    exchange.reset();
    QVERIFY(client.waitForClose());
    QCOMPARE(client.answers().size(), 1);
    QVERIFY(!client.answers().first().complete);
}

// The last pointer may go anywhere; the exchange itself ends in the server's thread.
void TestHttpExchange::droppedInAnotherThread()
{
    TestServer server;
    RawClient client(server.port);
    ExchangePtr exchange = server.ask(client);
    std::unique_ptr<QThread> thread(QThread::create([&exchange] { exchange.reset(); }));
    thread->start();
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.answers().first().status, 500);
    thread->wait();
}

// A handler may let go of its exchange in the very moment it hears that the client is gone.
void TestHttpExchange::droppedInItsOwnSlot()
{
    TestServer server;
    RawClient client(server.port);
    ExchangePtr exchange = server.ask(client);
    const std::weak_ptr<HttpExchange> watched = exchange;
    connect(exchange.get(), &HttpExchange::canceled, this, [&exchange] { exchange.reset(); });
    QVERIFY(exchange->beginStream(200, "text/event-stream"));
    client.reset();
    QVERIFY(waitUntil([&] { return watched.expired(); }));
    QVERIFY(waitUntil([&] { return server.server.connectionCount() == 0; }));
}

// Who cuts a stream himself need not be told.
void TestHttpExchange::abortCutsWithoutASignal()
{
    TestServer server;
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    QSignalSpy canceled(exchange.get(), &HttpExchange::canceled);
    QVERIFY(exchange->beginStream(200, "text/event-stream"));
    exchange->abort();
    QVERIFY(!exchange->isOpen());
    QVERIFY(client.waitForClose());
    QVERIFY(canceled.isEmpty());
}

// A client that takes nothing is given up; a producer that heeds write() needs little memory till then.
void TestHttpExchange::clientThatDoesNotReadIsStalled()
{
    HttpLimits limits;
    limits.writeStallTimeout = 300ms;
    TestServer server(limits);
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    QSignalSpy canceled(exchange.get(), &HttpExchange::canceled);
    client.stopReading();
    QVERIFY(exchange->beginStream(200, "text/event-stream"));

    const QByteArray event(1000, 'x');
    const auto produce = [&] {
        while (exchange->write(event)) { }
    };
    connect(exchange.get(), &HttpExchange::writable, this, produce);
    produce();
    qint64 most = 0;
    QVERIFY(waitUntil([&] {
        most = qMax(most, exchange->bytesToWrite());
        return !canceled.isEmpty();
    }));
    QCOMPARE(reasonOf(canceled), Gone::Stalled);
    QVERIFY(most > 0);
    QVERIFY2(most <= limits.highWater + 2 * event.size(), QByteArray::number(most).constData());
    QVERIFY(waitUntil([&] { return server.server.connectionCount() == 0; }));
}

// The memory of a large answer that nobody fetches is freed in the end.
void TestHttpExchange::answerToAClientThatDoesNotReadIsGivenUp()
{
    HttpLimits limits;
    limits.writeStallTimeout = 1ms;
    TestServer server(limits);
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    client.stopReading();
    exchange->respond(200, "text/plain", QByteArray(64 * 1024 * 1024, 'x'));
    QVERIFY(!exchange->isOpen());
    QVERIFY(waitUntil([&] { return server.server.connectionCount() == 0; }));
}

// A producer that goes on regardless is stopped before it fills the memory.
void TestHttpExchange::producerThatDoesNotListenIsCut()
{
    HttpLimits limits;
    limits.streamCap = 1024 * 1024;
    TestServer server(limits);
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    QSignalSpy canceled(exchange.get(), &HttpExchange::canceled);
    client.stopReading();
    QVERIFY(exchange->beginStream(200, "text/event-stream"));
    const QByteArray event(100'000, 'x');
    for (int i = 0; i < 1000 && exchange->isOpen(); ++i)
        exchange->write(event);
    QCOMPARE(canceled.size(), 1);
    QCOMPARE(reasonOf(canceled), Gone::Stalled);
}

// Back-pressure slows the producer down and loses nothing.
void TestHttpExchange::slowClientGetsEverything()
{
    HttpLimits limits;
    limits.highWater = 20'000;
    limits.lowWater = 5'000;
    TestServer server(limits);
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    QSignalSpy writable(exchange.get(), &HttpExchange::writable);
    QVERIFY(exchange->beginStream(200, "text/plain"));

    QByteArray sent;
    int next = 0;
    const auto produce = [&] {
        while (next < 20'000) {
            const QByteArray line = QByteArray::number(next++) + QByteArray(400, '.') + '\n';
            sent += line;
            if (!exchange->write(line))
                return;
        }
        exchange->end();
    };
    connect(exchange.get(), &HttpExchange::writable, this, produce);
    produce();
    QVERIFY(client.waitForAnswers(1));
    QVERIFY(client.answers().first().body == sent);
    QVERIFY(!writable.isEmpty());
}

// A delta is on its way when write() returns; it waits for no timer and no event loop.
void TestHttpExchange::firstWriteLeavesAtOnce()
{
    TestServer server;
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    QVERIFY(exchange->beginStream(200, "text/event-stream"));
    QCOMPARE(exchange->bytesToWrite(), 0);
    QVERIFY(client.waitForText("\r\n\r\n"));
    QVERIFY(exchange->write("delta"));
    QCOMPARE(exchange->bytesToWrite(), 0);
    // More in the same turn leaves together in the next one.
    QVERIFY(exchange->write("second"));
    QVERIFY(exchange->write("third"));
    QVERIFY(exchange->bytesToWrite() > 0);
    QCoreApplication::processEvents();
    QCOMPARE(exchange->bytesToWrite(), 0);
    // And the first of a later turn at once again.
    QVERIFY(exchange->write("fourth"));
    QCOMPARE(exchange->bytesToWrite(), 0);
    QVERIFY(client.waitForText("fourth"));
}

// A producer is never called back out of its own write(), or its events would get mixed up; and it is
// called back even if somebody else's write() made the room.
void TestHttpExchange::writableIsNotEmittedInsideWrite()
{
    HttpLimits limits;
    limits.highWater = 200'000;
    limits.lowWater = 100'000;
    TestServer server(limits);
    RawClient client(server.port);
    const ExchangePtr exchange = server.ask(client);
    QVERIFY(exchange->beginStream(200, "text/plain"));
    bool writing = false;
    int announced = 0;
    bool insideWrite = false;
    connect(exchange.get(), &HttpExchange::writable, this, [&] {
        ++announced;
        insideWrite = insideWrite || writing;
    });
    const QByteArray piece(60'000, 'x');
    for (int i = 0; i < 300; ++i) {
        writing = true;
        const bool room = exchange->write(piece);
        writing = false;
        if (!room) {
            const int before = announced;
            QVERIFY(waitUntil([&] {
                writing = true;
                exchange->write("."); // such as a keep-alive
                writing = false;
                return announced > before;
            }));
        }
    }
    exchange->end();
    QVERIFY(announced > 0);
    QVERIFY(!insideWrite);
    QVERIFY(client.waitForAnswers(1));
}

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"
