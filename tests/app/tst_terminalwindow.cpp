// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalwindow.h"

#include "support/waiting.h"

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
    void eachTerminalIsStartedAsItWants_data();
    void eachTerminalIsStartedAsItWants();
    void withoutATerminalTheCommandIsSaid();
};

namespace {

QString makeScript(const QString &path, const QByteArray &text)
{
    QFile file(path);
    const bool ok = file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + text) > 0
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return ok ? path : QString();
}

} // namespace

void TestTerminalWindow::theCommandRunsInTheUsersTerminal()
{
    const QTemporaryDir folder;
    const QString said = folder.filePath(u"said"_s);
    const QString terminal =
        makeScript(folder.filePath(u"terminal"_s),
                   "shift\n\"$@\" </dev/null >'" + said.toUtf8() + ".part'\nmv '" + said.toUtf8()
                       + ".part' '" + said.toUtf8() + "'\n");
    const QString program =
        makeScript(folder.filePath(u"my claude"_s), "echo \"$PATH|$#|$1|$2\"\n");
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

void TestTerminalWindow::eachTerminalIsStartedAsItWants_data()
{
    QTest::addColumn<QString>("own"); // $TERMINAL
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QString>("started"); // and what stands before the command
    const QString none;
    QTest::newRow("the user's own before all others")
        << u"xterm"_s << QStringList{u"konsole"_s, u"xterm"_s} << u"xterm -e"_s;
    QTest::newRow("the user's own is gone, so the desktop's")
        << u"urxvt"_s << QStringList{u"x-terminal-emulator"_s} << u"x-terminal-emulator -e"_s;
    QTest::newRow("the desktop's choice before a usual one")
        << none << QStringList{u"xterm"_s, u"xdg-terminal-exec"_s} << u"xdg-terminal-exec"_s;
    for (const char *line : {"konsole -e", "gnome-terminal --", "kgx --", "ptyxis --",
                             "xfce4-terminal -x", "kitty", "alacritty -e", "foot", "xterm -e"}) {
        const QString start = QString::fromLatin1(line);
        QTest::newRow(line) << none << QStringList{start.section(u' ', 0, 0)} << start;
    }
}

// They differ in what comes between them and a command.
void TestTerminalWindow::eachTerminalIsStartedAsItWants()
{
    QFETCH(const QString, own);
    QFETCH(const QStringList, installed);
    QFETCH(const QString, started);
    const QTemporaryDir folder;
    const QString said = folder.filePath(u"said"_s);
    for (const QString &name : installed)
        QVERIFY(!makeScript(folder.filePath(name),
                            "echo \"${0##*/}\" \"$@\" >>'" + said.toUtf8() + "'\n")
                     .isEmpty());
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toUtf8());
    qputenv("TERMINAL", own.toUtf8());
    const Result<Done> opened = TerminalWindow::open({u"/opt/claude"_s, u"auth"_s, u"login"_s});
    qputenv("PATH", path);
    qunsetenv("TERMINAL");
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QString text;
    const auto isSaid = [&] {
        QFile file(said);
        text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        return text.endsWith(u'\n');
    };
    QVERIFY(waitUntil(isSaid, 30'000));
    QVERIFY2(text.startsWith(started + u" env PATH=/opt:"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u" /opt/claude auth login\n"_s), qPrintable(text));
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
