// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisamples.h"

using namespace Qt::StringLiterals;

ServerStatus Samples::running(int active, int queued)
{
    static const QDateTime kSince = QDateTime::currentDateTimeUtc().addSecs(-3 * 3600);
    ServerStatus status;
    status.state = ServerStatus::State::Running;
    status.urls = {u"http://127.0.0.1:8787"_s};
    status.port = 8787;
    status.activeTurns = active;
    status.queuedTurns = queued;
    status.since = kSince;
    status.pool.warm = 1;
    status.pool.busy = active;
    status.pool.hot = 2;
    status.pool.limit = 8;
    return status;
}

ServerStatus Samples::failed()
{
    ServerStatus status;
    status.state = ServerStatus::State::Failed;
    status.problem =
        u"Port 8787 is in use by another program (node, process 4711). End it or choose "
        "another port in the settings."_s;
    return status;
}

ClaudeStatus Samples::signedIn()
{
    ClaudeStatus status;
    status.path = u"/home/ada/.local/bin/claude"_s;
    status.foundBy = u"PATH"_s;
    status.version = u"2.1.328"_s;
    status.login = ClaudeStatus::Login::SignedIn;
    status.authMethod = u"claude.ai"_s;
    status.account = u"ada@example.org"_s;
    status.plan = u"max"_s;
    status.payer = u"subscription"_s;
    return status;
}

ClaudeStatus Samples::signedOut()
{
    ClaudeStatus status = signedIn();
    status.login = ClaudeStatus::Login::SignedOut;
    status.account.clear();
    status.plan.clear();
    status.payer.clear();
    return status;
}

ClaudeStatus Samples::missing()
{
    ClaudeStatus status;
    status.problem = u"Claude Code was not found. Install it with “npm install -g "
                     "@anthropic-ai/claude-code” or give its path in the settings."_s;
    return status;
}

TurnRecord Samples::turn(int number, TurnRecord::State state)
{
    static const QStringList kClients{u"opencode/1.18.33"_s, u"OpenAI/JS 7.55"_s, u"curl/8.5.0"_s,
                                      u"continue-cli/1.5.47"_s, u"langchain-openai"_s};
    static const QStringList kModels{u"claude-sonnet-5"_s, u"claude-opus-5"_s, u"claude-haiku-5"_s};
    static const QStringList kAsked{u"gpt-4o"_s, u"opus"_s, u"haiku"_s};
    TurnRecord turn;
    turn.id = u"req_%1"_s.arg(number, 6, 10, QChar(u'0'));
    turn.startedAt = QDateTime::currentDateTimeUtc().addSecs(number - 900);
    turn.keyId = u"key1"_s;
    turn.keyName = u"default"_s;
    turn.client = kClients.at(number % kClients.size());
    turn.endpoint = u"chat.completions"_s;
    turn.requestedModel = kAsked.at(number % kAsked.size());
    turn.model = kModels.at(number % kModels.size());
    turn.state = state;
    turn.stream = number % 4 != 0;
    turn.route = number % 3 ? TurnRecord::Route::Hot : TurnRecord::Route::Warm;
    turn.queueMs = number % 7 ? 0 : 340;
    if (state == TurnRecord::State::Queued)
        return turn;
    turn.firstTokenMs = turn.queueMs + 40 + (number * 37) % 900;
    if (turn.isRunning())
        return turn;
    turn.totalMs = turn.firstTokenMs + 300 + (number * 911) % 62'000;
    turn.usage = {12 + number % 90, (number * 1301) % 48'000, number % 5 ? 0 : 2048,
                  40 + (number * 53) % 2600, 0};
    turn.costUsd = double(turn.usage.prompt()) * 3e-7 + double(turn.usage.output) * 1.5e-5;
    turn.outcome = u"end_turn"_s;
    if (state == TurnRecord::State::Failed) {
        turn.outcome = u"overloaded"_s;
        turn.error = u"Claude is overloaded right now (529). Try again in a minute."_s;
        turn.usage = {};
        turn.costUsd = 0;
    }
    return turn;
}

