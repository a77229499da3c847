// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ollama/ollamaparser.h"

#include "server/chat/chatsummary.h"

#include <QtTest>

using namespace Qt::StringLiterals;

using Endpoint = OllamaParser::Endpoint;

class TestOllamaParser : public QObject
{
    Q_OBJECT

private slots:
    void chat_data();
    void chat();
    void generate_data();
    void generate();
    void refuses_data();
    void refuses();
    void nothingAsked_data();
    void nothingAsked();
};

namespace {

const QByteArray kGif = "R0lGODlhX18=";

QByteArray with(const QByteArray &fields)
{
    return R"({"model":"sonnet:latest","messages":[{"role":"user","content":"hi"}],)" + fields
        + '}';
}

void compare(Endpoint endpoint, const QByteArray &body, const QByteArray &expected)
{
    const auto parsed = OllamaParser(testModel, endpoint)(*parseJson(body));
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QVERIFY(!parsed->isLoadOnly);
    const std::optional<Json> wanted = parseJson(expected);
    QVERIFY2(wanted, "bad test row");
    QCOMPARE(dumpJsonBytes(pick(summary(parsed->chat), *wanted)), dumpJsonBytes(*wanted));
}

} // namespace

void TestOllamaParser::chat_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("the tag goes, streaming is on", with(R"("keep_alive":"5m")"),
        R"({"model":"sonnet","messages":[{"user":[{"type":"text","text":"hi"}]}],"stream":true,"ignored":[]})");
    row("streaming off", with(R"("stream":false)"), R"({"stream":false})");
    row("system and images",
        R"({"messages":[{"role":"system","content":"s"},{"role":"user","content":"a","images":[")"
            + kGif + R"(","data:image/gif;base64,)" + kGif + R"("]}]})",
        R"({"system":["s"],"messages":[{"user":[{"type":"text","text":"a"},{"type":"image","source":{"type":"base64","media_type":"image/gif","data":")"
            + kGif
            + R"("}},{"type":"image","source":{"type":"base64","media_type":"image/gif","data":")"
            + kGif + R"("}}]}]})");
    row("calls without ids are answered in order",
        R"({"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"","thinking":"hm","tool_calls":[{"function":{"name":"f","arguments":{"z":1,"a":2}}},{"function":{"name":"g","arguments":{}}}]},{"role":"tool","tool_name":"f","content":"x"},{"role":"tool","tool_name":"g","content":"y"}]})",
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"tool_use","id":"call","name":"f","input":{"z":1,"a":2}},{"type":"tool_use","id":"call_2","name":"g","input":{}}]},{"user":[{"type":"tool_result","tool_use_id":"call","content":"x"},{"type":"tool_result","tool_use_id":"call_2","content":"y"}]}]})");
    row("calls with ids keep them",
        R"({"messages":[{"role":"user","content":"a"},{"role":"assistant","tool_calls":[{"id":"c1","function":{"name":"f","arguments":{}}}]},{"role":"tool","tool_call_id":"c1","content":"x"}]})",
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"tool_use","id":"c1","name":"f","input":{}}]},{"user":[{"type":"tool_result","tool_use_id":"c1","content":"x"}]}]})");
    row("tools",
        with(
            R"("tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object"}}}])"),
        R"({"tools":[{"name":"f","description":"","schema":{"type":"object"}}]})");
    row("options; the others are named",
        with(
            R"("options":{"temperature":0.2,"top_k":40,"num_predict":100,"stop":["a"],"num_ctx":8192,"seed":1,"mirostat":0})"),
        R"({"sampling":{"temperature":0.2,"top_k":40,"max_tokens":100,"stop":["a"]},"ignored":["options.num_ctx","options.seed"]})");
    row("num_predict without limit", with(R"("options":{"num_predict":-2})"), R"({"sampling":{}})");
    row("format json", with(R"("format":"json")"), R"({"jsonObject":true,"schema":null})");
    row("format schema", with(R"("format":{"type":"object","properties":{"z":{},"a":{}}})"),
        R"({"jsonObject":false,"schema":{"type":"object","properties":{"z":{},"a":{}}}})");
    row("format empty", with(R"("format":"")"), R"({"jsonObject":false,"schema":null})");
    row("think true", with(R"("think":true)"), R"({"thinking":{"mode":"enabled","visible":true}})");
    row("think false", with(R"("think":false)"),
        R"({"thinking":{"mode":"disabled","visible":false}})");
    row("think high", with(R"("think":"high")"),
        R"({"thinking":{"mode":"default","effort":"high","visible":true}})");
    row("nulls", with(R"("format":null,"think":null,"options":null,"tools":null,"stream":null)"),
        R"({"stream":true,"ignored":[]})");
}

