// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/planstatus.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPlanStatus : public QObject
{
    Q_OBJECT

private slots:
    void windowsAreNoted_data();
    void windowsAreNoted();
    void windowsNotNamedStay();
    void strangeReportsAreIgnored_data();
    void strangeReportsAreIgnored();
};

void TestPlanStatus::windowsAreNoted_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::newRow("an old CLI tells of one") << QByteArray(
        R"({"status":"allowed_warning","rateLimitType":"five_hour","utilization":0.93,"resetsAt":1795171844})");
    QTest::newRow("a new one of all") << QByteArray(
        R"({"status":"allowed","unifiedWindows":{"five_hour":{"utilization":0.93,"resetsAt":1795171844}}})");
}

// Share and time, whichever way they come.
void TestPlanStatus::windowsAreNoted()
{
    QFETCH(QByteArray, info);
    PlanStatus plan;
    plan.update(*parseJson(info));
    QCOMPARE(plan.windows.size(), 1);
    QCOMPARE(plan.windows.first().id, u"five_hour"_s);
    QCOMPARE(plan.windows.first().used, 0.93);
    QCOMPARE(plan.windows.first().resetsAt.toSecsSinceEpoch(), 1795171844);
}

// A report of one window says nothing of the others.
void TestPlanStatus::windowsNotNamedStay()
{
    PlanStatus plan;
    plan.update(*parseJson(R"({"unifiedWindows":{"five_hour":{"utilization":0.5},)"
                           R"("seven_day":{"utilization":0.25}}})"));
    plan.update(*parseJson(R"({"rateLimitType":"seven_day","utilization":0.75})"));
    QCOMPARE(plan.windows.size(), 2);
    QCOMPARE(plan.windows.at(0).used, 0.5);
    QCOMPARE(plan.windows.at(1).used, 0.75);
}

void TestPlanStatus::strangeReportsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no share") << QByteArray(R"({"rateLimitType":"five_hour","status":"allowed"})");
    QTest::newRow("no number") << QByteArray(R"({"rateLimitType":"x","utilization":"much"})");
    QTest::newRow("no name") << QByteArray(R"({"utilization":0.5})");
    QTest::newRow("windows of another form") << QByteArray(R"({"unifiedWindows":[1,2]})");
    QTest::newRow("no object") << QByteArray("[]");
}

// What the CLI will say one day must not break anything.
void TestPlanStatus::strangeReportsAreIgnored()
{
    QFETCH(QByteArray, info);
    PlanStatus plan;
    plan.update(*parseJson(info));
    QVERIFY(plan.windows.isEmpty());
}

QTEST_APPLESS_MAIN(TestPlanStatus)
#include "tst_planstatus.moc"
