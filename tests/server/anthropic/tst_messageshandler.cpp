// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anthropic/messageshandler.h"

#include "server/chat/handlerfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kQuestion =
    R"({"model":"sonnet","max_tokens":100,"messages":[{"role":"user","content":"hi"}]})";

} // namespace

class TestMessagesHandler : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void answersInBothForms();
    void addressesThatPeopleEnter();
    void errorsHaveAnthropicsShape();
    void threadsAreRefusedInTheWordsOfTheApi();
    void hostedToolsAreRefusedOnDemand();
    void thinkingIsShownOnDemand();
    void tokensAreEstimated();

private:
    std::unique_ptr<HandlerFixture> m_fixture;
};

void TestMessagesHandler::init()
{
    m_fixture = std::make_unique<HandlerFixture>();
    MessagesHandler(m_fixture->endpoint).addRoutes(m_fixture->server);
    QVERIFY(m_fixture->listen());
}

void TestMessagesHandler::answersInBothForms()
{
    const HttpAnswer whole = m_fixture->post(u"/v1/messages"_s, kQuestion);
    QCOMPARE(whole.status, 200);
    QCOMPARE(stringOr(whole.json()["content"][0], "text"), std::string("Hello"));
    QVERIFY(!whole.header("request-id").isEmpty());

    Json body = *parseJson(kQuestion);
    body["stream"] = true;
    const auto stream = m_fixture->client->stream(u"/v1/messages"_s, body);
    QVERIFY(stream->waitForEnd());
    QStringList names;
    for (const SseEvent &event : stream->events())
        names << QString::fromUtf8(event.name);
    QCOMPARE(
        names.join(u' '),
        u"message_start ping content_block_start content_block_delta content_block_stop message_delta message_stop"_s);
}

void TestMessagesHandler::addressesThatPeopleEnter()
{
    for (const QString &path : {u"/v1/messages?beta=true"_s, u"/messages"_s, u"/v1/v1/messages"_s})
        QCOMPARE(m_fixture->post(path, kQuestion, {{"x-api-key", "token"}}).status, 200);
}

// SDKs read error.type and error.message, so the message names the field.
void TestMessagesHandler::errorsHaveAnthropicsShape()
{
    for (const QString &path : {u"/v1/messages"_s, u"/v1/messages/count_tokens"_s}) {
        const HttpAnswer answer =
            m_fixture->post(path, R"({"messages":[{"role":"robot","content":"hi"}]})");
        QCOMPARE(answer.status, 400);
        QCOMPARE(stringOr(answer.json(), "type"), std::string("error"));
        QCOMPARE(stringOr(answer.json()["error"], "type"), std::string("invalid_request_error"));
        QVERIFY(stringOr(answer.json()["error"], "message").find("messages[0].role")
                != std::string::npos);
        QCOMPARE(m_fixture->post(path, "nonsense").status, 400);
    }
    QVERIFY(m_fixture->requests.empty());
}

// Of a conversation that the server keeps only the newest message comes. The SDK knows this refusal
// and sends the whole one; any other answer would be one to half a conversation.
void TestMessagesHandler::threadsAreRefusedInTheWordsOfTheApi()
{
    Json body = *parseJson(kQuestion);
    body["thread"] = {{"type", "continue"}, {"previous_message_id", "msg_1"}};
    const HttpAnswer answer = m_fixture->post(u"/v1/messages"_s, dumpJsonBytes(body));
    QCOMPARE(answer.status, 400);
    const Json error = answer.json()["error"];
    QCOMPARE(stringOr(error, "type"), std::string("invalid_request_error"));
    QCOMPARE(stringOr(error["details"], "error_code"), std::string("thread_unsupported_request"));
    QVERIFY(error["details"]["unsupported"].is_array());
    QVERIFY(m_fixture->requests.empty());
}

// Ignored unless the settings say otherwise; then the answer names the tool.
void TestMessagesHandler::hostedToolsAreRefusedOnDemand()
{
    Json body = *parseJson(kQuestion);
    body["tools"] = {{{"type", "web_search_20250305"}, {"name", "web_search"}}};
    const HttpAnswer without = m_fixture->post(u"/v1/messages"_s, dumpJsonBytes(body));
    QCOMPARE(without.status, 200);
    QVERIFY(without.header("X-Bellhop-Ignored").contains("tools.web_search_20250305"));
    m_fixture->endpoint.refuseHostedTools(true);
    const HttpAnswer refused = m_fixture->post(u"/v1/messages"_s, dumpJsonBytes(body));
    QCOMPARE(refused.status, 400);
    QVERIFY(stringOr(refused.json()["error"], "message").find("web_search_20250305")
            != std::string::npos);
    QCOMPARE(m_fixture->requests.size(), size_t(1));
}

// A client that did not ask for thinking reads content[0] as the text.
void TestMessagesHandler::thinkingIsShownOnDemand()
{
    m_fixture->events =
        answer({startThinking(0), ThinkingDelta{0, "hm"}, SignatureDelta{0, "s"}, BlockStopped{0},
                startText(1), TextDelta{1, "Hello"}, BlockStopped{1}});
    QCOMPARE(m_fixture->post(u"/v1/messages"_s, kQuestion).json()["content"].size(), size_t(1));
    Json body = *parseJson(kQuestion);
    body["thinking"] = {{"type", "adaptive"}};
    const Json content = m_fixture->post(u"/v1/messages"_s, dumpJsonBytes(body)).json()["content"];
    QCOMPARE(content.size(), size_t(2));
    QCOMPARE(stringOr(content[0], "signature"), std::string("s"));
}

// The number is an estimate and says so; more text is more tokens, and nothing is asked of Claude.
void TestMessagesHandler::tokensAreEstimated()
{
    const HttpAnswer little = m_fixture->post(u"/v1/messages/count_tokens"_s, kQuestion);
    QCOMPARE(little.status, 200);
    QCOMPARE(little.header("X-Bellhop-Token-Count"), QByteArray("estimate"));
    Json body = *parseJson(kQuestion);
    body["messages"][0]["content"] = std::string(3500, 'a');
    const HttpAnswer much = m_fixture->post(u"/v1/messages/count_tokens"_s, dumpJsonBytes(body));
    QVERIFY(intOr(little.json(), "input_tokens") > 0);
    QVERIFY(intOr(much.json(), "input_tokens") >= intOr(little.json(), "input_tokens") + 900);
    QVERIFY(m_fixture->requests.empty());
}

QTEST_GUILESS_MAIN(TestMessagesHandler)
#include "tst_messageshandler.moc"
