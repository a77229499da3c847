// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bellhopprocess.h"
#include "support/httpclient.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr char kToken[] = "bh-agent-test-token";
constexpr int kPatience = 30'000;

using Headers = QList<QNetworkReply::RawHeaderPair>;

QString text(const Json &json)
{
    return toQString(dumpJson(json));
}

QString errorText(const HttpAnswer &answer)
{
    return textOr(objectIn(answer.json(), "error"), "message");
}

// The answer's member with this name.
Json named(const Json &list, const char *name)
{
    for (const Json &one : list) {
        if (stringOr(one, "name") == name)
            return one;
    }
    return nullptr;
}

} // namespace

// The endpoints around the agent profile with the built program: what they say is what the next request's
// process is started with and told.
class TestAgentApi : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase();

    void toolsAreListedAsTheyAreGranted();
    void aConfigurationTakesToolsFromTheNextRequest();
    void aSessionsConfigurationIsItsOwn();
    void configurationsAreChecked_data();
    void configurationsAreChecked();
    void usesAreCounted();
    void aRegisteredServerReachesTheCli();
    void aServerComesAndGoes();
    void aBrokenServerSaysWhy();
    void secretsOfServersAreNeverTold();
    void theSettingsServersAreNotOurs();
    void onlyManagersRegisterServers();
    void theSettingsAreTheCeiling_data();
    void theSettingsAreTheCeiling();
    void allOfItOutlivesARestart();

private:
    struct Bellhop
    {
        QTemporaryDir folder;
        std::unique_ptr<BellhopProcess> process;
        std::unique_ptr<HttpClient> client;

        // What the CLI that was told this text was started with and read.
        QList<Json> eventsWith(const QByteArray &text) const;
    };
    static std::unique_ptr<Bellhop> start(const QMap<QString, QString> &environment = {});
    Bellhop &shared();
    HttpClient &client() { return *shared().client; }
    QByteArray makeKey(const Json &scopes);
    // Asks with Claude Code's own tools; the answer's process is found by a mark in the question.
    HttpAnswer ask(const std::string &question = {}, const Headers &headers = {},
                   HttpClient *client = nullptr);
    // Of the last question: the values after --tools, what apply_flag_settings and mcp_set_servers said.
    QString toolsGiven();
    Json told(const char *subtype);

    std::unique_ptr<Bellhop> m_shared;
    QByteArray m_mark;
    int m_count = 0;
};

QList<Json> TestAgentApi::Bellhop::eventsWith(const QByteArray &text) const
{
    const QDir dir(folder.path());
    for (const QString &name : dir.entryList({u"cli-*.log"_s}, QDir::Files)) {
        QFile file(dir.filePath(name));
        const QByteArray log = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (!log.contains(text))
            continue;
        QList<Json> events;
        for (const QByteArray &line : log.split('\n')) {
            if (const auto event = parseJson(line))
                events << *event;
        }
        return events;
    }
    return {};
}

std::unique_ptr<TestAgentApi::Bellhop>
TestAgentApi::start(const QMap<QString, QString> &environment)
{
    auto bellhop = std::make_unique<Bellhop>();
    QDir(bellhop->folder.path()).mkdir(u"work"_s);
    BellhopProcess::Setup setup;
    setup.program = QStringLiteral(BELLHOP_PROGRAM);
    setup.claudePath = QStringLiteral(FAKECLAUDE_PATH);
    setup.token = kToken;
    const Json script{{"mcp",
                       {{"broken", {{"error", "ENOENT: no such file, token broken-secret"}}},
                        {"calc", {{"tools", {"add", "divide"}}}}}}};
    const Json servers{
        {"own", {{"command", "node"}, {"args", {"own.mjs"}}, {"env", {{"KEY", "own-secret"}}}}}};
    QMap<QString, QString> variables{
        {u"BELLHOP_AGENT"_s, u"yes"_s},
        {u"BELLHOP_AGENT_FOLDERS"_s, bellhop->folder.filePath(u"work"_s)},
        {u"BELLHOP_AGENT_TOOLS"_s, u"Read,Write,Bash,Bash(git *)"_s},
        {u"BELLHOP_AGENT_MCP_SERVERS"_s, text(servers)},
        {u"BELLHOP_AGENT_MCP_REGISTRATION"_s, u"commands"_s},
        {u"FAKECLAUDE_LOG"_s, bellhop->folder.filePath(u"cli-%p.log"_s)},
        {u"FAKECLAUDE_SCRIPT"_s, text(script)}};
    variables.insert(environment);
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        setup.environment.insert(it.key(), it.value());
    bellhop->process = std::make_unique<BellhopProcess>(setup);
    const QString problem = bellhop->process->start();
    if (!problem.isEmpty())
        QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
    bellhop->client = std::make_unique<HttpClient>(bellhop->process->port(), kToken);
    const bool isReady = waitUntil(
        [&] {
            return boolOr(objectIn(bellhop->client->get(u"/health"_s).json(), "claude"), "usable");
        },
        kPatience);
    if (!isReady)
        QTest::qFail("the CLI was not found", __FILE__, __LINE__);
    return bellhop;
}

