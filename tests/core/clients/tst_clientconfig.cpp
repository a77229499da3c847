// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/clientconfig.h"
#include "core/clients/linediff.h"
#include "core/json.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ClientConfigTest final : public QObject
{
    Q_OBJECT

private slots:
    void pathsAreThoseOfTheClients_data();
    void pathsAreThoseOfTheClients();
    void openCodeReadsTheNameThatExists();
    void realFilesKeepWhatIsTheirs_data();
    void realFilesKeepWhatIsTheirs();
    void writingTwiceChangesNothing_data();
    void writingTwiceChangesNothing();
    void newFilesHaveWhatTheClientReads();
    void hostileValuesStayValues();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
};

namespace {

const ClientValues kValues{u"http://127.0.0.1:8787"_s, u"bh-secret"_s, u"sonnet"_s};

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(BELLHOP_TEST_DATA) + u"/clients/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QByteArray> merge(const QString &id, const QByteArray &current,
                         const ClientValues &values = kValues)
{
    return ClientConfig::find(id)->merge(current, values);
}

void addSamples()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("file");
    QTest::newRow("OpenCode, with comments, tabs and trailing commas")
        << u"opencode"_s << u"opencode.jsonc"_s;
    QTest::newRow("Codex, with texts of several lines") << u"codex"_s << u"codex.toml"_s;
    QTest::newRow("Continue, with a text that looks like ours")
        << u"continue"_s << u"continue.yaml"_s;
    QTest::newRow("Zed, with comments") << u"zed"_s << u"zed.json"_s;
    QTest::newRow("VS Code, a list") << u"vscode"_s << u"vscode.json"_s;
    QTest::newRow("aider, mostly comments") << u"aider"_s << u"aider.conf.yml"_s;
}

} // namespace

void ClientConfigTest::pathsAreThoseOfTheClients_data()
{
    using System = ClientPlaces::System;
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("system");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QString &id, System system,
                        const QStringList &environment, const QString &path) {
        QTest::newRow(name) << id << int(system) << environment << path;
    };
    row("OpenCode", u"opencode"_s, System::Linux, {}, u"/h/.config/opencode/opencode.json"_s);
    row("OpenCode follows XDG_CONFIG_HOME", u"opencode"_s, System::Linux, {u"XDG_CONFIG_HOME=/x"_s},
        u"/x/opencode/opencode.json"_s);
    row("a relative XDG_CONFIG_HOME counts for nothing", u"opencode"_s, System::Linux,
        {u"XDG_CONFIG_HOME=x"_s}, u"/h/.config/opencode/opencode.json"_s);
    row("Codex", u"codex"_s, System::Linux, {}, u"/h/.codex/config.toml"_s);
    row("Codex follows CODEX_HOME", u"codex"_s, System::Mac, {u"CODEX_HOME=/c"_s},
        u"/c/config.toml"_s);
    row("Continue", u"continue"_s, System::Windows, {}, u"/h/.continue/config.yaml"_s);
    row("Zed", u"zed"_s, System::Linux, {}, u"/h/.config/zed/settings.json"_s);
    row("Zed on macOS", u"zed"_s, System::Mac, {u"XDG_CONFIG_HOME=/x"_s},
        u"/h/.config/zed/settings.json"_s);
    row("Zed on Windows", u"zed"_s, System::Windows, {u"APPDATA=C:\\R"_s},
        QDir::fromNativeSeparators(u"C:\\R"_s) + u"/Zed/settings.json"_s);
    row("VS Code", u"vscode"_s, System::Linux, {},
        u"/h/.config/Code/User/chatLanguageModels.json"_s);
    row("VS Code on macOS", u"vscode"_s, System::Mac, {},
        u"/h/Library/Application Support/Code/User/chatLanguageModels.json"_s);
    row("aider", u"aider"_s, System::Linux, {}, u"/h/.aider.conf.yml"_s);
}

