// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/chatcompletionhandler.h"

#include "server/chat/handlerfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kQuestion = R"({"model":"sonnet","messages":[{"role":"user","content":"hi"}]})";

} // namespace

class TestChatCompletionHandler : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void answersInBothForms();
    void addressesThatPeopleEnter_data();
    void addressesThatPeopleEnter();
    void badBodies_data();
    void badBodies();
    void needsTheToken();
    void azureDeploymentIsTheModel();
    void saysWhatHadNoEffect();
    void conversationComesBack();
    void openCodesSessionIsNoConversation();
    void controlHeaders_data();
    void controlHeaders();
    void severalAnswersAreSeveralTurns();
    void requestIsIdentified();
    void toolsOfClaudeNeedAGrant();
    void whatTheClientWishesReachesTheGate();
    void limitsAreReadOrRefused_data();
    void limitsAreReadOrRefused();
    void aHeaderMakesThinkingReadable();

private:
    std::unique_ptr<HandlerFixture> m_fixture;
};

void TestChatCompletionHandler::init()
{
    m_fixture = std::make_unique<HandlerFixture>();
    ChatCompletionHandler(m_fixture->endpoint).addRoutes(m_fixture->server);
    QVERIFY(m_fixture->listen());
}

// One question, streamed and not.
void TestChatCompletionHandler::answersInBothForms()
{
    const HttpAnswer whole = m_fixture->post(u"/v1/chat/completions"_s, kQuestion);
    QCOMPARE(whole.status, 200);
    QCOMPARE(stringOr(whole.json()["choices"][0]["message"], "content"), std::string("Hello"));
    QVERIFY(!m_fixture->last().stream);

    Json body = *parseJson(kQuestion);
    body["stream"] = true;
    body["stream_options"] = {{"include_usage", true}};
    const auto stream = m_fixture->client->stream(u"/v1/chat/completions"_s, body);
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->chatText(), u"Hello"_s);
    QCOMPARE(intOr(stream->lastChunk()["usage"], "completion_tokens"), 42);
    QVERIFY(m_fixture->last().stream);
}

void TestChatCompletionHandler::addressesThatPeopleEnter_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/v1/chat/completions", "/chat/completions", "/v1/v1/chat/completions",
                             "/openai/deployments/sonnet/chat/completions?api-version=2026-01-01"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestChatCompletionHandler::addressesThatPeopleEnter()
{
    QFETCH(QString, path);
    QCOMPARE(m_fixture->post(path, kQuestion).status, 200);
}

void TestChatCompletionHandler::badBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("param");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("a list") << QByteArray("[]") << QByteArray();
    QTest::newRow("no messages") << QByteArray("{}") << QByteArray("messages");
    QTest::newRow("nested without end") << QByteArray(100'000, '[') << QByteArray();
}

// A bad body is a 400 in OpenAI's shape, and nothing is begun.
void TestChatCompletionHandler::badBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, param);
    const HttpAnswer answer = m_fixture->post(u"/v1/chat/completions"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("x-should-retry"), QByteArray("false"));
    const Json json = answer.json();
    QCOMPARE(stringOr(json["error"], "type"), std::string("invalid_request_error"));
    QCOMPARE(stringOr(json["error"], "param"), param.toStdString());
    QVERIFY(!stringOr(json["error"], "message").empty());
    QVERIFY(m_fixture->requests.empty());
}

void TestChatCompletionHandler::needsTheToken()
{
    HttpClient stranger(m_fixture->server.port(), "guess");
    QCOMPARE(stranger.send("POST", u"/v1/chat/completions"_s, kQuestion).status, 401);
    QVERIFY(m_fixture->requests.empty());
}

