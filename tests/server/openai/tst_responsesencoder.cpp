// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/responsesencoder.h"

#include "core/chat/testevents.h"
#include "server/openai/reasoningseal.h"

#include <QtTest>

class TestResponsesEncoder : public QObject
{
    Q_OBJECT

private slots:
    void text();
    void calls();
    void freeFormCalls();
    void callsOfANamespace();
    void thinking_data();
    void thinking();
    void cutAnswerIsIncomplete_data();
    void cutAnswerIsIncomplete();
    void failureIsAResponse();
    void keepAliveRepeatsTheState();
    void documentIsTheCompletedResponse();
    void sequenceHasNoGap();

private:
    ResponsesEncoder::Options options();

    int m_ids = 0;
    Json m_completed;
};

namespace {

struct Event
{
    std::string name;
    Json data;
};

std::vector<Event> events(const QByteArray &stream)
{
    std::vector<Event> events;
    for (const QByteArray &line : stream.split('\n')) {
        if (line.startsWith("event: "))
            events.push_back({line.mid(7).toStdString(), {}});
        else if (line.startsWith("data: "))
            events.back().data = parseJson(line.mid(6)).value_or(Json("broken"));
        else if (!line.isEmpty())
            qFatal("not an event: %s", line.constData());
    }
    return events;
}

QByteArray encoded(ResponsesEncoder &encoder, const Events &script)
{
    QByteArray out;
    for (const ChatEvent &event : script)
        encoder.event(event, 0, out);
    out += encoder.end();
    return out;
}

QByteArray names(const std::vector<Event> &events)
{
    QByteArrayList names;
    for (const Event &event : events)
        names << toBytes(event.name).replace("response.", "");
    return names.join(' ');
}

AnswerCollector collected(const Events &script)
{
    AnswerCollector collector;
    for (const ChatEvent &event : script)
        collector.add(event);
    return collector;
}

} // namespace

ResponsesEncoder::Options TestResponsesEncoder::options()
{
    ResponsesEncoder::Options options;
    m_ids = 0;
    m_completed = {};
    options.makeId = [this](QByteArrayView prefix) -> QByteArray {
        return prefix.toByteArray() + QByteArray::number(++m_ids);
    };
    options.created = 1767000000;
    options.echo = {{"instructions", "i"}, {"previous_response_id", nullptr}};
    options.completed = [this](const Json &response) { m_completed = response; };
    return options;
}

// The full sequence of a text, as the SDK's helper needs it.
void TestResponsesEncoder::text()
{
    ResponsesEncoder encoder(options());
    const auto out = events(encoded(
        encoder,
        answer({startText(0), TextDelta{0, "Hel"}, TextDelta{0, "lo\""}, BlockStopped{0}})));
    QCOMPARE(names(out),
             QByteArray("created in_progress output_item.added content_part.added "
                        "output_text.delta output_text.delta "
                        "output_text.done content_part.done output_item.done completed"));
    const QByteArray expected1 =
        R"({"type":"response.created","sequence_number":0,"response":{"id":"resp_1","object":"response",)"
        R"("created_at":1767000000,"status":"in_progress","background":false,"error":null,)"
        R"("incomplete_details":null,"model":"claude-sonnet-5","output":[],"instructions":"i",)"
        R"("previous_response_id":null,"usage":null}})";
    QCOMPARE(dumpJsonBytes(out[0].data), expected1);
    const QByteArray expected2 =
        R"({"type":"response.output_item.added","sequence_number":2,"output_index":0,"item":{"id":"msg_2",)"
        R"("type":"message","status":"in_progress","role":"assistant","content":[]}})";
    QCOMPARE(dumpJsonBytes(out[2].data), expected2);
    const QByteArray expected3 =
        R"({"type":"response.output_text.delta","sequence_number":5,"item_id":"msg_2","output_index":0,)"
        R"("content_index":0,"delta":"lo\"","logprobs":[]})";
    QCOMPARE(dumpJsonBytes(out[5].data), expected3);
    const QByteArray expected4 =
        R"({"type":"response.output_text.done","sequence_number":6,"item_id":"msg_2","output_index":0,)"
        R"("content_index":0,"text":"Hello\"","logprobs":[]})";
    QCOMPARE(dumpJsonBytes(out[6].data), expected4);
    const QByteArray item =
        R"({"id":"msg_2","type":"message","status":"completed","role":"assistant","content":[)"
        R"({"type":"output_text","text":"Hello\"","annotations":[],"logprobs":[]}]})";
    QCOMPARE(dumpJsonBytes(out[8].data["item"]), item);
    const Json &response = out[9].data["response"];
    QCOMPARE(dumpJsonBytes(response["output"]), QByteArray('[' + item + ']'));
    QCOMPARE(stringOr(response, "status"), std::string("completed"));
    const QByteArray expected5 =
        R"({"input_tokens":17,"input_tokens_details":{"cached_tokens":5},"output_tokens":42,)"
        R"("output_tokens_details":{"reasoning_tokens":7},"total_tokens":59})";
    QCOMPARE(dumpJsonBytes(response["usage"]), expected5);
    QCOMPARE(dumpJsonBytes(m_completed), dumpJsonBytes(response));
}

