// SPDX-License-Identifier: GPL-3.0-or-later
#include "real/realtier.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

using Headers = QList<QNetworkReply::RawHeaderPair>;

namespace {

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

std::string call(const char *tool, const Json &input)
{
    return std::string("CALL ") + tool + ' ' + dumpJson(input) + ' ';
}

QStringList toolsOf(const Json &body)
{
    QStringList names;
    for (const Json &tool : body.value("tools", Json::array()))
        names << toQString(stringOr(tool, "name"));
    return names;
}

Json messageOf(const HttpAnswer &answer)
{
    const Json json = answer.json();
    const Json *choices = findValue(json, "choices");
    return choices && !choices->empty() ? choices->front().at("message") : Json::object();
}

Json errorObject(const HttpAnswer &answer)
{
    const Json json = answer.json();
    const Json *error = findValue(json, "error");
    return error ? *error : Json::object();
}

// Processes of whoever runs with these words as arguments.
int processesRunning(const QByteArray &arguments)
{
    int count = 0;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        if (contentOfFile(u"/proc/%1/cmdline"_s.arg(entry)) == arguments)
            ++count;
    }
    return count;
}

} // namespace

class TestAgentReal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { RealTier::addVersions(); }
    void init();
    void cleanup();
    void cleanupTestCase() { RealTier::endAll(); }

    void changesAFileWithItsOwnTools();
    void tellsWhatTheToolsDo();
    void aChatBesideItHasNoTools();
    void goesOnInItsOwnWorker();
    void offersWhatTheRequestLeaves();
    void deniesWhatNeedsAQuestion();
    void asksNobodyWhereEverythingIsAllowed();
    void endsAtTheLimitOfTurns();
    void usesTheServersOfTheSettings();
    void usesAServerThatWasRegistered();
    void countsWhatItsToolsDid();
    void aHangUpEndsWhatTheToolsStarted();
    void aKilledProgramLeavesNoToolsBehind();
    void refusesWhatGoesBeyond_data();
    void refusesWhatGoesBeyond();
    void isOffUntilItIsSwitchedOn_data();
    void isOffUntilItIsSwitchedOn();

private:
    QString path(const char *name) const { return m_work->filePath(QString::fromLatin1(name)); }
    std::string file(const char *name) const { return path(name).toStdString(); }
    HttpAnswer ask(const Json &textOrMessages, const Headers &headers = {}, Json extra = {})
    {
        Json body = chatBody(textOrMessages, {{"model", "claude-code"}});
        if (extra.is_object())
            body.update(extra);
        return m_tier->client->send("POST", u"/v1/chat/completions"_s, dumpJsonBytes(body),
                                    Headers{{"Content-Type", "application/json"}} + headers);
    }

    std::unique_ptr<QTemporaryDir> m_work;
    std::shared_ptr<RealTier> m_tier;
};

void TestAgentReal::init()
{
    // One program for all rows of a version, so one folder as well.
    static QMap<QString, std::shared_ptr<QTemporaryDir>> folders;
    const QString version =
        *static_cast<QString *>(QTest::qGlobalData("version", qMetaTypeId<QString>()));
    std::shared_ptr<QTemporaryDir> &root = folders[version];
    if (!root)
        root = std::make_shared<QTemporaryDir>();
    m_work = std::make_unique<QTemporaryDir>(root->filePath(u"work"_s));
    writeFile(path("a.txt"), "hello\n");
    const Json servers{
        {"calc", {{"command", "node"}, {"args", Json::array({BELLHOP_MCP_SCRIPT})}}}};
    m_tier = RealTier::current(
        {u"--agent"_s, u"yes"_s, u"--agent-folders"_s, root->path(), u"--agent-tools"_s,
         u"Read, Edit, Write, Bash, Bash(sh *), Bash(echo *)"_s, u"--agent-permission-mode"_s,
         u"acceptEdits"_s, u"--agent-activity"_s, u"yes"_s, u"--agent-max-turns"_s, u"20"_s,
         u"--agent-mcp-servers"_s, toQString(dumpJson(servers)), u"--agent-mcp-registration"_s,
         u"commands"_s, u"--system-texts"_s, uR"({"claude-code":{"after":"House rules."}})"_s});
}