TestAgentApi::Bellhop &TestAgentApi::shared()
{
    if (!m_shared)
        m_shared = start();
    return *m_shared;
}

void TestAgentApi::cleanupTestCase()
{
    m_shared.reset();
}

QByteArray TestAgentApi::makeKey(const Json &scopes)
{
    const Json key =
        client()
            .post(u"/v1/keys"_s, {{"name", "key " + std::to_string(++m_count)}, {"scopes", scopes}})
            .json();
    return toBytes(stringOr(key, "secret"));
}

HttpAnswer TestAgentApi::ask(const std::string &question, const Headers &headers, HttpClient *other)
{
    m_mark = "mark-" + QByteArray::number(++m_count) + '-';
    const Json body{
        {"model", "claude-code"},
        {"messages",
         Json::array({{{"role", "user"}, {"content", m_mark.toStdString() + ' ' + question}}})}};
    return (other ? *other : client())
        .send("POST", u"/v1/chat/completions"_s, dumpJsonBytes(body),
              Headers{{"Content-Type", "application/json"}} + headers);
}

QString TestAgentApi::toolsGiven()
{
    for (const Json &event : shared().eventsWith(m_mark)) {
        const Json &arguments = arrayIn(event, "argv");
        for (size_t i = 0; i + 1 < arguments.size(); ++i) {
            if (arguments[i] == "--tools")
                return toQString(arguments[i + 1].get<std::string>());
        }
    }
    return u"(no process)"_s;
}

Json TestAgentApi::told(const char *subtype)
{
    for (const Json &event : shared().eventsWith(m_mark)) {
        const Json &request = objectIn(objectIn(event, "line"), "request");
        if (stringOr(request, "subtype") == subtype)
            return request;
    }
    return Json::object();
}

void TestAgentApi::toolsAreListedAsTheyAreGranted()
{
    const Json list = client().get(u"/v1/tools"_s).json();
    QCOMPARE(text(list["total"]), text(list["tools"].size()));
    QCOMPARE(text(list["enabled"]), text(true));
    QCOMPARE(text(named(list["tools"], "Read")["allowed"]), text(true));
    QCOMPARE(text(named(list["tools"], "WebFetch")["allowed"]), text(false));
    QCOMPARE(text(named(list["tools"], "Bash")["rules"]), text({"Bash(git *)"}));
    QCOMPARE(text(named(list["tools"], "Grep")["is_safe"]), text(true));
    const Json config = client().get(u"/v1/tools/config"_s).json();
    QCOMPARE(text(config["effective_tools"]),
             text({"Bash", "Bash(git *)", "Read", "Write", "mcp__own"}));
    QCOMPARE(text(config["allowed_tools"]), text(config["effective_tools"]));
    QVERIFY(config["created_at"].is_null());
}

