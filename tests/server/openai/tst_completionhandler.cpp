// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/completionhandler.h"

#include "server/chat/handlerfixture.h"
#include "server/openai/absenthandler.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestCompletionHandler : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void severalPromptsAreSeveralTurns();
    void streams();
    void whatClaudeHasNotIsRefusedAtOnce_data();
    void whatClaudeHasNotIsRefusedAtOnce();

private:
    std::unique_ptr<HandlerFixture> m_fixture;
};

void TestCompletionHandler::init()
{
    m_fixture = std::make_unique<HandlerFixture>();
    CompletionHandler(m_fixture->endpoint).addRoutes(m_fixture->server);
    addAbsentRoutes(m_fixture->server);
    QVERIFY(m_fixture->listen());
}

// In the order of the prompts, n of each, and each turn told apart from the others.
void TestCompletionHandler::severalPromptsAreSeveralTurns()
{
    const HttpAnswer answer = m_fixture->post(
        u"/v1/completions"_s, R"({"model":"haiku","prompt":["a","b"],"n":2,"echo":true})");
    QCOMPARE(answer.status, 200);
    QStringList texts;
    const Json json = answer.json();
    for (const Json &choice : json["choices"])
        texts << toQString(stringOr(choice, "text"));
    QCOMPARE(texts.join(u' '), u"aHello aHello bHello bHello"_s);
    QSet<QString> ids;
    for (const ChatRequest &request : m_fixture->requests) {
        ids.insert(request.id);
        QCOMPARE(request.model, u"haiku"_s);
        QCOMPARE(request.caller.keyId, u"key-1"_s);
    }
    QCOMPARE(ids.size(), 4);
}

void TestCompletionHandler::streams()
{
    const auto stream =
        m_fixture->client->stream(u"/completions"_s, {{"prompt", "a"}, {"stream", true}});
    QVERIFY(stream->waitForEnd());
    QVERIFY(stream->bytes().contains("\"text\":\"Hello\""));
    QCOMPARE(stream->events().back().data, QByteArray("[DONE]"));
}

void TestCompletionHandler::whatClaudeHasNotIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/v1/embeddings", "/v1/audio/speech", "/v1/images/generations", "/v1/moderations"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

// With a reason a person can act on, and never tried again.
void TestCompletionHandler::whatClaudeHasNotIsRefusedAtOnce()
{
    QFETCH(QString, path);
    const HttpAnswer answer = m_fixture->post(path, "{}");
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.header("x-should-retry"), QByteArray("false"));
    QVERIFY(stringOr(answer.json()["error"], "message").find("Claude") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestCompletionHandler)
#include "tst_completionhandler.moc"
