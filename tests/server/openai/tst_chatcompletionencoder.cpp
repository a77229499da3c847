// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/chatcompletionencoder.h"

#include "core/chat/testevents.h"

#include <QtTest>

class TestChatCompletionEncoder : public QObject
{
    Q_OBJECT

private slots:
    void stream_data();
    void stream();
    void document_data();
    void document();
    void envelopeIsTheSameInEveryChunk();
    void usageOnlyWhenAskedFor();
    void severalAnswers();
    void keepAliveMeansNothing();
    void failureIsNoEnd();
    void finishReasons_data();
    void finishReasons();
    void idsAndTimeByDefault();
    void hostileModelName();
    void textDelta();
};

namespace {

ChatCompletionEncoder::Options options()
{
    ChatCompletionEncoder::Options options;
    options.requestId = "req_1";
    options.id = "chatcmpl-1";
    options.created = 1767000000;
    options.showThinking = true;
    return options;
}

const QByteArray kHead =
    R"(data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1767000000,)"
    R"("model":"claude-sonnet-5","system_fingerprint":null,"choices":[{"index":0,"delta":{)";
const QByteArray kRole = R"("role":"assistant","content":"")";

QByteArray delta(const QByteArray &delta, const QByteArray &finish = {})
{
    return kHead + delta + R"(},"finish_reason":)"
        + (finish.isEmpty() ? QByteArray("null") : '"' + finish + '"') + "}]}\n\n";
}

QByteArray encoded(ChatCompletionEncoder &encoder, const Events &events, int choice = 0)
{
    QByteArray out;
    for (const ChatEvent &event : events)
        encoder.event(event, choice, out);
    return out;
}

AnswerCollector collected(const Events &events)
{
    AnswerCollector collector;
    for (const ChatEvent &event : events)
        collector.add(event);
    return collector;
}

// The JSON of each `data:` line but [DONE].
std::vector<Json> chunks(const QByteArray &stream)
{
    std::vector<Json> chunks;
    for (const QByteArray &event : stream.split('\n')) {
        if (event.isEmpty() || event == "data: [DONE]")
            continue;
        const auto json = parseJson(event.mid(6));
        if (!event.startsWith("data: ") || !json)
            qFatal("not an event: %s", event.constData());
        chunks.push_back(*json);
    }
    return chunks;
}

} // namespace