// Codex needs whole calls in output_item.done; the ids of the call come back with its output.
void TestResponsesEncoder::calls()
{
    ResponsesEncoder encoder(options());
    const auto out = events(encoded(
        encoder,
        answer({startTool(0, "toolu_1", "f"), ToolInputDelta{0, "{\"a\":"}, ToolInputDelta{0, "1}"},
                BlockStopped{0}, startTool(1, "toolu_2", "g"), BlockStopped{1}},
               StopReason::ToolUse)));
    QCOMPARE(names(out),
             QByteArray("created in_progress output_item.added function_call_arguments.delta "
                        "function_call_arguments.delta "
                        "function_call_arguments.done output_item.done output_item.added "
                        "function_call_arguments.delta "
                        "function_call_arguments.done output_item.done completed"));
    const QByteArray expected6 =
        R"({"type":"response.function_call_arguments.delta","sequence_number":3,"item_id":"fc_2",)"
        R"("output_index":0,"delta":"{\"a\":"})";
    QCOMPARE(dumpJsonBytes(out[3].data), expected6);
    const QByteArray expected7 =
        R"({"id":"fc_2","type":"function_call","status":"completed","call_id":"toolu_1","name":"f",)"
        R"("arguments":"{\"a\":1}"})";
    QCOMPARE(dumpJsonBytes(out[6].data["item"]), expected7);
    QCOMPARE(stringOr(out[10].data["item"], "arguments"), std::string("{}"));
    QCOMPARE(intOr(out[10].data, "output_index"), 1);
    QCOMPARE(stringOr(out[11].data["response"], "status"), std::string("completed"));
}

// The model's only argument is the tool's text; the client never sees the JSON around it.
void TestResponsesEncoder::freeFormCalls()
{
    ResponsesEncoder::Options wanted = options();
    wanted.wireTools = {{"apply", {true, {}, "apply"}}};
    ResponsesEncoder encoder(wanted);
    const Events script =
        answer({startTool(0, "c1", "apply"), ToolInputDelta{0, R"({"input":)"},
                ToolInputDelta{0, R"("a\n\"b\""})"}, BlockStopped{0}},
               StopReason::ToolUse);
    const auto told = events(encoded(encoder, script));
    QCOMPARE(names(told),
             QByteArray("created in_progress output_item.added custom_tool_call_input.delta "
                        "custom_tool_call_input.done output_item.done completed"));
    QCOMPARE(stringOr(told[2].data["item"], "input", "?"), std::string());
    QCOMPARE(stringOr(told[3].data, "delta"), std::string("a\n\"b\""));
    QCOMPARE(stringOr(told[4].data, "input"), std::string("a\n\"b\""));
    const Json item = told[5].data["item"];
    QCOMPARE(stringOr(item, "type"), std::string("custom_tool_call"));
    QCOMPARE(stringOr(item, "call_id"), std::string("c1"));
    QCOMPARE(stringOr(item, "input"), std::string("a\n\"b\""));
    QVERIFY(stringOr(item, "id").starts_with("ctc_"));
    QVERIFY(!item.contains("arguments"));
    const Json whole = ResponsesEncoder(wanted).document({collected(script)});
    QCOMPARE(stringOr(whole["output"][0], "input"), std::string("a\n\"b\""));
}