void TestAgentReal::cleanup()
{
    m_tier.reset();
}

// With bypassPermissions a command writes outside the workspace. Root is refused by Claude Code, and
// the client reads why.
void TestAgentReal::asksNobodyWhereEverythingIsAllowed()
{
    const QTemporaryDir outside;
    const QString written = outside.filePath(u"written"_s);
    RealTier tier(m_tier->version(),
                  {u"--agent"_s, u"yes"_s, u"--agent-folders"_s, m_work->path(), u"--agent-tools"_s,
                   u"Bash"_s, u"--agent-permission-mode"_s, u"bypasspermissions"_s});
    const QString problem = tier.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const HttpAnswer answer = tier.ask(chatBody(
        call("Bash", {{"command", "echo '#SAY(All done)' | tee " + written.toStdString()}}),
        {{"model", "claude-code"}}));
    if (geteuid() == 0) {
        QCOMPARE(answer.status, 503);
        QVERIFY2(answer.body.contains("cannot be used with root"), answer.body.constData());
        QVERIFY(!QFile::exists(written));
        return;
    }
    QCOMPARE(contentOf(answer), u"All done"_s);
    QCOMPARE(contentOfFile(written), QByteArray("#SAY(All done)\n"));
}

// The model reads and edits a file of the workspace and runs a command, all within one answer; the
// client sees the texts and no call.
void TestAgentReal::changesAFileWithItsOwnTools()
{
    const std::string text = "#PRETEXT " + call("Read", {{"file_path", file("a.txt")}})
        + call("Edit",
               {{"file_path", file("a.txt")}, {"old_string", "hello"}, {"new_string", "goodbye"}})
        + call("Bash", {{"command", "echo '#SAY(All done)'"}});
    const Json messages =
        Json::array({chatMessage("system", "Be careful."), chatMessage("user", text)});
    const HttpAnswer answer = ask(messages, {{"X-Claude-Cwd", m_work->path().toUtf8()}});
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(contentOfFile(path("a.txt")), QByteArray("goodbye\n"));
    QCOMPARE(contentOf(answer), u"Let me look that up. \n\nAll done"_s);
    QCOMPARE(finishOf(answer), u"stop"_s);
    QVERIFY(!messageOf(answer).contains("tool_calls"));
    QCOMPARE(answer.header("X-Claude-Cwd-Applied"),
             QFileInfo(m_work->path()).canonicalFilePath().toUtf8());
    QCOMPARE(answer.header("X-Claude-Permission-Mode-Applied"), QByteArray("acceptEdits"));
    QCOMPARE(answer.header("X-Claude-Max-Turns-Applied"), QByteArray("20"));
    QVERIFY(answer.header("X-Claude-Allowed-Tools-Applied").startsWith("Read, Edit, Write, Bash"));
    QVERIFY(!answer.header("X-Bellhop-Cost-USD").isEmpty());

    const QList<StandInRequest> requests = m_tier->standIn.requests();
    QCOMPARE(requests.size(), 2);
    const QStringList tools = toolsOf(requests.first().body);
    for (const char *name : {"Bash", "Edit", "Read", "Write", "mcp__calc__add"})
        QVERIFY2(tools.contains(QLatin1StringView(name)), qPrintable(tools.join(u' ')));
    QCOMPARE(tools.size(), 5);
    const QString system = systemPromptOf(requests.first().body);
    QVERIFY2(system.size() > 2000 && system.contains("Be careful."_L1)
                 && system.contains("House rules."_L1),
             qPrintable(system.right(200)));
    // Both calls of the API are in the account.
    const qint64 counted = intOr(answer.json().at("usage"), "completion_tokens");
    QVERIFY2(counted > 40, qPrintable(QString::number(counted)));
}

