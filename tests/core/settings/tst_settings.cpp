// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Key = Settings::Key;

// For QTest's own tables.
Q_DECLARE_METATYPE(Settings::Key)

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void theTableIsComplete();
    void defaultsAreTheAgreedOnes();
    void everyDefaultIsValid_data();
    void everyDefaultIsValid();
    void validValuesAreTaken_data();
    void validValuesAreTaken();
    void invalidValuesAreRefused_data();
    void invalidValuesAreRefused();
    void integersKeepTheirLimits_data();
    void integersKeepTheirLimits();
    void booleansAreStrict_data();
    void booleansAreStrict();
    void choicesAreClosed_data();
    void choicesAreClosed();
    void typedGettersFollowTheTable();
    void theMapKeepsItsOrder();
    void textComesBackAsItWas_data();
    void textComesBackAsItWas();
    void equalityCountsTheSource();
};

// Every key has one row, at its own place, and no name, variable or flag is used twice.
void TestSettings::theTableIsComplete()
{
    const QList<Settings::Info> &table = Settings::table();
    QCOMPARE(table.size(), qsizetype(Key::UpdateFeed) + 1);
    QSet<QByteArray> seen;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const Settings::Info &row = table[i];
        QCOMPARE(qsizetype(row.key), i);
        QVERIFY2(QByteArray(row.environment).startsWith("BELLHOP_"), row.name);
        QVERIFY2(QByteArray(row.name).contains('/'), row.name);
        const QByteArrayList names{row.name, row.environment, "--" + QByteArray(row.flag)};
        for (const QByteArray &name : names) {
            QVERIFY2(!seen.contains(name), name.constData());
            seen.insert(name);
        }
        QVERIFY2(qstrlen(row.title) > 0 && qstrlen(row.description) > 0, row.name);
        QCOMPARE(!row.choices.isEmpty(), row.kind == Settings::Kind::Choice);
    }
}

