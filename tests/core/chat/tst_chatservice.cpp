// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chatbench.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using Kind = ChatError::Kind;
using Route = TurnRecord::Route;

class TestChatService : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerComesInOrder();
    void troubleEndsInOneOutcome_data();
    void troubleEndsInOneOutcome();
    void theNextTurnContinuesInTheHotWorker();
    void theNextTurnMayComeBeforeTheAccount();
    void anEditedHistoryIsReplayed();
    void aRegenerationIsReplayed();
    void twoKeysNeverShareAWorker();
    void theHistoryArrivesRoleByRole();
    void aToolCallIsHeldAndResolvedInAnyOrder();
    void aToolResultWithMoreWordsIsReplayed();
    void aHeldCallThatExpiredIsReplayed();
    void anIdleWorkerSleeps();
    void anAnswerWithoutAnAccountCostsItsListPrice_data();
    void anAnswerWithoutAnAccountCostsItsListPrice();
    void cancelInterruptsTheWorker();
    void cancelInTheQueueIsImmediate();
    void whatDoesNotFitWaitsInOrder();
    void aFullPoolStillKeepsASpare();
    void aPoolFullOfHeldCallsMakesRoom();
    void aFullQueueRefuses();
    void waitingTooLongIsAnError();
    void silenceIsAnError_data();
    void silenceIsAnError();
    void aLoopingClientIsBraked();
    void anOverloadedModelFallsBack();
    void maxTokensIsNeverContinued();
    void settingsReachTheWorkerLate();
    void aSlowReaderPausesTheWorker();
    void drainingRefusesNewOnes();
    void anAnswerStopsAtItsBudget_data();
    void anAnswerStopsAtItsBudget();
    void anAnswerEndsAtItsTimeLimit_data();
    void anAnswerEndsAtItsTimeLimit();
    void blankStopsCutTheAnswerHere();
    void someObjectIsAnObjectAlone();
    void agentsHaveWorkersOfTheirOwn();
    void anAgentsWorkerStartsWithinTheLimits();
    void anAgentThatDoesNotStartIsAnError();
};

namespace {

ChatRequest followUp(const ChatRequest &before, const ChatMessage &answer, const std::string &text)
{
    ChatRequest next = before;
    next.id += QStringLiteral("-next");
    next.messages.push_back(answer);
    next.messages.push_back(ChatMessage::text(ChatMessage::Role::User, text));
    return next;
}

ToolDefinition tool(const std::string &name)
{
    return {name, "A tool.",
            *parseJson(R"({"type":"object","properties":{"city":{"type":"string"}}})")};
}

Json result(const std::string &id, const std::string &text)
{
    return {{"type", "tool_result"}, {"tool_use_id", id}, {"content", text}};
}

// The messages the fake CLI had in its context when it was asked with #CONTEXT.
Json contextOf(const QString &text)
{
    const auto json = parseJson(text.toUtf8());
    return json ? *json : Json();
}

} // namespace

// routed, events, finished, settled: once each, and the record tells what happened.
void TestChatService::anAnswerComesInOrder()
{
    ChatBench bench;
    bench.open();
    const auto outcome =
        bench.start(ChatBench::request("#SAY(Good day, Ümlaut 🛎) #USAGE10,20,30,40"));
    QTRY_VERIFY(outcome->isOver());
    QCOMPARE(outcome->text, QStringLiteral("Good day, Ümlaut 🛎"));
    QCOMPARE(outcome->order, (QList<QByteArray>{"routed", "event", "finished", "settled"}));
    QCOMPARE(outcome->starts, 1);
    QCOMPARE(outcome->record.state, TurnRecord::State::Done);
    QCOMPARE(outcome->record.route, Route::Warm);
    QCOMPARE(outcome->record.usage.cacheRead, 30);
    QCOMPARE(outcome->record.usage.output, 40);
    QVERIFY(outcome->record.firstTokenMs >= 0);
    QVERIFY(outcome->record.totalMs >= outcome->record.firstTokenMs);
    QVERIFY(outcome->record.costUsd > 0);
    QCOMPARE(bench.service.running(), 0);
}

