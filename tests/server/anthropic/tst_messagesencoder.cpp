// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anthropic/messagesencoder.h"

#include "core/chat/testevents.h"

#include <QtTest>

class TestMessagesEncoder : public QObject
{
    Q_OBJECT

private slots:
    void stream_data();
    void stream();
    void document_data();
    void document();
    void stopReasons_data();
    void stopReasons();
    void failureAndKeepAlive();
    void everyEventIsNamedAsItsType();
};

namespace {

QByteArray encoded(MessagesEncoder &encoder, const Events &events)
{
    QByteArray out;
    for (const ChatEvent &event : events)
        encoder.event(event, 0, out);
    return out + encoder.end();
}

AnswerCollector collected(const Events &events)
{
    AnswerCollector collector;
    for (const ChatEvent &event : events)
        collector.add(event);
    return collector;
}

QByteArray named(const QByteArray &name, const QByteArray &rest)
{
    return "event: " + name + "\ndata: {\"type\":\"" + name + "\"" + rest + "}\n\n";
}

QByteArray begin()
{
    return named(
               "message_start",
               R"(,"message":{"id":"msg_1","type":"message","role":"assistant","model":"claude-sonnet-5","content":[],)"
               R"("stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":10,)"
               R"("cache_creation_input_tokens":2,"cache_read_input_tokens":5,"output_tokens":0}})")
        + named("ping", "");
}

QByteArray finish(const QByteArray &reason)
{
    return named(
               "message_delta",
               R"(,"delta":{"stop_reason":")" + reason
                   + R"(","stop_sequence":null},"usage":{"input_tokens":10,"cache_creation_input_tokens":2,)"
                     R"("cache_read_input_tokens":5,"output_tokens":42})")
        + named("message_stop", "");
}

QByteArray blockStart(int index, const QByteArray &block)
{
    return named("content_block_start",
                 ",\"index\":" + QByteArray::number(index) + ",\"content_block\":" + block);
}

QByteArray delta(int index, const QByteArray &delta)
{
    return named("content_block_delta",
                 ",\"index\":" + QByteArray::number(index) + ",\"delta\":{" + delta + '}');
}

QByteArray blockStop(int index)
{
    return named("content_block_stop", ",\"index\":" + QByteArray::number(index));
}

const Events kThinkingThenText{startThinking(0), ThinkingDelta{0, "hm"}, SignatureDelta{0, "sig"},
                               BlockStopped{0},  startRedacted(1, "xx"), BlockStopped{1},
                               startText(2),     TextDelta{2, "a\n\""},  BlockStopped{2}};

} // namespace

void TestMessagesEncoder::stream_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<bool>("showThinking");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("thinking, text")
        << answer(kThinkingThenText) << true
        << begin() + blockStart(0, R"({"type":"thinking","thinking":"","signature":""})")
            + delta(0, R"("type":"thinking_delta","thinking":"hm")")
            + delta(0, R"("type":"signature_delta","signature":"sig")") + blockStop(0)
            + blockStart(1, R"({"type":"redacted_thinking","data":"xx"})") + blockStop(1)
            + blockStart(2, R"({"type":"text","text":""})")
            + delta(2, R"("type":"text_delta","text":"a\n\"")") + blockStop(2) + finish("end_turn");
    QTest::newRow("thinking that nobody asked for is left out, the count has no gap")
        << answer(kThinkingThenText) << false
        << begin() + blockStart(0, R"({"type":"text","text":""})")
            + delta(0, R"("type":"text_delta","text":"a\n\"")") + blockStop(0) + finish("end_turn");
    QTest::newRow("two calls") << answer(
        {startTool(0, "toolu_1", "Bash"), ToolInputDelta{0, "{\"a\":"}, ToolInputDelta{0, "1}"},
         BlockStopped{0}, startTool(1, "toolu_2", "Read"), BlockStopped{1}},
        StopReason::ToolUse) << false
                               << begin()
            + blockStart(0, R"({"type":"tool_use","id":"toolu_1","name":"Bash","input":{}})")
            + delta(0, R"("type":"input_json_delta","partial_json":"{\"a\":")")
            + delta(0, R"("type":"input_json_delta","partial_json":"1}")") + blockStop(0)
            + blockStart(1, R"({"type":"tool_use","id":"toolu_2","name":"Read","input":{}})")
            + blockStop(1) + finish("tool_use");
    QTest::newRow("a block that was left open is closed")
        << answer({startText(0), TextDelta{0, "half"}}, StopReason::MaxTokens) << false
        << begin() + blockStart(0, R"({"type":"text","text":""})")
            + delta(0, R"("type":"text_delta","text":"half")") + blockStop(0)
            + finish("max_tokens");
}

// The event sequence of the API: its SDK needs every one of them.
void TestMessagesEncoder::stream()
{
    QFETCH(Events, events);
    QFETCH(bool, showThinking);
    QFETCH(QByteArray, expected);
    MessagesEncoder encoder({"req_1", showThinking});
    QCOMPARE(encoded(encoder, events), expected);
}

