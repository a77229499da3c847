// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/environmentnames.h"

#include "core/settings/settingsstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Key = Settings::Key;

Q_DECLARE_METATYPE(Settings::Key)

// Variables of other programs, and our own ones misspelt.
class TestEnvironmentNames : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreUnderstood_data();
    void valuesAreUnderstood();
    void badValuesForbidTheStartByName_data();
    void badValuesForbidTheStartByName();
    void strongerOnesWin();
    void hintsGiveWay();
    void withAWindowTheyMeanNothing();
    void misspeltNamesAreReported();
    void everyNameIsDocumented();

private:
    SettingsStore::Options options(const QMap<QString, QString> &environment, bool foreign = true)
    {
        SettingsStore::Options options;
        options.configDir = m_dir.path();
        for (auto it = environment.cbegin(); it != environment.cend(); ++it)
            options.environment.insert(it.key(), it.value());
        options.readsForeignNames = foreign;
        return options;
    }
    QTemporaryDir m_dir;
};

void TestEnvironmentNames::valuesAreUnderstood_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Key>("key");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *variable, const char *text, Key key, const char *meant) {
        QTest::addRow("%s=%s", variable, text)
            << QString::fromLatin1(variable) << QString::fromLatin1(text) << key
            << QString::fromLatin1(meant);
    };
    row("HOST", "0.0.0.0", Key::Address, "0.0.0.0");
    row("PORT", "8000", Key::Port, "8000");
    row("DEFAULT_MODEL", "claude-sonnet-5", Key::DefaultModel, "claude-sonnet-5");
    row("MODEL_MAP", "{\"gpt-5\":\"opus\"}", Key::ModelMap, "gpt-5=opus");
    row("SESSION_TTL_SECONDS", "1800", Key::ConversationTtl, "30");
    row("SESSION_TTL_SECONDS", "61", Key::ConversationTtl, "2");
    row("IDLE_TIMEOUT_MS", "300000", Key::IdleTimeout, "300");
    row("MAX_TIMEOUT", "600000", Key::RequestTimeout, "600");
    row("MAX_REQUEST_SIZE", "10485760", Key::MaxBodyMiB, "10");
    row("CORS_ORIGINS", "[\"https://a.example\",\"https://b.example\"]", Key::AllowedOrigins,
        "https://a.example, https://b.example");
    row("CORS_ORIGINS", "https://a.example", Key::AllowedOrigins, "https://a.example");
    row("RATE_LIMIT_ENABLED", "true", Key::RateLimits, "all");
    row("RATE_LIMIT_ENABLED", "0", Key::RateLimits, "off");
    row("RATE_LIMIT_CHAT_PER_MINUTE", "25", Key::RateChat, "25");
    row("MAX_BUDGET_USD", "0.5", Key::TurnBudget, "50");
    row("MAX_BUDGET_USD", "2", Key::TurnBudget, "200");
    row("WORKSPACE_DIR", "/srv/work", Key::AgentFolders, "/srv/work");
    row("CLAUDE_AUTH_METHOD", "cli", Key::ClaudeAuth, "login");
    row("CLAUDE_AUTH_METHOD", "bedrock", Key::ClaudeAuth, "environment");
    row("CLAUDE_CODE_USE_BEDROCK", "1", Key::ClaudeAuth, "environment");
    row("CLAUDE_CODE_USE_VERTEX", "0", Key::ClaudeAuth, "login");
    row("ANTHROPIC_API_KEY", "sk-ant-x", Key::ClaudeAuth, "environment");
    row("VERBOSE", "true", Key::LogLevel, "debug");
    row("LOG_LEVEL", "WARN", Key::LogLevel, "warning");
    row("DEBUG_MODE", "true", Key::DebugEndpoint, "yes");
}

void TestEnvironmentNames::valuesAreUnderstood()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, text);
    QFETCH(const Key, key);
    QFETCH(const QString, meant);
    SettingsStore store(options({{variable, text}}));
    store.load();
    QVERIFY(store.mayStart());
    QCOMPARE(Settings::toText(key, store.settings().value(key)), meant);
    if (store.isLocked(key))
        QVERIFY(store.lockedBy(key).contains(variable));
}

void TestEnvironmentNames::badValuesForbidTheStartByName_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *variable, const char *text) {
        QTest::addRow("%s=%s", variable, text)
            << QString::fromLatin1(variable) << QString::fromLatin1(text);
    };
    row("PORT", "eighty");
    row("HOST", "example.org");
    row("MAX_CONCURRENT", "0");
    row("SESSION_TTL_SECONDS", "an hour");
    row("MAX_TIMEOUT", "-1");
    row("CORS_ORIGINS", "*");
    row("CORS_ORIGINS", "[\"*\"]");
    row("CORS_ORIGINS", "[1]");
    row("RATE_LIMIT_ENABLED", "sometimes");
    row("CLAUDE_AUTH_METHOD", "azure");
    row("LOG_LEVEL", "loud");
    row("MAX_BUDGET_USD", "a lot");
    row("MAX_BUDGET_USD", "nan");
    row("WORKSPACE_DIR", "work");
}

