// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisamples.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// How much of it the state was filled with, so that answers fit.
constexpr auto kAmount = "amount";

QByteArray drawPicture()
{
    QImage image(640, 360, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 360);
    sky.setColorAt(0, QColor(30, 60, 120));
    sky.setColorAt(1, QColor(240, 180, 120));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor(250, 230, 160));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPoint(470, 230), 50, 50);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

const QByteArray &samplePicture()
{
    static const QByteArray kPicture = drawPicture(); // thousands of conversations show it
    return kPicture;
}

} // namespace

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
    status.problem = Wording(u"Claude Code was not found. Install it with “npm install -g "
                             "@anthropic-ai/claude-code” or give its path in the settings."_s);
    return status;
}

QList<AccessKey> Samples::keys()
{
    AccessKey standard;
    standard.id = u"default"_s;
    standard.name = u"Access token"_s;
    standard.scopes = KeyScope::Chat | KeyScope::Manage;
    standard.lastUsedAt = QDateTime::currentDateTimeUtc();
    AccessKey laptop;
    laptop.id = u"key_1"_s;
    laptop.name = u"Laptop"_s;
    laptop.hint = u"bh-x7Qf"_s;
    laptop.limits = {20, 2, {u"haiku"_s, u"claude-sonnet-*"_s}, 2.5};
    return {standard, laptop};
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
    turn.bindMs = number % 3 ? 0 : 210;
    turn.replayMs = number % 5 ? 0 : 45;
    turn.fields = {{u"temperature"_s, u"max_tokens"_s, u"stream_options"_s},
                   {},
                   number % 2 ? QStringList{} : QStringList{u"seed"_s, u"logit_bias"_s}};
    if (number % 3 == 0)
        turn.fields.adjusted = {u"reasoning_effort"_s};
    if (state == TurnRecord::State::Queued)
        return turn;
    turn.firstTokenMs = turn.queueMs + turn.bindMs + turn.replayMs + 40 + (number * 37) % 900;
    if (turn.isRunning())
        return turn;
    turn.totalMs = turn.firstTokenMs + 300 + (number * 911) % 62'000;
    turn.usage = {12 + number % 90, (number * 1301) % 48'000, number % 5 ? 0 : 2048,
                  40 + (number * 53) % 2600, 0};
    turn.costUsd = double(turn.usage.prompt()) * 3e-7 + double(turn.usage.output) * 1.5e-5;
    turn.outcome = u"end_turn"_s;
    if (state == TurnRecord::State::Failed) {
        turn.outcome = u"overloaded"_s;
        turn.errorKind = ChatError::Kind::Overloaded;
        turn.error = u"Claude is overloaded right now (529). Try again in a minute."_s;
        turn.usage = {};
        turn.costUsd = 0;
    }
    return turn;
}