// With the setting on, each use of a tool is a line where clients show reasoning.
void TestAgentReal::tellsWhatTheToolsDo()
{
    const Json body = chatBody(call("Bash", {{"command", "echo '#SAY(Ready)'"}})
                                   + call("Read", {{"file_path", file("missing.txt")}}),
                               {{"model", "claude-code"}});
    const auto stream = m_tier->stream(body);
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->events().last().data, QByteArray("[DONE]"));
    QCOMPARE(stream->chatText(), u"Ready"_s);
    std::string notes;
    for (const SseEvent &event : stream->events()) {
        const Json chunk = event.json();
        const Json *choices = findValue(chunk, "choices");
        if (choices && !choices->empty())
            notes += stringOr(choices->front().at("delta"), "reasoning_content");
    }
    QVERIFY2(notes.find("Bash: echo '#SAY(Ready)'\n") != std::string::npos, notes.c_str());
    QVERIFY2(notes.find("Read: " + file("missing.txt") + "\n") != std::string::npos, notes.c_str());
    QVERIFY2(notes.find("Read failed: ") != std::string::npos, notes.c_str());
    QCOMPARE(finishOf(*stream), u"stop"_s);
}

// A plain chat never meets a worker with tools, not even with the same history; nor the other way
// round.
void TestAgentReal::aChatBesideItHasNoTools()
{
    Json messages =
        Json::array({chatMessage("user", "#SAY(one) beside " + m_tier->version().toStdString())});
    QCOMPARE(contentOf(ask(messages)), u"one"_s);
    QVERIFY(toolsOf(m_tier->standIn.lastBody()).contains("Bash"_L1));
    messages.push_back(chatMessage("assistant", "one"));
    messages.push_back(chatMessage("user", "#SAY(two)"));
    const HttpAnswer chat = m_tier->ask(chatBody(messages));
    QCOMPARE(contentOf(chat), u"two"_s);
    QCOMPARE(chat.header("X-Bellhop-Route"), QByteArray("warm"));
    QCOMPARE(toolsOf(m_tier->standIn.lastBody()), QStringList());
    QCOMPARE(systemPromptOf(m_tier->standIn.lastBody()).trimmed(), QString());
    QVERIFY(chat.header("X-Claude-Cwd-Applied").isEmpty());
    messages.push_back(chatMessage("assistant", "two"));
    messages.push_back(chatMessage("user", "#SAY(three)"));
    const HttpAnswer again = ask(messages);
    QCOMPARE(contentOf(again), u"three"_s);
    QVERIFY(again.header("X-Bellhop-Route") != "hot");
    QVERIFY(toolsOf(m_tier->standIn.lastBody()).contains("Bash"_L1));
}

// The next message of an agent's conversation finds its process, which knows what the tools did.
void TestAgentReal::goesOnInItsOwnWorker()
{
    Json messages =
        Json::array({chatMessage("user",
                                 "#PRETEXT " + call("Bash", {{"command", "echo '#SAY(First)'"}})
                                     + m_tier->version().toStdString())});
    const HttpAnswer first = ask(messages);
    QCOMPARE(contentOf(first), u"Let me look that up. \n\nFirst"_s);
    messages.push_back(chatMessage("assistant", contentOf(first).toStdString()));
    messages.push_back(chatMessage("user", "#SAY(Second)"));
    const HttpAnswer second = ask(messages);
    QCOMPARE(contentOf(second), u"Second"_s);
    QCOMPARE(second.header("X-Bellhop-Route"), QByteArray("hot"));
    const QStringList told = conversationOf(m_tier->standIn.lastBody());
    QVERIFY2(told.filter(u"tool_use Bash"_s).size() == 1, qPrintable(told.join(u'\n')));
    // Another set of rights is another process.
    messages.push_back(chatMessage("assistant", "Second"));
    messages.push_back(chatMessage("user", "#SAY(Third)"));
    const HttpAnswer third = ask(messages, {{"X-Claude-Permission-Mode", "plan"}});
    QCOMPARE(contentOf(third), u"Third"_s);
    QCOMPARE(third.header("X-Bellhop-Route"), QByteArray("warm"));
}

