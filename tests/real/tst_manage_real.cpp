// SPDX-License-Identifier: GPL-3.0-or-later
#include "real/realtier.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What the management endpoints promise, seen from the API's end: what is not asked again, and what is
// stopped.
class TestManageReal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { RealTier::addVersions(); }
    void cleanupTestCase() { RealTier::endAll(); }

    void anEqualQuestionIsNotAskedAgain();
    void aRepeatedRequestIsNotAskedAgain();
    void aRevokedKeysAnswerStopsUpstream();
    void aCancelledRequestStopsUpstream();
    void theDeepCheckIsOneQuestion();
    void askingForModelsIsNoQuestion();
    void aForgottenSessionIsForgottenUpstream();
};

void TestManageReal::anEqualQuestionIsNotAskedAgain()
{
    const auto tier = RealTier::current();
    QVERIFY(tier);
    const QByteArray body = dumpJsonBytes(chatBody("cache this #WORDS4", {{"stream", true}}));
    const QList<QNetworkReply::RawHeaderPair> headers{{"X-Enable-Cache", "true"}};
    const HttpAnswer first = tier->client->send("POST", u"/v1/chat/completions"_s, body, headers);
    QCOMPARE(first.status, 200);
    QCOMPARE(tier->standIn.count(), 1);
    const HttpAnswer second = tier->client->send("POST", u"/v1/chat/completions"_s, body, headers);
    QCOMPARE(second.body, first.body);
    QCOMPARE(tier->standIn.count(), 1);
    tier->client->send("POST", u"/v1/chat/completions"_s, body);
    QCOMPARE(tier->standIn.count(), 2);
}

void TestManageReal::aRepeatedRequestIsNotAskedAgain()
{
    const auto tier = RealTier::current();
    QVERIFY(tier);
    const QByteArray body = dumpJsonBytes(chatBody("repeat this #WORDS4"));
    const QList<QNetworkReply::RawHeaderPair> headers{
        {"Idempotency-Key", "one-" + tier->version().toLatin1()}};
    const HttpAnswer first = tier->client->send("POST", u"/v1/chat/completions"_s, body, headers);
    QCOMPARE(first.status, 200);
    QCOMPARE(tier->client->send("POST", u"/v1/chat/completions"_s, body, headers).body, first.body);
    QCOMPARE(tier->standIn.count(), 1);
}

void TestManageReal::aRevokedKeysAnswerStopsUpstream()
{
    const auto tier = RealTier::current();
    QVERIFY(tier);
    const Json key =
        tier->client->post(u"/v1/keys"_s, {{"name", "real " + tier->version().toStdString()}})
            .json();
    HttpClient laptop(tier->bellhop.port(), toBytes(stringOr(key, "secret")));
    const auto stream = laptop.stream(u"/v1/chat/completions"_s,
                                      chatBody("#WORDS400 #DELAY50", {{"stream", true}}));
    QVERIFY(stream->waitForText("w1"));
    const int number = tier->standIn.last().number;
    QCOMPARE(
        tier->client->send("DELETE", u"/v1/keys/"_s + toQString(stringOr(key, "id")), {}).status,
        200);
    QVERIFY(stream->waitForEnd());
    QVERIFY(stream->bytes().contains("revoked"));
    QVERIFY(tier->standIn.waitForClosed(number));
}

void TestManageReal::aCancelledRequestStopsUpstream()
{
    const auto tier = RealTier::current();
    QVERIFY(tier);
    const auto stream = tier->stream(chatBody("#WORDS400 #DELAY50"));
    QVERIFY(stream->waitForText("w1"));
    const int number = tier->standIn.last().number;
    const Json list = tier->client->get(u"/v1/requests"_s).json();
    QCOMPARE(list["data"].size(), size_t(1));
    const QString id = toQString(stringOr(list["data"].front(), "id"));
    QCOMPARE(tier->client->send("DELETE", u"/v1/requests/"_s + id, {}).status, 200);
    QVERIFY(stream->waitForEnd());
    QVERIFY(tier->standIn.waitForClosed(number));
}

void TestManageReal::theDeepCheckIsOneQuestion()
{
    const auto tier = RealTier::current();
    QVERIFY(tier);
    const HttpAnswer first = tier->client->get(u"/healthz/deep"_s);
    QVERIFY2(first.status == 200, first.body.constData());
    QCOMPARE(tier->client->get(u"/healthz/deep"_s).status, 200);
    QCOMPARE(tier->standIn.count(), 1);
    QVERIFY(stringOr(tier->standIn.lastBody(), "model").find("haiku") != std::string::npos);
}

void TestManageReal::askingForModelsIsNoQuestion()
{
    const auto tier = RealTier::current();
    QVERIFY(tier);
    const HttpAnswer answer = tier->client->post(u"/v1/models/refresh"_s, Json::object());
    QVERIFY2(boolOr(answer.json(), "success"), answer.body.constData());
    QVERIFY(boolOr(answer.json(), "success") && intOr(answer.json(), "count") >= 3);
    // The tier pays with a key, so the API was asked for its list as well.
    QCOMPARE(stringOr(answer.json(), "source"), "api");
    QVERIFY(answer.body.contains("claude-fake-1"));
    QCOMPARE(tier->standIn.count(), 0);
}

void TestManageReal::aForgottenSessionIsForgottenUpstream()
{
    const auto tier = RealTier::current();
    QVERIFY(tier);
    const QString id = u"forget-"_s + tier->version();
    const QList<QNetworkReply::RawHeaderPair> headers{{"X-Session-Id", id.toLatin1()}};
    const auto ask = [&](const char *text) {
        return tier->client->send("POST", u"/v1/chat/completions"_s, dumpJsonBytes(chatBody(text)),
                                  headers);
    };
    QCOMPARE(ask("the first word is plum").status, 200);
    QCOMPARE(ask("and now?").status, 200);
    QVERIFY(conversationOf(tier->standIn.lastBody()).join(u'\n').contains(u"plum"_s));
    QCOMPARE(tier->client->send("DELETE", u"/v1/sessions/"_s + id, {}).status, 200);
    QCOMPARE(ask("what was it?").status, 200);
    QVERIFY(!conversationOf(tier->standIn.lastBody()).join(u'\n').contains(u"plum"_s));
}

QTEST_GUILESS_MAIN(TestManageReal)
#include "tst_manage_real.moc"
