// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bellhopprocess.h"
#include "support/httpclient.h"
#include "support/standinprobe.h"

#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr char kToken[] = "bh-management-test-token";
constexpr int kPatience = 30'000;

Json question(const std::string &text, const Json &extra = Json::object())
{
    Json body{{"model", "sonnet"},
              {"messages", Json::array({{{"role", "user"}, {"content", text}}})}};
    body.update(extra);
    return body;
}

QString contentOf(const HttpAnswer &answer)
{
    const Json json = answer.json();
    const Json *choices = findValue(json, "choices");
    if (!choices || !choices->is_array() || choices->empty())
        return {};
    const Json *message = findValue(choices->front(), "message");
    return message ? toQString(stringOr(*message, "content")) : QString();
}

QString errorText(const HttpAnswer &answer)
{
    const Json json = answer.json();
    const Json *error = findValue(json, "error");
    return error ? toQString(stringOr(*error, "message")) : QString();
}

QByteArray errorCode(const HttpAnswer &answer)
{
    const Json json = answer.json();
    const Json *error = findValue(json, "error");
    return error ? toBytes(stringOr(*error, "code")) : QByteArray();
}

// For comparing what JSON says, with a message that shows it.
QString text(const Json &json)
{
    return toQString(dumpJson(json));
}

