// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/waiting.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

} // namespace

// The built program from outside: what scripts and service files rely on.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readyIsOneLineOnStdout();
    void sigtermEndsItWithZero();
    void aSecondStartPointsToTheFirst();
    void statusTokenAndQuitReachTheRunningOne();
    void withoutARunningOneTheTokenIsTheStoredOne();
    void badFlagsAndVariablesForbidTheStart_data();
    void badFlagsAndVariablesForbidTheStart();
    void aTakenPortIsAnErrorThatNamesIt();
    void showConfigHidesSecrets();
    void versionAndHelpNeedNothing();
    void theTerminalSpeaksTheLanguageOfTheUser_data();
    void theTerminalSpeaksTheLanguageOfTheUser();
    void aKilledOneDoesNotBlockTheNext();
    void withoutADisplayItRunsHeadless();
    void theDemoTellsHowToTryIt();

private:
    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
    };
    std::unique_ptr<QProcess> make(const QStringList &arguments);
    Outcome run(const QStringList &arguments);
    // Waits for the line that says it is ready; the URL, or nothing.
    QString start(QProcess &process);
    QStringList folders() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QProcessEnvironment m_environment;
};

void TestProgram::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : m_environment.keys()) {
        if (name.startsWith("BELLHOP_"_L1) || name.startsWith("ANTHROPIC_"_L1)
            || name.startsWith("CLAUDE"_L1) || name.startsWith("XDG_"_L1))
            m_environment.remove(name);
    }
    m_environment.insert(u"HOME"_s, m_dir->path());
    m_environment.insert(u"BELLHOP_CLAUDE_PATH"_s, QStringLiteral(FAKECLAUDE_PATH));
}

QStringList TestProgram::folders() const
{
    return {u"--config-dir"_s, m_dir->filePath(u"config"_s), u"--data-dir"_s,
            m_dir->filePath(u"data"_s)};
}

std::unique_ptr<QProcess> TestProgram::make(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(QStringLiteral(BELLHOP_PROGRAM));
    process->setArguments(folders() + arguments);
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_dir->path());
    return process;
}

TestProgram::Outcome TestProgram::run(const QStringList &arguments)
{
    const auto process = make(arguments);
    process->start();
    if (!process->waitForFinished(kPatience) || process->exitStatus() != QProcess::NormalExit)
        return {-1, QString::fromUtf8(process->readAllStandardOutput()),
                QString::fromUtf8(process->readAllStandardError())};
    return {process->exitCode(), QString::fromUtf8(process->readAllStandardOutput()),
            QString::fromUtf8(process->readAllStandardError())};
}

QString TestProgram::start(QProcess &process)
{
    process.start();
    if (!waitUntil([&] { return process.canReadLine() || process.state() == QProcess::NotRunning; },
                   kPatience)
        || !process.canReadLine()) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    static const QRegularExpression kReady(u"^listening on (http://127\\.0\\.0\\.1:\\d+)\n$"_s);
    return kReady.match(QString::fromUtf8(process.readLine())).captured(1);
}

// Exactly this line, and nothing else on stdout until the end.
void TestProgram::readyIsOneLineOnStdout()
{
    const auto process = make({u"--headless"_s, u"--port"_s, u"0"_s});
    const QString url = start(*process);
    QVERIFY(!url.isEmpty());
    QVERIFY(!url.endsWith(u":0"_s));
    process->terminate();
    QVERIFY(process->waitForFinished(kPatience));
    QCOMPARE(process->readAllStandardOutput(), QByteArray());
    QVERIFY(QFileInfo::exists(m_dir->filePath(u"data/logs/bellhop.log"_s)));
}

// As systemd stops it.
void TestProgram::sigtermEndsItWithZero()
{
    const auto process = make({u"--headless"_s, u"--port=0"_s});
    QVERIFY(!start(*process).isEmpty());
    process->terminate();
    QVERIFY(process->waitForFinished(kPatience));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
}

