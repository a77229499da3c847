// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusreport.h"

#include "core/claude/doctorreport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStatusReport : public QObject
{
    Q_OBJECT

private slots:
    void everyStateIsPutInWords_data();
    void everyStateIsPutInWords();
    void numbersAndClaudeAreShown();
    void problemsAreShown();
    void answersOfAnotherVersionAreNoTrouble();
    void theDoctorsVerdictIsShown();
};

void TestStatusReport::everyStateIsPutInWords_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("says");
    using State = ServerStatus::State;
    QTest::newRow("stopped") << int(State::Stopped) << u"the server is stopped"_s;
    QTest::newRow("starting") << int(State::Starting) << u"Starting"_s;
    QTest::newRow("running") << int(State::Running) << u"Running on http://127.0.0.1:9"_s;
    QTest::newRow("stopping") << int(State::Stopping) << u"Stopping"_s;
    QTest::newRow("failed") << int(State::Failed) << u"Not serving: port taken"_s;
}

// The first line says it all.
void TestStatusReport::everyStateIsPutInWords()
{
    QFETCH(const int, state);
    QFETCH(const QString, says);
    ServerStatus server;
    server.state = ServerStatus::State(state);
    server.urls = {u"http://127.0.0.1:9"_s, u"http://192.168.0.2:9"_s};
    server.problem = u"port taken"_s;
    const Json status = statusToJson(server, {});
    QVERIFY(boolOr(status, "ok"));
    const QString first = statusToText(status).section(u'\n', 0, 0);
    QVERIFY2(first.contains(says), qPrintable(first));
}

// What people look for when something is slow.
void TestStatusReport::numbersAndClaudeAreShown()
{
    ServerStatus server;
    server.activeTurns = 11;
    server.queuedTurns = 12;
    server.pool = {13, 14, 15, 16, 17, 18, 0, -1};
    ClaudeStatus claude;
    claude.path = u"/opt/claude"_s;
    claude.version = u"2.1.328"_s;
    claude.account = u"a@b.example"_s;
    claude.payer = u"subscription"_s;
    const QString text = statusToText(statusToJson(server, claude));
    for (const char *part :
         {"11 active", "12 queued", "13 starting", "14 warm", "15 busy", "16 waiting", "17 kept",
          "at most 18", "2.1.328", "/opt/claude", "a@b.example", "subscription"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    QVERIFY(!text.contains(u"history"_s));
}

// Nothing that is wrong is kept back.
void TestStatusReport::problemsAreShown()
{
    ServerStatus server;
    server.databaseProblem = u"disk full"_s;
    ClaudeStatus claude;
    claude.path = u"/opt/claude"_s;
    claude.problem = Wording(u"too old"_s);
    const QString text = statusToText(statusToJson(server, claude));
    QVERIFY(text.contains(u"disk full"_s));
    QVERIFY(text.contains(u"too old"_s));
    QVERIFY(statusToText(statusToJson({}, {})).contains(u"not found"_s));
}

// The running program may be older or newer than the one that asks.
void TestStatusReport::answersOfAnotherVersionAreNoTrouble()
{
    for (const char *answer : {"{}", R"({"state":7,"workers":[],"claude":null,"active":"x"})",
                               R"({"state":"dancing","new":{"a":1}})"}) {
        QVERIFY(!statusToText(*parseJson(answer)).isEmpty());
        doctorToText(*parseJson(answer));
    }
    doctorToText(*parseJson(R"({"checks":[1,null,{"ok":"yes"}]})"));
}

// Each check by name; what failed says how.
void TestStatusReport::theDoctorsVerdictIsShown()
{
    DoctorReport report;
    report.version = u"2.1.328"_s;
    report.checks = {{u"history"_s, u"Native history"_s, true, {}},
                     {u"stops"_s, u"Stop strings"_s, false, u"went on"_s}};
    const Json json = doctorToJson(report);
    QVERIFY(!boolOr(json, "passed", true));
    const QStringList lines = doctorToText(json).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains(u"2.1.328"_s));
    QVERIFY(lines[1].startsWith(u"ok"_s) && lines[1].contains(u"Native history"_s));
    QVERIFY(lines[2].startsWith(u"FAILED"_s) && lines[2].contains(u"went on"_s));

    report.checks.removeLast();
    QVERIFY(boolOr(doctorToJson(report), "passed"));
    report.problem = u"no claude"_s;
    QVERIFY(!boolOr(doctorToJson(report), "passed", true));
    QVERIFY(doctorToText(doctorToJson(report)).contains(u"no claude"_s));
}

QTEST_GUILESS_MAIN(TestStatusReport)
#include "tst_statusreport.moc"
