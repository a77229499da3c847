// SPDX-License-Identifier: GPL-3.0-or-later
#include "real/realtier.h"
#include "support/sqlitefile.h"

#include <QDirIterator>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What SQLite says of every database below the folder, "ok" each; empty if there is none.
QStringList integrityOfDatabases(const QString &folder)
{
    QStringList verdicts;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || !file.read(16).startsWith("SQLite format 3"))
            continue;
        verdicts << SqliteFile(file.fileName()).text(u"PRAGMA integrity_check"_s);
    }
    return verdicts;
}

} // namespace

class TestProcessReal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { RealTier::addVersions(); }
    void init();
    void cleanup() { m_tier.reset(); }
    void cleanupTestCase() { RealTier::endAll(); }

    void leavesNothingBehindWhenKilled();
    void finishesRunningAnswersOnTerminate();
    void endsQuietlyWithHeldAndHotWorkers();

private:
    std::shared_ptr<RealTier> m_tier;
};

void TestProcessReal::init()
{
    RealTier::endAll();
    m_tier = RealTier::current();
}

// Killed in the middle of an answer: no child lives on, upstream ends, the database is whole, and the
// next start works in the same folders.
void TestProcessReal::leavesNothingBehindWhenKilled()
{
    QCOMPARE(m_tier->ask(chatBody("#SAY(a turn for the database)")).status, 200);
    const auto stream = m_tier->stream(chatBody("#WORDS20000 #DELAY10"));
    QVERIFY(stream->waitForText("w3 "));
    const int number = m_tier->standIn.last().number;
    QVERIFY(!m_tier->bellhop.children().isEmpty());

    m_tier->bellhop.kill();
    QVERIFY(m_tier->bellhop.waitForNoChildren());
    QVERIFY(m_tier->standIn.waitForClosed(number));
    const QStringList verdicts = integrityOfDatabases(m_tier->bellhop.dataPath());
    QVERIFY(!verdicts.isEmpty());
    for (const QString &verdict : verdicts)
        QCOMPARE(verdict, u"ok"_s);

    const QString problem = m_tier->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(contentOf(m_tier->ask(chatBody("#SAY(back again)"))), u"back again"_s);
}

// SIGTERM: no new clients, the running answer arrives whole, exit code 0, no child left.
void TestProcessReal::finishesRunningAnswersOnTerminate()
{
    const auto stream = m_tier->stream(chatBody("#WORDS60 #DELAY20"));
    QVERIFY(stream->waitForText("w3 "));
    QVERIFY(m_tier->bellhop.terminate());
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->events().last().data, QByteArray("[DONE]"));
    QVERIFY(stream->chatText().endsWith("w59 "_L1));
    QVERIFY(m_tier->bellhop.waitForNoChildren());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_tier->bellhop.port());
    QVERIFY(!socket.waitForConnected());
}

// SIGTERM with a tool call held and a hot conversation ends at once: nobody is being answered.
void TestProcessReal::endsQuietlyWithHeldAndHotWorkers()
{
    const Json tool{
        {"type", "function"},
        {"function",
         {{"name", "wait"}, {"parameters", {{"type", "object"}, {"properties", Json::object()}}}}}};
    QCOMPARE(finishOf(m_tier->ask(chatBody("CALL wait {}", {{"tools", Json::array({tool})}}))),
             u"tool_calls"_s);
    QCOMPARE(m_tier->ask(chatBody("#SAY(hot)")).status, 200);
    QVERIFY2(m_tier->bellhop.terminate(), m_tier->bellhop.output().constData());
    QVERIFY(m_tier->bellhop.waitForNoChildren());
    for (const QString &verdict : integrityOfDatabases(m_tier->bellhop.dataPath()))
        QCOMPARE(verdict, u"ok"_s);
}

QTEST_GUILESS_MAIN(TestProcessReal)
#include "tst_process_real.moc"
