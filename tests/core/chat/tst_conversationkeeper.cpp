// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chatbench.h"
#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "support/waiting.h"

#include <QTest>

using Role = ChatMessage::Role;

class TestConversationKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void onlyTheNewMessageIsEnough();
    void theWholeHistoryIsNeverDoubled();
    void anotherHistoryReplacesTheKeptOne();
    void anIdBelongsToItsCaller();
    void turnsOfOneConversationQueue();
    void noContentKeptMeansNoMemory();

private:
    ChatRequest named(const std::string &text)
    {
        ChatRequest request = ChatBench::request(text);
        request.conversationId = QStringLiteral("mine");
        return request;
    }
    ChatMessages kept() const
    {
        return *m_store->messages(QStringLiteral("key"), QStringLiteral("mine"));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConversationStore> m_store;
};

void TestConversationKeeper::init()
{
    m_store.reset();
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_dir->filePath(QStringLiteral("test.db")));
    QVERIFY(bool(opened));
    m_database = std::move(*opened);
    m_store = std::make_unique<ConversationStore>(*m_database);
}

// The id alone brings back what was said, also in a process that has never seen it.
void TestConversationKeeper::onlyTheNewMessageIsEnough()
{
    {
        ChatBench bench;
        bench.service.setKeeper(ConversationKeeper(m_store.get()));
        bench.open();
        ChatRequest first = named("#SAY(one)");
        first.system = {"Be brief."};
        const auto one = bench.start(first);
        QTRY_VERIFY(one->isOver());
        QCOMPARE(kept().size(), size_t(2));
        const auto two = bench.start(named("#SAY(two)"));
        QTRY_VERIFY(two->isOver());
    }
    ChatBench after;
    after.service.setKeeper(ConversationKeeper(m_store.get()));
    after.open();
    const auto three = after.start(named("#CONTEXT"));
    QTRY_VERIFY(three->isOver());
    const Json context = *parseJson(three->text.toUtf8());
    QCOMPARE(context["messages"].size(), size_t(5));
    QCOMPARE(dumpJson(context["systemPrompt"]), std::string("[\"Be brief.\"]"));
    QCOMPARE(kept().size(), size_t(6));
}

// Most clients resend everything, with or without an id.
void TestConversationKeeper::theWholeHistoryIsNeverDoubled()
{
    ChatBench bench;
    bench.service.setKeeper(ConversationKeeper(m_store.get()));
    bench.open();
    const ChatRequest first = named("#SAY(one)");
    const auto one = bench.start(first);
    QTRY_VERIFY(one->isOver());
    ChatRequest next = first;
    next.messages.push_back(ChatMessage::text(Role::Assistant, "one"));
    next.messages.push_back(ChatMessage::text(Role::User, "#CONTEXT"));
    const auto two = bench.start(next);
    QTRY_VERIFY(two->isOver());
    QCOMPARE(two->record.route, TurnRecord::Route::Hot);
    QCOMPARE((*parseJson(two->text.toUtf8()))["messages"].size(), size_t(3));
    QCOMPARE(kept().size(), size_t(4));
}

// The client knows best what was said.
void TestConversationKeeper::anotherHistoryReplacesTheKeptOne()
{
    ChatBench bench;
    bench.service.setKeeper(ConversationKeeper(m_store.get()));
    bench.open();
    const auto one = bench.start(named("#SAY(one)"));
    QTRY_VERIFY(one->isOver());
    ChatRequest edited = named("another beginning");
    edited.messages.push_back(ChatMessage::text(Role::Assistant, "well"));
    edited.messages.push_back(ChatMessage::text(Role::User, "#SAY(two)"));
    const auto two = bench.start(edited);
    QTRY_VERIFY(two->isOver());
    const ChatMessages messages = kept();
    QCOMPARE(messages.size(), size_t(4));
    QCOMPARE(messages.front(), edited.messages.front());
}

// Two callers may choose the same id; neither hears of the other.
void TestConversationKeeper::anIdBelongsToItsCaller()
{
    ChatBench bench;
    bench.service.setKeeper(ConversationKeeper(m_store.get()));
    bench.open();
    const auto one = bench.start(named("#SAY(secret)"));
    QTRY_VERIFY(one->isOver());
    ChatRequest other = named("#CONTEXT");
    other.caller.keyId = QStringLiteral("another key");
    const auto two = bench.start(other);
    QTRY_VERIFY(two->isOver());
    QVERIFY(!two->text.contains(QStringLiteral("secret")));
}

// Two messages at once are answered one after the other, each knowing the one before.
void TestConversationKeeper::turnsOfOneConversationQueue()
{
    ChatBench bench;
    bench.service.setKeeper(ConversationKeeper(m_store.get()));
    bench.open();
    const auto one = bench.start(named("#SAY(one)"));
    const auto two = bench.start(named("#CONTEXT"));
    QCOMPARE(bench.service.queued(), 1);
    const auto free = bench.start(ChatBench::request("#SAY(someone else)"));
    QTRY_VERIFY(one->isOver() && two->isOver() && free->isOver());
    QCOMPARE((*parseJson(two->text.toUtf8()))["messages"].size(), size_t(3));
}

// What must not be kept cannot be remembered either.
void TestConversationKeeper::noContentKeptMeansNoMemory()
{
    m_store->setRetention({false, std::chrono::hours(1)});
    ChatBench bench;
    bench.service.setKeeper(ConversationKeeper(m_store.get()));
    bench.open();
    const auto one = bench.start(named("#SAY(one)"));
    QTRY_VERIFY(one->isOver());
    const auto two = bench.start(named("#CONTEXT"));
    QTRY_VERIFY(two->isOver());
    QCOMPARE((*parseJson(two->text.toUtf8()))["messages"].size(), size_t(1));
    QVERIFY(kept().empty());
}

QTEST_GUILESS_MAIN(TestConversationKeeper)
#include "tst_conversationkeeper.moc"
