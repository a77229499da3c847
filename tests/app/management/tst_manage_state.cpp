// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedbellhop.h"

#include "support/standinprobe.h"
#include "support/waiting.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// What the program says of itself, of the CLI and of its models.
class StateTest : public ManagementTest
{
    Q_OBJECT

private slots:
    void theDeepCheckAsksOnce();
    void modelsAreAskedOfTheCli();
    void modelsAreAskedOfTheApiThatIsPaid();
    void theLoginIsTold();
    void theLoginIsLookedAtAgain();
    void debugShowsNoSecrets();
    void theRootIsWhatItsReaderExpects();
    void healthTellsOfOllamasPort();
    void subcommandsSpeakToTheRunningOne();
};

// All who wait get the one answer, and it is repeated for a while.
void StateTest::theDeepCheckAsksOnce()
{
    HttpClient &client = *shared().client;
    const Json before = client.get(u"/v1/usage"_s).json()["today"]["requests"];
    const HttpAnswer first = client.get(u"/healthz/deep"_s);
    QCOMPARE(first.status, 200);
    QCOMPARE(text(first.json()["probe_ok"]), text(true));
    QCOMPARE(text(first.json()["cached"]), text(false));
    QCOMPARE(text(client.get(u"/healthz/deep"_s).json()["cached"]), text(true));
    QTRY_COMPARE_WITH_TIMEOUT(client.get(u"/v1/usage"_s).json()["today"]["requests"].get<int>(),
                              before.get<int>() + 1, kPatience);
}

void StateTest::modelsAreAskedOfTheCli()
{
    ManagedBellhop bellhop =
        startBellhop({{u"BELLHOP_WARM_WORKERS"_s, u"0"_s}, {u"BELLHOP_CLAUDE_AUTH"_s, u"login"_s}});
    HttpClient &client = *bellhop.client;
    QCOMPARE(text(client.get(u"/v1/models/status"_s).json()["source"]), text("fallback"));
    QTRY_VERIFY_WITH_TIMEOUT(client.get(u"/health"_s).json()["claude"]["usable"] == true,
                             kPatience);
    const HttpAnswer refreshed = client.post(u"/v1/models/refresh"_s, Json::object());
    QCOMPARE(refreshed.status, 200);
    QVERIFY2(refreshed.json()["success"] == true, refreshed.body.constData());
    QCOMPARE(text(refreshed.json()["source"]), text("cli"));
    QCOMPARE(text(client.get(u"/v1/models/status"_s).json()["source"]), text("cli"));
    QVERIFY(!client.get(u"/v1/models/status"_s).json()["last_refresh"].is_null());
    QVERIFY(client.get(u"/v1/usage"_s).json()["today"]["requests"] == 0); // free of charge
}

// With a key that pays, the API itself says what there is; it is asked where the key is for.
void StateTest::modelsAreAskedOfTheApiThatIsPaid()
{
    StandInProbe api;
    BellhopProcess::Setup setup;
    setup.program = QStringLiteral(BELLHOP_PROGRAM);
    setup.claudePath = QStringLiteral(FAKECLAUDE_PATH);
    setup.token = kToken;
    setup.standInUrl = api.url();
    BellhopProcess process(setup);
    QCOMPARE(process.start(), QString());
    HttpClient client(process.port(), kToken);
    QTRY_VERIFY_WITH_TIMEOUT(client.get(u"/health"_s).json()["claude"]["usable"] == true,
                             kPatience);
    QCOMPARE(client.get(u"/v1/models/claude-fake-1"_s).json()["display_name"] == "Fake 1", false);
    const Json refreshed = client.post(u"/v1/models/refresh"_s, Json::object()).json();
    QVERIFY2(refreshed["success"] == true, qPrintable(text(refreshed)));
    QCOMPARE(text(refreshed["source"]), text("api"));
    QCOMPARE(text(client.get(u"/v1/models/status"_s).json()["source"]), text("api"));
    const Json models = client.get(u"/v1/models"_s).json()["data"];
    const auto fake = std::find_if(models.begin(), models.end(), [](const Json &model) {
        return model["id"] == "claude-fake-1";
    });
    QVERIFY(fake != models.end());
    QCOMPARE(text((*fake)["display_name"]), text("Fake 1"));
    QCOMPARE(api.count(), 0); // nothing was asked of a model

    // Without an answer of the API the list stays, and the reason is told.
    ManagedBellhop &alone = shared();
    QTRY_VERIFY_WITH_TIMEOUT(alone.client->get(u"/health"_s).json()["claude"]["usable"] == true,
                             kPatience);
    const Json failed = alone.client->post(u"/v1/models/refresh"_s, Json::object()).json();
    QCOMPARE(text(failed["success"]), text(false));
    QVERIFY(!stringOr(failed, "message").empty());
}

