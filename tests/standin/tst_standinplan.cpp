// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standincheck.h"
#include "standin/standinevents.h"
#include "standin/standinlimits.h"
#include "standin/standinrequest.h"
#include "standin/standinscript.h"
#include "standin/standintags.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Json json(const char *text)
{
    const auto parsed = parseJson(text);
    return parsed ? *parsed : Json("the test's own JSON is broken");
}

// A valid request that asks `text`, with `extra` fields over it.
Json request(const std::string &text, const Json &extra = Json::object())
{
    Json body{{"model", "claude-test"},
              {"max_tokens", 32000},
              {"stream", true},
              {"messages", Json::array({{{"role", "user"}, {"content", text}}})}};
    body.update(extra);
    return body;
}

StandInPlan planned(const Json &body)
{
    StandInFailCounts counts;
    StandInPlan plan = planFromTags(lastUserText(body), body, 0, counts);
    applyRequestLimits(plan, body);
    return plan;
}

std::string textOf(const StandInPlan &plan)
{
    std::string text;
    for (const Json &block : plan.content)
        text += stringOr(block, "text");
    return text;
}

QByteArray headerOf(const StandInPlan &plan, const QByteArray &name)
{
    for (const HttpHeader &header : plan.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

QList<Json> eventsOf(const StandInPlan &plan, const Json &body)
{
    QList<Json> events;
    StandInEvents source(plan, body, 1);
    while (const auto frame = source.next()) {
        const qsizetype data = frame->bytes.indexOf("data: ");
        if (data >= 0)
            events << parseJson(QByteArrayView(frame->bytes).sliced(data + 6)).value_or(Json());
    }
    return events;
}

} // namespace

class TestStandInPlan : public QObject
{
    Q_OBJECT

private slots:
    void readsTheLastUserText_data();
    void readsTheLastUserText();
    void answersAsTagged_data();
    void answersAsTagged();
    void misbehavesAsTagged();
    void failsOnlyAsOftenAsTagged();
    void callsToolsAsTagged_data();
    void callsToolsAsTagged();
    void stopsWhereTheRequestSays_data();
    void stopsWhereTheRequestSays();
    void refusesWhatTheApiRefuses_data();
    void refusesWhatTheApiRefuses();
    void takesWhatTheApiTakes_data();
    void takesWhatTheApiTakes();
    void newestModelsRefuseSampling();
    void samplesSchemas_data();
    void samplesSchemas();
    void triesRulesInOrder();
    void refusesBrokenScripts_data();
    void refusesBrokenScripts();
    void streamsEveryKindOfBlock();
    void splitsTextsWithoutLoss_data();
    void splitsTextsWithoutLoss();
    void demoEchoesTheQuestion();
};

void TestStandInPlan::readsTheLastUserText_data()
{
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain string") << QByteArray(R"([{"role":"user","content":"hello"}])")
                                  << u"hello"_s;
    QTest::newRow("the last of several")
        << QByteArray(R"([{"role":"user","content":"a"},{"role":"assistant","content":"b"},
                          {"role":"user","content":"c"}])")
        << u"c"_s;
    QTest::newRow("blocks are joined")
        << QByteArray(R"([{"role":"user","content":[{"type":"text","text":"a"},
                          {"type":"image","source":{}},{"type":"text","text":"b"}]}])")
        << u"a |  | b"_s;
    QTest::newRow("reminders of the CLI are not the user's")
        << QByteArray(R"([{"role":"user","content":[
               {"type":"text","text":"<system-reminder>\n#ERR500\n</system-reminder>\n"},
               {"type":"text","text":"hi"}]}])")
        << u"hi"_s;
    QTest::newRow("system notes after it do not hide it") << QByteArray(
        R"([{"role":"user","content":"hi"},{"role":"system","content":"# Environment"}])")
                                                          << u"hi"_s;
    QTest::newRow("tool results count")
        << QByteArray(R"([{"role":"user","content":[{"type":"tool_result","tool_use_id":"t",
                          "content":[{"type":"text","text":"22 C"}]}]}])")
        << u"22 C"_s;
    QTest::newRow("no messages at all") << QByteArray("null") << QString();
}

