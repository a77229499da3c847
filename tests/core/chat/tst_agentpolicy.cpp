// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/agentpolicy.h"

#include "core/agent/mcpserver.h"
#include "core/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Key = Settings::Key;
using Kind = ChatError::Kind;

Q_DECLARE_METATYPE(AgentWish)

class TestAgentPolicy : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingIsGrantedWhileItIsOff();
    void nothingIsGrantedWithoutAFolder();
    void theSettingsAreGrantedAsTheyAre();
    void aNameMayHaveAFolderOfItsOwn();
    void foldersAreResolvedBeforeTheyAreCompared_data();
    void foldersAreResolvedBeforeTheyAreCompared();
    void modesHaveAnOrder_data();
    void modesHaveAnOrder();
    void toolsAreOnlyTakenAway_data();
    void toolsAreOnlyTakenAway();
    void limitsHoldOneAfterAnother_data();
    void limitsHoldOneAfterAnother();
    void registeredServersComeBeside();
    void planningRunsNothingByRule();
    void serversComeInTheFormOfTheCli_data();
    void serversComeInTheFormOfTheCli();
    void profilesThatDifferHaveOtherKeys();

private:
    void set(Key key, const QVariant &value) { m_settings.set(key, value, Settings::Source::File); }
    Result<AgentProfile, ChatError> grant(const AgentWish &wish = {}) const
    {
        return AgentPolicy::from(m_settings).grant(wish);
    }
    QString folder(const char *name) const
    {
        return QFileInfo(m_dir->filePath(QString::fromLatin1(name))).canonicalFilePath();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Settings m_settings;
};

void TestAgentPolicy::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QDir dir(m_dir->path());
    QVERIFY(dir.mkpath(u"work/sub"_s) && dir.mkpath(u"work2"_s) && dir.mkpath(u"other"_s));
    QVERIFY(QFile::link(folder("work2"), dir.filePath(u"work/out"_s)));
    QVERIFY(QFile::link(folder("work/sub"), dir.filePath(u"other/in"_s)));
    m_settings = {};
    set(Key::AgentEnabled, true);
    set(Key::AgentFolders, QStringList{folder("work"), u"other="_s + folder("other")});
    set(Key::AgentTools, QStringList{u"Read"_s, u"Edit"_s, u"Bash"_s, u"Bash(git *)"_s});
    set(Key::AgentPermissionMode, u"acceptEdits"_s);
    set(Key::AgentMaxTurns, 10);
}

// Off is the default, and the refusal says where to switch it on.
void TestAgentPolicy::nothingIsGrantedWhileItIsOff()
{
    QVERIFY(!AgentPolicy::from(Settings()).isEnabled());
    const auto refused = AgentPolicy::from(Settings()).grant({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Forbidden);
    QVERIFY(refused.error().message.contains(u"agent/enabled"));
    QVERIFY(!AgentPolicy().grant({}));
}

// Switched on is not enough: the user names the folder.
void TestAgentPolicy::nothingIsGrantedWithoutAFolder()
{
    m_settings.reset(Key::AgentFolders);
    QVERIFY(!grant());
    QVERIFY(grant().error().message.contains(u"agent/folders"));
    set(Key::AgentFolders, QStringList{m_dir->filePath(u"gone"_s)});
    QVERIFY(!grant());
    QCOMPARE(grant().error().kind, Kind::Forbidden);
}

// A request that asks for nothing special gets what the settings say.
void TestAgentPolicy::theSettingsAreGrantedAsTheyAre()
{
    const auto profile = grant();
    QVERIFY(profile);
    QCOMPARE(profile->folder, folder("work"));
    QCOMPARE(profile->tools, (QStringList{u"Read"_s, u"Edit"_s, u"Bash"_s}));
    QCOMPARE(profile->allow, QStringList{u"Bash(git *)"_s});
    QVERIFY(profile->deny.isEmpty());
    QCOMPARE(profile->permissionMode, u"acceptEdits"_s);
    QCOMPARE(profile->maxTurns, 10);
    QVERIFY(profile->claudePrompt);
    QVERIFY(!profile->showActivity);
}

// "name=/path" is where the model of that name works.
void TestAgentPolicy::aNameMayHaveAFolderOfItsOwn()
{
    AgentWish wish;
    wish.alias = u"Other"_s;
    QCOMPARE(grant(wish)->folder, folder("other"));
    wish.alias = u"claude-code"_s;
    QCOMPARE(grant(wish)->folder, folder("work"));
}

void TestAgentPolicy::foldersAreResolvedBeforeTheyAreCompared_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("granted");
    QTest::newRow("the folder itself") << u"."_s << u"work"_s;
    QTest::newRow("a folder within") << u"sub"_s << u"work/sub"_s;
    QTest::newRow("a way there and back") << u"sub/../sub"_s << u"work/sub"_s;
    QTest::newRow("another workspace") << u"../other"_s << u"other"_s;
    QTest::newRow("a link into a workspace") << u"../other/in"_s << u"work/sub"_s;
    QTest::newRow("a link out of it") << u"out"_s << QString();
    QTest::newRow("a folder whose name begins the same") << u"../work2"_s << QString();
    QTest::newRow("the folder above") << u".."_s << QString();
    QTest::newRow("the root") << u"/"_s << QString();
    QTest::newRow("nothing there") << u"sub/none"_s << QString();
}

