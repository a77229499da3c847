// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedbellhop.h"

#include "support/waiting.h"

using namespace Qt::StringLiterals;

// What was answered once is given again where that is asked for, and nowhere else.
class ReplayTest : public ManagementTest
{
    Q_OBJECT

private slots:
    void equalQuestionsAreAnsweredOnce();
    void streamsAreReplayedInTheirPieces();
    void whatIsNotEqualIsAskedAnew_data();
    void whatIsNotEqualIsAskedAnew();
    void failuresAreNotKept();
    void theSameRequestAgainGetsTheSameAnswer();
};

// The second answer is the first's, and nothing was asked for it.
void ReplayTest::equalQuestionsAreAnsweredOnce()
{
    HttpClient &client = *shared().client;
    const QList<QNetworkReply::RawHeaderPair> cached{{"X-Enable-Cache", "true"}};
    const HttpAnswer first = ask(client, question("cache me #WORDS5"), cached);
    QCOMPARE(first.status, 200);
    QVERIFY(first.header("X-Bellhop-Cache").isEmpty());
    const Json before = client.get(u"/v1/usage"_s).json()["today"]["requests"];
    // White space and the order at the top of the body do not count.
    const QByteArray other = "{ \"messages\" : [ {\"role\":\"user\",\"content\":\"cache me "
                             "#WORDS5\"}],\n \"model\":\"sonnet\" }";
    const HttpAnswer second = client.send("POST", u"/v1/chat/completions"_s, other, cached);
    QCOMPARE(second.header("X-Bellhop-Cache"), "hit");
    QCOMPARE(second.body, first.body);
    QCOMPARE(text(client.get(u"/v1/usage"_s).json()["today"]["requests"]), text(before));
    QVERIFY(second.header("X-Request-Id") != first.header("X-Request-Id"));

    const Json stats = client.get(u"/v1/cache/stats"_s).json();
    QCOMPARE(text(stats["enabled"]), text(true));
    QVERIFY(stats["hits"] >= 1);
    QVERIFY(stats["current_size"] >= 1);
    const Json cleared = client.post(u"/v1/cache/clear"_s, Json::object()).json();
    QCOMPARE(text(cleared["entries_cleared"]), text(stats["current_size"]));
    QVERIFY(ask(client, question("cache me #WORDS5"), cached).header("X-Bellhop-Cache").isEmpty());
}

void ReplayTest::streamsAreReplayedInTheirPieces()
{
    HttpClient &client = *shared().client;
    const QList<QNetworkReply::RawHeaderPair> cached{{"X-Enable-Cache", "1"}};
    const Json body = question("stream me #WORDS20", {{"stream", true}});
    const HttpAnswer first = ask(client, body, cached);
    const HttpAnswer second = ask(client, body, cached);
    QCOMPARE(second.header("X-Bellhop-Cache"), "hit");
    QVERIFY(second.header("Content-Type").startsWith("text/event-stream"));
    QCOMPARE(second.body, first.body);
    QVERIFY(second.body.count("data: ") > 20);
    QVERIFY(second.body.endsWith("data: [DONE]\n\n"));
}

