// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ollama/ollamaencoder.h"

#include "core/chat/testevents.h"
#include "server/ollama/ollamalists.h"

#include <QtTest>

using namespace Qt::StringLiterals;

using Endpoint = OllamaParser::Endpoint;

class TestOllamaEncoder : public QObject
{
    Q_OBJECT

private slots:
    void stream_data();
    void stream();
    void lastLine();
    void document();
    void failureKeepAliveAndLoading();
    void lists();
};

namespace {

OllamaEncoder encoder(Endpoint endpoint, bool showThinking = true)
{
    OllamaEncoder::Options options;
    options.endpoint = endpoint;
    options.model = "sonnet:latest";
    options.showThinking = showThinking;
    options.now = [] { return QByteArray("T"); };
    return OllamaEncoder(options);
}

QByteArray encoded(OllamaEncoder encoder, const Events &events)
{
    QByteArray out;
    for (const ChatEvent &event : events)
        encoder.event(event, 0, out);
    return out;
}

QByteArray chatLine(const QByteArray &message)
{
    return R"({"model":"sonnet:latest","created_at":"T","message":{"role":"assistant",)" + message
        + R"(},"done":false})" + '\n';
}

QByteArray generateLine(const QByteArray &fields)
{
    return R"({"model":"sonnet:latest","created_at":"T",)" + fields + R"(,"done":false})" + '\n';
}

} // namespace

void TestOllamaEncoder::stream_data()
{
    QTest::addColumn<int>("endpoint");
    QTest::addColumn<bool>("showThinking");
    QTest::addColumn<Events>("events");
    QTest::addColumn<QByteArray>("expected");
    const Events thinking{started(),        startThinking(0), ThinkingDelta{0, "hm"},
                          BlockStopped{0},  startText(1),     TextDelta{1, "a\""},
                          TextDelta{1, ""}, BlockStopped{1}};
    QTest::newRow("chat") << int(Endpoint::Chat) << true << thinking
                          << chatLine(R"("content":"","thinking":"hm")")
            + chatLine(R"("content":"a\"")");
    QTest::newRow("chat without thinking")
        << int(Endpoint::Chat) << false << thinking << chatLine(R"("content":"a\"")");
    QTest::newRow("generate") << int(Endpoint::Generate) << true << thinking
                              << generateLine(R"("response":"","thinking":"hm")")
            + generateLine(R"("response":"a\"")");
    QTest::newRow("calls go out whole, arguments as objects in order")
        << int(Endpoint::Chat) << true
        << Events{started(),
                  startTool(0, "toolu_1", "f"),
                  ToolInputDelta{0, R"({"z":1,)"},
                  ToolInputDelta{0, R"("a":2})"},
                  BlockStopped{0},
                  startTool(1, "toolu_2", "g"),
                  BlockStopped{1}}
        << chatLine(
               R"("content":"","tool_calls":[{"id":"toolu_1","function":{"index":0,"name":"f","arguments":{"z":1,"a":2}}}])")
            + chatLine(
                R"("content":"","tool_calls":[{"id":"toolu_2","function":{"index":1,"name":"g","arguments":{}}}])");
}

// One JSON object a line, as Ollama's clients read them.
void TestOllamaEncoder::stream()
{
    QFETCH(int, endpoint);
    QFETCH(bool, showThinking);
    QFETCH(Events, events);
    QFETCH(QByteArray, expected);
    QCOMPARE(encoded(encoder(Endpoint(endpoint), showThinking), events), expected);
}

// The last line says that it is the last, why, and what it cost.
void TestOllamaEncoder::lastLine()
{
    const QByteArray out = encoded(
        encoder(Endpoint::Chat), answer({startText(0), TextDelta{0, "a"}}, StopReason::MaxTokens));
    const Json last = *parseJson(out.trimmed().split('\n').last());
    QVERIFY(boolOr(last, "done"));
    QCOMPARE(stringOr(last, "done_reason"), std::string("length"));
    QCOMPARE(intOr(last, "prompt_eval_count"), 17);
    QCOMPARE(intOr(last, "eval_count"), 42);
    QVERIFY(intOr(last, "total_duration") >= intOr(last, "eval_duration"));
    QCOMPARE(stringOr(last["message"], "content", "-"), std::string());
    const QByteArray calls =
        encoded(encoder(Endpoint::Chat),
                answer({startTool(0, "t", "f"), BlockStopped{0}}, StopReason::ToolUse));
    QVERIFY(calls.contains("\"done_reason\":\"stop\""));
}

void TestOllamaEncoder::document()
{
    AnswerCollector collector;
    for (const ChatEvent &event :
         answer({startThinking(0), ThinkingDelta{0, "hm"}, startText(1), TextDelta{1, "a"},
                 startTool(2, "toolu_1", "f"), ToolInputDelta{2, "{\"x\":1}"}},
                StopReason::ToolUse))
        collector.add(event);
    const Json chat = encoder(Endpoint::Chat).document({collector});
    QCOMPARE(
        dumpJsonBytes(chat["message"]),
        QByteArray(
            R"({"role":"assistant","content":"a","thinking":"hm","tool_calls":[{"id":"toolu_1",)"
            R"("function":{"index":0,"name":"f","arguments":{"x":1}}}]})"));
    QVERIFY(boolOr(chat, "done"));
    const Json generate = encoder(Endpoint::Generate, false).document({collector});
    QCOMPARE(stringOr(generate, "response"), std::string("a"));
    QVERIFY(!generate.contains("thinking"));
    QVERIFY(!generate.contains("message"));
}

void TestOllamaEncoder::failureKeepAliveAndLoading()
{
    ChatError error;
    error.message = u"gone"_s;
    QCOMPARE(encoder(Endpoint::Chat).failure(error), QByteArray("{\"error\":\"gone\"}\n"));
    QCOMPARE(encoder(Endpoint::Chat).keepAlive(), chatLine(R"("content":"")"));
    QCOMPARE(encoder(Endpoint::Generate).keepAlive(), generateLine(R"("response":"")"));
    QCOMPARE(stringOr(encoder(Endpoint::Chat).loaded(true), "done_reason"), std::string("unload"));
    QVERIFY(boolOr(encoder(Endpoint::Generate).loaded(false), "done"));
    QCOMPARE(encoder(Endpoint::Chat).contentType(), QByteArray("application/x-ndjson"));
}

// Lists say what programs decide by: capabilities and the length of the context.
void TestOllamaEncoder::lists()
{
    ModelInfo model;
    model.id = u"sonnet"_s;
    model.contextWindow = 200'000;
    model.created = 1735689600;
    const Json tag = ollamaTags({model})["models"][0];
    QCOMPARE(stringOr(tag, "name"), std::string("sonnet"));
    QCOMPARE(stringOr(tag, "digest").size(), size_t(64));
    QCOMPARE(stringOr(tag, "modified_at"), std::string("2025-01-01T00:00:00Z"));
    QCOMPARE(stringOr(tag["details"]["families"][0], "-", "array"), std::string("array"));
    const Json show = ollamaShow(model);
    QCOMPARE(intOr(show["model_info"], "claude.context_length"), 200'000);
    QVERIFY(dumpJsonBytes(show["capabilities"]).contains("\"tools\""));
    QVERIFY(show["capabilities"].is_array());
    QVERIFY(ollamaRunning()["models"].is_array());
}

QTEST_APPLESS_MAIN(TestOllamaEncoder)
#include "tst_ollamaencoder.moc"
