// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpclient.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

} // namespace

// The built program on a bare X server, where no panel shows an icon: it must never run out of reach,
// and only xdotool sees and touches its windows.
class TestProgramX11 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theWindowOpens_data();
    void theWindowOpens();
    void closingAsksAndKeepsRunning();
    void closingAsksAndQuits();
    void theEndComesFromOutside();

private:
    std::unique_ptr<QProcess> make(const QStringList &arguments) const;
    int run(const QStringList &arguments) const; // the exit code
    quint16 start(QProcess &process) const; // the port, once it listens; 0 = it does not
    bool hasWindow(const QProcess &process, const QString &title) const;
    // To whichever window has the focus.
    static bool press(const QString &keys);
    // The question that closing the window brings up.
    void askForClosing(const QProcess &process) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestProgramX11::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DISPLAY"), "run it with xvfb-run");
    QVERIFY2(!QStandardPaths::findExecutable(u"xdotool"_s).isEmpty(), "install xdotool");
}

// As after the first run: nobody has to be welcomed.
void TestProgramX11::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    QVERIFY(QDir().mkpath(m_dir->filePath(u"data"_s)));
    QFile remembered(m_dir->filePath(u"data/windows.ini"_s));
    QVERIFY(remembered.open(QIODevice::WriteOnly));
    QVERIFY(remembered.write("[welcome]\ndone=true\n") > 0);
}

std::unique_ptr<QProcess> TestProgramX11::make(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("BELLHOP_"_L1) || name.startsWith("ANTHROPIC_"_L1)
            || name.startsWith("CLAUDE"_L1) || name.startsWith("XDG_"_L1))
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, m_dir->path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    // The panel of the desktop on which the test is run would be found over it.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(u"BELLHOP_CLAUDE_PATH"_s, QStringLiteral(FAKECLAUDE_PATH));
    auto process = std::make_unique<QProcess>();
    process->setProgram(QStringLiteral(BELLHOP_PROGRAM));
    process->setArguments(QStringList{u"--config-dir"_s, m_dir->filePath(u"config"_s),
                                      u"--data-dir"_s, m_dir->filePath(u"data"_s)}
                          + arguments);
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_dir->path());
    return process;
}

int TestProgramX11::run(const QStringList &arguments) const
{
    const auto process = make(arguments);
    process->start();
    if (!waitUntil([&] { return process->state() == QProcess::NotRunning; }, kPatience)
        || process->exitStatus() != QProcess::NormalExit)
        return -1;
    return process->exitCode();
}

quint16 TestProgramX11::start(QProcess &process) const
{
    process.start();
    if (!waitUntil([&] { return process.canReadLine() || process.state() == QProcess::NotRunning; },
                   kPatience)
        || !process.canReadLine()) {
        qWarning("%s", process.readAllStandardError().constData());
        return 0;
    }
    static const QRegularExpression ready(u"^listening on http://127\\.0\\.0\\.1:(\\d+)\n$"_s);
    return ready.match(QString::fromUtf8(process.readLine())).captured(1).toUShort();
}

bool TestProgramX11::hasWindow(const QProcess &process, const QString &title) const
{
    QProcess search;
    search.start(u"xdotool"_s,
                 {u"search"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s,
                  QString::number(process.processId()), u"--name"_s, u'^' + title + u'$'});
    return search.waitForFinished() && search.exitCode() == 0;
}

bool TestProgramX11::press(const QString &keys)
{
    QProcess keyboard;
    keyboard.start(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, keys});
    return keyboard.waitForFinished() && keyboard.exitCode() == 0;
}

void TestProgramX11::askForClosing(const QProcess &process) const
{
    QTRY_VERIFY_WITH_TIMEOUT(hasWindow(process, u"Bellhop"_s), kPatience);
    // A window takes keys a moment after it can be seen; asked twice, it asks once.
    QTRY_VERIFY_WITH_TIMEOUT(press(u"ctrl+w"_s) && hasWindow(process, u"Close the window"_s),
                             kPatience);
}

void TestProgramX11::theWindowOpens_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::newRow("as usual") << QStringList();
    QTest::newRow("told to start hidden, but then nobody could reach it")
        << QStringList{u"--start-hidden"_s, u"yes"_s};
}

void TestProgramX11::theWindowOpens()
{
    QFETCH(const QStringList, flags);
    const auto process = make(QStringList{u"--port"_s, u"0"_s} + flags);
    QVERIFY(start(*process) != 0);
    QTRY_VERIFY_WITH_TIMEOUT(hasWindow(*process, u"Bellhop"_s), kPatience);
    process->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kPatience);
    QCOMPARE(process->exitCode(), 0);
}

// The window goes, the server stays; starting the program once more brings the window back.
void TestProgramX11::closingAsksAndKeepsRunning()
{
    const auto process = make({u"--port"_s, u"0"_s});
    const quint16 port = start(*process);
    QVERIFY(port != 0);
    askForClosing(*process);
    QTRY_VERIFY_WITH_TIMEOUT(press(u"Return"_s) && !hasWindow(*process, u"Close the window"_s),
                             kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!hasWindow(*process, u"Bellhop"_s), kPatience);
    QCOMPARE(HttpClient(port, {}).get(u"/health"_s).status, 200);

    QCOMPARE(run({u"--port"_s, u"0"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(hasWindow(*process, u"Bellhop"_s), kPatience);
    QCOMPARE(process->state(), QProcess::Running);
    QCOMPARE(HttpClient(port, {}).get(u"/health"_s).status, 200);
    process->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kPatience);
}

void TestProgramX11::closingAsksAndQuits()
{
    const auto process = make({u"--port"_s, u"0"_s});
    const quint16 port = start(*process);
    QVERIFY(port != 0);
    askForClosing(*process);
    QTRY_VERIFY_WITH_TIMEOUT(press(u"alt+q"_s) && process->state() == QProcess::NotRunning,
                             kPatience);
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(HttpClient(port, {}).get(u"/health"_s).status, 0);
}

// From a terminal, while the window is open; it asks nothing.
void TestProgramX11::theEndComesFromOutside()
{
    const auto process = make({u"--port"_s, u"0"_s});
    QVERIFY(start(*process) != 0);
    QTRY_VERIFY_WITH_TIMEOUT(hasWindow(*process, u"Bellhop"_s), kPatience);
    QCOMPARE(run({u"--quit"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kPatience);
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestProgramX11)
#include "tst_program_x11.moc"
