// SPDX-License-Identifier: GPL-3.0-or-later
#include "real/realtier.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 90'000;

// The first of these programs that is installed; the packages of other machines are not.
QString packagedProgram(const QStringList &paths)
{
    const QString packages =
        qEnvironmentVariable("BELLHOP_TEST_NODE_DIR", QStringLiteral(BELLHOP_TEST_NODE_DIR));
    for (const QString &path : paths) {
        const QString whole = packages + u"/node_modules/"_s + path;
        if (QFileInfo(whole).isExecutable())
            return whole;
    }
    return {};
}

QString codexPath()
{
    return packagedProgram(
        {u"@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex"_s,
         u"@openai/codex-linux-arm64/vendor/aarch64-unknown-linux-musl/bin/codex"_s});
}

QString openCodePath()
{
    return packagedProgram(
        {u"opencode-linux-x64/bin/opencode"_s, u"opencode-linux-arm64/bin/opencode"_s});
}

// A stand-in rule: what the model says to a text with these words in it.
Json onText(const char *contains, const Json &content)
{
    return {{"match", {{"contains", contains}}}, {"plan", {{"content", content}}}};
}

Json says(const char *text)
{
    return Json::array({{{"type", "text"}, {"text", text}}});
}

Json calls(const char *tool, const Json &input)
{
    return Json::array({{{"type", "text"}, {"text", "One moment."}},
                        {{"type", "tool_use"}, {"name", tool}, {"input", input}}});
}

// How often the conversation of the last request upstream has a result of a tool.
int resultsIn(const Json &body)
{
    return int(conversationOf(body).filter(u"user: tool_result"_s).size());
}

} // namespace

// Coding agents as people run them, unchanged, with Bellhop for their provider: each in a home and a
// folder of its own, without a way out of this machine, and with its own tools. The stand-in plays a
// model that looks at a file, changes it and says so.
class TestCodingAgentsReal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { RealTier::addVersions(); }
    void init();
    void cleanupTestCase() { RealTier::endAll(); }

    void claudeCompletesAPrompt();
    void claudeEditsAFile();
    void claudeReportsAnError();

    void codexCompletesAPrompt();
    void codexEditsAFile();
    void codexAnswersByASchema();
    void codexReportsAnError_data();
    void codexReportsAnError();

    void openCodeEditsAFile_data();
    void openCodeEditsAFile();

private:
    struct Run
    {
        int exitCode = -1;
        QString output; // of stdout
        QString errors;
    };

    Run run(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    Run claude(const QStringList &arguments);
    Run codex(const QStringList &arguments);

    void write(const QString &path, const QByteArray &text) const;
    QByteArray note() const;
    QString notePath() const { return m_folder->filePath(u"work/note.txt"_s); }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_tier->bellhop.port()); }
    void script(const Json &rules) { m_tier->standIn.script(dumpJsonBytes({{"rules", rules}})); }

    std::shared_ptr<RealTier> m_tier;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void TestCodingAgentsReal::init()
{
    m_tier = RealTier::current();
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"home", "tmp", "work"})
        QVERIFY(QDir(m_folder->path()).mkpath(QString::fromLatin1(name)));
    write(notePath(), "before\n");
    m_environment.clear();
    m_environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_environment.insert(u"HOME"_s, m_folder->filePath(u"home"_s));
    m_environment.insert(u"TMPDIR"_s, m_folder->filePath(u"tmp"_s));
    // Nothing listens there: whoever wants to leave the machine is told so at once.
    m_environment.insert(u"HTTP_PROXY"_s, u"http://127.0.0.1:9"_s);
    m_environment.insert(u"HTTPS_PROXY"_s, u"http://127.0.0.1:9"_s);
    m_environment.insert(u"NO_PROXY"_s, u"127.0.0.1,localhost"_s);
}