void TestAgentApi::aConfigurationTakesToolsFromTheNextRequest()
{
    QCOMPARE(ask().status, 200);
    QCOMPARE(toolsGiven(), u"Read,Write,Bash"_s);
    const Json set = client().post(u"/v1/tools/config"_s, {{"disallowed_tools", {"Bash"}}}).json();
    QCOMPARE(text(set["effective_tools"]), text({"Read", "Write", "mcp__own"}));
    QVERIFY(!set["updated_at"].is_null());
    const HttpAnswer narrowed = ask();
    QCOMPARE(narrowed.status, 200);
    QCOMPARE(narrowed.header("X-Claude-Allowed-Tools-Applied"), "Read, Write, mcp__own");
    QCOMPARE(toolsGiven(), u"Read,Write"_s);
    const Json rules = objectIn(told("apply_flag_settings"), "settings")["permissions"];
    QCOMPARE(text(rules["deny"]), text({"Bash"}));
    // Headers bring nothing back.
    QCOMPARE(ask({}, {{"X-Claude-Allowed-Tools", "Bash"}}).status, 403);
    QCOMPARE(client().post(u"/v1/tools/config"_s, {{"disallowed_tools", nullptr}}).status, 200);
    QCOMPARE(ask().status, 200);
    QCOMPARE(toolsGiven(), u"Read,Write,Bash"_s);
}

// A key narrows its own sessions, and nobody else's of the same name.
void TestAgentApi::aSessionsConfigurationIsItsOwn()
{
    HttpClient laptop(shared().process->port(), makeKey({"chat"}));
    const HttpAnswer set =
        laptop.post(u"/v1/tools/config"_s, {{"session_id", "narrow"}, {"allowed_tools", {"Read"}}});
    QVERIFY2(set.status == 200, set.body.constData());
    QCOMPARE(text(set.json()["effective_tools"]), text({"Read"}));
    QCOMPARE(ask({}, {{"X-Session-Id", "narrow"}}, &laptop).status, 200);
    QCOMPARE(toolsGiven(), u"Read"_s);
    QVERIFY(told("mcp_set_servers").empty());
    QCOMPARE(ask({}, {}, &laptop).status, 200);
    QCOMPARE(toolsGiven(), u"Read,Write,Bash"_s);
    QCOMPARE(ask({}, {{"X-Session-Id", "narrow"}}).status, 200); // the owner's
    QCOMPARE(toolsGiven(), u"Read,Write,Bash"_s);
    const Json shown = laptop.get(u"/v1/tools/config?session_id=narrow"_s).json();
    QCOMPARE(text(shown), text(set.json()));
    const Json list = laptop.get(u"/v1/tools?session_id=narrow"_s).json();
    QCOMPARE(text(named(list["tools"], "Write")["allowed"]), text(false));

    // What is taken from all does not come back through a session.
    QCOMPARE(client().post(u"/v1/tools/config"_s, {{"disallowed_tools", {"Bash"}}}).status, 200);
    QCOMPARE(
        laptop.post(u"/v1/tools/config"_s, {{"session_id", "narrow"}, {"allowed_tools", {"Bash"}}})
            .status,
        403);
    QCOMPARE(client().post(u"/v1/tools/config"_s, {{"disallowed_tools", Json::array()}}).status,
             200);
    // Forgotten with the session.
    QCOMPARE(laptop.send("DELETE", u"/v1/sessions/narrow"_s, {}).status, 200);
    QVERIFY(laptop.get(u"/v1/tools/config?session_id=narrow"_s).json()["updated_at"].is_null());
}

void TestAgentApi::configurationsAreChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("asManager");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *body, int status, bool asManager = true) {
        QTest::newRow(name) << QByteArray(body) << asManager << status;
    };
    row("beyond the settings", R"({"allowed_tools":["WebFetch"]})", 403);
    row("a rule beyond them", R"-({"allowed_tools":["Bash(rm *)"]})-", 403);
    row("a tool nobody knows", R"({"allowed_tools":["Teleport"]})", 400);
    row("a server nobody knows", R"({"disallowed_tools":["mcp__nobody"]})", 400);
    row("a flag", R"({"allowed_tools":["--bare"]})", 400);
    row("no list", R"({"allowed_tools":"Read"})", 400);
    row("a number in it", R"({"disallowed_tools":[7]})", 400);
    row("another field", R"({"allow":["Read"]})", 400);
    row("no object", R"(["Read"])", 400);
    row("a session that is a number", R"({"session_id":7})", 400);
    row("everybody's, by a key that may only ask", R"({"disallowed_tools":["Bash"]})", 403, false);
    row("one's own, by a key that may only ask",
        R"({"session_id":"mine","disallowed_tools":["WebFetch"]})", 200, false);
}

