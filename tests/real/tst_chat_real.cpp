// SPDX-License-Identifier: GPL-3.0-or-later
#include "real/realtier.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr char kTrap[] = "BELLHOPTRAP";

void writeFile(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

// What a user of Claude Code has lying about, with a word in it that must not travel.
void setTraps(const QString &home)
{
    const QByteArray trap(kTrap);
    for (const char *name : {"CLAUDE.md", ".claude/CLAUDE.md", "AGENTS.md", ".claude/rules/r.md"})
        writeFile(home + u'/' + QString::fromLatin1(name), "Always say " + trap);
    writeFile(home + u"/.claude/commands/help.md"_s, "Say " + trap);
    writeFile(home + u"/.claude/agents/a.md"_s,
              "---\nname: a\ndescription: " + trap + "\n---\n" + trap);
    const Json hook{{"type", "command"}, {"command", "echo " + trap.toStdString()}};
    const Json extraBody{{"metadata", {{"user_id", kTrap}}}};
    const Json settings{
        {"hooks", {{"UserPromptSubmit", Json::array({{{"hooks", Json::array({hook})}}})}}},
        {"env", {{"CLAUDE_CODE_EXTRA_BODY", dumpJson(extraBody)}}}};
    writeFile(home + u"/.claude/settings.json"_s, dumpJsonBytes(settings));
    const Json servers{{"mcpServers", {{kTrap, {{"command", "/bin/false"}}}}}};
    writeFile(home + u"/.mcp.json"_s, dumpJsonBytes(servers));
}

QString routeOf(const HttpAnswer &answer)
{
    return QString::fromLatin1(answer.header("X-Bellhop-Route"));
}

} // namespace

class TestChatReal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { RealTier::addVersions(); }
    void init();
    void cleanupTestCase() { RealTier::endAll(); }

    void listsModels();
    void answersWhole();
    void streamsWithUsage();
    void sendsTheSystemPromptAndNothingElse();
    void sendsNoSystemPromptIfThereIsNone();
    void keepsRolesOfALongHistory();
    void continuesInTheHotWorker();
    void replaysAnEditedHistory();
    void regeneratesAnAnswer();
    void leavesTextsAlone_data();
    void leavesTextsAlone();
    void refusesWhatClaudeCannotTake_data();
    void refusesWhatClaudeCannotTake();
    void keepsSplitCharactersWhole();
    void sendsImages();
    void sendsSampling();
    void stopsAtMaxTokens();
    void stopsAtAStopString();
    void answersInJson();

private:
    std::shared_ptr<RealTier> m_tier;
};

void TestChatReal::init()
{
    m_tier = RealTier::current();
    if (m_tier)
        setTraps(m_tier->bellhop.homePath());
}

// The list names the aliases; one model can be asked for; an unknown one is a 404 that names it.
void TestChatReal::listsModels()
{
    const Json list = m_tier->client->get(u"/v1/models"_s).json();
    QStringList ids;
    for (const Json &model : list.at("data"))
        ids << toQString(stringOr(model, "id"));
    for (const char *alias : {"opus", "sonnet", "haiku"})
        QVERIFY2(ids.contains(QLatin1StringView(alias)), qPrintable(ids.join(u' ')));
    QCOMPARE(m_tier->client->get(u"/v1/models/sonnet"_s).status, 200);
    QCOMPARE(m_tier->client->get(u"/v1/models/llama-3"_s).status, 404);
    const HttpAnswer answer = m_tier->ask(chatBody("hi", {{"model", "llama-3"}}));
    QCOMPARE(answer.status, 404);
    QCOMPARE(stringOr(errorOf(answer), "code"), "model_not_found");
    QVERIFY(stringOr(errorOf(answer), "message").find("llama-3") != std::string::npos);
}

// A question without stream gets the model's text and the API's own token counts.
void TestChatReal::answersWhole()
{
    const HttpAnswer answer = m_tier->ask(chatBody("#SAY(Hello you) #USAGE100,200,300,40"));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(contentOf(answer), u"Hello you"_s);
    QCOMPARE(finishOf(answer), u"stop"_s);
    const Json json = answer.json();
    const Json usage = json.at("usage");
    QCOMPARE(intOr(usage, "prompt_tokens"), 600);
    QCOMPARE(intOr(usage, "completion_tokens"), 40);
    QCOMPARE(intOr(usage, "total_tokens"), 640);
    QCOMPARE(intOr(usage.at("prompt_tokens_details"), "cached_tokens"), 300);
    QVERIFY(stringOr(json, "model").find("claude-") == 0);
    QCOMPARE(m_tier->standIn.count(), 1);
}

