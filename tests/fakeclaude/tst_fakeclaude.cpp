// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <map>

using namespace Qt::StringLiterals;

namespace {

// What matters of a line when two conversations are compared.
Json shapeOf(const Json &line)
{
    Json shape = Json::object();
    for (const char *key :
         {"type", "subtype", "is_error", "num_turns", "terminal_reason", "isSynthetic"}) {
        if (line.contains(key))
            shape[key] = line[key];
    }
    const std::string type = stringOr(line, "type");
    if (type == "stream_event") {
        const Json &event = line["event"];
        shape["event"] = {{"type", event["type"]}};
        if (event["type"] == "content_block_delta")
            shape["event"]["delta"] = {{"type", event["delta"]["type"]}};
        else if (event["type"] == "message_delta")
            shape["event"]["delta"] = {{"stop_reason", event["delta"]["stop_reason"]}};
        else if (event["type"] == "content_block_start")
            shape["event"]["content_block"] = {{"type", event["content_block"]["type"]}};
    } else if (type == "control_request") {
        shape["request"] = {{"subtype", line["request"]["subtype"]}};
        if (line["request"].contains("message"))
            shape["request"]["message"] = {{"method", line["request"]["message"]["method"]}};
    } else if (type == "control_response") {
        shape["response"] = {{"subtype", line["response"]["subtype"]}};
    } else if (type == "assistant" && line.contains("error")) {
        shape["error"] = line["error"];
    }
    return shape;
}

bool isDelta(const Json &shape)
{
    if (stringOr(shape, "subtype") == "thinking_tokens")
        return true;
    const Json *event = findValue(shape, "event");
    return event && stringOr(*event, "type") == "content_block_delta";
}

QString textIn(const Json &object, const char *key)
{
    return toQString(stringOr(object, key));
}

Json userMessage(const char *text)
{
    return {
        {"type", "user"},
        {"message",
         {{"role", "user"},
          {"content", {{{"type", "text"}, {"text", text}}, {{"type", "text"}, {"text", "\n"}}}}}},
        {"parent_tool_use_id", nullptr}};
}

class FakeClaude
{
public:
    explicit FakeClaude(const Json &script = Json::object(), const QStringList &arguments = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FAKECLAUDE_SCRIPT"_s, toQString(dumpJson(script)));
        environment.insert(u"FAKECLAUDE_LOG"_s, m_folder.filePath(u"log"_s));
        environment.insert(u"TMPDIR"_s, m_folder.path());
        environment.insert(u"CLAUDE_CONFIG_DIR"_s, m_folder.path());
        environment.insert(u"CLAUDE_CODE_MAX_RETRIES"_s, u"2"_s);
        process.setProcessEnvironment(environment);
        process.start(QString::fromUtf8(FAKECLAUDE_PATH), arguments);
        process.waitForStarted();
    }

    ~FakeClaude()
    {
        process.kill();
        process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(FakeClaude)

    void write(const Json &line) { process.write(dumpJsonBytes(line) + '\n'); }

    // The next line; empty when the process has ended.
    QByteArray readLine()
    {
        QElapsedTimer timer;
        timer.start();
        while (!process.canReadLine() && timer.elapsed() < 10'000) {
            if (!process.waitForReadyRead(1000) && process.state() == QProcess::NotRunning)
                break;
        }
        return process.readLine();
    }

    // Reads up to the first line of that type.
    Json readUntil(const char *type)
    {
        for (;;) {
            const QByteArray line = readLine();
            if (line.isEmpty())
                return nullptr;
            const std::optional<Json> json = parseJson(line);
            if (json && json->is_object() && stringOr(*json, "type") == type)
                return *json;
        }
    }

    QList<Json> log() const
    {
        QFile file(m_folder.filePath(u"log"_s));
        QList<Json> entries;
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                entries.append(parseJson(file.readLine()).value_or(Json()));
        }
        return entries;
    }

    QString folder() const { return m_folder.path(); }

    QProcess process;

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestFakeClaude : public QObject
{
    Q_OBJECT

private slots:
    // The scripted CLI sends the same kinds of lines in the same order as the recorded real one.
    void behavesLikeTheRecordings_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(BELLHOP_TEST_DATA) + "/cli-shapes"_L1);
        for (const QString &name : folder.entryList({u"*.ndjson"_s}))
            QTest::newRow(qPrintable(name.chopped(7))) << folder.filePath(name);
        QVERIFY(folder.count() > 2);
    }