// The defaults are part of the product's contract.
void TestSettings::defaultsAreTheAgreedOnes()
{
    using namespace std::chrono_literals;
    const Settings settings;
    QCOMPARE(settings.port(), quint16(8787));
    QCOMPARE(settings.address(), QHostAddress(QHostAddress::LocalHost));
    QVERIFY(settings.allowedHosts().isEmpty());
    QVERIFY(settings.allowedOrigins().isEmpty());
    QCOMPARE(settings.shutdownGrace(), 10s);
    QVERIFY(settings.startServer());
    QCOMPARE(settings.defaultModel(), u"sonnet"_s);
    const QList<QPair<QString, QString>> map{
        {u"gpt-4"_s, u"opus"_s},
        {u"gpt-4o"_s, u"sonnet"_s},
        {u"gpt-4o-mini"_s, u"haiku"_s},
        {u"gpt-4-turbo"_s, u"sonnet"_s},
        {u"gpt-3.5-turbo"_s, u"haiku"_s},
        {u"gpt-*"_s, u"sonnet"_s},
        {u"o1*"_s, u"opus"_s},
        {u"o3*"_s, u"opus"_s},
        {u"o4*"_s, u"opus"_s},
    };
    QCOMPARE(settings.modelMap(), map);
    QVERIFY(settings.refusesUnknownModels());
    QCOMPARE(settings.maxConcurrent(), 6);
    QCOMPARE(settings.warmWorkers(), 1);
    QCOMPARE(settings.poolSize(), 8);
    QCOMPARE(settings.idleTimeout(), 600s);
    QCOMPARE(settings.toolHoldTimeout(), 600s);
    QVERIFY(settings.claudePath().isEmpty());
    QCOMPARE(settings.claudeAuth(), Settings::ClaudeAuth::Login);
    QVERIFY(settings.fallbackModel().isEmpty());
    QCOMPARE(settings.queueLength(), 100);
    QCOMPARE(settings.queueWait(), 60s);
    QCOMPARE(settings.firstByteTimeout(), 180s);
    QCOMPARE(settings.silenceTimeout(), 180s);
    QCOMPARE(settings.requestTimeout(), 0s);
    QCOMPARE(settings.repeatLimit(), 10);
    QCOMPARE(settings.maxBodyBytes(), qint64(32) * 1024 * 1024);
    QCOMPARE(settings.keepContent(), Settings::KeepContent::Session);
    QCOMPARE(settings.contentDays(), 7);
    QCOMPARE(settings.conversationTtl(), 60min);
    QCOMPARE(settings.usageDays(), 90);
    QVERIFY(!settings.startHidden());
    QCOMPARE(settings.closeBehaviour(), Settings::CloseBehaviour::Ask);
    QCOMPARE(settings.logLevel(), u"info"_s);
    QCOMPARE(settings.language(), u"system"_s);
    QVERIFY(!settings.agentEnabled());
    QVERIFY(settings.agentFolders().isEmpty());
    const QList<QPair<QString, QString>> agents{{u"claude-code"_s, u"sonnet"_s}};
    QCOMPARE(settings.agentModels(), agents);
    QCOMPARE(settings.agentTools(),
             (QStringList{u"Read"_s, u"Glob"_s, u"Grep"_s, u"Edit"_s, u"Write"_s}));
    QCOMPARE(settings.agentPermissionMode(), u"default"_s);
    QCOMPARE(settings.agentMaxTurns(), 50);
    QVERIFY(settings.agentUsesClaudePrompt());
    QVERIFY(!settings.agentShowsActivity());
    QVERIFY(settings.agentMcpServers().isEmpty());
    QCOMPARE(settings.agentMcpRegistration(), Settings::McpRegistration::Off);
    QCOMPARE(settings.logBodies(), 0s);
    QCOMPARE(settings.loginCheck(), 0s);
    QCOMPARE(settings.turnBudgetUsd(), 0.0);
    QVERIFY(!settings.trustsLoopback());
    QCOMPARE(settings.rateLimits(), Settings::RateLimits::Network);
    QCOMPARE(settings.ratePerMinute(Key::RateChat), 10);
    QCOMPARE(settings.ratePerMinute(Key::RateDebug), 2);
    QCOMPARE(settings.ratePerMinute(Key::RateAuth), 10);
    QCOMPARE(settings.ratePerMinute(Key::RateSession), 15);
    QCOMPARE(settings.ratePerMinute(Key::RateHealth), 30);
    QCOMPARE(settings.ratePerMinute(Key::RateGeneral), 30);
    QCOMPARE(settings.dailyBudgetUsd(), 0.0);
    QCOMPARE(settings.monthlyBudgetUsd(), 0.0);
    QCOMPARE(settings.budgetWarning(), 80);
    QCOMPARE(settings.cacheMode(), Settings::CacheMode::OnRequest);
    QCOMPARE(settings.cacheTtl(), 60s);
    QCOMPARE(settings.cacheSize(), 100);
    QVERIFY(!settings.hasDebugEndpoint());
}

void TestSettings::everyDefaultIsValid_data()
{
    QTest::addColumn<Key>("key");
    for (const Settings::Info &row : Settings::table())
        QTest::newRow(row.name) << row.key;
}

// A default passes its own check and comes back from its own text.
void TestSettings::everyDefaultIsValid()
{
    QFETCH(const Key, key);
    const Settings settings;
    QVERIFY(Settings::check(key, settings.value(key)));
    const Result<QVariant> parsed =
        Settings::parse(key, Settings::toText(key, settings.value(key)));
    QVERIFY(parsed);
    QCOMPARE(*parsed, settings.value(key));
    QCOMPARE(settings.source(key), Settings::Source::Default);
}

