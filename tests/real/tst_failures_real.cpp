// SPDX-License-Identifier: GPL-3.0-or-later
#include "real/realtier.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFailuresReal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { RealTier::addVersions(); }
    void init();
    void cleanupTestCase() { RealTier::endAll(); }

    void passesErrorsOn_data();
    void passesErrorsOn();
    void passesErrorsOnBeforeAStream();
    void retriesBeforeTheFirstByte();
    void reportsACutStream_data();
    void reportsACutStream();
    void failsACutAnswer();
    void survivesACutAtAnyByte();
    void hangingUpStopsUpstream_data();
    void hangingUpStopsUpstream();
    void hangingUpOnAHeldAnswerStopsUpstream();
    void refusesAWrongToken();

private:
    // A conversation from before goes on as if nothing had happened; a new one does in the next row.
    void verifyItGoesOn();

    std::shared_ptr<RealTier> m_tier;
    QMap<QString, Json> m_messages; // of that conversation, by version
};

void TestFailuresReal::init()
{
    m_tier = RealTier::current();
}

void TestFailuresReal::verifyItGoesOn()
{
    Json &messages = m_messages[m_tier->version()];
    messages.push_back(chatMessage("user", "#SAY(still here)"));
    const HttpAnswer answer = m_tier->ask(chatBody(messages));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(contentOf(answer), u"still here"_s);
    messages.push_back(chatMessage("assistant", "still here"));
}

void TestFailuresReal::passesErrorsOn_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("pointless"); // x-should-retry: false
    QTest::newRow("bad request") << u"#ERR400"_s << 400 << QString() << true;
    QTest::newRow("prompt too long")
        << u"#ERR400 #TOOLONG"_s << 400 << u"context_length_exceeded"_s << true;
    QTest::newRow("no credit") << u"#ERR400 #CREDIT"_s << 402 << u"insufficient_quota"_s << true;
    QTest::newRow("not signed in") << u"#ERR401"_s << 401 << u"claude_not_authenticated"_s << true;
    QTest::newRow("forbidden") << u"#ERR403"_s << 403 << u"forbidden"_s << true;
    QTest::newRow("unknown model") << u"#ERR404 #NOMODEL"_s << 404 << u"model_not_found"_s << true;
    QTest::newRow("too large") << u"#ERR413"_s << 413 << u"request_too_large"_s << true;
    QTest::newRow("rate limit") << u"#ERR429 #RETRY1"_s << 429 << u"rate_limit_exceeded"_s << false;
    QTest::newRow("overloaded") << u"#ERR529 #RETRY1"_s << 503 << u"overloaded"_s << false;
    QTest::newRow("server error") << u"#ERR500 #RETRY1"_s << 502 << u"upstream_error"_s << false;
    QTest::newRow("a proxy's page") << u"#HTML #RETRY1"_s << 502 << u"upstream_error"_s << false;
}

// The API's own status and kind of error reach the client, never a 200 with an error text.
void TestFailuresReal::passesErrorsOn()
{
    QFETCH(QString, tags);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(bool, pointless);
    const HttpAnswer answer = m_tier->ask(chatBody(tags.toStdString()));
    QVERIFY2(answer.status == status, answer.body.constData());
    const Json error = errorOf(answer);
    QCOMPARE(toQString(stringOr(error, "code")), code);
    QVERIFY(!stringOr(error, "type").empty());
    QVERIFY(!stringOr(error, "message").empty());
    QCOMPARE(answer.header("x-should-retry") == "false", pointless);
    verifyItGoesOn();
}

// A stream that fails before its first byte is an HTTP error, not a stream with an error in it.
void TestFailuresReal::passesErrorsOnBeforeAStream()
{
    const auto stream = m_tier->stream(chatBody("#ERR400 in a stream"));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->status(), 400);
    QVERIFY(stream->bytes().contains("invalid_request_error"));
    verifyItGoesOn();
}

// One overloaded answer is retried by the CLI, and the client never hears of it.
void TestFailuresReal::retriesBeforeTheFirstByte()
{
    const HttpAnswer answer = m_tier->ask(chatBody("#ERR529x1 #RETRY1 #SAY(second try)"));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(contentOf(answer), u"second try"_s);
    QCOMPARE(m_tier->standIn.count(), 2);
}

void TestFailuresReal::reportsACutStream_data()
{
    QTest::addColumn<QString>("tags");
    QTest::newRow("connection cut after three deltas") << u"#CUT3 #WORDS10 #DELAY5"_s;
    QTest::newRow("error event of the API") << u"#MIDERR #WORDS10 #DELAY5"_s;
    QTest::newRow("broken JSON from the API") << u"#BADSSE #WORDS10 #DELAY5"_s;
}

// Once text has gone out, a failure is an error in the stream: no [DONE], no text twice.
void TestFailuresReal::reportsACutStream()
{
    QFETCH(QString, tags);
    const auto stream = m_tier->stream(chatBody(tags.toStdString()));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->status(), 200);
    const QString text = stream->chatText();
    QCOMPARE(text.count("w0"_L1), 1);
    QVERIFY2(findValue(stream->lastChunk(), "error"), stream->bytes().constData());
    QVERIFY(!stream->bytes().contains("[DONE]"));
    verifyItGoesOn();
}