void TestOllamaParser::chat()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    compare(Endpoint::Chat, body, expected);
}

void TestOllamaParser::generate_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("prompt, system, image")
        << QByteArray(R"({"model":"haiku","prompt":"a","system":"s","images":[")" + kGif
                      + R"("],"raw":true})")
        << QByteArray(
               R"({"model":"haiku","system":["s"],"messages":[{"user":[{"type":"text","text":"a"},{"type":"image","source":{"type":"base64","media_type":"image/gif","data":")"
               + kGif + R"("}}]}],"stream":true,"ignored":["raw"]})");
    QTest::newRow("fill in the middle")
        << QByteArray(R"({"prompt":"a","suffix":"b"})")
        << QByteArray(
               R"({"messages":[{"user":[{"type":"text","text":"<before>a</before><after>b</after>"}]}],"thinking":{"mode":"disabled","visible":false}})");
}

void TestOllamaParser::generate()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    compare(Endpoint::Generate, body, expected);
}

void TestOllamaParser::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    QTest::newRow("messages as a string") << QByteArray(R"({"messages":"hi"})") << u"messages"_s;
    QTest::newRow("a message as a string")
        << QByteArray(R"({"messages":["hi"]})") << u"messages[0]"_s;
    QTest::newRow("unknown role") << QByteArray(R"({"messages":[{"role":"x","content":"a"}]})")
                                  << u"messages[0].role"_s;
    QTest::newRow("content as a list")
        << QByteArray(R"({"messages":[{"role":"user","content":[]}]})") << u"messages[0].content"_s;
    QTest::newRow("a broken image")
        << QByteArray(R"({"messages":[{"role":"user","content":"a","images":["!"]}]})")
        << u"messages[0].images[0]"_s;
    QTest::newRow("a call without name") << QByteArray(
        R"({"messages":[{"role":"user","content":"a"},{"role":"assistant","tool_calls":[{}]},{"role":"user","content":"b"}]})")
                                         << u"messages[1].tool_calls[0].function"_s;
    QTest::newRow("prefill") << QByteArray(
        R"({"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}]})")
                             << u"messages[1]"_s;
    QTest::newRow("format nonsense") << with(R"("format":"xml")") << u"format"_s;
    QTest::newRow("a broken schema") << with(R"("format":{"type":"x"})") << u"format.type"_s;
    QTest::newRow("think nonsense") << with(R"("think":"hard")") << u"think"_s;
    QTest::newRow("think as a number") << with(R"("think":1)") << u"think"_s;
    QTest::newRow("options as a list") << with(R"("options":[])") << u"options"_s;
    QTest::newRow("temperature as text")
        << with(R"("options":{"temperature":"hot"})") << u"options.temperature"_s;
}

// Ollama's errors are a text alone, so it names the place.
void TestOllamaParser::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, place);
    const auto parsed = OllamaParser(testModel, Endpoint::Chat)(*parseJson(body));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().param, place);
    QVERIFY(parsed.error().message.contains(place));
}

void TestOllamaParser::nothingAsked_data()
{
    QTest::addColumn<int>("endpoint");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("unloads");
    QTest::newRow("chat") << int(Endpoint::Chat) << QByteArray(R"({"model":"sonnet"})") << false;
    QTest::newRow("no messages") << int(Endpoint::Chat) << QByteArray(R"({"messages":[]})")
                                 << false;
    QTest::newRow("unload") << int(Endpoint::Chat)
                            << QByteArray(R"({"messages":[],"keep_alive":0})") << true;
    QTest::newRow("generate") << int(Endpoint::Generate) << QByteArray(R"({"model":"sonnet"})")
                              << false;
    QTest::newRow("unload by generate")
        << int(Endpoint::Generate) << QByteArray(R"({"prompt":"","keep_alive":"0"})") << true;
}

// Clients warm a model up by asking nothing; that costs nothing here.
void TestOllamaParser::nothingAsked()
{
    QFETCH(int, endpoint);
    QFETCH(QByteArray, body);
    QFETCH(bool, unloads);
    const auto parsed = OllamaParser(testModel, Endpoint(endpoint))(*parseJson(body));
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QVERIFY(parsed->isLoadOnly);
    QCOMPARE(parsed->unloads, unloads);
}

QTEST_APPLESS_MAIN(TestOllamaParser)
#include "tst_ollamaparser.moc"