void Samples::fillSome(AppState &state)
{
    using State = TurnRecord::State;
    state.setServer(running(2));
    state.setClaude(signedIn());
    state.setToken({QByteArray("bh_4f1d0a6c1be94a5d8a02c7d6f0e93b51"), false});
    state.setToday({128, 3, 41'230, 1'804'331, 96'412, 2.3187, 92});
    for (int i = 0; i < 14; ++i)
        state.updateTurn(turn(i, i == 4 ? State::Failed : i == 9 ? State::Cancelled : State::Done));
    TurnRecord answering = turn(890, State::Answering);
    answering.startedAt = QDateTime::currentDateTimeUtc().addSecs(-6);
    state.updateTurn(answering);
    TurnRecord preparing = turn(891, State::Binding);
    preparing.startedAt = QDateTime::currentDateTimeUtc().addSecs(-1);
    preparing.firstTokenMs = -1;
    state.updateTurn(preparing);
    state.activity().flush();
    state.finishSelfTest({true, u"Ready."_s, u"claude-haiku-5"_s, {}, 87, 412});
}

void Samples::fillMuch(AppState &state)
{
    using State = TurnRecord::State;
    ServerStatus server = running(10, 37);
    server.urls = {u"http://127.0.0.1:8787"_s, u"http://192.168.178.24:8787"_s,
                   u"http://[fd12:3456:789a::42]:8787"_s};
    server.databaseProblem = u"The history file was written by a newer Bellhop, so this one runs "
                             "without history. Update Bellhop, or move the file away."_s;
    state.setServer(server);
    ClaudeStatus claude = signedIn();
    claude.path =
        u"/home/ada/.local/share/fnm/node-versions/v22.11.0/installation/lib/node_modules/"
        "@anthropic-ai/claude-code/bin/claude"_s;
    claude.foundBy = u"login shell"_s;
    claude.account = u"augusta.ada.king-countess-of-lovelace@analytical-engines.example.org"_s;
    claude.fallbacks = {
        u"Claude 2.1.328 no longer takes an earlier conversation natively: it is sent "
        "as one text instead, and answers say so in a header."_s};
    claude.login = ClaudeStatus::Login::SignedOut;
    state.setClaude(claude);
    state.setToken(
        {QByteArray("bh_4f1d0a6c1be94a5d8a02c7d6f0e93b514f1d0a6c1be94a5d8a02c7d6f0e93b51"), true});
    state.setToday(
        {1'284'119, 20'412, 412'300'120, 18'043'319'005, 964'120'774, 23'187.4412, 1312});
    for (int i = 0; i < 10'000; ++i) {
        TurnRecord record = turn(i,
                                 i % 11 == 0       ? State::Failed
                                     : i % 13 == 0 ? State::Cancelled
                                                   : State::Done);
        record.startedAt = QDateTime::currentDateTimeUtc().addSecs(i - 10'100);
        if (i % 9 == 0)
            record.client =
                u"a-client-with-a-name-that-nobody-would-choose/12.34.56 (build 7890)"_s;
        state.updateTurn(record);
    }
    for (int i = 0; i < 47; ++i) {
        TurnRecord record = turn(10'000 + i, i < 10 ? State::Answering : State::Queued);
        record.startedAt = QDateTime::currentDateTimeUtc().addSecs(i - 60);
        state.updateTurn(record);
    }
    state.activity().flush();
    SelfTestResult result;
    result.error =
        u"No first token within 60 s. Claude may be waiting for a sign-in: run “claude” in "
        "a terminal and look at what it says."_s;
    state.finishSelfTest(result);
    DoctorSummary doctor;
    doctor.claudeVersion = u"2.1.328"_s;
    doctor.checks = {{u"Boot probe"_s, true, {}},
                     {u"Native replay"_s, false, u"history is sent as one text"_s},
                     {u"Held tools"_s, false, u"each tool result starts a new worker"_s}};
    state.finishDoctor(doctor);
}