// No second server, no error: whoever started it wants to know where it is.
void TestProgram::aSecondStartPointsToTheFirst()
{
    const auto process = make({u"--headless"_s, u"--port=0"_s});
    const QString url = start(*process);
    QVERIFY(!url.isEmpty());
    const Outcome second = run({u"--headless"_s, u"--port=0"_s});
    QCOMPARE(second.code, 0);
    QVERIFY2(second.out.contains(url), qPrintable(second.out + second.err));
    QCOMPARE(process->state(), QProcess::Running);
    process->terminate();
    QVERIFY(process->waitForFinished(kPatience));
}

// The three that talk to it.
void TestProgram::statusTokenAndQuitReachTheRunningOne()
{
    m_environment.insert(u"BELLHOP_API_KEY"_s, u"of-the-server"_s);
    const auto process = make({u"--headless"_s, u"--port=0"_s});
    const QString url = start(*process);
    QVERIFY(!url.isEmpty());
    m_environment.remove(u"BELLHOP_API_KEY"_s);

    const Outcome status = run({u"--status"_s});
    QCOMPARE(status.code, 0);
    QVERIFY2(status.out.contains(url), qPrintable(status.out + status.err));
    QCOMPARE(run({u"--print-token"_s}).out, u"of-the-server\n"_s);

    const Outcome quit = run({u"--quit"_s});
    QCOMPARE(quit.code, 0);
    QVERIFY(process->waitForFinished(kPatience));
    QCOMPARE(process->exitCode(), 0);
    const Outcome after = run({u"--status"_s});
    QCOMPARE(after.code, 1);
    QVERIFY(after.err.contains(u"not running"_s));
    QCOMPARE(run({u"--quit"_s}).code, 0);
}

// Scripts may fetch it before the first start; the server then uses the same.
void TestProgram::withoutARunningOneTheTokenIsTheStoredOne()
{
    const Outcome first = run({u"--print-token"_s});
    QCOMPARE(first.code, 0);
    QVERIFY(first.out.startsWith(u"bh-"_s));
    QCOMPARE(run({u"--print-token"_s}).out, first.out);
    const auto process = make({u"--headless"_s, u"--port=0"_s});
    QVERIFY(!start(*process).isEmpty());
    QCOMPARE(run({u"--print-token"_s}).out, first.out);
    process->terminate();
    QVERIFY(process->waitForFinished(kPatience));
}

void TestProgram::badFlagsAndVariablesForbidTheStart_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("a variable") << u"BELLHOP_PORT"_s << u"many"_s << QStringList()
                                << u"BELLHOP_PORT"_s;
    QTest::newRow("who pays") << u"BELLHOP_CLAUDE_AUTH"_s << u"credit-card"_s << QStringList()
                              << u"login, api-key, environment"_s;
    QTest::newRow("a token with a blank")
        << u"BELLHOP_API_KEY"_s << u"my secret"_s << QStringList() << u"BELLHOP_API_KEY"_s;
    QTest::newRow("a flag") << QString() << QString() << QStringList{u"--port=70000"_s}
                            << u"--port"_s;
    QTest::newRow("an unknown flag")
        << QString() << QString() << QStringList{u"--prot=1"_s} << u"prot"_s;
}

// Exit code 2, and the message names what is wrong; nothing listens.
void TestProgram::badFlagsAndVariablesForbidTheStart()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    if (!variable.isEmpty())
        m_environment.insert(variable, value);
    const Outcome outcome = run(QStringList{u"--headless"_s} + arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    QVERIFY(!outcome.err.contains(u"my secret"_s));
}

// Never another port than was asked for.
void TestProgram::aTakenPortIsAnErrorThatNamesIt()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    const Outcome outcome = run({u"--headless"_s, u"--port"_s, port});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(port), qPrintable(outcome.err));
}

