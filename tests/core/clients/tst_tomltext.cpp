// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/tomltext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TomlTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void aRootKeyIsSet_data();
    void aRootKeyIsSet();
    void aTableKeyIsSet_data();
    void aTableKeyIsSet();
    void whatCannotBeChangedIsRefused_data();
    void whatCannotBeChangedIsRefused();
    void stringsAreQuoted();
};

void TomlTextTest::aRootKeyIsSet_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("in an empty file", "", "m = 1\n");
    row("in place of the old value", "m = \"x\"\nn = 2\n", "m = 1\nn = 2\n");
    row("the comment stays", "m = \"a#b\"  # mine\n", "m = 1  # mine\n");
    row("a value of several lines goes whole", "m = [\n  1, # one\n  2,\n]\nn = 2\n",
        "m = 1\nn = 2\n");
    row("after the last key of the root", "n = 2\n\n[t]\nm = 3\n", "n = 2\nm = 1\n\n[t]\nm = 3\n");
    row("before the first table", "# top\n[t]\nm = 3\n", "m = 1\n\n# top\n[t]\nm = 3\n");
    row("a key inside of a text is none", "t = \"\"\"\nm = 2\n\"\"\"\n",
        "t = \"\"\"\nm = 2\n\"\"\"\nm = 1\n");
    row("a quoted key is the same key", "\"m\" = 2\n", "\"m\" = 1\n");
    row("Windows line ends stay", "n = 2\r\n", "n = 2\r\nm = 1\r\n");
    row("a missing last line end stays missing", "m = 2", "m = 1");
}

// One key of the root changes or comes; tables below are another matter.
void TomlTextTest::aRootKeyIsSet()
{
    QFETCH(QByteArray, before);
    Result<TomlText> text = TomlText::parse(before);
    QVERIFY(text);
    text->setRoot(u"m"_s, "1");
    QTEST(text->text(), "after");
}

void TomlTextTest::aTableKeyIsSet_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("the table is made at the end", "x = 1\n", "x = 1\n\n[p.b]\nk = 1\n");
    row("in a table that is there", "[p.b]\nz = 2\n\n[q]\n", "[p.b]\nz = 2\nk = 1\n\n[q]\n");
    row("in place of the old value", "[ p . \"b\" ] # ours\nk = 9\n",
        "[ p . \"b\" ] # ours\nk = 1\n");
    row("not in a table of a similar name", "[p.bb]\nk = 9\n", "[p.bb]\nk = 9\n\n[p.b]\nk = 1\n");
    row("what has to go goes", "[p.b]\nold = \"\"\"\n…\n\"\"\"\nk = 9\n", "[p.b]\nk = 1\n");
}

// A table is found by its path, however that is written.
void TomlTextTest::aTableKeyIsSet()
{
    QFETCH(QByteArray, before);
    Result<TomlText> text = TomlText::parse(before);
    QVERIFY(text);
    const Result<Done> done = text->set({u"p"_s, u"b"_s}, u"k"_s, "1");
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    text->remove({u"p"_s, u"b"_s}, u"old"_s);
    QTEST(text->text(), "after");
}

void TomlTextTest::whatCannotBeChangedIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("no value") << QByteArray("a\n");
    QTest::newRow("a header without an end") << QByteArray("[a\n");
    QTest::newRow("a string without an end") << QByteArray("a = \"x\n");
    QTest::newRow("a list without an end") << QByteArray("a = [1,\n");
    QTest::newRow("a bracket too many") << QByteArray("a = 1]\n");
    QTest::newRow("the table is inline") << QByteArray("[p]\nb = { k = 9 }\n");
    QTest::newRow("its parent is inline") << QByteArray("p = { b = { k = 9 } }\n");
    QTest::newRow("the table is written by dotted keys") << QByteArray("p.b.k = 9\n");
    QTest::newRow("a list of tables has its name") << QByteArray("[[p.b]]\nk = 9\n");
}

// What is not understood, or written in a form that is not edited, stays as it is.
void TomlTextTest::whatCannotBeChangedIsRefused()
{
    QFETCH(QByteArray, before);
    Result<TomlText> text = TomlText::parse(before);
    const Result<Done> done =
        text ? text->set({u"p"_s, u"b"_s}, u"k"_s, "1") : Result<Done>(text.error());
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"as it is"), qPrintable(done.error().message));
}

// A value cannot break out of its quotes.
void TomlTextTest::stringsAreQuoted()
{
    QCOMPARE(TomlText::string(u"a\"b\\c\nd"_s), QByteArray("\"a\\\"b\\\\c\\nd\""));
}

QTEST_APPLESS_MAIN(TomlTextTest)
#include "tst_tomltext.moc"