void TestSettings::validValuesAreTaken_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<QVariant>("given");
    QTest::addColumn<QVariant>("kept");
    const auto text = [](const char *given) { return QVariant(QString::fromUtf8(given)); };

    QTest::newRow("a port as text") << Key::Port << text(" 9000 ") << QVariant(qint64(9000));
    QTest::newRow("a port as int") << Key::Port << QVariant(9000) << QVariant(qint64(9000));
    QTest::newRow("a port as whole double") << Key::Port << QVariant(80.0) << QVariant(qint64(80));
    QTest::newRow("variables") << Key::ClaudeVariables
                               << text("HTTPS_PROXY=http://p:3128, AWS_REGION=eu-west-1")
                               << QVariant(QStringList{u"HTTPS_PROXY=http://p:3128"_s,
                                                       u"AWS_REGION=eu-west-1"_s});
    QTest::newRow("an argument with a value")
        << Key::ClaudeArguments << text("--debug-file=/tmp/c.log")
        << QVariant(QStringList{u"--debug-file=/tmp/c.log"_s});
    QTest::newRow("a certificate")
        << Key::TlsCertificate << text("/etc/ssl/b.pem") << text("/etc/ssl/b.pem");
    QTest::newRow("localhost is 127.0.0.1")
        << Key::Address << text("LocalHost") << text("127.0.0.1");
    QTest::newRow("a feed") << Key::UpdateFeed << text("https://example.com/latest")
                            << text("https://example.com/latest");
    QTest::newRow("no feed") << Key::UpdateFeed << text("") << text("");
    QTest::newRow("all interfaces") << Key::Address << text("0.0.0.0") << text("0.0.0.0");
    QTest::newRow("IPv6") << Key::Address << text("::1") << text("::1");
    QTest::newRow("host names with blanks, twice one")
        << Key::AllowedHosts << text("a.lan , b.lan:8080,a.lan, [::1]:8787")
        << QVariant(QStringList{u"a.lan"_s, u"b.lan:8080"_s, u"[::1]:8787"_s});
    QTest::newRow("origins as a list")
        << Key::AllowedOrigins
        << QVariant(QStringList{u"https://a.example"_s, u"vscode-webview://x"_s})
        << QVariant(QStringList{u"https://a.example"_s, u"vscode-webview://x"_s});
    QTest::newRow("no origins") << Key::AllowedOrigins << text("") << QVariant(QStringList());
    QTest::newRow("a full model name")
        << Key::DefaultModel << text("claude-sonnet-5[1m]") << text("claude-sonnet-5[1m]");
    QTest::newRow("a model with a path")
        << Key::DefaultModel << text("anthropic/opus:high") << text("anthropic/opus:high");
    QTest::newRow("no fallback") << Key::FallbackModel << text("") << text("");
    QTest::newRow("a path with blanks and umlauts")
        << Key::ClaudePath << text("/opt/grüne Äpfel/claude") << text("/opt/grüne Äpfel/claude");
    QTest::newRow("a choice in capitals") << Key::ClaudeAuth << text("API-Key") << text("api-key");
    QTest::newRow("a map with an effort and a fallback")
        << Key::ModelMap << text("a=opus:high|haiku")
        << QVariant(QStringList{u"a=opus:high|haiku"_s});
    QTest::newRow("a map as text") << Key::ModelMap << text(" b* = opus ,a=haiku")
                                   << QVariant(QStringList{u"b*=opus"_s, u"a=haiku"_s});
    QTest::newRow("a map as JSON keeps its order")
        << Key::ModelMap << text(R"({"z":"opus","a":"haiku"})")
        << QVariant(QStringList{u"z=opus"_s, u"a=haiku"_s});
    QTest::newRow("a map as QVariantMap")
        << Key::ModelMap << QVariant(QVariantMap{{u"a"_s, u"opus"_s}})
        << QVariant(QStringList{u"a=opus"_s});
    QTest::newRow("folders, one of a name")
        << Key::AgentFolders << text("/home/me/a, code=/home/me/b")
        << QVariant(QStringList{u"/home/me/a"_s, u"code=/home/me/b"_s});
    QTest::newRow("tools with a condition that has a comma")
        << Key::AgentTools << text("Read, Bash(a, b), mcp__files__read")
        << QVariant(QStringList{u"Read"_s, u"Bash(a, b)"_s, u"mcp__files__read"_s});
    QTest::newRow("a mode as Claude Code writes it")
        << Key::AgentPermissionMode << text("acceptEdits") << text("acceptedits");
    QTest::newRow("a file of servers")
        << Key::AgentMcpServers << text("/home/me/.mcp.json") << text("/home/me/.mcp.json");
    QTest::newRow("servers in JSON") << Key::AgentMcpServers << text(R"({"a":{"command":"b"}})")
                                     << text(R"({"a":{"command":"b"}})");
    QTest::newRow("texts around the system prompt")
        << Key::SystemTexts << text(R"({"gpt-4*":{"before":"Be kind."}})")
        << text(R"({"gpt-4*":{"before":"Be kind."}})");
    QTest::newRow("a budget with cents") << Key::DailyBudget << text("2.50") << text("2.50");
    QTest::newRow("no map at all") << Key::ModelMap << text("") << QVariant(QStringList());
}

