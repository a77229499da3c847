// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/linediff.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LineDiffTest final : public QObject
{
    Q_OBJECT

private slots:
    void linesAreCompared_data();
    void linesAreCompared();
    void hugeFilesAreNotCompared();
};

namespace {

QString shown(const QList<DiffLine> &diff)
{
    QString text;
    for (const DiffLine &line : diff)
        text += QStringLiteral(" -+…").at(int(line.kind)) + line.text + u'|';
    return text;
}

} // namespace

void LineDiffTest::linesAreCompared_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("context");
    QTest::addColumn<QString>("diff");
    QTest::newRow("equal texts") << u"a\nb\n"_s << u"a\nb\n"_s << -1 << u" a| b|"_s;
    QTest::newRow("a new file") << u""_s << u"a\nb\n"_s << -1 << u"+a|+b|"_s;
    QTest::newRow("one line changed")
        << u"a\nb\nc\n"_s << u"a\nx\nc\n"_s << -1 << u" a|-b|+x| c|"_s;
    QTest::newRow("two changes") << u"a\nb\nc\nd\n"_s << u"b\nc\nx\nd\n"_s << -1
                                 << u"-a| b| c|+x| d|"_s;
    QTest::newRow("line ends do not matter")
        << u"a\r\nb\r\n"_s << u"a\nb\nc\n"_s << -1 << u" a| b|+c|"_s;
    QTest::newRow("far lines are left out")
        << u"1\n2\n3\n4\n5\n6\n7\n"_s << u"1\n2\n3\nx\n5\n6\n7\n"_s << 1 << u"…| 3|-4|+x| 5|…|"_s;
}

// What people see is what changes, in order.
void LineDiffTest::linesAreCompared()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, context);
    QTEST(shown(lineDiff(before, after, context)), "diff");
}

// A file of many different lines is shown as replaced, at once.
void LineDiffTest::hugeFilesAreNotCompared()
{
    const QString before = u"a\n"_s.repeated(10'000);
    const QString after = u"b\n"_s.repeated(10'000);
    const QList<DiffLine> diff = lineDiff(before, after, 3);
    QCOMPARE(diff.size(), 20'000);
    QCOMPARE(diff.first().kind, DiffLine::Kind::Removed);
}

QTEST_APPLESS_MAIN(LineDiffTest)
#include "tst_linediff.moc"