// What support asks for first; the token is not in it, and none is made for it.
void TestProgram::showConfigHidesSecrets()
{
    const Outcome none = run({u"--show-config"_s});
    QCOMPARE(none.code, 0);
    QVERIFY(none.out.contains(u"(none)"_s));
    QVERIFY(!QFileInfo::exists(m_dir->filePath(u"data/secrets.json"_s)));

    m_environment.insert(u"BELLHOP_API_KEY"_s, u"very-secret"_s);
    const Outcome outcome = run({u"--show-config"_s, u"--port=4711"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(!outcome.out.contains(u"very-secret"_s) && !outcome.err.contains(u"very-secret"_s));
    QVERIFY(outcome.out.contains(u"BELLHOP_API_KEY"_s));
    static const QRegularExpression kPort(u"server/port +=\\s*4711 +# --port"_s);
    QVERIFY2(kPort.match(outcome.out).hasMatch(), qPrintable(outcome.out));
}

// No display, no folders, no claude.
void TestProgram::versionAndHelpNeedNothing()
{
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    const Outcome version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, u"bellhop %1\n"_s.arg(QStringLiteral(BELLHOP_VERSION)));
    const Outcome help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(u"--headless"_s));
    QVERIFY(!QFileInfo::exists(m_dir->filePath(u"data"_s)));
}

void TestProgram::theTerminalSpeaksTheLanguageOfTheUser_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<QString>("text");
    const QString english = u"Print the version, then exit."_s;
    const QString german = u"Version ausgeben und beenden."_s;
    QTest::newRow("the system's") << u"de_AT.UTF-8"_s << QString() << QStringList() << german;
    QTest::newRow("one that there is not, so English")
        << u"pl_PL.UTF-8"_s << QString() << QStringList() << english;
    QTest::newRow("that of the settings") << u"C.UTF-8"_s << u"de"_s << QStringList() << german;
    QTest::newRow("that of the flag")
        << u"de_DE.UTF-8"_s << u"de"_s << QStringList{u"--language"_s, u"en"_s} << english;
}

void TestProgram::theTerminalSpeaksTheLanguageOfTheUser()
{
    QFETCH(QString, locale);
    QFETCH(QString, choice);
    QFETCH(QStringList, flags);
    m_environment.insert(u"LC_ALL"_s, locale);
    if (!choice.isEmpty())
        m_environment.insert(u"BELLHOP_LANGUAGE"_s, choice);
    const Outcome help = run(flags + QStringList{u"--help"_s});
    QCOMPARE(help.code, 0);
    QFETCH(QString, text);
    QVERIFY2(help.out.simplified().contains(text), qPrintable(help.out));
}

// A power cut leaves lock and socket; the next start is not put off by them.
void TestProgram::aKilledOneDoesNotBlockTheNext()
{
    const auto killed = make({u"--headless"_s, u"--port=0"_s});
    QVERIFY(!start(*killed).isEmpty());
    killed->kill();
    QVERIFY(killed->waitForFinished(kPatience));
    QCOMPARE(run({u"--status"_s}).code, 1);
    const auto next = make({u"--headless"_s, u"--port=0"_s});
    QVERIFY(!start(*next).isEmpty());
    QCOMPARE(run({u"--status"_s}).code, 0);
    next->terminate();
    QVERIFY(next->waitForFinished(kPatience));
    QCOMPARE(next->exitCode(), 0);
}

// Over SSH, say: it runs instead of crashing in the windowing system, and says so.
void TestProgram::withoutADisplayItRunsHeadless()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        m_environment.remove(QString::fromLatin1(name));
    const auto process = make({u"--port=0"_s});
    QVERIFY(!start(*process).isEmpty());
    process->terminate();
    QVERIFY(process->waitForFinished(kPatience));
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(process->readAllStandardError().contains("headless"));
}

// A line for the terminal with everything in it, on a port that is surely free.
void TestProgram::theDemoTellsHowToTryIt()
{
    const auto process = make({u"--demo"_s, u"--headless"_s});
    const QString url = start(*process);
    QVERIFY(!url.isEmpty());
    QByteArray rest;
    QTRY_VERIFY_WITH_TIMEOUT((rest += process->readAllStandardOutput()).contains("curl"),
                             kPatience);
    const QString line = QString::fromUtf8(rest).trimmed().section(u'\n', -1);
    QVERIFY2(line.contains(url + u"/v1/chat/completions"_s), qPrintable(line));
    QVERIFY(line.contains(u"Bearer bh-"_s));
    process->terminate();
    QVERIFY(process->waitForFinished(kPatience));
    QCOMPARE(process->exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