// Links and dots are followed first; what is outside then is refused.
void TestAgentPolicy::foldersAreResolvedBeforeTheyAreCompared()
{
    QFETCH(QString, wanted);
    QFETCH(QString, granted);
    AgentWish wish;
    wish.folder = wanted;
    const auto profile = grant(wish);
    QCOMPARE(profile.has_value(), !granted.isEmpty());
    if (profile) {
        QCOMPARE(profile->folder, folder(qPrintable(granted)));
    } else {
        QCOMPARE(profile.error().kind, Kind::Forbidden);
        QCOMPARE(profile.error().param, u"X-Claude-Cwd"_s);
    }
}

void TestAgentPolicy::modesHaveAnOrder_data()
{
    QTest::addColumn<QString>("ceiling");
    QTest::addColumn<QString>("wanted");
    const QStringList modes{u"plan"_s, u"dontAsk"_s, u"default"_s, u"acceptEdits"_s,
                            u"bypassPermissions"_s};
    for (const QString &ceiling : modes) {
        for (const QString &wanted : modes)
            QTest::newRow(qPrintable(ceiling + u" or less: "_s + wanted)) << ceiling << wanted;
    }
}

// A mode up to the ceiling is granted, one above is refused.
void TestAgentPolicy::modesHaveAnOrder()
{
    QFETCH(QString, ceiling);
    QFETCH(QString, wanted);
    static const QStringList kOrder{u"plan"_s, u"dontAsk"_s, u"default"_s, u"acceptEdits"_s,
                                    u"bypassPermissions"_s};
    set(Key::AgentPermissionMode, ceiling);
    QCOMPARE(grant()->permissionMode, ceiling);
    AgentWish wish;
    wish.permissionMode = wanted.toUpper(); // clients write it in many ways
    const auto profile = grant(wish);
    QCOMPARE(profile.has_value(), kOrder.indexOf(wanted) <= kOrder.indexOf(ceiling));
    if (profile)
        QCOMPARE(profile->permissionMode, wanted);
    else
        QCOMPARE(profile.error().param, u"X-Claude-Permission-Mode"_s);
}

void TestAgentPolicy::toolsAreOnlyTakenAway_data()
{
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<QString>("disallowed");
    QTest::addColumn<QString>("tools"); // "-" = refused
    QTest::addColumn<QString>("rules");
    QTest::newRow("some of them") << u"Read"_s << QString() << u"Read"_s << QString();
    QTest::newRow("a tool brings its rules")
        << u"Bash"_s << QString() << u"Bash"_s << u"Bash(git *)"_s;
    QTest::newRow("a rule brings its tool")
        << u"Bash(git *)"_s << QString() << u"Bash"_s << u"Bash(git *)"_s;
    QTest::newRow("a rule of one's own") << u"Bash(rm *)"_s << QString() << u"-"_s << QString();
    QTest::newRow("another tool") << u"Read, WebFetch"_s << QString() << u"-"_s << QString();
    QTest::newRow("without one") << QString() << u"Bash"_s << u"Read,Edit"_s << QString();
    QTest::newRow("without what is not there")
        << QString() << u"WebFetch"_s << u"Read,Edit,Bash"_s << u"Bash(git *)"_s;
    QTest::newRow("no server of that name") << u"mcp__x__y"_s << QString() << u"-"_s << QString();
    QTest::newRow("a flag") << u"--bare"_s << QString() << u"-"_s << QString();
    QTest::newRow("commas within brackets")
        << u"Bash(git *), Read"_s << u"Bash(a,b)"_s << u"Bash,Read"_s << u"Bash(git *)"_s;
}

