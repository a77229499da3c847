// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/childguard.h"
#include "core/claude/processidentity.h"
#include "support/waiting.h"

#include <QProcess>
#include <QTest>
#include <QThread>

#include <csignal>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestChildGuard : public QObject
{
    Q_OBJECT

private slots:
    // A child leads its own group, so that a Ctrl-C in our terminal does not reach it.
    void givesTheChildItsOwnGroup()
    {
        QProcess child;
        ChildGuard::attachTo(child);
        child.start(u"/bin/sleep"_s, {u"60"_s});
        QVERIFY(child.waitForStarted());
        QCOMPARE(::getpgid(pid_t(child.processId())), pid_t(child.processId()));
        child.kill();
        QVERIFY(child.waitForFinished());
    }

    // An earlier modifier still runs.
    void keepsAnEarlierModifier()
    {
        QProcess child;
        child.setChildProcessModifier([] {
            ::alarm(0);
            ::dup2(1, 2);
        });
        ChildGuard::attachTo(child);
        child.start(u"/bin/sh"_s, {u"-c"_s, u"echo text >&2"_s});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.readAllStandardOutput(), QByteArray("text\n"));
    }

    // A parent that is killed, which can clean up nothing, takes its children with it.
    void endsTheChildOfAKilledParent()
    {
        QProcess parent;
        parent.start(QCoreApplication::applicationFilePath(), {u"--act-as-parent"_s});
        QVERIFY(parent.waitForReadyRead());
        const qint64 pid = parent.readLine().trimmed().toLongLong();
        const std::optional<ProcessIdentity> child = ProcessIdentity::of(pid);
        QVERIFY(child.has_value());
        parent.kill();
        QVERIFY(parent.waitForFinished());
        QTRY_VERIFY(!child->isAlive());
    }
};

namespace {

int actAsParent()
{
    QProcess child;
    ChildGuard::attachTo(child);
    child.start(u"/bin/sleep"_s, {u"60"_s});
    child.waitForStarted();
    ::printf("%lld\n", child.processId());
    ::fflush(stdout);
    child.waitForFinished(-1);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--act-as-parent") == 0)
        return actAsParent();
    TestChildGuard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_childguard.moc"