// Whatever the CLI does, the client gets one outcome, the slot is freed and the next request is fine.
void TestChatService::troubleEndsInOneOutcome_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("fails");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    const auto fails = [](const char *name, const char *text, Kind kind, const char *said = "") {
        QTest::newRow(name) << std::string(text) << true << int(kind) << QString::fromUtf8(said);
    };
    const auto works = [](const char *name, const char *text, const char *said) {
        QTest::newRow(name) << std::string(text) << false << 0 << QString::fromUtf8(said);
    };
    fails("it crashes before the first byte, every time", "#CRASH0", Kind::WorkerFailed);
    fails("it crashes in mid-answer", "#WORDS10 #CRASH3", Kind::WorkerFailed, "w0 w1 w2 ");
    fails("it crashes within a line", "#WORDS10 #CRASHLINE2", Kind::WorkerFailed, "w0 w1 ");
    fails("it exits with a code", "#EXIT7", Kind::WorkerFailed);
    works("it prints lines that are no JSON", "#GARBAGE #SAY(fine)", "fine");
    works("it prints a 10 MB line of rubbish", "#BIGGARBAGE10 #SAY(fine)", "fine");
    works("it floods stderr", "#NOISE64 #SAY(fine)", "fine");
    fails("the API says 400", "#ERR400", Kind::InvalidRequest);
    fails("the API says 401", "#ERR401", Kind::NotLoggedIn);
    fails("the API says 403", "#ERR403", Kind::Forbidden);
    fails("the API says 404", "#ERR404 #NOMODEL", Kind::UnknownModel);
    fails("the API says 413", "#ERR413", Kind::TooLarge);
    fails("the API says 429", "#ERR429", Kind::RateLimited);
    fails("the API says 500", "#ERR500", Kind::Upstream);
    fails("the API says 529", "#ERR529", Kind::Overloaded);
    works("the API is overloaded once", "#ERR529x1 #SAY(fine)", "fine");
    fails("the prompt is too long", "#ERR400 #TOOLONG", Kind::ContextTooLong);
    fails("there is no credit left", "#ERR400 #CREDIT", Kind::Billing);
    fails("nobody is signed in", "#LOGIN #ERR401", Kind::NotLoggedIn);
    fails("the API cannot be reached", "#UNREACHABLE", Kind::Upstream);
    fails("the stream is cut in mid-answer", "#WORDS10 #CUT3", Kind::Upstream, "w0 w1 w2 ");
    fails("the stream is cut and begins again", "#WORDS10 #CUT3x1", Kind::Upstream, "w0 w1 w2 ");
    fails("an error event comes in mid-answer", "#WORDS10 #MIDERR", Kind::Upstream, "w0 w1 ");
}

