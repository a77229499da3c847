// SPDX-License-Identifier: GPL-3.0-or-later
#include "real/realtier.h"
#include "support/waiting.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

// What the dialects need of the whole program: a memory that outlives it, and a second door.
class TestDialectsReal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { RealTier::addVersions(); }
    void init() { RealTier::endAll(); }
    void cleanup() { m_tier.reset(); }
    void cleanupTestCase() { RealTier::endAll(); }

    void aStoredResponseOutlivesTheProgram();
    void withoutContentOnDiskItDoesNot();
    void answersWhereProgramsLookForOllama();
    void asksForTheTokenThereUnlessToldOtherwise();
    void aTakenPortOfOllamaStopsNothingElse();

private:
    HttpAnswer respond(const Json &body) { return m_tier->client->post(u"/v1/responses"_s, body); }
    quint16 ollamaPort() const;

    std::shared_ptr<RealTier> m_tier;
};

// 0 if it does not say that it listens there.
quint16 TestDialectsReal::ollamaPort() const
{
    static const QRegularExpression says(
        u"look for Ollama find it on http://127\\.0\\.0\\.1:(\\d+)"_s);
    QRegularExpressionMatch found;
    static_cast<void>(waitUntil([&] {
        found = says.match(QString::fromUtf8(m_tier->bellhop.output()));
        return found.hasMatch();
    }));
    return found.captured(1).toUShort();
}

// The client goes on from a response of yesterday's process; Claude gets what was said then.
void TestDialectsReal::aStoredResponseOutlivesTheProgram()
{
    m_tier = RealTier::current();
    QVERIFY(m_tier);
    const Json first = respond({{"input", "My name is Ada. #SAY(Hello Ada)"}}).json();
    const std::string id = stringOr(first, "id");
    m_tier->bellhop.kill();
    const QString problem = m_tier->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));

    const HttpAnswer second =
        respond({{"input", "#SAY(Ada) What is my name?"}, {"previous_response_id", id}});
    QCOMPARE(second.status, 200);
    const QStringList upstream = conversationOf(m_tier->standIn.lastBody());
    QVERIFY2(upstream.contains(u"user: My name is Ada. #SAY(Hello Ada)"_s)
                 && upstream.contains(u"assistant: Hello Ada"_s),
             qPrintable(upstream.join(u'\n')));
    const QString path = u"/v1/responses/"_s + toQString(id);
    QCOMPARE(m_tier->client->get(path).status, 200);
    QCOMPARE(m_tier->client->send("DELETE", path, {}).status, 200);
    QCOMPARE(m_tier->client->get(path).status, 404);
}

// Whoever keeps no content has none in the database; until the program ends the id still works.
void TestDialectsReal::withoutContentOnDiskItDoesNot()
{
    m_tier = RealTier::current({u"--keep-content"_s, u"never"_s});
    QVERIFY(m_tier);
    const Json first = respond({{"input", "My name is Ada. #SAY(Hello Ada)"}}).json();
    const Json next{{"input", "#SAY(Ada)"}, {"previous_response_id", first["id"]}};
    QCOMPARE(respond(next).status, 200);
    QVERIFY(m_tier->bellhop.terminate());
    const QString problem = m_tier->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(respond(next).status, 404);
}

// No token, no other port than the one they expect: asked for, they find what they know.
void TestDialectsReal::answersWhereProgramsLookForOllama()
{
    m_tier = RealTier::current({u"--ollama"_s, u"true"_s, u"--ollama-port"_s, u"0"_s,
                                u"--ollama-without-token"_s, u"true"_s});
    QVERIFY(m_tier);
    const quint16 port = ollamaPort();
    QVERIFY2(port != 0, m_tier->bellhop.output().constData());
    HttpClient program(port);
    QCOMPARE(program.get(u"/"_s).body, QByteArray("Ollama is running"));
    QCOMPARE(program.send("HEAD", u"/"_s, {}).status, 200);
    QCOMPARE(program.get(u"/api/tags"_s).status, 200);
    const Json question{{"model", "sonnet"},
                        {"stream", false},
                        {"messages", {{{"role", "user"}, {"content", "#SAY(hi there)"}}}}};
    const Json answer = program.post(u"/api/chat"_s, question).json();
    QCOMPARE(stringOr(answer["message"], "content"), std::string("hi there"));
    const HttpAnswer openAi = program.post(u"/v1/chat/completions"_s, question);
    QCOMPARE(contentOf(openAi), u"hi there"_s);
    // The main door is as it was.
    HttpClient stranger(m_tier->bellhop.port());
    QCOMPARE(stranger.get(u"/api/tags"_s).status, 401);
    QCOMPARE(m_tier->ask(chatBody("#SAY(still here)")).status, 200);
}

void TestDialectsReal::asksForTheTokenThereUnlessToldOtherwise()
{
    m_tier = RealTier::current({u"--ollama"_s, u"true"_s, u"--ollama-port"_s, u"0"_s});
    QVERIFY(m_tier);
    const quint16 port = ollamaPort();
    QVERIFY2(port != 0, m_tier->bellhop.output().constData());
    QCOMPARE(HttpClient(port).get(u"/api/tags"_s).status, 401);
    QCOMPARE(HttpClient(port, RealTier::kToken).get(u"/api/tags"_s).status, 200);
}

// Ollama itself may be running: then it keeps its port, and Bellhop says so and serves the other.
void TestDialectsReal::aTakenPortOfOllamaStopsNothingElse()
{
    QTcpServer ollama;
    QVERIFY(ollama.listen(QHostAddress::LocalHost));
    const QString port = QString::number(ollama.serverPort());
    m_tier = RealTier::current({u"--ollama"_s, u"true"_s, u"--ollama-port"_s, port});
    QVERIFY(m_tier);
    const QByteArray said = "Port " + port.toLatin1() + " is in use";
    QTRY_VERIFY(m_tier->bellhop.output().contains(said));
    QCOMPARE(m_tier->ask(chatBody("#SAY(here)")).status, 200);
}

QTEST_GUILESS_MAIN(TestDialectsReal)
#include "tst_dialects_real.moc"
