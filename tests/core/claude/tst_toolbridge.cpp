// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/toolbridge.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestToolBridge : public QObject
{
    Q_OBJECT

private slots:
    void namesAreMappedAndMappedBack_data();
    void namesAreMappedAndMappedBack();
    void twoOddNamesStayApart();
    void schemasAreOfferedAsTheyAre_data();
    void schemasAreOfferedAsTheyAre();
    void theHandshakeIsAnswered();
    void aCallWaitsForItsResult();
    void aResultMayComeBeforeTheCall();
    void onlyExactResultsFit_data();
    void onlyExactResultsFit();
};

namespace {

ToolDefinition tool(const std::string &name, const char *schema = R"({"type":"object"})")
{
    return {name, "d", *parseJson(QByteArrayView(schema))};
}

Json call(const char *id)
{
    return {{"jsonrpc", "2.0"},
            {"method", "tools/call"},
            {"id", 5},
            {"params",
             {{"name", "a"},
              {"arguments", Json::object()},
              {"_meta", {{"claudecode/toolUseId", id}}}}}};
}

Json result(const char *id, Json content = "ok")
{
    return {{"type", "tool_result"}, {"tool_use_id", id}, {"content", std::move(content)}};
}

Json answerIn(const QByteArray &line)
{
    const auto json = parseJson(line.trimmed());
    return json ? json->at("response").at("response").at("mcp_response").at("result") : Json();
}

} // namespace

// The API takes 1 to 64 letters, digits, _ and -; the client sees its own name again.
void TestToolBridge::namesAreMappedAndMappedBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("kept");
    QTest::newRow("a plain name") << u"get_weather-2"_s << true;
    QTest::newRow("a name of Claude's own tool") << u"Bash"_s << true;
    QTest::newRow("dots and slashes") << u"mcp.files/read"_s << false;
    QTest::newRow("blanks") << u"get the weather"_s << false;
    QTest::newRow("an emoji") << u"🛎"_s << false;
    QTest::newRow("200 characters") << QString(200, u'x') << false;
    QTest::newRow("64 characters") << QString(64, u'x') << true;
    QTest::newRow("nothing at all") << QString() << false;
}

void TestToolBridge::namesAreMappedAndMappedBack()
{
    QFETCH(QString, name);
    QFETCH(bool, kept);
    const ToolBridge bridge({tool(name.toStdString())});
    const std::string cliName = bridge.cliName(name.toStdString());
    static const QRegularExpression allowed(u"^[a-zA-Z0-9_-]{1,64}$"_s);
    QVERIFY(allowed.match(toQString(cliName)).hasMatch());
    QCOMPARE(cliName == name.toStdString(), kept);
    QCOMPARE(bridge.clientName(cliName), name.toStdString());
}

void TestToolBridge::twoOddNamesStayApart()
{
    const ToolBridge bridge({tool("a.b"), tool("a/b")});
    QVERIFY(bridge.cliName("a.b") != bridge.cliName("a/b"));
}

// Key order and numbers survive; a root the CLI would drop travels inside a property.
void TestToolBridge::schemasAreOfferedAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("offered");
    const QByteArray plain =
        R"({"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"z":{"type":"integer","maximum":9007199254740991},"a":{"type":"number","minimum":0.1}},"required":["z"]})";
    QTest::newRow("an object") << plain << plain;
    QTest::newRow("anyOf at the root")
        << QByteArray(R"({"anyOf":[{"type":"object"},{"type":"string"}]})")
        << QByteArray(
               R"({"type":"object","properties":{"value":{"anyOf":[{"type":"object"},{"type":"string"}]}},"required":["value"]})");
    QTest::newRow("definitions stay at the root")
        << QByteArray(R"({"$defs":{"p":{"type":"string"}},"oneOf":[{"$ref":"#/$defs/p"}]})")
        << QByteArray(
               R"({"type":"object","$defs":{"p":{"type":"string"}},"properties":{"value":{"oneOf":[{"$ref":"#/$defs/p"}]}},"required":["value"]})");
}

void TestToolBridge::schemasAreOfferedAsTheyAre()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, offered);
    ToolBridge bridge({tool("a", schema.constData())});
    const Json list = answerIn(bridge.handle(
        "r", *parseJson(QByteArrayView(R"({"method":"tools/list","jsonrpc":"2.0","id":1})"))));
    QCOMPARE(dumpJsonBytes(list["tools"][0]["inputSchema"]), offered);
    QCOMPARE(boolOr(list["tools"][0]["annotations"], "readOnlyHint"), true);
    const Json blocks =
        Json::array({{{"type", "tool_use"}, {"id", "t"}, {"name", "a"}, {"input", {{"k", 1}}}}});
    QCOMPARE(dumpJsonBytes(bridge.toCli(blocks)[0]["input"]),
             QByteArray(bridge.isWrapped("a") ? R"({"value":{"k":1}})" : R"({"k":1})"));
}