// Azure's clients name the model in the path; a model in the body goes before it.
void TestChatCompletionHandler::azureDeploymentIsTheModel()
{
    m_fixture->post(u"/openai/deployments/opus/chat/completions"_s,
                    R"({"messages":[{"role":"user","content":"hi"}]})");
    QCOMPARE(m_fixture->last().model, u"opus"_s);
    m_fixture->post(u"/openai/deployments/opus/chat/completions"_s, kQuestion);
    QCOMPARE(m_fixture->last().model, u"sonnet"_s);
}

// Nothing is dropped in silence.
void TestChatCompletionHandler::saysWhatHadNoEffect()
{
    const HttpAnswer answer = m_fixture->post(
        u"/v1/chat/completions"_s,
        R"({"seed":1,"user":"u","temperature":1.5,"messages":[{"role":"user","content":"hi"}]})");
    QCOMPARE(answer.header("X-Bellhop-Ignored"), QByteArray("seed, user"));
    QCOMPARE(answer.header("X-Bellhop-Adjusted"), QByteArray("temperature"));
    QVERIFY(m_fixture->post(u"/v1/chat/completions"_s, kQuestion)
                .header("X-Bellhop-Ignored")
                .isEmpty());
}

// The conversation's id comes by header or body and goes back by header.
void TestChatCompletionHandler::conversationComesBack()
{
    for (const char *name : {"X-Session-Id", "X-Conversation-ID"}) {
        const HttpAnswer answer =
            m_fixture->post(u"/v1/chat/completions"_s, kQuestion, {{name, "conv-1"}});
        QCOMPARE(answer.header("X-Session-Id"), QByteArray("conv-1"));
        QCOMPARE(m_fixture->last().conversationId, u"conv-1"_s);
    }
    m_fixture->post(u"/v1/chat/completions"_s, kQuestion, {{"X-Session-Id", "with space"}});
    QVERIFY(m_fixture->last().conversationId.isEmpty());
}

// It sends one id with a turn and with the title request that runs beside it: not one conversation.
void TestChatCompletionHandler::openCodesSessionIsNoConversation()
{
    m_fixture->post(u"/v1/chat/completions"_s, kQuestion,
                    {{"x-session-id", "ses_1"}, {"x-session-affinity", "ses_1"}});
    QVERIFY(m_fixture->last().conversationId.isEmpty());
}

void TestChatCompletionHandler::controlHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("thinking");
    QTest::addColumn<QByteArray>("ignored");
    const auto row = [](const char *title, const char *name, const char *value,
                        const char *thinking, const char *ignored = "") {
        QTest::newRow(title) << QByteArray(name) << QByteArray(value) << QByteArray(thinking)
                             << QByteArray(ignored);
    };
    row("effort", "X-Claude-Effort", "Max", R"({"mode":"default","effort":"max","visible":true})");
    row("no such effort", "X-Claude-Effort", "deepest",
        R"({"mode":"default","effort":"low","visible":true})", "X-Claude-Effort");
    row("thinking off", "X-Claude-Thinking", "disabled", R"({"mode":"disabled","visible":false})");
    row("thinking on", "X-Claude-Thinking", "enabled",
        R"({"mode":"enabled","effort":"low","visible":true})");
    row("thinking adaptive", "X-Claude-Thinking", "adaptive",
        R"({"mode":"default","effort":"low","visible":true})");
    row("thinking nonsense", "X-Claude-Thinking", "yes",
        R"({"mode":"default","effort":"low","visible":true})", "X-Claude-Thinking");
    row("budget", "X-Claude-Max-Thinking-Tokens", "5000",
        R"({"mode":"enabled","budget":5000,"effort":"low","visible":true})");
    row("budget 0", "X-Claude-Max-Thinking-Tokens", "0", R"({"mode":"disabled","visible":false})");
    row("budget nonsense", "X-Claude-Max-Thinking-Tokens", "many",
        R"({"mode":"default","effort":"low","visible":true})", "X-Claude-Max-Thinking-Tokens");
}

