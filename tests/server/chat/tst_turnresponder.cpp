// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/turnresponder.h"

#include "core/chat/chatturn.h"
#include "core/chat/testevents.h"
#include "core/claude/claudeworker.h"
#include "server/http/httpserver.h"
#include "server/openai/chatcompletionencoder.h"
#include "support/httpclient.h"
#include "support/waiting.h"

#include <QtTest>

using namespace std::chrono_literals;

namespace {

ChatError error(ChatError::Kind kind, const QString &message)
{
    ChatError error;
    error.kind = kind;
    error.message = message;
    return error;
}

} // namespace

// A real server whose only route begins turns that the test plays by hand: their signals are the
// whole contract between the core and a responder.
class TestTurnResponder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void streamsEachEventAtOnce();
    void failureBeforeTheFirstEventIsAStatus();
    void failureAfterTheFirstEventIsAnErrorChunk();
    void silenceIsFilled();
    void nothingBeforeTheFirstEvent();
    void documentWaitsForTheAccount();
    void documentDoesNotWaitForEver();
    void failureOfADocument();
    void hangUpCancelsTheTurn();
    void hangUpBeforeTheFirstEventCancelsTheTurn();
    void stopOfTheServerCancelsTheTurn();
    void lostTurnIsAnError();
    void severalAnswersInOneStream();
    void severalAnswersInOneDocument();
    void oneFailureEndsAll();

private:
    ChatTurn *turn(int index = 0);
    void emitAll(const Events &events, int index = 0);
    void finish(double costUsd, int index = 0);
    std::unique_ptr<SseStream> stream() { return m_client->stream(m_path, Json::object()); }
    void playLater(const std::function<void()> &play);

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<HttpClient> m_client;
    std::vector<QPointer<ChatTurn>> m_turns;
    TurnResponder::Options m_options;
    QString m_path;
    int m_n = 1;
};

void TestTurnResponder::init()
{
    m_turns.clear();
    m_options = {};
    m_options.stream = true;
    m_path = QStringLiteral("/answer");
    m_n = 1;
    m_server = std::make_unique<HttpServer>();
    m_server->setAuthenticator([](QByteArrayView, const QHostAddress &) { return Caller{}; });
    m_server->route(
        "POST", "/answer", Access::Open, [this](const ExchangePtr &exchange, const RouteArgs &) {
            std::vector<ChatTurn *> turns;
            for (int i = 0; i < m_n; ++i) {
                turns.push_back(new ChatTurn(ChatRequest{}, this));
                m_turns.emplace_back(turns.back());
            }
            ChatCompletionEncoder::Options options;
            options.id = "chatcmpl-1";
            new TurnResponder(exchange, std::make_unique<ChatCompletionEncoder>(options), turns,
                              m_options, this);
        });
    const auto port = m_server->listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    m_client = std::make_unique<HttpClient>(*port);
}

void TestTurnResponder::cleanup()
{
    m_client.reset();
    m_server.reset();
    // Whatever happened, no responder stays behind.
    QTRY_VERIFY(findChildren<TurnResponder *>().isEmpty());
    for (const QPointer<ChatTurn> &turn : m_turns)
        delete turn;
}