void TestAgentApi::configurationsAreChecked()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, asManager);
    QFETCH(const int, status);
    HttpClient asking(shared().process->port(), asManager ? kToken : makeKey({"chat"}));
    const HttpAnswer answer = asking.send("POST", u"/v1/tools/config"_s, body);
    QVERIFY2(answer.status == status, answer.body.constData());
    const Json all = client().get(u"/v1/tools/config"_s).json();
    QVERIFY(all["updated_at"].is_null());
}

// By what the CLI did, not by what it was allowed to.
void TestAgentApi::usesAreCounted()
{
    const auto counts = [this](const char *tool) {
        const Json stats = client().get(u"/v1/tools/stats"_s).json();
        const Json row = named(stats["by_tool"], tool);
        return std::tuple(intOr(row, "uses"), intOr(row, "failed"), intOr(row, "denied"));
    };
    const auto [reads, readFailures, readDenials] = counts("Read");
    const auto [runs, runFailures, runDenials] = counts("Bash");
    QCOMPARE(ask(R"(CALL Read {} CALL Read {"fail":true} CALL Bash {"deny":true})").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(std::get<0>(counts("Read")), reads + 2, kPatience);
    QCOMPARE(counts("Read"), std::tuple(reads + 2, readFailures + 1, readDenials));
    QCOMPARE(counts("Bash"), std::tuple(runs + 1, runFailures, runDenials + 1));
    const Json stats = client().get(u"/v1/tools/stats"_s).json();
    QVERIFY(intOr(stats["total"], "uses") >= 3);
    QVERIFY(!stats["total"]["last_used_at"].is_null());
    QVERIFY(intOr(stats["tool_categories"], "file") >= 5);
}

// In the CLI's own form, on its stdin and not in its arguments; its tools need no permission.
void TestAgentApi::aRegisteredServerReachesTheCli()
{
    const HttpAnswer added = client().post(u"/v1/mcp/servers"_s,
                                           {{"name", "calc"},
                                            {"command", "node"},
                                            {"args", {"calc.mjs", "--api-key=args-secret"}},
                                            {"env", {{"TOKEN", "env-secret"}}},
                                            {"description", "sums"}});
    QVERIFY2(added.status == 200, added.body.constData());
    QCOMPARE(text(added.json()["server"]["connected"]), text(false)); // nobody has tried
    QCOMPARE(client()
                 .post(u"/v1/mcp/servers"_s,
                       {{"name", "web"},
                        {"url", "http://127.0.0.1:9/mcp"},
                        {"headers", {{"Authorization", "Bearer header-secret"}}}})
                 .status,
             200);
    const HttpAnswer answer = ask("CALL mcp__calc__add {\"a\":1}");
    QVERIFY2(answer.status == 200, answer.body.constData());
    const Json servers = objectIn(told("mcp_set_servers"), "servers");
    QCOMPARE(text(servers["calc"]),
             text({{"type", "stdio"},
                   {"command", "node"},
                   {"args", {"calc.mjs", "--api-key=args-secret"}},
                   {"env", {{"TOKEN", "env-secret"}}}}));
    QCOMPARE(text(servers["web"]),
             text({{"type", "http"},
                   {"url", "http://127.0.0.1:9/mcp"},
                   {"headers", {{"Authorization", "Bearer header-secret"}}}}));
    QVERIFY(servers.contains("own"));
    const Json allow = objectIn(told("apply_flag_settings"), "settings")["permissions"]["allow"];
    QVERIFY(std::find(allow.begin(), allow.end(), Json("mcp__calc")) != allow.end());
    const QList<Json> events = shared().eventsWith(m_mark);
    QVERIFY(!text(events.first()["argv"]).contains(u"secret"_s));

    const auto calc = [this] {
        return named(client().get(u"/v1/mcp/servers"_s).json()["servers"], "calc");
    };
    QTRY_COMPARE_WITH_TIMEOUT(text(calc()["connected"]), text(true), kPatience);
    QCOMPARE(text(calc()["tools"]), text({"add", "divide"}));
    QCOMPARE(text(calc()["tools_count"]), text(2));
    QCOMPARE(text(calc()["server_info"]["name"]), text("calc server"));
    QVERIFY(!calc()["reported_at"].is_null());
    const Json tools = client().get(u"/v1/tools"_s).json()["tools"];
    QCOMPARE(text(named(tools, "mcp__calc__add")["allowed"]), text(true));
    const Json stats = client().get(u"/v1/mcp/stats"_s).json();
    QVERIFY(intOr(stats, "connected_servers") >= 2);
    QVERIFY(intOr(stats, "total_tools") >= 3);
    QTRY_VERIFY_WITH_TIMEOUT(
        !named(client().get(u"/v1/tools/stats"_s).json()["by_tool"], "mcp__calc__add").is_null(),
        kPatience);
}

// Disconnected and removed it reaches no further request, and the process that had it goes.
void TestAgentApi::aServerComesAndGoes()
{
    const auto isGiven = [this] {
        if (ask().status != 200)
            return false;
        return objectIn(told("mcp_set_servers"), "servers").contains("comes");
    };
    const Json byName{{"server_name", "comes"}};
    QCOMPARE(client().post(u"/v1/mcp/connect"_s, byName).status, 404);
    QCOMPARE(client()
                 .post(u"/v1/mcp/servers"_s,
                       {{"name", "comes"}, {"command", "node"}, {"enabled", false}})
                 .status,
             200);
    QVERIFY(!isGiven());
    const HttpAnswer connected = client().post(u"/v1/mcp/connect"_s, byName);
    QVERIFY2(connected.status == 200, connected.body.constData());
    QCOMPARE(text(connected.json()["tools"]), text(1));
    QCOMPARE(text(connected.json()["server"]["connected"]), text(true));
    QVERIFY(isGiven());
    const QByteArray process = m_mark;
    QCOMPARE(client().post(u"/v1/mcp/disconnect"_s, byName).status, 200);
    const auto hasEnded = [this, &process] {
        const QList<Json> events = shared().eventsWith(process);
        return !events.isEmpty() && stringOr(events.last(), "event") == "end";
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), kPatience);
    QVERIFY(!isGiven());
    QCOMPARE(client().post(u"/v1/mcp/disconnect"_s, byName).status, 404);
    QCOMPARE(client().post(u"/v1/mcp/connect"_s, byName).status, 200);
    QVERIFY(isGiven());
    QCOMPARE(client().send("DELETE", u"/v1/mcp/servers/comes"_s, {}).status, 200);
    QCOMPARE(client().send("DELETE", u"/v1/mcp/servers/comes"_s, {}).status, 404);
    QVERIFY(!isGiven());
    QCOMPARE(client().post(u"/v1/mcp/connect"_s, {{"server_name", 7}}).status, 400);
}