void TestChatCompletionEncoder::stream_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("text, each delta as it came")
        << answer({startText(0), TextDelta{0, "Hel"}, TextDelta{0, " lo\n"}, BlockStopped{0}})
        << false
        << delta(kRole) + delta(R"("content":"Hel")") + delta(R"("content":" lo\n")")
            + delta("", "stop");
    QTest::newRow("quotes, backslashes, control bytes and emoji") << answer(
        {startText(0),
         TextDelta{0, std::string("\"\\\t\x01\x1f/\x7f") + "\xf0\x9f\x98\x80\xe2\x80\xa8"}})
                                                                  << false
                                                                  << delta(kRole)
            + delta("\"content\":\"\\\"\\\\\\t\\u0001\\u001f/\x7f\xf0\x9f\x98\x80\xe2\x80\xa8\"")
            + delta("", "stop");
    QTest::newRow("an empty delta is no chunk")
        << answer({startText(0), TextDelta{0, ""}}) << false << delta(kRole) + delta("", "stop");
    QTest::newRow("thinking is reasoning, not content; signatures stay here") << answer(
        {startThinking(0), ThinkingDelta{0, "hm"}, ThinkingDelta{0, ""}, SignatureDelta{0, "sig"},
         BlockStopped{0}, startRedacted(1, "xx"), BlockStopped{1}, startText(2), TextDelta{2, "a"}})
                                                                              << false
                                                                              << delta(kRole)
            + delta(R"("reasoning_content":"hm")") + delta(R"("content":"a")") + delta("", "stop");
    QTest::newRow("two calls after a text")
        << answer({startText(0), TextDelta{0, "a"}, startTool(1, "toolu_1", "f"),
                   ToolInputDelta{1, "{\"x\":"}, ToolInputDelta{1, "1}"}, BlockStopped{1},
                   startTool(2, "toolu_2", "g\"h"), ToolInputDelta{2, "{}"}, BlockStopped{2}},
                  StopReason::ToolUse)
        << false
        << delta(kRole) + delta(R"("content":"a")")
            + delta(
                R"("tool_calls":[{"index":0,"id":"toolu_1","type":"function","function":{"name":"f","arguments":""}}])")
            + delta(R"("tool_calls":[{"index":0,"function":{"arguments":"{\"x\":"}}])")
            + delta(R"("tool_calls":[{"index":0,"function":{"arguments":"1}"}}])")
            + delta(
                R"("tool_calls":[{"index":1,"id":"toolu_2","type":"function","function":{"name":"g\"h","arguments":""}}])")
            + delta(R"("tool_calls":[{"index":1,"function":{"arguments":"{}"}}])")
            + delta("", "tool_calls");
    QTest::newRow("a call without arguments has an empty object")
        << answer({startTool(0, "toolu_1", "f"), BlockStopped{0}}, StopReason::ToolUse) << false
        << delta(kRole)
            + delta(
                R"("tool_calls":[{"index":0,"id":"toolu_1","type":"function","function":{"name":"f","arguments":""}}])")
            + delta(R"("tool_calls":[{"index":0,"function":{"arguments":"{}"}}])")
            + delta("", "tool_calls");
    QTest::newRow("interleaved calls keep their indexes")
        << answer({startTool(0, "a", "f"), startTool(1, "b", "f"), ToolInputDelta{1, "[1"},
                   ToolInputDelta{0, "[0"}},
                  StopReason::ToolUse)
        << false
        << delta(kRole)
            + delta(
                R"("tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":""}}])")
            + delta(
                R"("tool_calls":[{"index":1,"id":"b","type":"function","function":{"name":"f","arguments":""}}])")
            + delta(R"("tool_calls":[{"index":1,"function":{"arguments":"[1"}}])")
            + delta(R"("tool_calls":[{"index":0,"function":{"arguments":"[0"}}])")
            + delta("", "tool_calls");
    QTest::newRow("the legacy form has one call")
        << answer({startTool(0, "toolu_1", "f"), ToolInputDelta{0, "{}"}, BlockStopped{0},
                   startTool(1, "toolu_2", "g"), ToolInputDelta{1, "{}"}, BlockStopped{1}},
                  StopReason::ToolUse)
        << true
        << delta(kRole) + delta(R"("function_call":{"name":"f","arguments":""})")
            + delta(R"("function_call":{"arguments":"{}"})") + delta("", "function_call");
    QTest::newRow("input of a block that is no call is nothing")
        << answer({ToolInputDelta{7, "x"}, BlockStopped{7}}) << false
        << delta(kRole) + delta("", "stop");
}

// The stream is exactly the one that every measured client reads.
void TestChatCompletionEncoder::stream()
{
    QFETCH(Events, events);
    QFETCH(bool, legacy);
    QFETCH(QByteArray, expected);
    ChatCompletionEncoder::Options wanted = options();
    wanted.legacyFunctions = legacy;
    ChatCompletionEncoder encoder(wanted);
    QCOMPARE(encoded(encoder, events), expected);
    QCOMPARE(encoder.end(), QByteArray("data: [DONE]\n\n"));
    QVERIFY(!chunks(expected).empty());
}

void TestChatCompletionEncoder::document_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("finish");

    QTest::newRow("text") << answer({startText(0), TextDelta{0, "Hel"}, TextDelta{0, "lo"}})
                          << false
                          << QByteArray(R"({"role":"assistant","content":"Hello","refusal":null})")
                          << QByteArray("stop");
    QTest::newRow("nothing at all is an empty text")
        << answer({}) << false << QByteArray(R"({"role":"assistant","content":"","refusal":null})")
        << QByteArray("stop");
    QTest::newRow("thinking")
        << answer({startThinking(0), ThinkingDelta{0, "hm"}, startText(1), TextDelta{1, "a"}})
        << false
        << QByteArray(
               R"({"role":"assistant","content":"a","refusal":null,"reasoning_content":"hm"})")
        << QByteArray("stop");
    QTest::newRow("calls without text: content is null, arguments are text")
        << answer({startTool(0, "toolu_1", "f"), ToolInputDelta{0, "{\"z\": 1.0,"},
                   ToolInputDelta{0, "\"a\":2}"}, startTool(1, "toolu_2", "g")},
                  StopReason::ToolUse)
        << false
        << QByteArray(
               R"({"role":"assistant","content":null,"refusal":null,"tool_calls":[)"
               R"({"id":"toolu_1","type":"function","function":{"name":"f","arguments":"{\"z\": 1.0,\"a\":2}"}},)"
               R"({"id":"toolu_2","type":"function","function":{"name":"g","arguments":"{}"}}]})")
        << QByteArray("tool_calls");
    QTest::newRow("a legacy call beside a text")
        << answer({startText(0), TextDelta{0, "a"}, startTool(1, "toolu_1", "f")},
                  StopReason::ToolUse)
        << true
        << QByteArray(
               R"({"role":"assistant","content":"a","refusal":null,"function_call":{"name":"f","arguments":"{}"}})")
        << QByteArray("function_call");
}

