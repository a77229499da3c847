// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/waiting.h"
#include "ui/appstate.h"
#include "uisamples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Fix = AppState::Problem::Fix;

class AppStateTest final : public QObject
{
    Q_OBJECT

private slots:
    void onlyRealChangesAreTold();
    void countsAreToldTogether();
    void theUrlIsKnownEvenWhileStopped();
    void problemsSayWhatToDo_data();
    void problemsSayWhatToDo();
    void selfTestRunsOnceAtATime();
    void doctorRunsOnceAtATime();
    void refusalsArePassedOn();
    void turnsReachTheList();
};

// The same value again is no event: nothing is repainted for it.
void AppStateTest::onlyRealChangesAreTold()
{
    AppState state;
    QSignalSpy server(&state, &AppState::serverChanged);
    const ServerStatus running = Samples::running(1);
    state.setServer(running);
    state.setServer(running);
    QCOMPARE(server.count(), 1);
    QSignalSpy claude(&state, &AppState::claudeChanged);
    state.setClaude(Samples::signedIn());
    state.setClaude(Samples::signedIn());
    QCOMPARE(claude.count(), 1);
    QSignalSpy token(&state, &AppState::tokenChanged);
    state.setToken({"secret", false});
    state.setToken({"secret", false});
    state.setToken({"secret", true});
    QCOMPARE(token.count(), 2);
    QSignalSpy today(&state, &AppState::todayChanged);
    state.setToday({});
    QCOMPARE(today.count(), 0);
}

// A busy server changes its counts all the time: listeners hear of it now and then, and of the last
// state in any case. A change of the state itself does not wait.
void AppStateTest::countsAreToldTogether()
{
    AppState state;
    state.setServer(Samples::running());
    QSignalSpy changed(&state, &AppState::serverChanged);
    for (int i = 1; i <= 200; ++i)
        state.setServer(Samples::running(i % 7, i));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(state.server().queuedTurns, 200);
    QVERIFY(changed.wait(5000));
    QCOMPARE(changed.count(), 1);
    state.setServer(Samples::running(1));
    state.setServer(Samples::failed());
    QCOMPARE(changed.count(), 2);
    QVERIFY(!changed.wait(400));
}

// A snippet can be copied before the server runs; a free port is known once it does.
void AppStateTest::theUrlIsKnownEvenWhileStopped()
{
    AppState state;
    QCOMPARE(state.baseUrl(), u"http://127.0.0.1:%1"_s.arg(state.settings().port()));
    ServerStatus status = Samples::running();
    status.urls = {u"http://127.0.0.1:40123"_s};
    state.setServer(status);
    QCOMPARE(state.openAiUrl(), u"http://127.0.0.1:40123/v1"_s);
    QCOMPARE(state.anthropicUrl(), u"http://127.0.0.1:40123"_s);
}

void AppStateTest::problemsSayWhatToDo_data()
{
    QTest::addColumn<ServerStatus>("server");
    QTest::addColumn<ClaudeStatus>("claude");
    QTest::addColumn<QString>("auth");
    QTest::addColumn<ApiKeyStatus>("apiKey");
    QTest::addColumn<QString>("part"); // empty = no problem
    QTest::addColumn<Fix>("fix");
    QTest::addColumn<bool>("attention");

    const ServerStatus running = Samples::running();
    const ClaudeStatus fine = Samples::signedIn();
    QTest::newRow("all is well") << running << fine << u"login"_s << ApiKeyStatus() << QString()
                                 << Fix::None << false;
    QTest::newRow("the port is taken") << Samples::failed() << fine << u"login"_s << ApiKeyStatus()
                                       << u"Port 8787"_s << Fix::ServerSettings << true;
    QTest::newRow("no CLI") << running << Samples::missing() << u"login"_s << ApiKeyStatus()
                            << u"not found"_s << Fix::ClaudeSettings << true;
    QTest::newRow("signed out") << running << Samples::signedOut() << u"login"_s << ApiKeyStatus()
                                << u"not signed in"_s << Fix::SignIn << true;
    QTest::newRow("signed out does not matter with an API key")
        << running << Samples::signedOut() << u"api-key"_s << ApiKeyStatus{true, {}} << QString()
        << Fix::None << false;
    QTest::newRow("API key chosen, none stored")
        << running << fine << u"api-key"_s << ApiKeyStatus() << u"none is stored"_s
        << Fix::ClaudeSettings << true;
    QTest::newRow("the keychain is locked")
        << running << fine << u"api-key"_s << ApiKeyStatus{false, u"The keychain is locked."_s}
        << u"locked"_s << Fix::ClaudeSettings << true;
    ClaudeStatus fallback = fine;
    fallback.fallbacks = {Wording(u"History is sent as one text."_s)};
    QTest::newRow("a lost feature is a notice")
        << running << fallback << u"login"_s << ApiKeyStatus() << u"one text"_s << Fix::None
        << false;
    ServerStatus noHistory = running;
    noHistory.databaseProblem = u"Without history."_s;
    QTest::newRow("no database is a notice")
        << noHistory << fine << u"login"_s << ApiKeyStatus() << u"history"_s << Fix::None << false;
    ServerStatus overheard = running;
    overheard.bodyLogNotice = u"Written down until noon."_s;
    QTest::newRow("questions and answers are being written down")
        << overheard << fine << u"login"_s << ApiKeyStatus() << u"noon"_s << Fix::None << true;
    ServerStatus shut = running;
    shut.ollamaProblem = Wording(u"Port 11434 is in use."_s);
    QTest::newRow("Ollama's port is taken") << shut << fine << u"login"_s << ApiKeyStatus()
                                            << u"11434"_s << Fix::ServerSettings << true;
    ServerStatus open = running;
    open.urls.append(u"http://192.168.1.4:8787"_s);
    QTest::newRow("an open network is said") << open << fine << u"login"_s << ApiKeyStatus()
                                             << u"192.168.1.4"_s << Fix::ServerSettings << false;
}