ChatTurn *TestTurnResponder::turn(int index)
{
    const bool begun = waitUntil([&] { return m_turns.size() > size_t(index); }, 30'000);
    return begun ? m_turns[size_t(index)] : nullptr;
}

void TestTurnResponder::emitAll(const Events &events, int index)
{
    for (const ChatEvent &event : events)
        emit turn(index)->event(event);
}

void TestTurnResponder::finish(double costUsd, int index)
{
    emit turn(index)->finished();
    TurnRecord record;
    record.costUsd = costUsd;
    emit turn(index)->settled(record);
}

// The client's call blocks; what the turn does comes out of the event loop meanwhile.
void TestTurnResponder::playLater(const std::function<void()> &play)
{
    QTimer::singleShot(0, this, [this, play] {
        if (m_turns.empty())
            playLater(play);
        else
            play();
    });
}

// Each event leaves at once, the head with the first one; the end is [DONE].
void TestTurnResponder::streamsEachEventAtOnce()
{
    m_options.headers = {{"X-Bellhop-Ignored", "seed, user"}};
    const auto client = stream();
    QVERIFY(turn());
    emit turn()->routed(TurnRecord::Route::Hot);
    emitAll({started()});
    QVERIFY(client->waitForEvents(1));
    QCOMPARE(client->status(), 200);
    QCOMPARE(client->header("Content-Type"), QByteArray("text/event-stream; charset=utf-8"));
    QCOMPARE(client->header("Cache-Control"), QByteArray("no-cache"));
    QCOMPARE(client->header("X-Bellhop-Route"), QByteArray("hot"));
    QCOMPARE(client->header("X-Bellhop-Ignored"), QByteArray("seed, user"));
    emitAll({startText(0), TextDelta{0, "Hel"}});
    QVERIFY(client->waitForEvents(2));
    emitAll({TextDelta{0, "lo"}, BlockStopped{0}, stopped()});
    finish(0.5);
    QVERIFY(client->waitForEnd());
    QVERIFY(client->endedWell());
    QCOMPARE(client->chatText(), QStringLiteral("Hello"));
    QCOMPARE(client->events().back().data, QByteArray("[DONE]"));
}

// As long as nothing was sent, a failure is a status code, also for a client that streams.
void TestTurnResponder::failureBeforeTheFirstEventIsAStatus()
{
    playLater([this] {
        ChatError limit = error(ChatError::Kind::PlanLimit, QStringLiteral("come back at noon"));
        limit.retryAfter = 90s;
        limit.retryPointless = true;
        emit turn()->failed(limit);
    });
    const HttpAnswer answer = m_client->post(m_path, Json::object());
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("Retry-After"), QByteArray("90"));
    QCOMPARE(answer.header("x-should-retry"), QByteArray("false"));
    QCOMPARE(stringOr(answer.json()["error"], "message"), std::string("come back at noon"));
}

// Afterwards it is an error chunk and no [DONE], in a stream that is ended, not cut.
void TestTurnResponder::failureAfterTheFirstEventIsAnErrorChunk()
{
    const auto client = stream();
    QVERIFY(turn());
    emitAll({started(), startText(0), TextDelta{0, "half"}});
    emit turn()->failed(error(ChatError::Kind::WorkerFailed, QStringLiteral("gone")));
    QVERIFY(client->waitForEnd());
    QVERIFY(client->endedWell());
    QCOMPARE(client->status(), 200);
    QVERIFY(!client->bytes().contains("[DONE]"));
    QCOMPARE(stringOr(client->lastChunk()["error"], "message"), std::string("gone"));
}

// A silent stream says now and then that it is alive, in the encoder's words.
void TestTurnResponder::silenceIsFilled()
{
    m_options.keepAlive = 10ms;
    const auto client = stream();
    QVERIFY(turn());
    emitAll({started()});
    QVERIFY(client->waitForEvents(4));
    QVERIFY(client->bytes().contains("\"delta\":{},\"finish_reason\":null"));
    emitAll({stopped()});
    finish(0);
    QVERIFY(client->waitForEnd());
    QCOMPARE(client->events().back().data, QByteArray("[DONE]"));
}

// Before the first event there is no keep-alive: it would take the status code away.
void TestTurnResponder::nothingBeforeTheFirstEvent()
{
    m_options.keepAlive = 5ms;
    const auto client = stream();
    QVERIFY(turn());
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(clock.elapsed() > 50);
    QCOMPARE(client->status(), 0);
    emit turn()->failed(error(ChatError::Kind::NoClaude, QStringLiteral("no Claude")));
    QVERIFY(client->waitForEnd());
    QCOMPARE(client->status(), 503);
}

// Who does not stream gets the cost too, so the answer waits for the account.
void TestTurnResponder::documentWaitsForTheAccount()
{
    m_options.stream = false;
    playLater([this] {
        emit turn()->routed(TurnRecord::Route::Warm);
        emitAll(answer({startText(0), TextDelta{0, "Hello"}}));
        finish(0.0125);
    });
    const HttpAnswer answer = m_client->post(m_path, Json::object());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("X-Bellhop-Cost-USD"), QByteArray("0.012500"));
    QCOMPARE(answer.header("X-Bellhop-Route"), QByteArray("warm"));
    QCOMPARE(stringOr(answer.json()["choices"][0]["message"], "content"), std::string("Hello"));
}

// An account that does not come costs the client nothing but the header.
void TestTurnResponder::documentDoesNotWaitForEver()
{
    m_options.stream = false;
    m_options.settleLimit = 10ms;
    playLater([this] {
        emitAll(answer({startText(0), TextDelta{0, "Hello"}}));
        emit turn()->finished();
    });
    const HttpAnswer answer = m_client->post(m_path, Json::object());
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("X-Bellhop-Cost-USD").isEmpty());
}

