// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpclient.h"
#include "support/standinprobe.h"
#include "support/waiting.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Json request(const std::string &text, bool stream = true)
{
    return {{"model", "claude-test"},
            {"max_tokens", 200'000},
            {"stream", stream},
            {"messages", Json::array({{{"role", "user"}, {"content", text}}})}};
}

QString textOf(const SseStream &stream)
{
    std::string text;
    for (const SseEvent &event : stream.events()) {
        if (event.name == "content_block_delta")
            text += stringOr(event.json().value("delta", Json::object()), "text");
    }
    return toQString(text);
}

} // namespace

class TestStandIn : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersWhole();
    void streamsInOrder();
    void streamsAsFastAsTheSocketTakes();
    void waitsForASlowReader();
    void failsAsTagged_data();
    void failsAsTagged();
    void cutsAsTagged_data();
    void cutsAsTagged();
    void cutsAtAByte();
    void pingsWhileStalling();
    void noticesAHangUp_data();
    void noticesAHangUp();
    void refusesWhatTheApiRefuses();
    void servesTheOtherPaths_data();
    void servesTheOtherPaths();
    void takesScriptsOverHttp();
    void keepsALog();
    void demoAnswersPlainQuestions();
    void saysWhyItCannotListen();

private:
    std::unique_ptr<StandInProbe> m_standIn;
    std::unique_ptr<HttpClient> m_client;
};

void TestStandIn::init()
{
    m_standIn = std::make_unique<StandInProbe>();
    QVERIFY(m_standIn->port() != 0);
    m_client = std::make_unique<HttpClient>(m_standIn->port());
}

// Without `stream` the answer is one message with usage and stop reason.
void TestStandIn::answersWhole()
{
    const HttpAnswer answer =
        m_client->post(u"/v1/messages?beta=true"_s, request("#SAY(hi you)", false));
    QCOMPARE(answer.status, 200);
    const Json message = answer.json();
    QCOMPARE(stringOr(message.at("content")[0], "text"), "hi you");
    QCOMPARE(stringOr(message, "stop_reason"), "end_turn");
    QVERIFY(intOr(message.at("usage"), "input_tokens") > 0);
    QVERIFY(answer.header("request-id").startsWith("req_"));
}

// A stream is one well-formed message, and its texts add up to the plan's.
void TestStandIn::streamsInOrder()
{
    const auto stream = m_client->stream(u"/v1/messages"_s, request("#ECHO grüße 🍣  an alle"));
    QVERIFY(stream->waitForEnd());
    QVERIFY(stream->endedWell());
    QCOMPARE(stream->status(), 200);
    QCOMPARE(stream->header("content-type"), QByteArray("text/event-stream"));
    QCOMPARE(stream->events().first().name, QByteArray("message_start"));
    QCOMPARE(stream->events().last().name, QByteArray("message_stop"));
    QCOMPARE(textOf(*stream), u"grüße 🍣  an alle"_s);
}

// Without a delay a stream of 20,000 deltas arrives whole.
void TestStandIn::streamsAsFastAsTheSocketTakes()
{
    const auto stream = m_client->stream(u"/v1/messages"_s, request("#WORDS20000 #DELAY0"));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(textOf(*stream).count(u'w'), 20'000);
    QVERIFY(m_standIn->last().complete);
}

// A client that does not read stops the stream instead of filling memory, and gets it all later.
void TestStandIn::waitsForASlowReader()
{
    QTcpSocket socket;
    socket.setReadBufferSize(1024);
    socket.connectToHost(QHostAddress::LocalHost, m_standIn->port());
    QVERIFY(socket.waitForConnected());
    socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 16 * 1024);
    const QByteArray body = dumpJsonBytes(request("#WORDS100000 #DELAY0"));
    socket.write(
        "POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_VERIFY(socket.bytesAvailable() >= 1024);
    QVERIFY(!m_standIn->last().closed);
    QByteArray received;
    socket.setReadBufferSize(0);
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    received += socket.readAll();
    QTRY_VERIFY_WITH_TIMEOUT(received.contains("message_stop"), 30'000);
    QVERIFY(received.contains("w99999 "));
}

void TestStandIn::failsAsTagged_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::newRow("400") << u"#ERR400"_s << 400 << u"invalid_request_error"_s;
    QTest::newRow("401") << u"#ERR401"_s << 401 << u"authentication_error"_s;
    QTest::newRow("404") << u"#ERR404 #NOMODEL"_s << 404 << u"not_found_error"_s;
    QTest::newRow("429") << u"#ERR429 #RETRY3"_s << 429 << u"rate_limit_error"_s;
    QTest::newRow("529") << u"#ERR529"_s << 529 << u"overloaded_error"_s;
    QTest::newRow("a proxy's page") << u"#HTML"_s << 502 << QString();
}

// Errors have the API's status and shape.
void TestStandIn::failsAsTagged()
{
    QFETCH(QString, tags);
    QFETCH(int, status);
    QFETCH(QString, type);
    const HttpAnswer answer = m_client->post(u"/v1/messages"_s, request(tags.toStdString()));
    QCOMPARE(answer.status, status);
    QCOMPARE(
        toQString(stringOr(answer.json().is_object() ? answer.json().at("error") : Json(), "type")),
        type);
    QCOMPARE(answer.header("retry-after"),
             tags.contains("#RETRY3"_L1) ? QByteArray("3") : QByteArray());
}

void TestStandIn::cutsAsTagged_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<int>("deltas");
    QTest::newRow("before any byte") << u"#CUT0 #WORDS9"_s << 0;
    QTest::newRow("after three deltas") << u"#CUT3 #WORDS9"_s << 3;
    QTest::newRow("an error event after two") << u"#MIDERR #WORDS9"_s << 2;
    QTest::newRow("nothing in it") << u"#EMPTY"_s << 0;
}