    void behavesLikeTheRecordings()
    {
        QFETCH(QString, file);
        QFile recording(file);
        QVERIFY(recording.open(QIODevice::ReadOnly));
        const bool old = file.contains("2.1.197"_L1);
        FakeClaude claude({{"version", old ? "2.1.197" : "2.1.328"}},
                          {u"--model"_s, u"sonnet"_s, u"--allowedTools"_s, u"mcp__client"_s});

        std::deque<std::string> open; // control requests of the CLI, oldest first
        std::map<std::string, std::string> renamed;
        Json previous;
        while (!recording.atEnd()) {
            const Json entry = parseJson(recording.readLine()).value_or(Json());
            Json line = entry["line"];
            if (entry["dir"] == "in") {
                if (line["type"] == "control_response") {
                    const std::string recorded = line["response"]["request_id"];
                    QVERIFY(renamed.contains(recorded));
                    line["response"]["request_id"] = renamed[recorded];
                }
                claude.write(line);
                continue;
            }
            Json json;
            do {
                const QByteArray bytes = claude.readLine();
                json = parseJson(bytes).value_or(Json());
                QVERIFY2(json.is_object(), "the scripted CLI ended early");
                // How many deltas there are is not part of the comparison.
            } while (shapeOf(json) != line && isDelta(shapeOf(json)) && shapeOf(json) == previous);
            QCOMPARE(toQString(dumpJson(shapeOf(json))), toQString(dumpJson(line)));
            previous = line;
            if (line["type"] == "control_request")
                renamed[entry["id"]] = json["request_id"];
        }
    }