// A whole answer that breaks off is an error, not half an answer.
void TestFailuresReal::failsACutAnswer()
{
    const HttpAnswer answer = m_tier->ask(chatBody("#CUT3 #WORDS10 whole"));
    QVERIFY2(answer.status >= 500, answer.body.constData());
    QVERIFY(!answer.body.contains("w0"));
    verifyItGoesOn();
}

// Wherever the line to the API breaks, the client gets one outcome: the answer once and whole, or an
// error with no [DONE] after at most its beginning. Never a word twice.
void TestFailuresReal::survivesACutAtAnyByte()
{
    static constexpr int kStep = 53; // bytes; an event has some hundred
    static constexpr int kAtOnce = 4;
    const QString whole = u"w0 w1 w2 w3 "_s;
    const auto body = [](int bytes) {
        return chatBody("#WORDS4 #DELAY1 #CUTAT" + std::to_string(bytes));
    };
    HttpClient direct(m_tier->standIn.port());
    const auto uncut = direct.stream(u"/v1/messages"_s,
                                     {{"model", "claude-test"},
                                      {"max_tokens", 99},
                                      {"stream", true},
                                      {"messages", {chatMessage("user", "#WORDS4 #DELAY1")}}});
    QVERIFY(uncut->waitForEnd());
    const int length = int(uncut->bytes().size());
    QVERIFY(length > 10 * kStep);

    int failed = 0;
    for (int first = 1; first < length; first += kAtOnce * kStep) {
        std::vector<std::pair<int, std::unique_ptr<SseStream>>> streams;
        for (int bytes = first; bytes < std::min(length, first + kAtOnce * kStep); bytes += kStep)
            streams.emplace_back(bytes, m_tier->stream(body(bytes)));
        for (const auto &[bytes, stream] : streams) {
            const QByteArray place = "cut after byte " + QByteArray::number(bytes) + ": ";
            QVERIFY2(stream->waitForEnd(), place.constData());
            const QByteArray seen = place + stream->bytes();
            const bool isDone = stream->bytes().contains("[DONE]");
            const QString text = stream->status() == 200 ? stream->chatText() : QString();
            QVERIFY2(whole.startsWith(text), seen.constData());
            QVERIFY2(!isDone || text == whole, seen.constData());
            QVERIFY2(isDone || stream->status() >= 500 || findValue(stream->lastChunk(), "error"),
                     seen.constData());
            failed += !isDone;
        }
    }
    QVERIFY(failed > 0);
    verifyItGoesOn();
}

void TestFailuresReal::hangingUpStopsUpstream_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<bool>("hasText");
    QTest::newRow("in the middle of the answer") << u"#WORDS20000 #DELAY10"_s << true;
    QTest::newRow("before the first byte") << u"#HANG60000"_s << false;
    QTest::newRow("while the model is silent") << u"#STALL60000"_s << false;
}

// A client that goes away ends the request upstream at once, not when the answer would be over.
void TestFailuresReal::hangingUpStopsUpstream()
{
    QFETCH(QString, tags);
    QFETCH(bool, hasText);
    const auto stream = m_tier->stream(chatBody(tags.toStdString()));
    if (hasText)
        QVERIFY(stream->waitForText("w3 "));
    QVERIFY(m_tier->standIn.waitForCount(1));
    const int number = m_tier->standIn.last().number;
    stream->hangUp();
    QVERIFY(m_tier->standIn.waitForClosed(number));
    QVERIFY(!m_tier->standIn.last().complete);
    verifyItGoesOn();
    QCOMPARE(m_tier->standIn.count(), 2);
}

// The same for a client that waits for a whole answer.
void TestFailuresReal::hangingUpOnAHeldAnswerStopsUpstream()
{
    auto reply =
        m_tier->client->stream(u"/v1/chat/completions"_s, chatBody("#WORDS20000 #DELAY10 whole"));
    QVERIFY(m_tier->standIn.waitForCount(1));
    const int number = m_tier->standIn.last().number;
    reply->hangUp();
    QVERIFY(m_tier->standIn.waitForClosed(number));
    QVERIFY(!m_tier->standIn.last().complete);
}

// Without the right token nothing is answered and nothing asked.
void TestFailuresReal::refusesAWrongToken()
{
    for (const QByteArray &token : {QByteArray(), QByteArray("wrong")}) {
        HttpClient stranger(m_tier->bellhop.port(), token);
        const HttpAnswer answer = stranger.post(u"/v1/chat/completions"_s, chatBody("hi"));
        QCOMPARE(answer.status, 401);
        QCOMPARE(stringOr(errorOf(answer), "code"), "invalid_api_key");
    }
    QCOMPARE(m_tier->standIn.count(), 0);
}

QTEST_GUILESS_MAIN(TestFailuresReal)
#include "tst_failures_real.moc"