void TestAgentApi::aBrokenServerSaysWhy()
{
    QCOMPARE(
        client()
            .post(
                u"/v1/mcp/servers"_s,
                {{"name", "broken"}, {"command", "nowhere"}, {"env", {{"TOKEN", "broken-secret"}}}})
            .status,
        200);
    const HttpAnswer failed = client().post(u"/v1/mcp/connect"_s, {{"server_name", "broken"}});
    QCOMPARE(failed.status, 502);
    QVERIFY2(errorText(failed).contains(u"ENOENT"_s), qPrintable(errorText(failed)));
    QVERIFY(!failed.body.contains("broken-secret"));
    const Json shown = named(client().get(u"/v1/mcp/servers"_s).json()["servers"], "broken");
    QCOMPARE(text(shown["status"]), text("failed"));
    QCOMPARE(text(shown["connected"]), text(false));
    // A request is answered all the same.
    QCOMPARE(ask("#SAY(still here)").status, 200);
    QCOMPARE(client().send("DELETE", u"/v1/mcp/servers/broken"_s, {}).status, 200);
}

void TestAgentApi::secretsOfServersAreNeverTold()
{
    for (const char *path : {"/v1/mcp/servers", "/v1/mcp/stats", "/v1/tools", "/v1/tools/config",
                             "/v1/tools/stats", "/v1/capabilities"}) {
        const HttpAnswer answer = client().get(QString::fromLatin1(path));
        QCOMPARE(answer.status, 200);
        QVERIFY2(!answer.body.contains("-secret"), answer.body.constData());
    }
    QVERIFY(client().get(u"/v1/mcp/servers"_s).body.contains("TOKEN"));
    QVERIFY2(!shared().process->output().contains("-secret"),
             shared().process->output().constData());
}