void StateTest::theLoginIsTold()
{
    HttpClient &client = *shared().client;
    QTRY_VERIFY_WITH_TIMEOUT(client.get(u"/v1/auth/status"_s).json()["cli_health"]["ok"] == true,
                             kPatience);
    const Json status = client.get(u"/v1/auth/status"_s).json();
    QCOMPARE(text(status["server_info"]["api_key_source"]), text("environment"));
    QCOMPARE(text(status["server_info"]["api_key_required"]), text(true));
    QCOMPARE(text(status["claude_code_auth"]["status"]["valid"]), text(true));
    QVERIFY(!status["cli_health"]["last_ok_at"].is_null());
    const Json variables = status["claude_code_auth"]["environment_variables"];
    QVERIFY(std::find(variables.begin(), variables.end(), "ANTHROPIC_API_KEY") != variables.end());
    QVERIFY(!client.get(u"/v1/auth/status"_s).body.contains("sk-ant"));
}

// Somebody signs out, and in again, while the program runs.
void StateTest::theLoginIsLookedAtAgain()
{
    QTemporaryDir folder;
    const QString script = folder.filePath(u"script.json"_s);
    const auto write = [&script](bool isSignedIn) {
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(dumpJsonBytes({{"auth",
                                   {{"loggedIn", isSignedIn},
                                    {"authMethod", isSignedIn ? "claude.ai" : "none"},
                                    {"apiProvider", "firstParty"}}}}));
    };
    write(true);
    ManagedBellhop bellhop = startBellhop({{u"FAKECLAUDE_SCRIPT"_s, script},
                                           {u"BELLHOP_CLAUDE_AUTH"_s, u"login"_s},
                                           {u"BELLHOP_LOGIN_CHECK"_s, u"1"_s}});
    const auto isFine = [&bellhop] {
        return bellhop.client->get(u"/v1/auth/status"_s).json()["cli_health"]["ok"] == true;
    };
    const auto login = [&bellhop] {
        return text(bellhop.client->get(u"/health"_s).json()["claude"]["login"]);
    };
    QTRY_COMPARE_WITH_TIMEOUT(login(), text("signed_in"), kPatience);
    QVERIFY(isFine());
    write(false);
    QTRY_VERIFY_WITH_TIMEOUT(!isFine(), kPatience);
    QCOMPARE(login(), text("signed_out"));
    write(true);
    QTRY_VERIFY_WITH_TIMEOUT(isFine(), kPatience);
    QCOMPARE(bellhop.client->get(u"/v1/usage"_s).json()["today"]["requests"].get<int>(), 0);
}

void StateTest::debugShowsNoSecrets()
{
    HttpClient &client = *shared().client;
    const HttpAnswer shown =
        client.send("POST", u"/v1/debug/request"_s, dumpJsonBytes(question("hello")),
                    {{"X-Api-Key", "sk-also-secret"}, {"X-Claude-Effort", "nonsense"}});
    const Json info = shown.json()["debug_info"];
    QCOMPARE(text(info["validation_result"]["valid"]), text(true));
    QCOMPARE(text(info["validation_result"]["validated_data"]["model"]), text("sonnet"));
    QCOMPARE(info["validation_result"]["validated_data"]["ignored"].size(), size_t(1));
    QCOMPARE(text(info["headers"]["authorization"]), text("***"));
    QVERIFY(!shown.body.contains(kToken));
    QVERIFY(!shown.body.contains("sk-also-secret"));
    const HttpAnswer wrong = client.send("POST", u"/v1/debug/request"_s, R"({"messages":7})");
    QCOMPARE(text(wrong.json()["debug_info"]["validation_result"]["valid"]), text(false));
    const HttpAnswer rubbish = client.send("POST", u"/v1/debug/request"_s, "{");
    QVERIFY(!rubbish.json()["debug_info"]["json_parse_error"].is_null());
}