// What fits is kept in one form, whatever form it came in.
void TestSettings::validValuesAreTaken()
{
    QFETCH(const Key, key);
    QFETCH(const QVariant, given);
    QFETCH(const QVariant, kept);
    const Result<Done> fits = Settings::check(key, given);
    QVERIFY2(fits, fits ? "" : qPrintable(fits.error().message));
    Settings settings;
    settings.set(key, given, Settings::Source::File);
    QCOMPARE(settings.value(key), kept);
    QCOMPARE(settings.source(key), Settings::Source::File);
}

void TestSettings::invalidValuesAreRefused_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<QVariant>("given");
    QTest::addColumn<QString>("says"); // part of the message
    const auto text = [](const char *given) { return QVariant(QString::fromUtf8(given)); };

    QTest::newRow("a variable without a value")
        << Key::ClaudeVariables << text("PROXY") << u"HTTPS_PROXY="_s;
    QTest::newRow("a variable with a line break")
        << Key::ClaudeVariables << text("A=b\nC=d") << u"HTTPS_PROXY="_s;
    QTest::newRow("a variable that pays")
        << Key::ClaudeVariables << text("ANTHROPIC_API_KEY=sk") << u"Bellhop sets itself"_s;
    QTest::newRow("an argument that is a word")
        << Key::ClaudeArguments << text("hello") << u"--debug-file"_s;
    QTest::newRow("an argument that Bellhop needs")
        << Key::ClaudeArguments << text("--output-format=text") << u"decides itself"_s;
    QTest::newRow("an argument that lets everything happen")
        << Key::ClaudeArguments << text("--dangerously-skip-permissions") << u"decides itself"_s;
    QTest::newRow("a certificate without its folder")
        << Key::TlsCertificate << text("b.pem") << u"full path"_s;
    QTest::newRow("a port of letters") << Key::Port << text("http") << u"“http”"_s;
    QTest::newRow("a port with a tail") << Key::Port << text("80x") << u"0 to 65535"_s;
    QTest::newRow("a hexadecimal port") << Key::Port << text("0x50") << u"whole number"_s;
    QTest::newRow("a port with a fraction") << Key::Port << QVariant(80.5) << u"whole number"_s;
    QTest::newRow("a port that is true") << Key::Port << QVariant(true) << u"whole number"_s;
    QTest::newRow("no port") << Key::Port << text("") << u"whole number"_s;
    QTest::newRow("a host name as address")
        << Key::Address << text("example.com") << u"IP address"_s;
    const QString https = u"https://"_s;
    QTest::newRow("a feed without encryption")
        << Key::UpdateFeed << text("http://example.com/latest") << https;
    QTest::newRow("a feed that is a file")
        << Key::UpdateFeed << text("file:///etc/passwd") << https;
    QTest::newRow("a feed with a password")
        << Key::UpdateFeed << text("https://me:secret@example.com/") << https;
    QTest::newRow("no address") << Key::Address << text("") << u"IP address"_s;
    QTest::newRow("a URL as host") << Key::AllowedHosts << text("http://a") << u"“http://a”"_s;
    QTest::newRow("any host") << Key::AllowedHosts << text("*") << u"host names"_s;
    QTest::newRow("an origin with a path")
        << Key::AllowedOrigins << text("https://a.example/x") << u"without a path"_s;
    QTest::newRow("any origin") << Key::AllowedOrigins << text("*") << u"origins"_s;
    QTest::newRow("an origin without scheme")
        << Key::AllowedOrigins << text("a.example") << u"origins"_s;
    QTest::newRow("no default model") << Key::DefaultModel << text("") << u"opus"_s;
    QTest::newRow("a model with a blank")
        << Key::DefaultModel << text("my model") << u"“my model”"_s;
    QTest::newRow("a model that is a flag")
        << Key::FallbackModel << text("--dangerous") << u"haiku"_s;
    QTest::newRow("a path over two lines") << Key::ClaudePath << text("/a\n/b") << u"line breaks"_s;
    QTest::newRow("a pair without model") << Key::ModelMap << text("gpt-4=") << u"gpt-4="_s;
    QTest::newRow("a pair without name") << Key::ModelMap << text("=opus") << u"pairs"_s;
    QTest::newRow("a name without pair") << Key::ModelMap << text("gpt-4") << u"pairs"_s;
    QTest::newRow("a name twice") << Key::ModelMap << text("a=opus, A=haiku") << u"twice"_s;
    QTest::newRow("two fallbacks") << Key::ModelMap << text("a=opus|sonnet|haiku") << u"pairs"_s;
    QTest::newRow("an empty fallback") << Key::ModelMap << text("a=opus|") << u"pairs"_s;
    QTest::newRow("a pattern as model") << Key::ModelMap << text("a=op*") << u"pairs"_s;
    QTest::newRow("JSON of something else") << Key::ModelMap << text(R"({"a":1})") << u"pairs"_s;
    QTest::newRow("a folder that is not full") << Key::AgentFolders << text("project") << u"full"_s;
    QTest::newRow("a tool that is a flag") << Key::AgentTools << text("--bare") << u"Bash(git"_s;
    QTest::newRow("a mode nobody knows") << Key::AgentPermissionMode << text("yolo") << u"plan"_s;
    QTest::newRow("servers by a short path")
        << Key::AgentMcpServers << text("mcp.json") << u"full path"_s;
    QTest::newRow("servers without command")
        << Key::AgentMcpServers << text(R"({"a":{}})") << u"no command"_s;
    QTest::newRow("texts that are none")
        << Key::SystemTexts << text(R"({"gpt-4":{"before":1}})") << u"before"_s;
    QTest::newRow("a negative budget") << Key::DailyBudget << text("-1") << u"US dollars"_s;
    QTest::newRow("a budget in words") << Key::MonthlyBudget << text("5 USD") << u"US dollars"_s;
    QTest::newRow("broken JSON") << Key::ModelMap << text(R"({"a":)") << u"pairs"_s;
}