// The tags are read out of what the user wrote last and out of nothing else.
void TestStandInPlan::readsTheLastUserText()
{
    QFETCH(QByteArray, messages);
    QFETCH(QString, expected);
    QCOMPARE(lastUserText({{"messages", json(messages.constData())}}), expected);
}

void TestStandInPlan::answersAsTagged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("stop");
    QTest::newRow("no tag") << u"hello"_s << u"You said 5 characters in 1 messages; tools: 0."_s
                            << u"end_turn"_s;
    QTest::newRow("say") << u"#SAY(à la carte 🍣)"_s << u"à la carte 🍣"_s << u"end_turn"_s;
    QTest::newRow("echo") << u"#ECHO  /help @file "_s << u"/help @file"_s << u"end_turn"_s;
    QTest::newRow("words") << u"#WORDS3"_s << u"w0 w1 w2 "_s << u"end_turn"_s;
    QTest::newRow("no text") << u"#NOTEXT"_s << QString() << QString();
    QTest::newRow("max") << u"#MAX #SAY(x)"_s << u"x"_s << u"max_tokens"_s;
    QTest::newRow("refusal") << u"#REFUSE #SAY(x)"_s << u"x"_s << u"refusal"_s;
    QTest::newRow("pause") << u"#PAUSE #SAY(x)"_s << u"x"_s << u"pause_turn"_s;
    QTest::newRow("stop sequence") << u"#SEQ #SAY(x)"_s << u"x"_s << u"stop_sequence"_s;
}

// Each tag of the answer group gives the documented text and stop reason.
void TestStandInPlan::answersAsTagged()
{
    QFETCH(QString, text);
    QFETCH(QString, answer);
    QFETCH(QString, stop);
    const StandInPlan plan = planned(request(text.toStdString()));
    QCOMPARE(toQString(textOf(plan)), answer);
    QCOMPARE(toQString(plan.stop), stop);
}

// Each tag of the trouble group sets its part of the plan.
void TestStandInPlan::misbehavesAsTagged()
{
    QCOMPARE(planned(request("#HANG5000")).head, 5000ms);
    QCOMPARE(planned(request("#STALL300 #PING100")).stall, 300ms);
    QCOMPARE(planned(request("#STALL300 #PING100")).ping, 100ms);
    QCOMPARE(planned(request("x")).delay, 2ms);
    QCOMPARE(planned(request("#DELAY0")).delay, 0ms);
    QVERIFY(!planned(request("x")).cutAfter);
    QCOMPARE(planned(request("#CUT0")).cutAfter.value(), 0);
    QCOMPARE(planned(request("#CUT3")).cutAfter.value(), 3);
    QVERIFY(!planned(request("#CUTAT300")).cutAfter);
    QCOMPARE(planned(request("#CUTAT300")).cutAtByte.value(), 300);
    QVERIFY(planned(request("#BADSSE")).malformed);
    QVERIFY(planned(request("#EMPTY")).empty);
    QVERIFY(planned(request("#HTML")).html);
    QCOMPARE(planned(request("#MIDERR")).midError, "overloaded_error");
    const StandInPlan limited = planned(request("#LIMIT-warning"));
    QCOMPARE(headerOf(limited, "anthropic-ratelimit-unified-status"),
             QByteArray("allowed_warning"));
    const StandInPlan failing = planned(request("#ERR429 #RETRY7 #NORETRY"));
    QCOMPARE(failing.failure->status, 429);
    QCOMPARE(stringOr(failing.failure->toJson("r").at("error"), "type"), "rate_limit_error");
    QCOMPARE(headerOf(failing, "retry-after"), QByteArray("7"));
    QCOMPARE(headerOf(failing, "x-should-retry"), QByteArray("false"));
    QCOMPARE(dumpJsonBytes(planned(request("#USAGE100,200,300,40")).usage),
             QByteArray(R"({"input_tokens":100,"cache_creation_input_tokens":200,)"
                        R"("cache_read_input_tokens":300,"output_tokens":40})"));
}