void TestChatService::troubleEndsInOneOutcome()
{
    QFETCH(std::string, text);
    QFETCH(bool, fails);
    QFETCH(int, kind);
    QFETCH(QString, said);
    ChatBench bench;
    bench.open();
    const auto outcome = bench.start(ChatBench::request(text));
    QTRY_VERIFY_WITH_TIMEOUT(outcome->isOver(), 20'000);
    QCOMPARE(outcome->failed, fails ? 1 : 0);
    QCOMPARE(outcome->finished, fails ? 0 : 1);
    if (fails) {
        QCOMPARE(int(outcome->error.kind), kind);
        QVERIFY(!outcome->error.message.isEmpty());
    }
    QCOMPARE(outcome->text, said);
    QVERIFY(outcome->starts <= 1);
    QCOMPARE(bench.service.running(), 0);

    const auto next = bench.start(ChatBench::request("#SAY(next)"));
    QTRY_VERIFY_WITH_TIMEOUT(next->isOver(), 20'000);
    QCOMPARE(next->text, QStringLiteral("next"));
    QCOMPARE(outcome->settled, 1);
}

// The second turn sends only its new message, to the process that has the first one.
void TestChatService::theNextTurnContinuesInTheHotWorker()
{
    ChatBench bench;
    bench.open();
    ChatRequest first = ChatBench::request("#SAY(one)");
    first.system = {"Be brief."};
    const auto one = bench.start(first);
    QTRY_VERIFY(one->isOver());
    // Clients trim what they show.
    ChatMessage echoed = ChatMessage::text(ChatMessage::Role::Assistant, "one  \n");
    const auto two = bench.start(followUp(first, echoed, "#CONTEXT"));
    QTRY_VERIFY(two->isOver());
    QCOMPARE(two->record.route, Route::Hot);
    const Json context = contextOf(two->text);
    QCOMPARE(context["messages"].size(), size_t(3));
    QCOMPARE(dumpJson(context["systemPrompt"]), std::string("[\"Be brief.\"]"));
}

// A client that answers at once finds its worker although the CLI still closes its books.
void TestChatService::theNextTurnMayComeBeforeTheAccount()
{
    ChatBench bench;
    bench.open();
    const ChatRequest first = ChatBench::request("#SAY(one)");
    ChatTurn *turn = bench.service.start(first);
    std::shared_ptr<ChatBench::Outcome> two;
    connect(turn, &ChatTurn::finished, &bench.pool, [&] {
        QCOMPARE(turn->worker()->state(), ClaudeWorker::State::Finishing);
        two = bench.start(followUp(first, turn->answer().message(), "#SAY(two)"));
    });
    QTRY_VERIFY(two && two->isOver());
    QCOMPARE(two->record.route, Route::Hot);
    QCOMPARE(two->text, QStringLiteral("two"));
    QCOMPARE(two->finished, 1);
}

// A history that differs anywhere belongs to another conversation.
void TestChatService::anEditedHistoryIsReplayed()
{
    ChatBench bench;
    bench.open();
    const ChatRequest first = ChatBench::request("#SAY(one)");
    const auto one = bench.start(first);
    QTRY_VERIFY(one->isOver());
    ChatRequest edited = followUp(first, one->answer, "#CONTEXT");
    edited.messages[1] = ChatMessage::text(ChatMessage::Role::Assistant, "edited");
    const auto two = bench.start(edited);
    QTRY_VERIFY(two->isOver());
    QCOMPARE(two->record.route, Route::Warm);
    const Json messages = contextOf(two->text)["messages"];
    QCOMPARE(messages.size(), size_t(3));
    QVERIFY(dumpJson(messages).find("edited") != std::string::npos);
    QVERIFY(dumpJson(messages).find("\"one\"") == std::string::npos);
}

// The same question again must not see the answer it got before.
void TestChatService::aRegenerationIsReplayed()
{
    ChatBench bench;
    bench.open();
    const ChatRequest first = ChatBench::request("#CONTEXT");
    const auto one = bench.start(first);
    QTRY_VERIFY(one->isOver());
    const auto two = bench.start(first);
    QTRY_VERIFY(two->isOver());
    QCOMPARE(two->record.route, Route::Warm);
    QCOMPARE(contextOf(two->text)["messages"].size(), size_t(1));
}

// Equal words of two callers are two conversations.
void TestChatService::twoKeysNeverShareAWorker()
{
    ChatBench bench;
    bench.open();
    const ChatRequest first = ChatBench::request("#SAY(one)", QStringLiteral("key A"));
    const auto one = bench.start(first);
    QTRY_VERIFY(one->isOver());
    ChatRequest other = followUp(first, one->answer, "#SAY(two)");
    other.caller.keyId = QStringLiteral("key B");
    const auto two = bench.start(other);
    QTRY_VERIFY(two->isOver());
    QCOMPARE(two->record.route, Route::Warm);
}

// A hundred messages nobody has seen arrive natively and in order.
void TestChatService::theHistoryArrivesRoleByRole()
{
    ChatBench bench;
    bench.open();
    ChatRequest request = ChatBench::request("first");
    request.messages.clear();
    for (int i = 0; i < 50; ++i) {
        request.messages.push_back(
            ChatMessage::text(ChatMessage::Role::User, "u" + std::to_string(i)));
        request.messages.push_back(
            ChatMessage::text(ChatMessage::Role::Assistant, "a" + std::to_string(i)));
    }
    request.messages.push_back(ChatMessage::text(ChatMessage::Role::User, "#CONTEXT"));
    const auto outcome = bench.start(request);
    QTRY_VERIFY(outcome->isOver());
    const Json messages = contextOf(outcome->text)["messages"];
    QCOMPARE(messages.size(), size_t(101));
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(stringOr(messages[size_t(i)], "role"), std::string(i % 2 ? "assistant" : "user"));
        const std::string expected = (i % 2 ? "a" : "u") + std::to_string(i / 2);
        QVERIFY(dumpJson(messages[size_t(i)]).find('"' + expected + '"') != std::string::npos);
    }
}

// The CLI's calls stay open until the client brings the results, in whatever order.
void TestChatService::aToolCallIsHeldAndResolvedInAnyOrder()
{
    ChatBench bench;
    bench.open();
    // The CLI knows the odd one under another name; the client never sees that.
    const std::string mapped = ToolBridge({tool("odd.name")}).cliName("odd.name");
    ChatRequest first = ChatBench::request("CALL weather {\"city\":\"Oslo\"} CALL " + mapped
                                           + " {\"city\":\"Rome\"}");
    first.tools = {tool("weather"), tool("odd.name")};
    const auto one = bench.start(first);
    QTRY_VERIFY(one->isOver());
    QCOMPARE(one->record.outcome, QStringLiteral("tool_use"));
    QCOMPARE(bench.pool.status().held, 1);
    QCOMPARE(bench.service.running(), 0);

    ChatRequest next = first;
    next.messages.push_back(one->answer);
    Json results = Json::array();
    std::vector<std::string> names;
    for (const Json &block : one->answer.blocks) {
        names.push_back(stringOr(block, "name"));
        results.insert(results.begin(), result(stringOr(block, "id"), "#SAY(sunny)"));
    }
    QCOMPARE(names, (std::vector<std::string>{"weather", "odd.name"}));
    next.messages.push_back({ChatMessage::Role::User, results});
    const auto two = bench.start(next);
    QTRY_VERIFY(two->isOver());
    QCOMPARE(two->failed, 0);
    QCOMPARE(two->record.route, Route::Held);
    QCOMPARE(two->text, QStringLiteral("sunny"));
    QCOMPARE(bench.pool.status().hot, 1);
}

// The CLI tells a cost with its result only: of an answer that ends before, the list price counts.
void TestChatService::anAnswerWithoutAnAccountCostsItsListPrice_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("cut by max_tokens")
        << std::string("#USAGE1000,0,0,10 #WORDS10 #MAX") << QStringLiteral("max_tokens");
    QTest::newRow("with a call that waits for its result")
        << std::string("#USAGE1000,0,0,10 CALL weather") << QStringLiteral("tool_use");
}

void TestChatService::anAnswerWithoutAnAccountCostsItsListPrice()
{
    QFETCH(std::string, text);
    QFETCH(QString, outcome);
    ChatBench bench;
    bench.open();
    ChatRequest request = ChatBench::request(text);
    request.tools = {tool("weather")};
    request.price = {3, 15}; // dollars per million
    const auto answer = bench.start(request);
    QTRY_VERIFY(answer->isOver());
    QCOMPARE(answer->record.outcome, outcome);
    QCOMPARE(answer->record.usage.input, 1000);
    QCOMPARE(answer->record.costUsd, (1000 * 3 + double(answer->record.usage.output) * 15) / 1e6);
}