void TestEnvironmentNames::badValuesForbidTheStartByName()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, text);
    SettingsStore store(options({{variable, text}}));
    store.load();
    QVERIFY(!store.mayStart());
    QCOMPARE(store.problems().size(), 1);
    QCOMPARE(store.problems().first().name, variable);
    QVERIFY(!store.problems().first().message.isEmpty());
}

// Flag, our own variable, theirs, file.
void TestEnvironmentNames::strongerOnesWin()
{
    QFile file(m_dir.filePath(u"bellhop.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[server]\nport=1111\n[workers]\npool-size=3\n");
    file.close();
    SettingsStore::Options given = options({{u"PORT"_s, u"2222"_s},
                                            {u"POOL_SIZE"_s, u"4"_s},
                                            {u"BELLHOP_POOL_SIZE"_s, u"5"_s},
                                            {u"MAX_CONCURRENT"_s, u"2"_s}});
    given.flags.insert(Key::MaxConcurrent, u"3"_s);
    SettingsStore store(given);
    store.load();
    QCOMPARE(store.settings().port(), quint16(2222));
    QCOMPARE(store.settings().poolSize(), 5);
    QVERIFY(store.lockedBy(Key::PoolSize).contains(u"BELLHOP_POOL_SIZE"_s));
    QCOMPARE(store.settings().maxConcurrent(), 3);
    QVERIFY(store.describe().contains(u"# PORT"_s));
    QVERIFY(QFile::remove(file.fileName()));
}

// A key that lies around must not pay against the user's own word, and never in silence.
void TestEnvironmentNames::hintsGiveWay()
{
    SettingsStore said(
        options({{u"ANTHROPIC_API_KEY"_s, u"sk-ant-x"_s}, {u"CLAUDE_AUTH_METHOD"_s, u"cli"_s}}));
    said.load();
    QCOMPARE(said.settings().claudeAuth(), Settings::ClaudeAuth::Login);
    SettingsStore ours(
        options({{u"ANTHROPIC_API_KEY"_s, u"sk-ant-x"_s}, {u"BELLHOP_CLAUDE_AUTH"_s, u"login"_s}}));
    ours.load();
    QCOMPARE(ours.settings().claudeAuth(), Settings::ClaudeAuth::Login);
    QVERIFY(ours.problems().isEmpty());
    SettingsStore silent(options({{u"ANTHROPIC_API_KEY"_s, u"sk-ant-x"_s}}));
    silent.load();
    QCOMPARE(silent.problems().size(), 1);
    QCOMPARE(silent.problems().first().severity, SettingsStore::Problem::Severity::Warning);
    QVERIFY(!silent.problems().first().message.contains(u"sk-ant"_s));
}

void TestEnvironmentNames::withAWindowTheyMeanNothing()
{
    SettingsStore store(options({{u"HOST"_s, u"my-computer"_s}, {u"PORT"_s, u"1"_s}}, false));
    store.load();
    QVERIFY(store.mayStart());
    QVERIFY(store.problems().isEmpty());
    QCOMPARE(store.settings().port(), quint16(8787));
}

void TestEnvironmentNames::misspeltNamesAreReported()
{
    SettingsStore store(options({{u"BELLHOP_PROT"_s, u"1"_s},
                                 {u"BELLHOP_WHATEVER_THIS_IS"_s, u"1"_s},
                                 {u"BELLHOP_TEST_CLI_DIR"_s, u"/x"_s},
                                 {u"BELLHOP_API_KEY"_s, u"x"_s}},
                                false));
    store.load();
    QVERIFY(store.mayStart());
    QCOMPARE(store.problems().size(), 2);
    QCOMPARE(store.problems().at(0).name, u"BELLHOP_PROT"_s);
    QVERIFY(store.problems().at(0).message.contains(u"BELLHOP_PORT"_s));
    QVERIFY(!store.problems().at(1).message.contains(u"Did you mean"_s));
}

void TestEnvironmentNames::everyNameIsDocumented()
{
    QFile file(QStringLiteral(BELLHOP_ENVIRONMENT_DOC));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const EnvironmentNames::Foreign &name : EnvironmentNames::foreign()) {
        const QString row = u"| `%1` | `%2` |"_s.arg(QLatin1String(name.variable),
                                                     QLatin1String(Settings::info(name.key).name));
        QVERIFY2(text.contains(row), qPrintable(row));
    }
    QVERIFY(text.contains(u"`%1`"_s.arg(QLatin1String(EnvironmentNames::kForeignToken))));
}

QTEST_GUILESS_MAIN(TestEnvironmentNames)
#include "tst_environmentnames.moc"