    // Without a tag it says what it received; tags choose other answers.
    void answersAsTagged_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("stop");
        QTest::newRow("no tag") << QByteArray("Hi")
                                << u"You said 2 characters in 1 messages; tools: 0."_s
                                << u"end_turn"_s;
        QTest::newRow("say") << QByteArray("#SAY(Grüße (2))") << u"Grüße (2)"_s << u"end_turn"_s;
        QTest::newRow("echo") << QByteArray("#ECHO a b") << u"#ECHO a b"_s << u"end_turn"_s;
        QTest::newRow("words") << QByteArray("#WORDS3") << u"w0 w1 w2 "_s << u"end_turn"_s;
        QTest::newRow("stop sequence")
            << QByteArray("#SEQ #SAY(x)") << u"x"_s << u"stop_sequence"_s;
        QTest::newRow("pause") << QByteArray("#PAUSE #SAY(x)") << u"x"_s << u"pause_turn"_s;
        QTest::newRow("ten MiB") << QByteArray("#BIG10") << QString(10 << 20, u'x')
                                 << u"end_turn"_s;
        QTest::newRow("after garbage")
            << QByteArray("#GARBAGE #BIGGARBAGE1 #SAY(x)") << u"x"_s << u"end_turn"_s;
        QTest::newRow("after two refusals")
            << QByteArray("#ERR529x2 #SAY(x)") << u"x"_s << u"end_turn"_s;
        QTest::newRow("after a cut")
            << QByteArray("#CUT1x1 #SAY(x y)") << u"x y"_s << u"end_turn"_s;
    }

    void answersAsTagged()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QString, answer);
        FakeClaude claude;
        claude.write(userMessage(asked.constData()));
        const Json result = claude.readUntil("result");
        QCOMPARE(textIn(result, "result"), answer);
        QTEST(textIn(result, "stop_reason"), "stop");
    }

    // Failures of the API end in an error result with the status.
    void failsAsTagged_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("bad request") << QByteArray("#ERR400") << 400 << u"unknown"_s;
        QTest::newRow("too many requests") << QByteArray("#ERR429") << 429 << u"rate_limit"_s;
        QTest::newRow("overloaded") << QByteArray("#ERR529") << 529 << u"server_error"_s;
        QTest::newRow("too long") << QByteArray("#TOOLONG") << 400 << u"invalid_request"_s;
        QTest::newRow("no login") << QByteArray("#LOGIN") << 0 << u"authentication_failed"_s;
        QTest::newRow("no connection") << QByteArray("#UNREACHABLE") << 0 << u"server_error"_s;
        QTest::newRow("usage limit")
            << QByteArray("#LIMIT-rejected #ERR429") << 429 << u"rate_limit"_s;
        QTest::newRow("error in the stream") << QByteArray("#MIDERR") << 0 << u"server_error"_s;
        QTest::newRow("cut for good") << QByteArray("#CUT2") << 0 << u"server_error"_s;
    }

    void failsAsTagged()
    {
        QFETCH(QByteArray, asked);
        FakeClaude claude;
        claude.write(userMessage(asked.constData()));
        std::string error;
        Json line;
        do {
            line = parseJson(claude.readLine()).value_or(Json());
            QVERIFY(line.is_object());
            if (line["type"] == "assistant")
                error = stringOr(line, "error");
        } while (line["type"] != "result");
        QVERIFY(boolOr(line, "is_error"));
        QTEST(int(intOr(line, "api_error_status")), "status");
        QTEST(toQString(error), "error");
    }

    // Trouble with the process happens where the tag says.
    void diesAsTagged_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<int>("deltas");
        QTest::addColumn<bool>("crashed");
        QTest::addColumn<QByteArray>("lastBytes");
        QTest::newRow("crash before the answer")
            << QByteArray("#CRASH0") << 0 << true << QByteArray("}\n");
        QTest::newRow("crash after three deltas")
            << QByteArray("#CRASH3") << 3 << true << QByteArray("}\n");
        QTest::newRow("crash in a line")
            << QByteArray("#CRASHLINE2") << 2 << true << QByteArray("content_blo");
        QTest::newRow("exit") << QByteArray("#EXIT7") << 0 << false << QByteArray("}\n");
    }

    void diesAsTagged()
    {
        QFETCH(QByteArray, asked);
        QFETCH(bool, crashed);
        QFETCH(QByteArray, lastBytes);
        FakeClaude claude;
        claude.write(userMessage(asked.constData()));
        QVERIFY(claude.process.waitForFinished());
        const QByteArray output = claude.process.readAllStandardOutput();
        QTEST(int(output.count("\"content_block_delta\"")), "deltas");
        QVERIFY(output.endsWith(lastBytes));
        QCOMPARE(claude.process.exitStatus() == QProcess::CrashExit, crashed);
        if (!crashed)
            QCOMPARE(claude.process.exitCode(), 7);
    }

    // A silent answer can still be interrupted, a deaf process cannot.
    void hangsAsTagged()
    {
        FakeClaude silent;
        silent.write(userMessage("#HANG2"));
        while (parseJson(silent.readLine())->value("type", "") != "stream_event") { }
        silent.write({{"type", "control_request"},
                      {"request_id", "x"},
                      {"request", {{"subtype", "interrupt"}}}});
        QCOMPARE(textIn(silent.readUntil("result"), "subtype"), u"error_during_execution"_s);

        FakeClaude deaf;
        deaf.write(userMessage("#DEAF"));
        QVERIFY(!deaf.readLine().isEmpty());
        deaf.write({{"type", "control_request"},
                    {"request_id", "x"},
                    {"request", {{"subtype", "interrupt"}}}});
        deaf.process.closeWriteChannel();
        QVERIFY(deaf.process.waitForFinished());
        QVERIFY(!deaf.process.readAllStandardOutput().contains("\"x\""));
    }

    // The script decides about start and end of the process.
    void obeysTheScript()
    {
        FakeClaude failing(Json{{"exitAtStart", {{"code", 3}, {"stderr", "no luck\n"}}}});
        QVERIFY(failing.process.waitForFinished());
        QCOMPARE(failing.process.exitCode(), 3);
        QCOMPARE(failing.process.readAllStandardError(), QByteArray("no luck\n"));

        FakeClaude stubborn(Json{{"ignoreTerm", true}, {"ignoreStdinClose", true}});
        stubborn.write(userMessage("#SAY(ready)"));
        QCOMPARE(textIn(stubborn.readUntil("result"), "result"), u"ready"_s);
        stubborn.process.terminate();
        stubborn.process.closeWriteChannel();
        QVERIFY(!stubborn.process.waitForFinished(200));
        QCOMPARE(stubborn.process.state(), QProcess::Running);
    }

    // Session files vanish at an orderly end and stay after SIGKILL, as those of the real CLI.
    void leavesFilesOnlyWhenKilled()
    {
        for (const bool killed : {false, true}) {
            FakeClaude claude(Json{{"leftovers", true}});
            claude.write(userMessage("#SAY(ready)"));
            QVERIFY(!claude.readUntil("result").is_null());
            const QDir sessions(claude.folder() + "/sessions"_L1);
            QCOMPARE(sessions.entryList(QDir::Files).size(), 2);
            killed ? claude.process.kill() : claude.process.terminate();
            QVERIFY(claude.process.waitForFinished());
            QCOMPARE(sessions.entryList(QDir::Files).size(), killed ? 2 : 0);
        }
    }

    // The log says what the process was started with and what it was told.
    void logsWhatItGot()
    {
        FakeClaude claude(Json::object(), {u"-p"_s, u"--model"_s, u"haiku"_s});
        claude.write(userMessage("#SAY(x)"));
        QVERIFY(!claude.readUntil("result").is_null());
        claude.process.closeWriteChannel();
        QVERIFY(claude.process.waitForFinished());
        QCOMPARE(claude.process.exitCode(), 0);
        const QList<Json> log = claude.log();
        QCOMPARE(log.size(), 6);
        QVERIFY(log[0]["argv"] == Json::array({FAKECLAUDE_PATH, "-p", "--model", "haiku"}));
        QCOMPARE(textIn(log[0]["env"], "CLAUDE_CODE_MAX_RETRIES"), u"2"_s);
        QVERIFY(log[1]["line"] == userMessage("#SAY(x)"));
        QCOMPARE(textIn(log[2], "event"), u"request"_s);
        QCOMPARE(textIn(log[2]["body"], "model"), u"claude-haiku-5-5"_s);
        QCOMPARE(textIn(log[3], "event"), u"answered"_s);
        QCOMPARE(textIn(log[5], "event"), u"end"_s);
    }

    // A malformed line ends the process, as it ends the real one.
    void diesOfAMalformedLine()
    {
        FakeClaude claude;
        claude.process.write("{broken\n");
        QVERIFY(claude.process.waitForFinished());
        QCOMPARE(claude.process.exitCode(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFakeClaude)
#include "tst_fakeclaude.moc"