// "#ERR529x2" fails twice and then answers.
void TestStandInPlan::failsOnlyAsOftenAsTagged()
{
    StandInFailCounts counts;
    const Json body = request("#ERR529x2 #SAY(done)");
    const QString text = lastUserText(body);
    QVERIFY(planFromTags(text, body, 0, counts).failure);
    QVERIFY(planFromTags(text, body, 0, counts).failure);
    QVERIFY(!planFromTags(text, body, 0, counts).failure);
    QCOMPARE(textOf(planFromTags(text, body, 0, counts)), "done");
}

void TestStandInPlan::callsToolsAsTagged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("arguments given")
        << uR"(CALL weather {"city":"a } \" b"})"_s
        << QByteArray(R"([{"type":"tool_use","name":"weather","input":{"city":"a } \" b"}}])");
    QTest::newRow("arguments out of the schema")
        << u"CALL weather"_s
        << QByteArray(R"([{"type":"tool_use","name":"weather","input":{"city":"Paris"}}])");
    QTest::newRow("two at once, text before")
        << uR"(#PRETEXT CALL weather {"city":"Oslo"} CALL clock {})"_s
        << QByteArray(R"([{"type":"text","text":"Let me look that up. "},
                          {"type":"tool_use","name":"weather","input":{"city":"Oslo"}},
                          {"type":"tool_use","name":"clock","input":{}}])");
    QTest::newRow("a name the request does not have, on demand")
        << u"CALL nothing #UNKNOWN"_s
        << QByteArray(R"([{"type":"tool_use","name":"nothing","input":{}}])");
    QTest::newRow("a name the request does not have")
        << u"CALL nothing #SAY(no)"_s << QByteArray(R"([{"type":"text","text":"no"}])");
}

// CALL makes tool_use blocks for tools of the request.
void TestStandInPlan::callsToolsAsTagged()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, content);
    const Json tools = json(
        R"([{"name":"weather","input_schema":{"type":"object","required":["city"],
             "properties":{"city":{"type":"string"},"unit":{"type":"string"}}}},
            {"name":"clock","input_schema":{"type":"object","properties":{}}}])");
    const StandInPlan plan = planned(request(text.toStdString(), {{"tools", tools}}));
    QCOMPARE(toQString(dumpJson(plan.content)), toQString(dumpJson(json(content.constData()))));
    QCOMPARE(plan.stop == "tool_use", content.contains("tool_use"));
}

void TestStandInPlan::stopsWhereTheRequestSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maxTokens");
    QTest::addColumn<QStringList>("sequences");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("stop");
    const QStringList none;
    QTest::newRow("exactly as many words as allowed")
        << u"#WORDS3"_s << 3 << none << u"w0 w1 w2 "_s << u"end_turn"_s;
    QTest::newRow("one word too many")
        << u"#WORDS4"_s << 3 << none << u"w0 w1 w2 "_s << u"max_tokens"_s;
    QTest::newRow("first occurrence of a stop sequence")
        << u"#SAY(one END two END)"_s << 100 << QStringList{u"END"_s} << u"one "_s
        << u"stop_sequence"_s;
    QTest::newRow("the earlier of two stop sequences")
        << u"#SAY(one B two A)"_s << 100 << QStringList{u"A"_s, u"B"_s} << u"one "_s
        << u"stop_sequence"_s;
    QTest::newRow("max_tokens before the stop sequence")
        << u"#SAY(a b c END)"_s << 2 << QStringList{u"END"_s} << u"a b "_s << u"max_tokens"_s;
    QTest::newRow("stop sequence before max_tokens")
        << u"#SAY(a END b c)"_s << 2 << QStringList{u"END"_s} << u"a "_s << u"stop_sequence"_s;
    QTest::newRow("a stop sequence that is not there")
        << u"#SAY(a b)"_s << 9 << QStringList{u"END"_s} << u"a b"_s << u"end_turn"_s;
}