UsageReport Samples::usage(const UsageQuery &query, int models, int requestsPerDay)
{
    static const QStringList kModels{
        u"claude-sonnet-5"_s,   u"claude-opus-5"_s,   u"claude-haiku-5"_s,
        u"claude-sonnet-4-6"_s, u"claude-opus-4-8"_s, u"claude-haiku-4-5"_s,
        u"claude-sonnet-4-5"_s, u"claude-opus-4-5"_s, u"claude-mythos-1"_s};
    UsageReport report;
    report.query = query;
    report.keys = {{u"default"_s, u"Default"_s}, {u"key2"_s, u"Work laptop"_s}};
    const QDate first = query.from.toLocalTime().date();
    const qint64 days = first.daysTo(query.to.toLocalTime().date());
    for (qint64 day = 0; day < days; ++day) {
        const QDate date = first.addDays(day);
        if (date.dayOfWeek() == Qt::Sunday)
            continue;
        const double wave = 0.6 + 0.4 * std::sin(double(day) / 3.1);
        for (int model = 0; model < models; ++model) {
            UsageTotals totals;
            totals.turns = std::max<qint64>(1, qint64(wave * requestsPerDay / (model + 1)));
            totals.failed = totals.turns / 23;
            totals.cancelled = totals.turns / 17;
            totals.tokens.input = totals.turns * 310;
            totals.tokens.cacheRead = qint64(double(totals.turns) * 14'000 * wave);
            totals.tokens.cacheCreation = totals.turns * 1'700;
            totals.tokens.output = totals.turns * 750;
            totals.costUsd = double(totals.turns) * 0.021 / (model + 1);
            report.slices.append({date, kModels.value(model), totals});
            report.totals.turns += totals.turns;
            report.totals.failed += totals.failed;
            report.totals.tokens.input += totals.tokens.input;
            report.totals.tokens.cacheRead += totals.tokens.cacheRead;
            report.totals.tokens.cacheCreation += totals.tokens.cacheCreation;
            report.totals.tokens.output += totals.tokens.output;
            report.totals.costUsd += totals.costUsd;
        }
        report.waits.append(
            {date, requestsPerDay, qint64(620 * wave), qint64(1400 * wave), qint64(3900 * wave)});
    }
    for (int model = 0; model < models; ++model)
        report.models.append(kModels.value(model));
    report.wait = {{}, 100, 540, 1310, 3700};
    return report;
}

ConversationList Samples::conversations(int count)
{
    ConversationList list;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < count; ++i) {
        Conversation one;
        one.id = i % 5 == 3
            ? u"a-name-that-goes-on-and-on-%1-until-nobody-reads-it-any-more"_s.arg(i)
            : u"conv_%1"_s.arg(4'711 + i * 37, 8, 16, QChar(u'0'));
        one.callerKey = u"default"_s;
        one.model = i % 3 ? u"sonnet"_s : u"opus"_s;
        one.system = {"You are a careful travel agent. Answer in short sentences."};
        one.createdAt = now.addSecs(-3600 - i * 411);
        one.lastUsedAt = now.addSecs(-60 - i * 173);
        one.expiresAt = one.lastUsedAt.addDays(7);
        one.messageCount = 2 + i * 7 % 40;
        list.push_back(one);
    }
    return list;
}

TranscriptPtr Samples::transcript(const Conversation &conversation)
{
    using Role = ChatMessage::Role;
    auto made = std::make_shared<Transcript>();
    made->conversation = conversation;
    const auto say = [&made](Role role, const Json &blocks) {
        made->messages.push_back({role, blocks});
    };
    say(Role::User,
        Json::array({{{"type", "text"},
                      {"text",
                       "Where was this picture taken, and what is the "
                       "weather there tomorrow?"}},
                     {{"type", "image"},
                      {"source",
                       {{"type", "base64"},
                        {"media_type", "image/png"},
                        {"data", samplePicture().toBase64().toStdString()}}}}}));
    say(Role::Assistant,
        Json::array({{{"type", "thinking"},
                      {"thinking", "A low sun over the sea. I should ask the weather tool."}},
                     {{"type", "text"},
                      {"text",
                       "It looks like the west coast near Lisbon.\n\n"
                       "Let me look up the weather."}},
                     {{"type", "tool_use"},
                      {"id", "toolu_1"},
                      {"name", "get_weather"},
                      {"input", {{"city", "Lisbon"}, {"day", "tomorrow"}}}}}));
    say(Role::User,
        Json::array({{{"type", "tool_result"},
                      {"tool_use_id", "toolu_1"},
                      {"content", "{\"sky\": \"clear\", \"high\": 24}"}}}));
    say(Role::Assistant,
        Json::array(
            {{{"type", "text"}, {"text", "Tomorrow it is clear, with up to 24 °C. ☀️"}}}));
    return made;
}

QList<LogLine> Samples::log(int lines)
{
    using Level = LogLine::Level;
    static const QStringList kTexts{
        u"listening on http://127.0.0.1:8787"_s,
        u"claude 2.1.328 found at /home/ada/.local/bin/claude (PATH)"_s,
        u"a worker is warm after 412 ms"_s,
        u"request req_000231: the client hung up after 1.2 s"_s,
        u"token of the request is none of ours: Bearer ••••"_s,
        u"the worker ended with status 1; its last words: \"API Error: 529 Overloaded\""_s};
    static const QStringList kCategories{u"bellhop.http"_s, u"bellhop.claude"_s, u"bellhop.pool"_s,
                                         u"bellhop.chat"_s};
    QList<LogLine> log;
    for (int i = 0; i < lines; ++i) {
        const int text = i % int(kTexts.size());
        log.append({i + 1, QDateTime::currentDateTimeUtc().addMSecs((i - lines) * 731),
                    text == 5       ? Level::Error
                        : text >= 3 ? Level::Warning
                                    : Level::Info,
                    kCategories.at(text % kCategories.size()), kTexts.at(text)});
    }
    return log;
}

void Samples::answerUsage(AppState &state)
{
    const int amount = state.property(kAmount).toInt();
    const QDate today = QDate::currentDate();
    const UsageQuery query{today.addDays(-29).startOfDay(), today.addDays(1).startOfDay(), {}, {}};
    state.history().requestUsage(query);
    state.history().setUsage(
        amount == 0 ? usage(query) : usage(query, amount == 1 ? 3 : 9, amount == 1 ? 60 : 14'000));
}

void Samples::answerTranscript(AppState &state)
{
    for (const Conversation &one : state.history().conversations())
        state.history().setTranscript(transcript(one)); // only the one asked for is taken
}

void Samples::answerContent(AppState &state)
{
    Conversation one;
    one.id = state.contentTurn();
    state.setContent(state.contentTurn(), transcript(one));
}

QList<ModelInfo> Samples::models()
{
    const QStringList efforts{u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s, u"max"_s};
    return {
        {u"opus"_s, u"Claude Opus"_s, {}, u"claude-opus-5"_s, 200'000, 64'000, 0, efforts},
        {u"sonnet"_s, u"Claude Sonnet"_s, {}, u"claude-sonnet-5"_s, 200'000, 64'000, 0, efforts},
        {u"haiku"_s, u"Claude Haiku"_s, {}, u"claude-haiku-5"_s, 200'000, 64'000, 0, {}},
        {u"gpt-4o"_s, u"Claude Sonnet"_s, {}, u"claude-sonnet-5"_s, 200'000, 64'000, 0, efforts}};
}

void Samples::fillSome(AppState &state)
{
    state.setProperty(kAmount, 1);
    state.history().setConversations(conversations(6));
    state.appendLog(log(23));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    state.setPlan({{{u"five_hour"_s, 0.41, now.addSecs(2 * 3600 + 800)},
                    {u"seven_day"_s, 0.83, now.addDays(3)}}});
    state.setAutostart({true, false, {}});
    state.setModels(models());
    using State = TurnRecord::State;
    state.setServer(running(2));
    state.setClaude(signedIn());
    state.setToken({QByteArray("bh_4f1d0a6c1be94a5d8a02c7d6f0e93b51"), false});
    state.setToday({128, 3, 5, {41'230, 1'804'331, 22'100, 96'412, 0}, 2.3187, 92});
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
    state.setProperty(kAmount, 2);
    state.history().setConversations(conversations(10'000));
    state.appendLog(log(6'000));
    using State = TurnRecord::State;
    ServerStatus server = running(10, 37);
    server.urls = {u"http://127.0.0.1:8787"_s, u"http://192.168.178.24:8787"_s,
                   u"http://[fd12:3456:789a::42]:8787"_s};
    server.ollamaUrl = u"http://127.0.0.1:11434"_s;
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
        Wording(u"Claude 2.1.328 no longer takes an earlier conversation natively: it is sent "
                "as one text instead, and answers say so in a header."_s)};
    claude.login = ClaudeStatus::Login::SignedOut;
    state.setClaude(claude);
    state.setToken(
        {QByteArray("bh_4f1d0a6c1be94a5d8a02c7d6f0e93b514f1d0a6c1be94a5d8a02c7d6f0e93b51"), true});
    state.setToday({1'284'119,
                    20'412,
                    3'311,
                    {412'300'120, 18'043'319'005, 88'000'000, 964'120'774, 0},
                    23'187.4412,
                    1312});
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
    DoctorReport doctor;
    doctor.version = u"2.1.328"_s;
    doctor.checks = {
        {u"boot"_s, u"Boot probe"_s, true, {}},
        {u"history"_s, u"Native replay"_s, false, u"history is sent as one text"_s},
        {u"tools"_s, u"Held tools"_s, false, u"each tool result starts a new worker"_s}};
    state.finishDoctor(doctor);
}