// Requests take away from the settings' tools; what they would add is refused.
void TestAgentPolicy::toolsAreOnlyTakenAway()
{
    QFETCH(QString, allowed);
    QFETCH(QString, disallowed);
    QFETCH(QString, tools);
    QFETCH(QString, rules);
    AgentWish wish;
    if (!allowed.isEmpty())
        wish.allowedTools = ToolRule::split(allowed);
    wish.disallowedTools = ToolRule::split(disallowed);
    const auto profile = grant(wish);
    QCOMPARE(profile.has_value(), tools != u"-");
    if (!profile) {
        QCOMPARE(profile.error().param, u"X-Claude-Allowed-Tools"_s);
        return;
    }
    QCOMPARE(profile->tools.join(u','), tools);
    QCOMPARE(profile->allow.join(u','), rules);
    QCOMPARE(profile->deny, wish.disallowedTools);
}

void TestAgentPolicy::limitsHoldOneAfterAnother_data()
{
    QTest::addColumn<QString>("firstAllowed"); // "-" = said nothing
    QTest::addColumn<QString>("firstDisallowed");
    QTest::addColumn<QString>("secondAllowed");
    QTest::addColumn<QString>("left");
    QTest::newRow("nothing said") << u"-"_s << QString() << u"-"_s
                                  << u"Bash,Bash(git *),Edit,Read"_s;
    QTest::newRow("one taken away") << u"-"_s << u"Bash"_s << u"-"_s << u"Edit,Read"_s;
    QTest::newRow("only one left") << u"Read"_s << QString() << u"-"_s << u"Read"_s;
    QTest::newRow("the second takes away more")
        << u"Read, Edit"_s << QString() << u"Read"_s << u"Read"_s;
    QTest::newRow("the second brings nothing back")
        << u"Read"_s << QString() << u"Read, Bash"_s << u"Read"_s;
    QTest::newRow("what was taken away stays so")
        << u"-"_s << u"Bash"_s << u"Bash, Read"_s << u"Read"_s;
    QTest::newRow("beyond the settings is not meant")
        << u"WebFetch, Read"_s << QString() << u"-"_s << u"Read"_s;
    QTest::newRow("a rule alone") << u"Bash(git *)"_s << QString() << u"-"_s
                                  << u"Bash,Bash(git *)"_s;
    QTest::newRow("none at all") << QString() << QString() << u"-"_s << QString();
}

// Limits of whoever manages and of a session only ever take away, and a request gets what is left.
void TestAgentPolicy::limitsHoldOneAfterAnother()
{
    QFETCH(const QString, firstAllowed);
    QFETCH(const QString, firstDisallowed);
    QFETCH(const QString, secondAllowed);
    QFETCH(const QString, left);
    AgentPolicy policy = AgentPolicy::from(m_settings);
    const auto list = [](const QString &text) {
        return text == u"-" ? std::nullopt : std::optional(ToolRule::split(text));
    };
    policy.limit({list(firstAllowed), ToolRule::split(firstDisallowed)});
    policy.limit({list(secondAllowed), {}});
    QCOMPARE(policy.tools().join(u','), left);
    AgentWish wish;
    const auto profile = policy.grant(wish);
    QVERIFY(profile);
    QStringList granted = profile->tools + profile->allow;
    granted.sort();
    QCOMPARE(granted.join(u','), left);
    for (const QString &tool : {u"Read"_s, u"Bash"_s, u"WebFetch"_s}) {
        wish.allowedTools = QStringList{tool};
        QCOMPARE(policy.grant(wish).has_value(), ToolRule::split(left).contains(tool));
        QCOMPARE(policy.covers(*ToolRule::from(tool)), ToolRule::split(left).contains(tool));
    }
}