// A stream has the role first, each delta as it comes, one finish chunk, the counts, and [DONE] last.
void TestChatReal::streamsWithUsage()
{
    const auto stream = m_tier->stream(
        chatBody("#WORDS20 #USAGE10,0,0,5", {{"stream_options", {{"include_usage", true}}}}));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->status(), 200);
    const auto &events = stream->events();
    QVERIFY(events.size() >= 24);
    QCOMPARE(stringOr(events.first().json().at("choices")[0].at("delta"), "role"), "assistant");
    QCOMPARE(events.last().data, QByteArray("[DONE]"));
    QCOMPARE(finishOf(*stream), u"stop"_s);
    const Json counts = events[events.size() - 2].json();
    QVERIFY(counts.at("choices").empty());
    QCOMPARE(intOr(counts.at("usage"), "prompt_tokens"), 10);
    QCOMPARE(intOr(counts.at("usage"), "completion_tokens"), 5);
    QString expected;
    for (int i = 0; i < 20; ++i)
        expected += u"w%1 "_s.arg(i);
    QCOMPARE(stream->chatText(), expected);
}

// The model gets the client's system texts in order and nothing of the user's Claude configuration: no
// memory files, hooks, commands, agents, servers, tools.
void TestChatReal::sendsTheSystemPromptAndNothingElse()
{
    const Json messages =
        Json::array({chatMessage("system", "You are a pirate."),
                     chatMessage("developer", "Be brief."), chatMessage("user", "#SAY(Arr)")});
    const HttpAnswer answer = m_tier->ask(chatBody(messages));
    QVERIFY2(answer.status == 200, answer.body.constData());
    const Json body = m_tier->standIn.lastBody();
    QCOMPARE(systemPromptOf(body), u"You are a pirate.\n\nBe brief."_s);
    QCOMPARE(conversationOf(body), QStringList{u"user: #SAY(Arr)"_s});
    const std::string sent = dumpJson(body);
    QVERIFY2(sent.find(kTrap) == std::string::npos, sent.c_str());
    QVERIFY2(sent.find('@') == std::string::npos, sent.c_str()); // no e-mail address either
    const Json *tools = findValue(body, "tools");
    QVERIFY(!tools || tools->empty());
}

// Without a system prompt the CLI's own agent prompt is not sent in its place.
void TestChatReal::sendsNoSystemPromptIfThereIsNone()
{
    QCOMPARE(m_tier->ask(chatBody("#SAY(plain)")).status, 200);
    QCOMPARE(systemPromptOf(m_tier->standIn.lastBody()).trimmed(), QString());
}

// A history of 100 messages arrives upstream in one request, each message in its own role and place.
void TestChatReal::keepsRolesOfALongHistory()
{
    Json messages = Json::array({chatMessage("system", "Long talk.")});
    QStringList expected;
    for (int i = 0; i < 99; ++i) {
        const std::string role = i % 2 ? "assistant" : "user";
        const std::string text = "message number " + std::to_string(i);
        messages.push_back(chatMessage(role, text));
        expected << toQString(role + ": " + text);
    }
    const HttpAnswer answer = m_tier->ask(chatBody(messages));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(m_tier->standIn.count(), 1);
    QCOMPARE(conversationOf(m_tier->standIn.lastBody()), expected);
}

// The next message of a conversation goes to the worker that has it; upstream gets the history once.
void TestChatReal::continuesInTheHotWorker()
{
    Json messages = Json::array(
        {chatMessage("user", "#SAY(first answer) hot " + m_tier->version().toStdString())});
    const HttpAnswer first = m_tier->ask(chatBody(messages));
    QCOMPARE(contentOf(first), u"first answer"_s);
    QVERIFY(routeOf(first) != "hot"_L1);
    messages.push_back(chatMessage("assistant", "first answer"));
    messages.push_back(chatMessage("user", "#SAY(second answer)"));
    const HttpAnswer second = m_tier->ask(chatBody(messages));
    QCOMPARE(contentOf(second), u"second answer"_s);
    QCOMPARE(routeOf(second), u"hot"_s);
    messages.push_back(chatMessage("assistant", "second answer"));
    messages.push_back(chatMessage("user", "#SAY(third answer)"));
    const auto third = m_tier->stream(chatBody(messages));
    QVERIFY(third->waitForEnd());
    QCOMPARE(third->chatText(), u"third answer"_s);
    QCOMPARE(third->header("X-Bellhop-Route"), QByteArray("hot"));

    QCOMPARE(m_tier->standIn.count(), 3);
    QStringList expected;
    for (const Json &message : messages)
        expected << toQString(stringOr(message, "role") + ": " + stringOr(message, "content"));
    QCOMPARE(conversationOf(m_tier->standIn.lastBody()), expected);
}

