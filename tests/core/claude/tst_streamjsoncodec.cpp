// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/streamjsoncodec.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStreamJsonCodec : public QObject
{
    Q_OBJECT

private slots:
    void linesBecomeMessages_data();
    void linesBecomeMessages();
    void anySplitGivesTheSameMessages();
    void aLineThatIsTooLongIsSkippedWhole();
    void anUnfinishedLineIsReported();

private:
    struct Outcome
    {
        QStringList messages;
        int malformed = 0;
    };
    static StreamJsonCodec codec(Outcome &outcome, qsizetype maxLine = StreamJsonCodec::kMaxLine)
    {
        return StreamJsonCodec(
            {[&outcome](const Json &json) { outcome.messages << toQString(dumpJson(json)); },
             [&outcome](const QString &) { ++outcome.malformed; }},
            maxLine);
    }
};

// One line is one object; a bad line is reported and the next one is still read.
void TestStreamJsonCodec::linesBecomeMessages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<int>("malformed");
    QTest::newRow("two lines in one read") << QByteArray("{\"a\":1}\n{\"b\":2}\n")
                                           << (QStringList{uR"({"a":1})"_s, uR"({"b":2})"_s}) << 0;
    QTest::newRow("CR-LF ends a line too")
        << QByteArray("{\"a\":1}\r\n") << (QStringList{uR"({"a":1})"_s}) << 0;
    QTest::newRow("blank lines are nothing")
        << QByteArray("\n\n{\"a\":1}\n\r\n") << (QStringList{uR"({"a":1})"_s}) << 0;
    QTest::newRow("rubbish then good")
        << QByteArray("npm warn deprecated\n{\"a\":1}\n") << (QStringList{uR"({"a":1})"_s}) << 1;
    QTest::newRow("an array is not a message")
        << QByteArray("[1]\n{\"a\":1}\n") << (QStringList{uR"({"a":1})"_s}) << 1;
    QTest::newRow("half an object")
        << QByteArray("{\"a\":\n{\"a\":1}\n") << (QStringList{uR"({"a":1})"_s}) << 1;
    QTest::newRow("the order of keys is kept")
        << QByteArray("{\"z\":1,\"a\":2}\n") << (QStringList{uR"({"z":1,"a":2})"_s}) << 0;
    QTest::newRow("bytes that are not UTF-8")
        << QByteArray("{\"a\":\"\xff\"}\n{\"a\":1}\n") << (QStringList{uR"({"a":1})"_s}) << 1;
    QTest::newRow("nested beyond all reason")
        << QByteArray("{\"a\":" + QByteArray(100'000, '[') + "\n{\"a\":1}\n")
        << (QStringList{uR"({"a":1})"_s}) << 1;
}

void TestStreamJsonCodec::linesBecomeMessages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, messages);
    QFETCH(int, malformed);
    Outcome outcome;
    codec(outcome).feed(bytes);
    QCOMPARE(outcome.messages, messages);
    QCOMPARE(outcome.malformed, malformed);
}

// A read may end anywhere, also within a character.
void TestStreamJsonCodec::anySplitGivesTheSameMessages()
{
    const QByteArray bytes =
        "{\"t\":\"Gr\xc3\xbc\xc3\x9f \xf0\x9f\x9b\x8e\"}\r\nnoise\n{\"n\":[1,2,{\"x\":null}]}\n";
    Outcome whole;
    codec(whole).feed(bytes);
    QCOMPARE(whole.messages.size(), 2);
    for (qsizetype first = 0; first <= bytes.size(); ++first) {
        for (qsizetype second = first; second <= bytes.size(); ++second) {
            Outcome outcome;
            StreamJsonCodec split = codec(outcome);
            split.feed(QByteArrayView(bytes).first(first));
            split.feed(QByteArrayView(bytes).sliced(first, second - first));
            split.feed(QByteArrayView(bytes).sliced(second));
            QCOMPARE(outcome.messages, whole.messages);
            QCOMPARE(outcome.malformed, 1);
        }
    }
}

// Memory is bounded whatever the child prints, and the line after is read again.
void TestStreamJsonCodec::aLineThatIsTooLongIsSkippedWhole()
{
    Outcome outcome;
    StreamJsonCodec small = codec(outcome, 100);
    for (int i = 0; i < 50; ++i)
        small.feed(QByteArray(10, 'x'));
    small.feed("still the same line\n{\"a\":1}\n");
    QCOMPARE(outcome.malformed, 1);
    QCOMPARE(outcome.messages, (QStringList{uR"({"a":1})"_s}));
}

// A child that dies within a line leaves no silent remainder.
void TestStreamJsonCodec::anUnfinishedLineIsReported()
{
    Outcome outcome;
    StreamJsonCodec cut = codec(outcome);
    cut.feed("{\"a\":1}\n{\"b\":");
    cut.finish();
    QCOMPARE(outcome.messages, (QStringList{uR"({"a":1})"_s}));
    QCOMPARE(outcome.malformed, 1);
}

QTEST_GUILESS_MAIN(TestStreamJsonCodec)
#include "tst_streamjsoncodec.moc"
