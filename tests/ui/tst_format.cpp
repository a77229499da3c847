// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/serverstatus.h"
#include "core/status/turnrecord.h"
#include "language/language.h"
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
    void failuresSayWhatHappenedAndTheWordsOfTheServer_data();
    void failuresSayWhatHappenedAndTheWordsOfTheServer();
    void failuresAreToldInTheLanguageOfTheWindow();
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

void FormatTest::failuresSayWhatHappenedAndTheWordsOfTheServer_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(ChatError::Kind::Internal); ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

// Every kind has a sentence of its own, and the client's words are below it as they were.
void FormatTest::failuresSayWhatHappenedAndTheWordsOfTheServer()
{
    QFETCH(int, kind);
    TurnRecord failed;
    failed.error = u"model: nobody knows it"_s;
    failed.errorKind = ChatError::Kind(kind);
    const QStringList lines = Format::failure(failed).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().contains(u'.'), qPrintable(lines.first()));
    QCOMPARE(lines.last(), failed.error);
    failed.errorKind.reset(); // of an earlier run: nothing else is known
    QCOMPARE(Format::failure(failed), failed.error);
}

void FormatTest::failuresAreToldInTheLanguageOfTheWindow()
{
    TurnRecord failed;
    failed.error = u"Overloaded"_s;
    failed.errorKind = ChatError::Kind::Overloaded;
    SelfTestResult test;
    test.error = u"Overloaded"_s;
    Language language;
    language.use(u"de"_s);
    QVERIFY2(Format::failure(failed).startsWith(u"Claude ist überlastet."_s),
             qPrintable(Format::failure(failed)));
    QVERIFY(Format::failure(failed).endsWith(u"\nOverloaded"_s));
    QCOMPARE(Format::failure(test), u"Es kam keine vollständige Antwort.\nOverloaded"_s);
}

QTEST_MAIN(FormatTest)
#include "tst_format.moc"