// Half an answer that is no stream is no answer.
void TestTurnResponder::failureOfADocument()
{
    m_options.stream = false;
    playLater([this] {
        emitAll({started(), startText(0), TextDelta{0, "half"}});
        emit turn()->failed(error(ChatError::Kind::Overloaded, QStringLiteral("busy")));
    });
    const HttpAnswer answer = m_client->post(m_path, Json::object());
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.body.contains("half"));
}

// Nobody reads on: the turn ends at once, and with it the spending.
void TestTurnResponder::hangUpCancelsTheTurn()
{
    const auto client = stream();
    QVERIFY(turn());
    QSignalSpy failed(turn(), &ChatTurn::failed);
    emitAll({started()});
    QVERIFY(client->waitForEvents(1));
    client->hangUp();
    QTRY_COMPARE(failed.count(), 1);
}

void TestTurnResponder::hangUpBeforeTheFirstEventCancelsTheTurn()
{
    for (const bool streams : {true, false}) {
        m_options.stream = streams;
        m_turns.clear();
        const auto client = stream();
        QVERIFY(turn());
        QSignalSpy failed(turn(), &ChatTurn::failed);
        client->hangUp();
        QTRY_COMPARE(failed.count(), 1);
    }
}

// Stopping the server is said to the turn as what it is.
void TestTurnResponder::stopOfTheServerCancelsTheTurn()
{
    const auto client = stream();
    QVERIFY(turn());
    QSignalSpy failed(turn(), &ChatTurn::failed);
    emitAll({started()});
    QVERIFY(client->waitForEvents(1));
    m_server->stop();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(client->waitForEnd());
    QVERIFY(!client->bytes().contains("[DONE]")); // tst_httpserver sees the connection cut
}

// A turn that vanishes without a word still ends in an answer.
void TestTurnResponder::lostTurnIsAnError()
{
    playLater([this] { delete turn(); });
    QCOMPARE(m_client->post(m_path, Json::object()).status, 500);
}

// Several answers come as they come; the stream ends with the last of them.
void TestTurnResponder::severalAnswersInOneStream()
{
    m_n = 2;
    const auto client = stream();
    QVERIFY(turn(1));
    emitAll(answer({startText(0), TextDelta{0, "b"}}), 1);
    finish(0, 1);
    emitAll({started(), startText(0), TextDelta{0, "a"}}, 0);
    QVERIFY(client->waitForText("\"content\":\"a\""));
    QVERIFY(!client->bytes().contains("[DONE]"));
    emitAll({stopped()}, 0);
    finish(0, 0);
    QVERIFY(client->waitForEnd());
    QCOMPARE(client->events().back().data, QByteArray("[DONE]"));
}

// In one document they stand in their own order, and the cost is that of all.
void TestTurnResponder::severalAnswersInOneDocument()
{
    m_n = 2;
    m_options.stream = false;
    playLater([this] {
        emitAll(answer({startText(0), TextDelta{0, "b"}}), 1);
        finish(0.5, 1);
        emitAll(answer({startText(0), TextDelta{0, "a"}}), 0);
        finish(0.25, 0);
    });
    const HttpAnswer answer = m_client->post(m_path, Json::object());
    QCOMPARE(answer.header("X-Bellhop-Cost-USD"), QByteArray("0.750000"));
    const Json json = answer.json();
    QCOMPARE(stringOr(json["choices"][0]["message"], "content"), std::string("a"));
    QCOMPARE(stringOr(json["choices"][1]["message"], "content"), std::string("b"));
}

// Half of the answers is no answer: the others are ended too.
void TestTurnResponder::oneFailureEndsAll()
{
    m_n = 2;
    const auto client = stream();
    QVERIFY(turn(1));
    QSignalSpy failed(turn(0), &ChatTurn::failed);
    emitAll({started()}, 0);
    emit turn(1)->failed(error(ChatError::Kind::Upstream, QStringLiteral("broken")));
    QVERIFY(client->waitForEnd());
    QCOMPARE(failed.count(), 1);
    QVERIFY(client->bytes().contains("broken"));
    QVERIFY(!client->bytes().contains("[DONE]"));
}

QTEST_GUILESS_MAIN(TestTurnResponder)
#include "tst_turnresponder.moc"
