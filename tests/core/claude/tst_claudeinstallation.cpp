// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/claudeinstallation.h"

#include "core/json.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// A home folder without a CLI; tests put one where an installer would.
class Home
{
public:
    Home() { m_setup.environment.inherited = environment(); }

    QString path(const QString &below) const { return m_folder.filePath(below); }

    void install(const QString &below)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(below)).path()));
        QVERIFY(QFile::link(QStringLiteral(FAKECLAUDE_PATH), path(below)));
    }

    void write(const QString &below, const QByteArray &content, bool executable = false)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(below)).path()));
        QFile file(path(below));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        if (executable)
            QVERIFY(file.setPermissions(file.permissions() | QFile::ExeOwner));
    }

    void script(const Json &script) { set(u"FAKECLAUDE_SCRIPT"_s, toQString(dumpJson(script))); }
    void set(const QString &name, const QString &value)
    {
        m_setup.environment.inherited.insert(name, value);
    }

    ClaudeInstallation::Setup &setup() { return m_setup; }

private:
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_folder.path());
        // The machine's own CLI must not be found.
        environment.insert(u"PATH"_s, path(u"empty"_s));
        return environment;
    }

    QTemporaryDir m_folder;
    ClaudeInstallation::Setup m_setup;
};

// Waits until a look() is over: version and login are known or the search has failed.
bool waitForEnd(ClaudeInstallation &installation)
{
    return waitUntil(
        [&installation] {
            const ClaudeStatus &status = installation.status();
            return !status.problem.isEmpty()
                || (!status.version.isEmpty() && status.login != ClaudeStatus::Login::Unknown);
        },
        20'000);
}

} // namespace