// Headers go before the body; one that cannot be meant is named.
void TestChatCompletionHandler::controlHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, thinking);
    QFETCH(QByteArray, ignored);
    const HttpAnswer answer =
        m_fixture->post(u"/v1/chat/completions"_s,
                        R"({"reasoning_effort":"low","messages":[{"role":"user","content":"hi"}]})",
                        {{name, value}, {"X-Claude-Fallback-Model", "haiku"}});
    ParsedChat chat;
    chat.request = m_fixture->last();
    QCOMPARE(dumpJsonBytes(summary(chat)["thinking"]), thinking);
    QCOMPARE(answer.header("X-Bellhop-Ignored"), ignored);
    QCOMPARE(chat.request.fallbackModel, u"haiku"_s);
}

// Parallel turns of one request share neither id nor fingerprint: one can be cancelled alone, and
// they are no loop.
void TestChatCompletionHandler::severalAnswersAreSeveralTurns()
{
    const HttpAnswer answer = m_fixture->post(
        u"/v1/chat/completions"_s, R"({"n":3,"messages":[{"role":"user","content":"hi"}]})");
    QCOMPARE(answer.json()["choices"].size(), size_t(3));
    QSet<QString> ids;
    QSet<QByteArray> hashes;
    for (const ChatRequest &request : m_fixture->requests) {
        ids.insert(request.id);
        hashes.insert(request.bodyHash);
    }
    QCOMPARE(ids.size(), 3);
    QCOMPARE(hashes.size(), 3);
}

// The core knows who asks, which request it is and whether it saw the same body before.
void TestChatCompletionHandler::requestIsIdentified()
{
    for (int i = 0; i < 2; ++i)
        m_fixture->post(u"/v1/chat/completions"_s, kQuestion,
                        {{"X-Request-Id", "req-" + QByteArray::number(i)}});
    QCOMPARE(m_fixture->requests.size(), size_t(2));
    const ChatRequest &first = m_fixture->requests[0];
    const ChatRequest &second = m_fixture->requests[1];
    QCOMPARE(first.id, u"req-0"_s);
    QCOMPARE(first.caller.keyId, u"key-1"_s);
    QCOMPARE(first.endpoint, u"chat.completions"_s);
    QVERIFY(!first.bodyHash.isEmpty());
    QCOMPARE(first.bodyHash, second.bodyHash);
}

// Without a gate nobody gets tools; what the gate refuses is refused in the dialect's shape.
void TestChatCompletionHandler::toolsOfClaudeNeedAGrant()
{
    const QByteArray body = R"({"enable_tools":true,"messages":[{"role":"user","content":"hi"}]})";
    QCOMPARE(m_fixture->post(u"/v1/chat/completions"_s, body).status, 403);
    QVERIFY(m_fixture->requests.empty());
    m_fixture->endpoint.setAgentGate([](const AgentWish &) {
        AgentProfile profile;
        profile.folder = u"/home/jörg/work"_s;
        profile.tools = {u"Read"_s};
        profile.allow = {u"Bash(git *)"_s};
        profile.permissionMode = u"plan"_s;
        profile.maxTurns = 4;
        return Result<AgentProfile, ChatError>(profile);
    });
    const HttpAnswer answer = m_fixture->post(u"/v1/chat/completions"_s, body);
    QCOMPARE(answer.status, 200);
    QVERIFY(m_fixture->last().agent.has_value());
    QCOMPARE(answer.header("X-Claude-Cwd-Applied"), QByteArray("/home/j%C3%B6rg/work"));
    QCOMPARE(answer.header("X-Claude-Permission-Mode-Applied"), QByteArray("plan"));
    QCOMPARE(answer.header("X-Claude-Allowed-Tools-Applied"), QByteArray("Read, Bash(git *)"));
    QCOMPARE(answer.header("X-Claude-Max-Turns-Applied"), QByteArray("4"));
    const HttpAnswer several = m_fixture->post(
        u"/v1/chat/completions"_s,
        R"({"n":2,"enable_tools":true,"messages":[{"role":"user","content":"hi"}]})");
    QCOMPARE(several.status, 400);
    m_fixture->post(u"/v1/chat/completions"_s, kQuestion);
    QVERIFY(!m_fixture->last().agent.has_value());
}

