// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/outputpipe.h"

#include "support/waiting.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

// A child under /bin/sh whose standard output goes through the pipe under test.
struct Child
{
    Child()
    {
        QObject::connect(&pipe, &OutputPipe::bytes, &pipe,
                         [this](QByteArrayView data) { output.append(data); });
        QObject::connect(&process, &QProcess::started, &pipe, &OutputPipe::childStarted);
        QObject::connect(&process, &QProcess::finished, &pipe, &OutputPipe::childEnded);
    }

    bool start(const QString &script)
    {
        if (!pipe.open())
            return false;
        pipe.attachTo(process);
        process.start(u"/bin/sh"_s, {u"-c"_s, script});
        return process.waitForStarted();
    }

    ~Child()
    {
        process.kill();
        process.waitForFinished();
    }

    QProcess process;
    OutputPipe pipe;
    QByteArray output;
    QSignalSpy closed{&pipe, &OutputPipe::closed};
};

QByteArray numbersUpTo(int last)
{
    QByteArray text;
    for (int i = 1; i <= last; ++i)
        text += QByteArray::number(i) + '\n';
    return text;
}

} // namespace

class TestOutputPipe : public QObject
{
    Q_OBJECT

private slots:
    // What a child prints arrives complete and in order, then the end.
    void passesEverythingOn_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing") << u"true"_s << QByteArray();
        QTest::newRow("a line") << u"echo hello"_s << QByteArray("hello\n");
        QTest::newRow("no newline at the end") << u"printf abc"_s << QByteArray("abc");
        QTest::newRow("zero bytes") << u"printf 'a\\0b'"_s << QByteArray("a\0b", 3);
        QTest::newRow("more than a pipe holds") << u"seq 1 60000"_s << numbersUpTo(60000);
        QTest::newRow("stderr stays apart")
            << u"echo noise >&2; echo text"_s << QByteArray("text\n");
    }

    void passesEverythingOn()
    {
        QFETCH(QString, script);
        QFETCH(QByteArray, expected);
        Child child;
        QVERIFY(child.start(script));
        QTRY_COMPARE(child.closed.count(), 1);
        QCOMPARE(child.output, expected);
    }

    // While paused nothing is emitted and the child waits in write(); resumed, nothing is missing.
    void blocksTheChildWhilePaused()
    {
        Child child;
        child.pipe.setPaused(true);
        QVERIFY(child.start(u"seq 1 60000; echo written >&2"_s));
        // A child that was not blocked, or a pipe that was not paused, shows it within this time.
        const auto somethingMoved = [&child] {
            return !child.output.isEmpty() || child.process.state() == QProcess::NotRunning;
        };
        QVERIFY(!waitUntil(somethingMoved, 300));
        QVERIFY(child.process.readAllStandardError().isEmpty());

        child.pipe.setPaused(false);
        QTRY_COMPARE(child.closed.count(), 1);
        QCOMPARE(child.output, numbersUpTo(60000));
        QTRY_COMPARE(child.process.state(), QProcess::NotRunning);
        QCOMPARE(child.process.readAllStandardError(), QByteArray("written\n"));
    }

    // A receiver may pause in the middle of a burst and gets no byte more.
    void obeysAPauseFromTheReceiver()
    {
        Child child;
        connect(&child.pipe, &OutputPipe::bytes, &child.pipe,
                [&child] { child.pipe.setPaused(true); });
        QVERIFY(child.start(u"seq 1 60000"_s));
        qsizetype seen = 0;
        while (child.closed.isEmpty()) {
            QTRY_VERIFY(child.output.size() > seen || !child.closed.isEmpty());
            QVERIFY(child.output.size() - seen <= 64 * 1024);
            seen = child.output.size();
            child.pipe.setPaused(false);
        }
        QCOMPARE(child.output, numbersUpTo(60000));
    }

    // What a child left in the pipe when it ended still arrives after a pause, and then the end.
    void deliversTheLastWordsOfADeadChild()
    {
        Child child;
        child.pipe.setPaused(true);
        QVERIFY(child.start(u"echo last words"_s));
        QTRY_COMPARE(child.process.state(), QProcess::NotRunning);
        QVERIFY(child.closed.isEmpty());
        child.pipe.setPaused(false);
        QTRY_COMPARE(child.closed.count(), 1);
        QCOMPARE(child.output, QByteArray("last words\n"));
    }

    // A grandchild that inherited the writing end does not hide the child's end.
    void endsWithTheChildNotWithItsChildren()
    {
        Child child;
        QVERIFY(child.start(u"sleep 60 & echo $!"_s));
        QTRY_COMPARE(child.closed.count(), 1);
        const int grandchild = child.output.trimmed().toInt();
        QVERIFY(grandchild > 0);
        QCOMPARE(QProcess::execute(u"/bin/kill"_s, {QString::number(grandchild)}), 0);
    }

    // A modifier that was set before still runs in the child.
    void keepsAnEarlierModifier()
    {
        Child child;
        child.process.setChildProcessModifier([] { ::umask(0123); });
        QVERIFY(child.start(u"umask"_s));
        QTRY_COMPARE(child.closed.count(), 1);
        QCOMPARE(child.output, QByteArray("0123\n"));
    }

    // A receiver may delete the pipe from inside the signal.
    void survivesBeingDeletedByItsReceiver()
    {
        QProcess process;
        auto *pipe = new OutputPipe;
        QSignalSpy destroyed(pipe, &QObject::destroyed);
        connect(pipe, &OutputPipe::bytes, &process, [pipe] { delete pipe; });
        connect(&process, &QProcess::started, pipe, &OutputPipe::childStarted);
        QVERIFY(pipe->open());
        pipe->attachTo(process);
        process.start(u"/bin/sh"_s, {u"-c"_s, u"seq 1 60000"_s});
        QTRY_COMPARE(destroyed.count(), 1);
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
    }

    // The child gets no copy of the reading end: it is told when nobody reads any more.
    void aChildWithoutAReaderGetsSigpipe()
    {
        QProcess process;
        auto pipe = std::make_unique<OutputPipe>();
        QVERIFY(pipe->open());
        pipe->attachTo(process);
        process.start(u"/bin/sh"_s, {u"-c"_s, u"exec yes"_s});
        QVERIFY(process.waitForStarted());
        pipe.reset();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }
};

QTEST_GUILESS_MAIN(TestOutputPipe)
#include "tst_outputpipe.moc"