// max_tokens and stop_sequences end a text as the API would end it.
void TestStandInPlan::stopsWhereTheRequestSays()
{
    QFETCH(QString, text);
    QFETCH(int, maxTokens);
    QFETCH(QStringList, sequences);
    QFETCH(QString, answer);
    QFETCH(QString, stop);
    Json list = Json::array();
    for (const QString &sequence : sequences)
        list.push_back(sequence.toStdString());
    const StandInPlan plan =
        planned(request(text.toStdString(), {{"max_tokens", maxTokens}, {"stop_sequences", list}}));
    QCOMPARE(toQString(textOf(plan)), answer);
    QCOMPARE(toQString(plan.stop), stop);
    QCOMPARE(plan.stopSequence.empty(), stop != "stop_sequence"_L1);
}

void TestStandInPlan::refusesWhatTheApiRefuses_data()
{
    QTest::addColumn<QByteArray>("change"); // null removes
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *change, const char *reason) {
        QTest::newRow(name) << QByteArray(change) << QString::fromUtf8(reason);
    };
    row("no max_tokens", R"({"max_tokens":null})", "max_tokens: Field required");
    row("max_tokens zero", R"({"max_tokens":0})", "greater than or equal to 1");
    row("no model", R"({"model":null})", "model: Field required");
    row("no messages", R"({"messages":[]})", "at least one message");
    row("unknown role", R"({"messages":[{"role":"tool","content":"x"}]})", "Unexpected role");
    row("assistant first", R"({"messages":[{"role":"assistant","content":"x"}]})", "first message");
    row("empty content", R"({"messages":[{"role":"user","content":""}]})", "non-empty content");
    row("empty text block",
        R"({"messages":[{"role":"user","content":[{"type":"text","text":""}]}]})",
        "text content blocks must be non-empty");
    row("blank text block",
        R"({"messages":[{"role":"user","content":[{"type":"text","text":" \n"}]}]})",
        "non-whitespace");
    row("empty system block", R"({"system":[{"type":"text","text":""}]})",
        "system: text content blocks must be non-empty");
    row("temperature with thinking", R"({"temperature":0.5,"thinking":{"type":"adaptive"}})",
        "may only be set to 1 when thinking");
    row("top_k with thinking", R"({"top_k":5,"thinking":{"type":"adaptive"}})",
        "`top_k` must be unset");
    row("forced tool with thinking",
        R"({"tools":[{"name":"a","input_schema":{"type":"object"}}],"tool_choice":{"type":"any"},
            "thinking":{"type":"enabled","budget_tokens":2000}})",
        "tool_choice forces tool use");
    row("thinking budget too small", R"({"thinking":{"type":"enabled","budget_tokens":100}})",
        "greater than or equal to 1024");
    row("thinking budget over max_tokens",
        R"({"max_tokens":2000,"thinking":{"type":"enabled","budget_tokens":2000}})",
        "`max_tokens` must be greater");
    row("temperature out of range", R"({"temperature":1.5})", "range: 0..1");
    row("temperature and top_p", R"({"temperature":0.5,"top_p":0.5})", "cannot both be specified");
    row("blank stop sequence", R"({"stop_sequences":["\n"]})", "non-whitespace");
    row("tool_choice without tools", R"({"tool_choice":{"type":"auto"}})",
        "while providing `tools`");
    row("tool_choice of a tool that is not there",
        R"({"tools":[{"name":"a","input_schema":{"type":"object"}}],
            "tool_choice":{"type":"tool","name":"b"}})",
        "not found in provided tools");
    row("tool with a bad name", R"({"tools":[{"name":"a b","input_schema":{"type":"object"}}]})",
        "should match pattern");
    row("tool twice",
        R"({"tools":[{"name":"a","input_schema":{"type":"object"}},
                     {"name":"a","input_schema":{"type":"object"}}]})",
        "must be unique");
    row("tool schema that is no object", R"({"tools":[{"name":"a","input_schema":{"anyOf":[]}}]})",
        "Input should be 'object'");
    row("unanswered tool_use",
        R"({"messages":[{"role":"user","content":"x"},
            {"role":"assistant","content":[{"type":"tool_use","id":"t1","name":"a","input":{}}]},
            {"role":"user","content":"y"}]})",
        "without `tool_result` blocks immediately after: t1");
    row("tool_result without tool_use",
        R"({"messages":[{"role":"user","content":[
            {"type":"tool_result","tool_use_id":"t1","content":"x"}]}]})",
        "unexpected `tool_use_id` found in `tool_result` blocks: t1");
    row("image of an unknown type",
        R"({"messages":[{"role":"user","content":[{"type":"image","source":
            {"type":"base64","media_type":"image/tiff","data":"QUJD"}}]}]})",
        "media_type");
    row("image that is not base64",
        R"({"messages":[{"role":"user","content":[{"type":"image","source":
            {"type":"base64","media_type":"image/png","data":"%%%"}}]}]})",
        "invalid base64");
}

