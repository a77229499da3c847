// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/statusformat.h"

#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestStatusFormat : public QObject
{
    Q_OBJECT

private slots:
    void health_data();
    void health();
    void counts();
    void nothingPersonal();
    void root();
};

namespace {

const QDateTime kNow = QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc()).toUTC();

ServerStatus server()
{
    ServerStatus status;
    status.state = ServerStatus::State::Running;
    status.urls = {u"http://127.0.0.1:8787"_s};
    status.port = 8787;
    status.since = kNow.addSecs(-90);
    return status;
}

ClaudeStatus claude()
{
    ClaudeStatus status;
    status.path = u"/home/ann/.local/bin/claude"_s;
    status.version = u"2.1.328"_s;
    status.login = ClaudeStatus::Login::SignedIn;
    status.account = u"ann@example.org"_s;
    status.plan = u"max"_s;
    return status;
}

} // namespace

void TestStatusFormat::health_data()
{
    QTest::addColumn<ServerStatus>("serverStatus");
    QTest::addColumn<ClaudeStatus>("claudeStatus");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("all well") << server() << claude() << QByteArray("healthy");
    ClaudeStatus unknown = claude();
    unknown.login = ClaudeStatus::Login::Unknown;
    QTest::newRow("not asked yet whether signed in")
        << server() << unknown << QByteArray("healthy");
    ClaudeStatus out = claude();
    out.login = ClaudeStatus::Login::SignedOut;
    QTest::newRow("signed out") << server() << out << QByteArray("degraded");
    QTest::newRow("no Claude") << server() << ClaudeStatus{} << QByteArray("degraded");
    ServerStatus stopping = server();
    stopping.state = ServerStatus::State::Stopping;
    QTest::newRow("stopping") << stopping << claude() << QByteArray("degraded");
}

// Healthy means: a request now would be answered, as far as we know.
void TestStatusFormat::health()
{
    QFETCH(ServerStatus, serverStatus);
    QFETCH(ClaudeStatus, claudeStatus);
    QFETCH(QByteArray, status);
    const Json json = healthJson(serverStatus, claudeStatus, kNow);
    QCOMPARE(stringOr(json, "status"), status.toStdString());
    QCOMPARE(stringOr(json, "service"), std::string("bellhop"));
    QCOMPARE(boolOr(json["claude"], "usable"), claudeStatus.isUsable());
}

// Pool and queue as they are.
void TestStatusFormat::counts()
{
    ServerStatus status = server();
    status.activeTurns = 2;
    status.queuedTurns = 3;
    status.pool.warm = 1;
    status.pool.busy = 2;
    status.pool.limit = 8;
    const Json json = healthJson(status, claude(), kNow);
    QCOMPARE(intOr(json, "uptime_seconds"), 90);
    QCOMPARE(intOr(json["requests"], "active"), 2);
    QCOMPARE(intOr(json["requests"], "queued"), 3);
    QCOMPARE(intOr(json["workers"], "warm"), 1);
    QCOMPARE(intOr(json["workers"], "total"), 3);
    QCOMPARE(intOr(json["workers"], "limit"), 8);
}

// These answers need no token: nothing in them says who uses the computer.
void TestStatusFormat::nothingPersonal()
{
    const QByteArray all = dumpJsonBytes(healthJson(server(), claude(), kNow))
        + dumpJsonBytes(versionJson(claude())) + dumpJsonBytes(rootJson(server()));
    for (const char *secret : {"ann@example.org", "/home", "\"max\""})
        QVERIFY2(!all.contains(secret), secret);
    QVERIFY(all.contains("2.1.328"));
}

// What programs read at the root.
void TestStatusFormat::root()
{
    QCOMPARE(stringOr(rootJson(server()), "base_url"), std::string("http://127.0.0.1:8787/v1"));
    QVERIFY(rootJson(ServerStatus{})["base_url"].is_null());
}

QTEST_APPLESS_MAIN(TestStatusFormat)
#include "tst_statusformat.moc"