// Each client's file is looked for where the client looks for it.
void ClientConfigTest::pathsAreThoseOfTheClients()
{
    QFETCH(QString, id);
    QFETCH(int, system);
    QFETCH(QStringList, environment);
    ClientPlaces places{ClientPlaces::System(system), u"/h"_s, {}};
    for (const QString &variable : environment)
        places.environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QTEST(ClientConfig::find(id)->path(places), "path");
}

// OpenCode takes either name; a second file beside the user's would only confuse.
void ClientConfigTest::openCodeReadsTheNameThatExists()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u".config/opencode"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/opencode.jsonc"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const ClientPlaces places{ClientPlaces::System::Linux, home.path(), {}};
    QCOMPARE(ClientConfig::find(u"opencode"_s)->path(places), file.fileName());
}

void ClientConfigTest::realFilesKeepWhatIsTheirs_data()
{
    addSamples();
}

// Only what names the model in use is replaced; every other line of the user stays, in order.
void ClientConfigTest::realFilesKeepWhatIsTheirs()
{
    QFETCH(QString, id);
    QFETCH(QString, file);
    const QByteArray before = sample(file);
    QVERIFY(!before.isEmpty());
    const Result<QByteArray> after = merge(id, before);
    QVERIFY2(after, after ? "" : qPrintable(after.error().message));
    QVERIFY(after->contains("127.0.0.1:8787/v1"));
    QCOMPARE(after->contains("bh-secret"), id != u"zed"); // Zed's keychain has it
    for (const DiffLine &line : lineDiff(QString::fromUtf8(before), QString::fromUtf8(*after))) {
        if (line.kind == DiffLine::Kind::Removed)
            QVERIFY2(line.text.trimmed().startsWith(u"\"model\":")
                         || line.text.startsWith(u"model = ") || line.text.startsWith(u"model: ")
                         || line.text.trimmed() == u'}', // gets a comma
                     qPrintable(line.text));
    }
}

void ClientConfigTest::writingTwiceChangesNothing_data()
{
    addSamples();
    QTest::newRow("OpenCode, with a brace at the beginning of a line")
        << u"opencode"_s << u"../fuzz/clients/brace-on-a-line.jsonc"_s;
}

// Our own entries are found again, with other values too.
void ClientConfigTest::writingTwiceChangesNothing()
{
    QFETCH(QString, id);
    QFETCH(QString, file);
    const Result<QByteArray> once = merge(id, sample(file));
    QVERIFY(once);
    const Result<QByteArray> twice = merge(id, *once);
    QVERIFY(twice);
    QCOMPARE(*twice, *once);

    ClientValues moved = kValues;
    moved.baseUrl = u"http://127.0.0.1:9999"_s;
    const Result<QByteArray> elsewhere = merge(id, *once, moved);
    QVERIFY(elsewhere);
    QVERIFY(!elsewhere->contains("8787"));
    QCOMPARE(elsewhere->count("9999"), 1);
    const Result<QByteArray> back = merge(id, *elsewhere);
    QVERIFY(back);
    // A file that is indented in no way of its own may get another one where an entry is replaced.
    QCOMPARE(back->simplified(), once->simplified());
}

