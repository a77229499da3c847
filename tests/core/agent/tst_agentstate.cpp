// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/mcpregistry.h"
#include "core/agent/toolconfigs.h"
#include "core/agent/toolstats.h"
#include "core/store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = QDateTime::fromSecsSinceEpoch(1'800'000'000).toUTC();

McpServer program(const char *name)
{
    McpServer server;
    server.name = QString::fromLatin1(name);
    server.config = {{"type", "stdio"}, {"command", "node"}, {"args", Json::array()}};
    return server;
}

McpServer address(const char *name)
{
    McpServer server;
    server.name = QString::fromLatin1(name);
    server.config = {{"type", "http"}, {"url", "http://x/"}};
    return server;
}

Json report(const char *name, const char *status)
{
    return {
        {"mcpServers",
         Json::array(
             {{{"name", name}, {"status", status}, {"tools", Json::array({{{"name", "add"}}})}}})}};
}

} // namespace

// What is remembered of servers, tools and their use.
class TestAgentState : public QObject
{
    Q_OBJECT

private slots:
    void theSettingsDecideWhatIsHandedOver();
    void theSettingsNamesAreTaken();
    void onlyAReportOfTheServerAsItIsCounts();
    void serversOutliveTheProgram();
    void sessionsTakeAwayFromWhatAllHave();
    void configurationsOutliveTheProgram();
    void theLongestUnchangedSessionGoes();
    void usesAreReadFromTheCli();
    void usesAreAddedUp();
};

// A server that was registered under wider settings is not handed over under narrower ones.
void TestAgentState::theSettingsDecideWhatIsHandedOver()
{
    McpRegistry registry;
    QVERIFY(registry.add(program("p"), kNow));
    QVERIFY(registry.add(address("a"), kNow));
    const auto handed = [&registry](McpReach reach) {
        registry.configure(reach, Json::object());
        QStringList names;
        const Json servers = registry.registered();
        for (const auto &server : servers.items())
            names << toQString(server.key());
        return names.join(u' ');
    };
    QCOMPARE(handed(McpReach::Nobody), QString());
    QCOMPARE(handed(McpReach::Addresses), u"a"_s);
    QCOMPARE(handed(McpReach::Programs), u"p a"_s);
    QVERIFY(registry.setEnabled(u"p"_s, false));
    QCOMPARE(handed(McpReach::Programs), u"a"_s);
    QCOMPARE(registry.entries().size(), size_t(2));
}

void TestAgentState::theSettingsNamesAreTaken()
{
    McpRegistry registry;
    QVERIFY(registry.add(address("mine"), kNow));
    registry.configure(McpReach::Programs, {{"mine", {{"type", "stdio"}, {"command", "x"}}}});
    QVERIFY(!registry.mayRegister(program("mine")));
    QVERIFY(registry.registered().empty());
    QVERIFY(registry.find(u"mine"_s)->isOfSettings);
}

// An old process may report a server that has been replaced since.
void TestAgentState::onlyAReportOfTheServerAsItIsCounts()
{
    McpRegistry registry;
    registry.configure(McpReach::Programs, Json::object());
    QVERIFY(registry.add(program("a"), kNow));
    const Json before = registry.registered();
    registry.noteReport(before, report("a", "connected"), kNow);
    QVERIFY(registry.find(u"a"_s)->report->isConnected());
    QCOMPARE(registry.find(u"a"_s)->report->tools, QStringList{u"add"_s});
    McpServer other = program("a");
    other.config["command"] = "deno";
    QVERIFY(registry.add(other, kNow));
    QVERIFY(!registry.find(u"a"_s)->report);
    registry.noteReport(before, report("a", "connected"), kNow);
    QVERIFY(!registry.find(u"a"_s)->report);
    registry.noteReport(registry.registered(), report("a", "failed"), kNow);
    QCOMPARE(registry.find(u"a"_s)->report->status, u"failed"_s);
}

void TestAgentState::serversOutliveTheProgram()
{
    QTemporaryDir dir;
    auto database = Database::open(dir.filePath(u"b.db"_s));
    QVERIFY(database);
    McpServer server = program("a");
    server.config["env"] = {{"KEY", "value"}};
    server.description = u"words"_s;
    server.isEnabled = false;
    {
        McpRegistry registry;
        registry.setDatabase(database->get());
        QVERIFY(registry.add(server, kNow));
        QVERIFY(registry.add(address("b"), kNow));
        QVERIFY(registry.remove(u"b"_s));
    }
    McpRegistry registry;
    registry.setDatabase(database->get());
    QCOMPARE(registry.entries().size(), size_t(1));
    const McpServer kept = registry.find(u"a"_s)->server;
    QCOMPARE(dumpJson(kept.config), dumpJson(server.config));
    QCOMPARE(kept.description, server.description);
    QCOMPARE(kept.isEnabled, false);
    QCOMPARE(kept.createdAt, kNow);
}

