// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/responsesparser.h"

#include "server/chat/chatsummary.h"
#include "server/openai/reasoningseal.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

Json knownItem(const std::string &id)
{
    if (id != "msg_known")
        return nullptr;
    return {{"type", "message"}, {"id", id}, {"role", "user"}, {"content", "from before"}};
}

Result<ParsedResponse, ChatError> parse(const QByteArray &body, const QByteArray &earlier = "[]")
{
    const std::optional<Json> json = parseJson(body);
    if (!json)
        qFatal("bad test row: %s", body.constData());
    return ResponsesParser(testModel, knownItem)(*json, *parseJson(earlier));
}

QByteArray withInput(const QByteArray &items)
{
    return R"({"model":"sonnet","input":[)" + items + "]}";
}

QByteArray with(const QByteArray &fields)
{
    return R"({"model":"sonnet","input":"hi",)" + fields + '}';
}

const QByteArray kCall =
    "{\"type\":\"function_call\",\"id\":\"fc_1\",\"call_id\":\"c1\",\"name\":\"f\","
    "\"arguments\":\"{\\\"z\\\":1,\\\"a\\\":2}\"}";
const QByteArray kCallBlock = R"({"type":"tool_use","id":"c1","name":"f","input":{"z":1,"a":2}})";

} // namespace

class TestResponsesParser : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void goesOnFromEarlierItems();
    void pathsCountOwnItems();
    void sealedThinkingComesBack();
    void itemsGetIds();
    void echo();
    void everyFieldMayBeNull_data();
    void everyFieldMayBeNull();
};