// Without a file of the user's the client gets a complete one.
void ClientConfigTest::newFilesHaveWhatTheClientReads()
{
    const auto openCode = parseJson(merge(u"opencode"_s, {}).value());
    QVERIFY(openCode);
    QCOMPARE((*openCode)["model"].get<std::string>(), std::string("bellhop/sonnet"));
    const Json &provider = (*openCode)["provider"]["bellhop"];
    QCOMPARE(provider["options"]["baseURL"].get<std::string>(),
             std::string("http://127.0.0.1:8787/v1"));
    QCOMPARE(provider["options"]["apiKey"].get<std::string>(), std::string("bh-secret"));
    QVERIFY(provider["models"].contains("sonnet") && provider["models"].contains("haiku"));

    QCOMPARE(merge(u"codex"_s, {}).value(),
             QByteArray("model = \"sonnet\"\nmodel_provider = \"bellhop\"\n"
                        "model_context_window = 200000\n\n[model_providers.bellhop]\n"
                        "name = \"Bellhop\"\nbase_url = \"http://127.0.0.1:8787/v1\"\n"
                        "wire_api = \"responses\"\nexperimental_bearer_token = \"bh-secret\"\n"));

    const QByteArray yaml = merge(u"continue"_s, {}).value();
    QVERIFY(yaml.startsWith("name: Local Config\nversion: 1.0.0\nschema: v1\nmodels:\n"
                            "  - name: Claude (Bellhop)\n    provider: openai\n"));

    const auto vsCode = parseJson(merge(u"vscode"_s, {}).value());
    QVERIFY(vsCode);
    QCOMPARE((*vsCode)[0]["models"][0]["url"].get<std::string>(),
             std::string("http://127.0.0.1:8787/v1/chat/completions"));

    const auto zed = parseJson(merge(u"zed"_s, {}).value());
    QVERIFY(zed);
    QVERIFY((*zed)["language_models"]["openai_compatible"].contains("Bellhop"));
}

// A model's name is free text of the settings, and a token may be any visible character.
void ClientConfigTest::hostileValuesStayValues()
{
    const ClientValues values{u"http://127.0.0.1:8787"_s, u"a\"b\\c'd#e: {f}"_s,
                              u"x\"\n[evil]\ny: z"_s};
    const auto openCode = parseJson(merge(u"opencode"_s, {}, values).value());
    QVERIFY(openCode);
    QCOMPARE((*openCode)["provider"]["bellhop"]["options"]["apiKey"].get<std::string>(),
             values.token.toStdString());
    for (const QString &id : {u"codex"_s, u"continue"_s, u"aider"_s}) {
        const QByteArray text = merge(id, {}, values).value();
        QVERIFY2(!text.contains("\n[evil]") && !text.contains("\ny: z"), text.constData());
        QVERIFY(text.contains("\"a\\\"b\\\\c'd#e: {f}\""));
        QCOMPARE(merge(id, text, values).value(), text); // read again as it was meant
    }
}

void ClientConfigTest::brokenFilesAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("OpenCode") << u"opencode"_s << QByteArray("{ \"provider\": ");
    QTest::newRow("OpenCode, another provider list")
        << u"opencode"_s << QByteArray("{ \"provider\": [] }");
    QTest::newRow("Codex") << u"codex"_s << QByteArray("model = \n[x");
    QTest::newRow("Codex, inline table")
        << u"codex"_s << QByteArray("model_providers = { bellhop = {} }\n");
    QTest::newRow("Codex, not UTF-8") << u"codex"_s << QByteArray("# \xE4\n");
    QTest::newRow("Continue, UTF-16") << u"continue"_s << QByteArray("\xFF\xFE#\0", 4);
    QTest::newRow("OpenCode, half a letter at the end") << u"opencode"_s << QByteArray("//\xCC");
    QTest::newRow("Codex, a lone carriage return")
        << u"codex"_s << QByteArray("# a\rb\nmodel = 1\n");
    QTest::newRow("Continue, lone carriage returns")
        << u"continue"_s << QByteArray("name: a\r\rmodels:\r\r");
    QTest::newRow("Continue") << u"continue"_s << QByteArray("models: *shared\n");
    QTest::newRow("Zed") << u"zed"_s << QByteArray("[]");
    QTest::newRow("VS Code") << u"vscode"_s << QByteArray("{}");
    QTest::newRow("aider") << u"aider"_s << QByteArray("model: >\n  x\n");
}

// No file is made worse than it was: the reason is told instead.
void ClientConfigTest::brokenFilesAreRefused()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, content);
    const Result<QByteArray> merged = merge(id, content);
    QVERIFY(!merged);
    QVERIFY2(merged.error().message.contains(u"as it is"), qPrintable(merged.error().message));
}

QTEST_APPLESS_MAIN(ClientConfigTest)
#include "tst_clientconfig.moc"
