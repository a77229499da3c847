// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedbellhop.h"

#include "core/store/database.h"
#include "support/waiting.h"

using namespace Qt::StringLiterals;

// Keys open what they may, as long and as often as they may.
class KeysTest : public ManagementTest
{
    Q_OBJECT

private slots:
    void aNewKeyOpensAndARevokedOneDoesNot();
    void revokingEndsRunningStreams();
    void aChatKeySeesAndManagesNothingOfOthers();
    void aRevokedKeyLeavesNothingBehind();
    void withoutATokenOnlyIfTheSettingsSaySo();
};

// The secret is told once, works at once, and is worth nothing after.
void KeysTest::aNewKeyOpensAndARevokedOneDoesNot()
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
void KeysTest::revokingEndsRunningStreams()
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

void KeysTest::aChatKeySeesAndManagesNothingOfOthers()
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

// What was kept for its repeats and its conversations goes, and nobody else's.
void KeysTest::aRevokedKeyLeavesNothingBehind()
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

void KeysTest::withoutATokenOnlyIfTheSettingsSaySo()
{
    QCOMPARE(HttpClient(shared().process->port()).get(u"/v1/models"_s).status, 401);
    ManagedBellhop bellhop = startBellhop({{u"BELLHOP_NO_TOKEN_ON_LOOPBACK"_s, u"yes"_s}});
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

QTEST_GUILESS_MAIN(KeysTest)
#include "tst_manage_keys.moc"
