// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ollama/ollamahandler.h"

#include "server/chat/handlerfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestOllamaHandler : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void answersInLines();
    void answersInOnePiece();
    void lists();
    void loadingAsksNothing();
    void errorsAreTexts_data();
    void errorsAreTexts();
    void listenerOfItsOwnNeedsNoToken();

private:
    ModelCatalog m_models;
    std::unique_ptr<HandlerFixture> m_fixture;
};

void TestOllamaHandler::init()
{
    m_fixture = std::make_unique<HandlerFixture>();
    OllamaHandler(m_fixture->endpoint, m_models).addRoutes(m_fixture->server);
    QVERIFY(m_fixture->listen());
}

// Streaming is Ollama's default.
void TestOllamaHandler::answersInLines()
{
    const HttpAnswer answer = m_fixture->post(
        u"/api/chat"_s, R"({"model":"sonnet:latest","messages":[{"role":"user","content":"hi"}]})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/x-ndjson"));
    const QByteArrayList lines = answer.body.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(stringOr((*parseJson(lines[0]))["message"], "content"), std::string("Hello"));
    QVERIFY(boolOr(*parseJson(lines[1]), "done"));
    QCOMPARE(m_fixture->last().model, u"sonnet"_s);
}

void TestOllamaHandler::answersInOnePiece()
{
    const HttpAnswer answer =
        m_fixture->post(u"/api/generate"_s, R"({"model":"sonnet","prompt":"hi","stream":false})");
    QCOMPARE(stringOr(answer.json(), "response"), std::string("Hello"));
    QVERIFY(boolOr(answer.json(), "done"));
}

void TestOllamaHandler::lists()
{
    HttpClient &client = *m_fixture->client;
    QVERIFY(!client.get(u"/api/tags"_s).json()["models"].empty());
    QVERIFY(client.get(u"/api/ps"_s).json()["models"].empty());
    QVERIFY(QVersionNumber::fromString(
                toQString(stringOr(client.get(u"/api/version"_s).json(), "version")))
            >= QVersionNumber(0, 6, 4));
    QCOMPARE(m_fixture->post(u"/api/show"_s, R"({"model":"sonnet:latest"})").status, 200);
    QCOMPARE(m_fixture->post(u"/api/show"_s, R"({"name":"sonnet"})").status, 200);
    QCOMPARE(m_fixture->post(u"/api/show"_s, R"({"model":"llama3"})").status, 404);
}

void TestOllamaHandler::loadingAsksNothing()
{
    const HttpAnswer answer = m_fixture->post(u"/api/generate"_s, R"({"model":"sonnet"})");
    QCOMPARE(stringOr(answer.json(), "done_reason"), std::string("load"));
    QVERIFY(m_fixture->requests.empty());
}

void TestOllamaHandler::errorsAreTexts_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("bad body") << QByteArray("POST") << u"/api/chat"_s << 400;
    QTest::newRow("embeddings") << QByteArray("POST") << u"/api/embed"_s << 404;
    QTest::newRow("pull") << QByteArray("POST") << u"/api/pull"_s << 404;
    QTest::newRow("no such endpoint") << QByteArray("GET") << u"/api/nothing"_s << 404;
    QTest::newRow("wrong method") << QByteArray("GET") << u"/api/chat"_s << 405;
}

// {"error":"…"} and nothing else, quickly, also where there is no route.
void TestOllamaHandler::errorsAreTexts()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const HttpAnswer answer = m_fixture->client->send(method, path, "nonsense");
    QCOMPARE(answer.status, status);
    QVERIFY(!stringOr(answer.json(), "error").empty());
}

// Programs that speak only Ollama cannot send a key; the user may allow that, on a listener of its own.
void TestOllamaHandler::listenerOfItsOwnNeedsNoToken()
{
    HttpServer server;
    GuardRules rules;
    rules.anonymous = Caller{u"ollama"_s, {}, {}};
    server.setGuardRules(rules);
    OllamaHandler(m_fixture->endpoint, m_models).addRoutes(server);
    OllamaHandler::addRootRoute(server);
    const auto port = server.listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    HttpClient stranger(*port);
    QCOMPARE(stranger.get(u"/"_s).body, QByteArray("Ollama is running"));
    QCOMPARE(stranger.get(u"/api/tags"_s).status, 200);
    QCOMPARE(stranger.post(u"/api/generate"_s, {{"model", "sonnet"}, {"prompt", "hi"}}).status, 200);
    QCOMPARE(m_fixture->last().caller.keyId, u"ollama"_s);
    HttpClient strangerAtTheMainDoor(m_fixture->server.port());
    QCOMPARE(strangerAtTheMainDoor.get(u"/api/tags"_s).status, 401);
}

QTEST_GUILESS_MAIN(TestOllamaHandler)
#include "tst_ollamahandler.moc"