void TestMessagesEncoder::document_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<bool>("showThinking");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("thinking, text")
        << answer(kThinkingThenText) << true
        << QByteArray(
               R"([{"type":"thinking","thinking":"hm","signature":"sig"},{"type":"redacted_thinking","data":"xx"},)"
               R"({"type":"text","text":"a\n\""}])")
        << QByteArray("end_turn");
    QTest::newRow("text alone") << answer(kThinkingThenText) << false
                                << QByteArray(R"([{"type":"text","text":"a\n\""}])")
                                << QByteArray("end_turn");
    QTest::newRow("a call, its input parsed in order")
        << answer({startTool(0, "toolu_1", "f"), ToolInputDelta{0, R"({"z":1,"a":[]})"}},
                  StopReason::ToolUse)
        << false
        << QByteArray(R"([{"type":"tool_use","id":"toolu_1","name":"f","input":{"z":1,"a":[]}}])")
        << QByteArray("tool_use");
    QTest::newRow("nothing") << answer({startText(0)}) << false << QByteArray("[]")
                             << QByteArray("end_turn");
}

void TestMessagesEncoder::document()
{
    QFETCH(Events, events);
    QFETCH(bool, showThinking);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, reason);
    MessagesEncoder encoder({"req_1", showThinking});
    const QByteArray expected =
        R"({"id":"msg_1","type":"message","role":"assistant","model":"claude-sonnet-5","content":)"
        + content + R"(,"stop_reason":")" + reason
        + R"(","stop_sequence":null,"usage":{"input_tokens":10,"cache_creation_input_tokens":2,)"
          R"("cache_read_input_tokens":5,"output_tokens":42}})";
    QCOMPARE(dumpJsonBytes(encoder.document({collected(events)})), expected);
}

void TestMessagesEncoder::stopReasons_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("end of turn") << int(StopReason::EndTurn) << QByteArray("end_turn");
    QTest::newRow("call") << int(StopReason::ToolUse) << QByteArray("tool_use");
    QTest::newRow("limit") << int(StopReason::MaxTokens) << QByteArray("max_tokens");
    QTest::newRow("refusal") << int(StopReason::Refusal) << QByteArray("refusal");
    QTest::newRow("pause") << int(StopReason::PauseTurn) << QByteArray("pause_turn");
    QTest::newRow("stop sequence") << int(StopReason::StopSequence) << QByteArray("stop_sequence");
}

// The API's own words, and the sequence only where one stopped the answer.
void TestMessagesEncoder::stopReasons()
{
    QFETCH(int, reason);
    QFETCH(QByteArray, word);
    const Events events{started(), stopped(StopReason(reason), "END")};
    MessagesEncoder encoder({"req_1", false});
    const Json document = encoder.document({collected(events)});
    QCOMPARE(stringOr(document, "stop_reason"), word.toStdString());
    QCOMPARE(stringOr(document, "stop_sequence", "-"),
             std::string(word == "stop_sequence" ? "END" : "-"));
    QVERIFY(encoded(encoder, events).contains(QByteArray("\"stop_reason\":\"" + word + '"')));
}

// A failure is an error event in the API's shape; silence is filled with pings.
void TestMessagesEncoder::failureAndKeepAlive()
{
    MessagesEncoder encoder({"req_1", false});
    ChatError error;
    error.kind = ChatError::Kind::Overloaded;
    error.message = QStringLiteral("busy");
    QCOMPARE(encoder.failure(error),
             QByteArray(
                 "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\","
                 "\"message\":\"busy\"},\"request_id\":\"req_1\"}\n\n"));
    QCOMPARE(encoder.keepAlive(), named("ping", ""));
}

// Data without an event line is ignored by the SDK, so name and type go together always.
void TestMessagesEncoder::everyEventIsNamedAsItsType()
{
    MessagesEncoder encoder({"req_1", true});
    Events events = answer(kThinkingThenText);
    events.insert(events.end() - 1,
                  {startTool(3, "toolu_1", "f"), ToolInputDelta{3, "{}"}, BlockStopped{3}});
    const QByteArray out = encoded(encoder, events);
    QVERIFY(out.endsWith("\n\n"));
    for (const QByteArray &event : out.left(out.size() - 2).split('\n')) {
        static QByteArray name;
        if (event.startsWith("event: ")) {
            name = event.mid(7);
        } else if (event.startsWith("data: ")) {
            const auto json = parseJson(event.mid(6));
            QVERIFY(json);
            QCOMPARE(stringOr(*json, "type"), name.toStdString());
        } else {
            QVERIFY(event.isEmpty());
        }
    }
}

QTEST_APPLESS_MAIN(TestMessagesEncoder)
#include "tst_messagesencoder.moc"