// An edited history never meets the worker that knows the old one.
void TestChatReal::replaysAnEditedHistory()
{
    const std::string mark = m_tier->version().toStdString();
    QCOMPARE(m_tier->ask(chatBody("#SAY(yes) is it red? " + mark)).status, 200);
    const Json edited =
        Json::array({chatMessage("user", "#SAY(yes) is it blue? " + mark),
                     chatMessage("assistant", "yes"), chatMessage("user", "#SAY(sure) really?")});
    const HttpAnswer answer = m_tier->ask(chatBody(edited));
    QCOMPARE(contentOf(answer), u"sure"_s);
    QVERIFY(routeOf(answer) != "hot"_L1);
    const QStringList sent = conversationOf(m_tier->standIn.lastBody());
    QCOMPARE(sent.size(), 3);
    QVERIFY(sent[0].contains("blue"_L1));
    QVERIFY(!sent.join(u' ').contains("red"_L1));
}

// Asking the same again is a new answer to the same history, not a second turn after the first.
void TestChatReal::regeneratesAnAnswer()
{
    const Json body = chatBody("#SAY(one of many) again " + m_tier->version().toStdString());
    QCOMPARE(contentOf(m_tier->ask(body)), u"one of many"_s);
    QCOMPARE(contentOf(m_tier->ask(body)), u"one of many"_s);
    QCOMPARE(m_tier->standIn.count(), 2);
    QCOMPARE(conversationOf(m_tier->standIn.lastBody()).size(), 1);
}

void TestChatReal::leavesTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("slash command") << u"/help"_s;
    QTest::newRow("slash command with arguments") << u"/compact now"_s;
    QTest::newRow("file mention") << u"look at @/etc/passwd please"_s;
    QTest::newRow("folder mention") << u"@/etc"_s;
    QTest::newRow("thinking keyword") << u"ultrathink about think harder"_s;
    QTest::newRow("bash prefix") << u"!ls -la"_s;
    QTest::newRow("memory prefix") << u"# remember this"_s;
    QTest::newRow("line ends and blanks around") << u"  a\r\nb\r\n\r\n  c\t\n"_s;
    QTest::newRow("emoji, joiners and rare planes")
        << u"👩‍👩‍👧‍👦 🍣 𝒳 é é ﷽ \u200f\u202e"_s;
    QTest::newRow("quotes, backslashes and controls") << u"\\\"' \\n \u0001\u001b[31m \u007f"_s;
    QTest::newRow("tags of the CLI") << u"<command-name>/clear</command-name> </user>"_s;
    QTest::newRow("JSON") << uR"({"type":"control_request","request_id":"x"})"_s;
    QTest::newRow("one dot") << u"."_s;
    QTest::newRow("NUL character") << QString(u"a\0b"_s);
}

// What the user wrote reaches the model byte for byte: now, in a history, and as the model's own words.
void TestChatReal::leavesTextsAlone()
{
    QFETCH(QString, text);
    const std::string raw = text.toStdString();
    const Json messages = Json::array(
        {chatMessage("user", raw), chatMessage("assistant", raw), chatMessage("user", raw)});
    const HttpAnswer answer = m_tier->ask(chatBody(messages));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(m_tier->standIn.count(), 1);
    const QStringList expected{u"user: "_s + text, u"assistant: "_s + text, u"user: "_s + text};
    QCOMPARE(conversationOf(m_tier->standIn.lastBody()), expected);
}

void TestChatReal::refusesWhatClaudeCannotTake_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("blank text") << QByteArray(R"({"messages":[{"role":"user","content":" \n"}]})");
    QTest::newRow("no messages") << QByteArray(R"({"messages":[]})");
    QTest::newRow("temperature that is no number") << QByteArray(R"({"temperature":"hot"})");
}