// Words beside the results do not fit through a held call: the history is replayed, nothing is lost.
void TestChatService::aToolResultWithMoreWordsIsReplayed()
{
    ChatBench bench;
    bench.open();
    ChatRequest first = ChatBench::request("CALL weather {\"city\":\"Oslo\"}");
    first.tools = {tool("weather")};
    const auto one = bench.start(first);
    QTRY_VERIFY(one->isOver());
    ChatRequest next = first;
    next.messages.push_back(one->answer);
    next.messages.push_back({ChatMessage::Role::User,
                             Json::array({result(stringOr(one->answer.blocks[0], "id"), "sunny"),
                                          {{"type", "text"}, {"text", "#SAY(heard both)"}}})});
    const auto two = bench.start(next);
    QTRY_VERIFY(two->isOver());
    QCOMPARE(two->record.route, Route::Warm);
    QCOMPARE(two->text, QStringLiteral("heard both"));
    QTRY_COMPARE(bench.pool.status().held, 0);
}

// A client that comes back after the hold time is served by replay.
void TestChatService::aHeldCallThatExpiredIsReplayed()
{
    ChatBench bench;
    WorkerPool::Limits limits;
    limits.holdTimeout = std::chrono::milliseconds(1);
    bench.open(limits);
    ChatRequest first = ChatBench::request("CALL weather {\"city\":\"Oslo\"}");
    first.tools = {tool("weather")};
    const auto one = bench.start(first);
    QTRY_VERIFY(one->isOver());
    QTRY_COMPARE_WITH_TIMEOUT(bench.pool.status().held, 0, 20'000);
    ChatRequest next = first;
    next.messages.push_back(one->answer);
    next.messages.push_back(
        {ChatMessage::Role::User,
         Json::array({result(stringOr(one->answer.blocks[0], "id"), "#SAY(sunny)")})});
    const auto two = bench.start(next);
    QTRY_VERIFY(two->isOver());
    QCOMPARE(two->record.route, Route::Warm);
    QCOMPARE(two->text, QStringLiteral("sunny"));
}

// An idle worker costs no CPU; it wakes up for its next turn, and to end in order.
void TestChatService::anIdleWorkerSleeps()
{
    const auto isStopped = [](qint64 pid) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray stat = file.readAll();
        return stat.mid(stat.lastIndexOf(')') + 2).startsWith('T');
    };
    ChatBench bench;
    WorkerPool::Limits limits;
    limits.warm = 1;
    limits.sleepAfter = std::chrono::milliseconds(1);
    bench.open(limits);
    QTRY_COMPARE(bench.pool.status().warm, 1);
    const QPointer<ClaudeWorker> worker = bench.pool.findChild<ClaudeWorker *>();
    QVERIFY(worker);
    const qint64 pid = worker->pid();
    QTRY_VERIFY(isStopped(pid));

    ChatRequest request = ChatBench::request("#SAY(awake)");
    const auto one = bench.start(request);
    QTRY_VERIFY(one->isOver());
    QCOMPARE(one->text, QStringLiteral("awake"));
    QTRY_VERIFY(isStopped(pid)); // hot now
    request.messages.push_back(one->answer);
    request.messages.push_back(ChatMessage::text(ChatMessage::Role::User, "#SAY(again)"));
    const auto two = bench.start(request);
    QTRY_VERIFY(two->isOver());
    QCOMPARE(two->record.route, Route::Hot);
    QCOMPARE(two->text, QStringLiteral("again"));

    QTRY_VERIFY(isStopped(pid));
    worker->retire();
    QTRY_VERIFY(!worker);
}

// A client that is gone stops the spending: the CLI gets the interrupt and the worker retires.
void TestChatService::cancelInterruptsTheWorker()
{
    ChatBench bench;
    bench.open();
    ChatTurn *turn = bench.service.start(ChatBench::request("#WORDS5000 #DELAY5"));
    const auto outcome = bench.watch(turn);
    QTRY_VERIFY(!outcome->text.isEmpty());
    turn->cancel({Kind::Stopping, QStringLiteral("gone"), {}, 0, {}, true});
    QCOMPARE(outcome->failed, 1);
    const QString said = outcome->text;
    QTRY_VERIFY(outcome->isOver());
    QCOMPARE(outcome->text, said);
    QCOMPARE(outcome->record.state, TurnRecord::State::Cancelled);
    QTRY_COMPARE(bench.pool.status().busy + bench.pool.status().hot, 0);
    bool interrupted = false;
    for (const Json &line : bench.received())
        interrupted =
            interrupted || dumpJson(line).find("\"subtype\":\"interrupt\"") != std::string::npos;
    QVERIFY(interrupted);
}

// A queued request never meets a worker.
void TestChatService::cancelInTheQueueIsImmediate()
{
    ChatBench bench;
    ChatService::Limits limits;
    limits.maxConcurrent = 1;
    bench.configure(limits);
    bench.open();
    const auto first = bench.start(ChatBench::request("#SAY(one) #DELAY20"));
    ChatRequest queued = ChatBench::request("#SAY(two)");
    const QString id = queued.id;
    const auto second = bench.start(queued);
    QCOMPARE(bench.service.queued(), 1);
    QVERIFY(bench.service.cancel(id, {Kind::Stopping, QStringLiteral("gone"), {}, 0, {}, true}));
    QCOMPARE(second->settled, 1);
    QCOMPARE(second->failed, 1);
    QVERIFY(!bench.service.cancel(id, {}));
    QTRY_VERIFY(first->isOver());
    QCOMPARE(first->text, QStringLiteral("one"));
}