// Whether the value is what the schema says; else where it is not. Knows what our document uses.
QString schemaProblem(const Json &document, const Json &schema, const Json &value,
                      const QString &where)
{
    if (const Json *ref = findValue(schema, "$ref")) {
        const QString name = toQString(ref->get<std::string>()).section(u'/', -1);
        return schemaProblem(document, document["components"]["schemas"][name.toStdString()], value,
                             where);
    }
    if (const Json *type = findValue(schema, "type")) {
        const auto is = [&value](const std::string &name) {
            return (name == "object" && value.is_object()) || (name == "array" && value.is_array())
                || (name == "string" && value.is_string())
                || (name == "integer" && value.is_number_integer())
                || (name == "number" && value.is_number())
                || (name == "boolean" && value.is_boolean()) || (name == "null" && value.is_null());
        };
        const bool fits = type->is_string()
            ? is(type->get<std::string>())
            : std::any_of(type->begin(), type->end(),
                          [&](const Json &one) { return is(one.get<std::string>()); });
        if (!fits)
            return where + u" is "_s + QString::fromLatin1(value.type_name());
    }
    if (const Json *choices = findValue(schema, "enum")) {
        if (std::find(choices->begin(), choices->end(), value) == choices->end())
            return where + u" is "_s + toQString(dumpJson(value));
    }
    if (value.is_object()) {
        if (const Json *required = findValue(schema, "required")) {
            for (const Json &name : *required) {
                if (!value.contains(name.get<std::string>()))
                    return where + u'.' + toQString(name.get<std::string>()) + u" is missing"_s;
            }
        }
        if (const Json *properties = findValue(schema, "properties")) {
            for (const auto &[name, inner] : properties->items()) {
                if (!value.contains(name))
                    continue;
                const QString wrong =
                    schemaProblem(document, inner, value[name], where + u'.' + toQString(name));
                if (!wrong.isEmpty())
                    return wrong;
            }
        }
    }
    if (const Json *items = findValue(schema, "items"); items && value.is_array()) {
        for (size_t i = 0; i < value.size(); ++i) {
            const QString wrong =
                schemaProblem(document, *items, value[i], where + u"[%1]"_s.arg(i));
            if (!wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

} // namespace

// The built program with the scripted CLI: whatever the management endpoints promise shows in the next
// answer, or in the CLI's process.
class TestManagement : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanupTestCase();

    void aNewKeyOpensAndARevokedOneDoesNot();
    void revokingEndsRunningStreams();
    void aChatKeySeesAndManagesNothingOfOthers();
    void aKeysRateIsToldAndKept();
    void aKeysModelsAreTheOnlyOnes();
    void aKeysConcurrencyMakesItWait();
    void aKeysBudgetEndsItsQuestions();
    void theDailyBudgetEndsEverybodys();
    void rateLimitsOfTheSettingsHold();
    void withoutATokenOnlyIfTheSettingsSaySo();
    void sessionsAreListedShownAndForgotten();
    void anEvictedConversationLosesItsProcess();
    void runningRequestsAreListedAndCancelled();
    void queuedRequestsAreCancelledToo();
    void equalQuestionsAreAnsweredOnce();
    void streamsAreReplayedInTheirPieces();
    void whatIsNotEqualIsAskedAnew_data();
    void whatIsNotEqualIsAskedAnew();
    void failuresAreNotKept();
    void theSameRequestAgainGetsTheSameAnswer();
    void usageCountsWhatWasAsked();
    void metricsCountToo();
    void theDeepCheckAsksOnce();
    void modelsAreAskedOfTheCli();
    void theLoginIsTold();
    void debugShowsNoSecrets();
    void theRootIsWhatItsReaderExpects();
    void aChangedLimitLeavesTheOthers();
    void aRevokedKeyLeavesNothingBehind();
    void limitsAreToldInAnthropicsWords();
    void modelsAreAskedOfTheApiThatIsPaid();
    void theLoginIsLookedAtAgain();
    void theLogTellsOfRequestsAndNotWhatTheySay();
    void bodiesAreWrittenDownOnlyForAWhile();
    void healthTellsOfOllamasPort();
    void theDocumentAndTheRoutesAgree();
    void documentedAnswersAreWhatComes_data();
    void documentedAnswersAreWhatComes();
    void documentedErrorsAreWhatComes_data();
    void documentedErrorsAreWhatComes();
    void everyGuardedRouteAsksForTheToken();
    void theGuidesExamplesWork();
    void rubbishIsNeverOurFault();
    void subcommandsSpeakToTheRunningOne();

private:
    struct Bellhop
    {
        std::unique_ptr<BellhopProcess> process;
        std::unique_ptr<HttpClient> client;
    };
    // One for all rows that need no settings of their own.
    Bellhop &shared();
    static Bellhop start(const QMap<QString, QString> &environment = {});
    static HttpAnswer ask(HttpClient &client, const Json &body,
                          const QList<QNetworkReply::RawHeaderPair> &headers = {});
    Json makeKey(HttpClient &client, const Json &wishes);
    Json document();
    // Empty: status, content type and shape are what the document says of this operation.
    QString documentedProblem(const Json &operation, const HttpAnswer &answer);
    static QByteArray logOf(const Bellhop &bellhop, const QString &name = u"bellhop.log"_s);

    std::unique_ptr<Bellhop> m_shared;
    int m_keys = 0;
    Json m_document;
};

void TestManagement::init()
{
    m_document = nullptr;
}

void TestManagement::cleanupTestCase()
{
    m_shared.reset();
}

TestManagement::Bellhop TestManagement::start(const QMap<QString, QString> &environment)
{
    BellhopProcess::Setup setup;
    setup.program = QStringLiteral(BELLHOP_PROGRAM);
    setup.claudePath = QStringLiteral(FAKECLAUDE_PATH);
    setup.token = kToken;
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        setup.environment.insert(it.key(), it.value());
    Bellhop bellhop;
    bellhop.process = std::make_unique<BellhopProcess>(setup);
    const QString problem = bellhop.process->start();
    if (!problem.isEmpty())
        QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
    bellhop.client = std::make_unique<HttpClient>(bellhop.process->port(), kToken);
    return bellhop;
}

TestManagement::Bellhop &TestManagement::shared()
{
    if (!m_shared)
        m_shared = std::make_unique<Bellhop>(
            start({{u"BELLHOP_DEBUG_ENDPOINT"_s, u"yes"_s}, {u"BELLHOP_RATE_DEBUG"_s, u"0"_s}}));
    return *m_shared;
}

HttpAnswer TestManagement::ask(HttpClient &client, const Json &body,
                               const QList<QNetworkReply::RawHeaderPair> &headers)
{
    return client.send("POST", u"/v1/chat/completions"_s, dumpJsonBytes(body),
                       QList<QNetworkReply::RawHeaderPair>{{"Content-Type", "application/json"}}
                           + headers);
}

Json TestManagement::makeKey(HttpClient &client, const Json &wishes)
{
    Json body{{"name", "key " + std::to_string(++m_keys)}};
    body.update(wishes);
    const HttpAnswer made = client.post(u"/v1/keys"_s, body);
    return made.status == 201 ? made.json() : Json::object();
}

Json TestManagement::document()
{
    if (m_document.is_null())
        m_document = HttpClient(shared().process->port()).get(u"/openapi.json"_s).json();
    return m_document;
}

// The secret is told once, works at once, and is worth nothing after.
void TestManagement::aNewKeyOpensAndARevokedOneDoesNot()
{
    HttpClient &owner = *shared().client;
    const Json key = makeKey(owner, {{"scopes", {"chat"}}});
    const QByteArray secret = toBytes(stringOr(key, "secret"));
    QVERIFY(secret.startsWith("bh-"));
    HttpClient laptop(shared().process->port(), secret);
    QCOMPARE(laptop.get(u"/v1/models"_s).status, 200);
    QCOMPARE(contentOf(ask(laptop, question("#SAY(hello laptop)"))), u"hello laptop"_s);

    const HttpAnswer list = owner.get(u"/v1/keys"_s);
    QVERIFY(list.body.contains(stringOr(key, "id").c_str()));
    QVERIFY(!list.body.contains(secret.mid(8)));
    const QString path = u"/v1/keys/"_s + toQString(stringOr(key, "id"));
    QCOMPARE(owner.send("DELETE", path, {}).status, 200);
    QCOMPARE(laptop.get(u"/v1/models"_s).status, 401);
    QCOMPARE(owner.send("DELETE", path, {}).status, 404);
    QCOMPARE(owner.send("DELETE", u"/v1/keys/default"_s, {}).status, 400);
    QCOMPARE(owner.get(u"/v1/models"_s).status, 200);
}

// The answer in progress ends with an error, and so does its CLI.
void TestManagement::revokingEndsRunningStreams()
{
    HttpClient &owner = *shared().client;
    const Json key = makeKey(owner, Json::object());
    HttpClient laptop(shared().process->port(), toBytes(stringOr(key, "secret")));
    const auto stream =
        laptop.stream(u"/v1/chat/completions"_s, question("#HANG2 #WORDS50", {{"stream", true}}));
    QVERIFY(stream->waitForText("w1"));
    QCOMPARE(owner.send("DELETE", u"/v1/keys/"_s + toQString(stringOr(key, "id")), {}).status, 200);
    QVERIFY(stream->waitForEnd());
    QVERIFY2(stream->bytes().contains("revoked"), stream->bytes().constData());
    QVERIFY(!stream->bytes().contains("[DONE]"));
    QTRY_COMPARE_WITH_TIMEOUT(text(owner.get(u"/v1/requests"_s).json()["total"]), text(0),
                              kPatience);
}

void TestManagement::aChatKeySeesAndManagesNothingOfOthers()
{
    HttpClient &owner = *shared().client;
    const Json key = makeKey(owner, {{"scopes", {"chat"}}});
    HttpClient laptop(shared().process->port(), toBytes(stringOr(key, "secret")));
    for (const char *path : {"/v1/keys", "/v1/usage", "/metrics", "/healthz/deep"})
        QVERIFY2(laptop.get(QString::fromLatin1(path)).status == 403, path);
    for (const char *path :
         {"/v1/keys", "/v1/cache/clear", "/v1/models/refresh", "/v1/debug/request"})
        QVERIFY2(laptop.post(QString::fromLatin1(path), Json::object()).status == 403, path);
    QCOMPARE(ask(owner, question("#SAY(mine)"), {{"X-Session-Id", "owners-own"}}).status, 200);
    QTRY_COMPARE(owner.get(u"/v1/sessions/owners-own"_s).status, 200);
    QCOMPARE(laptop.get(u"/v1/sessions/owners-own"_s).status, 404);
    QCOMPARE(laptop.get(u"/v1/sessions?all=true"_s).status, 403);
    QCOMPARE(text(laptop.get(u"/v1/sessions"_s).json()["total"]), text(0));
    QCOMPARE(text(laptop.get(u"/v1/requests?recent=50"_s).json()["total"]), text(0));

    const Json manager = makeKey(owner, {{"scopes", {"manage"}}});
    HttpClient office(shared().process->port(), toBytes(stringOr(manager, "secret")));
    QCOMPARE(office.get(u"/v1/usage"_s).status, 200);
    QCOMPARE(ask(office, question("hello")).status, 403);
}

// The headers count down; the one too many says when to come back, and nothing is asked for it.
void TestManagement::aKeysRateIsToldAndKept()
{
    HttpClient &owner = *shared().client;
    const Json key = makeKey(owner, {{"limits", {{"per_minute", 2}}}});
    HttpClient laptop(shared().process->port(), toBytes(stringOr(key, "secret")));
    const HttpAnswer first = ask(laptop, question("#SAY(one)"));
    QCOMPARE(first.status, 200);
    QCOMPARE(first.header("x-ratelimit-limit-requests"), "2");
    QCOMPARE(first.header("x-ratelimit-remaining-requests"), "1");
    QVERIFY(!first.header("x-ratelimit-reset-requests").isEmpty());
    QCOMPARE(ask(laptop, question("#SAY(two)")).status, 200);
    const HttpAnswer third = ask(laptop, question("#SAY(three)"));
    QCOMPARE(third.status, 429);
    QCOMPARE(errorCode(third), "rate_limit_exceeded");
    QVERIFY(third.header("Retry-After").toInt() >= 1);
    QCOMPARE(third.header("x-ratelimit-remaining-requests"), "0");
    QCOMPARE(text(laptop.get(u"/v1/requests?recent=50"_s).json()["total"]), text(2));
    QVERIFY(ask(owner, question("#SAY(four)")).header("x-ratelimit-limit-requests").isEmpty());

    // Raised, it counts for the very next one.
    const QString path = u"/v1/keys/"_s + toQString(stringOr(key, "id"));
    const QByteArray raised = R"({"limits":{"per_minute":0}})";
    QCOMPARE(owner.send("PATCH", path, raised, {{"Content-Type", "application/json"}}).status, 200);
    QCOMPARE(ask(laptop, question("#SAY(five)")).status, 200);
}

void TestManagement::aKeysModelsAreTheOnlyOnes()
{
    const Json key = makeKey(*shared().client, {{"limits", {{"models", {"haiku"}}}}});
    HttpClient laptop(shared().process->port(), toBytes(stringOr(key, "secret")));
    const HttpAnswer refused = ask(laptop, question("#SAY(no)"));
    QCOMPARE(refused.status, 403);
    QVERIFY(errorText(refused).contains(u"haiku"_s));
    QCOMPARE(ask(laptop, question("#SAY(yes)", {{"model", "haiku"}})).status, 200);
    QCOMPARE(ask(laptop, question("#SAY(yes)", {{"model", "gpt-4o-mini"}})).status, 200);
    QCOMPARE(ask(laptop, question("#SAY(no)", {{"model", "gpt-4"}})).status, 403);
    const Json models = laptop.get(u"/v1/models"_s).json();
    QVERIFY(!models["data"].empty());
    for (const Json &model : models["data"]) {
        const std::string id = stringOr(model, "id");
        QVERIFY2(ask(laptop, question("#SAY(listed)", {{"model", id}})).status == 200, id.c_str());
    }
    QVERIFY(shared().client->get(u"/v1/models"_s).json()["data"].size() > models["data"].size());
}

// The second waits while the first runs, others do not wait for it.
void TestManagement::aKeysConcurrencyMakesItWait()
{
    HttpClient &owner = *shared().client;
    const Json key = makeKey(owner, {{"limits", {{"concurrent", 1}}}});
    HttpClient laptop(shared().process->port(), toBytes(stringOr(key, "secret")));
    const auto first =
        laptop.stream(u"/v1/chat/completions"_s, question("#HANG2 #WORDS50", {{"stream", true}}));
    QVERIFY(first->waitForText("w1"));
    const auto second =
        laptop.stream(u"/v1/chat/completions"_s, question("#SAY(my turn)", {{"stream", true}}));
    QTRY_COMPARE_WITH_TIMEOUT(text(laptop.get(u"/v1/requests"_s).json()["total"]), text(2),
                              kPatience);
    const auto states = [&laptop] {
        QStringList names;
        const Json list = laptop.get(u"/v1/requests"_s).json();
        for (const Json &request : list["data"])
            names << toQString(stringOr(request, "state"));
        names.sort();
        return names.join(u' ');
    };
    QCOMPARE(states(), u"answering queued"_s);
    QCOMPARE(contentOf(ask(owner, question("#SAY(not mine)"))), u"not mine"_s);
    QCOMPARE(states(), u"answering queued"_s);
    first->hangUp();
    QVERIFY(second->waitForEnd());
    QVERIFY(second->chatText().contains(u"my turn"_s));
}

// A million words cost more than a cent, whatever the price.
void TestManagement::aKeysBudgetEndsItsQuestions()
{
    HttpClient &owner = *shared().client;
    const Json key = makeKey(owner, {{"limits", {{"daily_budget_usd", 0.01}}}});
    HttpClient laptop(shared().process->port(), toBytes(stringOr(key, "secret")));
    QCOMPARE(ask(laptop, question("#USAGE1000000,0,0,100000 #SAY(dear)")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(ask(laptop, question("#SAY(more)")).status, 429, kPatience);
    const HttpAnswer refused = ask(laptop, question("#SAY(more)"));
    QCOMPARE(errorCode(refused), "budget_reached");
    QVERIFY2(errorText(refused).contains(u"$0.01"_s), qPrintable(errorText(refused)));
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    QCOMPARE(refused.header("x-should-retry"), "false");
    QCOMPARE(ask(owner, question("#SAY(others go on)")).status, 200);
}

// Also after a restart, since it is read from the records.
void TestManagement::theDailyBudgetEndsEverybodys()
{
    Bellhop bellhop =
        start({{u"BELLHOP_DAILY_BUDGET"_s, u"0.01"_s}, {u"BELLHOP_BUDGET_WARNING"_s, u"50"_s}});
    QCOMPARE(ask(*bellhop.client, question("#USAGE1000000,0,0,100000 #SAY(dear)")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(ask(*bellhop.client, question("#SAY(more)")).status, 429, kPatience);
    const Json budget = bellhop.client->get(u"/v1/usage"_s).json()["budget"];
    QVERIFY(!stringOr(budget, "notice").empty());
    QVERIFY(budget["spent_today_usd"].get<double>() > 0.01);

    QVERIFY(bellhop.process->terminate());
    QCOMPARE(bellhop.process->start(), QString());
    HttpClient again(bellhop.process->port(), kToken);
    QCOMPARE(ask(again, question("#SAY(more)")).status, 429);
}

// RATE_LIMIT_… are the names of other programs; without a window they count.
void TestManagement::rateLimitsOfTheSettingsHold()
{
    Bellhop bellhop = start({{u"RATE_LIMIT_ENABLED"_s, u"true"_s},
                             {u"RATE_LIMIT_CHAT_PER_MINUTE"_s, u"2"_s},
                             {u"BELLHOP_RATE_SESSION"_s, u"1"_s}});
    for (int i = 0; i < 2; ++i)
        QCOMPARE(ask(*bellhop.client, question("#SAY(hi)")).status, 200);
    QCOMPARE(ask(*bellhop.client, question("#SAY(hi)")).status, 429);
    QCOMPARE(bellhop.client->get(u"/v1/sessions"_s).status, 200);
    QCOMPARE(bellhop.client->get(u"/v1/sessions"_s).status, 429);
    QCOMPARE(bellhop.client->get(u"/v1/models"_s).status, 200);
    QCOMPARE(bellhop.client->get(u"/v1/models"_s).header("x-ratelimit-limit-requests"), "30");
    // Ollama's and Anthropic's own shapes.
    const HttpAnswer anthropic = bellhop.client->post(u"/v1/messages"_s, Json::object());
    QCOMPARE(anthropic.status, 429);
    QCOMPARE(text(anthropic.json()["error"]["type"]), text("rate_limit_error"));
}

void TestManagement::withoutATokenOnlyIfTheSettingsSaySo()
{
    QCOMPARE(HttpClient(shared().process->port()).get(u"/v1/models"_s).status, 401);
    Bellhop bellhop = start({{u"BELLHOP_NO_TOKEN_ON_LOOPBACK"_s, u"yes"_s}});
    const quint16 port = bellhop.process->port();
    HttpClient nobody(port);
    QCOMPARE(contentOf(ask(nobody, question("#SAY(come in)"))), u"come in"_s);
    HttpClient madeUp(port, "sk-not-needed");
    QCOMPARE(madeUp.get(u"/v1/models"_s).status, 200);
    QCOMPARE(nobody.get(u"/v1/keys"_s).status, 403); // asking only
    QCOMPARE(nobody.send("GET", u"/v1/models"_s, {}, {{"Sec-Fetch-Site", "cross-site"}}).status,
             401);
    QCOMPARE(bellhop.client->get(u"/v1/keys"_s).status, 200);
}

void TestManagement::sessionsAreListedShownAndForgotten()
{
    HttpClient &client = *shared().client;
    QCOMPARE(ask(client, question("#SAY(first)"), {{"X-Session-Id", "s-1"}}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(text(client.get(u"/v1/sessions/s-1"_s).json()["message_count"]),
                              text(2), kPatience);
    const Json list = client.get(u"/v1/sessions"_s).json();
    QVERIFY(std::any_of(list["sessions"].begin(), list["sessions"].end(),
                        [](const Json &session) { return session["session_id"] == "s-1"; }));
    const Json stats = client.get(u"/v1/sessions/stats"_s).json();
    QCOMPARE(text(stats["session_stats"]["active_sessions"]), text(list["total"]));
    QVERIFY(stats["session_stats"]["total_messages"] >= 2);

    const HttpAnswer gone = client.send("DELETE", u"/v1/sessions/s-1"_s, {});
    QCOMPARE(gone.status, 200);
    QCOMPARE(text(gone.json()["message"]), text("Session s-1 deleted successfully"));
    QCOMPARE(client.get(u"/v1/sessions/s-1"_s).status, 404);
    QCOMPARE(client.send("DELETE", u"/v1/sessions/s-1"_s, {}).status, 404);
    // Forgotten: the next question knows nothing of the first.
    const HttpAnswer next = ask(client, question("#CONTEXT"), {{"X-Session-Id", "s-1"}});
    QVERIFY(!contentOf(next).contains(u"first"_s));
}

// The process ends; the conversation itself goes on, by replay.
void TestManagement::anEvictedConversationLosesItsProcess()
{
    HttpClient &client = *shared().client;
    QCOMPARE(ask(client, question("#SAY(remember me)"), {{"X-Session-Id", "c-1"}}).status, 200);
    const auto isLive = [&client] {
        const Json live = client.get(u"/conversations"_s).json()["conversations"];
        return std::any_of(live.begin(), live.end(), [](const Json &one) {
            return one["id"] == "c-1" && one["state"] == "hot";
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLive(), kPatience);
    const int hot = client.get(u"/health"_s).json()["workers"]["hot"];
    QCOMPARE(client.send("DELETE", u"/conversations/c-1"_s, {}).status, 200);
    QVERIFY(!isLive());
    QTRY_COMPARE(text(client.get(u"/health"_s).json()["workers"]["hot"]), text(hot - 1));
    QCOMPARE(client.send("DELETE", u"/conversations/c-1"_s, {}).status, 404);
    const HttpAnswer next = ask(client, question("#CONTEXT"), {{"X-Session-Id", "c-1"}});
    QCOMPARE(next.header("X-Bellhop-Route"), "warm");
    QVERIFY(contentOf(next).contains(u"remember me"_s));
}

void TestManagement::runningRequestsAreListedAndCancelled()
{
    HttpClient &client = *shared().client;
    const auto stream =
        client.stream(u"/v1/chat/completions"_s, question("#HANG2 #WORDS50", {{"stream", true}}));
    QVERIFY(stream->waitForText("w1"));
    const Json list = client.get(u"/v1/requests"_s).json();
    QCOMPARE(text(list["total"]), text(1));
    const Json &request = list["data"].front();
    QCOMPARE(text(request["state"]), text("answering"));
    QCOMPARE(text(request["endpoint"]), text("chat.completions"));
    const QString path = u"/v1/requests/"_s + toQString(stringOr(request, "id"));
    QCOMPARE(text(client.send("DELETE", path, {}).json()["cancelled"]), text(true));
    QVERIFY(stream->waitForEnd());
    QVERIFY(stream->bytes().contains("cancelled"));
    QTRY_COMPARE_WITH_TIMEOUT(text(client.get(u"/v1/requests"_s).json()["total"]), text(0),
                              kPatience);
    QCOMPARE(client.send("DELETE", path, {}).status, 404);
    const Json ended = client.get(u"/v1/requests?recent=1"_s).json()["data"].front();
    QCOMPARE(text(ended["id"]), text(request["id"]));
    QCOMPARE(text(ended["state"]), text("cancelled"));
}

void TestManagement::queuedRequestsAreCancelledToo()
{
    Bellhop bellhop = start({{u"MAX_CONCURRENT"_s, u"1"_s}});
    HttpClient &client = *bellhop.client;
    const auto first =
        client.stream(u"/v1/chat/completions"_s, question("#HANG2 #WORDS50", {{"stream", true}}));
    QVERIFY(first->waitForText("w1"));
    const auto second =
        client.stream(u"/v1/chat/completions"_s, question("#SAY(never)", {{"stream", true}}));
    QTRY_COMPARE_WITH_TIMEOUT(text(client.get(u"/v1/requests"_s).json()["total"]), text(2),
                              kPatience);
    QString id;
    const Json list = client.get(u"/v1/requests"_s).json();
    for (const Json &request : list["data"]) {
        if (request["state"] == "queued")
            id = toQString(stringOr(request, "id"));
    }
    QVERIFY(!id.isEmpty());
    QCOMPARE(client.send("DELETE", u"/v1/requests/"_s + id, {}).status, 200);
    QVERIFY(second->waitForEnd());
    QCOMPARE(second->status(), 503);
    QCOMPARE(text(client.get(u"/v1/requests"_s).json()["total"]), text(1));
}

// The second answer is the first's, and nothing was asked for it.
void TestManagement::equalQuestionsAreAnsweredOnce()
{
    HttpClient &client = *shared().client;
    const QList<QNetworkReply::RawHeaderPair> cached{{"X-Enable-Cache", "true"}};
    const HttpAnswer first = ask(client, question("cache me #WORDS5"), cached);
    QCOMPARE(first.status, 200);
    QVERIFY(first.header("X-Bellhop-Cache").isEmpty());
    const Json before = client.get(u"/v1/usage"_s).json()["today"]["requests"];
    // White space and the order at the top of the body do not count.
    const QByteArray other = "{ \"messages\" : [ {\"role\":\"user\",\"content\":\"cache me "
                             "#WORDS5\"}],\n \"model\":\"sonnet\" }";
    const HttpAnswer second = client.send("POST", u"/v1/chat/completions"_s, other, cached);
    QCOMPARE(second.header("X-Bellhop-Cache"), "hit");
    QCOMPARE(second.body, first.body);
    QCOMPARE(text(client.get(u"/v1/usage"_s).json()["today"]["requests"]), text(before));
    QVERIFY(second.header("X-Request-Id") != first.header("X-Request-Id"));

    const Json stats = client.get(u"/v1/cache/stats"_s).json();
    QCOMPARE(text(stats["enabled"]), text(true));
    QVERIFY(stats["hits"] >= 1);
    QVERIFY(stats["current_size"] >= 1);
    const Json cleared = client.post(u"/v1/cache/clear"_s, Json::object()).json();
    QCOMPARE(text(cleared["entries_cleared"]), text(stats["current_size"]));
    QVERIFY(ask(client, question("cache me #WORDS5"), cached).header("X-Bellhop-Cache").isEmpty());
}

void TestManagement::streamsAreReplayedInTheirPieces()
{
    HttpClient &client = *shared().client;
    const QList<QNetworkReply::RawHeaderPair> cached{{"X-Enable-Cache", "1"}};
    const Json body = question("stream me #WORDS20", {{"stream", true}});
    const HttpAnswer first = ask(client, body, cached);
    const HttpAnswer second = ask(client, body, cached);
    QCOMPARE(second.header("X-Bellhop-Cache"), "hit");
    QVERIFY(second.header("Content-Type").startsWith("text/event-stream"));
    QCOMPARE(second.body, first.body);
    QVERIFY(second.body.count("data: ") > 20);
    QVERIFY(second.body.endsWith("data: [DONE]\n\n"));
}

void TestManagement::whatIsNotEqualIsAskedAnew_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("path");
    const QByteArray same =
        R"({"model":"sonnet","messages":[{"role":"user","content":"differ #WORDS3"}]})";
    const QByteArray chat = "/v1/chat/completions";
    QTest::newRow("another model") << QByteArray(
        R"({"model":"haiku","messages":[{"role":"user","content":"differ #WORDS3"}]})")
                                   << QByteArray() << QByteArray() << chat;
    QTest::newRow("another temperature") << QByteArray(
        R"({"model":"sonnet","temperature":0.5,"messages":[{"role":"user","content":"differ #WORDS3"}]})")
                                         << QByteArray() << QByteArray() << chat;
    QTest::newRow("another effort")
        << same << QByteArray("X-Claude-Effort") << QByteArray("high") << chat;
    QTest::newRow("a named conversation")
        << same << QByteArray("X-Session-Id") << QByteArray("cached-one") << chat;
    QTest::newRow("without asking for it")
        << same << QByteArray("X-Enable-Cache") << QByteArray("false") << chat;
    QTest::newRow("another key") << same << QByteArray("Authorization") << QByteArray() << chat;
}

// A wrong match would give one person another's answer.
void TestManagement::whatIsNotEqualIsAskedAnew()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(const QByteArray, path);
    HttpClient &client = *shared().client;
    const QByteArray same =
        R"({"model":"sonnet","messages":[{"role":"user","content":"differ #WORDS3"}]})";
    QList<QNetworkReply::RawHeaderPair> headers{{"X-Enable-Cache", "true"}};
    client.send("POST", u"/v1/chat/completions"_s, same, headers);
    QCOMPARE(
        client.send("POST", u"/v1/chat/completions"_s, same, headers).header("X-Bellhop-Cache"),
        "hit");
    if (header == "Authorization")
        value = "Bearer " + toBytes(stringOr(makeKey(client, Json::object()), "secret"));
    if (!header.isEmpty())
        headers.append({header, value});
    const HttpAnswer answer = client.send("POST", QString::fromLatin1(path), body, headers);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("X-Bellhop-Cache").isEmpty());
}

void TestManagement::failuresAreNotKept()
{
    HttpClient &client = *shared().client;
    const QList<QNetworkReply::RawHeaderPair> cached{{"X-Enable-Cache", "true"},
                                                     {"Idempotency-Key", "fails-once"}};
    const Json broken = question("#CUT3 #WORDS10 #NORETRY", {{"stream", true}});
    for (int i = 0; i < 2; ++i) {
        const HttpAnswer answer = ask(client, broken, cached);
        QVERIFY(answer.header("X-Bellhop-Cache").isEmpty());
        QVERIFY(!answer.body.contains("[DONE]"));
    }
    const Json refused = question("#ERR400 #NORETRY");
    for (int i = 0; i < 2; ++i) {
        const HttpAnswer answer = ask(client, refused, {{"X-Enable-Cache", "true"}});
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.header("X-Bellhop-Cache").isEmpty());
    }
}

// After a broken connection, say: asked once, answered twice. Another body is a mistake.
void TestManagement::theSameRequestAgainGetsTheSameAnswer()
{
    HttpClient &client = *shared().client;
    const QList<QNetworkReply::RawHeaderPair> headers{{"Idempotency-Key", "order-66"}};
    const Json body = question("once only #WORDS4");
    const HttpAnswer first = ask(client, body, headers);
    QCOMPARE(first.status, 200);
    const HttpAnswer second = ask(client, body, headers);
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.header("X-Bellhop-Cache"), "repeat");
    const HttpAnswer other = ask(client, question("something else"), headers);
    QCOMPARE(other.status, 422);
    QVERIFY(errorText(other).contains(u"Idempotency-Key"_s));

    QCOMPARE(ask(client, body, {{"Idempotency-Key", QByteArray(256, 'k')}}).status, 400);

    HttpClient running(shared().process->port(), kToken);
    const Json slow = question("#HANG2 #WORDS50", {{"stream", true}});
    // The client of a stream cannot send headers of its own; a raw one can.
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(u"http://127.0.0.1:%1/v1/chat/completions"_s.arg(shared().process->port())));
    request.setRawHeader("Authorization", QByteArray("Bearer ") + kToken);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Idempotency-Key", "slow-one");
    SseStream stream(network.post(request, dumpJsonBytes(slow)));
    QVERIFY(stream.waitForText("w1"));
    const HttpAnswer meanwhile = ask(running, slow, {{"Idempotency-Key", "slow-one"}});
    QCOMPARE(meanwhile.status, 409);
    QVERIFY(meanwhile.header("Retry-After").toInt() > 0);
    QCOMPARE(ask(running, body, {{"Idempotency-Key", "slow-one"}}).status, 422);
    stream.hangUp();
    // Given up, it may be asked again.
    QTRY_COMPARE_WITH_TIMEOUT(text(client.get(u"/v1/requests"_s).json()["total"]), text(0),
                              kPatience);
    QCOMPARE(ask(running, body, {{"Idempotency-Key", "slow-one"}}).status, 200);
}

void TestManagement::usageCountsWhatWasAsked()
{
    HttpClient &client = *shared().client;
    const Json before = client.get(u"/v1/usage"_s).json();
    QCOMPARE(ask(client, question("#USAGE11,22,33,44 #SAY(count me)")).status, 200);
    const auto today = [&client] { return client.get(u"/v1/usage"_s).json()["today"]; };
    QTRY_COMPARE_WITH_TIMEOUT(today()["requests"].get<int>(),
                              before["today"]["requests"].get<int>() + 1, kPatience);
    const Json after = client.get(u"/v1/usage?days=1"_s).json();
    const auto grown = [&](const char *name) {
        return after["today"][name].get<int>() - before["today"][name].get<int>();
    };
    QCOMPARE(grown("input_tokens"), 11);
    QCOMPARE(grown("cache_creation_tokens"), 22);
    QCOMPARE(grown("cache_read_tokens"), 33);
    QCOMPARE(grown("output_tokens"), 44);
    QCOMPARE(after["by_day"].size(), size_t(1));
    QVERIFY(std::any_of(after["by_key"].begin(), after["by_key"].end(),
                        [](const Json &key) { return key["key"] == "default"; }));
    QCOMPARE(client.get(u"/v1/usage?days=0"_s).status, 400);
    QCOMPARE(client.get(u"/v1/usage?days=many"_s).status, 400);

    QCOMPARE(ask(client, question("#LIMIT-warning #SAY(nearly)")).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!client.get(u"/v1/usage"_s).json()["plan"]["windows"].empty(),
                             kPatience);
}

void TestManagement::metricsCountToo()
{
    HttpClient &client = *shared().client;
    const auto value = [&client](const QString &series) {
        const QString text = QString::fromUtf8(client.get(u"/metrics"_s).body);
        const QRegularExpression line(u"^"_s + QRegularExpression::escape(series) + u" (\\S+)$"_s,
                                      QRegularExpression::MultilineOption);
        return line.match(text).captured(1).toDouble();
    };
    const double before = value(u"bellhop_request_seconds_count"_s);
    QCOMPARE(ask(client, question("#SAY(measure me)")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"bellhop_request_seconds_count"_s), before + 1, kPatience);
    QCOMPARE(value(u"bellhop_request_seconds_bucket{le=\"+Inf\"}"_s), before + 1);
    QVERIFY(value(u"bellhop_workers_limit"_s) > 0);
    const HttpAnswer metrics = client.get(u"/metrics"_s);
    QVERIFY(metrics.header("Content-Type").startsWith("text/plain; version=0.0.4"));
    // Each series is declared before it comes, each line is one of the format's.
    static const QRegularExpression form(
        u"^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[^{}]*\\})? -?[0-9.e+-]+|)$"_s);
    for (const QString &line : QString::fromUtf8(metrics.body).split(u'\n'))
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
}

// All who wait get the one answer, and it is repeated for a while.
void TestManagement::theDeepCheckAsksOnce()
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

void TestManagement::modelsAreAskedOfTheCli()
{
    Bellhop bellhop =
        start({{u"BELLHOP_WARM_WORKERS"_s, u"0"_s}, {u"BELLHOP_CLAUDE_AUTH"_s, u"login"_s}});
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

void TestManagement::theLoginIsTold()
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

void TestManagement::debugShowsNoSecrets()
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
void TestManagement::theRootIsWhatItsReaderExpects()
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

// A change names what it changes.
void TestManagement::aChangedLimitLeavesTheOthers()
{
    HttpClient &owner = *shared().client;
    const Json key =
        makeKey(owner, {{"limits", {{"models", {"haiku"}}, {"daily_budget_usd", 2.5}}}});
    const QString path = u"/v1/keys/"_s + toQString(stringOr(key, "id"));
    const HttpAnswer changed = owner.send("PATCH", path, R"({"limits":{"per_minute":7}})");
    QCOMPARE(changed.status, 200);
    const Json limits = changed.json()["limits"];
    QCOMPARE(text(limits["per_minute"]), text(7));
    QCOMPARE(text(limits["models"]), text(Json::array({"haiku"})));
    QCOMPARE(text(limits["daily_budget_usd"]), text(2.5));
    const HttpAnswer all = owner.send("PATCH", path, R"({"limits":{"models":[]}})");
    QCOMPARE(text(all.json()["limits"]["models"]), text(Json::array()));
    QCOMPARE(text(all.json()["limits"]["per_minute"]), text(7));
}

// What was kept for its repeats and its conversations goes, and nobody else's.
void TestManagement::aRevokedKeyLeavesNothingBehind()
{
    HttpClient &owner = *shared().client;
    const Json key = makeKey(owner, Json::object());
    const QString id = toQString(stringOr(key, "id"));
    HttpClient laptop(shared().process->port(), toBytes(stringOr(key, "secret")));
    const QList<QNetworkReply::RawHeaderPair> cached{{"X-Enable-Cache", "true"}};
    QCOMPARE(ask(owner, question("kept of mine #WORDS3"), cached).status, 200);
    const auto size = [&owner] {
        return owner.get(u"/v1/cache/stats"_s).json()["current_size"].get<int>();
    };
    const int before = size();
    QCOMPARE(ask(laptop, question("kept of theirs #WORDS3"), cached).status, 200);
    QCOMPARE(size(), before + 1);
    const Json body{{"model", "sonnet"}, {"input", "#SAY(stored)"}};
    QCOMPARE(laptop.post(u"/v1/responses"_s, body).status, 200);
    QCOMPARE(owner.post(u"/v1/responses"_s, body).status, 200);
    const auto stored = [this](const QString &keyId) {
        int count = -1;
        auto database = Database::open(shared().process->dataPath() + u"/bellhop.db"_s);
        if (database)
            (void)(*database)->read(
                "SELECT count(*) FROM responses WHERE caller_key = ?", {keyId},
                [&count](const QSqlQuery &row) { count = row.value(0).toInt(); });
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(stored(id), 1, kPatience);
    const int owners = stored(u"default"_s);
    QVERIFY(owners >= 1);
    QCOMPARE(owner.send("DELETE", u"/v1/keys/"_s + id, {}).status, 200);
    QCOMPARE(size(), before);
    QTRY_COMPARE_WITH_TIMEOUT(stored(id), 0, kPatience);
    QCOMPARE(stored(u"default"_s), owners);
}

// Each dialect's clients look for their own names.
void TestManagement::limitsAreToldInAnthropicsWords()
{
    const Json key = makeKey(*shared().client, {{"limits", {{"per_minute", 2}}}});
    HttpClient laptop(shared().process->port(), toBytes(stringOr(key, "secret")));
    const HttpAnswer answer =
        laptop.post(u"/v1/messages"_s,
                    {{"model", "sonnet"},
                     {"max_tokens", 50},
                     {"messages", Json::array({{{"role", "user"}, {"content", "#SAY(hi)"}}})}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("anthropic-ratelimit-requests-limit"), "2");
    QCOMPARE(answer.header("anthropic-ratelimit-requests-remaining"), "1");
    const QDateTime reset = QDateTime::fromString(
        QString::fromLatin1(answer.header("anthropic-ratelimit-requests-reset")), Qt::ISODate);
    QVERIFY(reset.isValid() && reset > QDateTime::currentDateTimeUtc().addSecs(-60));
    QVERIFY(answer.header("x-ratelimit-limit-requests").isEmpty());
}

// With a key that pays, the API itself says what there is; it is asked where the key is for.
void TestManagement::modelsAreAskedOfTheApiThatIsPaid()
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
    Bellhop &alone = shared();
    QTRY_VERIFY_WITH_TIMEOUT(alone.client->get(u"/health"_s).json()["claude"]["usable"] == true,
                             kPatience);
    const Json failed = alone.client->post(u"/v1/models/refresh"_s, Json::object()).json();
    QCOMPARE(text(failed["success"]), text(false));
    QVERIFY(!stringOr(failed, "message").empty());
}

// Somebody signs out, and in again, while the program runs.
void TestManagement::theLoginIsLookedAtAgain()
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
    Bellhop bellhop = start({{u"FAKECLAUDE_SCRIPT"_s, script},
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

QByteArray TestManagement::logOf(const Bellhop &bellhop, const QString &name)
{
    QFile file(bellhop.process->dataPath() + u"/logs/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// By its id each request is found, at every level; what was said and who may ask is not.
void TestManagement::theLogTellsOfRequestsAndNotWhatTheySay()
{
    Bellhop bellhop = start({{u"BELLHOP_LOG_LEVEL"_s, u"debug"_s}});
    HttpClient &client = *bellhop.client;
    const HttpAnswer answer = ask(client, question("my-private-question #SAY(my-private-answer)"));
    QCOMPARE(answer.status, 200);
    const Json key = makeKey(client, Json::object());
    HttpClient laptop(bellhop.process->port(), toBytes(stringOr(key, "secret")));
    const auto stream = laptop.stream(u"/v1/chat/completions"_s,
                                      question("#WORDS5 my-private-stream", {{"stream", true}}));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(laptop.get(u"/v1/keys?token=my-private-query"_s).status, 403);
    QCOMPARE(HttpClient(bellhop.process->port(), "bh-my-private-guess").get(u"/v1/keys"_s).status,
             401);
    const HttpAnswer broken =
        client.send("POST", u"/v1/chat/completions"_s, R"({"messages":"my-private-mistake"})",
                    {{"User-Agent", "odd\tclient key=faked"}});
    QCOMPARE(broken.status, 400);
    QCOMPARE(ask(client, question("#CRASH0 my-private-crash")).status, 502);
    QCOMPARE(ask(client, question("#GARBAGE #SAY(x) my-private-garbage")).status, 200);
    QCOMPARE(ask(client, question("#ERR400 my-private-error")).status, 400);

    const auto has = [&bellhop](const QByteArray &text) { return logOf(bellhop).contains(text); };
    const QByteArray line =
        " info bellhop.request: id=" + answer.header("X-Request-Id") + " key=default client=";
    QTRY_VERIFY_WITH_TIMEOUT(has(line), kPatience);
    QVERIFY(has("endpoint=chat.completions"));
    QVERIFY(has("outcome=end_turn"));
    QVERIFY(has("method=POST path=/v1/keys key=default status=201"));
    QVERIFY(has("path=/v1/keys key=" + toBytes(stringOr(key, "id")) + " status=403"));
    QVERIFY(has("id=" + broken.header("X-Request-Id") + " method=POST"));
    QTRY_VERIFY_WITH_TIMEOUT(has("state=failed"), kPatience);
    const QByteArray log = logOf(bellhop) + bellhop.process->output();
    for (const QByteArray &secret :
         {QByteArray("my-private"), QByteArray(kToken), toBytes(stringOr(key, "secret"))})
        QVERIFY2(!log.contains(secret),
                 log.mid(std::max<qsizetype>(0, log.indexOf(secret) - 300), 400).constData());
    QVERIFY(!QFile::exists(bellhop.process->dataPath() + u"/logs/bodies.log"_s));
}

// Switched on, seen by everybody who looks, and over by itself.
void TestManagement::bodiesAreWrittenDownOnlyForAWhile()
{
    Bellhop bellhop = start({{u"BELLHOP_LOG_BODIES"_s, u"5"_s}});
    HttpClient &client = *bellhop.client;
    const auto isOn = [&client] {
        return client.get(u"/health"_s).json()["bodies_logged"] == true;
    };
    QVERIFY(isOn());
    QVERIFY2(bellhop.process->output().contains("Questions and answers are written down"),
             bellhop.process->output().constData());
    const HttpAnswer answer =
        ask(client, question("the-question sk-ant-mine123456 #SAY(the-answer)"));
    QCOMPARE(answer.status, 200);
    const Json key = makeKey(client, Json::object());
    const QByteArray bodies = logOf(bellhop, u"bodies.log"_s);
    QVERIFY(bodies.contains("the-question") && bodies.contains("the-answer"));
    QCOMPARE(bodies.count(answer.header("X-Request-Id")), 2);
    for (const QByteArray &secret :
         {QByteArray("mine123456"), QByteArray(kToken), toBytes(stringOr(key, "secret"))})
        QVERIFY(!bodies.contains(secret));
    for (const QByteArray &line : bodies.trimmed().split('\n'))
        QVERIFY2(parseJson(line), line.constData());
    const QString path = bellhop.process->dataPath() + u"/logs/bodies.log"_s;
    QVERIFY(!(QFile::permissions(path)
              & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    QVERIFY(!logOf(bellhop).contains("the-question"));

    QTRY_VERIFY_WITH_TIMEOUT(!isOn(), kPatience);
    QCOMPARE(ask(client, question("the-later-question #SAY(x)")).status, 200);
    QVERIFY(!logOf(bellhop, u"bodies.log"_s).contains("the-later-question"));
}

void TestManagement::healthTellsOfOllamasPort()
{
    Bellhop bellhop = start({{u"BELLHOP_OLLAMA"_s, u"yes"_s}, {u"BELLHOP_OLLAMA_PORT"_s, u"0"_s}});
    const Json health = bellhop.client->get(u"/health"_s).json();
    QVERIFY(textOr(health, "ollama_url").startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(health["ollama_problem"].is_null());
    QProcess status;
    status.start(QStringLiteral(BELLHOP_PROGRAM),
                 {u"--status"_s, u"--data-dir"_s, bellhop.process->dataPath()});
    QVERIFY(status.waitForFinished(kPatience));
    const QByteArray told = status.readAllStandardOutput();
    QVERIFY2(told.contains(stringOr(health, "ollama_url").c_str()), told.constData());

    Bellhop second =
        start({{u"BELLHOP_OLLAMA"_s, u"yes"_s},
               {u"BELLHOP_OLLAMA_PORT"_s, textOr(health, "ollama_url").section(u':', -1)}});
    const Json taken = second.client->get(u"/health"_s).json();
    QVERIFY(taken["ollama_url"].is_null());
    QVERIFY(!taken["ollama_problem"].is_null());
}

void TestManagement::theDocumentAndTheRoutesAgree()
{
    const Json doc = document();
    QCOMPARE(text(doc["openapi"]), text("3.1.0"));
    const Json *missing = findValue(doc, "x-undocumented");
    QVERIFY2(!missing, missing ? dumpJson(*missing).c_str() : "");
    QFile file(QStringLiteral(BELLHOP_OPENAPI));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::optional<Json> whole = parseJson(file.readAll());
    QVERIFY(whole);
    for (const auto &[path, operations] : (*whole)["paths"].items()) {
        for (const auto &[method, operation] : operations.items())
            QVERIFY2(doc["paths"].contains(path) && doc["paths"][path].contains(method),
                     (method + ' ' + path).c_str());
    }
    // Every reference leads somewhere.
    static const QRegularExpression ref(u"\"#/components/schemas/([A-Za-z]+)\""_s);
    auto found = ref.globalMatch(text(doc));
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        QVERIFY2(doc["components"]["schemas"].contains(name.toStdString()), qPrintable(name));
    }
}

void TestManagement::documentedAnswersAreWhatComes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("method");
    const Json doc = document();
    for (const auto &[path, operations] : doc["paths"].items()) {
        for (const auto &[method, operation] : operations.items())
            QTest::addRow("%s %s", method.c_str(), path.c_str())
                << toQString(path) << toQString(method);
    }
}

// Each is sent with the document's own example; status and shape are what it says.
void TestManagement::documentedAnswersAreWhatComes()
{
    QFETCH(QString, path);
    QFETCH(const QString, method);
    const Json doc = document();
    const Json operation = doc["paths"][path.toStdString()][method.toStdString()];
    HttpClient &client = *shared().client;
    path.replace(u"{deployment}"_s, u"sonnet"_s);
    if (path.startsWith(u"/v1/models/"))
        path.replace(u"{id}"_s, u"sonnet"_s);
    if (path == u"/v1/keys/{id}")
        path.replace(u"{id}"_s, toQString(stringOr(makeKey(client, Json::object()), "id")));
    path.replace(u"{id}"_s, u"no-such-thing"_s);
    path.replace(u"{file}"_s, u"app.css"_s);
    QByteArray body;
    if (const Json *wanted = findValue(operation, "requestBody")) {
        const Json &media = (*wanted)["content"]["application/json"];
        const Json *example = findValue(media, "example");
        QVERIFY2(example, "every body has an example");
        Json sent = *example;
        if (path == u"/v1/keys")
            sent["name"] = "key " + std::to_string(++m_keys);
        body = dumpJsonBytes(sent);
    } else if (method == u"post") {
        body = "{}";
    }
    const HttpAnswer answer = client.send(method.toUpper().toLatin1(), path, body,
                                          {{"Content-Type", "application/json"}});
    const QString problem = documentedProblem(operation, answer);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QString TestManagement::documentedProblem(const Json &operation, const HttpAnswer &answer)
{
    const QString body = QString::fromUtf8(answer.body.left(2000));
    const std::string status = std::to_string(answer.status);
    if (!operation["responses"].contains(status))
        return u"%1 is not documented: %2"_s.arg(answer.status).arg(body);
    const Json described = operation["responses"][status];
    const Json *content = findValue(described, "content");
    if (!content)
        return {};
    const QByteArray type = answer.header("Content-Type").split(';').first();
    if (!content->contains(type.toStdString()))
        return u"%1 comes as %2"_s.arg(answer.status).arg(QString::fromLatin1(type));
    if (type != "application/json")
        return {};
    const QString wrong = schemaProblem(document(), (*content)["application/json"]["schema"],
                                        answer.json(), u"answer"_s);
    return wrong.isEmpty() ? QString() : wrong + u'\n' + body;
}

void TestManagement::documentedErrorsAreWhatComes_data()
{
    documentedAnswersAreWhatComes_data();
}

// Each auth rule and each error a client can bring about, in the shape that is documented.
void TestManagement::documentedErrorsAreWhatComes()
{
    QFETCH(QString, path);
    QFETCH(const QString, method);
    const Json operation = document()["paths"][path.toStdString()][method.toStdString()];
    const std::string access = stringOr(operation, "x-access");
    const QByteArray verb = method.toUpper().toLatin1();
    path.replace(u"{deployment}"_s, u"sonnet"_s).replace(u"{file}"_s, u"no-such-file"_s);
    const QString unknown = path.replace(QRegularExpression(u"\\{\\w+\\}"_s), u"no-such-thing"_s);
    const QByteArray body = verb == "POST" || verb == "PATCH" ? QByteArray("{}") : QByteArray();
    const auto check = [&](HttpClient &client, const QByteArray &sent, int status) {
        const HttpAnswer answer = client.send(verb, unknown, sent);
        if (answer.status != status)
            return u"%1 instead of %2: %3"_s.arg(answer.status)
                .arg(status)
                .arg(QString::fromUtf8(answer.body));
        return documentedProblem(operation, answer);
    };
    const quint16 port = shared().process->port();
    QString problem;
    if (access != "open") {
        HttpClient nobody(port);
        problem = check(nobody, body, 401);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        HttpClient guesser(port, "bh-a-wrong-guess");
        problem = check(guesser, body, 401);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    if (access == "manage") {
        HttpClient laptop(
            port, toBytes(stringOr(makeKey(*shared().client, {{"scopes", {"chat"}}}), "secret")));
        problem = check(laptop, body, 403);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    const bool isNamed = operation["responses"].contains("404");
    const bool isRefused = operation["responses"].contains("400") && !body.isEmpty();
    if (isRefused && !(isNamed && unknown.contains(u"no-such-thing"_s))) {
        problem = check(*shared().client, "{", 400);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    if (isNamed && unknown.contains(u"no-such"_s)) {
        problem = check(*shared().client, body, 404);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    // A method that is not there says which ones are.
    const HttpAnswer other = shared().client->send("PUT", unknown, "{}");
    QCOMPARE(other.status, 405);
    QVERIFY(other.header("Allow").contains(verb));
}

// docs/management.md: each curl line is a route of the document with a body it takes, each management
// endpoint has one, and sent as it stands none fails.
void TestManagement::theGuidesExamplesWork()
{
    QTemporaryDir workspace;
    Bellhop bellhop = start({{u"BELLHOP_AGENT"_s, u"yes"_s},
                             {u"BELLHOP_AGENT_FOLDERS"_s, workspace.path()},
                             {u"BELLHOP_AGENT_MCP_REGISTRATION"_s, u"commands"_s},
                             {u"BELLHOP_DEBUG_ENDPOINT"_s, u"yes"_s},
                             {u"BELLHOP_CLAUDE_AUTH"_s, u"login"_s}});
    HttpClient &client = *bellhop.client;
    QTRY_VERIFY_WITH_TIMEOUT(client.get(u"/health"_s).json()["claude"]["usable"] == true,
                             kPatience);
    QFile file(QStringLiteral(BELLHOP_TEST_DATA "/../../docs/management.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString guide = QString::fromUtf8(file.readAll());
    const Json doc = document();
    static const QRegularExpression line(u"^curl (?:-X ([A-Z]+) )?\"?\\$URL([^\\s\"]*)\"?(.*)$"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression data(u"-d '([^']*)'"_s);
    static const QRegularExpression header(u"-H '([^:']+): ([^']*)'"_s);
    QStringList shown;
    QString key;
    auto found = line.globalMatch(guide);
    while (found.hasNext()) {
        const QRegularExpressionMatch example = found.next();
        const QRegularExpressionMatch body = data.match(example.captured(3));
        const QString method = !example.captured(1).isEmpty() ? example.captured(1)
            : body.hasMatch()                                 ? u"POST"_s
                                                              : u"GET"_s;
        QString path = example.captured(2);
        path.replace(u"KEY_ID"_s, key);
        const QString place = path.section(u'?', 0, 0);
        QString route;
        for (const auto &[name, operations] : doc["paths"].items()) {
            const QString pattern = QRegularExpression::anchoredPattern(
                toQString(name).replace(QRegularExpression(u"\\{\\w+\\}"_s), u"[^/]+"_s));
            const bool fits = QRegularExpression(pattern).match(place).hasMatch()
                && operations.contains(method.toLower().toStdString());
            if (fits && (route.isEmpty() || toQString(name) == place))
                route = toQString(name);
        }
        QVERIFY2(!route.isEmpty(), qPrintable(example.captured(0)));
        shown << method + u' ' + route;
        const Json operation = doc["paths"][route.toStdString()][method.toLower().toStdString()];
        QByteArray sent = body.captured(1).toUtf8();
        if (body.hasMatch()) {
            const auto json = parseJson(sent);
            QVERIFY2(json, sent.constData());
            if (operation.contains("requestBody")) {
                const Json schema =
                    operation["requestBody"]["content"]["application/json"]["schema"];
                const QString wrong = schemaProblem(doc, schema, *json, u"body"_s);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
        }
        QList<QNetworkReply::RawHeaderPair> headers{{"Content-Type", "application/json"}};
        auto extra = header.globalMatch(example.captured(3));
        while (extra.hasNext()) {
            const QRegularExpressionMatch one = extra.next();
            headers.append({one.captured(1).toUtf8(), one.captured(2).toUtf8()});
        }
        const HttpAnswer answer = client.send(method.toLatin1(), path, sent, headers);
        const bool isGone = answer.status == 404 && example.captured(3).contains(u"# 404"_s);
        QVERIFY2((answer.status >= 200 && answer.status < 300) || isGone,
                 (example.captured(0).toStdString() + ' ' + answer.body.toStdString()).c_str());
        if (route == u"/v1/keys" && method == u"POST")
            key = toQString(stringOr(answer.json(), "id"));
    }
    static const QStringList kElsewhere{u"Chat"_s, u"Ollama"_s, u"Not available"_s};
    for (const auto &[path, operations] : doc["paths"].items()) {
        for (const auto &[method, operation] : operations.items()) {
            const QString name = toQString(method).toUpper() + u' ' + toQString(path);
            if (!kElsewhere.contains(toQString(operation["tags"][0].get<std::string>())))
                QVERIFY2(shown.contains(name), qPrintable(name + u" has no example"_s));
        }
    }
}

void TestManagement::everyGuardedRouteAsksForTheToken()
{
    const Json doc = document();
    HttpClient stranger(shared().process->port());
    int guarded = 0;
    for (const auto &[path, operations] : doc["paths"].items()) {
        for (const auto &[method, operation] : operations.items()) {
            const bool isOpen = operation["x-access"] == "open";
            const HttpAnswer answer = stranger.send(
                toBytes(method).toUpper(),
                toQString(path).replace(QRegularExpression(u"\\{\\w+\\}"_s), u"app.css"_s), "{}");
            QVERIFY2((answer.status == 401) != isOpen, (method + ' ' + path).c_str());
            if (!isOpen) {
                QVERIFY2(!answer.header("WWW-Authenticate").isEmpty(), path.c_str());
                ++guarded;
            }
        }
    }
    QVERIFY(guarded > 40);
}

// Whatever is sent, the answer is the sender's fault or fine, never a 500.
void TestManagement::rubbishIsNeverOurFault()
{
    const QByteArrayList bodies{"",
                                "{",
                                "[]",
                                "null",
                                "\"text\"",
                                "1e999",
                                "{\"name\":1}",
                                "{\"scopes\":[1]}",
                                "{\"limits\":{\"models\":[{}]}}",
                                "{\"name\":\"\\u0000\"}",
                                "{\"limits\":{\"per_minute\":1e300}}",
                                "\xff\xfe",
                                QByteArray(200, '[') + QByteArray(200, ']')};
    const Json doc = document();
    HttpClient &client = *shared().client;
    for (const auto &[path, operations] : doc["paths"].items()) {
        for (const auto &[method, operation] : operations.items()) {
            if (method == "get" || path == "/v1/models/refresh")
                continue;
            const QString place =
                toQString(path).replace(QRegularExpression(u"\\{\\w+\\}"_s), u"%01x"_s);
            for (const QByteArray &body : bodies) {
                const HttpAnswer answer = client.send(toBytes(method).toUpper(), place, body);
                QVERIFY2(answer.status >= 200 && answer.status < 500,
                         (method + ' ' + path + ' ' + body.toStdString() + ' '
                          + std::to_string(answer.status))
                             .c_str());
            }
        }
    }
}

// What scripts use instead of the window.
void TestManagement::subcommandsSpeakToTheRunningOne()
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

QTEST_GUILESS_MAIN(TestManagement)
#include "tst_management.moc"