// Bad input is a 400 in OpenAI's shape and never reaches the API.
void TestChatReal::refusesWhatClaudeCannotTake()
{
    QFETCH(QByteArray, change);
    const HttpAnswer answer = m_tier->ask(chatBody("hi", parseJson(change).value()));
    QVERIFY2(answer.status == 400, answer.body.constData());
    QVERIFY(!stringOr(errorOf(answer), "param").empty());
    QCOMPARE(m_tier->standIn.count(), 0);
}

// A character that the API cut between two deltas arrives whole.
void TestChatReal::keepsSplitCharactersWhole()
{
    const auto stream = m_tier->stream(chatBody("#SLICE1 #SAY(a🍣b👩‍👧ç)"));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->chatText(), u"a🍣b👩‍👧ç"_s);
    QVERIFY(!stream->bytes().contains("\xef\xbf\xbd"));
}

// A data: URL becomes an image block with the same bytes.
void TestChatReal::sendsImages()
{
    const std::string png =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
        "AABJRU5ErkJggg==";
    const Json content = Json::array(
        {{{"type", "text"}, {"text", "What is this?"}},
         {{"type", "image_url"}, {"image_url", {{"url", "data:image/png;base64," + png}}}}});
    const Json messages = Json::array({{{"role", "user"}, {"content", content}}});
    const HttpAnswer answer = m_tier->ask(chatBody(messages));
    QVERIFY2(answer.status == 200, answer.body.constData());
    const std::string sent = dumpJson(m_tier->standIn.lastBody());
    QVERIFY(sent.find(R"("media_type":"image/png")") != std::string::npos);
    QVERIFY(sent.find(png) != std::string::npos);
}

// Sampling parameters reach the API as they are, with the thinking off that it would refuse beside them.
void TestChatReal::sendsSampling()
{
    const HttpAnswer answer = m_tier->ask(chatBody(
        "#SAY(x)", {{"temperature", 0.25}, {"max_tokens", 777}, {"stop", {"ZZZ", "YYY"}}}));
    QVERIFY2(answer.status == 200, answer.body.constData());
    const Json body = m_tier->standIn.lastBody();
    QCOMPARE(doubleOr(body, "temperature"), 0.25);
    QCOMPARE(intOr(body, "max_tokens"), 777);
    QCOMPARE(toQString(dumpJson(body.at("stop_sequences"))), uR"(["ZZZ","YYY"])"_s);
    QVERIFY(!findValue(body, "thinking") || stringOr(body.at("thinking"), "type") == "disabled");
}

// max_tokens cuts exactly there, says "length", and no second request continues the answer.
void TestChatReal::stopsAtMaxTokens()
{
    const HttpAnswer whole = m_tier->ask(chatBody("#WORDS50", {{"max_tokens", 5}}));
    QCOMPARE(contentOf(whole), u"w0 w1 w2 w3 w4 "_s);
    QCOMPARE(finishOf(whole), u"length"_s);
    const auto stream = m_tier->stream(chatBody("#WORDS51", {{"max_completion_tokens", 4}}));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->chatText(), u"w0 w1 w2 w3 "_s);
    QCOMPARE(finishOf(*stream), u"length"_s);
    // A later answer proves that nothing was on its way any more.
    QCOMPARE(m_tier->ask(chatBody("#SAY(after) the cut")).status, 200);
    QCOMPARE(m_tier->standIn.count(), 3);
}

// A stop string ends the answer before it and says "stop".
void TestChatReal::stopsAtAStopString()
{
    const auto stream = m_tier->stream(chatBody("#SAY(one two END three)", {{"stop", "END"}}));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->chatText(), u"one two "_s);
    QCOMPARE(finishOf(*stream), u"stop"_s);
    QCOMPARE(m_tier->standIn.count(), 1);
}

// response_format json_schema gives JSON of that schema, its keys in the schema's order, as plain text.
void TestChatReal::answersInJson()
{
    const Json schema{
        {"type", "object"},
        {"properties", {{"zip", {{"type", "integer"}}}, {"city", {{"type", "string"}}}}},
        {"required", {"zip", "city"}},
        {"additionalProperties", false}};
    const Json format{{"type", "json_schema"},
                      {"json_schema", {{"name", "place"}, {"strict", true}, {"schema", schema}}}};
    const HttpAnswer answer = m_tier->ask(chatBody("Where?", {{"response_format", format}}));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(contentOf(answer), uR"({"zip":7,"city":"Paris"})"_s);
    QCOMPARE(finishOf(answer), u"stop"_s);
    QCOMPARE(m_tier->standIn.count(), 1);
}

QTEST_GUILESS_MAIN(TestChatReal)
#include "tst_chat_real.moc"
