// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/desktopbridge.h"
#include "app/inprocess.h"
#include "app/logging.h"
#include "core/clients/clientguide.h"
#include "support/httpclient.h"
#include "support/waiting.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Key = Settings::Key;
using State = ServerStatus::State;

namespace {

Q_LOGGING_CATEGORY(lcTest, "bellhop.test")

} // namespace

// The whole program in this process, with windows nobody sees and the scripted CLI: what is asked for
// in the windows takes effect at the port.
class TestApplication : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theWindowsShowWhatRuns();
    void settingsTakeEffectAtOnce();
    void refusedSettingsSayWhy();
    void aNewTokenShutsTheOldOneOut();
    void theServerStopsAndStarts();
    void theSelfTestAnswers();
    void runningRequestsAreShownAndCancelled();
    void everyClientCanBeTried();
    void theHistoryIsShownAndDeleted();
    void theLogIsShown();
    void theApiKeyIsToldButNotShown();
    void aStoppedServerStaysStoppedAtTheStart();
    void theEndOfTheSessionIsNotHeldUp();

private:
    using Script = std::function<void(Application &application, AppState &state)>;
    int play(const Script &script);

    std::unique_ptr<InProcess> m_program;
};

void TestApplication::init()
{
    m_program = std::make_unique<InProcess>();
    QVERIFY(m_program->isValid());
}

int TestApplication::play(const Script &script)
{
    return m_program->play([&script](Application &application) {
        script(application, application.desktop()->state());
    });
}

// State, address, token, CLI.
void TestApplication::theWindowsShowWhatRuns()
{
    const int code = play([](Application &, AppState &state) {
        QTRY_VERIFY(state.isRunning());
        QTRY_COMPARE(state.claude().path, QStringLiteral(FAKECLAUDE_PATH));
        QVERIFY(state.token().token.startsWith("bh-"));
        QVERIFY(!state.token().fixed);
        const quint16 port = state.server().port;
        QVERIFY(port != 0);
        QCOMPARE(state.baseUrl(), u"http://127.0.0.1:%1"_s.arg(port));
        QCOMPARE(HttpClient(port, state.token().token).get(u"/v1/models"_s).status, 200);
    });
    QCOMPARE(code, 0);
}

// Without a restart: the default model here, and the port while the program goes on.
void TestApplication::settingsTakeEffectAtOnce()
{
    const int code = play([](Application &, AppState &state) {
        QTRY_VERIFY(state.isRunning());
        const quint16 port = state.server().port;
        HttpClient client(port, state.token().token);
        QCOMPARE(client.get(u"/v1/models/my-model"_s).status, 404);
        emit state.settingChangeRequested(Key::ModelMap, u"my-model=haiku"_s);
        QCOMPARE(state.settings().modelMap().size(), 1);
        QTRY_COMPARE(client.get(u"/v1/models/my-model"_s).status, 200);

        QTcpServer finder;
        QVERIFY(finder.listen(QHostAddress::LocalHost));
        const quint16 next = finder.serverPort();
        finder.close();
        emit state.settingChangeRequested(Key::Port, next);
        QTRY_COMPARE(state.server().port, next);
        QCOMPARE(HttpClient(next, state.token().token).get(u"/v1/models"_s).status, 200);
    });
    QCOMPARE(code, 0);
}

// The reason goes to the field, and nothing changes.
void TestApplication::refusedSettingsSayWhy()
{
    const int code = play([](Application &, AppState &state) {
        QSignalSpy refused(&state, &AppState::settingRefused);
        emit state.settingChangeRequested(Key::Port, u"many"_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().at(0).value<Key>(), Key::Port);
        QVERIFY(refused.first().at(1).toString().contains(u"many"_s));
        emit state.settingChangeRequested(Key::ClaudePath, u"/elsewhere"_s);
        QCOMPARE(refused.size(), 2);
        QVERIFY(refused.last().at(1).toString().contains(u"BELLHOP_CLAUDE_PATH"_s));
        QCOMPARE(state.settings().claudePath(), QStringLiteral(FAKECLAUDE_PATH));
    });
    QCOMPARE(code, 0);
}

