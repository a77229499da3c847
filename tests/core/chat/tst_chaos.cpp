// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chatbench.h"

#include "core/claude/processidentity.h"
#include "support/waiting.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A thousand requests of many conversations at once, over processes that crash, hang, cut their
// answers and begin them again, while clients cancel, ask again and bring results.
class TestChaos : public QObject
{
    Q_OBJECT

private slots:
    void everyRequestIsAnsweredOnceAndAlone();
};

namespace {

constexpr int kRequests = 1000;
constexpr int kConversations = 40;

struct Trouble
{
    int weight;
    const char *tags;
    bool succeeds; // surely; the others may or must fail
};

// What a request may meet, by weight.
constexpr Trouble kTroubles[] = {
    {400, "", true},         {60, "#GARBAGE", true},
    {60, "#ERR529x1", true}, // retried by the CLI
    {40, "#THINK5", true},   {60, "#CRASH0", false},
    {60, "#CRASH1", false},  {30, "#CRASHLINE1", false},
    {20, "#EXIT3", false},   {60, "#CUT1", false},
    {60, "#CUT1x1", false}, // the new CLI says it again
    {40, "#MIDERR", false},  {30, "#ERR500", false},
    {20, "#ERR400", false},  {15, "#HANG0", false},
    {15, "#HANG1", false},   {10, "#DEAF", false},
};

struct Conversation
{
    QString word; // in each of its messages, and in no other's
    ChatRequest request;
};

struct Told
{
    QString word;
    QString expected; // null = anything of its own
    std::shared_ptr<ChatBench::Outcome> outcome;
};

class Crowd : public QObject
{
public:
    explicit Crowd(ChatBench &bench)
        : m_bench(bench)
    {
        for (int i = 0; i < kConversations; ++i) {
            Conversation conversation;
            conversation.word = u"word%1x"_s.arg(i);
            // Few keys, and all begin with the same words: whatever could be mixed up is there.
            conversation.request = ChatBench::request("#SAY(Hello) Hi", u"key %1"_s.arg(i % 3));
            conversation.request.tools = {
                {"look", "Looks.", *parseJson(R"({"type":"object","properties":{}})")}};
            m_conversations.push_back(conversation);
        }
    }

    void begin()
    {
        for (size_t i = 0; i < m_conversations.size(); ++i)
            ask(i, {}, u"Hello"_s, false);
    }

    int answered() const { return m_answered; }
    int succeeded() const { return m_succeeded; }
    const std::vector<Told> &told() const { return m_told; }

private:
    void ask(size_t index, const std::string &text, const QString &expected, bool cancels)
    {
        const Conversation &conversation = m_conversations[index];
        ChatRequest request = conversation.request;
        request.id = u"request-%1"_s.arg(m_told.size());
        if (!text.empty()) {
            if (request.messages.back().role == ChatMessage::Role::User)
                request.messages.pop_back(); // it was never answered
            request.messages.push_back(ChatMessage::text(ChatMessage::Role::User, text));
        }
        ChatTurn *turn = m_bench.service.start(request);
        const auto outcome = m_bench.watch(turn);
        m_told.push_back({conversation.word, expected, outcome});
        if (cancels)
            connect(turn, &ChatTurn::routed, turn, [turn] {
                QMetaObject::invokeMethod(
                    turn,
                    [turn] {
                        turn->cancel({ChatError::Kind::Stopping, u"gone"_s, {}, 0, {}, true});
                    },
                    Qt::QueuedConnection);
            });
        connect(turn, &ChatTurn::settled, this, [this, index, request, outcome] {
            ++m_answered;
            m_succeeded += outcome->finished;
            next(index, request, *outcome);
        });
    }

