// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"
#include "uisamples.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class FormatTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void durations_data();
    void durations();
    void numbers_data();
    void numbers();
    void costs_data();
    void costs();
    void momentsToComeAreShort_data();
    void momentsToComeAreShort();
    void theLocaleDecides();
};

void FormatTest::durations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("not known") << qint64(-1) << u"–"_s;
    QTest::newRow("nothing") << qint64(0) << u"0 ms"_s;
    QTest::newRow("below a second") << qint64(999) << u"999 ms"_s;
    QTest::newRow("a second") << qint64(1000) << u"1.0 s"_s;
    QTest::newRow("never 60.0 s") << qint64(59'960) << u"1 min 00 s"_s;
    QTest::newRow("minutes") << qint64(125'000) << u"2 min 05 s"_s;
    QTest::newRow("hours") << qint64(3'660'000) << u"1 h 01 min"_s;
}

// A duration has the unit people think in.
void FormatTest::durations()
{
    QFETCH(qint64, ms);
    QTEST(Format::duration(ms), "text");
}

void FormatTest::numbers_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"0"_s;
    QTest::newRow("whole below ten thousand") << qint64(9999) << u"9,999"_s;
    QTest::newRow("thousands") << qint64(12'345) << u"12.3k"_s;
    QTest::newRow("many thousands") << qint64(123'456) << u"123k"_s;
    QTest::newRow("never 1000k") << qint64(999'999) << u"1.0M"_s;
    QTest::newRow("millions") << qint64(18'043'319) << u"18.0M"_s;
}

// Large token counts stay short.
void FormatTest::numbers()
{
    QFETCH(qint64, number);
    QTEST(Format::compact(number), "text");
}

void FormatTest::costs_data()
{
    QTest::addColumn<double>("dollars");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << u"–"_s;
    QTest::newRow("not a number") << qQNaN() << u"–"_s;
    QTest::newRow("next to nothing") << 0.00002 << u"< $0.0001"_s;
    QTest::newRow("cents") << 0.01234 << u"$0.0123"_s;
    QTest::newRow("dollars") << 2.3187 << u"$2.32"_s;
}

// Small costs keep the digits that matter.
void FormatTest::costs()
{
    QFETCH(double, dollars);
    QTEST(Format::cost(dollars), "text");
}

void FormatTest::momentsToComeAreShort_data()
{
    const QDateTime now = QDateTime::currentDateTime();
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const QTime clock(18, 5, 59);
    const QDate near = now.date().addDays(3);
    const QDate far = now.date().addDays(7);
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("text");
    QTest::newRow("not known") << QDateTime() << u"–"_s;
    QTest::newRow("within the week, the day has a name")
        << near.startOfDay().addSecs(clock.msecsSinceStartOfDay() / 1000)
        << locale.toString(near, u"ddd"_s) + u" 18:05"_s;
    QTest::newRow("later, the day has a date")
        << far.startOfDay() << locale.toString(far, QLocale::ShortFormat);
}

// Nobody wants to know the second at which a plan begins again.
void FormatTest::momentsToComeAreShort()
{
    QFETCH(QDateTime, moment);
    QTEST(Format::soon(moment), "text");
}

// Separators are those of the user's locale.
void FormatTest::theLocaleDecides()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(Format::count(12'345), u"12.345"_s);
    QCOMPARE(Format::duration(1400), u"1,4 s"_s);
}

QTEST_MAIN(FormatTest)
#include "tst_format.moc"