// The client's own name for it, with the namespace beside it.
void TestResponsesEncoder::callsOfANamespace()
{
    ResponsesEncoder::Options wanted = options();
    wanted.wireTools = {{"crm__find", {false, "crm", "find"}}};
    ResponsesEncoder encoder(wanted);
    const auto told = events(encoded(
        encoder,
        answer({startTool(0, "c1", "crm__find"), ToolInputDelta{0, R"({"a":1})"}, BlockStopped{0}},
               StopReason::ToolUse)));
    QCOMPARE(names(told),
             QByteArray("created in_progress output_item.added function_call_arguments.delta "
                        "function_call_arguments.done output_item.done completed"));
    QCOMPARE(stringOr(told[4].data, "name"), std::string("find"));
    const Json item = told[5].data["item"];
    QCOMPARE(stringOr(item, "name"), std::string("find"));
    QCOMPARE(stringOr(item, "namespace"), std::string("crm"));
    QCOMPARE(stringOr(item, "arguments"), std::string(R"({"a":1})"));
}

void TestResponsesEncoder::thinking_data()
{
    QTest::addColumn<bool>("show");
    QTest::addColumn<bool>("seal");
    QTest::addColumn<QByteArray>("sequence");
    QTest::newRow("shown and sealed")
        << true << true
        << QByteArray("output_item.added reasoning_summary_part.added reasoning_summary_text.delta "
                      "reasoning_summary_text.done reasoning_summary_part.done output_item.done");
    QTest::newRow("shown")
        << true << false
        << QByteArray("output_item.added reasoning_summary_part.added reasoning_summary_text.delta "
                      "reasoning_summary_text.done reasoning_summary_part.done output_item.done");
    QTest::newRow("sealed alone") << false << true
                                  << QByteArray("output_item.added output_item.done");
    QTest::newRow("neither") << false << false << QByteArray();
}

// Thinking is a summary for who wants to read it, and sealed for who brings it back.
void TestResponsesEncoder::thinking()
{
    QFETCH(bool, show);
    QFETCH(bool, seal);
    QFETCH(QByteArray, sequence);
    ResponsesEncoder::Options wanted = options();
    wanted.showThinking = show;
    wanted.sealThinking = seal;
    ResponsesEncoder encoder(wanted);
    const auto out = events(encoded(encoder,
                                    {started(), startThinking(0), ThinkingDelta{0, "hm"},
                                     SignatureDelta{0, "sig"}, BlockStopped{0}, stopped()}));
    QCOMPARE(names(out),
             QByteArray("created in_progress " + sequence + (sequence.isEmpty() ? "" : " ")
                        + "completed"));
    const Json &output = out.back().data["response"]["output"];
    QCOMPARE(output.size(), size_t(show || seal ? 1 : 0));
    if (output.empty())
        return;
    QCOMPARE(output[0]["summary"].size(), size_t(show ? 1 : 0));
    QCOMPARE(output[0].contains("encrypted_content"), seal);
    if (!seal)
        return;
    const QByteArray expected8 = R"({"type":"thinking","thinking":"hm","signature":"sig"})";
    QCOMPARE(dumpJsonBytes(*unsealThinking(stringOr(output[0], "encrypted_content"))), expected8);
}

