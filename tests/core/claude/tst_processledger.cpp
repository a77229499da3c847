// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/processledger.h"

#include "core/json.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(Json &)>)

namespace {

const QString kSleep = u"/bin/sleep"_s;

// What a run that was killed leaves: its ledger and a child that still runs. The owner written down
// is a process that has ended.
class KilledRun
{
public:
    KilledRun()
    {
        QDir folder(m_folder.path());
        folder.mkpath(u"config/sessions"_s);
        folder.mkpath(u"temp/cc-socks"_s);
    }

    ~KilledRun()
    {
        process.kill();
        process.waitForFinished();
    }

    void start(const QString &program = kSleep, const QStringList &arguments = {u"60"_s})
    {
        process.start(program, arguments);
        QVERIFY(process.waitForStarted());
        ProcessLedger ledger(ledgerFile());
        ledger.add(process.processId(), plan(program));
        makeLeftovers();
    }

    // Lets the ledger look as if the process that wrote it had ended.
    void end()
    {
        edit([](Json &line) {
            if (line.contains("owner"))
                line["owner"]["start"] = 1;
        });
    }

    void edit(const std::function<void(Json &)> &change)
    {
        QFile file(ledgerFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray edited;
        while (!file.atEnd()) {
            Json line = *parseJson(file.readLine());
            change(line);
            edited += dumpJsonBytes(line) + '\n';
        }
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(edited);
    }

    SpawnPlan plan(const QString &program = kSleep) const
    {
        SpawnPlan plan;
        plan.program = program;
        plan.environment.insert(u"CLAUDE_CONFIG_DIR"_s, m_folder.filePath(u"config"_s));
        plan.environment.insert(u"TMPDIR"_s, m_folder.filePath(u"temp"_s));
        return plan;
    }

    QStringList leftovers() const
    {
        QStringList found;
        for (const QString &path : leftoverPaths()) {
            if (QFile::exists(path))
                found.append(QFileInfo(path).fileName());
        }
        return found;
    }

    QString ledgerFile() const { return m_folder.filePath(u"children"_s); }
    QByteArray ledgerText() const
    {
        QFile file(ledgerFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QProcess process;

private:
    QStringList leftoverPaths() const
    {
        const QString pid = QString::number(process.processId() ? process.processId() : m_pid);
        return {m_folder.filePath(u"config/sessions/"_s + pid + u".json"_s),
                m_folder.filePath(u"config/sessions/"_s + pid + u".ab12.key"_s),
                m_folder.filePath(u"temp/cc-socks/"_s + pid + u".sock"_s)};
    }

    void makeLeftovers()
    {
        m_pid = process.processId();
        const QStringList paths = leftoverPaths();
        for (const QString &path : paths) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    QTemporaryDir m_folder;
    qint64 m_pid = 0;
};

// Runs the start-up of the next run to its end and gives the number of processes it ended.
int endStale(const QString &ledgerFile)
{
    ProcessLedger ledger(ledgerFile);
    QSignalSpy ended(&ledger, &ProcessLedger::staleEnded);
    ledger.endStale();
    if (ended.isEmpty() && !ended.wait())
        return -1;
    return ended.constFirst().constFirst().toInt();
}

} // namespace

class TestProcessLedger : public QObject
{
    Q_OBJECT

private slots:
    // A child that survived a killed run is ended at the next start, and what it left is removed.
    void endsAStaleChild()
    {
        KilledRun run;
        run.start();
        run.end();
        QCOMPARE(run.leftovers().size(), 3);
        QCOMPARE(endStale(run.ledgerFile()), 1);
        QTRY_COMPARE(run.process.state(), QProcess::NotRunning);
        QVERIFY(run.leftovers().isEmpty());
        QVERIFY(run.ledgerText().isEmpty());
    }

    // One that ignores SIGTERM is killed a second later.
    void killsAStaleChildThatRefusesToGo()
    {
        KilledRun run;
        run.start(u"/bin/sh"_s,
                  {u"-c"_s, u"trap '' TERM; echo ready; while :; do sleep 0.05; done"_s});
        QVERIFY(run.process.waitForReadyRead());
        run.end();
        QCOMPARE(endStale(run.ledgerFile()), 1);
        QTRY_COMPARE(run.process.state(), QProcess::NotRunning);
    }

    // Pids are used again: a process that is not exactly the one written down is left alone.
    void leavesLookalikesAlone_data()
    {
        QTest::addColumn<std::function<void(Json &)>>("change");
        using Change = std::function<void(Json &)>;
        QTest::newRow("another start time")
            << Change([](Json &line) { line["child"]["start"] = 5; });
        QTest::newRow("another boot") << Change([](Json &line) { line["child"]["boot"] = "x"; });
        QTest::newRow("another program")
            << Change([](Json &line) { line["program"] = "/bin/cat"; });
        QTest::newRow("no program") << Change([](Json &line) { line["program"] = ""; });
        QTest::newRow("start time is text")
            << Change([](Json &line) { line["child"]["start"] = "5"; });
        QTest::newRow("start time missing")
            << Change([](Json &line) { line["child"].erase("start"); });
    }

    void leavesLookalikesAlone()
    {
        QFETCH(std::function<void(Json &)>, change);
        KilledRun run;
        run.start();
        run.end();
        run.edit(change);
        QCOMPARE(endStale(run.ledgerFile()), 0);
        QCOMPARE(run.process.state(), QProcess::Running);
        QVERIFY(!run.process.waitForFinished(100));
        // The files may belong to whoever has the pid now.
        QCOMPARE(run.leftovers().size(), 3);
    }

    // The children of another instance that is still running are not stale.
    void leavesTheChildrenOfALivingInstanceAlone()
    {
        KilledRun run;
        run.start();
        const QByteArray before = run.ledgerText();
        QCOMPARE(endStale(run.ledgerFile()), 0);
        QVERIFY(!run.process.waitForFinished(100));
        QCOMPARE(run.ledgerText(), before);
    }

    // A child of its own that ended is forgotten with everything it left.
    void forgetsAChildThatEnded()
    {
        KilledRun run;
        run.start();
        ProcessLedger ledger(run.ledgerFile());
        ledger.add(run.process.processId(), run.plan());
        QVERIFY(!run.ledgerText().isEmpty());
        const qint64 pid = run.process.processId();
        run.process.kill();
        QVERIFY(run.process.waitForFinished());
        ledger.remove(pid);
        QVERIFY(run.leftovers().isEmpty());
        QVERIFY(run.ledgerText().isEmpty());
        ledger.remove(pid);
    }

    // Leftovers of a child that has ended since are removed as well.
    void removesLeftoversOfAChildThatIsGone()
    {
        KilledRun run;
        run.start();
        run.end();
        run.process.kill();
        QVERIFY(run.process.waitForFinished());
        QCOMPARE(run.leftovers().size(), 3);
        QCOMPARE(endStale(run.ledgerFile()), 0);
        QVERIFY(run.leftovers().isEmpty());
    }

    // A file that a crash or somebody else has damaged costs nothing but its bad lines.
    void readsADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a torn last line") << QByteArray("{\"child\":{\"pid\":12");
        QTest::newRow("rubbish") << QByteArray("\xff\xfe\n[]\n{}\nnull\n{\"child\":7}\n");
        QTest::newRow("pid of init") << QByteArray(
            "{\"child\":{\"pid\":1,\"start\":1,\"boot\":\"\"},\"program\":\"/sbin/init\"}\n");
        QTest::newRow("negative pid")
            << QByteArray("{\"child\":{\"pid\":-1},\"program\":\"/bin/sleep\"}\n");
    }

    void readsADamagedFile()
    {
        QFETCH(QByteArray, damage);
        KilledRun run;
        run.start();
        run.end();
        QFile file(run.ledgerFile());
        QVERIFY(file.open(QIODevice::Append));
        file.write(damage);
        file.close();
        QCOMPARE(endStale(run.ledgerFile()), 1);
        QTRY_COMPARE(run.process.state(), QProcess::NotRunning);
    }

    // Only the user may read it.
    void isClosedToOthers()
    {
        KilledRun run;
        run.start();
        QCOMPARE(QFile::permissions(run.ledgerFile()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    // Without a file everything still works.
    void worksWithoutAFile()
    {
        KilledRun run;
        run.start();
        ProcessLedger ledger({});
        ledger.add(run.process.processId(), run.plan());
        ledger.remove(run.process.processId());
        QVERIFY(run.leftovers().isEmpty());
        QCOMPARE(endStale({}), 0);
        QCOMPARE(endStale(u"/nonexistent/folder/children"_s), 0);
    }

    // A long run does not let the file grow without end.
    void keepsTheFileShort()
    {
        KilledRun run;
        run.start();
        ProcessLedger ledger(run.ledgerFile());
        ledger.add(run.process.processId(), run.plan());
        for (qint64 pid = 4'000'000; pid < 4'001'000; ++pid) {
            ledger.add(pid, run.plan());
            ledger.remove(pid);
        }
        QVERIFY(run.ledgerText().count('\n') < 500);
        QVERIFY(run.ledgerText().contains(QByteArray::number(run.process.processId())));
    }
};

QTEST_GUILESS_MAIN(TestProcessLedger)
#include "tst_processledger.moc"
