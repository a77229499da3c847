// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Action = CommandLine::Action;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void withoutArgumentsItRuns();
    void everySettingHasItsFlag_data();
    void everySettingHasItsFlag();
    void bothSpellingsOfAValueAreTaken_data();
    void bothSpellingsOfAValueAreTaken();
    void actionsAreRead_data();
    void actionsAreRead();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void foldersBecomeAbsolute();
    void aDemoLivesByItself();
    void helpNamesEverything();
};

// The tray program of a user who clicked on it.
void TestCommandLine::withoutArgumentsItRuns()
{
    const Result<CommandLine> line = CommandLine::parse({u"bellhop"_s});
    QVERIFY(line);
    QCOMPARE(line->action, Action::Run);
    QVERIFY(!line->headless && !line->demo && !line->hasOwnDataDir);
    QVERIFY(line->flags.isEmpty());
    QVERIFY(line->configDir.endsWith(u"/bellhop"_s));
    QVERIFY(line->dataDir.endsWith(u"/bellhop"_s));
    QVERIFY(line->configDir != line->dataDir);
}

void TestCommandLine::everySettingHasItsFlag_data()
{
    QTest::addColumn<int>("key");
    for (const Settings::Info &row : Settings::table()) {
        if (row.flag)
            QTest::newRow(row.flag) << int(row.key);
    }
}

// Values are passed on as they are, also empty ones and such that look like flags.
void TestCommandLine::everySettingHasItsFlag()
{
    QFETCH(const int, key);
    const QString flag = u"--"_s + QString::fromLatin1(Settings::info(Settings::Key(key)).flag);
    for (const QString &value : {u"1"_s, u""_s, u"a=b, c=d"_s, u"-1"_s}) {
        const Result<CommandLine> line = CommandLine::parse({u"bellhop"_s, flag + u'=' + value});
        QVERIFY(line);
        QCOMPARE(line->flags, (QHash<Settings::Key, QString>{{Settings::Key(key), value}}));
    }
}

void TestCommandLine::bothSpellingsOfAValueAreTaken_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("with a blank") << QStringList{u"--port"_s, u"9"_s};
    QTest::newRow("with an equals sign") << QStringList{u"--port=9"_s};
    QTest::newRow("the last one counts") << QStringList{u"--port=1"_s, u"--port=9"_s};
}

// As shells and service files write it.
void TestCommandLine::bothSpellingsOfAValueAreTaken()
{
    QFETCH(const QStringList, arguments);
    const Result<CommandLine> line = CommandLine::parse(QStringList{u"bellhop"_s} + arguments);
    QVERIFY(line);
    QCOMPARE(line->flags.value(Settings::Key::Port), u"9"_s);
}

void TestCommandLine::actionsAreRead_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<int>("action");
    QTest::newRow("status") << u"--status"_s << int(Action::Status);
    QTest::newRow("token") << u"--print-token"_s << int(Action::PrintToken);
    QTest::newRow("quit") << u"--quit"_s << int(Action::Quit);
    QTest::newRow("config") << u"--show-config"_s << int(Action::ShowConfig);
    QTest::newRow("doctor") << u"--doctor"_s << int(Action::Doctor);
    QTest::newRow("version") << u"--version"_s << int(Action::Version);
    QTest::newRow("version, short") << u"-v"_s << int(Action::Version);
    QTest::newRow("help") << u"--help"_s << int(Action::Help);
    QTest::newRow("help, short") << u"-h"_s << int(Action::Help);
}

// One thing at a time, with the folders it is to be done in.
void TestCommandLine::actionsAreRead()
{
    QFETCH(const QString, flag);
    const Result<CommandLine> line =
        CommandLine::parse({u"bellhop"_s, u"--data-dir"_s, u"/tmp/x"_s, flag});
    QVERIFY(line);
    QTEST(int(line->action), "action");
    QCOMPARE(line->dataDir, u"/tmp/x"_s);
    QVERIFY(line->hasOwnDataDir);
}

void TestCommandLine::nonsenseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("an unknown flag") << QStringList{u"--prot=1"_s} << u"prot"_s;
    QTest::newRow("a flag without its value") << QStringList{u"--port"_s} << u"port"_s;
    QTest::newRow("a word") << QStringList{u"start"_s} << u"start"_s;
    QTest::newRow("a value for a switch") << QStringList{u"--headless=yes"_s} << u"headless"_s;
    QTest::newRow("two actions") << QStringList{u"--status"_s, u"--quit"_s} << u"--quit"_s;
    QTest::newRow("an empty folder") << QStringList{u"--data-dir="_s} << u"--data-dir"_s;
}

// A misspelt flag must not start something else than was meant.
void TestCommandLine::nonsenseIsRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const Result<CommandLine> line = CommandLine::parse(QStringList{u"bellhop"_s} + arguments);
    QVERIFY(!line);
    QVERIFY2(line.error().message.contains(says), qPrintable(line.error().message));
}

// A second start from another folder must mean the same instance.
void TestCommandLine::foldersBecomeAbsolute()
{
    const Result<CommandLine> line =
        CommandLine::parse({u"bellhop"_s, u"--data-dir"_s, u"a/../b/"_s, u"--config-dir=./c"_s});
    QVERIFY(line);
    QCOMPARE(line->dataDir, QDir::current().absoluteFilePath(u"b"_s));
    QCOMPARE(line->configDir, QDir::current().absoluteFilePath(u"c"_s));
}

// A demonstration touches neither the user's settings nor the keychain, unless told where to live.
void TestCommandLine::aDemoLivesByItself()
{
    const Result<CommandLine> usual = CommandLine::parse({u"bellhop"_s});
    const Result<CommandLine> demo = CommandLine::parse({u"bellhop"_s, u"--demo"_s});
    QVERIFY(usual && demo);
    QVERIFY(demo->demo && demo->hasOwnDataDir);
    QVERIFY(demo->configDir != usual->configDir);
    QVERIFY(demo->dataDir != usual->dataDir);
    const Result<CommandLine> own =
        CommandLine::parse({u"bellhop"_s, u"--demo"_s, u"--data-dir=/tmp/x"_s});
    QVERIFY(own);
    QCOMPARE(own->dataDir, u"/tmp/x"_s);
}

// Each flag with its variable and default.
void TestCommandLine::helpNamesEverything()
{
    const QString help = CommandLine::helpText();
    for (const Settings::Info &row : Settings::table()) {
        if (row.flag)
            QVERIFY2(help.contains(u"--"_s + QString::fromLatin1(row.flag)), row.flag);
        QVERIFY2(help.simplified().contains(QString::fromLatin1(row.environment)), row.environment);
    }
    for (const char *flag : {"--headless", "--demo", "--config-dir", "--data-dir", "--show-config",
                             "--print-token", "--status", "--quit", "--doctor", "--version"})
        QVERIFY2(help.contains(QString::fromLatin1(flag)), flag);
    QVERIFY(help.contains(u"8787"_s));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