// What the API answers with 400 gets 400 here, naming the culprit.
void TestStandInPlan::refusesWhatTheApiRefuses()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, reason);
    const auto failure = checkRequest(request("hi", json(change.constData())));
    QVERIFY(failure);
    QCOMPARE(failure->status, 400);
    QVERIFY2(toQString(failure->message).contains(reason), failure->message.c_str());
}

void TestStandInPlan::takesWhatTheApiTakes_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("nothing special") << QByteArray("{}");
    QTest::newRow("temperature with thinking disabled")
        << QByteArray(R"({"temperature":0,"thinking":{"type":"disabled"}})");
    QTest::newRow("temperature 1 with thinking")
        << QByteArray(R"({"temperature":1,"thinking":{"type":"adaptive"}})");
    QTest::newRow("several user messages in a row") << QByteArray(
        R"({"messages":[{"role":"user","content":"a"},{"role":"user","content":"b"}]})");
    QTest::newRow("the CLI's system message between a call and its result")
        << QByteArray(R"({"messages":[{"role":"user","content":"x"},
               {"role":"assistant","content":[{"type":"tool_use","id":"t1","name":"a","input":{}}]},
               {"role":"system","content":"# Environment"},
               {"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","content":"y"}]}]})");
    QTest::newRow("thinking blocks and unknown block types")
        << QByteArray(R"({"messages":[{"role":"user","content":"x"},
               {"role":"assistant","content":[{"type":"thinking","thinking":"","signature":"s"},
               {"type":"server_tool_use","id":"s","name":"n","input":{}}]},
               {"role":"user","content":"y"}]})");
    QTest::newRow("hosted tools without a schema")
        << QByteArray(R"({"tools":[{"type":"web_search_20250305","name":"web_search"}]})");
}

// Valid requests are never refused.
void TestStandInPlan::takesWhatTheApiTakes()
{
    QFETCH(QByteArray, change);
    const auto failure = checkRequest(request("hi", json(change.constData())));
    QVERIFY2(!failure, failure ? failure->message.c_str() : "");
}

// On demand it is as strict as the newest models, which take no sampling parameter at all.
void TestStandInPlan::newestModelsRefuseSampling()
{
    QVERIFY(!checkRequest(request("hi", {{"temperature", 0.5}})));
    const auto failure = checkRequest(request("hi", {{"temperature", 0.5}}), true);
    QVERIFY(failure);
    QCOMPARE(failure->message, "`temperature` is deprecated for this model.");
}