// The window has the new one at once, the server too.
void TestApplication::aNewTokenShutsTheOldOneOut()
{
    const int code = play([](Application &, AppState &state) {
        QTRY_VERIFY(state.isRunning());
        const QByteArray old = state.token().token;
        emit state.regenerateTokenRequested();
        QVERIFY(state.token().token != old);
        const quint16 port = state.server().port;
        QTRY_COMPARE(HttpClient(port, state.token().token).get(u"/v1/models"_s).status, 200);
        QCOMPARE(HttpClient(port, old).get(u"/v1/models"_s).status, 401);
    });
    QCOMPARE(code, 0);
}

// Stop closes the port, start opens it again; the program goes on.
void TestApplication::theServerStopsAndStarts()
{
    const int code = play([](Application &, AppState &state) {
        QTRY_VERIFY(state.isRunning());
        const quint16 port = state.server().port;
        emit state.stopRequested();
        QTRY_COMPARE(state.server().state, State::Stopped);
        QCOMPARE(HttpClient(port, state.token().token).get(u"/health"_s).status, 0);
        emit state.startRequested();
        QTRY_VERIFY(state.isRunning());
        QCOMPARE(HttpClient(state.server().port, state.token().token).get(u"/v1/models"_s).status,
                 200);
    });
    QCOMPARE(code, 0);
}