// What does not fit is refused with a message that names the setting and what would fit.
void TestSettings::invalidValuesAreRefused()
{
    QFETCH(const Key, key);
    QFETCH(const QVariant, given);
    QFETCH(const QString, says);
    const Result<Done> fits = Settings::check(key, given);
    QVERIFY(!fits);
    QVERIFY2(fits.error().message.contains(says), qPrintable(fits.error().message));
    QVERIFY(fits.error().message.startsWith(QString::fromUtf8(Settings::info(key).title)));
}

void TestSettings::integersKeepTheirLimits_data()
{
    QTest::addColumn<Key>("key");
    for (const Settings::Info &row : Settings::table()) {
        if (row.kind == Settings::Kind::Integer)
            QTest::newRow(row.name) << row.key;
    }
}

// Both limits fit, one beyond either does not.
void TestSettings::integersKeepTheirLimits()
{
    QFETCH(const Key, key);
    const Settings::Info &row = Settings::info(key);
    QVERIFY(row.minimum < row.maximum);
    QVERIFY(Settings::check(key, row.minimum));
    QVERIFY(Settings::check(key, row.maximum));
    QVERIFY(!Settings::check(key, row.minimum - 1));
    QVERIFY(!Settings::check(key, row.maximum + 1));
    QVERIFY(!Settings::parse(key, u"99999999999999999999"_s));
}