void TestResponsesParser::understands_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("a string", R"({"model":"sonnet","input":"hi"})",
        R"({"model":"sonnet","system":[],"messages":[{"user":[{"type":"text","text":"hi"}]}],"tools":[],"sampling":{},"thinking":{"mode":"default","visible":false},"stream":false,"ignored":[],"adjusted":[]})");
    row("instructions come before the system texts of the input",
        R"({"instructions":"i","input":[{"role":"developer","content":"d"},{"role":"user","content":"hi"}]})",
        R"({"system":["i","d"]})");
    row("Codex: typed items with ids, namespaces and web search, sealed thinking wanted",
        R"({"model":"sonnet","input":[{"type":"message","id":"m1","role":"developer","content":[{"type":"input_text","text":"d1"}]},{"type":"message","role":"developer","content":[{"type":"input_text","text":"d2"}]},{"type":"message","role":"user","content":[{"type":"input_text","text":"<environment_context>"}]},{"type":"message","role":"user","content":[{"type":"input_text","text":"hello"}]}],"tools":[{"type":"function","name":"exec_command","description":"run","strict":false,"parameters":{"type":"object"}},{"type":"namespace","name":"n","tools":[]},{"type":"web_search"}],"tool_choice":"auto","parallel_tool_calls":true,"reasoning":{"summary":"auto"},"store":false,"stream":true,"include":["reasoning.encrypted_content"],"prompt_cache_key":"k","client_metadata":{"a":"b"}})",
        R"({"system":["d1","d2"],"messages":[{"user":[{"type":"text","text":"<environment_context>"},{"type":"text","text":"hello"}]}],"tools":[{"name":"exec_command","description":"run","schema":{"type":"object"}}],"stream":true,"thinking":{"mode":"default","visible":true},"ignored":["prompt_cache_key","client_metadata","tools.web_search"]})");
    row("tools of a namespace carry its name",
        with(
            R"("tools":[{"type":"namespace","name":"crm","description":"Customers","tools":[{"type":"function","name":"find","description":"Finds","parameters":{"type":"object"}}]},{"type":"function","name":"find","parameters":{"type":"object"}}],"tool_choice":{"type":"function","namespace":"crm","name":"find"})"),
        R"x({"tools":[{"name":"crm__find","description":"Finds\n\n(crm: Customers)","schema":{"type":"object"}},{"name":"find","description":"","schema":{"type":"object"}}],"ignored":[]})x");
    row("a free-form tool takes one text",
        with(R"("tools":[{"type":"custom","name":"apply","description":"Applies"}])"),
        R"({"tools":[{"name":"apply","description":"Applies","schema":{"type":"object","properties":{"input":{"type":"string","description":"The whole input of the tool, as plain text."}},"required":["input"],"additionalProperties":false}}],"ignored":[]})");
    row("its grammar is told",
        with(
            R"("tools":[{"type":"custom","name":"apply","format":{"type":"grammar","syntax":"lark","definition":"start: X"}}])"),
        R"({"tools":[{"name":"apply","description":"","schema":{"type":"object","properties":{"input":{"type":"string","description":"The whole input of the tool, as plain text. It must follow this lark grammar:\nstart: X"}},"required":["input"],"additionalProperties":false}}]})");
    row("calls of a namespace in the history",
        withInput(
            R"({"role":"user","content":"a"},{"type":"function_call","call_id":"c1","namespace":"crm","name":"find","arguments":"{}"},{"type":"function_call_output","call_id":"c1","output":"ok"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"tool_use","id":"c1","name":"crm__find","input":{}}]},{"user":[{"type":"tool_result","tool_use_id":"c1","content":"ok"}]}]})");
    row("calls and outputs, parallel",
        withInput(
            R"({"role":"user","content":"a"},)" + kCall
            + R"(,{"type":"function_call","call_id":"c2","name":"g","arguments":""},{"type":"function_call_output","call_id":"c2","output":"y"},{"type":"function_call_output","call_id":"c1","output":[{"type":"input_text","text":"x"},{"type":"input_image","image_url":"https://x.org/a.png"}]})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[)" + kCallBlock
            + R"(,{"type":"tool_use","id":"c2","name":"g","input":{}}]},{"user":[{"type":"tool_result","tool_use_id":"c1","content":[{"type":"text","text":"x"},{"type":"image","source":{"type":"url","url":"https://x.org/a.png"}}]},{"type":"tool_result","tool_use_id":"c2","content":"y"}]}]})");
    row("custom calls in the history",
        withInput(
            R"({"role":"user","content":"a"},{"type":"custom_tool_call","call_id":"c1","name":"p","input":"patch"},{"type":"custom_tool_call_output","call_id":"c1","output":"ok"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"tool_use","id":"c1","name":"p","input":{"input":"patch"}}]},{"user":[{"type":"tool_result","tool_use_id":"c1","content":"ok"}]}]})");
    row("own messages come back with their parts",
        withInput(
            R"({"role":"user","content":"a"},{"type":"message","id":"msg_1","status":"completed","role":"assistant","content":[{"type":"output_text","text":"b","annotations":[]}]},{"role":"user","content":"c"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"text","text":"b"}]},{"user":[{"type":"text","text":"c"}]}]})");
    row("items of OpenAI's own tools are left out and named",
        withInput(
            R"({"role":"user","content":"a"},{"type":"web_search_call","id":"ws_1","status":"completed"},{"role":"user","content":"b"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}],"ignored":["input[].web_search_call"]})");
    row("foreign reasoning items say nothing",
        withInput(
            R"({"role":"user","content":"a"},{"type":"reasoning","id":"rs_1","summary":[],"encrypted_content":"gAAAA"},{"role":"assistant","content":"b"},{"role":"user","content":"c"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"text","text":"b"}]},{"user":[{"type":"text","text":"c"}]}],"ignored":[]})");
    row("a reference is the item it means",
        withInput(R"({"type":"item_reference","id":"msg_known"})"),
        R"({"messages":[{"user":[{"type":"text","text":"from before"}]}]})");
    row("a file",
        withInput(
            R"({"role":"user","content":[{"type":"input_file","filename":"a.pdf","file_data":"data:application/pdf;base64,JVBERi0xLjQK"}]})"),
        R"({"messages":[{"user":[{"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"JVBERi0xLjQK"},"title":"a.pdf"}]}]})");
    row("a file by address",
        withInput(
            R"({"role":"user","content":[{"type":"input_file","file_url":"https://x.org/a.pdf"}]})"),
        R"({"messages":[{"user":[{"type":"document","source":{"type":"url","url":"https://x.org/a.pdf"}}]}]})");
    row("tool_choice names a function",
        with(
            R"("tools":[{"type":"function","name":"f"}],"tool_choice":{"type":"function","name":"f"})"),
        R"({"choice":"tool:f"})");
    row("limits and sampling", with(R"("max_output_tokens":100,"temperature":0.2)"),
        R"({"sampling":{"temperature":0.2,"max_tokens":100}})");
    row("text.format json_schema",
        with(
            R"("text":{"format":{"type":"json_schema","name":"x","strict":true,"schema":{"type":"object"}},"verbosity":"low"})"),
        R"({"schema":{"type":"object"},"jsonObject":false})");
    row("text.format json_object", with(R"("text":{"format":{"type":"json_object"}})"),
        R"({"schema":null,"jsonObject":true})");
    row("reasoning effort", with(R"("reasoning":{"effort":"minimal"})"),
        R"({"thinking":{"mode":"default","effort":"low","visible":true},"adjusted":["reasoning.effort"]})");
    row("a conversation", with(R"("conversation":{"id":"conv_1"})"),
        R"({"conversation":"conv_1"})");
    row("includes that mean nothing here are named",
        with(R"("include":["web_search_call.results"])"),
        R"({"ignored":["include.web_search_call.results"]})");
}

// What Codex and the SDKs send becomes the conversation it stands for.
void TestResponsesParser::understands()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const auto parsed = parse(body);
    QVERIFY2(
        parsed,
        qPrintable(parsed ? QString() : parsed.error().param + u": "_s + parsed.error().message));
    const std::optional<Json> wanted = parseJson(expected);
    QVERIFY2(wanted, "bad test row");
    QCOMPARE(dumpJsonBytes(pick(summary(parsed->chat), *wanted)), dumpJsonBytes(*wanted));
}

void TestResponsesParser::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const QByteArray &body, const char *param) {
        QTest::newRow(name) << body << QString::fromLatin1(param);
    };
    row("no input", R"({"model":"sonnet"})", "input");
    row("input as a number", R"({"input":5})", "input");
    row("input empty", R"({"input":[]})", "input");
    row("nothing said", R"({"input":""})", "input");
    row("an item as a string", R"({"input":["hi"]})", "input[0]");
    row("an item without role", withInput(R"({"content":"hi"})"), "input[0].role");
    row("an unknown part", withInput(R"({"role":"user","content":[{"type":"hologram"}]})"),
        "input[0].content[0].type");
    row("audio",
        withInput(R"({"role":"user","content":[{"type":"input_audio","input_audio":{}}]})"),
        "input[0].content[0]");
    row("a call without name",
        withInput(
            R"({"role":"user","content":"a"},{"type":"function_call","call_id":"c","arguments":"{}"})"),
        "input[1].name");
    row("a call without id",
        withInput(
            R"({"role":"user","content":"a"},{"type":"function_call","name":"f","arguments":"{}"})"),
        "input[1].call_id");
    row("an output without id", withInput(R"({"type":"function_call_output","output":"x"})"),
        "input[0].call_id");
    row("a call at the end", withInput(R"({"role":"user","content":"a"},)" + kCall),
        "input[1].tool_calls");
    row("prefill",
        withInput(R"({"role":"user","content":"a"},{"role":"assistant","content":"The"})"),
        "input[1]");
    row("an unknown reference", withInput(R"({"type":"item_reference","id":"msg_x"})"),
        "input[0].id");
    row("an image by upload",
        withInput(R"({"role":"user","content":[{"type":"input_image","file_id":"f"}]})"),
        "input[0].content[0].image_url");
    row("background", with(R"("background":true)"), "background");
    row("a prompt template", with(R"("prompt":{"id":"p"})"), "prompt");
    row("a broken schema",
        with(R"("text":{"format":{"type":"json_schema","schema":{"type":"x"}}})"),
        "text.format.schema.type");
    row("a schema is missing", with(R"("text":{"format":{"type":"json_schema"}})"),
        "text.format.schema");
    row("max_output_tokens 0", with(R"("max_output_tokens":0)"), "max_output_tokens");
    row("tool_choice names no tool", with(R"("tool_choice":{"type":"function","name":"f"})"),
        "tool_choice.name");
    row("instructions as a number", with(R"("instructions":5)"), "instructions");
    row("store as a string", with(R"("store":"yes")"), "store");
    row("unknown model", R"({"model":"unknown","input":"a"})", "model");
}