// Whatever keeps requests from being answered is named, with the place where it is put right.
void AppStateTest::problemsSayWhatToDo()
{
    QFETCH(ServerStatus, server);
    QFETCH(ClaudeStatus, claude);
    QFETCH(QString, auth);
    QFETCH(ApiKeyStatus, apiKey);
    QFETCH(QString, part);
    QFETCH(Fix, fix);
    QFETCH(bool, attention);
    AppState state;
    Settings settings;
    settings.set(Settings::Key::ClaudeAuth, auth, Settings::Source::File);
    state.setSettings(settings);
    state.setServer(server);
    state.setClaude(claude);
    state.setApiKey(apiKey);
    QCOMPARE(state.problems().isEmpty(), part.isEmpty());
    if (!part.isEmpty()) {
        QVERIFY2(state.problems().first().text.contains(part),
                 qPrintable(state.problems().first().text));
        QCOMPARE(state.problems().first().fix, fix);
    }
    QCOMPARE(state.needsAttention(), attention);
}

// A second click while the answer is awaited asks nothing.
void AppStateTest::selfTestRunsOnceAtATime()
{
    AppState state;
    QSignalSpy requested(&state, &AppState::selfTestRequested);
    state.requestSelfTest();
    state.requestSelfTest();
    QCOMPARE(requested.count(), 1);
    QVERIFY(state.isSelfTestRunning());
    state.finishSelfTest({true, u"Ready."_s, u"haiku"_s, {}, 80, 300});
    QVERIFY(!state.isSelfTestRunning());
    QCOMPARE(state.selfTest()->reply, u"Ready."_s);
    state.requestSelfTest();
    QCOMPARE(requested.count(), 2);
    QVERIFY(!state.selfTest());
}

// Likewise for the check of the CLI.
void AppStateTest::doctorRunsOnceAtATime()
{
    AppState state;
    QSignalSpy requested(&state, &AppState::doctorRequested);
    state.requestDoctor();
    state.requestDoctor();
    QCOMPARE(requested.count(), 1);
    state.finishDoctor({u"2.1.328"_s, {}, {}, {{u"history"_s, u"Replay"_s, true, {}}}});
    QVERIFY(!state.isDoctorRunning());
    QCOMPARE(state.doctor()->checks.size(), 1);
}

// The field that asked learns why not.
void AppStateTest::refusalsArePassedOn()
{
    AppState state;
    QSignalSpy refused(&state, &AppState::settingRefused);
    state.refuseSetting(Settings::Key::Port, u"in use"_s);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().at(0).value<Settings::Key>(), Settings::Key::Port);
    QCOMPARE(refused.first().at(1).toString(), u"in use"_s);
}

// The live list hears of every request, bounded.
void AppStateTest::turnsReachTheList()
{
    AppState state;
    for (int i = 0; i < 700; ++i)
        state.updateTurn(Samples::turn(i));
    QTRY_COMPARE(state.activity().rowCount(), 500);
}

QTEST_MAIN(AppStateTest)
#include "tst_appstate.moc"