void TestResponsesEncoder::cutAnswerIsIncomplete_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("limit") << int(StopReason::MaxTokens) << QByteArray("max_output_tokens");
    QTest::newRow("refusal") << int(StopReason::Refusal) << QByteArray("content_filter");
}

// An answer that is not whole says so, and its open item is closed all the same.
void TestResponsesEncoder::cutAnswerIsIncomplete()
{
    QFETCH(int, reason);
    QFETCH(QByteArray, why);
    ResponsesEncoder encoder(options());
    const auto out = events(encoded(
        encoder, {started(), startText(0), TextDelta{0, "half"}, stopped(StopReason(reason))}));
    QCOMPARE(out.back().name, std::string("response.incomplete"));
    const Json &response = out.back().data["response"];
    QCOMPARE(stringOr(response, "status"), std::string("incomplete"));
    QCOMPARE(stringOr(response["incomplete_details"], "reason"), why.toStdString());
    QCOMPARE(stringOr(response["output"][0], "status"), std::string("incomplete"));
}

// Never a stream that just closes: Codex would ask again and again.
void TestResponsesEncoder::failureIsAResponse()
{
    ResponsesEncoder encoder(options());
    QByteArray stream = encoded(encoder, {started(), startText(0), TextDelta{0, "half"}});
    ChatError error;
    error.kind = ChatError::Kind::ContextTooLong;
    error.message = QStringLiteral("too long");
    stream += encoder.failure(error);
    const auto out = events(stream);
    QCOMPARE(out.back().name, std::string("response.failed"));
    const Json &response = out.back().data["response"];
    QCOMPARE(stringOr(response, "status"), std::string("failed"));
    const QByteArray expected9 = R"({"code":"context_length_exceeded","message":"too long"})";
    QCOMPARE(dumpJsonBytes(response["error"]), expected9);
    QVERIFY(m_completed.is_null());
    QVERIFY(!stream.contains("[DONE]"));
}

void TestResponsesEncoder::keepAliveRepeatsTheState()
{
    ResponsesEncoder encoder(options());
    encoded(encoder, {started()});
    const auto out = events(encoder.keepAlive());
    QCOMPARE(names(out), QByteArray("in_progress"));
    QCOMPARE(stringOr(out[0].data["response"], "id"), encoder.id());
}

// Streamed or not, the response is the same.
void TestResponsesEncoder::documentIsTheCompletedResponse()
{
    const Events script = answer(
        {startThinking(0), ThinkingDelta{0, "hm"}, BlockStopped{0}, startText(1), TextDelta{1, "a"},
         BlockStopped{1}, startTool(2, "toolu_1", "f"), ToolInputDelta{2, "{}"}, BlockStopped{2}},
        StopReason::ToolUse);
    ResponsesEncoder::Options wanted = options();
    wanted.showThinking = true;
    ResponsesEncoder streaming(wanted);
    encoded(streaming, script);
    const QByteArray streamed = dumpJsonBytes(m_completed);
    wanted = options();
    wanted.showThinking = true;
    QCOMPARE(dumpJsonBytes(ResponsesEncoder(wanted).document({collected(script)})), streamed);
}

// Every event has the next number.
void TestResponsesEncoder::sequenceHasNoGap()
{
    ResponsesEncoder::Options wanted = options();
    wanted.showThinking = true;
    ResponsesEncoder encoder(wanted);
    const auto out =
        events(encoded(encoder,
                       answer({startThinking(0), ThinkingDelta{0, "hm"}, BlockStopped{0},
                               startText(1), TextDelta{1, "a"}, BlockStopped{1}})));
    for (size_t i = 0; i < out.size(); ++i) {
        QCOMPARE(intOr(out[i].data, "sequence_number", -1), qint64(i));
        QCOMPARE(stringOr(out[i].data, "type"), out[i].name);
    }
}

QTEST_APPLESS_MAIN(TestResponsesEncoder)
#include "tst_responsesencoder.moc"
