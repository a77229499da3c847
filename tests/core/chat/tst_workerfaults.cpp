// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chatbench.h"
#include "support/waiting.h"

#include <QLoggingCategory>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// One CLI process goes wrong at one step of its life. Whatever it does and wherever: the request that
// met it has exactly one outcome, its place is free again, and the next request is answered.
class TestWorkerFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"bellhop.*=false"_s); }

    void trouble_data();
    void trouble();
    void whileAToolIsHeld_data();
    void whileAToolIsHeld();
    void betweenTwoTurns_data();
    void betweenTwoTurns();
    void costsTooMuch_data();
    void costsTooMuch();
    void anIdleOneThatBurnsIsReplaced();
    void anHonestWorkerMayWorkHard();
    void aFrozenProgramDoesNotBlameItsWorkers();
    void aStartThatSucceedsEndsTheWaitBetweenStarts();

private:
    static ChatService::Limits impatient();
    static WorkerPool::Limits watchful();
    static ChatRequest withHistory(const std::string &text);
    static ChatRequest withTool(const std::string &text);
    void verifyItGoesOn(ChatBench &bench);
};

namespace {

// The first process that comes to the point has the trouble, the others are well.
QByteArray scriptFor(const QByteArray &trouble, const QByteArray &point, const QTemporaryDir &dir)
{
    Json script;
    script[trouble.toStdString() + "At"] = point.toStdString();
    script["once"] = dir.filePath(u"once"_s).toStdString();
    return dumpJsonBytes(script);
}

} // namespace

ChatService::Limits TestWorkerFaults::impatient()
{
    ChatService::Limits limits;
    limits.repeatLimit = 0;
    limits.timeouts = {600ms, 600ms, 0ms};
    return limits;
}

WorkerPool::Limits TestWorkerFaults::watchful()
{
    WorkerPool::Limits limits;
    limits.watch = {200ms, qint64(256) << 20, 50ms};
    return limits;
}

ChatRequest TestWorkerFaults::withHistory(const std::string &text)
{
    ChatRequest request = ChatBench::request("earlier");
    request.messages.push_back(ChatMessage::text(ChatMessage::Role::Assistant, "said"));
    request.messages.push_back(ChatMessage::text(ChatMessage::Role::User, text));
    return request;
}

ChatRequest TestWorkerFaults::withTool(const std::string &text)
{
    ChatRequest request = ChatBench::request(text);
    request.tools = {{"look", "Looks.", *parseJson(R"({"type":"object","properties":{}})")}};
    return request;
}