void TestSettings::booleansAreStrict_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<bool>("value");
    for (const char *yes : {"1", "true", "yes", "on", "TRUE", " Yes "})
        QTest::newRow(yes) << QString::fromLatin1(yes) << true << true;
    for (const char *no : {"0", "false", "no", "off", "OFF"})
        QTest::newRow(no) << QString::fromLatin1(no) << true << false;
    for (const char *neither : {"", "2", "-1", "enabled", "nope", "y", "null"})
        QTest::newRow(*neither ? neither : "empty")
            << QString::fromLatin1(neither) << false << false;
}

// "0" is off, and what is neither yes nor no is an error instead of a guess.
void TestSettings::booleansAreStrict()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isValid);
    QFETCH(const bool, value);
    for (const Settings::Info &row : Settings::table()) {
        if (row.kind != Settings::Kind::Boolean)
            continue;
        const Result<QVariant> parsed = Settings::parse(row.key, text);
        QCOMPARE(parsed.has_value(), isValid);
        if (isValid)
            QCOMPARE(parsed->toBool(), value);
    }
}

void TestSettings::choicesAreClosed_data()
{
    QTest::addColumn<Key>("key");
    for (const Settings::Info &row : Settings::table()) {
        if (row.kind == Settings::Kind::Choice)
            QTest::newRow(row.name) << row.key;
    }
}

// Each choice fits, anything else is refused with all of them named.
void TestSettings::choicesAreClosed()
{
    QFETCH(const Key, key);
    for (const QString &choice : Settings::info(key).choices)
        QVERIFY(Settings::parse(key, choice));
    for (const QString &other : {u"something"_s, QString()}) {
        const Result<QVariant> refused = Settings::parse(key, other);
        QVERIFY(!refused);
        for (const QString &choice : Settings::info(key).choices)
            QVERIFY(refused.error().message.contains(choice));
    }
}

