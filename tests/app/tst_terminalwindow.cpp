// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalwindow.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// A script stands in for the desktop's terminal and runs what it is given.
class TestTerminalWindow : public QObject
{
    Q_OBJECT

private slots:
    void theCommandRunsInTheUsersTerminal();
    void withoutATerminalTheCommandIsSaid();
};

void TestTerminalWindow::theCommandRunsInTheUsersTerminal()
{
    const QTemporaryDir folder;
    const auto script = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        const bool ok = file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + text) > 0
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return ok ? file.fileName() : QString();
    };
    const QString said = folder.filePath(u"said"_s);
    const QString terminal = script(u"terminal"_s,
                                    "shift\n\"$@\" </dev/null >'" + said.toUtf8() + ".part'\nmv '"
                                        + said.toUtf8() + ".part' '" + said.toUtf8() + "'\n");
    const QString program = script(u"my claude"_s, "echo \"$PATH|$#|$1|$2\"\n");
    qputenv("TERMINAL", terminal.toUtf8());
    const Result<Done> opened = TerminalWindow::open({program, u"auth"_s, u"it's \"me\" $HOME"_s});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(said), 30'000);
    QFile file(said);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.startsWith(folder.path() + u':'), qPrintable(text)); // its own folder first
    QVERIFY2(text.contains(u"|2|auth|it's \"me\" $HOME\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Enter"_s), qPrintable(text));
}

void TestTerminalWindow::withoutATerminalTheCommandIsSaid()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    qunsetenv("TERMINAL");
    const Result<Done> opened = TerminalWindow::open({u"/opt/claude"_s, u"auth"_s, u"login"_s});
    qputenv("PATH", path);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"/opt/claude auth login"_s));
}

QTEST_GUILESS_MAIN(TestTerminalWindow)
#include "tst_terminalwindow.moc"
