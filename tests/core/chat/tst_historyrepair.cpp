// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/historyrepair.h"

#include <QtTest>

class TestHistoryRepair : public QObject
{
    Q_OBJECT

private slots:
    void repairs_data();
    void repairs();
    void refuses_data();
    void refuses();
    void continuation();
};

namespace {

ChatMessages fromText(const QByteArray &text)
{
    ChatMessages messages;
    const std::optional<Json> json = parseJson(text);
    if (!json)
        qFatal("bad test row: %s", text.constData());
    for (const Json &item : *json) {
        const bool isUser = item.contains("user");
        messages.push_back({isUser ? ChatMessage::Role::User : ChatMessage::Role::Assistant,
                            item[isUser ? "user" : "assistant"]});
    }
    return messages;
}

QByteArray toText(const ChatMessages &messages)
{
    Json json = Json::array();
    for (const ChatMessage &message : messages)
        json.push_back(
            {{message.role == ChatMessage::Role::User ? "user" : "assistant", message.blocks}});
    return dumpJsonBytes(json);
}

// Short forms for rows: T(x) a text, C(id) a call, R(id,x) a result.
QByteArray written(QByteArray row)
{
    static const QRegularExpression text(QStringLiteral("T\\(([^)]*)\\)"));
    static const QRegularExpression call(QStringLiteral("C\\(([^)]*)\\)"));
    static const QRegularExpression result(QStringLiteral("R\\(([^,)]*),([^)]*)\\)"));
    QString out = QString::fromUtf8(row);
    out.replace(text, QStringLiteral(R"({"type":"text","text":"\1"})"));
    out.replace(call, QStringLiteral(R"({"type":"tool_use","id":"\1","name":"f","input":{}})"));
    out.replace(result,
                QStringLiteral(R"({"type":"tool_result","tool_use_id":"\1","content":"\2"})"));
    return out.toUtf8();
}

const char kStub[] =
    R"("content":"[No result: the call was interrupted before it ended]","is_error":true})";

} // namespace

