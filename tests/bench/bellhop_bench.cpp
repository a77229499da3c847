// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the built program against the same CLI driven by hand, interleaved in one run on one machine:
// ratios and differences count, absolute times do not. Not part of the test suite, but for one tiny run.
//   bellhop_bench --rounds 15 --cli 2.1.328
//   bellhop_bench --soak 20 [--cli 2.1.328]      load for 20 minutes, of the scripted CLI or a real one
#include "bench/benchclient.h"
#include "bench/handworker.h"
#include "bench/processstat.h"
#include "bench/soak.h"
#include "bench/tokentiming.h"
#include "core/claude/claudeenvironment.h"
#include "real/realtier.h"
#include "support/waiting.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char kChat[] = "/v1/chat/completions";
constexpr char kDone[] = "[DONE]";
constexpr char kQuick[] = "#WORDS5 #DELAY0 ";
// Conversations of earlier samples must not fill the pool; fullPool() has a figure for that.
const QStringList kForgetful{u"--idle-timeout"_s, u"10"_s};
constexpr int kEndsPerLook = 10;
constexpr int kStreams = 10;
constexpr int kWordsAtOnce = 2000;
constexpr auto kPause = 300ms; // lets the replacement of a lent worker come to rest

struct Scale
{
    int rounds = 0;
    int deltas = 0;
    int burst = 0;
    int seconds = 0;
};

// The samples of one figure.
class Figure
{
public:
    void add(double value)
    {
        if (value >= 0)
            m_values.push_back(value);
    }
    double median() const { return at(0.5); }
    double at(double share) const
    {
        if (m_values.empty())
            return -1;
        std::vector<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::size_t(share * double(sorted.size() - 1))];
    }
    int count() const { return int(m_values.size()); }

private:
    std::vector<double> m_values;
};

void printHead(const char *title)
{
    std::printf("\n%-46s %6s %9s %9s %9s\n", title, "n", "median", "best", "p90");
}

void print(const char *name, const Figure &figure)
{
    std::printf("%-46s %6d %9.2f %9.2f %9.2f\n", name, figure.count(), figure.median(),
                figure.at(0), figure.at(0.9));
    std::fflush(stdout);
}

QByteArray bodyOf(const ChatMessages &messages, const char *model = "sonnet")
{
    Json list = Json::array();
    for (const ChatMessage &message : messages)
        list.push_back({{"role", message.role == ChatMessage::Role::User ? "user" : "assistant"},
                        {"content", message.blocks}});
    return dumpJsonBytes(
        {{"model", model}, {"max_tokens", 32000}, {"stream", true}, {"messages", list}});
}

ChatRequest requestOf(const ChatMessages &messages)
{
    ChatRequest request;
    request.model = u"sonnet"_s;
    request.messages = messages;
    request.stream = true;
    return request;
}

// A conversation nobody has seen: `unseen` messages and a question that is answered at once.
ChatMessages conversation(int unseen, const std::string &mark)
{
    ChatMessages messages;
    for (int i = 0; i < unseen; ++i)
        messages.push_back(
            ChatMessage::text(i % 2 ? ChatMessage::Role::Assistant : ChatMessage::Role::User,
                              "message " + std::to_string(i) + " of " + mark));
    messages.push_back(ChatMessage::text(ChatMessage::Role::User, kQuick + mark));
    return messages;
}

// The tool of a request that calls it, in OpenAI's words and ours.
const char kTool[] = "get_weather";

Json toolBody(const Json &messages)
{
    return {{"model", "sonnet"},
            {"max_tokens", 32000},
            {"stream", true},
            {"tools",
             {{{"type", "function"},
               {"function", {{"name", kTool}, {"parameters", {{"type", "object"}}}}}}}},
            {"messages", messages}};
}

std::string quickAnswer()
{
    return "w0 w1 w2 w3 w4 ";
}

class Bench
{
public:
    Bench(const QString &version, const Scale &scale)
        : m_tier(version, kForgetful)
        , m_scale(scale)
    { }