// The same answer in one piece.
void TestChatCompletionEncoder::document()
{
    QFETCH(Events, events);
    QFETCH(bool, legacy);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, finish);
    ChatCompletionEncoder::Options wanted = options();
    wanted.legacyFunctions = legacy;
    const QByteArray expected =
        R"({"id":"chatcmpl-1","object":"chat.completion","created":1767000000,"model":"claude-sonnet-5",)"
        R"("choices":[{"index":0,"message":)"
        + message + R"(,"logprobs":null,"finish_reason":")" + finish
        + R"("}],"usage":{"prompt_tokens":17,"completion_tokens":42,"total_tokens":59,)"
          R"("prompt_tokens_details":{"cached_tokens":5},"completion_tokens_details":{"reasoning_tokens":7}},)"
          R"("system_fingerprint":null})";
    QCOMPARE(dumpJsonBytes(ChatCompletionEncoder(wanted).document({collected(events)})), expected);
}

// One id, time and model for all chunks of an answer, also without being told which.
void TestChatCompletionEncoder::envelopeIsTheSameInEveryChunk()
{
    ChatCompletionEncoder encoder({"req_1", true, false, false, {}, 0});
    QByteArray stream = encoded(encoder, answer({startText(0), TextDelta{0, "a"}}));
    stream += encoder.keepAlive();
    stream += encoder.end();
    const auto parsed = chunks(stream);
    QCOMPARE(parsed.size(), size_t(5));
    for (const Json &chunk : parsed) {
        QCOMPARE(stringOr(chunk, "id"), stringOr(parsed.front(), "id"));
        QCOMPARE(intOr(chunk, "created"), intOr(parsed.front(), "created"));
        QCOMPARE(stringOr(chunk, "object"), std::string("chat.completion.chunk"));
        QCOMPARE(stringOr(chunk, "model"), std::string("claude-sonnet-5"));
    }
}

// The counts are a chunk of their own with no choices, before [DONE], and only on demand: clients
// that did not ask index choices[0] blindly.
void TestChatCompletionEncoder::usageOnlyWhenAskedFor()
{
    ChatCompletionEncoder::Options wanted = options();
    wanted.includeUsage = true;
    ChatCompletionEncoder encoder(wanted);
    const QByteArray before = encoded(encoder, answer({startText(0), TextDelta{0, "a"}}));
    QVERIFY(!before.contains("usage"));
    QCOMPARE(
        encoder.end(),
        QByteArray(
            R"(data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1767000000,)"
            R"("model":"claude-sonnet-5","system_fingerprint":null,"choices":[],"usage":{"prompt_tokens":17,)"
            R"("completion_tokens":42,"total_tokens":59,"prompt_tokens_details":{"cached_tokens":5},)"
            R"("completion_tokens_details":{"reasoning_tokens":7}}})"
            "\n\ndata: [DONE]\n\n"));
}

// Several answers share an envelope, have their own index and calls, and their counts are summed.
void TestChatCompletionEncoder::severalAnswers()
{
    ChatCompletionEncoder::Options wanted = options();
    wanted.includeUsage = true;
    ChatCompletionEncoder encoder(wanted);
    QByteArray out;
    encoder.event(started(), 1, out);
    encoder.event(started(), 0, out);
    encoder.event(startTool(0, "a", "f"), 1, out);
    encoder.event(startTool(0, "b", "f"), 0, out);
    encoder.event(stopped(StopReason::ToolUse), 0, out);
    encoder.event(stopped(StopReason::ToolUse), 1, out);
    const auto parsed = chunks(out + encoder.end());
    QCOMPARE(parsed.size(), size_t(7));
    const std::vector<int> order{1, 0, 1, 0, 0, 1};
    for (size_t i = 0; i < order.size(); ++i)
        QCOMPARE(intOr(parsed[i]["choices"][0], "index", -1), order[i]);
    QCOMPARE(intOr(parsed[2]["choices"][0]["delta"]["tool_calls"][0], "index", -1), 0);
    QCOMPARE(intOr(parsed[3]["choices"][0]["delta"]["tool_calls"][0], "index", -1), 0);
    QCOMPARE(intOr(parsed[6]["usage"], "completion_tokens"), 84);

    const Json document = encoder.document({collected(answer({})), collected(answer({}))});
    QCOMPARE(document["choices"].size(), size_t(2));
    QCOMPARE(intOr(document["choices"][1], "index"), 1);
    QCOMPARE(intOr(document["usage"], "total_tokens"), 118);
}