// A cut stream never looks complete, and what was to arrive before the cut arrives.
void TestStandIn::cutsAsTagged()
{
    QFETCH(QString, tags);
    QFETCH(int, deltas);
    const auto stream = m_client->stream(u"/v1/messages"_s, request(tags.toStdString()));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->bytes().count("event: content_block_delta"), deltas);
    QVERIFY(!stream->bytes().contains("message_stop"));
    QCOMPARE(stream->endedWell(), !tags.contains("#CUT"_L1));
    QCOMPARE(m_standIn->last().complete, !tags.contains("#CUT"_L1));
}

// A cut at a byte comes at that byte, wherever in an event it is.
void TestStandIn::cutsAtAByte()
{
    const auto whole = m_client->stream(u"/v1/messages"_s, request("#WORDS3"));
    QVERIFY(whole->waitForEnd());
    for (const int bytes : {1, 40, 333, int(whole->bytes().size()) - 1}) {
        const auto stream =
            m_client->stream(u"/v1/messages"_s, request("#WORDS3 #CUTAT" + std::to_string(bytes)));
        QVERIFY(stream->waitForEnd());
        QCOMPARE(stream->bytes().size(), bytes);
        QVERIFY(!m_standIn->last().complete);
    }
}

// #STALL with #PING sends pings and then goes on.
void TestStandIn::pingsWhileStalling()
{
    const auto stream =
        m_client->stream(u"/v1/messages"_s, request("#STALL60 #PING20 #SAY(there)"));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->bytes().count("event: ping"), 4); // the usual one and three more
    QCOMPARE(textOf(*stream), u"there"_s);
}

void TestStandIn::noticesAHangUp_data()
{
    QTest::addColumn<QString>("tags");
    QTest::newRow("before the first byte") << u"#HANG60000"_s;
    QTest::newRow("while it stalls") << u"#STALL60000"_s;
    QTest::newRow("in the middle of a stream") << u"#WORDS50000 #DELAY20"_s;
}

// A client that leaves is written down as such at once.
void TestStandIn::noticesAHangUp()
{
    QFETCH(QString, tags);
    const auto stream = m_client->stream(u"/v1/messages"_s, request(tags.toStdString()));
    QVERIFY(m_standIn->waitForCount(1));
    if (!tags.contains("#HANG"_L1))
        QVERIFY(stream->waitForEvents(1));
    stream->hangUp();
    QVERIFY(m_standIn->waitForClosed(1));
    QVERIFY(!m_standIn->last().complete);
}