    QString start();
    void firstToken();
    void toolResult();
    void longStream();
    void clientGone();
    void modelList();
    void manyAtOnce();
    void streamsAtOnce();
    void memory(const char *when);
    void fullPool();
    void startToPort();

private:
    // Both, each on a quiet machine; which one is first changes from round to round.
    template <typename ByProgram, typename ByHand>
    void inTurns(int round, const ByProgram &byProgram, const ByHand &byHand)
    {
        settle();
        round % 2 ? byHand() : byProgram();
        settle();
        round % 2 ? byProgram() : byHand();
    }
    // Waits until a warm worker is there and the machine is quiet again.
    void settle();
    std::string mark() { return "sample " + std::to_string(++m_samples); }
    QByteArray token() const { return RealTier::kToken; }
    BenchClient client() const { return BenchClient(m_tier.bellhop.port(), token()); }

    RealTier m_tier;
    Scale m_scale;
    SpawnPlan m_plan;
    int m_samples = 0;
};

QString Bench::start()
{
    const QString problem = m_tier.start();
    if (!problem.isEmpty())
        return problem;
    ClaudeEnvironment environment;
    environment.inherited = QProcessEnvironment::systemEnvironment();
    environment.overrides = {{u"HOME"_s, m_tier.bellhop.homePath()},
                             {u"ANTHROPIC_BASE_URL"_s, m_tier.standIn.url()},
                             {u"ANTHROPIC_API_KEY"_s, u"sk-ant-test"_s}};
    const auto folder = prepareWorkFolder(m_tier.bellhop.homePath());
    if (!folder)
        return folder.error().message;
    m_plan = SpawnPlan::chat({m_tier.claudePath(), {}}, environment.build(), *folder);
    return {};
}

