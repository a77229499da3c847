// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anthropic/messagesparser.h"

#include "server/chat/chatsummary.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kPng = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+"
                        "M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

Result<ParsedChat, ChatError> parse(const QByteArray &body)
{
    const std::optional<Json> json = parseJson(body);
    if (!json)
        qFatal("bad test row: %s", body.constData());
    return MessagesParser(testModel)(*json);
}

QByteArray with(const QByteArray &fields)
{
    const QByteArray start =
        R"({"model":"sonnet","max_tokens":10,"messages":[{"role":"user","content":"hi"}])";
    return start + (fields.isEmpty() ? QByteArray() : ',' + fields) + '}';
}

QByteArray withMessages(const QByteArray &messages)
{
    return R"({"model":"sonnet","max_tokens":10,"messages":[)" + messages + "]}";
}

} // namespace

class TestMessagesParser : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void everyFieldMayBeNull_data();
    void everyFieldMayBeNull();
};

void TestMessagesParser::understands_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("a plain question; without the field there is no thinking", with(""),
        R"({"model":"sonnet","system":[],"messages":[{"user":[{"type":"text","text":"hi"}]}],"tools":[],"choice":"auto","sampling":{"max_tokens":10},"thinking":{"mode":"disabled","visible":false},"stream":false,"ignored":[],"adjusted":[]})");
    row("system as a string", with(R"("system":"s")"), R"({"system":["s"]})");
    row("system as blocks, cache marks dropped",
        with(
            R"("system":[{"type":"text","text":"a","cache_control":{"type":"ephemeral"}},{"type":"text","text":" "},{"type":"text","text":"b"}])"),
        R"({"system":["a","b"],"ignored":[]})");
    row("Claude Code: a system message in the middle stays in its place",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"system","content":"r"},{"role":"user","content":[{"type":"text","text":"b","cache_control":{"type":"ephemeral"}}]})"),
        R"({"system":[],"messages":[{"user":[{"type":"text","text":"a"},{"type":"text","text":"<system-reminder>\nr\n</system-reminder>"},{"type":"text","text":"b"}]}]})");
    row("Claude Code: adaptive thinking, effort, context management",
        with(
            R"("thinking":{"type":"adaptive"},"output_config":{"effort":"medium"},"context_management":{"edits":[]},"metadata":{"user_id":"{}"},"stream":true)"),
        R"({"thinking":{"mode":"default","effort":"medium","visible":true},"stream":true,"ignored":["context_management","metadata"]})");
    row("thinking with a budget", with(R"("thinking":{"type":"enabled","budget_tokens":2048})"),
        R"({"thinking":{"mode":"enabled","budget":2048,"visible":true}})");
    row("thinking that is not shown", with(R"("thinking":{"type":"adaptive","display":"omitted"})"),
        R"({"thinking":{"mode":"default","visible":false}})");
    row("an effort does not switch thinking on", with(R"("output_config":{"effort":"high"})"),
        R"({"thinking":{"mode":"disabled","effort":"high","visible":false}})");
    row("signed thinking in the history stays, unsigned goes",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","content":[{"type":"thinking","thinking":"t","signature":"s"},{"type":"thinking","thinking":"u","signature":""},{"type":"redacted_thinking","data":"d"},{"type":"text","text":"b","citations":[]}]},{"role":"user","content":"c"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"thinking","thinking":"t","signature":"s"},{"type":"redacted_thinking","data":"d"},{"type":"text","text":"b"}]},{"user":[{"type":"text","text":"c"}]}]})");
    row("calls and results with images",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","content":[{"type":"tool_use","id":"toolu_1","name":"Bash","input":{"z":1,"a":2},"cache_control":null}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","is_error":true,"content":[{"type":"text","text":"x"},{"type":"image","source":{"type":"base64","media_type":"image/png","data":")"
            + kPng + R"("}}]}]})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"tool_use","id":"toolu_1","name":"Bash","input":{"z":1,"a":2}}]},{"user":[{"type":"tool_result","tool_use_id":"toolu_1","content":[{"type":"text","text":"x"},{"type":"image","source":{"type":"base64","media_type":"image/png","data":")"
            + kPng + R"("}}],"is_error":true}]}]})");
    row("documents of all kinds",
        withMessages(
            R"({"role":"user","content":[{"type":"document","title":"t","source":{"type":"base64","media_type":"application/pdf","data":"JVBERi0xLjQK"}},{"type":"document","source":{"type":"text","media_type":"text/plain","data":"d"}},{"type":"document","source":{"type":"url","url":"https://x.org/a.pdf"}},{"type":"document","source":{"type":"content","content":"c"}}]})"),
        R"({"messages":[{"user":[{"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"JVBERi0xLjQK"},"title":"t"},{"type":"document","source":{"type":"text","media_type":"text/plain","data":"d"}},{"type":"document","source":{"type":"url","url":"https://x.org/a.pdf"}},{"type":"document","source":{"type":"content","content":[{"type":"text","text":"c"}]}}]}]})");
    row("what Anthropic's servers did is left out and named",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","content":[{"type":"server_tool_use","id":"s1","name":"web_search","input":{}},{"type":"web_search_tool_result","tool_use_id":"s1","content":[]},{"type":"text","text":"b"}]},{"role":"user","content":"c"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"text","text":"b"}]},{"user":[{"type":"text","text":"c"}]}],"ignored":["messages[].content[].server_tool_use","messages[].content[].web_search_tool_result"]})");
    row("a search result is its text",
        withMessages(
            R"({"role":"user","content":[{"type":"search_result","title":"t","source":"u","content":[{"type":"text","text":"x"}]}]})"),
        R"({"messages":[{"user":[{"type":"text","text":"t\nu\nx"}]}]})");
    row("tools keep their order of keys; Anthropic's own are left out",
        with(
            R"("tools":[{"name":"f","description":"d","input_schema":{"type":"object","properties":{"z":{},"a":{}}},"cache_control":{"type":"ephemeral"}},{"type":"web_search_20250305","name":"web_search"},{"type":"custom","name":"g","input_schema":{}}])"),
        R"({"tools":[{"name":"f","description":"d","schema":{"type":"object","properties":{"z":{},"a":{}}}},{"name":"g","description":"","schema":{"type":"object","properties":{}}}],"ignored":["tools.web_search_20250305"]})");
    const QByteArray tools = R"("tools":[{"name":"f","input_schema":{"type":"object"}}],)";
    row("tool_choice any without parallel calls",
        with(tools + R"("tool_choice":{"type":"any","disable_parallel_tool_use":true})"),
        R"({"choice":"any","parallel":false})");
    row("tool_choice tool", with(tools + R"("tool_choice":{"type":"tool","name":"f"})"),
        R"({"choice":"tool:f","parallel":true})");
    row("tool_choice none", with(tools + R"("tool_choice":{"type":"none"})"),
        R"({"choice":"none"})");
    row("sampling as it is",
        with(R"("temperature":0.5,"top_p":0.9,"top_k":5,"stop_sequences":["a","b"])"),
        R"({"sampling":{"temperature":0.5,"top_p":0.9,"top_k":5,"max_tokens":10,"stop":["a","b"]},"adjusted":[]})");
    row("output_config.format",
        with(R"("output_config":{"format":{"type":"json_schema","schema":{"type":"object"}}})"),
        R"({"schema":{"type":"object"}})");
    row("output_format",
        with(R"("output_format":{"type":"json_schema","schema":{"type":"object"}})"),
        R"({"schema":{"type":"object"}})");
    row("unknown fields are tolerated and named", with(R"("anything":1)"),
        R"({"ignored":["anything"]})");
    row("without max_tokens", R"({"messages":[{"role":"user","content":"hi"}]})",
        R"({"sampling":{}})");
    row("an aborted call gets a stub",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","content":[{"type":"tool_use","id":"t","name":"f","input":{}}]},{"role":"user","content":"b"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"tool_use","id":"t","name":"f","input":{}}]},{"user":[{"type":"tool_result","tool_use_id":"t","content":"[No result: the call was interrupted before it ended]","is_error":true},{"type":"text","text":"b"}]}]})");
}