// Headers narrow what the settings grant, and the answer says to what.
void TestAgentReal::offersWhatTheRequestLeaves()
{
    const HttpAnswer answer = ask("#SAY(narrow)",
                                  {{"X-Claude-Allowed-Tools", "Read, Bash(sh *)"},
                                   {"X-Claude-Permission-Mode", "default"},
                                   {"X-Claude-Max-Turns", "3"}});
    QCOMPARE(contentOf(answer), u"narrow"_s);
    QCOMPARE(toolsOf(m_tier->standIn.lastBody()), (QStringList{u"Bash"_s, u"Read"_s}));
    QCOMPARE(answer.header("X-Claude-Allowed-Tools-Applied"), QByteArray("Read, Bash, Bash(sh *)"));
    QCOMPARE(answer.header("X-Claude-Permission-Mode-Applied"), QByteArray("default"));
    QCOMPARE(answer.header("X-Claude-Max-Turns-Applied"), QByteArray("3"));

    const HttpAnswer without = ask("#SAY(without)", {{"X-Claude-Disallowed-Tools", "Bash, Write"}});
    QCOMPARE(contentOf(without), u"without"_s);
    const QStringList tools = toolsOf(m_tier->standIn.lastBody());
    QVERIFY2(!tools.contains("Bash"_L1) && !tools.contains("Write"_L1) && tools.contains("Read"_L1),
             qPrintable(tools.join(u' ')));
    QCOMPARE(without.header("X-Claude-Disallowed-Tools-Applied"), QByteArray("Bash, Write"));

    // The client's own tools are not Claude Code's.
    const Json tool{{"type", "function"}, {"function", {{"name", "look"}}}};
    const HttpAnswer mixed = ask("#SAY(mixed)", {}, {{"tools", Json::array({tool})}});
    QCOMPARE(contentOf(mixed), u"mixed"_s);
    QCOMPARE(mixed.header("X-Bellhop-Ignored"), QByteArray("tools"));
    QVERIFY(!toolsOf(m_tier->standIn.lastBody()).contains("look"_L1));
}

// Nobody can be asked: what no rule and no mode allows does not happen, and the answer goes on.
void TestAgentReal::deniesWhatNeedsAQuestion()
{
    const QString outside = QDir::tempPath() + u"/bellhop-agent-outside-"_s + m_tier->version();
    const HttpAnswer answer =
        ask(call("Write", {{"file_path", outside.toStdString()}, {"content", "x"}})
            + call("Bash", {{"command", "truncate -s 0 " + file("a.txt")}}));
    QCOMPARE(answer.status, 200);
    QCOMPARE(finishOf(answer), u"stop"_s);
    QVERIFY(!QFile::exists(outside));
    QCOMPARE(contentOfFile(path("a.txt")), QByteArray("hello\n"));

    const HttpAnswer plan =
        ask(call("Write", {{"file_path", file("plan.txt")}, {"content", "x"}})
                + call("Bash", {{"command", "sh -c 'touch " + file("plan2.txt") + "'"}}),
            {{"X-Claude-Permission-Mode", "plan"}, {"X-Claude-Cwd", m_work->path().toUtf8()}});
    QCOMPARE(plan.status, 200);
    QVERIFY(!QFile::exists(path("plan.txt")));
    QVERIFY(!QFile::exists(path("plan2.txt")));
}

// At the limit of turns the answer ends as one that was cut, not as an error.
void TestAgentReal::endsAtTheLimitOfTurns()
{
    writeFile(path("loop.txt"),
              QByteArray::fromStdString(call("Read", {{"file_path", file("loop.txt")}})));
    const HttpAnswer answer = ask("#PRETEXT " + call("Read", {{"file_path", file("loop.txt")}})
                                      + call("Bash", {{"command", "sh " + file("loop.sh")}}),
                                  {{"X-Claude-Max-Turns", "1"}});
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(finishOf(answer), u"length"_s);
    QCOMPARE(contentOf(answer), u"Let me look that up. "_s);
    QCOMPARE(m_tier->standIn.count(), 1);
    QCOMPARE(contentOf(ask("#SAY(after)")), u"after"_s);
}

