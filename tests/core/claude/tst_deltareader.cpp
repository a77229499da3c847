// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/deltareader.h"

#include <QTest>

class TestDeltaReader : public QObject
{
    Q_OBJECT

private slots:
    void readsDeltas_data();
    void readsDeltas();
    void leavesTheRest_data();
    void leavesTheRest();
};

namespace {

QByteArray line(const QByteArray &delta, const QByteArray &index = "0")
{
    return R"({"type":"stream_event","event":{"type":"content_block_delta","index":)" + index
        + R"(,"delta":)" + delta + R"(},"session_id":"s","parent_tool_use_id":null,"uuid":"u"})";
}

} // namespace

// What a delta holds is handed on with its escapes undone, byte for byte.
void TestDeltaReader::readsDeltas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a text") << line(R"({"type":"text_delta","text":"Hello "})") << 0
                            << QByteArray("Hello ");
    QTest::newRow("thinking") << line(R"({"type":"thinking_delta","thinking":"Hm"})", "3") << 3
                              << QByteArray("Hm");
    QTest::newRow("a tool's input")
        << line(R"({"type":"input_json_delta","partial_json":"{\"x\":\"Oslo\"}"})") << 0
        << QByteArray(R"({"x":"Oslo"})");
    QTest::newRow("an empty piece")
        << line(R"({"type":"text_delta","text":""})") << 0 << QByteArray("");
    QTest::newRow("escapes and a whole emoji")
        << line(R"({"type":"text_delta","text":"a\n\t\"\\ \u00e9 \ud83d\ude00 \u0000"})") << 0
        << QByteArray("a\n\t\"\\ \xc3\xa9 \xf0\x9f\x98\x80 \0", 15);
    QTest::newRow("the text before the type")
        << line(R"({"text":"x","type":"text_delta"})") << 0 << QByteArray("x");
    QTest::newRow("another order of keys") << QByteArray(
        R"({"uuid":"u","event":{"index":1,"delta":{"type":"text_delta","text":"x"},"type":"content_block_delta"},"type":"stream_event"})")
                                           << 1 << QByteArray("x");
}

void TestDeltaReader::readsDeltas()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, index);
    QFETCH(QByteArray, text);
    DeltaReader reader;
    const auto delta = reader.read(bytes);
    QVERIFY(delta);
    QCOMPARE(delta->index, index);
    QCOMPARE(QByteArray(delta->text.data(), qsizetype(delta->text.size())), text);
}

// Everything that is not plainly a delta is left to whoever reads the whole line.
void TestDeltaReader::leavesTheRest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another event")
        << QByteArray(R"({"type":"stream_event","event":{"type":"content_block_stop","index":0}})");
    QTest::newRow("a signature") << line(R"({"type":"signature_delta","signature":"x"})");
    QTest::newRow("a delta of an unknown type") << line(R"({"type":"new_delta","text":"x"})");
    QTest::newRow("half an emoji") << line(R"({"type":"text_delta","text":"\ud83d"})");
    QTest::newRow("a text that is a number") << line(R"({"type":"text_delta","text":1})");
    QTest::newRow("no delta") << line("null");
    QTest::newRow("no index") << line(R"({"type":"text_delta","text":"x"})", "null");
    QTest::newRow("a message that names the event in a text") << QByteArray(
        R"({"type":"assistant","text":"\"content_block_delta\"","event":{"type":"x"}})");
    QTest::newRow("a line that was cut") << line(R"({"type":"text_delta","text":"x"})").chopped(30);
    QTest::newRow("bytes that are not UTF-8")
        << line("{\"type\":\"text_delta\",\"text\":\"\xff\"}");
    QTest::newRow("a very long line")
        << line(R"({"type":"text_delta","text":")" + QByteArray(100'000, 'x') + R"("})");
}

void TestDeltaReader::leavesTheRest()
{
    QFETCH(QByteArray, bytes);
    DeltaReader reader;
    QVERIFY(!reader.read(bytes));
    QVERIFY(reader.read(line(R"({"type":"text_delta","text":"x"})"))); // and goes on
}

QTEST_APPLESS_MAIN(TestDeltaReader)
#include "tst_deltareader.moc"