// First come, first served; never more at once than allowed.
void TestChatService::whatDoesNotFitWaitsInOrder()
{
    ChatBench bench;
    ChatService::Limits limits;
    limits.maxConcurrent = 2;
    bench.configure(limits);
    WorkerPool::Limits pool;
    pool.size = 3;
    bench.open(pool);
    QList<int> order;
    int most = 0;
    QList<std::shared_ptr<ChatBench::Outcome>> outcomes;
    for (int i = 0; i < 20; ++i) {
        ChatTurn *turn = bench.service.start(ChatBench::request("#SAY(done)"));
        connect(turn, &ChatTurn::changed, &bench.pool, [&, i, turn] {
            most = std::max(most, bench.service.running());
            if (turn->record().state == TurnRecord::State::Binding)
                order << i;
        });
        outcomes << bench.watch(turn);
    }
    for (const auto &outcome : outcomes) {
        QTRY_VERIFY_WITH_TIMEOUT(outcome->isOver(), 30'000);
        QCOMPARE(outcome->text, QStringLiteral("done"));
    }
    QCOMPARE(most, 2);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QVERIFY(bench.pool.status().total() <= 4); // and one started ahead
}

// A pool full of conversations gives up the oldest of them, so that a new one still finds a warm worker.
void TestChatService::aFullPoolStillKeepsASpare()
{
    ChatBench bench;
    WorkerPool::Limits pool;
    pool.size = 2;
    bench.open(pool);
    for (int i = 0; i < 4; ++i) {
        const auto outcome = bench.start(ChatBench::request("#SAY(done)"));
        QTRY_VERIFY(outcome->isOver());
        QCOMPARE(outcome->text, QStringLiteral("done"));
        QTRY_COMPARE(bench.pool.status().warm, 1);
        QTRY_COMPARE(bench.pool.status().hot, std::min(i + 1, 2));
    }
}

// A pool in which every worker waits for a tool's result makes room when the first of them is old.
void TestChatService::aPoolFullOfHeldCallsMakesRoom()
{
    ChatBench bench;
    WorkerPool::Limits pool;
    pool.size = 1;
    pool.warm = 0;
    bench.open(pool);
    ChatRequest calling = ChatBench::request("CALL weather {}");
    calling.tools = {tool("weather")};
    const auto held = bench.start(calling);
    QTRY_VERIFY(held->isOver());
    QCOMPARE(bench.pool.status().held, 1);
    const auto next = bench.start(ChatBench::request("#SAY(done)"));
    QTRY_VERIFY_WITH_TIMEOUT(next->isOver(), 20'000);
    QCOMPARE(next->text, QStringLiteral("done"));
}

// Beyond the queue's length the answer is an honest 429, at once.
void TestChatService::aFullQueueRefuses()
{
    ChatBench bench;
    ChatService::Limits limits;
    limits.maxConcurrent = 1;
    limits.queueLength = 1;
    bench.configure(limits);
    bench.open();
    const auto first = bench.start(ChatBench::request("#SAY(a)"));
    const auto second = bench.start(ChatBench::request("#SAY(b)"));
    const auto third = bench.start(ChatBench::request("#SAY(c)"));
    QCOMPARE(third->failed, 0); // never within start()
    QTRY_VERIFY(third->isOver());
    QCOMPARE(third->error.kind, Kind::QueueFull);
    QCOMPARE(third->error.httpStatus(), 429);
    QVERIFY(third->error.retryAfter.has_value());
    QTRY_VERIFY(first->isOver() && second->isOver());
    QCOMPARE(second->text, QStringLiteral("b"));
}

// Nobody waits longer than the limit.
void TestChatService::waitingTooLongIsAnError()
{
    ChatBench bench;
    ChatService::Limits limits;
    limits.maxConcurrent = 1;
    limits.queueWait = std::chrono::milliseconds(300);
    bench.configure(limits);
    bench.open();
    const auto first = bench.start(ChatBench::request("#HANG0"));
    const auto second = bench.start(ChatBench::request("#SAY(b)"));
    QTRY_VERIFY(second->isOver());
    QCOMPARE(second->error.kind, Kind::QueueTimeout);
    QCOMPARE(first->settled, 0);
    bench.service.cancelAll({Kind::Stopping, QStringLiteral("end"), {}, 0, {}, true});
    QTRY_VERIFY(first->isOver());
}

// The CLI itself waits for ever on a silent API, so the service has its own clocks.
void TestChatService::silenceIsAnError_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("before the first byte") << std::string("#HANG0");
    QTest::newRow("in mid-answer") << std::string("#WORDS10 #HANG3");
    QTest::newRow("deaf to the interrupt as well") << std::string("#DEAF");
}

void TestChatService::silenceIsAnError()
{
    QFETCH(std::string, text);
    ChatBench bench;
    ChatService::Limits limits;
    limits.timeouts.firstByte = std::chrono::milliseconds(400);
    limits.timeouts.silence = std::chrono::milliseconds(400);
    bench.configure(limits);
    bench.open();
    const auto outcome = bench.start(ChatBench::request(text));
    QTRY_VERIFY(outcome->isOver());
    QCOMPARE(outcome->error.kind, Kind::Timeout);
    QCOMPARE(outcome->failed, 1);
    QTRY_COMPARE(bench.pool.status().busy, 0);
}

// The same body again and again is stopped; fifty equal ones at once are not.
void TestChatService::aLoopingClientIsBraked()
{
    ChatBench bench;
    ChatService::Limits limits;
    limits.repeatLimit = 3;
    bench.configure(limits);
    bench.open();
    ChatRequest request = ChatBench::request("#SAY(x)");
    request.bodyHash = "the same";
    QList<std::shared_ptr<ChatBench::Outcome>> together;
    for (int i = 0; i < 6; ++i)
        together << bench.start(request);
    for (const auto &outcome : together) {
        QTRY_VERIFY(outcome->isOver());
        QCOMPARE(outcome->failed, 0);
    }
    int refused = 0;
    for (int i = 0; i < 4; ++i) {
        const auto outcome = bench.start(request);
        QTRY_VERIFY(outcome->isOver());
        if (outcome->failed) {
            QCOMPARE(outcome->error.kind, Kind::LoopBrake);
            QVERIFY(outcome->error.retryPointless);
            ++refused;
        }
    }
    QCOMPARE(refused, 2);
}

// Overload before the first byte goes to the fallback model, once.
void TestChatService::anOverloadedModelFallsBack()
{
    ChatBench bench(R"({"rules":[{"contains":"question","append":"#ERR529","times":1}]})");
    bench.open();
    ChatRequest request = ChatBench::request("question #CONTEXT");
    request.model = QStringLiteral("opus");
    request.fallbackModel = QStringLiteral("haiku");
    const auto outcome = bench.start(request);
    QTRY_VERIFY(outcome->isOver());
    // The rule counts per process, so the second worker refuses as well; what matters is that it was asked.
    bool asked = false;
    for (const Json &line : bench.received())
        asked = asked || dumpJson(line).find("\"model\":\"haiku\"") != std::string::npos;
    QVERIFY(asked);
    QCOMPARE(outcome->finished + outcome->failed, 1);
}

// The CLI would resume by itself at once; a second answer would be paid for.
void TestChatService::maxTokensIsNeverContinued()
{
    ChatBench bench;
    bench.open();
    ChatRequest request = ChatBench::request("#WORDS50");
    request.sampling.maxTokens = 5;
    const auto outcome = bench.start(request);
    QTRY_VERIFY(outcome->isOver());
    QCOMPARE(outcome->record.outcome, QStringLiteral("max_tokens"));
    QCOMPARE(outcome->text, QStringLiteral("w0 w1 w2 w3 w4 "));
    QCOMPARE(outcome->starts, 1);
    QTRY_COMPARE(bench.pool.status().busy + bench.pool.status().hot, 0);
}

// Model, limits, sampling and schema are told to a worker that was started before the request.
void TestChatService::settingsReachTheWorkerLate()
{
    ChatBench bench;
    bench.open();
    QTRY_COMPARE(bench.pool.status().warm, 1);
    ChatRequest request = ChatBench::request("#CONTEXT");
    request.model = QStringLiteral("opus");
    request.system = {"One.", "Two."};
    request.sampling = {0.5, 0.97, 7, 900, {"a\tb", "\n\n"}}; // blank ones are ours to cut
    request.thinking.effort = QStringLiteral("high");
    request.tools = {tool("weather")};
    request.toolChoice = {ToolChoice::Kind::Tool, "weather", false};
    const auto outcome = bench.start(request);
    QTRY_VERIFY(outcome->isOver());
    const Json context = contextOf(outcome->text);
    QCOMPARE(stringOr(context["settings"], "model"), std::string("opus"));
    QCOMPARE(dumpJson(context["systemPrompt"]), std::string(R"(["One.","Two."])"));
    const Json settings = context["settings"];
    QCOMPARE(stringOr(settings, "effortLevel"), std::string("high"));
    const Json env = settings["env"];
    QCOMPARE(stringOr(env, "CLAUDE_CODE_MAX_OUTPUT_TOKENS"), std::string("900"));
    QCOMPARE(stringOr(env, "CLAUDE_CODE_DISABLE_THINKING"), std::string("1"));
    QCOMPARE(
        stringOr(env, "CLAUDE_CODE_EXTRA_BODY"),
        std::string(
            R"({"temperature":0.5,"top_p":0.97,"top_k":7,"stop_sequences":["a\tb"],)"
            R"("tool_choice":{"type":"tool","name":"weather","disable_parallel_tool_use":true}})"));
}

// While the client does not read, the CLI's output stays in the pipe and nothing is lost.
void TestChatService::aSlowReaderPausesTheWorker()
{
    ChatBench bench;
    bench.open();
    ChatTurn *turn = bench.service.start(ChatBench::request("#WORDS20000"));
    const auto outcome = bench.watch(turn);
    QTRY_VERIFY(!outcome->text.isEmpty());
    turn->setPaused(true);
    const QString atPause = outcome->text;
    QTest::qWait(50); // gives what must not come the chance to come
    QCOMPARE(outcome->text.size(), atPause.size());
    turn->setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(outcome->isOver(), 30'000);
    QVERIFY(outcome->text.endsWith(QStringLiteral("w19998 w19999 ")));
}

// At the end of the program the running ones finish and new ones hear why not.
void TestChatService::drainingRefusesNewOnes()
{
    ChatBench bench;
    bench.open();
    const auto running = bench.start(ChatBench::request("#SAY(last words) #DELAY5"));
    QSignalSpy drained(&bench.service, &ChatService::drained);
    bench.service.drain();
    const auto late = bench.start(ChatBench::request("#SAY(x)"));
    QTRY_VERIFY(late->isOver());
    QCOMPARE(late->error.kind, Kind::Stopping);
    QTRY_VERIFY(running->isOver());
    QCOMPARE(running->text, QStringLiteral("last words"));
    QTRY_VERIFY(!drained.isEmpty());
    QSignalSpy stopped(&bench.pool, &WorkerPool::stopped);
    bench.pool.stop();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(bench.pool.status().total(), 0);
}

void TestChatService::anAnswerStopsAtItsBudget_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("budget");
    QTest::addColumn<bool>("fails");
    QTest::addColumn<int>("starts");
    QTest::newRow("enough") << std::string("#USAGE1000,0,0,10 #WORDS10") << 1.0 << false << 1;
    QTest::newRow("the question alone costs more")
        << std::string("#USAGE1000000,0,0,10 #WORDS10") << 0.5 << true << 0;
    QTest::newRow("too long an answer")
        << std::string("#USAGE1000,0,0,10 #WORDS20000 #DELAY1") << 0.005 << true << 1;
    QTest::newRow("none") << std::string("#USAGE1000000,0,0,10 #WORDS10") << 0.0 << false << 1;
}

// Past its budget the answer is stopped with a reason of its own, and so is the spending.
void TestChatService::anAnswerStopsAtItsBudget()
{
    QFETCH(std::string, text);
    QFETCH(double, budget);
    QFETCH(bool, fails);
    QFETCH(int, starts);
    ChatBench bench;
    bench.open();
    ChatRequest request = ChatBench::request(text);
    request.price = {1, 5};
    request.maxCostUsd = budget;
    const auto outcome = bench.start(request);
    QTRY_VERIFY(outcome->isOver());
    QCOMPARE(outcome->failed, fails ? 1 : 0);
    QCOMPARE(outcome->starts, starts);
    if (!fails)
        return;
    QCOMPARE(outcome->error.kind, Kind::BudgetReached);
    QVERIFY(outcome->error.retryPointless);
    QVERIFY(!outcome->text.contains(u"w19999"));
    QCOMPARE(outcome->record.outcome, QStringLiteral("budget"));
    QTRY_COMPARE(bench.pool.status().busy, 0);
}

void TestChatService::anAnswerEndsAtItsTimeLimit_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("in mid-answer") << std::string("#WORDS20000 #DELAY5");
    QTest::newRow("before the first word") << std::string("#HANG0");
}

// A request may limit its own time.
void TestChatService::anAnswerEndsAtItsTimeLimit()
{
    QFETCH(std::string, text);
    ChatBench bench;
    ChatService::Limits limits;
    limits.maxConcurrent = 1;
    bench.configure(limits);
    bench.open();
    ChatRequest request = ChatBench::request(text);
    request.timeLimit = std::chrono::milliseconds(400);
    const auto outcome = bench.start(request);
    request.timeLimit = std::chrono::milliseconds(100);
    const auto queued = bench.start(request);
    QTRY_VERIFY(outcome->isOver() && queued->isOver());
    for (const auto &one : {outcome, queued}) {
        QCOMPARE(one->error.kind, Kind::Timeout);
        QCOMPARE(one->failed, 1);
    }
    QTRY_COMPARE(bench.pool.status().busy, 0);
}

// The API takes no stop string of white space, so the cut is made here and the rest is not paid for.
void TestChatService::blankStopsCutTheAnswerHere()
{
    ChatBench bench;
    bench.open();
    ChatRequest request = ChatBench::request("#SAY(first line\nsecond line) #DELAY20");
    request.sampling.stopSequences = {"\n"};
    const auto outcome = bench.start(request);
    QTRY_VERIFY(outcome->isOver());
    QCOMPARE(outcome->finished, 1);
    QCOMPARE(outcome->text, QStringLiteral("first line"));
    QCOMPARE(outcome->record.outcome, QStringLiteral("stop_sequence"));
    QVERIFY(outcome->record.usage.output > 0);
    QTRY_COMPARE(bench.pool.status().busy + bench.pool.status().hot, 0);
    for (const Json &line : bench.received())
        QVERIFY(dumpJson(line).find("stop_sequences") == std::string::npos);
}

// json_object: the model is told, what is not the object is cut, and no object is an error.
void TestChatService::someObjectIsAnObjectAlone()
{
    ChatBench bench;
    bench.open();
    ChatRequest request = ChatBench::request("#SAY(Sure: {\"a\": [1]} Bye)");
    request.jsonObject = true;
    request.system = {"Be brief."};
    const auto outcome = bench.start(request);
    QTRY_VERIFY(outcome->isOver());
    QCOMPARE(outcome->text, QStringLiteral("{\"a\": [1]}"));
    bool isTold = false;
    for (const Json &line : bench.received())
        isTold =
            isTold || dumpJson(line).find("exactly one valid JSON object") != std::string::npos;
    QVERIFY(isTold);
    // The client's copy of the answer finds the worker again.
    const auto next = bench.start(followUp(request, outcome->answer, "#SAY({})"));
    QTRY_VERIFY(next->isOver());
    QCOMPARE(next->record.route, Route::Hot);
    request.messages = {ChatMessage::text(ChatMessage::Role::User, "#SAY(No.)")};
    const auto none = bench.start(request);
    QTRY_VERIFY(none->isOver());
    QCOMPARE(none->error.kind, Kind::Upstream);
    QCOMPARE(none->starts, 0);
}

// An agent's worker is started for its request, goes on with its own conversation and with no other.
void TestChatService::agentsHaveWorkersOfTheirOwn()
{
    ChatBench bench;
    bench.open();
    QTRY_COMPARE(bench.pool.status().warm, 1);
    AgentProfile profile;
    profile.folder = QDir::tempPath();
    profile.tools = {QStringLiteral("Read"), QStringLiteral("Bash")};
    profile.allow = {QStringLiteral("Bash(git *)")};
    profile.permissionMode = QStringLiteral("acceptEdits");
    profile.maxTurns = 7;
    ChatRequest request = ChatBench::request("#SAY(one)");
    request.agent = profile;
    const auto one = bench.start(request);
    QTRY_VERIFY(one->isOver());
    QVERIFY2(one->finished == 1, qPrintable(one->error.message));
    QCOMPARE(one->text, QStringLiteral("one"));
    QCOMPARE(bench.pool.status().warm, 1); // the spare was left alone
    const auto two = bench.start(followUp(request, one->answer, "#CONTEXT"));
    QTRY_VERIFY(two->isOver());
    QCOMPARE(two->record.route, Route::Hot);
    const Json settings = contextOf(two->text)["settings"];
    QCOMPARE(toQString(dumpJson(settings["permissions"]["allow"])),
             QStringLiteral("[\"Bash(git *)\"]"));

    ChatRequest chat = followUp(request, one->answer, "#SAY(chat)");
    chat.agent.reset();
    const auto three = bench.start(chat);
    QTRY_VERIFY(three->isOver());
    QCOMPARE(three->record.route, Route::Warm);
    ChatRequest other = followUp(request, one->answer, "#SAY(other)");
    other.agent->permissionMode = QStringLiteral("plan");
    const auto four = bench.start(other);
    QTRY_VERIFY(four->isOver());
    QCOMPARE(four->record.route, Route::Warm);

    int agents = 0;
    for (const Json &line : bench.received()) {
        if (stringOr(line, "event") != "start")
            continue;
        const std::string arguments = dumpJson(line.at("argv"));
        if (arguments.find("--permission-mode") == std::string::npos) {
            QVERIFY(arguments.find(R"("--tools","")") != std::string::npos);
            QVERIFY(!line.at("env").contains("BELLHOP_WORKER"));
            continue;
        }
        ++agents;
        QVERIFY(arguments.find(R"("--tools","Read,Bash")") != std::string::npos);
        QVERIFY(arguments.find(R"("--max-turns","7")") != std::string::npos);
        QVERIFY(arguments.find("git") == std::string::npos); // others can read a command line
        QCOMPARE(toQString(stringOr(line, "cwd")), QDir(QDir::tempPath()).canonicalPath());
        QVERIFY(!stringOr(line.at("env"), "BELLHOP_WORKER").empty());
    }
    QCOMPARE(agents, 2);
}

// In a full pool an agent takes the room of an idle conversation, and waits for busy ones.
void TestChatService::anAgentsWorkerStartsWithinTheLimits()
{
    ChatBench bench;
    WorkerPool::Limits limits;
    limits.size = 1;
    limits.warm = 1;
    bench.open(limits);
    QTRY_COMPARE(bench.pool.status().warm, 1);
    ChatRequest request = ChatBench::request("#SAY(one) #DELAY50");
    request.agent = AgentProfile();
    request.agent->folder = QDir::tempPath();
    request.agent->permissionMode = QStringLiteral("plan");
    const auto one = bench.start(request);
    ChatRequest second = request;
    second.id += QStringLiteral("-2");
    second.agent->maxTurns = 3;
    const auto two = bench.start(second);
    const auto chat = bench.start(ChatBench::request("#SAY(chat)"));
    QTRY_VERIFY(one->isOver() && two->isOver() && chat->isOver());
    QCOMPARE(one->text, QStringLiteral("one"));
    QCOMPARE(two->text, QStringLiteral("one"));
    QCOMPARE(chat->text, QStringLiteral("chat"));
    QVERIFY(bench.pool.status().total() <= 2); // the spare comes on top
}

// What cannot start says why, and only to whoever wanted it.
void TestChatService::anAgentThatDoesNotStartIsAnError()
{
    ChatBench bench;
    bench.open();
    QTRY_COMPARE(bench.pool.status().warm, 1);
    bench.setScript(R"({"exitAtStart":{"code":1,"stderr":"cannot be used with root privileges"}})");
    ChatRequest request = ChatBench::request("#SAY(one)");
    request.agent = AgentProfile();
    request.agent->folder = QDir::tempPath();
    request.agent->permissionMode = QStringLiteral("bypassPermissions");
    const auto outcome = bench.start(request);
    const auto chat = bench.start(ChatBench::request("#SAY(chat)"));
    QTRY_VERIFY(outcome->isOver() && chat->isOver());
    QCOMPARE(outcome->error.kind, Kind::NoClaude);
    QVERIFY2(outcome->error.message.contains(QStringLiteral("root privileges")),
             qPrintable(outcome->error.message));
    QCOMPARE(chat->text, QStringLiteral("chat"));
}

QTEST_GUILESS_MAIN(TestChatService)
#include "tst_chatservice.moc"
