// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/yamltext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class YamlTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsSet_data();
    void aValueIsSet();
    void anItemIsSet_data();
    void anItemIsSet();
    void whatCannotBeChangedIsRefused_data();
    void whatCannotBeChangedIsRefused();
    void aKeptValueIsKept();
};

void YamlTextTest::aValueIsSet_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("in an empty file", "", "k: 1\n");
    row("in place of the old value", "a: 1\nk: x\nb: 2\n", "a: 1\nk: 1\nb: 2\n");
    row("the comment stays", "k: \"a # b\"   # mine\n", "k: 1  # mine\n");
    row("an empty value is one", "k:\na: 1\n", "k: 1\na: 1\n");
    row("a quoted key is the same key", "\"k\": 2\n", "\"k\": 1\n");
    row("a commented-out one is none", "#k: 2\n", "#k: 2\nk: 1\n");
    row("one further in is another", "a:\n  k: 2\n", "a:\n  k: 2\nk: 1\n");
    row("a longer name is another", "key: 2\n", "key: 2\nk: 1\n");
    row("before the end mark", "---\na: 1\n...\n", "---\na: 1\nk: 1\n...\n");
    row("also when something stands behind it", "a: 1\n... # end\n\n# x\n",
        "a: 1\nk: 1\n... # end\n\n# x\n");
    row("Windows line ends stay", "a: 1\r\n", "a: 1\r\nk: 1\r\n");
}

// One value at the left edge changes or comes.
void YamlTextTest::aValueIsSet()
{
    QFETCH(QByteArray, before);
    Result<YamlText> text = YamlText::parse(before);
    QVERIFY(text);
    QVERIFY(text->set("k", "1"));
    QTEST(text->text(), "after");
}

void YamlTextTest::anItemIsSet_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("the list is made", "a: 1\n", "a: 1\nl:\n  - name: us\n    x: 1\n");
    row("an empty list gets it", "l: []\na: 1\n", "l:\n  - name: us\n    x: 1\na: 1\n");
    row("after the others", "l:\n    - name: they\n      x: 2\n\n# next\na: 1\n",
        "l:\n    - name: they\n      x: 2\n    - name: us\n      x: 1\n\n# next\na: 1\n");
    row("in place of our old one", "l:\n- x: 9\n  name: \"us\"\n  old: 1\n# they\n- name: they\n",
        "l:\n- name: us\n  x: 1\n# they\n- name: they\n");
    row("a name further in is another's", "l:\n  - name: they\n    inner:\n      - name: us\n",
        "l:\n  - name: they\n    inner:\n      - name: us\n  - name: us\n    x: 1\n");
}

// A list is known by the names of its items.
void YamlTextTest::anItemIsSet()
{
    QFETCH(QByteArray, before);
    Result<YamlText> text = YamlText::parse(before);
    QVERIFY(text);
    const Result<Done> done = text->setItem("l", "us", {"name: us", "x: 1"});
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QTEST(text->text(), "after");
}

void YamlTextTest::whatCannotBeChangedIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("a flow list") << QByteArray("l: [a, b]\n");
    QTest::newRow("an anchor") << QByteArray("l: &all\n  - name: a\n");
    QTest::newRow("a map") << QByteArray("l:\n  a: 1\n");
    QTest::newRow("several documents") << QByteArray("a: 1\n---\nl:\n");
    QTest::newRow("tabs") << QByteArray("l:\n\t- name: a\n");
    QTest::newRow("the file is one flow map") << QByteArray("{ l: [] }\n");
    QTest::newRow("a value of several lines") << QByteArray("k: |\n  text\n");
}

// What is written in a form that is not edited stays as it is.
void YamlTextTest::whatCannotBeChangedIsRefused()
{
    QFETCH(QByteArray, before);
    Result<YamlText> text = YamlText::parse(before);
    Result<Done> done = text ? text->setItem("l", "us", {"name: us"}) : Result<Done>(text.error());
    if (done)
        done = text->set("k", "1");
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"as it is"), qPrintable(done.error().message));
}

// What only has to be there may be anything.
void YamlTextTest::aKeptValueIsKept()
{
    Result<YamlText> text = YamlText::parse("k: |\n  mine\n");
    QVERIFY(text);
    QVERIFY(text->set("k", "1", YamlText::Existing::Keep));
    QCOMPARE(text->text(), QByteArray("k: |\n  mine\n"));
}

QTEST_APPLESS_MAIN(YamlTextTest)
#include "tst_yamltext.moc"
