// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/answercollector.h"

#include "core/chat/testevents.h"

#include <QtTest>

class TestAnswerCollector : public QObject
{
    Q_OBJECT

private slots:
    void assistantTurn_data();
    void assistantTurn();
    void countsAndReason();
    void cutAnswerIsNotComplete();
    void rubbishIndexesAreIgnored();
};

namespace {

AnswerCollector collected(const Events &events)
{
    AnswerCollector collector;
    for (const ChatEvent &event : events)
        collector.add(event);
    return collector;
}

} // namespace

void TestAnswerCollector::assistantTurn_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<QByteArray>("blocks");

    QTest::newRow("text is joined byte for byte")
        << answer({startText(0), TextDelta{0, " a\n"}, TextDelta{0, "\xf0\x9f\x98\x80 "},
                   BlockStopped{0}})
        << QByteArray("[{\"type\":\"text\",\"text\":\" a\\n\xf0\x9f\x98\x80 \"}]");
    QTest::newRow("a tool's input is parsed and keeps key order and numbers")
        << answer({startTool(0, "toolu_1", "get"), ToolInputDelta{0, R"({"z":1.50,)"},
                   ToolInputDelta{0, R"("a":12345678901234567890})"}})
        << QByteArray(
               R"([{"type":"tool_use","id":"toolu_1","name":"get","input":{"z":1.5,"a":12345678901234567890}}])");
    QTest::newRow("a call without input has an empty object")
        << answer({startTool(0, "toolu_1", "now"), BlockStopped{0}})
        << QByteArray(R"([{"type":"tool_use","id":"toolu_1","name":"now","input":{}}])");
    QTest::newRow("a cut input is an empty object")
        << answer({startTool(0, "toolu_1", "now"), ToolInputDelta{0, "{\"a\":"}})
        << QByteArray(R"([{"type":"tool_use","id":"toolu_1","name":"now","input":{}}])");
    QTest::newRow("signed thinking is kept in its place")
        << answer({startThinking(0), ThinkingDelta{0, "hm"}, SignatureDelta{0, "si"},
                   SignatureDelta{0, "g"}, startRedacted(1, "xx"), startText(2),
                   TextDelta{2, "ok"}})
        << QByteArray(R"([{"type":"thinking","thinking":"hm","signature":"sig"},)"
                      R"({"type":"redacted_thinking","data":"xx"},{"type":"text","text":"ok"}])");
    QTest::newRow("unsigned thinking and blank texts are left out")
        << answer({startThinking(0), ThinkingDelta{0, "hm"}, startText(1), TextDelta{1, " \n"},
                   startText(2), TextDelta{2, "ok"}})
        << QByteArray(R"([{"type":"text","text":"ok"}])");
    QTest::newRow("parallel calls may come interleaved")
        << answer({startTool(0, "a", "f"), startTool(1, "b", "f"), ToolInputDelta{1, "{\"n\":"},
                   ToolInputDelta{0, "{\"n\":1}"}, ToolInputDelta{1, "2}"}})
        << QByteArray(R"([{"type":"tool_use","id":"a","name":"f","input":{"n":1}},)"
                      R"({"type":"tool_use","id":"b","name":"f","input":{"n":2}}])");
}

// The collected turn is what the API would want to see of it in the next request.
void TestAnswerCollector::assistantTurn()
{
    QFETCH(Events, events);
    QFETCH(QByteArray, blocks);
    const ChatMessage message = collected(events).message();
    QCOMPARE(message.role, ChatMessage::Role::Assistant);
    QCOMPARE(dumpJsonBytes(message.blocks), blocks);
}

// Numbers, model and reason are those of the API; the last usage counts.
void TestAnswerCollector::countsAndReason()
{
    const AnswerCollector collector = collected(
        answer({startText(0), TextDelta{0, "a"}, startTool(1, "t", "f")}, StopReason::ToolUse));
    QVERIFY(collector.isComplete());
    QVERIFY(collector.hasToolCalls());
    QCOMPARE(collector.stopReason(), StopReason::ToolUse);
    QCOMPARE(collector.model(), std::string("claude-sonnet-5"));
    QCOMPARE(collector.messageId(), std::string("msg_1"));
    QCOMPARE(collector.usage().output, 42);
    QCOMPARE(collector.usage().thinking, 7);
    QCOMPARE(collector.usage().prompt(), 17);
}

// What was cut in the middle is kept, but never passes for a whole answer.
void TestAnswerCollector::cutAnswerIsNotComplete()
{
    Events events = answer({startText(0), TextDelta{0, "half"}});
    events.pop_back();
    const AnswerCollector collector = collected(events);
    QVERIFY(collector.isStarted());
    QVERIFY(!collector.isComplete());
    QCOMPARE(collector.text(), std::string("half"));
}

// A delta for a block that never began, or an absurd index, neither crashes nor allocates.
void TestAnswerCollector::rubbishIndexesAreIgnored()
{
    const AnswerCollector collector =
        collected({TextDelta{3, "x"}, TextDelta{-1, "x"}, startText(-5), startText(2'000'000'000),
                   SignatureDelta{0, "s"}});
    QVERIFY(collector.blocks().empty());
}

QTEST_APPLESS_MAIN(TestAnswerCollector)
#include "tst_answercollector.moc"
