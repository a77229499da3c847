// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/shortcommand.h"

#include "core/claude/processidentity.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using End = ShortCommand::Outcome::End;
Q_DECLARE_METATYPE(ShortCommand::Outcome::End)

namespace {

ShortCommand::Request shell(const QString &script)
{
    ShortCommand::Request request;
    request.program = u"/bin/sh"_s;
    request.arguments = {u"-c"_s, script};
    request.environment = QProcessEnvironment::systemEnvironment();
    return request;
}

ShortCommand::Outcome run(const ShortCommand::Request &request)
{
    ShortCommand command(request);
    ShortCommand::Outcome outcome;
    int reports = 0;
    QObject::connect(&command, &ShortCommand::finished, &command,
                     [&](const ShortCommand::Outcome &result) {
                         outcome = result;
                         ++reports;
                     });
    command.start();
    if (!waitUntil([&reports] { return reports > 0; }, 20'000) || reports != 1)
        outcome.reason = Wording(u"reported %1 times"_s.arg(reports));
    return outcome;
}

} // namespace

class TestShortCommand : public QObject
{
    Q_OBJECT

private slots:
    // How a command ended is told apart, with both of its streams.
    void reportsHowItEnded_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<End>("end");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("reason");
        QTest::newRow("success") << u"echo text"_s << End::Exited << 0 << QByteArray("text\n")
                                 << QString();
        QTest::newRow("failure with a message")
            << u"echo text; echo why >&2; exit 3"_s << End::Exited << 3 << QByteArray("text\n")
            << u"why"_s;
        QTest::newRow("failure without a message")
            << u"exit 3"_s << End::Exited << 3 << QByteArray() << u"it ended with code 3"_s;
        QTest::newRow("crash") << u"kill -SEGV $$"_s << End::Crashed << -1 << QByteArray()
                               << u"it crashed"_s;
        QTest::newRow("reads an empty input")
            << u"cat; echo end"_s << End::Exited << 0 << QByteArray("end\n") << QString();
    }

    void reportsHowItEnded()
    {
        QFETCH(QString, script);
        const ShortCommand::Outcome outcome = run(shell(script));
        QTEST(outcome.end, "end");
        QTEST(outcome.exitCode, "code");
        QTEST(outcome.output, "output");
        QTEST(outcome.reason.english, "reason");
    }

    // A program that is not there is a result as well.
    void reportsAMissingProgram()
    {
        ShortCommand::Request request;
        request.program = u"/nonexistent/program"_s;
        const ShortCommand::Outcome outcome = run(request);
        QCOMPARE(outcome.end, End::NotStarted);
        QVERIFY(!outcome.reason.isEmpty());
    }

    // At the limit the command is ended with everything it started, and what it said is kept.
    void endsAtTheLimit()
    {
        ShortCommand::Request request = shell(u"sleep 60 & echo $!; wait"_s);
        request.limit = 300ms;
        const ShortCommand::Outcome outcome = run(request);
        QCOMPARE(outcome.end, End::TimedOut);
        const qint64 grandchild = outcome.output.trimmed().toLongLong();
        QVERIFY(grandchild > 0);
        QTRY_VERIFY(!ProcessIdentity::of(grandchild));
    }

    // A command that prints without end fills no memory.
    void keepsABoundedPartOfTheOutput()
    {
        ShortCommand::Request request = shell(u"seq 1 100000; seq 1 100000 >&2; exit 1"_s);
        request.maxOutput = 1000;
        const ShortCommand::Outcome outcome = run(request);
        QCOMPARE(outcome.output.size(), 1000);
        QCOMPARE(outcome.errors.size(), 1000);
        QVERIFY(outcome.reason.english.size() <= 500);
    }

    // Destroying it ends the command without a report.
    void diesWithItsObject()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"pid"_s);
        auto command = std::make_unique<ShortCommand>(
            shell(u"echo $$ > '%1.new'; mv '%1.new' '%1'; exec sleep 60"_s.arg(file)));
        QSignalSpy finished(command.get(), &ShortCommand::finished);
        command->start();
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const qint64 pid = written.readAll().trimmed().toLongLong();
        QVERIFY(ProcessIdentity::of(pid).has_value());
        command.reset();
        QVERIFY(!ProcessIdentity::of(pid).has_value());
        QVERIFY(finished.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestShortCommand)
#include "tst_shortcommand.moc"
