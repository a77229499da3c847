// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/conversationindex.h"

#include <QTest>

#include <functional>

using Change = std::function<void(ChatRequest &)>;
Q_DECLARE_METATYPE(Change)

class TestConversationIndex : public QObject
{
    Q_OBJECT

private slots:
    void theFollowUpFindsTheSameKey();
    void whatMattersChangesTheKey_data();
    void whatMattersChangesTheKey();
    void whatClientsDoToAnAnswerDoesNot_data();
    void whatClientsDoToAnAnswerDoesNot();
    void aFirstQuestionHasNoPrefix();
};

namespace {

ChatRequest question()
{
    ChatRequest request;
    request.caller.keyId = QStringLiteral("key");
    request.model = QStringLiteral("sonnet");
    request.system = {"S"};
    request.tools = {{"t", "d", *parseJson(R"({"type":"object"})")}};
    request.messages = {ChatMessage::text(ChatMessage::Role::User, "q1")};
    return request;
}

ChatMessage answer()
{
    return {
        ChatMessage::Role::Assistant,
        *parseJson(
            R"([{"type":"thinking","thinking":"hm","signature":"s"},{"type":"text","text":"a1 "},)"
            R"({"type":"tool_use","id":"x","name":"t","input":{"b":1,"a":2}}])")};
}

ChatRequest followUp(const ChatMessage &echo = answer())
{
    ChatRequest request = question();
    request.messages.push_back(echo);
    request.messages.push_back(ChatMessage::text(ChatMessage::Role::User, "q2"));
    return request;
}

} // namespace

void TestConversationIndex::theFollowUpFindsTheSameKey()
{
    const auto prefix = ConversationIndex::prefixOf(followUp());
    QCOMPARE(prefix.known, 2);
    QCOMPARE(prefix.key, ConversationIndex::keyAfter(question(), answer()));
}

// A wrong match would show one conversation to another.
void TestConversationIndex::whatMattersChangesTheKey_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("another caller", [](ChatRequest &r) { r.caller.keyId = QStringLiteral("other"); });
    row("another model", [](ChatRequest &r) { r.model = QStringLiteral("opus"); });
    row("another system prompt", [](ChatRequest &r) { r.system = {"T"}; });
    row("the system prompt in two pieces", [](ChatRequest &r) { r.system = {"S", ""}; });
    row("no system prompt", [](ChatRequest &r) { r.system.clear(); });
    row("another tool", [](ChatRequest &r) { r.tools[0].name = "u"; });
    row("another description", [](ChatRequest &r) { r.tools[0].description = "e"; });
    row("another schema", [](ChatRequest &r) { r.tools[0].schema["x"] = 1; });
    row("no tools", [](ChatRequest &r) { r.tools.clear(); });
    row("an output schema", [](ChatRequest &r) { r.jsonSchema = Json::object(); });
    row("another effort", [](ChatRequest &r) { r.thinking.effort = QStringLiteral("high"); });
    row("thinking off", [](ChatRequest &r) { r.thinking.mode = Thinking::Mode::Disabled; });
    row("another conversation id", [](ChatRequest &r) { r.conversationId = QStringLiteral("c"); });
    row("an edited question",
        [](ChatRequest &r) { r.messages[0] = ChatMessage::text(ChatMessage::Role::User, "q1!"); });
    row("a blank more in the question",
        [](ChatRequest &r) { r.messages[0] = ChatMessage::text(ChatMessage::Role::User, "q1 "); });
    row("an edited answer", [](ChatRequest &r) { r.messages[1].blocks[1]["text"] = "a2"; });
    row("another argument", [](ChatRequest &r) { r.messages[1].blocks[2]["input"]["a"] = 3; });
    row("another call id", [](ChatRequest &r) { r.messages[1].blocks[2]["id"] = "y"; });
    row("a question before", [](ChatRequest &r) {
        r.messages.insert(r.messages.begin(), ChatMessage::text(ChatMessage::Role::User, "q0"));
    });
    row("roles exchanged",
        [](ChatRequest &r) { r.messages[0].role = ChatMessage::Role::Assistant; });
}

void TestConversationIndex::whatMattersChangesTheKey()
{
    QFETCH(Change, change);
    ChatRequest request = followUp();
    change(request);
    QVERIFY(ConversationIndex::prefixOf(request).key
            != ConversationIndex::keyAfter(question(), answer()));
}

// What comes back is seldom byte for byte what was sent.
void TestConversationIndex::whatClientsDoToAnAnswerDoesNot_data()
{
    QTest::addColumn<QByteArray>("echo");
    QTest::newRow("thinking dropped") << QByteArray(
        R"([{"type":"text","text":"a1 "},{"type":"tool_use","id":"x","name":"t","input":{"b":1,"a":2}}])");
    QTest::newRow("white space at the end cut") << QByteArray(
        R"([{"type":"text","text":"a1"},{"type":"tool_use","id":"x","name":"t","input":{"b":1,"a":2}}])");
    QTest::newRow("arguments in another order") << QByteArray(
        R"([{"type":"text","text":"a1"},{"type":"tool_use","id":"x","name":"t","input":{"a":2,"b":1}}])");
    QTest::newRow("the text in two parts") << QByteArray(
        R"([{"type":"text","text":"a"},{"type":"text","text":"1"},{"type":"tool_use","id":"x","name":"t","input":{"b":1,"a":2}}])");
}

void TestConversationIndex::whatClientsDoToAnAnswerDoesNot()
{
    QFETCH(QByteArray, echo);
    const ChatRequest request = followUp({ChatMessage::Role::Assistant, *parseJson(echo)});
    QCOMPARE(ConversationIndex::prefixOf(request).key,
             ConversationIndex::keyAfter(question(), answer()));
}

void TestConversationIndex::aFirstQuestionHasNoPrefix()
{
    QCOMPARE(ConversationIndex::prefixOf(question()).known, 0);
}

QTEST_GUILESS_MAIN(TestConversationIndex)
#include "tst_conversationindex.moc"