void ReplayTest::whatIsNotEqualIsAskedAnew_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("path");
    const QByteArray same =
        R"({"model":"sonnet","messages":[{"role":"user","content":"differ #WORDS3"}]})";
    const QByteArray chat = "/v1/chat/completions";
    QTest::newRow("another model") << QByteArray(
        R"({"model":"haiku","messages":[{"role":"user","content":"differ #WORDS3"}]})")
                                   << QByteArray() << QByteArray() << chat;
    QTest::newRow("another temperature") << QByteArray(
        R"({"model":"sonnet","temperature":0.5,"messages":[{"role":"user","content":"differ #WORDS3"}]})")
                                         << QByteArray() << QByteArray() << chat;
    QTest::newRow("another effort")
        << same << QByteArray("X-Claude-Effort") << QByteArray("high") << chat;
    QTest::newRow("a named conversation")
        << same << QByteArray("X-Session-Id") << QByteArray("cached-one") << chat;
    QTest::newRow("without asking for it")
        << same << QByteArray("X-Enable-Cache") << QByteArray("false") << chat;
    QTest::newRow("another key") << same << QByteArray("Authorization") << QByteArray() << chat;
}

// A wrong match would give one person another's answer.
void ReplayTest::whatIsNotEqualIsAskedAnew()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(const QByteArray, path);
    HttpClient &client = *shared().client;
    const QByteArray same =
        R"({"model":"sonnet","messages":[{"role":"user","content":"differ #WORDS3"}]})";
    QList<QNetworkReply::RawHeaderPair> headers{{"X-Enable-Cache", "true"}};
    client.send("POST", u"/v1/chat/completions"_s, same, headers);
    QCOMPARE(
        client.send("POST", u"/v1/chat/completions"_s, same, headers).header("X-Bellhop-Cache"),
        "hit");
    if (header == "Authorization")
        value = "Bearer " + toBytes(stringOr(makeKey(client, Json::object()), "secret"));
    if (!header.isEmpty())
        headers.append({header, value});
    const HttpAnswer answer = client.send("POST", QString::fromLatin1(path), body, headers);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("X-Bellhop-Cache").isEmpty());
}

void ReplayTest::failuresAreNotKept()
{
    HttpClient &client = *shared().client;
    const QList<QNetworkReply::RawHeaderPair> cached{{"X-Enable-Cache", "true"},
                                                     {"Idempotency-Key", "fails-once"}};
    const Json broken = question("#CUT3 #WORDS10 #NORETRY", {{"stream", true}});
    for (int i = 0; i < 2; ++i) {
        const HttpAnswer answer = ask(client, broken, cached);
        QVERIFY(answer.header("X-Bellhop-Cache").isEmpty());
        QVERIFY(!answer.body.contains("[DONE]"));
    }
    const Json refused = question("#ERR400 #NORETRY");
    for (int i = 0; i < 2; ++i) {
        const HttpAnswer answer = ask(client, refused, {{"X-Enable-Cache", "true"}});
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.header("X-Bellhop-Cache").isEmpty());
    }
}

// After a broken connection, say: asked once, answered twice. Another body is a mistake.
void ReplayTest::theSameRequestAgainGetsTheSameAnswer()
{
    HttpClient &client = *shared().client;
    const QList<QNetworkReply::RawHeaderPair> headers{{"Idempotency-Key", "order-66"}};
    const Json body = question("once only #WORDS4");
    const HttpAnswer first = ask(client, body, headers);
    QCOMPARE(first.status, 200);
    const HttpAnswer second = ask(client, body, headers);
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.header("X-Bellhop-Cache"), "repeat");
    const HttpAnswer other = ask(client, question("something else"), headers);
    QCOMPARE(other.status, 422);
    QVERIFY(errorText(other).contains(u"Idempotency-Key"_s));

    QCOMPARE(ask(client, body, {{"Idempotency-Key", QByteArray(256, 'k')}}).status, 400);

    HttpClient running(shared().process->port(), kToken);
    const Json slow = question("#HANG2 #WORDS50", {{"stream", true}});
    // The client of a stream cannot send headers of its own; a raw one can.
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(u"http://127.0.0.1:%1/v1/chat/completions"_s.arg(shared().process->port())));
    request.setRawHeader("Authorization", QByteArray("Bearer ") + kToken);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Idempotency-Key", "slow-one");
    SseStream stream(network.post(request, dumpJsonBytes(slow)));
    QVERIFY(stream.waitForText("w1"));
    const HttpAnswer meanwhile = ask(running, slow, {{"Idempotency-Key", "slow-one"}});
    QCOMPARE(meanwhile.status, 409);
    QVERIFY(meanwhile.header("Retry-After").toInt() > 0);
    QCOMPARE(ask(running, body, {{"Idempotency-Key", "slow-one"}}).status, 422);
    stream.hangUp();
    // Given up, it may be asked again.
    QTRY_COMPARE_WITH_TIMEOUT(text(client.get(u"/v1/requests"_s).json()["total"]), text(0),
                              kPatience);
    QCOMPARE(ask(running, body, {{"Idempotency-Key", "slow-one"}}).status, 200);
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_manage_replay.moc"
