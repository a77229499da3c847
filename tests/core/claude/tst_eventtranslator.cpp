// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/capture.h"
#include "core/claude/eventtranslator.h"
#include "core/claude/toolbridge.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEventTranslator : public QObject
{
    Q_OBJECT

private slots:
    void recordedAnswersComeThrough_data();
    void recordedAnswersComeThrough();
    void nothingIsForwardedBeforeTheFirstBlock();
    void aRestartIsSeenOnlyAfterSomethingWasForwarded();
    void unknownBlocksLeaveNoGapInTheIndexes();
    void aHalvedEmojiBecomesWhole_data();
    void aHalvedEmojiBecomesWhole();
    void strangeEventsAreHarmless_data();
    void strangeEventsAreHarmless();
};

namespace {

Json json(const char *text)
{
    return *parseJson(QByteArrayView(text));
}

} // namespace

// Each answer of a real CLI: begin and end once, text byte for byte, the verdict at a cut.
void TestEventTranslator::recordedAnswersComeThrough_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("thinking");
    QTest::addColumn<int>("calls");
    QTest::addColumn<bool>("restarts");
    for (const QString &version : {u"-2.1.197"_s, u"-2.1.328"_s}) {
        const bool isOld = version == u"-2.1.197";
        const auto row = [&](const char *name) -> QTestData & {
            return QTest::newRow(qPrintable(QString::fromUtf8(name) + version));
        };
        row("a late-bound turn") << u"late-bound-turn"_s + version << u"You said "_s << QString()
                                 << 0 << false;
        row("thinking and its signature")
            << u"thinking"_s + version << QString() << u"thought0 "_s << 0 << false;
        row("parallel tool calls") << u"tool-bridge-parallel-held"_s + version << u"You said "_s
                                   << QString() << 2 << false;
        row("a cut in mid-answer")
            << u"error-cut-mid"_s + version << u"w0 w1 "_s << QString() << 0 << !isOld;
        row("a stop sequence") << u"stop-seq"_s + version << QString() << QString() << 0 << false;
    }
}

void TestEventTranslator::recordedAnswersComeThrough()
{
    QFETCH(QString, scenario);
    QFETCH(QString, text);
    QFETCH(QString, thinking);
    QFETCH(int, calls);
    QFETCH(bool, restarts);
    ToolBridge tools;
    QString said;
    QString thought;
    int starts = 0;
    int stops = 0;
    int called = 0;
    EventTranslator translator(tools, [&](const ChatEvent &event) {
        if (const auto *delta = std::get_if<TextDelta>(&event))
            said += toQString(delta->text);
        else if (const auto *thinkingDelta = std::get_if<ThinkingDelta>(&event))
            thought += toQString(thinkingDelta->text);
        else if (std::holds_alternative<MessageStarted>(event))
            ++starts;
        else if (std::holds_alternative<MessageStopped>(event))
            ++stops;
        else if (const auto *block = std::get_if<BlockStarted>(&event))
            called += block->kind == BlockStarted::Kind::ToolUse ? 1 : 0;
    });
    bool restarted = false;
    int answers = 1;
    for (const Json &line : printedByCli(scenario)) {
        if (stringOr(line, "type") == "result") {
            ++answers;
            translator.reset();
        }
        if (stringOr(line, "type") != "stream_event")
            continue;
        const Json &event = line.at("event");
        if (translator.hasStopped() && stringOr(event, "type") == "message_start")
            translator.reset(); // the CLI's next request after a tool result
        if (translator.translate(event) == EventTranslator::Verdict::Restarted) {
            restarted = true;
            break;
        }
    }
    QVERIFY(said.contains(text));
    QVERIFY(thought.startsWith(thinking));
    QCOMPARE(called, calls);
    QCOMPARE(restarted, restarts);
    if (!restarted)
        QVERIFY(starts >= stops && stops >= 1);
    else
        QCOMPARE(starts, 1);
}

// An answer that fails before its first block can still be an HTTP status.
void TestEventTranslator::nothingIsForwardedBeforeTheFirstBlock()
{
    ToolBridge tools;
    int events = 0;
    EventTranslator translator(tools, [&](const ChatEvent &) { ++events; });
    translator.translate(json(
        R"({"type":"message_start","message":{"id":"m","model":"x","usage":{"input_tokens":3}}})"));
    translator.translate(json(R"({"type":"ping"})"));
    QCOMPARE(events, 0);
    QVERIFY(!translator.hasForwarded());
    translator.translate(json(
        R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}})"));
    QCOMPARE(events, 2);
    QVERIFY(translator.hasForwarded());
}

// Asking again is the CLI's business until the client has seen a piece of the first try.
void TestEventTranslator::aRestartIsSeenOnlyAfterSomethingWasForwarded()
{
    ToolBridge tools;
    std::string model;
    EventTranslator translator(tools, [&](const ChatEvent &event) {
        if (const auto *started = std::get_if<MessageStarted>(&event))
            model = started->model;
    });
    QCOMPARE(translator.translate(json(R"({"type":"message_start","message":{"model":"first"}})")),
             EventTranslator::Verdict::Ok);
    QCOMPARE(translator.translate(json(R"({"type":"message_start","message":{"model":"second"}})")),
             EventTranslator::Verdict::Ok);
    translator.translate(json(
        R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}})"));
    QCOMPARE(model, std::string("second"));
    QCOMPARE(translator.translate(json(R"({"type":"message_start","message":{"model":"third"}})")),
             EventTranslator::Verdict::Restarted);
}