void TestStandInPlan::samplesSchemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("sample");
    QTest::newRow("required properties in the schema's order")
        << QByteArray(R"({"type":"object","required":["b","a"],"properties":{
               "a":{"type":"integer"},"b":{"type":"string"},"c":{"type":"boolean"}}})")
        << QByteArray(R"({"b":"Paris","a":7})");
    QTest::newRow("all properties without required")
        << QByteArray(R"({"properties":{"z":{"type":"boolean"},"y":{"type":["null","string"]}}})")
        << QByteArray(R"({"z":true,"y":null})");
    QTest::newRow("nested arrays, enums and constants")
        << QByteArray(R"({"type":"array","items":{"type":"object","properties":{
               "k":{"const":3},"e":{"enum":["x","y"]}}}})")
        << QByteArray(R"([{"k":3,"e":"x"}])");
    QTest::newRow("a required property without schema")
        << QByteArray(R"({"type":"object","required":["q"]})") << QByteArray(R"({"q":"x"})");
    QTest::newRow("true is a schema too") << QByteArray("true") << QByteArray("\"x\"");
}

// A sampled value fits its schema and keeps the order of the keys.
void TestStandInPlan::samplesSchemas()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, sample);
    QCOMPARE(dumpJsonBytes(sampleOfSchema(json(schema.constData()))), sample);
    const Json body =
        request("hi",
                {{"output_config",
                  {{"format", {{"type", "json_schema"}, {"schema", json(schema.constData())}}}}}});
    QCOMPARE(toBytes(textOf(planned(body))), sample);
}

// Rules are tried in order, `times` wears them out, and no rule means no plan.
void TestStandInPlan::triesRulesInOrder()
{
    auto script = StandInScript::parse(R"({"rules":[
        {"match":{"contains":"weather","hasToolResult":false},"times":1,
         "plan":{"content":[{"type":"text","text":"once"}]}},
        {"match":{"regex":"^slow","model":"haiku","stream":true,"header":{"x-app":"cli"}},
         "plan":{"headMs":2000,"delayMs":50,"stop":"refusal","usage":{"input_tokens":5}}},
        {"match":{"contains":"weather","lastRole":"user"},
         "plan":{"error":{"status":529,"message":"Overloaded"},"headers":{"retry-after":"2"}}}]})");
    QVERIFY(script);
    const Json headers{{"x-app", "cli"}};
    const Json weather = request("weather");
    QCOMPARE(textOf(script->take(u"weather"_s, weather, headers).value()), "once");
    const StandInPlan failing = script->take(u"weather"_s, weather, headers).value();
    QCOMPARE(failing.failure->status, 529);
    QCOMPARE(headerOf(failing, "retry-after"), QByteArray("2"));
    const StandInPlan slow =
        script->take(u"slow"_s, request("slow", {{"model", "claude-haiku-x"}}), headers).value();
    QCOMPARE(slow.head, 2000ms);
    QCOMPARE(slow.delay, 50ms);
    QCOMPARE(slow.stop, "refusal");
    QVERIFY(!script->take(u"slow"_s, request("slow"), headers));
    QVERIFY(!script->take(u"slow"_s, request("slow", {{"model", "haiku"}}), Json::object()));
}

void TestStandInPlan::refusesBrokenScripts_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("no rules") << QByteArray(R"({"rule":[]})");
    QTest::newRow("pattern that does not compile")
        << QByteArray(R"([{"match":{"regex":"("},"plan":{}}])");
}

// A script that cannot be meant is refused with a reason.
void TestStandInPlan::refusesBrokenScripts()
{
    QFETCH(QByteArray, script);
    const auto parsed = StandInScript::parse(script);
    QVERIFY(!parsed);
    QVERIFY(!parsed.error().message.isEmpty());
}