void Bench::settle()
{
    const bool isWarm = waitUntil(
        [this] {
            const Json health = parseJson(client().get("/health")).value_or(Json());
            const Json &workers = objectIn(health, "workers");
            return intOr(workers, "warm") > 0 && intOr(workers, "starting") == 0;
        },
        20'000);
    if (!isWarm)
        std::printf("(no warm worker within 20 s)\n");
    QTest::qWait(int(kPause.count()));
}

void Bench::firstToken()
{
    Figure newChat, newHand, boundHand, coldHand, nextChat, nextHand, direct;
    Figure twentyChat, twentyHand, hundredChat, hundredHand, cpu;
    const QByteArray directBody =
        bodyOf({ChatMessage::text(ChatMessage::Role::User, kQuick)}, "claude-test");
    for (int round = 0; round < m_scale.rounds; ++round) {
        HandWorker warm(m_plan);
        warm.boot();
        HandWorker warmToo(m_plan);
        warmToo.boot();
        HandWorker warmThree(m_plan);
        warmThree.boot();

        ChatMessages messages = conversation(0, mark());
        BenchClient chat = client();
        inTurns(
            round,
            [&] {
                const double before = ProcessStat::cpuMs(m_tier.bellhop.pid());
                newChat.add(chat.stream(kChat, bodyOf(messages), kDone).first);
                cpu.add(ProcessStat::cpuMs(m_tier.bellhop.pid()) - before);
            },
            [&] { newHand.add(warm.ask(requestOf(messages)).first); });
        messages.push_back(ChatMessage::text(ChatMessage::Role::Assistant, quickAnswer()));
        messages.push_back(ChatMessage::text(ChatMessage::Role::User, kQuick + mark()));
        inTurns(
            round, [&] { nextChat.add(chat.stream(kChat, bodyOf(messages), kDone).first); },
            [&] { nextHand.add(warm.askNext(kQuick + mark()).first); });

        messages = conversation(20, mark());
        inTurns(
            round, [&] { twentyChat.add(chat.stream(kChat, bodyOf(messages), kDone).first); },
            [&] { twentyHand.add(warmToo.ask(requestOf(messages)).first); });
        messages = conversation(100, mark());
        inTurns(
            round, [&] { hundredChat.add(chat.stream(kChat, bodyOf(messages), kDone).first); },
            [&] { hundredHand.add(warmThree.ask(requestOf(messages)).first); });
        settle();
        {
            HandWorker bound(m_plan);
            bound.boot();
            const ChatRequest request = requestOf(conversation(0, mark()));
            bound.bindAhead(request);
            settle();
            boundHand.add(bound.ask(request).first);
            settle();
            HandWorker cold(m_plan);
            coldHand.add(cold.ask(requestOf(conversation(0, mark()))).first);
        }
        direct.add(BenchClient(m_tier.standIn.port(), "sk-ant-test")
                       .stream("/v1/messages", directBody, "message_stop")
                       .first);
    }
    printHead("First token, ms");
    print("new conversation, warm worker", newChat);
    print("  the same by hand", newHand);
    print("  told its beginning ahead, by hand", boundHand);
    print("  spawned per request, by hand", coldHand);
    print("next turn, hot worker", nextChat);
    print("  the same by hand", nextHand);
    print("20 unseen messages", twentyChat);
    print("  the same by hand", twentyHand);
    print("100 unseen messages", hundredChat);
    print("  the same by hand", hundredHand);
    print("stand-in directly", direct);
    print("own CPU per new conversation", cpu);
    std::printf(
        "over by hand: new %+.2f ms, next %+.2f ms, 20 unseen %+.2f ms, 100 unseen %+.2f ms; "
        "cold / new = %.2f\n",
        newChat.median() - newHand.median(), nextChat.median() - nextHand.median(),
        twentyChat.median() - twentyHand.median(), hundredChat.median() - hundredHand.median(),
        coldHand.median() / newChat.median());
}

// The result of a call, given to the process that holds it; and, since it is a user's turn as well, to
// a fresh one that is told the history first.
void Bench::toolResult()
{
    Figure held, hand, replayed;
    for (int round = 0; round < m_scale.rounds; ++round) {
        const auto follow = [this](bool withWords) {
            settle();
            Json messages = Json::array(
                {{{"role", "user"}, {"content", std::string("CALL ") + kTool + " {} " + mark()}}});
            const auto asked = m_tier.stream(toolBody(messages));
            if (!asked->waitForEnd())
                return Timing{};
            static const QRegularExpression kId(u"\"id\":\"(toolu[^\"]*)\""_s);
            const std::string id =
                kId.match(QString::fromUtf8(asked->bytes())).captured(1).toStdString();
            messages.push_back({{"role", "assistant"},
                                {"tool_calls",
                                 {{{"id", id},
                                   {"type", "function"},
                                   {"function", {{"name", kTool}, {"arguments", "{}"}}}}}}});
            messages.push_back({{"role", "tool"}, {"tool_call_id", id}, {"content", kQuick}});
            if (withWords)
                messages.push_back({{"role", "user"}, {"content", kQuick}});
            settle();
            return client().stream(kChat, dumpJsonBytes(toolBody(messages)), kDone);
        };
        HandWorker worker(m_plan);
        worker.boot();
        ChatRequest request = requestOf({ChatMessage::text(
            ChatMessage::Role::User, std::string("CALL ") + kTool + " {} " + mark())});
        request.tools = {{kTool, {}, {{"type", "object"}}}};
        worker.askForCalls(request);
        inTurns(
            round, [&] { held.add(follow(false).first); },
            [&] { hand.add(worker.answerCalls(kQuick).first); });
        replayed.add(follow(true).first);
    }
    printHead("First token after the result of a tool, ms");
    print("the process that holds the call", held);
    print("  the same by hand", hand);
    print("a fresh process, history replayed", replayed);
    std::printf("over by hand: %+.2f ms; replayed / held = %.2f\n", held.median() - hand.median(),
                replayed.median() / held.median());
}

void Bench::longStream()
{
    Figure chat, hand, direct, cpu;
    const std::string words = "#WORDS" + std::to_string(m_scale.deltas) + " #DELAY0 ";
    for (int round = 0; round < std::max(1, m_scale.rounds / 3); ++round) {
        HandWorker worker(m_plan);
        worker.boot();
        settle();
        ChatMessages messages{ChatMessage::text(ChatMessage::Role::User, words + mark())};
        const double before = ProcessStat::cpuMs(m_tier.bellhop.pid());
        const Timing viaChat = client().stream(kChat, bodyOf(messages), kDone);
        cpu.add((ProcessStat::cpuMs(m_tier.bellhop.pid()) - before) * 1000 / m_scale.deltas);
        chat.add(m_scale.deltas * 1000.0 / (viaChat.total - viaChat.first));
        settle();
        const Timing byHand = worker.ask(requestOf(messages));
        hand.add(m_scale.deltas * 1000.0 / (byHand.total - byHand.first));
        const Timing straight =
            BenchClient(m_tier.standIn.port(), "sk-ant-test")
                .stream("/v1/messages", bodyOf(messages, "claude-test"), "message_stop");
        direct.add(m_scale.deltas * 1000.0 / straight.total);
    }
    std::printf("\nOne stream of %d deltas", m_scale.deltas);
    printHead("");
    print("deltas per second", chat);
    print("  the same by hand", hand);
    print("  stand-in directly", direct);
    print("own CPU per delta, us", cpu);
    std::printf("of by hand: %.2f\n", chat.median() / hand.median());
}

void Bench::clientGone()
{
    Figure gone;
    for (int round = 0; round < m_scale.rounds; ++round) {
        settle();
        m_tier.standIn.reset();
        client().streamAndLeave(
            kChat,
            bodyOf({ChatMessage::text(ChatMessage::Role::User, "#WORDS50000 #DELAY2 " + mark())}),
            4096);
        const auto left = std::chrono::steady_clock::now();
        if (!m_tier.standIn.waitForCount(1))
            continue;
        if (m_tier.standIn.waitForClosed(m_tier.standIn.last().number))
            gone.add(
                std::chrono::duration<double, std::milli>(m_tier.standIn.last().closedAt - left)
                    .count());
    }
    printHead("Client gone, ms");
    print("until the request upstream has ended", gone);
}

void Bench::modelList()
{
    printHead("GET /v1/models, keep-alive");
    for (const int connections : {1, 32}) {
        const double before = ProcessStat::cpuMs(m_tier.bellhop.pid());
        const int answers = KeepAliveLoad(m_tier.bellhop.port(), token(), "/v1/models", connections)
                                .run(std::chrono::seconds(m_scale.seconds));
        const double cpu = ProcessStat::cpuMs(m_tier.bellhop.pid()) - before;
        std::printf("%2d connections: %d per second, own CPU %.1f us each\n", connections,
                    answers / std::max(1, m_scale.seconds), cpu * 1000 / std::max(1, answers));
    }
}

void Bench::manyAtOnce()
{
    if (m_scale.burst == 0)
        return;
    settle();
    std::vector<std::unique_ptr<SseStream>> streams;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < m_scale.burst; ++i)
        streams.push_back(m_tier.stream(chatBody(kQuick + mark())));
    double peak = 0;
    int done = 0;
    for (const auto &stream : streams) {
        while (!stream->waitForEnd()) { }
        done += stream->bytes().contains(kDone);
        // Looking at the memory of so many processes takes the processor from them.
        if (done % kEndsPerLook == 0)
            peak = std::max(peak,
                            ProcessStat::pssMiB(m_tier.bellhop.pid())
                                + ProcessStat::pssMiB(m_tier.bellhop.children()));
    }
    std::printf("\n%d requests at once: %d answered, %.1f s in all, up to %.0f MiB with the CLIs\n",
                m_scale.burst, done,
                std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
                peak);
}

