// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/jsonctext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class JsoncTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsSet_data();
    void aValueIsSet();
    void anElementIsSet_data();
    void anElementIsSet();
    void whatCannotBeChangedIsRefused_data();
    void whatCannotBeChangedIsRefused();
};

void JsoncTextTest::aValueIsSet_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QString &path,
                        const QByteArray &value, const QByteArray &after) {
        QTest::newRow(name) << before << path << value << after;
    };
    row("an empty file becomes an object", "", u"a"_s, "1", "{\n  \"a\": 1\n}\n");
    row("a file of white space as well", " \n\n", u"a"_s, "1", "{\n  \"a\": 1\n}\n");
    row("a file of comments keeps them", "// mine\n", u"a"_s, "1", "// mine\n{\n  \"a\": 1\n}\n");
    row("a value is replaced in its place", "{ \"a\": 1, \"b\": 2 }", u"a"_s, "[]",
        "{ \"a\": [], \"b\": 2 }");
    row("the last of two equal keys counts", "{\"a\":1,\"a\":2}", u"a"_s, "3", "{\"a\":1,\"a\":3}");
    row("a member is added after the last", "{\n  \"a\": 1\n}\n", u"b"_s, "2",
        "{\n  \"a\": 1,\n  \"b\": 2\n}\n");
    row("a trailing comma stays one", "{\n  \"a\": 1,\n}\n", u"b"_s, "2",
        "{\n  \"a\": 1,\n  \"b\": 2,\n}\n");
    row("a comment behind the last member stays with it", "{\n  \"a\": 1 // one\n}\n", u"b"_s, "2",
        "{\n  \"a\": 1, // one\n  \"b\": 2\n}\n");
    row("also behind its comma", "{\n  \"a\": 1, /* one */ // uno\n}\n", u"b"_s, "2",
        "{\n  \"a\": 1, /* one */ // uno\n  \"b\": 2,\n}\n");
    row("also in an object on one line", "{ \"a\": 1 // one\n}\n", u"b"_s, "2",
        "{ \"a\": 1, // one\n  \"b\": 2\n}\n");
    row("a slash within a comment does not end it", "{ \"a\": 1 /*/ one */ }", u"b"_s, "2",
        "{ \"a\": 1, /*/ one */ \"b\": 2 }");
    row("a comment in an empty object stays", "{\n  // nothing yet\n}\n", u"b"_s, "2",
        "{\n  // nothing yet\n  \"b\": 2\n}\n");
    row("tabs stay tabs", "{\n\t\"a\": {\n\t\t\"x\": 1\n\t}\n}\n", u"a.y"_s, "{\"z\":[1]}",
        "{\n\t\"a\": {\n\t\t\"x\": 1,\n\t\t\"y\": {\n\t\t\t\"z\": [\n\t\t\t\t1\n\t\t\t]\n\t\t}\n"
        "\t}\n}\n");
    row("line ends stay as they are", "{\r\n    \"a\": 1\r\n}\r\n", u"b"_s, "2",
        "{\r\n    \"a\": 1,\r\n    \"b\": 2\r\n}\r\n");
    row("missing objects are made", "{}", u"a.b.c"_s, "1",
        "{\n  \"a\": {\n    \"b\": {\n      \"c\": 1\n    }\n  }\n}");
    row("a byte order mark stays", "\xEF\xBB\xBF{\"a\":1}", u"a"_s, "2", "\xEF\xBB\xBF{\"a\":2}");
    row("braces in texts and comments do not matter", "{\"a\": \"}\\\"{\", /* } */ \"b\": 1}",
        u"b"_s, "2", "{\"a\": \"}\\\"{\", /* } */ \"b\": 2}");
    row("an escaped key is the same key", "{\"\\u0061\":1}", u"a"_s, "2", "{\"\\u0061\":2}");
}

// One value changes; every other byte stays, and so does what the file looks like.
void JsoncTextTest::aValueIsSet()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    Result<JsoncText> text = JsoncText::parse(before);
    QVERIFY(text);
    const Result<Done> done = text->set(path.split(u'.'), *parseJson(value));
    QVERIFY(done);
    QTEST(text->text(), "after");
}

void JsoncTextTest::anElementIsSet_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("an empty file becomes a list")
        << QByteArray() << QByteArray("[\n  {\n    \"name\": \"us\"\n  }\n]\n");
    QTest::newRow("after the others") << QByteArray("[\n  {\"name\": \"they\"}\n]\n")
                                      << QByteArray("[\n  {\"name\": \"they\"},\n  {\n"
                                                    "    \"name\": \"us\"\n  }\n]\n");
    QTest::newRow("in place of our old one")
        << QByteArray("[\n  {\"name\": \"us\", \"old\": 1}, // ours\n  7\n]\n")
        << QByteArray("[\n  {\n    \"name\": \"us\"\n  }, // ours\n  7\n]\n");
}

// A list is known by the names of its elements.
void JsoncTextTest::anElementIsSet()
{
    QFETCH(QByteArray, before);
    Result<JsoncText> text = JsoncText::parse(before, JsoncText::Root::Array);
    QVERIFY(text);
    QVERIFY(text->setElement({}, "name", Json{{"name", "us"}}));
    QTEST(text->text(), "after");
}

void JsoncTextTest::whatCannotBeChangedIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a brace is missing") << QByteArray("{\n\"a\": 1\n") << u"Line 3"_s;
    QTest::newRow("a comma is missing") << QByteArray("{\n\"a\": 1\n\"b\": 2}") << u"Line 3"_s;
    QTest::newRow("a value is missing") << QByteArray("{\"a\": }") << u"Line 1"_s;
    QTest::newRow("words without quotes") << QByteArray("{a: 1}") << u"Line 1"_s;
    QTest::newRow("a comment without an end") << QByteArray("{} /* …") << u"Line 1"_s;
    QTest::newRow("something behind the end") << QByteArray("{} {}") << u"Line 1"_s;
    QTest::newRow("a list where an object is needed") << QByteArray("[]") << u"object"_s;
    QTest::newRow("a text where an object is needed") << QByteArray("{\"a\": \"x\"}") << u"“a”"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xE4\"}") << u"UTF-8"_s;
    QTest::newRow("nested without end") << QByteArray(100'000, '[') << u"Line 1"_s;
}

// Better no change than a broken file; the reason says where.
void JsoncTextTest::whatCannotBeChangedIsRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, reason);
    Result<JsoncText> text = JsoncText::parse(before);
    const Result<Done> done = text ? text->set({u"a"_s, u"b"_s}, 1) : Result<Done>(text.error());
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(reason), qPrintable(done.error().message));
    if (text)
        QCOMPARE(text->text(), before);
}

QTEST_APPLESS_MAIN(JsoncTextTest)
#include "tst_jsonctext.moc"
