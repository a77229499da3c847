// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usagereport.h"

#include "core/store/csv.h"
#include "core/store/database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using State = TurnRecord::State;

class TestUsageReport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sumsAreByDayAndModel();
    void aKeyOrAModelIsSummedAlone_data();
    void aKeyOrAModelIsSummedAlone();
    void percentilesAreByNearestRank_data();
    void percentilesAreByNearestRank();
    void keysAndModelsOfThePeriodAreNamed();
    void anEmptyPeriodIsNoError();
    void theTableHasARowPerDayAndModel();
    void fieldsAreQuoted_data();
    void fieldsAreQuoted();
    void aBrokenDatabaseIsAnErrorNotACrash();

private:
    void add(int day, const QString &model, qint64 firstTokenMs = 100,
             const QString &key = u"default"_s, State state = State::Done);
    UsageReport report(const QString &key = {}, const QString &model = {});

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    const QDate m_first{2026, 3, 10};
};

void TestUsageReport::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_dir->filePath(u"bellhop.db"_s));
    QVERIFY(database);
    m_database = std::move(*database);
}

void TestUsageReport::add(int day, const QString &model, qint64 firstTokenMs, const QString &key,
                          State state)
{
    TurnRecord turn;
    turn.id = u"r"_s;
    turn.startedAt = m_first.addDays(day).startOfDay().addSecs(12 * 3600).toUTC();
    turn.keyId = key;
    turn.keyName = key.toUpper();
    turn.requestedModel = u"gpt-4"_s;
    turn.model = model;
    turn.state = state;
    turn.firstTokenMs = firstTokenMs;
    turn.usage = {10, 20, 30, 40, 5};
    turn.costUsd = 0.25;
    QVERIFY(UsageStore(*m_database).add(turn));
}

UsageReport TestUsageReport::report(const QString &key, const QString &model)
{
    const Result<UsageReport> made = UsageReport::make(
        *m_database, {m_first.startOfDay(), m_first.addDays(3).startOfDay(), key, model});
    if (made)
        return *made;
    UsageReport failed;
    failed.problem = made.error().message;
    return failed;
}

// A request without an answer counts for the model it asked for; days outside do not count.
void TestUsageReport::sumsAreByDayAndModel()
{
    add(-1, u"opus"_s);
    add(0, u"opus"_s);
    add(0, u"opus"_s);
    add(0, u"haiku"_s, -1, u"default"_s, State::Failed);
    add(2, {}, -1, u"default"_s, State::Cancelled);
    add(3, u"opus"_s);
    const UsageReport made = report();
    QCOMPARE(made.slices.size(), 3);
    QCOMPARE(made.slices.at(0).day, m_first);
    QCOMPARE(made.slices.at(0).model, u"haiku"_s);
    QCOMPARE(made.slices.at(0).totals.failed, 1);
    QCOMPARE(made.slices.at(1).model, u"opus"_s);
    QCOMPARE(made.slices.at(1).totals.turns, 2);
    QCOMPARE(made.slices.at(1).totals.tokens.cacheRead, 40);
    QCOMPARE(made.slices.at(2).day, m_first.addDays(2));
    QCOMPARE(made.slices.at(2).model, u"gpt-4"_s);
    QCOMPARE(made.slices.at(2).totals.cancelled, 1);
    QCOMPARE(made.totals.turns, 4);
    QCOMPARE(made.totals.tokens.output, 160);
    QCOMPARE(made.totals.costUsd, 1.0);
}

void TestUsageReport::aKeyOrAModelIsSummedAlone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("turns");
    QTest::newRow("everything") << QString() << QString() << 4;
    QTest::newRow("one key") << u"laptop"_s << QString() << 2;
    QTest::newRow("one model") << QString() << u"opus"_s << 3;
    QTest::newRow("one of both") << u"laptop"_s << u"opus"_s << 1;
    QTest::newRow("what there is not") << u"laptop"_s << u"sonnet"_s << 0;
    QTest::newRow("words of SQL") << u"' OR 1=1 --"_s << QString() << 0;
}