class TestClaudeInstallation : public QObject
{
    Q_OBJECT

private slots:
    // The CLI is found wherever an installer puts it.
    void findsItWhereInstallersPutIt_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("how");
        QTest::newRow("native installer") << u".local/bin/claude"_s << u"~/.local/bin"_s;
        QTest::newRow("local installer") << u".claude/local/claude"_s << u"~/.claude/local"_s;
        QTest::newRow("npm, usual own prefix") << u".npm-global/bin/claude"_s << u"npm"_s;
        QTest::newRow("nvm") << u".nvm/versions/node/v20.1.0/bin/claude"_s << u"nvm"_s;
        QTest::newRow("Volta") << u".volta/bin/claude"_s << u"Volta"_s;
        QTest::newRow("fnm") << u".local/share/fnm/node-versions/v22.0.0/installation/bin/claude"_s
                             << u"fnm"_s;
        QTest::newRow("Homebrew in the home folder") << u".linuxbrew/bin/claude"_s << u"Homebrew"_s;
        QTest::newRow("Bun") << u".bun/bin/claude"_s << u"Bun"_s;
        QTest::newRow("pnpm") << u".local/share/pnpm/claude"_s << u"pnpm"_s;
    }

    void findsItWhereInstallersPutIt()
    {
        QFETCH(QString, place);
        Home home;
        home.install(place);
        ClaudeInstallation installation;
        QSignalSpy found(&installation, &ClaudeInstallation::found);
        installation.look(home.setup());
        QCOMPARE(found.count(), 1);
        QCOMPARE(installation.status().path, home.path(place));
        QTEST(installation.status().foundBy, "how");
        QCOMPARE(installation.command().program, home.path(place));
        // A node beside it is found by the CLI.
        QVERIFY(installation.environment().value(u"PATH"_s).startsWith(
            QFileInfo(home.path(place)).path() + ':'_L1));
    }

    // Variables move an installer's folder.
    void followsTheVariablesOfInstallers_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("place");
        QTest::newRow("npm") << u"npm_config_prefix"_s << u"bin/claude"_s;
        QTest::newRow("nvm") << u"NVM_DIR"_s << u"versions/node/v20.1.0/bin/claude"_s;
        QTest::newRow("Volta") << u"VOLTA_HOME"_s << u"bin/claude"_s;
        QTest::newRow("fnm") << u"FNM_DIR"_s << u"node-versions/v20.1.0/installation/bin/claude"_s;
        QTest::newRow("Bun") << u"BUN_INSTALL"_s << u"bin/claude"_s;
        QTest::newRow("PATH") << u"PATH"_s << u"claude"_s;
    }

    void followsTheVariablesOfInstallers()
    {
        QFETCH(QString, variable);
        QFETCH(QString, place);
        Home home;
        home.install(u"elsewhere/"_s + place);
        home.set(variable, home.path(u"elsewhere"_s));
        ClaudeInstallation installation;
        installation.look(home.setup());
        QCOMPARE(installation.status().path, home.path(u"elsewhere/"_s + place));
    }

    // A prefix in ~/.npmrc is npm's as well.
    void readsThePrefixFromNpmrc_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("tilde") << QByteArray("registry=x\nprefix=~/own\n");
        QTest::newRow("variable and blanks") << QByteArray("prefix = ${HOME}/own");
    }

    void readsThePrefixFromNpmrc()
    {
        QFETCH(QByteArray, line);
        Home home;
        home.write(u".npmrc"_s, line);
        home.install(u"own/bin/claude"_s);
        ClaudeInstallation installation;
        installation.look(home.setup());
        QCOMPARE(installation.status().path, home.path(u"own/bin/claude"_s));
    }

    // PATH comes before every guess, and of several node versions the newest counts.
    void prefersTheLikelierPlace()
    {
        Home home;
        home.install(u".nvm/versions/node/v9.1.0/bin/claude"_s);
        home.install(u".nvm/versions/node/v18.20.1/bin/claude"_s);
        home.install(u".nvm/versions/node/v18.3.0/bin/claude"_s);
        ClaudeInstallation installation;
        installation.look(home.setup());
        QCOMPARE(installation.status().path,
                 home.path(u".nvm/versions/node/v18.20.1/bin/claude"_s));

        home.install(u"bin/claude"_s);
        home.set(u"PATH"_s, home.path(u"empty"_s) + ':'_L1 + home.path(u"bin"_s));
        installation.look(home.setup());
        QCOMPARE(installation.status().path, home.path(u"bin/claude"_s));
        QCOMPARE(installation.status().foundBy, u"PATH"_s);
    }

    // What cannot be started is passed over.
    void skipsWhatIsNoProgram()
    {
        Home home;
        home.write(u".local/bin/claude"_s, "text");
        QVERIFY(QDir().mkpath(home.path(u".claude/local/claude"_s)));
        QVERIFY(QDir().mkpath(home.path(u".volta/bin"_s)));
        QVERIFY(QFile::link(u"/nonexistent"_s, home.path(u".volta/bin/claude"_s)));
        home.install(u".bun/bin/claude"_s);
        ClaudeInstallation installation;
        installation.look(home.setup());
        QCOMPARE(installation.status().path, home.path(u".bun/bin/claude"_s));
    }

    // An npm project of our own comes last; one platform's package has no link in .bin.
    void findsItInAProjectFolder_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("link") << u"cli/node_modules/.bin/claude"_s;
        QTest::newRow("package")
            << u"cli/node_modules/@anthropic-ai/claude-code-linux-x64/claude"_s;
        QTest::newRow("folder of modules itself")
            << u"cli/@anthropic-ai/claude-code-linux-x64/claude"_s;
    }

    void findsItInAProjectFolder()
    {
        QFETCH(QString, place);
        Home home;
        home.install(place);
        home.setup().projectFolders = {home.path(u"cli"_s)};
        ClaudeInstallation installation;
        installation.look(home.setup());
        QCOMPARE(installation.status().path, home.path(place));
    }

    // If nothing else helps, the login shell knows its PATH or an alias.
    void asksTheLoginShell_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("path") << QByteArray("%1");
        QTest::newRow("after a greeting") << QByteArray("Welcome to /bin/sh!\\n/etc/motd\\n%1");
        QTest::newRow("alias") << QByteArray("alias claude=\\047%1\\047");
    }

    void asksTheLoginShell()
    {
        QFETCH(QByteArray, answer);
        Home home;
        home.install(u"odd place/claude"_s);
        const QByteArray printed = answer.replace("%1", home.path(u"odd place/claude"_s).toUtf8());
        home.write(u"shell"_s,
                   "#!/bin/sh\n[ \"$*\" = '-lic command -v claude' ] && printf \"" + printed
                       + "\\n\"\n",
                   true);
        home.set(u"SHELL"_s, home.path(u"shell"_s));
        ClaudeInstallation installation;
        QSignalSpy found(&installation, &ClaudeInstallation::found);
        installation.look(home.setup());
        QVERIFY(found.isEmpty()); // asked without waiting
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(installation.status().path, home.path(u"odd place/claude"_s));
        QCOMPARE(installation.status().foundBy, u"login shell"_s);
    }

    // Found nowhere, the message says what to do.
    void saysWhatToDoIfThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("shell");
        QTest::newRow("no shell") << QByteArray();
        QTest::newRow("shell without an answer") << QByteArray("#!/bin/sh\nexit 1\n");
        QTest::newRow("shell with a function") << QByteArray("#!/bin/sh\necho claude\n");
        QTest::newRow("shell with a wrong path")
            << QByteArray("#!/bin/sh\necho /nonexistent/claude\n");
    }

    void saysWhatToDoIfThereIsNone()
    {
        QFETCH(QByteArray, shell);
        Home home;
        if (!shell.isEmpty()) {
            home.write(u"shell"_s, shell, true);
            home.set(u"SHELL"_s, home.path(u"shell"_s));
        }
        ClaudeInstallation installation;
        QSignalSpy notFound(&installation, &ClaudeInstallation::notFound);
        installation.look(home.setup());
        QTRY_COMPARE(notFound.count(), 1);
        QVERIFY(installation.status().path.isEmpty());
        QVERIFY(installation.status().problem.english.contains("Install it"_L1));
        QVERIFY(!installation.status().isUsable());
    }

    // A path that was configured is used or complained about, never replaced by another find.
    void complainsAboutTheConfiguredPath_data()
    {
        QTest::addColumn<QString>("configured");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("missing") << u"gone/claude"_s << u"There is no file"_s;
        QTest::newRow("folder") << u"folder"_s << u"is a folder"_s;
        QTest::newRow("text file") << u"text"_s << u"not a program"_s;
    }

    void complainsAboutTheConfiguredPath()
    {
        QFETCH(QString, configured);
        QFETCH(QString, complaint);
        Home home;
        home.install(u".local/bin/claude"_s);
        QVERIFY(QDir().mkpath(home.path(u"folder"_s)));
        home.write(u"text"_s, "text");
        home.setup().configuredPath = home.path(configured);
        ClaudeInstallation installation;
        installation.look(home.setup());
        QVERIFY(installation.status().path.isEmpty());
        QVERIFY2(installation.status().problem.english.contains(complaint),
                 qPrintable(installation.status().problem.english));
        QVERIFY(installation.status().problem.english.contains(home.path(configured)));
    }

    void refusesARelativeConfiguredPath()
    {
        Home home;
        home.setup().configuredPath = u"bin/claude"_s;
        ClaudeInstallation installation;
        installation.look(home.setup());
        QVERIFY(installation.status().problem.english.contains(u"“bin/claude” is not absolute"_s));
    }

    void usesTheConfiguredPath()
    {
        Home home;
        home.install(u".local/bin/claude"_s);
        home.install(u"my/claude"_s);
        home.setup().configuredPath = home.path(u"my/claude"_s);
        ClaudeInstallation installation;
        installation.look(home.setup());
        QCOMPARE(installation.status().path, home.path(u"my/claude"_s));
        QCOMPARE(installation.status().foundBy, u"setting"_s);
    }

    // Version and login arrive as the CLI tells them.
    void asksVersionAndLogin()
    {
        Home home;
        home.install(u".local/bin/claude"_s);
        home.script({{"version", "2.1.197"}});
        ClaudeInstallation installation;
        QSignalSpy changed(&installation, &ClaudeInstallation::statusChanged);
        installation.look(home.setup());
        QVERIFY(waitForEnd(installation));
        const ClaudeStatus &status = installation.status();
        QCOMPARE(status.version, u"2.1.197"_s);
        QCOMPARE(status.login, ClaudeStatus::Login::SignedIn);
        QCOMPARE(status.account, u"user@example.com"_s);
        QCOMPARE(status.plan, u"max"_s);
        QCOMPARE(status.payer, u"subscription"_s);
        QVERIFY(status.isUsable());
        QCOMPARE(changed.constLast().constFirst().value<ClaudeStatus>(), status);
    }

    // The CLI is asked in the environment its workers get: a key in the shell does not count for a login.
    void asksInTheEnvironmentOfAWorker()
    {
        Home home;
        home.install(u".local/bin/claude"_s);
        home.set(u"ANTHROPIC_API_KEY"_s, u"of the shell"_s);
        ClaudeInstallation installation;
        installation.look(home.setup());
        QVERIFY(waitForEnd(installation));
        QCOMPARE(installation.status().payer, u"subscription"_s);

        home.setup().environment.auth = Settings::ClaudeAuth::Environment;
        installation.look(home.setup());
        QVERIFY(waitForEnd(installation));
        QCOMPARE(installation.status().payer, u"environment"_s);

        home.setup().environment.auth = Settings::ClaudeAuth::ApiKey;
        home.setup().environment.apiKey = u"configured"_s;
        installation.look(home.setup());
        QVERIFY(waitForEnd(installation));
        QCOMPARE(installation.status().payer, u"api-key"_s);
    }

    // A program that is no CLI is a problem that repeats its path.
    void noticesAProgramThatIsNoCli_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QString>("reason");
        QTest::newRow("fails") << QByteArray("#!/bin/sh\necho 'node: not found' >&2; exit 127\n")
                               << u"node: not found"_s;
        QTest::newRow("says something else")
            << QByteArray("#!/bin/sh\necho Hello\n") << u"it did not print a version"_s;
        QTest::newRow("crashes") << QByteArray("#!/bin/sh\nkill -SEGV $$\n") << u"it crashed"_s;
    }

    void noticesAProgramThatIsNoCli()
    {
        QFETCH(QByteArray, program);
        QFETCH(QString, reason);
        Home home;
        home.write(u".local/bin/claude"_s, program, true);
        ClaudeInstallation installation;
        installation.look(home.setup());
        QTRY_VERIFY(!installation.status().problem.isEmpty());
        QVERIFY(installation.status().problem.english.contains(home.path(u".local/bin/claude"_s)));
        QVERIFY2(installation.status().problem.english.endsWith(reason),
                 qPrintable(installation.status().problem.english));
        QVERIFY(!installation.status().isUsable());
    }

    // Who pays follows from the answer; only a definite one counts as signed out.
    void readsTheLogin_data()
    {
        using Login = ClaudeStatus::Login;
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("login");
        QTest::addColumn<QString>("payer");
        QTest::addColumn<QString>("method");
        const auto row = [](const char *name, const char *answer, Login login, const char *payer,
                            const char *method) {
            QTest::newRow(name) << QByteArray(answer) << int(login) << QString::fromLatin1(payer)
                                << QString::fromLatin1(method);
        };
        row("subscription",
            R"({"loggedIn":true,"authMethod":"claude.ai","subscriptionType":"max"})",
            Login::SignedIn, "subscription", "claude.ai");
        row("token", R"({"loggedIn":true,"authMethod":"oauth_token"})", Login::SignedIn,
            "subscription", "oauth_token");
        row("key", R"({"loggedIn":true,"authMethod":"api_key","apiKeySource":"ANTHROPIC_API_KEY"})",
            Login::SignedIn, "api-key", "api_key");
        row("key that overrides a login, as older versions tell it",
            R"({"loggedIn":true,"authMethod":"claude.ai","apiKeySource":"ANTHROPIC_API_KEY"})",
            Login::SignedIn, "api-key", "api_key");
        row("signed out", R"({"loggedIn":false,"authMethod":"none"})", Login::SignedOut, "",
            "none");
        row("no answer", "", Login::Unknown, "", "");
        row("an error text", "error: unknown command 'auth'", Login::Unknown, "", "");
        row("no verdict", R"({"authMethod":"none"})", Login::Unknown, "", "");
        row("verdict of another type", R"({"loggedIn":"no"})", Login::Unknown, "", "");
        row("not an object", "[]", Login::Unknown, "", "");
    }

    void readsTheLogin()
    {
        QFETCH(QByteArray, answer);
        ClaudeStatus status;
        readLogin(answer, Settings::ClaudeAuth::Login, status);
        QTEST(int(status.login), "login");
        QTEST(status.payer, "payer");
        QTEST(status.authMethod, "method");
    }

    // Bedrock and Vertex come from the environment.
    void namesTheEnvironmentAsPayer()
    {
        ClaudeStatus status;
        readLogin(R"({"loggedIn":true,"authMethod":"third_party","apiProvider":"bedrock"})",
                  Settings::ClaudeAuth::Environment, status);
        QCOMPARE(status.payer, u"environment"_s);
    }

    // npm's Windows script needs a shell; what it starts does not.
    void resolvesAWindowsScript_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("script of node")
            << QByteArray("@ECHO off\r\nIF EXIST \"%dp0%\\node.exe\" (\r\n  SET "
                          "\"_prog=%dp0%\\node.exe\"\r\n)\r\n"
                          "\"%_prog%\"  \"%dp0%\\node_modules\\cli.js\" %*\r\n")
            << u"node"_s << u"node_modules/cli.js"_s;
        QTest::newRow("program") << QByteArray(
            "@ECHO off\r\n\"%dp0%\\node_modules\\bin\\claude.exe\"   %*\r\n")
                                 << u"node_modules/bin/claude.exe"_s << QString();
        QTest::newRow("older form")
            << QByteArray("@\"%~dp0\\node_modules\\bin\\claude.exe\" %*\r\n")
            << u"node_modules/bin/claude.exe"_s << QString();
        QTest::newRow("something else")
            << QByteArray("@echo hello\r\n") << u"claude.cmd"_s << QString();
    }

    void resolvesAWindowsScript()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, program);
        QFETCH(QString, prefix);
        Home home;
        home.write(u"claude.cmd"_s, script);
        home.write(u"node_modules/cli.js"_s, "");
        home.write(u"node_modules/bin/claude.exe"_s, "");
        const ClaudeCommand command = commandFor(home.path(u"claude.cmd"_s));
        QCOMPARE(command.program, program == "node"_L1 ? program : home.path(program));
        QCOMPARE(command.prefix, prefix.isEmpty() ? QStringList() : QStringList(home.path(prefix)));
    }

    // A new look ends the commands of the one before, whose answers no longer count.
    void forgetsTheLookBefore()
    {
        Home slow;
        slow.install(u".local/bin/claude"_s);
        slow.script({{"authDelayMs", 60'000}});
        Home home;
        home.install(u".local/bin/claude"_s);
        ClaudeInstallation installation;
        installation.look(slow.setup());
        installation.look(home.setup());
        QVERIFY(waitForEnd(installation));
        QCOMPARE(installation.status().path, home.path(u".local/bin/claude"_s));
    }
};

QTEST_GUILESS_MAIN(TestClaudeInstallation)
#include "tst_claudeinstallation.moc"
