// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/planwindows.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = QDateTime(QDate(2026, 3, 10), QTime(12, 0), QTimeZone::utc()).toUTC();
const qint64 kLater = kNow.addSecs(3600).toSecsSinceEpoch();
const qint64 kInDays = kNow.addDays(5).toSecsSinceEpoch();

} // namespace

// The CLI's word on the subscription's windows, of old and new versions.
class TestPlanWindows : public QObject
{
    Q_OBJECT

private slots:
    void newVersionsTellEveryWindow();
    void oldVersionsTellOne();
    void aNewPeriodStartsUnknown();
    void whatHasResetIsNotShown();
    void rubbishChangesNothing_data();
    void rubbishChangesNothing();
};

void TestPlanWindows::newVersionsTellEveryWindow()
{
    PlanWindows plan;
    plan.update({{"status", "allowed_warning"},
                 {"rateLimitType", "five_hour"},
                 {"resetsAt", kLater},
                 {"utilization", 0.93},
                 {"unifiedWindows",
                  {{"five_hour", {{"utilization", 0.93}, {"resetsAt", kLater}, {"status", "x"}}},
                   {"seven_day", {{"utilization", 0.31}, {"resetsAt", kInDays}}}}}},
                kNow);
    const auto windows = plan.current(kNow);
    QCOMPARE(windows.size(), size_t(2));
    QCOMPARE(windows[0].name, u"five_hour"_s);
    QCOMPARE(*windows[0].utilization, 0.93);
    QCOMPARE(windows[1].name, u"seven_day"_s);
    QCOMPARE(*windows[1].utilization, 0.31);
    QCOMPARE(plan.updatedAt(), kNow);
}

// Only with a warning do they say how much.
void TestPlanWindows::oldVersionsTellOne()
{
    PlanWindows plan;
    plan.update({{"status", "allowed"}, {"rateLimitType", "five_hour"}, {"resetsAt", kLater}},
                kNow);
    QCOMPARE(plan.current(kNow).size(), size_t(1));
    QVERIFY(!plan.current(kNow).front().utilization);
    plan.update({{"status", "allowed_warning"},
                 {"rateLimitType", "five_hour"},
                 {"resetsAt", kLater},
                 {"utilization", 0.9}},
                kNow);
    QCOMPARE(*plan.current(kNow).front().utilization, 0.9);
    plan.update({{"status", "allowed"}, {"rateLimitType", "five_hour"}, {"resetsAt", kLater}},
                kNow);
    QCOMPARE(*plan.current(kNow).front().utilization, 0.9); // still the same period
}

void TestPlanWindows::aNewPeriodStartsUnknown()
{
    PlanWindows plan;
    plan.update({{"rateLimitType", "five_hour"}, {"resetsAt", kLater}, {"utilization", 1.0}}, kNow);
    plan.update({{"rateLimitType", "five_hour"}, {"resetsAt", kLater + 18000}}, kNow);
    QVERIFY(!plan.current(kNow).front().utilization);
}

void TestPlanWindows::whatHasResetIsNotShown()
{
    PlanWindows plan;
    plan.update({{"rateLimitType", "five_hour"}, {"resetsAt", kLater}, {"utilization", 1.0}}, kNow);
    QCOMPARE(plan.current(kNow.addSecs(3599)).size(), size_t(1));
    QVERIFY(plan.current(kNow.addSecs(3600)).empty());
}

void TestPlanWindows::rubbishChangesNothing_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("a number as type") << QByteArray(R"({"rateLimitType":5})");
    QTest::newRow("a list of windows") << QByteArray(R"({"unifiedWindows":[1,2]})");
    QTest::newRow("windows that are none") << QByteArray(R"({"unifiedWindows":{"a":1}})");
}

void TestPlanWindows::rubbishChangesNothing()
{
    QFETCH(const QByteArray, info);
    PlanWindows plan;
    plan.update(*parseJson(info), kNow);
    QVERIFY(plan.current(kNow).empty());
}

QTEST_APPLESS_MAIN(TestPlanWindows)
#include "tst_planwindows.moc"