// Clients of the Messages API are understood as they are.
void TestMessagesParser::understands()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const auto chat = parse(body);
    QVERIFY2(chat, qPrintable(chat ? QString() : chat.error().message));
    const std::optional<Json> wanted = parseJson(expected);
    QVERIFY2(wanted, "bad test row");
    QCOMPARE(dumpJsonBytes(pick(summary(*chat), *wanted)), dumpJsonBytes(*wanted));
}

void TestMessagesParser::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const QByteArray &body, const char *param) {
        QTest::newRow(name) << body << QString::fromLatin1(param);
    };
    row("no messages", R"({"model":"sonnet"})", "messages");
    row("messages empty", withMessages(""), "messages");
    row("role tool", withMessages(R"({"role":"tool","content":"x"})"), "messages[0].role");
    row("a message as a string", withMessages(R"("x")"), "messages[0]");
    row("content as a number", withMessages(R"({"role":"user","content":1})"),
        "messages[0].content");
    row("a block as a string", withMessages(R"({"role":"user","content":["x"]})"),
        "messages[0].content[0]");
    row("unknown block", withMessages(R"({"role":"user","content":[{"type":"hologram"}]})"),
        "messages[0].content[0].type");
    row("a call by the user",
        withMessages(
            R"({"role":"user","content":[{"type":"tool_use","id":"1","name":"f","input":{}}]})"),
        "messages[0].content[0].type");
    row("an image by the assistant",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","content":[{"type":"image","source":{}}]},{"role":"user","content":"b"})"),
        "messages[1].content[0].type");
    row("broken base64",
        withMessages(
            R"({"role":"user","content":[{"type":"image","source":{"type":"base64","media_type":"image/png","data":"!"}}]})"),
        "messages[0].content[0].source.data");
    row("an uploaded image",
        withMessages(
            R"({"role":"user","content":[{"type":"image","source":{"type":"file","file_id":"f"}}]})"),
        "messages[0].content[0].source.type");
    row("an image without source", withMessages(R"({"role":"user","content":[{"type":"image"}]})"),
        "messages[0].content[0].source");
    row("a call without name",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","content":[{"type":"tool_use","id":"1"}]},{"role":"user","content":"b"})"),
        "messages[1].content[0].name");
    row("prefill",
        withMessages(R"({"role":"user","content":"a"},{"role":"assistant","content":"The"})"),
        "messages[1]");
    row("an image in the system text",
        with(R"("system":[{"type":"image","source":{"type":"url","url":"https://x.org/a"}}])"),
        "system");
    row("system as a number", with(R"("system":5)"), "system");
    row("temperature above 1", with(R"("temperature":1.5)"), "temperature");
    row("stop_sequences as a number", with(R"("stop_sequences":1)"), "stop_sequences");
    row("max_tokens 0", R"({"max_tokens":0,"messages":[{"role":"user","content":"a"}]})",
        "max_tokens");
    row("a tool without schema", with(R"("tools":[{"name":"f"}])"), "tools[0].input_schema");
    row("a tool without name", with(R"("tools":[{"input_schema":{}}])"), "tools[0].name");
    row("two tools of one name",
        with(R"("tools":[{"name":"f","input_schema":{}},{"name":"f","input_schema":{}}])"),
        "tools[1].name");
    row("tool_choice without tools", with(R"("tool_choice":{"type":"any"})"), "tool_choice.type");
    row("tool_choice names no tool", with(R"("tool_choice":{"type":"tool","name":"g"})"),
        "tool_choice.name");
    row("tool_choice nonsense", with(R"("tool_choice":{"type":"maybe"})"), "tool_choice.type");
    row("tool_choice as a string", with(R"("tool_choice":"auto")"), "tool_choice");
    row("thinking nonsense", with(R"("thinking":{"type":"deep"})"), "thinking.type");
    row("a broken schema",
        with(R"("output_config":{"format":{"type":"json_schema","schema":{"type":"x"}}})"),
        "output_config.format.schema.type");
    row("unknown format", with(R"("output_config":{"format":{"type":"xml"}})"),
        "output_config.format.type");
}

// This dialect's errors have no field for the place, so the message names it.
void TestMessagesParser::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, param);
    const auto chat = parse(body);
    QVERIFY(!chat);
    QCOMPARE(chat.error().param, param);
    QCOMPARE(chat.error().httpStatus(), 400);
    QVERIFY2(chat.error().message.contains(param), qPrintable(chat.error().message));
}

void TestMessagesParser::everyFieldMayBeNull_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const FieldRule &rule : MessagesParser::fields()) {
        if (qstrcmp(rule.name, "messages") != 0)
            QTest::newRow(rule.name) << QByteArray(rule.name);
    }
}

void TestMessagesParser::everyFieldMayBeNull()
{
    QFETCH(QByteArray, field);
    const auto chat =
        parse(R"({"messages":[{"role":"user","content":"hi"}],")" + field + R"(":null})");
    QVERIFY2(chat, qPrintable(chat ? QString() : chat.error().message));
    QVERIFY(chat->ignored.isEmpty());
}

QTEST_APPLESS_MAIN(TestMessagesParser)
#include "tst_messagesparser.moc"