// Ollama's clients, programs and people.
void StateTest::theRootIsWhatItsReaderExpects()
{
    HttpClient client(shared().process->port());
    QCOMPARE(client.get(u"/"_s).body, "Ollama is running");
    QCOMPARE(
        text(client.send("GET", u"/"_s, {}, {{"Accept", "application/json"}}).json()["service"]),
        text("bellhop"));
    const HttpAnswer page =
        client.send("GET", u"/"_s, {}, {{"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"}});
    QVERIFY(page.header("Content-Type").startsWith("text/html"));
    const QByteArray policy = page.header("Content-Security-Policy");
    QVERIFY(policy.contains("default-src 'none'") && !policy.contains("unsafe"));
    // It is complete in itself, and each of its parts is there.
    static const QRegularExpression reference(u"(?:src|href)=\"([^\"]+)\""_s);
    auto found = reference.globalMatch(QString::fromUtf8(page.body));
    int parts = 0;
    while (found.hasNext()) {
        const QString path = found.next().captured(1);
        QVERIFY2(path.startsWith(u'/'), qPrintable(path));
        QVERIFY2(client.get(path).status == 200, qPrintable(path));
        ++parts;
    }
    QVERIFY(parts >= 4);
    QCOMPARE(client.get(u"/ui/explorer.js"_s).status, 200);
    QCOMPARE(client.get(u"/ui/openapi.json"_s).status, 404);
    QCOMPARE(client.get(u"/ui/..%2f..%2fetc%2fpasswd"_s).status, 404);
}

void StateTest::healthTellsOfOllamasPort()
{
    ManagedBellhop bellhop =
        startBellhop({{u"BELLHOP_OLLAMA"_s, u"yes"_s}, {u"BELLHOP_OLLAMA_PORT"_s, u"0"_s}});
    const Json health = bellhop.client->get(u"/health"_s).json();
    QVERIFY(textOr(health, "ollama_url").startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(health["ollama_problem"].is_null());
    QProcess status;
    status.start(QStringLiteral(BELLHOP_PROGRAM),
                 {u"--status"_s, u"--data-dir"_s, bellhop.process->dataPath()});
    QVERIFY(status.waitForFinished(kPatience));
    const QByteArray told = status.readAllStandardOutput();
    QVERIFY2(told.contains(stringOr(health, "ollama_url").c_str()), told.constData());

    ManagedBellhop second =
        startBellhop({{u"BELLHOP_OLLAMA"_s, u"yes"_s},
                      {u"BELLHOP_OLLAMA_PORT"_s, textOr(health, "ollama_url").section(u':', -1)}});
    const Json taken = second.client->get(u"/health"_s).json();
    QVERIFY(taken["ollama_url"].is_null());
    QVERIFY(!taken["ollama_problem"].is_null());
}

// What scripts use instead of the window.
void StateTest::subcommandsSpeakToTheRunningOne()
{
    const auto run = [this](const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral(BELLHOP_PROGRAM),
                      arguments + QStringList{u"--data-dir"_s, shared().process->dataPath()});
        process.waitForFinished(kPatience);
        return std::tuple(process.exitCode(), process.readAllStandardOutput(),
                          process.readAllStandardError());
    };
    const auto [made, secret, note] =
        run({u"keys"_s, u"add"_s, u"Script"_s, u"--models"_s, u"haiku"_s, u"--per-minute"_s, u"5"_s,
             u"--budget"_s, u"1.5"_s});
    QVERIFY2(made == 0, note.constData());
    HttpClient script(shared().process->port(), secret.trimmed());
    QCOMPARE(script.get(u"/v1/models"_s).status, 200);
    QCOMPARE(ask(script, question("no")).status, 403); // haiku only

    const auto [listed, list, listNote] = run({u"keys"_s, u"list"_s});
    QCOMPARE(listed, 0);
    QVERIFY2(list.contains("Script") && list.contains("5/min") && list.contains("haiku"),
             list.constData());
    QVERIFY(!list.contains(secret.trimmed()));
    const auto [jsonCode, json, jsonNote] = run({u"keys"_s, u"list"_s, u"--json"_s});
    QVERIFY(parseJson(json) && jsonCode == 0);
    QCOMPARE(std::get<0>(run({u"keys"_s, u"add"_s, u"Script"_s})), 1); // the name is taken
    QCOMPARE(std::get<0>(run({u"keys"_s, u"revoke"_s, u"script"_s})), 0);
    QCOMPARE(script.get(u"/v1/models"_s).status, 401);
    QCOMPARE(std::get<0>(run({u"keys"_s, u"revoke"_s, u"script"_s})), 1);

    QVERIFY(std::get<1>(run({u"models"_s})).contains("sonnet"));
    QVERIFY(std::get<1>(run({u"usage"_s, u"--days"_s, u"7"_s})).contains("Last 7 days"));
    QVERIFY(std::get<1>(run({u"requests"_s})).contains("chat.completions"));
    QCOMPARE(std::get<0>(run({u"keys"_s, u"dance"_s})), 1);
}

QTEST_GUILESS_MAIN(StateTest)
#include "tst_manage_state.moc"