    void next(size_t index, const ChatRequest &asked, const ChatBench::Outcome &outcome)
    {
        if (int(m_told.size()) >= kRequests)
            return;
        Conversation &conversation = m_conversations[index];
        const std::string word = conversation.word.toStdString();
        // After a failure the client goes on from what it had; sometimes it forgets an answer, and
        // sometimes it asks the same again.
        const bool keeps = outcome.finished && !outcome.answer.blocks.empty() && roll(100) < 90;
        if (keeps) {
            conversation.request.messages = asked.messages;
            conversation.request.messages.push_back(outcome.answer);
        }
        const bool hasCalls = keeps && outcome.record.outcome == u"tool_use";
        if (conversation.request.messages.size() > 12 && !hasCalls)
            conversation.request.messages.resize(2);
        if (hasCalls) {
            Json results = Json::array();
            for (const Json &block : outcome.answer.blocks) {
                if (stringOr(block, "type") == "tool_use")
                    results.push_back({{"type", "tool_result"},
                                       {"tool_use_id", stringOr(block, "id")},
                                       {"content", "#SAY(result of " + word + ") " + word}});
            }
            conversation.request.messages.push_back({ChatMessage::Role::User, results});
            ask(index, {}, u"result of "_s + conversation.word, false);
            conversation.request.messages.pop_back();
            return;
        }
        const std::string number = std::to_string(m_told.size());
        switch (roll(20)) {
        case 0:
            ask(index, "CALL look {} CALL look {\"at\":\"" + word + "\"} " + word, QString(),
                false);
            break;
        case 1:
            ask(index, "#WORDS200 #DELAY2 " + word, QString(), true);
            break;
        case 2:
            ask(index, "#SAY(" + word + ' ' + number + ") #MAX " + word,
                toQString(word + ' ' + number), false);
            break;
        default: {
            const Trouble &trouble = pick();
            const QString said = toQString(word + ' ' + number + " done");
            ask(index, "#SAY(" + said.toStdString() + ") " + trouble.tags + ' ' + word,
                trouble.succeeds ? said : QString(), false);
        }
        }
    }

    int roll(int sides) { return int(m_random() % unsigned(sides)); }
    const Trouble &pick()
    {
        int sum = 0;
        for (const Trouble &trouble : kTroubles)
            sum += trouble.weight;
        int at = roll(sum);
        for (const Trouble &trouble : kTroubles) {
            at -= trouble.weight;
            if (at < 0)
                return trouble;
        }
        return kTroubles[0];
    }

    ChatBench &m_bench;
    std::vector<Conversation> m_conversations;
    std::vector<Told> m_told;
    int m_answered = 0;
    int m_succeeded = 0;
    std::mt19937 m_random{20240607}; // always the same thousand
};

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression word(u"word\\d+x"_s);
    QStringList words;
    for (auto it = word.globalMatch(text); it.hasNext();)
        words << it.next().captured();
    words.removeDuplicates();
    return words;
}

} // namespace

// Each request ends in exactly one outcome, what surely works says what it was asked to, no answer and
// no process ever holds words of two conversations, and no process is left at the end.
void TestChaos::everyRequestIsAnsweredOnceAndAlone()
{
    QLoggingCategory::setFilterRules(u"bellhop.*=false"_s); // trouble is what this is about
    ChatBench bench;
    WorkerPool::Limits limits;
    limits.warm = 2;
    limits.size = 16;
    limits.startsAtOnce = 4;
    bench.open(limits);
    ChatService::Limits service;
    service.maxConcurrent = 12;
    service.queueLength = kRequests;
    service.queueWait = 0ms;
    service.repeatLimit = 0;
    service.timeouts = {700ms, 700ms, 0ms};
    bench.configure(service);

    Crowd crowd(bench);
    crowd.begin();
    QTRY_COMPARE_WITH_TIMEOUT(crowd.answered(), kRequests, 100'000);
    QCOMPARE(bench.service.running(), 0);
    QCOMPARE(bench.service.queued(), 0);
    QVERIFY2(crowd.succeeded() > kRequests / 2, qPrintable(QString::number(crowd.succeeded())));

    for (const Told &told : crowd.told()) {
        const ChatBench::Outcome &outcome = *told.outcome;
        QCOMPARE(outcome.finished + outcome.failed, 1);
        QCOMPARE(outcome.settled, 1);
        QVERIFY(outcome.starts <= 1);
        QVERIFY2(outcome.order.last() == "settled", outcome.order.join(' ').constData());
        const QStringList words = wordsIn(outcome.text);
        QVERIFY2(words.isEmpty() || words == QStringList{told.word},
                 qPrintable(told.word + u" heard "_s + outcome.text));
        if (!told.expected.isEmpty()) {
            QVERIFY2(outcome.finished == 1, qPrintable(outcome.error.message));
            QCOMPARE(outcome.text, told.expected);
        }
    }

    bool stopped = false;
    connect(&bench.pool, &WorkerPool::stopped, this, [&stopped] { stopped = true; });
    bench.pool.stop();
    QTRY_VERIFY_WITH_TIMEOUT(stopped, 20'000);
    int requests = 0;
    for (const Json &line : bench.received()) {
        const std::string event = stringOr(line, "event");
        if (event == "start")
            QVERIFY(!ProcessIdentity::of(intOr(line, "pid")));
        if (event != "request")
            continue;
        ++requests;
        const QStringList words = wordsIn(toQString(dumpJson(line.at("body"))));
        QVERIFY2(words.size() <= 1, qPrintable(words.join(u' ')));
    }
    QVERIFY2(requests > kRequests / 2, qPrintable(QString::number(requests)));
}

QTEST_GUILESS_MAIN(TestChaos)
#include "tst_chaos.moc"