void TestAgentApi::theSettingsServersAreNotOurs()
{
    const Json own{{"server_name", "own"}};
    QCOMPARE(client().post(u"/v1/mcp/connect"_s, own).status, 200); // only looked at
    QCOMPARE(client().post(u"/v1/mcp/disconnect"_s, own).status, 403);
    QCOMPARE(client().send("DELETE", u"/v1/mcp/servers/own"_s, {}).status, 403);
    QCOMPARE(client().post(u"/v1/mcp/servers"_s, {{"name", "own"}, {"command", "node"}}).status,
             403);
    const Json shown = named(client().get(u"/v1/mcp/servers"_s).json()["servers"], "own");
    QCOMPARE(text(shown["source"]), text("settings"));
    QCOMPARE(text(shown["connected"]), text(true));
}

void TestAgentApi::onlyManagersRegisterServers()
{
    HttpClient laptop(shared().process->port(), makeKey({"chat"}));
    for (const char *path : {"/v1/mcp/servers", "/v1/mcp/stats", "/v1/tools/stats"})
        QVERIFY2(laptop.get(QString::fromLatin1(path)).status == 403, path);
    for (const char *path : {"/v1/mcp/servers", "/v1/mcp/connect", "/v1/mcp/disconnect"})
        QVERIFY2(laptop.post(QString::fromLatin1(path), {{"name", "x"}, {"command", "sh"}}).status
                     == 403,
                 path);
    QCOMPARE(laptop.send("DELETE", u"/v1/mcp/servers/calc"_s, {}).status, 403);
}

void TestAgentApi::theSettingsAreTheCeiling_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("registration");
    QTest::addColumn<int>("address");
    QTest::addColumn<int>("program");
    QTest::newRow("switched off") << u"no"_s << u"commands"_s << 403 << 403;
    QTest::newRow("as it is by default") << u"yes"_s << u"off"_s << 403 << 403;
    QTest::newRow("addresses") << u"yes"_s << u"http"_s << 200 << 403;
}

void TestAgentApi::theSettingsAreTheCeiling()
{
    QFETCH(const QString, agent);
    QFETCH(const QString, registration);
    QFETCH(const int, address);
    QFETCH(const int, program);
    const auto bellhop =
        start({{u"BELLHOP_AGENT"_s, agent}, {u"BELLHOP_AGENT_MCP_REGISTRATION"_s, registration}});
    HttpClient &client = *bellhop->client;
    const HttpAnswer byAddress =
        client.post(u"/v1/mcp/servers"_s, {{"name", "a"}, {"url", "http://127.0.0.1:9/"}});
    QCOMPARE(byAddress.status, address);
    const HttpAnswer byProgram =
        client.post(u"/v1/mcp/servers"_s, {{"name", "p"}, {"command", "node"}});
    QCOMPARE(byProgram.status, program);
    QVERIFY2(errorText(byProgram).contains(u"agent/"_s), qPrintable(errorText(byProgram)));
    QCOMPARE(client.post(u"/v1/tools/config"_s, {{"disallowed_tools", {"Bash"}}}).status,
             agent == u"yes" ? 200 : 403);
    const Json config = client.get(u"/v1/tools/config"_s).json();
    QCOMPARE(config["effective_tools"].empty(), agent == u"no");
}

void TestAgentApi::allOfItOutlivesARestart()
{
    const auto bellhop = start();
    HttpClient &before = *bellhop->client;
    QCOMPARE(before.post(u"/v1/mcp/servers"_s, {{"name", "kept"}, {"command", "node"}}).status,
             200);
    QCOMPARE(before.post(u"/v1/tools/config"_s, {{"disallowed_tools", {"Bash"}}}).status, 200);
    QVERIFY(bellhop->process->terminate());
    QCOMPARE(bellhop->process->start(), QString());
    HttpClient after(bellhop->process->port(), kToken);
    QVERIFY(!named(after.get(u"/v1/mcp/servers"_s).json()["servers"], "kept").is_null());
    QCOMPARE(text(after.get(u"/v1/tools/config"_s).json()["disallowed_tools"]), text({"Bash"}));
}

QTEST_GUILESS_MAIN(TestAgentApi)
#include "tst_agentapi.moc"