void TestWorkerFaults::verifyItGoesOn(ChatBench &bench)
{
    QTRY_COMPARE_WITH_TIMEOUT(bench.service.running(), 0, 20'000);
    const auto next = bench.start(withHistory("#SAY(next)"));
    QTRY_VERIFY_WITH_TIMEOUT(next->isOver(), 20'000);
    QVERIFY2(next->finished == 1, qPrintable(next->error.message));
    QCOMPARE(next->text, u"next"_s);
}

void TestWorkerFaults::trouble_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<bool>("succeeds"); // else it fails with one error
    struct Step
    {
        const char *point;
        const char *name;
        bool retried; // nobody has heard anything yet
    };
    constexpr Step kSteps[] = {
        {"boot", "while it starts", true},
        {"warm", "once it is warm", true},
        {"initialize", "when it is bound", true},
        {"settings", "when it gets its settings", true},
        {"history", "while the history is replayed", true},
        {"message", "when it is asked", true},
        {"delta", "in the middle of the answer", false},
        {"account", "after the answer, before the result", true},
        {"hot", "after the result", true},
    };
    for (const Step &step : kSteps) {
        const QByteArray point(step.point);
        const bool answered = point == "account" || point == "hot";
        QTest::addRow("it crashes %s", step.name) << QByteArray("crash") << point << step.retried;
        QTest::addRow("it prints garbage %s", step.name) << QByteArray("garbage") << point << true;
        QTest::addRow("it babbles without end %s", step.name)
            << QByteArray("babble") << point << step.retried;
        // A hang is seen when the time is over; another try would take as long again. At the start it
        // would take a minute.
        if (point != "boot")
            QTest::addRow("it hangs %s", step.name) << QByteArray("hang") << point << answered;
    }
}

void TestWorkerFaults::trouble()
{
    QFETCH(QByteArray, trouble);
    QFETCH(QByteArray, point);
    QFETCH(bool, succeeds);
    const QTemporaryDir dir;
    ChatBench bench(scriptFor(trouble, point, dir));
    bench.configure(impatient());
    // The trouble must befall the one that is asked, not a spare beside it.
    WorkerPool::Limits limits;
    limits.startsAtOnce = 1;
    bench.open(limits);
    const auto outcome = bench.start(withHistory("#WORDS20"));
    QTRY_VERIFY_WITH_TIMEOUT(outcome->isOver(), 20'000);
    QTRY_VERIFY(QFile::exists(dir.filePath(u"once"_s)));
    QCOMPARE(outcome->finished + outcome->failed, 1);
    QCOMPARE(outcome->finished, succeeds ? 1 : 0);
    QVERIFY(outcome->starts <= 1);
    if (succeeds)
        QVERIFY(outcome->text.endsWith("w19 "_L1));
    else
        QVERIFY(!outcome->error.message.isEmpty());
    verifyItGoesOn(bench);
    QCOMPARE(outcome->settled, 1);
    QCOMPARE(outcome->order.last(), QByteArray("settled"));
}

void TestWorkerFaults::whileAToolIsHeld_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("it crashes") << QByteArray("crash") << true;
    QTest::newRow("it prints garbage") << QByteArray("garbage") << true;
    QTest::newRow("it babbles without end") << QByteArray("babble") << true;
    QTest::newRow("it hangs") << QByteArray("hang") << false;
}

// The client has the call already; its result goes to the same process or is replayed into another.
void TestWorkerFaults::whileAToolIsHeld()
{
    QFETCH(QByteArray, trouble);
    QFETCH(bool, succeeds);
    const QTemporaryDir dir;
    ChatBench bench(scriptFor(trouble, "held", dir));
    bench.configure(impatient());
    bench.open();
    ChatRequest request = withTool("CALL look {}");
    const auto asked = bench.start(request);
    QTRY_VERIFY_WITH_TIMEOUT(asked->isOver(), 20'000);
    QVERIFY2(asked->finished == 1, qPrintable(asked->error.message));
    QTRY_VERIFY(QFile::exists(dir.filePath(u"once"_s)));
    if (trouble == "crash" || trouble == "babble")
        QTRY_COMPARE(bench.pool.status().held, 0);

    Json results = Json::array();
    for (const Json &block : asked->answer.blocks) {
        if (stringOr(block, "type") == "tool_use")
            results.push_back({{"type", "tool_result"},
                               {"tool_use_id", stringOr(block, "id")},
                               {"content", "#SAY(seen)"}});
    }
    QCOMPARE(results.size(), size_t(1));
    request.messages.push_back(asked->answer);
    request.messages.push_back({ChatMessage::Role::User, results});
    request.id += u"-next"_s;
    const auto resolved = bench.start(request);
    QTRY_VERIFY_WITH_TIMEOUT(resolved->isOver(), 20'000);
    QCOMPARE(resolved->finished, succeeds ? 1 : 0);
    QCOMPARE(resolved->failed, succeeds ? 0 : 1);
    if (succeeds)
        QCOMPARE(resolved->text, u"seen"_s);
    verifyItGoesOn(bench);
}

void TestWorkerFaults::betweenTwoTurns_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("it crashes after the result")
        << QByteArray("crash") << QByteArray("hot") << true;
    QTest::newRow("it never gives the result")
        << QByteArray("hang") << QByteArray("account") << true;
    QTest::newRow("it hangs after the result") << QByteArray("hang") << QByteArray("hot") << false;
    QTest::newRow("it babbles instead of the result")
        << QByteArray("babble") << QByteArray("account") << true;
}

// The conversation's next message comes at once, to a process that has just gone wrong.
void TestWorkerFaults::betweenTwoTurns()
{
    QFETCH(QByteArray, trouble);
    QFETCH(QByteArray, point);
    QFETCH(bool, succeeds);
    const QTemporaryDir dir;
    ChatBench bench(scriptFor(trouble, point, dir));
    bench.configure(impatient());
    bench.open();
    ChatRequest request = ChatBench::request("#SAY(one)");
    const auto first = bench.start(request);
    QTRY_COMPARE_WITH_TIMEOUT(first->finished, 1, 20'000);
    QTRY_VERIFY(QFile::exists(dir.filePath(u"once"_s)));
    request.messages.push_back(first->answer);
    request.messages.push_back(ChatMessage::text(ChatMessage::Role::User, "#SAY(two)"));
    request.id += u"-next"_s;
    const auto second = bench.start(request);
    QTRY_VERIFY_WITH_TIMEOUT(second->isOver(), 20'000);
    QCOMPARE(second->finished, succeeds ? 1 : 0);
    if (succeeds)
        QCOMPARE(second->text, u"two"_s);
    QTRY_COMPARE_WITH_TIMEOUT(first->settled, 1, 20'000);
    verifyItGoesOn(bench);
}

void TestWorkerFaults::costsTooMuch_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("it computes for ever when asked")
        << QByteArray("burn") << QByteArray("message") << true;
    QTest::newRow("it computes for ever in the middle of the answer")
        << QByteArray("burn") << QByteArray("delta") << false;
    QTest::newRow("it eats memory when asked")
        << QByteArray("grow") << QByteArray("message") << true;
    QTest::newRow("it eats memory in the middle of the answer")
        << QByteArray("grow") << QByteArray("delta") << false;
}

// Long before any time-out it is ended; if nobody has heard of it yet, another one answers.
void TestWorkerFaults::costsTooMuch()
{
#ifndef Q_OS_LINUX
    QSKIP("What a process costs is known on Linux only.");
#endif
    QFETCH(QByteArray, trouble);
    QFETCH(QByteArray, point);
    QFETCH(bool, succeeds);
    const QTemporaryDir dir;
    ChatBench bench(scriptFor(trouble, point, dir));
    bench.configure({.repeatLimit = 0, .timeouts = {1h, 1h, 0ms}});
    // Memory that is filled slowly costs CPU as well.
    WorkerPool::Limits limits = watchful();
    if (trouble == "grow")
        limits.watch.cpu = 0ms;
    bench.open(limits);
    const auto outcome = bench.start(ChatBench::request("#WORDS20"));
    QTRY_VERIFY_WITH_TIMEOUT(outcome->isOver(), 20'000);
    QCOMPARE(outcome->finished, succeeds ? 1 : 0);
    QCOMPARE(outcome->failed, succeeds ? 0 : 1);
    if (!succeeds)
        QVERIFY2(outcome->error.message.contains(trouble == "burn" ? u"computed"_s : u"memory"_s),
                 qPrintable(outcome->error.message));
    QTRY_COMPARE(bench.pool.status().restarts, 1);
    verifyItGoesOn(bench);
}

// A spare that nobody asked anything.
void TestWorkerFaults::anIdleOneThatBurnsIsReplaced()
{
#ifndef Q_OS_LINUX
    QSKIP("What a process costs is known on Linux only.");
#endif
    const QTemporaryDir dir;
    ChatBench bench(scriptFor("burn", "warm", dir));
    bench.open(watchful());
    QTRY_COMPARE_WITH_TIMEOUT(bench.pool.status().restarts, 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.pool.status().warm, 1, 20'000);
    verifyItGoesOn(bench);
}

// Much CPU and much to say, longer than the limit of one that is silent.
void TestWorkerFaults::anHonestWorkerMayWorkHard()
{
    ChatBench bench;
    WorkerPool::Limits limits;
    limits.watch = {100ms, qint64(1) << 30, 20ms};
    bench.open(limits);
    const auto outcome = bench.start(ChatBench::request("#WORDS60000"));
    QTRY_VERIFY_WITH_TIMEOUT(outcome->isOver(), 60'000);
    QVERIFY2(outcome->finished == 1, qPrintable(outcome->error.message));
    QCOMPARE(bench.pool.status().restarts, 0);
}

// The machine was asleep, or the program was stopped: what workers said meanwhile is not yet read, and
// they are not to blame for it.
void TestWorkerFaults::aFrozenProgramDoesNotBlameItsWorkers()
{
    ChatBench bench;
    bench.configure(impatient());
    bench.open();
    const auto outcome = bench.start(ChatBench::request("#WORDS300 #DELAY1"));
    QTRY_VERIFY(!outcome->text.isEmpty());
    QThread::msleep(2000); // the freeze itself
    QTRY_VERIFY_WITH_TIMEOUT(outcome->isOver(), 20'000);
    QVERIFY2(outcome->finished == 1, qPrintable(outcome->error.message));
    QVERIFY(outcome->text.endsWith("w299 "_L1));
}

// What could not start comes back: not only who asks has a worker, one is made ready ahead again as well,
// however long the wait between starts has become.
void TestWorkerFaults::aStartThatSucceedsEndsTheWaitBetweenStarts()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"script"_s);
    const auto write = [&path](const QByteArray &script) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(script) == script.size();
    };
    QVERIFY(write(R"({"exitAtStart":{"code":1}})"));
    ChatBench bench(path.toUtf8());
    bench.open();
    for (int i = 0; i < 8; ++i) { // the longest wait, a minute, comes after seven
        const auto refused = bench.start(ChatBench::request("#SAY(gone " + std::to_string(i) + ")"));
        QTRY_VERIFY(refused->isOver());
        QCOMPARE(refused->failed, 1);
    }
    QVERIFY(write("{}"));
    const auto outcome = bench.start(ChatBench::request("#SAY(back)"));
    QTRY_VERIFY(outcome->isOver());
    QCOMPARE(outcome->text, u"back"_s);
    QTRY_COMPARE(bench.pool.status().warm, 1);
}

QTEST_GUILESS_MAIN(TestWorkerFaults)
#include "tst_workerfaults.moc"