// The typed getters read the row they are named after.
void TestSettings::typedGettersFollowTheTable()
{
    Settings settings;
    const auto set = [&settings](Key key, const char *text) {
        settings.set(key, QString::fromLatin1(text), Settings::Source::Flag);
    };
    set(Key::Port, "1");
    set(Key::MaxConcurrent, "2");
    set(Key::WarmWorkers, "3");
    set(Key::PoolSize, "4");
    set(Key::IdleTimeout, "5");
    set(Key::ToolHoldTimeout, "6");
    set(Key::QueueLength, "7");
    set(Key::QueueWait, "8");
    set(Key::FirstByteTimeout, "9");
    set(Key::SilenceTimeout, "10");
    set(Key::RequestTimeout, "11");
    set(Key::RepeatLimit, "12");
    set(Key::MaxBodyMiB, "13");
    set(Key::ContentDays, "14");
    set(Key::ConversationTtl, "15");
    set(Key::UsageDays, "16");
    set(Key::ShutdownGrace, "17");
    set(Key::ClaudeAuth, "environment");
    set(Key::KeepContent, "days");
    set(Key::CloseBehaviour, "quit");
    set(Key::UnknownModel, "default");
    set(Key::StartServer, "no");
    set(Key::StartHidden, "yes");
    set(Key::FallbackModel, "haiku");
    set(Key::Language, "zh-CN");
    set(Key::WorkerCpu, "18");
    set(Key::WorkerMemory, "19");
    QCOMPARE(settings.port(), quint16(1));
    QCOMPARE(settings.maxConcurrent(), 2);
    QCOMPARE(settings.warmWorkers(), 3);
    QCOMPARE(settings.poolSize(), 4);
    QCOMPARE(settings.idleTimeout().count(), 5);
    QCOMPARE(settings.toolHoldTimeout().count(), 6);
    QCOMPARE(settings.queueLength(), 7);
    QCOMPARE(settings.queueWait().count(), 8);
    QCOMPARE(settings.firstByteTimeout().count(), 9);
    QCOMPARE(settings.silenceTimeout().count(), 10);
    QCOMPARE(settings.requestTimeout().count(), 11);
    QCOMPARE(settings.repeatLimit(), 12);
    QCOMPARE(settings.maxBodyBytes(), 13 * 1024 * 1024);
    QCOMPARE(settings.contentDays(), 14);
    QCOMPARE(settings.conversationTtl().count(), 15);
    QCOMPARE(settings.usageDays(), 16);
    QCOMPARE(settings.shutdownGrace().count(), 17);
    QCOMPARE(settings.claudeAuth(), Settings::ClaudeAuth::Environment);
    QCOMPARE(settings.keepContent(), Settings::KeepContent::Days);
    QCOMPARE(settings.closeBehaviour(), Settings::CloseBehaviour::Quit);
    QVERIFY(!settings.refusesUnknownModels());
    QVERIFY(!settings.startServer());
    QVERIFY(settings.startHidden());
    QCOMPARE(settings.fallbackModel(), u"haiku"_s);
    QCOMPARE(settings.language(), u"zh-cn"_s);
    QCOMPARE(settings.workerCpu().count(), 18);
    QCOMPARE(settings.workerMemoryBytes(), 19 * 1024 * 1024);
    set(Key::ClaudeAuth, "api-key");
    set(Key::KeepContent, "never");
    set(Key::CloseBehaviour, "hide");
    QCOMPARE(settings.claudeAuth(), Settings::ClaudeAuth::ApiKey);
    QCOMPARE(settings.keepContent(), Settings::KeepContent::Never);
    QCOMPARE(settings.closeBehaviour(), Settings::CloseBehaviour::Hide);
}

// Patterns are tried in order, so the order is part of the value.
void TestSettings::theMapKeepsItsOrder()
{
    const QList<QPair<QString, QString>> pairs{
        {u"z-*"_s, u"opus"_s}, {u"a-*"_s, u"haiku"_s}, {u"*"_s, u"sonnet"_s}};
    Settings settings;
    settings.set(Key::ModelMap, Settings::mapValue(pairs), Settings::Source::File);
    QCOMPARE(settings.modelMap(), pairs);
}

void TestSettings::textComesBackAsItWas_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("a number") << Key::Port << u"0"_s;
    QTest::newRow("yes") << Key::StartHidden << u"yes"_s;
    QTest::newRow("no") << Key::StartServer << u"no"_s;
    QTest::newRow("a list") << Key::AllowedHosts << u"a.lan, b.lan:1"_s;
    QTest::newRow("a map") << Key::ModelMap << u"gpt-*=opus, *=haiku"_s;
    QTest::newRow("a path") << Key::ClaudePath << u"C:\\Users\\x, y\\claude.exe"_s;
}

// What toText() gives, parse() takes.
void TestSettings::textComesBackAsItWas()
{
    QFETCH(const Key, key);
    QFETCH(const QString, text);
    const Result<QVariant> parsed = Settings::parse(key, text);
    QVERIFY(parsed);
    QCOMPARE(Settings::toText(key, *parsed), text);
}

// Two settings that lock different things are not the same.
void TestSettings::equalityCountsTheSource()
{
    Settings a;
    Settings b;
    QVERIFY(a == b);
    a.set(Key::Port, 1, Settings::Source::File);
    QVERIFY(!(a == b));
    b.set(Key::Port, 1, Settings::Source::Flag);
    QVERIFY(!(a == b));
    b.set(Key::Port, 1, Settings::Source::File);
    QVERIFY(a == b);
    a.reset(Key::Port);
    QCOMPARE(a.port(), quint16(8787));
    QCOMPARE(a.source(Key::Port), Settings::Source::Default);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