// Silence is filled with an ordinary chunk whose delta is empty: comments break real clients.
void TestChatCompletionEncoder::keepAliveMeansNothing()
{
    ChatCompletionEncoder encoder(options());
    QVERIFY(encoder.keepAlive().isEmpty());
    encoded(encoder, {started()});
    QCOMPARE(encoder.keepAlive(), delta(""));
}

// A failure in mid-stream is an error chunk; [DONE] would make a cut text look complete.
void TestChatCompletionEncoder::failureIsNoEnd()
{
    ChatCompletionEncoder encoder(options());
    encoded(encoder, {started(), startText(0), TextDelta{0, "half"}});
    const QByteArray out =
        encoder.failure({ChatError::Kind::WorkerFailed, QStringLiteral("gone"), {}, 0, {}, false});
    QVERIFY(!out.contains("[DONE]"));
    const auto parsed = chunks(out);
    QCOMPARE(parsed.size(), size_t(1));
    QVERIFY(parsed.front().contains("error"));
    QVERIFY(stringOr(parsed.front()["error"], "message").find("gone") != std::string::npos);
}

void TestChatCompletionEncoder::finishReasons_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("calls");
    QTest::addColumn<QByteArray>("finish");
    const auto row = [](const char *name, StopReason reason, bool calls, const char *finish) {
        QTest::newRow(name) << int(reason) << calls << QByteArray(finish);
    };
    row("end_turn", StopReason::EndTurn, false, "stop");
    row("stop_sequence", StopReason::StopSequence, false, "stop");
    row("pause_turn", StopReason::PauseTurn, false, "stop");
    row("max_tokens", StopReason::MaxTokens, false, "length");
    row("max_tokens within a call", StopReason::MaxTokens, true, "length");
    row("refusal", StopReason::Refusal, false, "content_filter");
    row("tool_use", StopReason::ToolUse, true, "tool_calls");
    row("tool_use without a call a client could run", StopReason::ToolUse, false, "stop");
    row("end_turn after calls", StopReason::EndTurn, true, "tool_calls");
}

// An unknown reason makes clients call again for ever, so there are only OpenAI's own.
void TestChatCompletionEncoder::finishReasons()
{
    QFETCH(int, reason);
    QFETCH(bool, calls);
    QFETCH(QByteArray, finish);
    const Events events = answer(calls ? Events{startTool(0, "a", "f"), BlockStopped{0}} : Events{},
                                 StopReason(reason));
    ChatCompletionEncoder encoder(options());
    QCOMPARE(stringOr(chunks(encoded(encoder, events)).back()["choices"][0], "finish_reason"),
             finish.toStdString());
    QCOMPARE(stringOr(encoder.document({collected(events)})["choices"][0], "finish_reason"),
             finish.toStdString());
}

// Without given ones, ids are random in OpenAI's form.
void TestChatCompletionEncoder::idsAndTimeByDefault()
{
    const Json one =
        ChatCompletionEncoder(ChatCompletionEncoder::Options{}).document({collected(answer({}))});
    const Json two =
        ChatCompletionEncoder(ChatCompletionEncoder::Options{}).document({collected(answer({}))});
    QVERIFY(stringOr(one, "id").starts_with("chatcmpl-"));
    QVERIFY(stringOr(one, "id") != stringOr(two, "id"));
    QVERIFY(intOr(one, "created") > 1'700'000'000);
}

// Nothing of the upstream's can break out of its JSON string.
void TestChatCompletionEncoder::hostileModelName()
{
    ChatCompletionEncoder encoder(options());
    const auto parsed = chunks(encoded(
        encoder,
        {MessageStarted{"m", "x\"},\n\ndata: [DONE]", {}}, startText(0), TextDelta{0, "a"}}));
    QCOMPARE(parsed.size(), size_t(2));
    QCOMPARE(stringOr(parsed[1], "model"), std::string("x\"},\n\ndata: [DONE]"));
}

// How long one delta takes; for reading, not asserted.
void TestChatCompletionEncoder::textDelta()
{
    ChatCompletionEncoder encoder(options());
    QByteArray out;
    encoder.event(started(), 0, out);
    const ChatEvent event = TextDelta{0, " token \"quoted\"\n"};
    QBENCHMARK
    {
        out.resize(0);
        encoder.event(event, 0, out);
    }
    QCOMPARE(out, delta("\"content\":\" token \\\"quoted\\\"\\n\""));
}

QTEST_APPLESS_MAIN(TestChatCompletionEncoder)
#include "tst_chatcompletionencoder.moc"
