// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/responseshandler.h"

#include "server/chat/handlerfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestResponsesHandler : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void answersInBothForms();
    void goesOnFromAResponse();
    void storedResponsesCanBeRead();
    void unstoredOnesAreGone();
    void unknownIdsAre404_data();
    void unknownIdsAre404();
    void failureInTheStream();
    void tokensAreEstimated();

private:
    std::unique_ptr<HandlerFixture> m_fixture;
    std::unique_ptr<ResponsesHandler> m_handler;
};

void TestResponsesHandler::init()
{
    m_fixture = std::make_unique<HandlerFixture>();
    m_handler = std::make_unique<ResponsesHandler>(m_fixture->endpoint);
    m_handler->addRoutes(m_fixture->server);
    QVERIFY(m_fixture->listen());
}

void TestResponsesHandler::cleanup()
{
    m_fixture.reset();
    m_handler.reset();
}

void TestResponsesHandler::answersInBothForms()
{
    const Json whole = m_fixture->post(u"/v1/responses"_s, R"({"input":"hi"})").json();
    QCOMPARE(stringOr(whole, "object"), std::string("response"));
    QCOMPARE(stringOr(whole["output"][0]["content"][0], "text"), std::string("Hello"));
    const auto stream =
        m_fixture->client->stream(u"/v1/responses"_s, {{"input", "hi"}, {"stream", true}});
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->events().front().name, QByteArray("response.created"));
    QCOMPARE(stream->events().back().name, QByteArray("response.completed"));
}

// The second request sends its own words only; Claude sees the conversation.
void TestResponsesHandler::goesOnFromAResponse()
{
    const Json first =
        m_fixture->post(u"/v1/responses"_s, R"({"input":"one","instructions":"old"})").json();
    const QByteArray body =
        dumpJsonBytes({{"input", "two"}, {"previous_response_id", first["id"]}});
    const Json second = m_fixture->post(u"/v1/responses"_s, body).json();
    QCOMPARE(stringOr(second, "previous_response_id"), stringOr(first, "id"));
    const ChatMessages messages = m_fixture->last().messages;
    QCOMPARE(messages.size(), size_t(3));
    QCOMPARE(stringOr(messages[0].blocks[0], "text"), std::string("one"));
    QCOMPARE(stringOr(messages[1].blocks[0], "text"), std::string("Hello"));
    QCOMPARE(stringOr(messages[2].blocks[0], "text"), std::string("two"));
    QVERIFY(m_fixture->last().system.empty());
}

void TestResponsesHandler::storedResponsesCanBeRead()
{
    const Json made = m_fixture->post(u"/v1/responses"_s, R"({"input":"one"})").json();
    const QString path = u"/v1/responses/"_s + toQString(stringOr(made, "id"));
    QCOMPARE(dumpJsonBytes(m_fixture->client->get(path).json()), dumpJsonBytes(made));
    const Json items = m_fixture->client->get(path + u"/input_items"_s).json();
    QCOMPARE(stringOr(items["data"][0]["content"][0], "text"), std::string("one"));
    QCOMPARE(m_fixture->post(path + u"/cancel"_s, {}).status, 400);
    const Json deleted = m_fixture->client->send("DELETE", path, {}).json();
    QVERIFY(boolOr(deleted, "deleted"));
    QCOMPARE(m_fixture->client->get(path).status, 404);
}

// store: false means what it says.
void TestResponsesHandler::unstoredOnesAreGone()
{
    const Json made =
        m_fixture->post(u"/v1/responses"_s, R"({"input":"one","store":false})").json();
    QCOMPARE(m_fixture->client->get(u"/v1/responses/"_s + toQString(stringOr(made, "id"))).status,
             404);
}

void TestResponsesHandler::unknownIdsAre404_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("read") << QByteArray("GET") << u"/v1/responses/resp_x"_s;
    QTest::newRow("delete") << QByteArray("DELETE") << u"/v1/responses/resp_x"_s;
    QTest::newRow("items") << QByteArray("GET") << u"/v1/responses/resp_x/input_items"_s;
    QTest::newRow("cancel") << QByteArray("POST") << u"/v1/responses/resp_x/cancel"_s;
    QTest::newRow("go on") << QByteArray("POST") << u"/v1/responses"_s;
}

void TestResponsesHandler::unknownIdsAre404()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const HttpAnswer answer =
        m_fixture->client->send(method, path, R"({"input":"x","previous_response_id":"resp_x"})");
    QCOMPARE(answer.status, 404);
    QVERIFY(stringOr(answer.json()["error"], "message").find("resp_x") != std::string::npos);
}

// A failure in mid-stream is a response that failed, and is not kept.
void TestResponsesHandler::failureInTheStream()
{
    m_fixture->events = {started(), startText(0), TextDelta{0, "half"}};
    m_fixture->failure = ChatError{ChatError::Kind::WorkerFailed, u"gone"_s, {}, 0, {}, false};
    const auto stream =
        m_fixture->client->stream(u"/v1/responses"_s, {{"input", "hi"}, {"stream", true}});
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->events().back().name, QByteArray("response.failed"));
    const std::string id = stringOr(stream->lastChunk()["response"], "id");
    QCOMPARE(m_fixture->client->get(u"/v1/responses/"_s + toQString(id)).status, 404);
}

void TestResponsesHandler::tokensAreEstimated()
{
    const HttpAnswer answer =
        m_fixture->post(u"/v1/responses/input_tokens"_s, R"({"input":"hello"})");
    QCOMPARE(answer.status, 200);
    QVERIFY(intOr(answer.json(), "input_tokens") > 0);
    QVERIFY(m_fixture->requests.empty());
}

QTEST_GUILESS_MAIN(TestResponsesHandler)
#include "tst_responseshandler.moc"