TestCodingAgentsReal::Run TestCodingAgentsReal::run(const QString &program,
                                                    const QStringList &arguments,
                                                    const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder->filePath(u"work"_s));
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (!waitUntil([&] { return process.state() == QProcess::NotRunning; }, kPatienceMs)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    run.output = QString::fromUtf8(process.readAllStandardOutput());
    run.errors = QString::fromUtf8(process.readAllStandardError());
    return run;
}

void TestCodingAgentsReal::write(const QString &path, const QByteArray &text) const
{
    QVERIFY(QFileInfo(path).dir().mkpath(u"."_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray TestCodingAgentsReal::note() const
{
    QFile file(notePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(gone)");
}

TestCodingAgentsReal::Run TestCodingAgentsReal::claude(const QStringList &arguments)
{
    m_environment.insert(u"ANTHROPIC_BASE_URL"_s, url());
    m_environment.insert(u"ANTHROPIC_AUTH_TOKEN"_s, QString::fromLatin1(RealTier::kToken));
    m_environment.insert(u"CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC"_s, u"1"_s);
    m_environment.insert(u"DISABLE_AUTOUPDATER"_s, u"1"_s);
    return run(m_tier->claudePath(), QStringList{u"-p"_s, u"--model"_s, u"sonnet"_s} + arguments);
}

// Claude Code asks Bellhop, which asks Claude Code: the outer one must not notice.
void TestCodingAgentsReal::claudeCompletesAPrompt()
{
    const Run run = claude({u"#SAY(hello from afar)"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.output + run.errors));
    QCOMPARE(run.output.trimmed(), u"hello from afar"_s);
}

void TestCodingAgentsReal::claudeEditsAFile()
{
    const std::string path = notePath().toStdString();
    script({onText("Change the note", calls("Read", {{"file_path", path}})),
            onText("before",
                   calls("Edit",
                         {{"file_path", path}, {"old_string", "before"}, {"new_string", "after"}})),
            onText("has been updated", says("The note is changed."))});
    const Run run = claude({u"--permission-mode"_s, u"acceptEdits"_s, u"Change the note"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.output + run.errors));
    QCOMPARE(run.output.trimmed(), u"The note is changed."_s);
    QCOMPARE(note(), "after\n");
    QCOMPARE(resultsIn(m_tier->standIn.lastBody()), 2);
}

void TestCodingAgentsReal::claudeReportsAnError()
{
    const Run run = claude({u"#ERR400 #SAY(never)"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.output.contains(u"scripted 400"_s), qPrintable(run.output + run.errors));
}

TestCodingAgentsReal::Run TestCodingAgentsReal::codex(const QStringList &arguments)
{
    write(m_folder->filePath(u"home/.codex/config.toml"_s),
          R"(
model = "sonnet"
model_provider = "bellhop"
model_context_window = 200000
check_for_update_on_startup = false
[model_providers.bellhop]
name = "Bellhop"
base_url = ")" + url().toUtf8()
              + R"(/v1"
env_key = "BELLHOP_KEY"
wire_api = "responses"
request_max_retries = 0
stream_max_retries = 0
[analytics]
enabled = false
)");
    m_environment.insert(u"BELLHOP_KEY"_s, QString::fromLatin1(RealTier::kToken));
    // The folder is the sandbox here: the one of Codex needs rights that a container may not give.
    return run(codexPath(),
               QStringList{u"exec"_s, u"--skip-git-repo-check"_s,
                           u"--dangerously-bypass-approvals-and-sandbox"_s}
                   + arguments);
}

void TestCodingAgentsReal::codexCompletesAPrompt()
{
    const Run run = codex({u"#SAY(hello from afar)"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.output + run.errors));
    QCOMPARE(run.output.trimmed(), u"hello from afar"_s);
}

void TestCodingAgentsReal::codexEditsAFile()
{
    script(
        {onText("Change the note", calls("exec_command", {{"cmd", "cat note.txt"}})),
         onText("before", calls("exec_command", {{"cmd", "echo after > note.txt; echo changed"}})),
         onText("changed", says("The note is changed."))});
    const Run run = codex({u"Change the note"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.output + run.errors));
    QCOMPARE(run.output.trimmed(), u"The note is changed."_s);
    QCOMPARE(note(), "after\n");
    QCOMPARE(resultsIn(m_tier->standIn.lastBody()), 2);
}

void TestCodingAgentsReal::codexAnswersByASchema()
{
    const QString schema = m_folder->filePath(u"schema.json"_s);
    write(schema,
          R"({"type":"object","properties":{"city":{"type":"string"}},"required":["city"],)"
          R"("additionalProperties":false})");
    const Run run = codex({u"--output-schema"_s, schema, u"Where is it?"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.output + run.errors));
    QCOMPARE(run.output.trimmed(), uR"({"city":"Paris"})"_s);
}

void TestCodingAgentsReal::codexReportsAnError_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("words");
    QTest::newRow("before the answer") << u"#ERR400 #SAY(never)"_s << u"scripted 400"_s;
    QTest::newRow("in the middle of it")
        << u"#MIDERR #WORDS20"_s << u"scripted error in mid-stream"_s;
}

void TestCodingAgentsReal::codexReportsAnError()
{
    QFETCH(QString, prompt);
    QFETCH(QString, words);
    const Run run = codex({prompt});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains(words), qPrintable(run.output + run.errors));
}

void TestCodingAgentsReal::openCodeEditsAFile_data()
{
    QTest::addColumn<QString>("provider");
    QTest::newRow("through chat completions") << u"@ai-sdk/openai-compatible"_s;
    QTest::newRow("through Responses") << u"@ai-sdk/openai"_s;
    QTest::newRow("through Anthropic's messages") << u"@ai-sdk/anthropic"_s;
}

void TestCodingAgentsReal::openCodeEditsAFile()
{
    QFETCH(QString, provider);
    Json options{{"baseURL", url().toStdString() + "/v1"}, {"apiKey", RealTier::kToken}};
    const auto model = [](const char *name) {
        return Json{{"name", name},
                    {"tool_call", true},
                    {"attachment", true},
                    {"limit", {{"context", 200000}, {"output", 32000}}}};
    };
    const Json config{
        {"autoupdate", false},
        {"share", "disabled"},
        {"permission", {{"*", "allow"}}},
        {"model", "bellhop/sonnet"},
        {"small_model", "bellhop/haiku"},
        {"provider",
         {{"bellhop",
           {{"npm", provider.toStdString()},
            {"name", "Bellhop"},
            {"options", std::move(options)},
            {"models", {{"sonnet", model("Claude Sonnet")}, {"haiku", model("Claude Haiku")}}}}}}}};
    write(m_folder->filePath(u"home/.config/opencode/opencode.json"_s), dumpJsonBytes(config));
    for (const char *name : {"OPENCODE_DISABLE_AUTOUPDATE", "OPENCODE_DISABLE_MODELS_FETCH",
                             "OPENCODE_DISABLE_LSP_DOWNLOAD"})
        m_environment.insert(QString::fromLatin1(name), u"1"_s);

    const std::string path = notePath().toStdString();
    // Its title request repeats the user's words to the small model, at the same time.
    script({{{"match", {{"model", "haiku"}}}, {"plan", {{"content", says("A title")}}}},
            onText("Change the note", calls("read", {{"filePath", path}})),
            onText("before",
                   calls("edit",
                         {{"filePath", path}, {"oldString", "before"}, {"newString", "after"}})),
            onText("Edit applied", says("The note is changed."))});
    const Run run = this->run(openCodePath(), {u"run"_s}, "Change the note\n");
    QVERIFY2(run.exitCode == 0, qPrintable(run.output + run.errors));
    QVERIFY2(QString(run.output + run.errors).contains(u"The note is changed."_s),
             qPrintable(run.output + run.errors));
    QCOMPARE(note(), "after\n");
}

QTEST_GUILESS_MAIN(TestCodingAgentsReal)
#include "tst_codingagents_real.moc"
