// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/claudeenvironment.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Auth = Settings::ClaudeAuth;
Q_DECLARE_METATYPE(Settings::ClaudeAuth)

class TestClaudeEnvironment : public QObject
{
    Q_OBJECT

private slots:
    // What the user's shell says reaches the CLI only if it neither changes the request nor, unless
    // that was chosen, who pays for it.
    void decidesAboutInheritedVariables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("keptForLogin");
        QTest::addColumn<bool>("keptForEnvironment");
        const auto row = [](const char *name, bool login, bool environment) {
            QTest::newRow(name) << QString::fromLatin1(name) << login << environment;
        };
        row("HOME", true, true);
        row("LANG", true, true);
        row("HTTPS_PROXY", true, true);
        row("NODE_EXTRA_CA_CERTS", true, true);
        row("AWS_PROFILE", true, true);
        row("CLAUDECODE", false, false);
        row("CLAUDE_CODE_ENTRYPOINT", false, false);
        row("CLAUDE_CODE_SIMPLE", false, false);
        row("CLAUDE_CODE_EXTRA_BODY", false, false);
        row("CLAUDE_CODE_MAX_OUTPUT_TOKENS", false, false);
        row("CLAUDE_CODE_EFFORT_LEVEL", false, false);
        row("MCP_TOOL_TIMEOUT", false, false);
        row("MAX_THINKING_TOKENS", false, false);
        row("DISABLE_PROMPT_CACHING", false, false);
        row("DISABLE_PROMPT_CACHING_HAIKU", false, false);
        row("API_TIMEOUT_MS", false, false);
        row("NODE_OPTIONS", false, false);
        row("BELLHOP_API_KEY", false, false);
        row("CLAUDE_CODE_OAUTH_TOKEN", false, true);
        row("CLAUDE_CONFIG_DIR", false, true);
        row("CLAUDE_CODE_USE_BEDROCK", false, true);
        row("CLAUDE_CODE_USE_VERTEX", false, true);
        row("CLAUDE_CODE_SKIP_VERTEX_AUTH", false, true);
        row("ANTHROPIC_API_KEY", false, true);
        row("ANTHROPIC_AUTH_TOKEN", false, true);
        row("ANTHROPIC_BASE_URL", false, true);
        row("ANTHROPIC_MODEL", false, true);
        row("ANTHROPIC_VERTEX_PROJECT_ID", false, true);
    }

    void decidesAboutInheritedVariables()
    {
        QFETCH(QString, name);
        QFETCH(bool, keptForLogin);
        ClaudeEnvironment environment;
        environment.inherited.insert(name, u"from the shell"_s);
        const auto isKept = [&environment, &name](Auth auth) {
            environment.auth = auth;
            return environment.build().value(name) == "from the shell"_L1;
        };
        QCOMPARE(isKept(Auth::Login), keptForLogin);
        QCOMPARE(isKept(Auth::ApiKey), keptForLogin);
        QTEST(isKept(Auth::Environment), "keptForEnvironment");
    }

    // These are set whatever the shell says.
    void setsWhatTheProtocolNeeds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *value) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(value);
        };
        row("CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC", "1");
        row("DISABLE_AUTOUPDATER", "1");
        row("DISABLE_TELEMETRY", "1");
        row("DISABLE_ERROR_REPORTING", "1");
        row("CLAUDE_AGENT_SDK_MCP_NO_PREFIX", "1");
        row("ENABLE_TOOL_SEARCH", "false");
        row("DISABLE_AUTO_COMPACT", "1");
        row("CLAUDE_CODE_MAX_RETRIES", "2");
        row("CLAUDE_CODE_DISABLE_NONSTREAMING_FALLBACK", "1");
        row("CLAUDE_CODE_DISABLE_REFUSAL_RETRY", "1");
        row("CLAUDE_CODE_DISABLE_REFUSAL_FALLBACK", "1");
        row("CLAUDE_CODE_MAX_MCP_DESCRIPTION_LENGTH", "100000");
    }

    void setsWhatTheProtocolNeeds()
    {
        QFETCH(QString, name);
        for (const Auth auth : {Auth::Login, Auth::ApiKey, Auth::Environment}) {
            ClaudeEnvironment environment;
            environment.inherited.insert(name, u"something else"_s);
            environment.auth = auth;
            QTEST(environment.build().value(name), "value");
        }
    }

    // A cloud account is chosen by one variable; what says more about it is kept, a key is not.
    void choosesTheCloudAccount_data()
    {
        QTest::addColumn<Auth>("auth");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("kept");
        QTest::newRow("Bedrock") << Auth::Bedrock << u"CLAUDE_CODE_USE_BEDROCK"_s
                                 << u"ANTHROPIC_BEDROCK_BASE_URL"_s;
        QTest::newRow("Vertex") << Auth::Vertex << u"CLAUDE_CODE_USE_VERTEX"_s
                                << u"ANTHROPIC_VERTEX_PROJECT_ID"_s;
    }

    void choosesTheCloudAccount()
    {
        QFETCH(Auth, auth);
        QFETCH(QString, chosen);
        QFETCH(QString, kept);
        ClaudeEnvironment environment;
        environment.auth = auth;
        environment.inherited.insert(kept, u"mine"_s);
        environment.inherited.insert(u"ANTHROPIC_API_KEY"_s, u"of the shell"_s);
        const QProcessEnvironment built = environment.build();
        QCOMPARE(built.value(chosen), u"1"_s);
        QCOMPARE(built.value(kept), u"mine"_s);
        QVERIFY(!built.contains(u"ANTHROPIC_API_KEY"_s));
    }

    // The settings may add, but not take away what we need.
    void addsTheVariablesOfTheSettings()
    {
        ClaudeEnvironment environment;
        environment.variables = {{u"HTTPS_PROXY"_s, u"http://p:1"_s},
                                 {u"DISABLE_AUTO_COMPACT"_s, u"0"_s}};
        QCOMPARE(environment.build().value(u"HTTPS_PROXY"_s), u"http://p:1"_s);
        QCOMPARE(environment.build().value(u"DISABLE_AUTO_COMPACT"_s), u"1"_s);
    }

    // The key given by the user pays, not one that happens to be in the shell.
    void passesTheConfiguredKey()
    {
        ClaudeEnvironment environment;
        environment.inherited.insert(u"ANTHROPIC_API_KEY"_s, u"of the shell"_s);
        environment.inherited.insert(u"ANTHROPIC_BASE_URL"_s, u"http://elsewhere"_s);
        environment.auth = Auth::ApiKey;
        environment.apiKey = u"configured"_s;
        const QProcessEnvironment built = environment.build();
        QCOMPARE(built.value(u"ANTHROPIC_API_KEY"_s), u"configured"_s);
        QVERIFY(!built.contains(u"ANTHROPIC_BASE_URL"_s));
    }

    // The stand-in's address and folder have the last word.
    void letsOverridesWin()
    {
        ClaudeEnvironment environment;
        environment.inherited.insert(u"ANTHROPIC_BASE_URL"_s, u"http://elsewhere"_s);
        environment.auth = Auth::Environment;
        environment.overrides = {{u"ANTHROPIC_BASE_URL"_s, u"http://127.0.0.1:1"_s},
                                 {u"CLAUDE_CODE_MAX_RETRIES"_s, u"0"_s}};
        const QProcessEnvironment built = environment.build();
        QCOMPARE(built.value(u"ANTHROPIC_BASE_URL"_s), u"http://127.0.0.1:1"_s);
        QCOMPARE(built.value(u"CLAUDE_CODE_MAX_RETRIES"_s), u"0"_s);
    }

    // A CLI from npm finds the node that was installed beside it, whatever else is in PATH.
    void putsTheFolderOfTheCliFirst()
    {
        const QChar separator = QDir::listSeparator();
        ClaudeEnvironment environment;
        environment.inherited.insert(u"PATH"_s, u"/usr/bin"_s + separator + u"/bin"_s);
        environment.cliFolder = u"/home/me/.nvm/bin"_s;
        const QString path = environment.build().value(u"PATH"_s);
        QCOMPARE(path.split(separator),
                 QStringList(
                     {QDir::toNativeSeparators(u"/home/me/.nvm/bin"_s), u"/usr/bin"_s, u"/bin"_s}));

        environment.inherited.insert(u"PATH"_s, path);
        QCOMPARE(environment.build().value(u"PATH"_s), path);

        environment.inherited.remove(u"PATH"_s);
        QCOMPARE(environment.build().value(u"PATH"_s),
                 QDir::toNativeSeparators(u"/home/me/.nvm/bin"_s));
    }
};

QTEST_GUILESS_MAIN(TestClaudeEnvironment)
#include "tst_claudeenvironment.moc"