// The button's way: through the real port to the CLI and back, and the day's sum counts it.
void TestApplication::theSelfTestAnswers()
{
    const int code = play([](Application &, AppState &state) {
        QTRY_VERIFY(state.isRunning());
        QTRY_VERIFY(state.claude().isUsable());
        state.requestSelfTest();
        QTRY_VERIFY_WITH_TIMEOUT(state.selfTest().has_value(), 30'000);
        QVERIFY2(state.selfTest()->ok, qPrintable(state.selfTest()->error));
        QVERIFY(!state.selfTest()->reply.isEmpty());
        QTRY_COMPARE(state.today().turns, 1);
    });
    QCOMPARE(code, 0);
}

// What each client of the Connect page sends is answered, over HTTP and with its own headers.
void TestApplication::everyClientCanBeTried()
{
    const int code = play([](Application &, AppState &state) {
        QTRY_VERIFY(state.isRunning());
        QTRY_VERIFY(state.claude().isUsable());
        emit state.settingChangeRequested(Key::AllowedHosts,
                                          QStringList{u"host.docker.internal"_s});
        const ClientValues values{state.baseUrl(), QString::fromUtf8(state.token().token),
                                  u"sonnet"_s};
        for (const ClientGuide &guide : ClientGuide::all(values)) {
            if (!guide.works)
                continue;
            state.requestTrial(*ClientTrial::of(guide.id, values));
            QTRY_VERIFY_WITH_TIMEOUT(state.trial().has_value(), 30'000);
            QVERIFY2(state.trial()->ok, qPrintable(guide.id + u": "_s + state.trial()->error));
            QVERIFY(!state.trial()->reply.isEmpty());
        }
        ClientValues wrong = values;
        wrong.token = u"bh-wrong"_s;
        state.requestTrial(*ClientTrial::of(u"codex"_s, wrong));
        QTRY_VERIFY_WITH_TIMEOUT(state.trial().has_value(), 30'000);
        QVERIFY(!state.trial()->ok);
        QVERIFY2(state.trial()->error.contains(u"401"), qPrintable(state.trial()->error));
    });
    QCOMPARE(code, 0);
}

// Usage and conversations of this run, read while the server works, and of the last run after it.
void TestApplication::theHistoryIsShownAndDeleted()
{
    int code = play([](Application &, AppState &state) {
        QTRY_VERIFY(state.isRunning());
        QTRY_VERIFY(state.claude().isUsable());
        HttpClient client(state.server().port, state.token().token);
        const Json body{
            {"model", "sonnet"},
            {"session_id", "trip"},
            {"messages", Json::array({{{"role", "user"}, {"content", "#SAY(one two three)"}}})}};
        const auto answer = client.post(u"/v1/chat/completions"_s, body);
        QCOMPARE(answer.status, 200);
        QTRY_COMPARE(state.today().turns, 1);

        History &history = state.history();
        const QDate today = QDate::currentDate();
        history.requestUsage({today.startOfDay(), today.addDays(1).startOfDay(), {}, {}});
        QTRY_VERIFY(history.usage().has_value());
        QCOMPARE(history.usage()->totals.turns, 1);
        QCOMPARE(history.usage()->slices.size(), 1);
        QCOMPARE(history.usage()->slices.first().day, today);

        history.requestConversations();
        QTRY_VERIFY(history.areConversationsKnown());
        QCOMPARE(history.conversations().size(), size_t(1));
        const Conversation first = history.conversations().front();
        QCOMPARE(first.id, u"trip"_s);
        history.requestTranscript(first.callerKey, first.id);
        QTRY_VERIFY(history.transcript());
        QVERIFY(history.transcript()->markdown().contains("one two three"));
        emit history.removeRequested(first.callerKey, first.id);
        QTRY_VERIFY(history.conversations().empty());
    });
    QCOMPARE(code, 0);
    code = play([](Application &, AppState &state) {
        QTRY_COMPARE(state.activity().rowCount(), 1); // of the run before
        QTRY_VERIFY(state.isRunning());
    });
    QCOMPARE(code, 0);
}

// What the program says of itself, while the page is seen.
void TestApplication::theLogIsShown()
{
    const int code = play([this](Application &, AppState &state) {
        const QtMessageHandler before = qInstallMessageHandler(nullptr);
        startLogging(m_program->path());
        state.setLogWanted(true);
        qCWarning(lcTest) << "hello, bh-abcdefgh0123";
        const auto shows = [&state](const QString &text) {
            for (int row = 0; row < state.log().rowCount(); ++row) {
                if (state.log().index(row, LogModel::Text).data().toString() == text)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(shows(u"hello, bh-••••"_s));
        qInstallMessageHandler(before);
    });
    QCOMPARE(code, 0);
}

// The row appears while it runs, and its cancel button ends it.
void TestApplication::runningRequestsAreShownAndCancelled()
{
    const int code = play([](Application &, AppState &state) {
        QTRY_VERIFY(state.isRunning());
        QTRY_VERIFY(state.claude().isUsable());
        HttpClient client(state.server().port, state.token().token);
        const Json body{
            {"model", "sonnet"},
            {"stream", true},
            {"messages",
             Json::array({{{"role", "user"}, {"content", "#SAY(one two three) #HANG1"}}})}};
        const auto stream = client.stream(u"/v1/chat/completions"_s, body);
        QTRY_COMPARE_WITH_TIMEOUT(state.server().activeTurns, 1, 30'000);
        emit state.cancelAllRequested();
        QTRY_COMPARE_WITH_TIMEOUT(state.server().activeTurns, 0, 30'000);
        QVERIFY(stream->waitForEnd());
    });
    QCOMPARE(code, 0);
}

// It is enough to know that there is one.
void TestApplication::theApiKeyIsToldButNotShown()
{
    const int code = play([](Application &application, AppState &state) {
        QTRY_VERIFY(state.isRunning());
        QVERIFY(!state.apiKey().stored);
        emit state.apiKeyChangeRequested("sk-ant-1");
        QVERIFY(state.apiKey().stored);
        QCOMPARE(application.credentials().apiKey(), "sk-ant-1");
        emit state.apiKeyChangeRequested({});
        QVERIFY(!state.apiKey().stored);
    });
    QCOMPARE(code, 0);
}

// server/start=no: the program runs, the port is closed until somebody says so.
void TestApplication::aStoppedServerStaysStoppedAtTheStart()
{
    qputenv("BELLHOP_START_SERVER", "no");
    const int code = play([](Application &application, AppState &state) {
        QSignalSpy ready(&application.credentials(), &Credentials::ready);
        QTRY_VERIFY(!ready.isEmpty() || !state.token().token.isEmpty());
        QTRY_VERIFY(!state.claude().path.isEmpty());
        QCOMPARE(state.server().state, State::Stopped);
        emit state.startRequested();
        QTRY_VERIFY(state.isRunning());
    });
    qunsetenv("BELLHOP_START_SERVER");
    QCOMPARE(code, 0);
}

// Logging out leaves the event loop behind our back; children still end in order.
void TestApplication::theEndOfTheSessionIsNotHeldUp()
{
    const int code = play([](Application &, AppState &state) {
        QTRY_VERIFY(state.isRunning());
        QCoreApplication::exit(0);
    });
    QCOMPARE(code, 0);
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