// Servers that programs registered: allowed by name, taken away as a whole or by tool.
void TestAgentPolicy::registeredServersComeBeside()
{
    AgentPolicy policy = AgentPolicy::from(m_settings);
    policy.addServers({{"calc", {{"type", "stdio"}, {"command", "node"}}}});
    AgentWish wish;
    const auto all = policy.grant(wish);
    QVERIFY(all->mcpServers.contains("calc"));
    QVERIFY(all->allow.contains(u"mcp__calc"_s));
    QVERIFY(policy.covers(*ToolRule::from(u"mcp__calc__add"_s)));
    wish.disallowedTools = QStringList{u"mcp__calc"_s};
    QVERIFY(policy.grant(wish)->mcpServers.empty());
    QVERIFY(!policy.grant(wish)->allow.contains(u"mcp__calc"_s));
    wish = {};
    wish.allowedTools = QStringList{u"Read"_s};
    QVERIFY(policy.grant(wish)->mcpServers.empty());
    // Narrowed to one of its tools, it has no other.
    policy.limit({QStringList{u"mcp__calc__add"_s}, {}});
    wish = {};
    QCOMPARE(policy.grant(wish)->allow, QStringList{u"mcp__calc__add"_s});
    wish.allowedTools = QStringList{u"mcp__calc"_s};
    QCOMPARE(policy.grant(wish)->allow, QStringList{u"mcp__calc__add"_s});
    wish.allowedTools = QStringList{u"mcp__calc__divide"_s};
    QVERIFY(!policy.grant(wish));
}

// The CLI runs what a rule allows even while it plans, so while planning there are no rules.
void TestAgentPolicy::planningRunsNothingByRule()
{
    AgentWish wish;
    wish.permissionMode = u"plan"_s;
    QVERIFY(grant(wish)->allow.isEmpty());
}

void TestAgentPolicy::serversComeInTheFormOfTheCli_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("servers"); // empty = refused
    QTest::newRow("none") << QString() << u"{}"_s;
    QTest::newRow("a program") << uR"({"files":{"command":"srv"}})"_s
                               << uR"({"files":{"command":"srv","type":"stdio","args":[]}})"_s;
    QTest::newRow("as in .mcp.json")
        << uR"({"mcpServers":{"web":{"url":"https://x.example/mcp"}}})"_s
        << uR"({"web":{"url":"https://x.example/mcp","type":"http"}})"_s;
    QTest::newRow("no command") << uR"({"files":{"args":[]}})"_s << QString();
    QTest::newRow("arguments that are no texts")
        << uR"({"files":{"command":"x","args":[1]}})"_s << QString();
    QTest::newRow("a file URL") << uR"({"web":{"url":"file:///etc/passwd"}})"_s << QString();
    QTest::newRow("an odd name") << uR"({"a b":{"command":"x"}})"_s << QString();
    QTest::newRow("an unknown kind") << uR"({"a":{"type":"sdk","name":"a"}})"_s << QString();
    QTest::newRow("no JSON") << u"{oops"_s << QString();
    QTest::newRow("no such file") << u"/nowhere/mcp.json"_s << QString();
}

void TestAgentPolicy::serversComeInTheFormOfTheCli()
{
    QFETCH(QString, text);
    QFETCH(QString, servers);
    const auto read = mcpServersFrom(text);
    QCOMPARE(read.has_value(), !servers.isEmpty());
    if (read)
        QCOMPARE(toQString(dumpJson(*read)), servers);
    else
        QVERIFY(!read.error().message.isEmpty());
}

// The key is what keeps workers apart.
void TestAgentPolicy::profilesThatDifferHaveOtherKeys()
{
    const AgentProfile first = *grant();
    QCOMPARE(first.key(), grant()->key());
    QSet<QByteArray> keys{first.key()};
    AgentProfile other = first;
    other.folder += u"/sub"_s;
    keys << other.key();
    other = first;
    other.permissionMode = u"plan"_s;
    keys << other.key();
    other = first;
    other.allow << u"Bash(rm *)"_s;
    keys << other.key();
    other = first;
    other.tools = {u"Read"_s};
    keys << other.key();
    other = first;
    other.maxTurns = 11;
    keys << other.key();
    QCOMPARE(keys.size(), 6);
}

QTEST_GUILESS_MAIN(TestAgentPolicy)
#include "tst_agentpolicy.moc"