// The events of a stream come in the API's order and add up to the whole message.
void TestStandInPlan::streamsEveryKindOfBlock()
{
    const Json tools = json(R"([{"name":"clock","input_schema":{"type":"object"}}])");
    const Json body = request(R"(#THINK2 #REDACTED #PRETEXT #CHUNK3 CALL clock {"zone":"Oslo"})",
                              {{"tools", tools}});
    const StandInPlan plan = planned(body);
    QStringList kinds;
    std::string text;
    std::string input;
    std::string thinking;
    for (const Json &event : eventsOf(plan, body)) {
        const QString type = toQString(stringOr(event, "type"));
        if (const Json *delta = findValue(event, "delta")) {
            text += stringOr(*delta, "text");
            input += stringOr(*delta, "partial_json");
            thinking += stringOr(*delta, "thinking");
        }
        if (kinds.isEmpty() || kinds.last() != type)
            kinds << type;
    }
    QStringList expected{u"message_start"_s, u"ping"_s};
    for (const bool hasDeltas : {true, false, true, true}) {
        expected << u"content_block_start"_s;
        if (hasDeltas)
            expected << u"content_block_delta"_s;
        expected << u"content_block_stop"_s;
    }
    expected << u"message_delta"_s << u"message_stop"_s;
    QCOMPARE(kinds, expected);
    QCOMPARE(thinking, "thought0 thought1 ");
    QCOMPARE(text, "Let me look that up. ");
    QCOMPARE(input, R"({"zone":"Oslo"})");

    const Json whole = json(StandInEvents(plan, body, 1).wholeMessage().constData());
    QCOMPARE(stringOr(whole, "stop_reason"), "tool_use");
    QCOMPARE(whole.at("content").size(), std::size_t(4));
    QCOMPARE(stringOr(whole.at("content")[3], "id"), "toolu_fake_1_3");
}

void TestStandInPlan::splitsTextsWithoutLoss_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("slice");
    QTest::addColumn<int>("pieces");
    QTest::newRow("words keep their blanks") << u"  a\r\n b\tc "_s << 0 << 3;
    QTest::newRow("quotes, backslashes and controls") << u"\"\\\u0001 \u007f"_s << 0 << 2;
    QTest::newRow("only blanks") << u" \n "_s << 0 << 1;
    QTest::newRow("slices of one unit") << u"añb"_s << 1 << 3;
    QTest::newRow("an emoji that stays whole") << u"a🍣b"_s << 0 << 1;
}

// The deltas of a text, put together, are the text.
void TestStandInPlan::splitsTextsWithoutLoss()
{
    QFETCH(QString, text);
    QFETCH(int, slice);
    QFETCH(int, pieces);
    StandInPlan plan;
    plan.slice = slice;
    plan.content.push_back(textBlock(text.toStdString()));
    QString joined;
    int count = 0;
    for (const Json &event : eventsOf(plan, request("x"))) {
        if (stringOr(event, "type") != "content_block_delta")
            continue;
        joined += toQString(stringOr(event.at("delta"), "text"));
        ++count;
    }
    QCOMPARE(joined, text);
    QCOMPARE(count, pieces);
}

// The demo says that it is one, quotes the question, and does not quote a long one in full.
void TestStandInPlan::demoEchoesTheQuestion()
{
    QVERIFY(!hasStandInTags(u"What is a #hash, and who should I call?"_s));
    QVERIFY(hasStandInTags(u"#WORDS5"_s));
    const std::string answer = textOf(planForDemo(u"Why is the\nsky blue?"_s, request("x")));
    QVERIFY(answer.find("Why is the sky blue?") != std::string::npos);
    QVERIFY(answer.find("demo") != std::string::npos);
    QVERIFY(textOf(planForDemo(QString(100'000, u'x'), request("x"))).size() < 1000);
}

QTEST_APPLESS_MAIN(TestStandInPlan)
#include "tst_standinplan.moc"