void TestHistoryRepair::repairs_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << written(before) << written(after);
    };
    const QByteArray stub = kStub;
    const QByteArray orphan = "[Result of a tool call that is not part of this conversation]";

    row("a sound history stays as it is",
        R"([{"user":[T(a)]},{"assistant":[T(b),C(1)]},{"user":[R(1,x),T(c)]}])",
        R"([{"user":[T(a)]},{"assistant":[T(b),C(1)]},{"user":[R(1,x),T(c)]}])");
    row("blank texts go", R"([{"user":[T( ),T(a),T(\n\t)]}])", R"([{"user":[T(a)]}])");
    row("spaces around a text stay", R"([{"user":[T( a )]}])", R"([{"user":[T( a )]}])");
    row("an emptied message goes and its neighbours become one",
        R"([{"user":[T(a)]},{"assistant":[T()]},{"user":[T(b)]}])", R"([{"user":[T(a),T(b)]}])");
    row("messages of one role in a row become one",
        R"([{"user":[T(a)]},{"user":[T(b)]},{"assistant":[T(c)]},{"assistant":[C(1)]},{"user":[R(1,x)]},{"user":[T(d)]}])",
        R"([{"user":[T(a),T(b)]},{"assistant":[T(c),C(1)]},{"user":[R(1,x),T(d)]}])");
    row("a first message of the assistant gets a user message before it",
        R"([{"assistant":[T(Hi!)]},{"user":[T(a)]}])",
        R"([{"user":[T([The assistant speaks first])]},{"assistant":[T(Hi!)]},{"user":[T(a)]}])");
    row("an unanswered call in the middle gets a stub",
        R"([{"user":[T(a)]},{"assistant":[C(1)]},{"user":[T(stop)]}])",
        R"([{"user":[T(a)]},{"assistant":[C(1)]},{"user":[{"type":"tool_result","tool_use_id":"1",)"
            + stub + R"(,T(stop)]}])");
    row("one of three answers is missing",
        R"([{"user":[T(a)]},{"assistant":[C(1),C(2),C(3)]},{"user":[R(3,z),R(1,x)]}])",
        R"([{"user":[T(a)]},{"assistant":[C(1),C(2),C(3)]},{"user":[R(1,x),{"type":"tool_result","tool_use_id":"2",)"
            + stub + R"(,R(3,z)]}])");
    row("results come in the order of the calls and before other blocks",
        R"([{"user":[T(a)]},{"assistant":[C(1),C(2)]},{"user":[T(hm),R(2,y),R(1,x)]}])",
        R"([{"user":[T(a)]},{"assistant":[C(1),C(2)]},{"user":[R(1,x),R(2,y),T(hm)]}])");
    row("of two results for one call the last counts",
        R"([{"user":[T(a)]},{"assistant":[C(1)]},{"user":[R(1,x),R(1,y)]}])",
        R"([{"user":[T(a)]},{"assistant":[C(1)]},{"user":[R(1,y)]}])");
    row("a result without call becomes text", R"([{"user":[R(9,x),T(a)]}])",
        R"([{"user":[T()" + orphan + R"(\nx),T(a)]}])");
    row("a late result, after other turns, becomes text",
        R"([{"user":[T(a)]},{"assistant":[C(1)]},{"user":[R(1,x)]},{"assistant":[T(b)]},{"user":[R(1,x)]}])",
        R"([{"user":[T(a)]},{"assistant":[C(1)]},{"user":[R(1,x)]},{"assistant":[T(b)]},{"user":[T()"
            + orphan + R"(\nx)]}])");
    row("a result without id answers the first open call",
        R"([{"user":[T(a)]},{"assistant":[C(1),C(2)]},{"user":[R(,x),R(,y)]}])",
        R"([{"user":[T(a)]},{"assistant":[C(1),C(2)]},{"user":[R(1,x),R(2,y)]}])");
    row("a call without id gets one", R"([{"user":[T(a)]},{"assistant":[C()]},{"user":[R(,x)]}])",
        R"([{"user":[T(a)]},{"assistant":[C(call)]},{"user":[R(call,x)]}])");
    row("ids that the API refuses are rewritten on both sides",
        R"([{"user":[T(a)]},{"assistant":[C(fn.a:1)]},{"user":[R(fn.a:1,x)]}])",
        R"([{"user":[T(a)]},{"assistant":[C(fn_a_1)]},{"user":[R(fn_a_1,x)]}])");
    row("ids that begin again in every turn become unique",
        R"([{"user":[T(a)]},{"assistant":[C(c0)]},{"user":[R(c0,x)]},{"assistant":[C(c0)]},{"user":[R(c0,y)]}])",
        R"([{"user":[T(a)]},{"assistant":[C(c0)]},{"user":[R(c0,x)]},{"assistant":[C(c0_2)]},{"user":[R(c0_2,y)]}])");
    row("the same id twice in one turn is answered in order",
        R"([{"user":[T(a)]},{"assistant":[C(c),C(c)]},{"user":[R(c,x),R(c,y)]}])",
        R"([{"user":[T(a)]},{"assistant":[C(c),C(c_2)]},{"user":[R(c,x),R(c_2,y)]}])");
    row("unsigned thinking goes, signed thinking stays",
        R"([{"user":[T(a)]},{"assistant":[{"type":"thinking","thinking":"x"},{"type":"thinking","thinking":"y","signature":"s"},T(b)]},{"user":[T(c)]}])",
        R"([{"user":[T(a)]},{"assistant":[{"type":"thinking","thinking":"y","signature":"s"},T(b)]},{"user":[T(c)]}])");
    row("blank texts in a result's blocks go, images stay",
        R"([{"user":[T(a)]},{"assistant":[C(1)]},{"user":[{"type":"tool_result","tool_use_id":"1","content":[T(),{"type":"image","source":{"type":"url","url":"u"}}]}]}])",
        R"([{"user":[T(a)]},{"assistant":[C(1)]},{"user":[{"type":"tool_result","tool_use_id":"1","content":[{"type":"image","source":{"type":"url","url":"u"}}]}]}])");
    row("images of a result without call are kept",
        R"([{"user":[{"type":"tool_result","tool_use_id":"9","content":[{"type":"image","source":{"type":"url","url":"u"}}]}]}])",
        R"([{"user":[T()" + orphan + R"(),{"type":"image","source":{"type":"url","url":"u"}}]}])");
}

// Each slip of a real client is mended in one fixed way, and mending twice changes nothing more.
void TestHistoryRepair::repairs()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto once = HistoryRepair{}(fromText(before));
    QVERIFY2(once, qPrintable(once ? QString() : once.error().message));
    QCOMPARE(toText(*once), toText(fromText(after)));
    const auto twice = HistoryRepair{}(*once);
    QVERIFY(twice);
    QCOMPARE(toText(*twice), toText(*once));
}

void TestHistoryRepair::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("no messages") << QByteArray("[]");
    QTest::newRow("only blank texts") << written(R"([{"user":[T( )]}])");
    QTest::newRow("the assistant has the last word")
        << written(R"([{"user":[T(a)]},{"assistant":[T(b)]}])");
    QTest::newRow("the last user message is blank")
        << written(R"([{"user":[T(a)]},{"assistant":[T(b)]},{"user":[T( )]}])");
}

// Without a user's word at the end there is nothing to answer.
void TestHistoryRepair::refuses()
{
    QFETCH(QByteArray, before);
    const auto repaired = HistoryRepair{}(fromText(before));
    QVERIFY(!repaired);
    QCOMPARE(repaired.error().kind, ChatError::Kind::InvalidRequest);
    QCOMPARE(repaired.error().param, QStringLiteral("messages"));
}

// In a conversation that is known by its id a result may stand alone at the beginning, and only
// there.
void TestHistoryRepair::continuation()
{
    const auto repaired = HistoryRepair{true}(
        fromText(written(R"([{"user":[R(1,x),T(a)]},{"assistant":[T(b)]},{"user":[R(2,y)]}])")));
    QVERIFY(repaired);
    QCOMPARE(toText({repaired->front()}), written(R"([{"user":[R(1,x),T(a)]}])"));
    QVERIFY(!toText({repaired->back()}).contains("tool_result"));
}

QTEST_APPLESS_MAIN(TestHistoryRepair)
#include "tst_historyrepair.moc"
