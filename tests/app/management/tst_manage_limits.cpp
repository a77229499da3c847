// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedbellhop.h"

#include "support/waiting.h"

using namespace Qt::StringLiterals;

// Rates, models, places and budgets, of one key and of everybody.
class LimitsTest : public ManagementTest
{
    Q_OBJECT

private slots:
    void aKeysRateIsToldAndKept();
    void aKeysModelsAreTheOnlyOnes();
    void aKeysConcurrencyMakesItWait();
    void aKeysBudgetEndsItsQuestions();
    void theDailyBudgetEndsEverybodys();
    void rateLimitsOfTheSettingsHold();
    void aChangedLimitLeavesTheOthers();
    void limitsAreToldInAnthropicsWords();
};

// The headers count down; the one too many says when to come back, and nothing is asked for it.
void LimitsTest::aKeysRateIsToldAndKept()
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

void LimitsTest::aKeysModelsAreTheOnlyOnes()
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
void LimitsTest::aKeysConcurrencyMakesItWait()
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
void LimitsTest::aKeysBudgetEndsItsQuestions()
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
void LimitsTest::theDailyBudgetEndsEverybodys()
{
    ManagedBellhop bellhop = startBellhop(
        {{u"BELLHOP_DAILY_BUDGET"_s, u"0.01"_s}, {u"BELLHOP_BUDGET_WARNING"_s, u"50"_s}});
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
void LimitsTest::rateLimitsOfTheSettingsHold()
{
    ManagedBellhop bellhop = startBellhop({{u"RATE_LIMIT_ENABLED"_s, u"true"_s},
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

// A change names what it changes.
void LimitsTest::aChangedLimitLeavesTheOthers()
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

// Each dialect's clients look for their own names.
void LimitsTest::limitsAreToldInAnthropicsWords()
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

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_manage_limits.moc"