// The tools of an MCP server that the settings name run without a question.
void TestAgentReal::usesTheServersOfTheSettings()
{
    const HttpAnswer answer = ask(call("mcp__calc__add", {{"a", 20}, {"b", 22}}));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(contentOf(answer), u"The sum is 42"_s);
}

// A server that a program registers: connected by the CLI itself, at hand for the next request, and gone
// for the one after its removal, with its process.
void TestAgentReal::usesAServerThatWasRegistered()
{
    HttpClient &client = *m_tier->client;
    const Json server{{"name", "sums"},
                      {"command", "node"},
                      {"args", Json::array({BELLHOP_MCP_SCRIPT})},
                      {"env", {{"TOKEN", "sums-secret"}}}};
    const HttpAnswer added = client.post(u"/v1/mcp/servers"_s, server);
    QVERIFY2(added.status == 200, added.body.constData());
    const HttpAnswer connected = client.post(u"/v1/mcp/connect"_s, {{"server_name", "sums"}});
    QVERIFY2(connected.status == 200, connected.body.constData());
    QCOMPARE(intOr(connected.json(), "tools"), 1);
    const Json shown = connected.json().at("server");
    QCOMPARE(stringOr(shown, "status"), "connected");
    QCOMPARE(stringOr(objectIn(shown, "server_info"), "name"), "calc");
    QCOMPARE(dumpJson(shown.at("tools")), dumpJson(Json::array({"add"})));
    QVERIFY(!connected.body.contains("sums-secret"));
    QCOMPARE(m_tier->standIn.count(), 0); // nothing was asked of the model

    const HttpAnswer answer = ask(call("mcp__sums__add", {{"a", 30}, {"b", 3}}));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(contentOf(answer), u"The sum is 33"_s);
    QVERIFY(toolsOf(m_tier->standIn.requests().first().body).contains("mcp__sums__add"_L1));
    QVERIFY(toolsOf(m_tier->standIn.requests().first().body).contains("mcp__calc__add"_L1));
    const QByteArray process = QByteArray("node\0", 5) + BELLHOP_MCP_SCRIPT + '\0';
    // Not those of the other version's program.
    const auto serversRunning = [this, &process] {
        const QList<qint64> children = m_tier->bellhop.children();
        return std::count_if(children.begin(), children.end(), [&process](qint64 pid) {
            return contentOfFile(u"/proc/%1/cmdline"_s.arg(pid)) == process;
        });
    };
    QVERIFY(serversRunning() >= 2); // the settings' one, too

    QCOMPARE(client.send("DELETE", u"/v1/mcp/servers/sums"_s, {}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(serversRunning(), 0, 10'000);
    QCOMPARE(contentOf(ask("#SAY(without it)")), u"without it"_s);
    const QStringList tools = toolsOf(m_tier->standIn.lastBody());
    QVERIFY2(!tools.contains("mcp__sums__add"_L1) && tools.contains("mcp__calc__add"_L1),
             qPrintable(tools.join(u' ')));

    // One that does not start says so, and stops nobody.
    const Json broken{{"name", "broken"}, {"command", "/nonexistent/server"}};
    QCOMPARE(client.post(u"/v1/mcp/servers"_s, broken).status, 200);
    const HttpAnswer failed = client.post(u"/v1/mcp/connect"_s, {{"server_name", "broken"}});
    QVERIFY2(failed.status == 502 && failed.body.contains("ENOENT"), failed.body.constData());
    QCOMPARE(contentOf(ask("#SAY(all the same)")), u"all the same"_s);
    QCOMPARE(client.send("DELETE", u"/v1/mcp/servers/broken"_s, {}).status, 200);
}

// By what the CLI tells: done, failed, and denied.
void TestAgentReal::countsWhatItsToolsDid()
{
    HttpClient &client = *m_tier->client;
    const auto counts = [&client](const char *tool) {
        const Json stats = client.get(u"/v1/tools/stats"_s).json();
        for (const Json &row : arrayIn(stats, "by_tool")) {
            if (stringOr(row, "name") == tool)
                return QList<qint64>{intOr(row, "uses"), intOr(row, "failed"),
                                     intOr(row, "denied")};
        }
        return QList<qint64>{0, 0, 0};
    };
    const QList<qint64> reads = counts("Read");
    const QList<qint64> runs = counts("Bash");
    const HttpAnswer answer = ask(call("Read", {{"file_path", file("a.txt")}})
                                  + call("Read", {{"file_path", file("missing.txt")}})
                                  + call("Bash", {{"command", "truncate -s 0 " + file("a.txt")}}));
    QCOMPARE(answer.status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(counts("Read"), (QList<qint64>{reads[0] + 2, reads[1] + 1, reads[2]}),
                              10'000);
    QCOMPARE(counts("Bash"), (QList<qint64>{runs[0] + 1, runs[1], runs[2] + 1}));
}

// A client that goes ends what the tools have started, in the background too, and the spending.
void TestAgentReal::aHangUpEndsWhatTheToolsStarted()
{
    writeFile(path("wait.sh"), "sleep 987654 &\nsleep 987653\n");
    const QByteArray foreground("sleep\000987653\0", 13);
    const QByteArray background("sleep\000987654\0", 13);
    const auto stream =
        m_tier->stream(chatBody("#PRETEXT " + call("Bash", {{"command", "sh " + file("wait.sh")}}),
                                {{"model", "claude-code"}}));
    QTRY_COMPARE_WITH_TIMEOUT(processesRunning(foreground), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(processesRunning(background), 1, 20'000);
    stream->hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(processesRunning(foreground), 0, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(processesRunning(background), 0, 10'000);
    QCOMPARE(m_tier->standIn.count(), 1);
    QCOMPARE(contentOf(ask("#SAY(still here)")), u"still here"_s);
}

// Killed in the middle of a tool's work: the next start ends what is left of it.
void TestAgentReal::aKilledProgramLeavesNoToolsBehind()
{
    writeFile(path("wait.sh"), "sleep 987652 &\nsleep 987651\n");
    const QByteArray background("sleep\000987652\0", 13);
    const auto stream =
        m_tier->stream(chatBody("#PRETEXT " + call("Bash", {{"command", "sh " + file("wait.sh")}}),
                                {{"model", "claude-code"}}));
    QTRY_COMPARE_WITH_TIMEOUT(processesRunning(background), 1, 20'000);
    m_tier->bellhop.kill();
    const QString problem = m_tier->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QTRY_COMPARE_WITH_TIMEOUT(processesRunning(background), 0, 10'000);
    QCOMPARE(contentOf(m_tier->ask(chatBody("#SAY(back again)"))), u"back again"_s);
}

void TestAgentReal::refusesWhatGoesBeyond_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *header, const char *value, int status) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(value) << status;
    };
    row("a folder outside", "X-Claude-Cwd", "/etc", 403);
    row("a way out of the folder", "X-Claude-Cwd", "../../..", 403);
    row("a folder that does not exist", "X-Claude-Cwd", "nowhere", 403);
    row("a file", "X-Claude-Cwd", "FILE", 403);
    row("a link that leads outside", "X-Claude-Cwd", "LINK", 403);
    row("a mode above", "X-Claude-Permission-Mode", "bypassPermissions", 403);
    row("an unknown mode", "X-Claude-Permission-Mode", "yolo", 400);
    row("a tool that is not allowed", "X-Claude-Allowed-Tools", "Read, WebFetch", 403);
    row("a rule that is not allowed", "X-Claude-Allowed-Tools", "Bash(rm *)", 403);
    row("a server that is not there", "X-Claude-Allowed-Tools", "mcp__other__add", 403);
    row("no tool at all", "X-Claude-Allowed-Tools", "Bash(", 400);
    row("rubbish to leave out", "X-Claude-Disallowed-Tools", "--bare", 400);
    row("more turns", "X-Claude-Max-Turns", "21", 403);
    row("turns that are no number", "X-Claude-Max-Turns", "many", 400);
    row("no turns", "X-Claude-Max-Turns", "0", 400);
    row("a budget of nothing", "X-Claude-Max-Budget", "0", 400);
    row("a budget that is no number", "X-Claude-Max-Budget", "cheap", 400);
    row("a time that is no number", "X-Claude-Timeout", "soon", 400);
}

// What goes beyond the settings is refused by name before anything is started or asked.
void TestAgentReal::refusesWhatGoesBeyond()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    if (value == "LINK") {
        QFile::link(u"/etc"_s, path("out"));
        value = path("out").toUtf8();
    } else if (value == "FILE") {
        value = path("a.txt").toUtf8();
    }
    const HttpAnswer answer = ask("#SAY(no)", {{header, value}});
    QVERIFY2(answer.status == status, answer.body.constData());
    QCOMPARE(QByteArray::fromStdString(stringOr(errorObject(answer), "param")), header);
    QVERIFY(stringOr(errorObject(answer), "message").find(header.constData()) != std::string::npos);
    QCOMPARE(m_tier->standIn.count(), 0);
}

void TestAgentReal::isOffUntilItIsSwitchedOn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *name, const char *path, const QByteArray &body,
                        const char *header = "") {
        QTest::newRow(name) << QString::fromLatin1(path) << body << QByteArray(header);
    };
    const char *chat = "/v1/chat/completions";
    const char *hi = R"("messages":[{"role":"user","content":"hi"}])";
    const auto body = [hi](const QByteArray &start) {
        return QByteArray('{' + start + ',' + hi + '}');
    };
    const QByteArray alias = R"("model":"claude-code")";
    row("by the model's name", chat, body(alias));
    row("by enable_tools", chat, body(R"("model":"sonnet","enable_tools":true)"));
    row("by a header", chat, body(R"("model":"sonnet")"), "X-Claude-Permission-Mode");
    row("in Anthropic's words", "/v1/messages", body(alias + R"(,"max_tokens":50)"));
    row("in Ollama's words", "/api/chat", body(alias));
}

// Without the user's word there are no tools, and the refusal says where to switch them on.
void TestAgentReal::isOffUntilItIsSwitchedOn()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    static QMap<QString, std::shared_ptr<RealTier>> plain;
    std::shared_ptr<RealTier> &tier = plain[m_tier->version()];
    if (!tier) {
        tier = std::make_shared<RealTier>(m_tier->version());
        const QString problem = tier->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    tier->standIn.reset();
    Headers headers{{"Content-Type", "application/json"}};
    if (!header.isEmpty())
        headers.append({header, "default"});
    const HttpAnswer answer = tier->client->send("POST", path, body, headers);
    QVERIFY2(answer.status == 403, answer.body.constData());
    QVERIFY2(answer.body.contains("agent/enabled"), answer.body.constData());
    if (path == "/v1/messages"_L1)
        QCOMPARE(stringOr(errorObject(answer), "type"), "permission_error");
    QCOMPARE(tier->standIn.count(), 0);
    // Declined, the same name is a plain chat.
    if (path == "/v1/chat/completions"_L1 && header.isEmpty() && !body.contains("enable_tools")) {
        const HttpAnswer chat = tier->ask(
            chatBody("#SAY(just talk)", {{"model", "claude-code"}, {"enable_tools", false}}));
        QCOMPARE(contentOf(chat), u"just talk"_s);
        QCOMPARE(toolsOf(tier->standIn.lastBody()), QStringList());
    }
    if (qstrcmp(QTest::currentDataTag(), "in Ollama's words") == 0)
        tier.reset();
}

QTEST_GUILESS_MAIN(TestAgentReal)
#include "tst_agent_real.moc"