// A request that cannot be meant names its field.
void TestResponsesParser::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, param);
    const auto parsed = parse(body);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().param, param);
}

// The items before are the conversation; instructions of before are not carried over.
void TestResponsesParser::goesOnFromEarlierItems()
{
    const auto parsed =
        parse(withInput(R"({"type":"function_call_output","call_id":"c1","output":"22"})"),
              R"([{"type":"message","role":"user","content":"a"},)" + kCall + ']');
    QVERIFY(parsed);
    const QByteArray expected1 = R"([{"user":[{"type":"text","text":"a"}]},{"assistant":[)"
        + kCallBlock + R"(]},{"user":[{"type":"tool_result","tool_use_id":"c1","content":"22"}]}])";
    QCOMPARE(dumpJsonBytes(summary(parsed->chat)["messages"]), expected1);
    QCOMPARE(parsed->items.size(), size_t(1));
}

// An error names the place in what was sent, not in what is known from before.
void TestResponsesParser::pathsCountOwnItems()
{
    const auto parsed = parse(
        withInput(R"({"role":"robot","content":"x"})"),
        R"([{"type":"message","role":"user","content":"a"},{"type":"message","role":"assistant","content":"b"}])");
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().param, u"input[0].role"_s);
}

// Signed thinking that the client kept is Claude's again in the next request.
void TestResponsesParser::sealedThinkingComesBack()
{
    AnswerCollector::Block block;
    block.kind = BlockStarted::Kind::Thinking;
    block.text = "hm \"x\"";
    block.signature = "sig==";
    const Json items = Json::array(
        {{{"role", "user"}, {"content", "a"}},
         {{"type", "reasoning"}, {"id", "rs_1"}, {"encrypted_content", sealThinking(block)}},
         *parseJson(kCall),
         {{"type", "function_call_output"}, {"call_id", "c1"}, {"output", "x"}}});
    const auto parsed = parse(dumpJsonBytes({{"input", items}}));
    QVERIFY(parsed);
    const QByteArray expected2 =
        R"([{"type":"thinking","thinking":"hm \"x\"","signature":"sig=="},)" + kCallBlock + ']';
    QCOMPARE(dumpJsonBytes(parsed->chat.request.messages[1].blocks), expected2);
    for (const char *rubbish : {"", "bellhop1:", "bellhop1:!!", "bellhop1:e30=", "bellhop1:W10="})
        QVERIFY(!unsealThinking(rubbish));
}