// What the API refuses never reaches the tags.
void TestStandIn::refusesWhatTheApiRefuses()
{
    Json body = request("#SAY(no)");
    body.erase("max_tokens");
    const HttpAnswer answer = m_client->post(u"/v1/messages"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(stringOr(answer.json().at("error"), "message"), "max_tokens: Field required");
    QCOMPARE(m_client->send("POST", u"/v1/messages"_s, "{broken").status, 400);
}

void TestStandIn::servesTheOtherPaths_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("token counts") << QByteArray("POST") << u"/v1/messages/count_tokens"_s << 200
                                  << QByteArray("input_tokens");
    QTest::newRow("models") << QByteArray("GET") << u"/v1/models?limit=5"_s << 200
                            << QByteArray("claude-fake-1");
    QTest::newRow("account usage")
        << QByteArray("GET") << u"/api/oauth/usage"_s << 200 << QByteArray("five_hour");
    QTest::newRow("account profile")
        << QByteArray("GET") << u"/api/oauth/profile"_s << 200 << QByteArray("user@example.com");
    QTest::newRow("HEAD of anything") << QByteArray("HEAD") << u"/"_s << 200 << QByteArray();
    QTest::newRow("health") << QByteArray("GET") << u"/__fake/health"_s << 200 << QByteArray("ok");
    QTest::newRow("anything else")
        << QByteArray("GET") << u"/v1/nothing"_s << 404 << QByteArray("not_found_error");
}

// The paths the CLI asks besides the messages are there.
void TestStandIn::servesTheOtherPaths()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QByteArray, contains);
    const HttpAnswer answer = m_client->send(method, path, method == "POST" ? "{}" : QByteArray());
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(contains), answer.body.constData());
}

// Rules come before tags, and a reset forgets them.
void TestStandIn::takesScriptsOverHttp()
{
    const Json rules{
        {"rules",
         Json::array(
             {{{"match", {{"contains", "hello"}}},
               {"plan", {{"content", Json::array({{{"type", "text"}, {"text", "ruled"}}})}}}}})}};
    QCOMPARE(m_client->post(u"/__fake/script"_s, rules).status, 200);
    QCOMPARE(m_client->post(u"/__fake/script"_s, Json("nonsense")).status, 400);
    const auto ask = [&] {
        const Json answer =
            m_client->post(u"/v1/messages"_s, request("#SAY(tagged) hello", false)).json();
        return stringOr(answer.at("content")[0], "text");
    };
    QCOMPARE(ask(), "ruled");
    const Json seen = m_client->get(u"/__fake/requests"_s).json();
    QCOMPARE(seen.size(), std::size_t(1));
    QCOMPARE(stringOr(seen[0].at("body"), "model"), "claude-test");
    QCOMPARE(m_client->get(u"/__fake/reset"_s).status, 200);
    QVERIFY(m_client->get(u"/__fake/requests"_s).json().empty());
    QCOMPARE(ask(), "tagged");
}

// The log file has a line when a request arrives and one when it ends.
void TestStandIn::keepsALog()
{
    const QTemporaryDir folder;
    StandIn::Options options;
    options.logPath = folder.filePath(u"log"_s);
    StandInProbe standIn(options);
    HttpClient client(standIn.port());
    QCOMPARE(client.post(u"/v1/messages"_s, request("#SAY(x)", false)).status, 200);
    const auto lines = [&options] {
        QFile log(options.logPath);
        return log.open(QIODevice::ReadOnly) ? log.readAll().trimmed().split('\n')
                                             : QByteArrayList();
    };
    QTRY_COMPARE(lines().size(), 2);
    QCOMPARE(stringOr(parseJson(lines()[0]).value(), "url"), "/v1/messages");
    QVERIFY(boolOr(parseJson(lines()[1]).value(), "complete"));
}

// As a demo it quotes the question, and still obeys tags.
void TestStandIn::demoAnswersPlainQuestions()
{
    StandIn::Options options;
    options.demo = true;
    StandInProbe standIn(options);
    HttpClient client(standIn.port());
    const HttpAnswer plain = client.post(u"/v1/messages"_s, request("Why blue?", false));
    QVERIFY(plain.body.contains("Why blue?"));
    QVERIFY(plain.body.contains("demo stand-in"));
    QVERIFY(client.post(u"/v1/messages"_s, request("#SAY(tagged)", false)).body.contains("tagged"));
}

// A port that is taken gives a reason, not a stand-in that nobody reaches.
void TestStandIn::saysWhyItCannotListen()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    StandIn standIn;
    const auto port = standIn.listen(other.serverPort());
    QVERIFY(!port);
    QVERIFY(port.error().message.contains(QString::number(other.serverPort())));
    QCOMPARE(standIn.port(), 0);
}

QTEST_GUILESS_MAIN(TestStandIn)
#include "tst_standin.moc"