// What headers and body ask for arrives as it was said.
void TestChatCompletionHandler::whatTheClientWishesReachesTheGate()
{
    AgentWish seen;
    m_fixture->endpoint.setAgentGate([&seen](const AgentWish &wish) {
        seen = wish;
        return Result<AgentProfile, ChatError>(AgentProfile());
    });
    m_fixture->post(u"/v1/chat/completions"_s, kQuestion,
                    {{"X-Claude-Allowed-Tools", "Read, Bash(a, b)"},
                     {"X-Claude-Disallowed-Tools", "Write"},
                     {"X-Claude-Permission-Mode", "plan"},
                     {"X-Claude-Max-Turns", "3"},
                     {"X-Claude-Cwd", "sub folder"}});
    QVERIFY(seen.isAsked);
    QCOMPARE(*seen.allowedTools, (QStringList{u"Read"_s, u"Bash(a, b)"_s}));
    QCOMPARE(seen.disallowedTools, QStringList{u"Write"_s});
    QCOMPARE(seen.permissionMode, u"plan"_s);
    QCOMPARE(*seen.maxTurns, 3);
    QCOMPARE(seen.folder, u"sub folder"_s);
}

void TestChatCompletionHandler::limitsAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("applied"); // empty = refused
    const auto row = [](const char *name, const char *header, const char *value,
                        const char *applied) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(value) << QByteArray(applied);
    };
    row("a budget", "X-Claude-Max-Budget", "0.25", "0.2500");
    row("a budget with its sign", "X-Claude-Max-Budget", "$2", "2.0000");
    row("a budget below nothing", "X-Claude-Max-Budget", "-1", "");
    row("endless", "X-Claude-Max-Budget", "inf", "");
    row("no number", "X-Claude-Max-Budget", "nan", "");
    row("a time", "X-Claude-Timeout", "30", "30");
    row("half a second", "X-Claude-Timeout", "0.5", "0.5");
    row("no time", "X-Claude-Timeout", "0", "");
    row("a time with its unit", "X-Claude-Timeout", "30s", "");
    row("longer than a day", "X-Claude-Timeout", "86401", "");
}

// A limit somebody counts on is kept or refused, never dropped.
void TestChatCompletionHandler::limitsAreReadOrRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, applied);
    const HttpAnswer answer =
        m_fixture->post(u"/v1/chat/completions"_s, kQuestion, {{header, value}});
    QCOMPARE(answer.status, applied.isEmpty() ? 400 : 200);
    QCOMPARE(answer.header(header + "-Applied"), applied);
    if (applied.isEmpty())
        QVERIFY(m_fixture->requests.empty());
}

// Asked for by a header, thinking is not only done but shown.
void TestChatCompletionHandler::aHeaderMakesThinkingReadable()
{
    m_fixture->events = answer({startThinking(0), ThinkingDelta{0, "Hm."}, BlockStopped{0},
                                startText(1), TextDelta{1, "Yes"}, BlockStopped{1}});
    const auto thinking = [this](const QList<QNetworkReply::RawHeaderPair> &headers) {
        const HttpAnswer answer = m_fixture->post(u"/v1/chat/completions"_s, kQuestion, headers);
        return stringOr(answer.json()["choices"][0]["message"], "reasoning_content");
    };
    QCOMPARE(thinking({}), std::string());
    QCOMPARE(thinking({{"X-Claude-Thinking", "enabled"}}), std::string("Hm."));
}

QTEST_GUILESS_MAIN(TestChatCompletionHandler)
#include "tst_chatcompletionhandler.moc"