// Filters hold for sums and waits alike.
void TestUsageReport::aKeyOrAModelIsSummedAlone()
{
    add(0, u"opus"_s);
    add(1, u"opus"_s);
    add(1, u"opus"_s, 100, u"laptop"_s);
    add(1, u"haiku"_s, 100, u"laptop"_s);
    QFETCH(QString, key);
    QFETCH(QString, model);
    const UsageReport made = report(key, model);
    QVERIFY2(made.problem.isEmpty(), qPrintable(made.problem));
    QTEST(int(made.totals.turns), "turns");
    QTEST(int(made.wait.answers), "turns");
}

void TestUsageReport::percentilesAreByNearestRank_data()
{
    QTest::addColumn<QList<int>>("waits");
    QTest::addColumn<QList<int>>("percentiles");
    QTest::newRow("one") << QList<int>{7} << QList<int>{7, 7, 7};
    QTest::newRow("two") << QList<int>{9, 1} << QList<int>{1, 9, 9};
    QList<int> hundred;
    for (int i = 100; i >= 1; --i)
        hundred.append(i * 10);
    QTest::newRow("a hundred") << hundred << QList<int>{500, 900, 990};
    QTest::newRow("some without an answer") << QList<int>{-1, 5, -1} << QList<int>{5, 5, 5};
}

// Half, nine tenths and 99 hundredths were not slower.
void TestUsageReport::percentilesAreByNearestRank()
{
    QFETCH(QList<int>, waits);
    for (const int wait : waits)
        add(1, u"opus"_s, wait);
    const UsageReport made = report();
    QCOMPARE(made.waits.size(), 1);
    QCOMPARE(made.waits.first().day, m_first.addDays(1));
    const auto values = [](const UsageReport::Waits &wait) {
        return QList<int>{int(wait.p50), int(wait.p90), int(wait.p99)};
    };
    QTEST(values(made.waits.first()), "percentiles");
    QTEST(values(made.wait), "percentiles");
    QCOMPARE(made.totals.medianFirstTokenMs, made.wait.p50);
}

// For the filters: all of the period, whatever is filtered by.
void TestUsageReport::keysAndModelsOfThePeriodAreNamed()
{
    add(0, u"opus"_s);
    add(0, u"haiku"_s, 100, u"laptop"_s);
    add(9, u"sonnet"_s, 100, u"other"_s);
    const UsageReport made = report(u"laptop"_s);
    QCOMPARE(made.keys,
             (QList<UsageReport::Key>{{u"default"_s, u"DEFAULT"_s}, {u"laptop"_s, u"LAPTOP"_s}}));
    QCOMPARE(made.models, (QStringList{u"haiku"_s, u"opus"_s}));
}

// Nothing is an answer.
void TestUsageReport::anEmptyPeriodIsNoError()
{
    const UsageReport made = report();
    QVERIFY(made.problem.isEmpty());
    QVERIFY(made.slices.isEmpty() && made.waits.isEmpty());
    QCOMPARE(made.wait.p50, -1);
}

// What the charts show, for a spreadsheet.
void TestUsageReport::theTableHasARowPerDayAndModel()
{
    add(0, u"opus"_s);
    add(1, u"haiku"_s);
    QCOMPARE(report().csv().split('\n').mid(1).join('\n'),
             QByteArray("2026-03-10,opus,1,0,0,10,20,30,40,5,0.250000\r\n"
                        "2026-03-11,haiku,1,0,0,10,20,30,40,5,0.250000\r\n"));
}

void TestUsageReport::fieldsAreQuoted_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"a b"_s << QByteArray("a b");
    QTest::newRow("a comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("a quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("a line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("a formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("a negative number") << u"-1.5"_s << QByteArray("-1.5");
    QTest::newRow("nothing") << QString() << QByteArray();
}

// No field can end its row or be run.
void TestUsageReport::fieldsAreQuoted()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, written);
    QCOMPARE(csvRow({u"x"_s, field}), "x," + written + "\r\n");
}

// A message for people.
void TestUsageReport::aBrokenDatabaseIsAnErrorNotACrash()
{
    QVERIFY(m_database->run("DROP TABLE usage"));
    QVERIFY(report().problem.contains(u"bellhop.db"));
}

QTEST_GUILESS_MAIN(TestUsageReport)
#include "tst_usagereport.moc"