// As many long answers as the pool holds, each in a warm worker.
void Bench::streamsAtOnce()
{
    const int streamCount = std::min(kStreams, m_scale.burst);
    if (streamCount == 0)
        return;
    const QString count = QString::number(streamCount);
    RealTier other(
        m_tier.version(),
        {u"--max-concurrent"_s, count, u"--pool-size"_s, count, u"--warm-workers"_s, count});
    if (!other.start().isEmpty())
        return;
    const bool isWarm = waitUntil(
        [&] {
            const Json health = other.client->get(u"/health"_s).json();
            return intOr(objectIn(health, "workers"), "warm") == streamCount;
        },
        60'000);
    if (!isWarm)
        std::printf("(not all workers were warm within a minute)\n");
    QTest::qWait(int(kPause.count()));
    std::vector<std::unique_ptr<SseStream>> streams;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < streamCount; ++i)
        streams.push_back(
            other.stream(chatBody("#WORDS" + std::to_string(kWordsAtOnce) + " #DELAY0 " + mark())));
    int done = 0;
    for (const auto &stream : streams) {
        while (!stream->waitForEnd()) { }
        done += stream->bytes().contains(kDone);
    }
    std::printf("\n%d streams of %d deltas at once: %d whole, %.1f s in all\n", streamCount,
                kWordsAtOnce, done,
                std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
}

void Bench::memory(const char *when)
{
    settle();
    std::printf("memory %s: %.1f MiB PSS, CLIs %.0f MiB\n", when,
                ProcessStat::pssMiB(m_tier.bellhop.pid()),
                ProcessStat::pssMiB(m_tier.bellhop.children()));
}

void Bench::fullPool()
{
    constexpr int kSize = 3;
    RealTier other(m_tier.version(),
                   {u"--pool-size"_s, QString::number(kSize), u"--max-concurrent"_s, u"1"_s});
    if (!other.start().isEmpty())
        return;
    Figure first;
    for (int i = 0; i < kSize + m_scale.rounds; ++i) {
        QTest::qWait(1500); // the time for a spare to boot, if there is to be one
        const Timing timing = BenchClient(other.bellhop.port(), token())
                                  .stream(kChat, bodyOf(conversation(0, mark())), kDone);
        if (i >= kSize)
            first.add(timing.first);
    }
    printHead("First token while kept conversations fill the pool, ms");
    print("new conversation", first);
}

void Bench::startToPort()
{
    Figure ready;
    for (int round = 0; round < m_scale.rounds; ++round) {
        RealTier other(m_tier.version());
        const auto start = std::chrono::steady_clock::now();
        if (other.start().isEmpty())
            ready.add(
                std::chrono::duration<double, std::milli>(other.bellhop.readyAt() - start).count());
    }
    printHead("Start, ms");
    print("until the port is open", ready);
}

// With the scripted CLI, whose processes cost next to nothing, unless a version is named.
int soak(double minutes, const QString &version)
{
    const QString seconds = minutes < 1 ? u"5"_s : u"10"_s; // a short one is over sooner, too
    const QStringList arguments{u"--idle-timeout"_s, seconds, u"--max-concurrent"_s,    u"50"_s,
                                u"--pool-size"_s,    u"50"_s, u"--tool-hold-timeout"_s, seconds};
    const std::unique_ptr<RealTier> tier =
        version.isEmpty() ? nullptr : std::make_unique<RealTier>(version, arguments);
    BellhopProcess::Setup setup;
    setup.program = QStringLiteral(BELLHOP_PROGRAM);
    setup.claudePath = QStringLiteral(FAKECLAUDE_PATH);
    setup.token = RealTier::kToken;
    setup.arguments = arguments;
    BellhopProcess scripted(setup);
    BellhopProcess &bellhop = tier ? tier->bellhop : scripted;
    const QString problem = bellhop.start();
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    Soak soak(bellhop, RealTier::kToken);
    const bool endured = soak.run(20, std::chrono::seconds(qint64(minutes * 60)));
    const bool held = soak.crowd(200, 50);
    return endured && held && bellhop.terminate() && bellhop.waitForNoChildren() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {u"cli"_s, u"Version of the CLI, one of tests/real/cli-versions."_s, u"version"_s,
         RealTier::versions().value(0)},
        {u"rounds"_s, u"Samples of each figure."_s, u"number"_s, u"15"_s},
        {u"deltas"_s, u"Length of the long stream."_s, u"number"_s, u"20000"_s},
        {u"burst"_s, u"Requests at once."_s, u"number"_s, u"50"_s},
        {u"soak"_s, u"Minutes of load instead."_s, u"minutes"_s},
        {u"seconds"_s, u"How long to ask for the model list."_s, u"number"_s, u"3"_s},
    });
    parser.process(app);
    if (parser.isSet(u"soak"_s))
        return soak(parser.value(u"soak"_s).toDouble(),
                    parser.isSet(u"cli"_s) ? parser.value(u"cli"_s) : QString());
    const auto number = [&](const QString &name) { return parser.value(name).toInt(); };
    const Scale scale{std::max(1, number(u"rounds"_s)), std::max(10, number(u"deltas"_s)),
                      number(u"burst"_s), std::max(1, number(u"seconds"_s))};
    Bench bench(parser.value(u"cli"_s), scale);
    const QString problem = bench.start();
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    std::printf("CLI %s, %d rounds\n", qPrintable(parser.value(u"cli"_s)), scale.rounds);
    bench.memory("at rest");
    bench.firstToken();
    bench.toolResult();
    bench.longStream();
    bench.clientGone();
    bench.modelList();
    bench.manyAtOnce();
    bench.streamsAtOnce();
    bench.memory("after all that");
    bench.fullPool();
    bench.startToPort();
    printTokenTiming();
    return 0;
}