// In the order in which they hold: for all, then for the session.
void TestAgentState::sessionsTakeAwayFromWhatAllHave()
{
    ToolConfigs configs;
    const ToolLimits all{{}, {u"Bash"_s}};
    const ToolLimits session{QStringList{u"Read"_s}, {}};
    QVERIFY(configs.set(u"key"_s, {}, all, kNow));
    QVERIFY(configs.set(u"key"_s, u"s"_s, session, kNow));
    QCOMPARE(configs.limitsFor(u"other"_s, u"s"_s), std::vector{all});
    QCOMPARE(configs.limitsFor(u"key"_s, {}), std::vector{all});
    QCOMPARE(configs.limitsFor(u"key"_s, u"s"_s), (std::vector{all, session}));
    QCOMPARE(configs.sessionCount(), 1);
    // Nothing taken away is nothing said.
    QVERIFY(configs.set(u"key"_s, u"s"_s, {}, kNow));
    QCOMPARE(configs.sessionCount(), 0);
    QVERIFY(configs.set(u"key"_s, u"t"_s, session, kNow));
    configs.forget(u"key"_s);
    QCOMPARE(configs.limitsFor(u"key"_s, u"t"_s), std::vector{all});
}

void TestAgentState::configurationsOutliveTheProgram()
{
    QTemporaryDir dir;
    auto database = Database::open(dir.filePath(u"b.db"_s));
    QVERIFY(database);
    const ToolLimits all{{}, {u"Bash"_s}};
    const ToolLimits none{QStringList(), {}};
    {
        ToolConfigs configs;
        configs.setDatabase(database->get());
        QVERIFY(configs.set({}, {}, all, kNow));
        QVERIFY(configs.set(u"key"_s, u"s"_s, none, kNow));
        QVERIFY(configs.set(u"key"_s, u"gone"_s, none, kNow));
        configs.forget(u"key"_s, u"gone"_s);
    }
    ToolConfigs configs;
    configs.setDatabase(database->get());
    QCOMPARE(configs.limitsFor(u"key"_s, u"s"_s), (std::vector{all, none}));
    QCOMPARE(configs.sessionCount(), 1);
    QCOMPARE(configs.find(u"key"_s, u"s"_s)->createdAt, kNow);
}

void TestAgentState::theLongestUnchangedSessionGoes()
{
    ToolConfigs configs;
    const ToolLimits limits{{}, {u"Bash"_s}};
    for (size_t i = 0; i <= ToolConfigs::kMostSessions; ++i)
        QVERIFY(configs.set(u"key"_s, u"s%1"_s.arg(i), limits, kNow.addSecs(qint64(i))));
    QCOMPARE(configs.sessionCount(), qsizetype(ToolConfigs::kMostSessions));
    QVERIFY(!configs.find(u"key"_s, u"s0"_s));
    QVERIFY(configs.find(u"key"_s, u"s1"_s));
}

// Calls, results and denials, each of which the CLI tells on a line of its own.
void TestAgentState::usesAreReadFromTheCli()
{
    const auto line = [](const Json &block) {
        return Json{{"message", {{"content", Json::array({block})}}}};
    };
    const auto call = [&line](const char *id, const char *tool) {
        return line({{"type", "tool_use"}, {"id", id}, {"name", tool}});
    };
    const auto result = [&line](const char *id, bool isError) {
        return line({{"type", "tool_result"}, {"tool_use_id", id}, {"is_error", isError}});
    };
    ToolUsage usage;
    for (const char *id : {"1", "2", "3", "4"})
        usage.takeCalls(call(id, "Bash"));
    usage.takeCalls(call("1", "Bash")); // told again
    usage.takeCalls(line({{"type", "text"}, {"text", "hello"}}));
    usage.takeResults(result("1", false));
    usage.takeResults(result("2", true));
    usage.takeResults(result("3", true));
    usage.takeResults(result("unknown", true));
    usage.takeDenials({{"permission_denials", Json::array({{{"tool_use_id", "3"}}})}});
    usage.takeDenials({{"permission_denials", "rubbish"}});
    using Outcome = ToolUse::Outcome;
    const QList<ToolUse> expected{{u"Bash"_s, Outcome::Done},
                                  {u"Bash"_s, Outcome::Failed},
                                  {u"Bash"_s, Outcome::Denied},
                                  {u"Bash"_s, Outcome::Unfinished}};
    QCOMPARE(usage.take(), expected);
    QVERIFY(usage.take().isEmpty());
}

void TestAgentState::usesAreAddedUp()
{
    using Outcome = ToolUse::Outcome;
    ToolStats stats;
    stats.add({{u"Read"_s, Outcome::Done}, {u"Read"_s, Outcome::Failed}}, kNow);
    stats.add({{u"Bash"_s, Outcome::Denied}}, kNow.addSecs(1));
    QCOMPARE(stats.byTool().at(u"Read"_s).uses, 2);
    QCOMPARE(stats.byTool().at(u"Read"_s).failed, 1);
    QCOMPARE(stats.total().uses, 3);
    QCOMPARE(stats.total().denied, 1);
    QCOMPARE(stats.total().lastAt, kNow.addSecs(1));
    for (size_t i = 0; i < 2 * ToolStats::kMostTools; ++i)
        stats.add({{u"made-up-%1"_s.arg(i), Outcome::Done}}, kNow);
    QVERIFY(stats.byTool().size() <= ToolStats::kMostTools + 1);
    QCOMPARE(stats.total().uses, 3 + qint64(2 * ToolStats::kMostTools));
}

QTEST_GUILESS_MAIN(TestAgentState)
#include "tst_agentstate.moc"