// What is kept can be listed and referred to, so every item has an id and a type.
void TestResponsesParser::itemsGetIds()
{
    const auto parsed =
        parse(withInput(R"({"role":"user","content":"a"},)" + kCall
                        + R"(,{"type":"function_call_output","call_id":"c1","output":"x"})"));
    QVERIFY(parsed);
    QCOMPARE(stringOr(parsed->items[0], "type"), std::string("message"));
    QVERIFY(stringOr(parsed->items[0], "id").starts_with("msg_"));
    QCOMPARE(stringOr(parsed->items[1], "id"), std::string("fc_1"));
    QVERIFY(stringOr(parsed->items[2], "id").starts_with("fco_"));
}

// The response repeats what it was asked, filled up with OpenAI's defaults.
void TestResponsesParser::echo()
{
    const auto parsed = parse(
        with(R"("temperature":0.5,"metadata":{"k":"v"},"tools":[{"type":"function","name":"f"}])"));
    QVERIFY(parsed);
    QCOMPARE(doubleOr(parsed->echo, "temperature"), 0.5);
    const QByteArray expected3 = R"({"k":"v"})";
    QCOMPARE(dumpJsonBytes(parsed->echo["metadata"]), expected3);
    QCOMPARE(stringOr(parsed->echo, "tool_choice"), std::string("auto"));
    QCOMPARE(parsed->echo["tools"].size(), size_t(1));
    QVERIFY(parsed->echo["instructions"].is_null());
    QVERIFY(parsed->store);
    QVERIFY(!parse(with(R"("store":false)"))->store);
}

void TestResponsesParser::everyFieldMayBeNull_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const FieldRule &rule : ResponsesParser::fields()) {
        if (qstrcmp(rule.name, "input") != 0)
            QTest::newRow(rule.name) << QByteArray(rule.name);
    }
}

void TestResponsesParser::everyFieldMayBeNull()
{
    QFETCH(QByteArray, field);
    const auto parsed = parse(R"({"input":"hi",")" + field + R"(":null})");
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QVERIFY(parsed->chat.ignored.isEmpty());
}

QTEST_APPLESS_MAIN(TestResponsesParser)
#include "tst_responsesparser.moc"