// Clients count blocks from 0; what they cannot know is left out whole.
void TestEventTranslator::unknownBlocksLeaveNoGapInTheIndexes()
{
    ToolBridge tools;
    QList<int> indexes;
    QString text;
    EventTranslator translator(tools, [&](const ChatEvent &event) {
        if (const auto *block = std::get_if<BlockStarted>(&event))
            indexes << block->index;
        if (const auto *delta = std::get_if<TextDelta>(&event))
            text += toQString(delta->text);
    });
    translator.translate(json(R"({"type":"message_start","message":{}})"));
    translator.translate(json(
        R"({"type":"content_block_start","index":0,"content_block":{"type":"server_tool_use","id":"x"}})"));
    translator.translate(json(
        R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"no"}})"));
    translator.translate(json(
        R"({"type":"content_block_start","index":1,"content_block":{"type":"text","text":"be"}})"));
    translator.translate(json(
        R"({"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"gin"}})"));
    translator.translate(json(
        R"({"type":"content_block_start","index":7,"content_block":{"type":"tool_use","id":"t","name":"n"}})"));
    QCOMPARE(indexes, (QList<int>{0, 1}));
    QCOMPARE(text, u"begin"_s);
}

// JavaScript cuts between the halves of an emoji and sends each as a lone escape.
void TestEventTranslator::aHalvedEmojiBecomesWhole_data()
{
    QTest::addColumn<QByteArrayList>("deltas");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << QByteArrayList{"a🛎b"} << u"a🛎b"_s;
    QTest::newRow("whole, as escapes") << QByteArrayList{"a\\ud83d\\udeceb"} << u"a🛎b"_s;
    QTest::newRow("in two deltas") << QByteArrayList{"a\\ud83d", "\\udeceb"} << u"a🛎b"_s;
    QTest::newRow("three in a row, all cut")
        << QByteArrayList{"\\ud83d", "\\udece\\ud83d", "\\udece\\ud83d", "\\udece"}
        << u"🛎🛎🛎"_s;
    QTest::newRow("the second half never comes")
        << QByteArrayList{"a\\ud83d", "b"} << u"a\uFFFDb"_s;
    QTest::newRow("the block ends after the first half")
        << QByteArrayList{"a\\ud83d"} << u"a\uFFFD"_s;
    QTest::newRow("a second half alone") << QByteArrayList{"\\udeceb"} << u"\uFFFDb"_s;
    QTest::newRow("two first halves")
        << QByteArrayList{"\\ud83d\\ud83d", "\\udece"} << u"\uFFFD🛎"_s;
}

void TestEventTranslator::aHalvedEmojiBecomesWhole()
{
    QFETCH(QByteArrayList, deltas);
    QFETCH(QString, text);
    ToolBridge tools;
    QString said;
    EventTranslator translator(tools, [&](const ChatEvent &event) {
        if (const auto *delta = std::get_if<TextDelta>(&event)) {
            QVERIFY(!toQString(delta->text).contains(u"\U0010F000"_s));
            said += toQString(delta->text);
        }
    });
    translator.translate(json(R"({"type":"message_start","message":{}})"));
    translator.translate(json(
        R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}})"));
    for (const QByteArray &delta : deltas) {
        const QByteArray event =
            R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":")"
            + delta + "\"}}";
        translator.translate(*parseJson(event, nullptr, LoneSurrogates::Mark));
    }
    translator.translate(json(R"({"type":"content_block_stop","index":0})"));
    QCOMPARE(said, text);
}

// The CLI changes weekly: an event of another shape is passed by, never a crash.
void TestEventTranslator::strangeEventsAreHarmless_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("type is a number") << QByteArray(R"({"type":7})");
    QTest::newRow("delta without a block") << QByteArray(
        R"({"type":"content_block_delta","index":3,"delta":{"type":"text_delta","text":"x"}})");
    QTest::newRow("delta is a string")
        << QByteArray(R"({"type":"content_block_delta","index":0,"delta":"x"})");
    QTest::newRow("block is null")
        << QByteArray(R"({"type":"content_block_start","index":0,"content_block":null})");
    QTest::newRow("message is an array") << QByteArray(R"({"type":"message_start","message":[1]})");
    QTest::newRow("usage is a string")
        << QByteArray(R"({"type":"message_delta","delta":{},"usage":"many"})");
    QTest::newRow("stop before start")
        << QByteArray(R"({"type":"message_delta","delta":{"stop_reason":"end_turn"}})");
}

void TestEventTranslator::strangeEventsAreHarmless()
{
    QFETCH(QByteArray, text);
    ToolBridge tools;
    EventTranslator translator(tools, [](const ChatEvent &) {});
    QCOMPARE(translator.translate(*parseJson(text)), EventTranslator::Verdict::Ok);
}

QTEST_GUILESS_MAIN(TestEventTranslator)
#include "tst_eventtranslator.moc"