// Every message gets an answer, the notification too.
void TestToolBridge::theHandshakeIsAnswered()
{
    ToolBridge bridge({tool("a")});
    const Json hello = answerIn(bridge.handle(
        "r",
        *parseJson(QByteArrayView(
            R"({"method":"initialize","jsonrpc":"2.0","id":0,"params":{"protocolVersion":"2025-11-25"}})"))));
    QCOMPARE(stringOr(hello, "protocolVersion"), std::string("2025-11-25"));
    QVERIFY(!bridge
                 .handle("r",
                         *parseJson(QByteArrayView(
                             R"({"method":"notifications/initialized","jsonrpc":"2.0"})")))
                 .isEmpty());
    QVERIFY(
        !bridge
             .handle("r", *parseJson(QByteArrayView(R"({"method":"ping","jsonrpc":"2.0","id":2})")))
             .isEmpty());
}

void TestToolBridge::aCallWaitsForItsResult()
{
    ToolBridge bridge({tool("a")});
    bridge.noteCall("t1");
    QVERIFY(bridge.handle("request-1", call("t1")).isEmpty());
    const QByteArray line = bridge.resolve(Json::array({result("t1", "22 °C")}));
    QVERIFY(line.contains("\"request_id\":\"request-1\""));
    QCOMPARE(dumpJsonBytes(answerIn(line)),
             QByteArray(R"({"content":[{"type":"text","text":"22 °C"}],"isError":false})"));
    QVERIFY(!bridge.hasCalls());
}

// A quick client answers before the CLI has made its call.
void TestToolBridge::aResultMayComeBeforeTheCall()
{
    ToolBridge bridge({tool("a")});
    bridge.noteCall("t1");
    QVERIFY(bridge.resolve(Json::array({result("t1", "early")})).isEmpty());
    QVERIFY(bridge.handle("request-1", call("t1")).contains("early"));
}

// A held call is answered by exactly the results it waits for, in forms MCP has.
void TestToolBridge::onlyExactResultsFit_data()
{
    QTest::addColumn<QByteArray>("blocks");
    QTest::addColumn<bool>("fits");
    QTest::newRow("both, in the other order") << QByteArray(
        R"([{"type":"tool_result","tool_use_id":"t2","content":"x"},{"type":"tool_result","tool_use_id":"t1","content":"x"}])")
                                              << true;
    QTest::newRow("one is missing")
        << QByteArray(R"([{"type":"tool_result","tool_use_id":"t1","content":"x"}])") << false;
    QTest::newRow("one twice") << QByteArray(
        R"([{"type":"tool_result","tool_use_id":"t1"},{"type":"tool_result","tool_use_id":"t1"}])")
                               << false;
    QTest::newRow("one unknown") << QByteArray(
        R"([{"type":"tool_result","tool_use_id":"t1"},{"type":"tool_result","tool_use_id":"t3"}])")
                                 << false;
    QTest::newRow("with a text beside them") << QByteArray(
        R"([{"type":"tool_result","tool_use_id":"t1"},{"type":"tool_result","tool_use_id":"t2"},{"type":"text","text":"x"}])")
                                             << false;
    QTest::newRow("an image inside") << QByteArray(
        R"([{"type":"tool_result","tool_use_id":"t1","content":[{"type":"image","source":{"type":"base64","media_type":"image/png","data":"aa"}}]},{"type":"tool_result","tool_use_id":"t2"}])")
                                     << true;
    QTest::newRow("an image by address") << QByteArray(
        R"([{"type":"tool_result","tool_use_id":"t1","content":[{"type":"image","source":{"type":"url","url":"https://x"}}]},{"type":"tool_result","tool_use_id":"t2"}])")
                                         << false;
    QTest::newRow("none") << QByteArray("[]") << false;
}

void TestToolBridge::onlyExactResultsFit()
{
    QFETCH(QByteArray, blocks);
    QFETCH(bool, fits);
    ToolBridge bridge({tool("a")});
    bridge.noteCall("t1");
    bridge.noteCall("t2");
    QCOMPARE(bridge.canResolve(*parseJson(blocks)), fits);
}

QTEST_GUILESS_MAIN(TestToolBridge)
#include "tst_toolbridge.moc"
