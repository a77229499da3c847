// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversationstore.h"

#include "core/settings/settings.h"
#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Role = ChatMessage::Role;

namespace {

const QDateTime kNow = QDateTime(QDate(2026, 3, 10), QTime(12, 0), QTimeZone::utc()).toUTC();

Conversation conversation(const QString &key, const QString &id)
{
    Conversation made;
    made.callerKey = key;
    made.id = id;
    made.model = u"sonnet"_s;
    made.system = {"Be brief.", "Ünicode"};
    return made;
}

} // namespace

class TestConversationStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aConversationComesBackWhole();
    void messagesKeepOrderAndKeys();
    void anIdBelongsToItsCaller();
    void aUsePutsTheEndOff();
    void anExpiredOneIsGone();
    void anExpiredIdStartsAnew();
    void withoutContentOnlyTheCountIsKept();
    void removedContentIsNotLeftInTheFile();
    void theListIsLastUsedFirst();
    void removingTakesTheMessagesAlong();
    void appendingToNothingIsAnError();
    void damagedMessagesAreAnErrorNotACrash();
    void retentionFollowsTheSettings_data();
    void retentionFollowsTheSettings();

private:
    int messageRows();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConversationStore> m_store;
};

void TestConversationStore::init()
{
    m_store.reset();
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_dir->filePath(u"bellhop.db"_s));
    QVERIFY(database);
    m_database = std::move(*database);
    m_store = std::make_unique<ConversationStore>(*m_database);
    m_store->setRetention({true, 1h});
}

int TestConversationStore::messageRows()
{
    int count = -1;
    const Result<Done> done =
        m_database->read("SELECT count(*) FROM messages", {},
                         [&count](const QSqlQuery &row) { count = row.value(0).toInt(); });
    return done ? count : -1;
}

// All fields, with the times of their making.
void TestConversationStore::aConversationComesBackWhole()
{
    QVERIFY(m_store->touch(conversation(u"k"_s, u"c"_s), kNow));
    const auto found = m_store->find(u"k"_s, u"c"_s, kNow);
    QVERIFY(found && found->has_value());
    const Conversation &kept = **found;
    QCOMPARE(kept.id, u"c"_s);
    QCOMPARE(kept.callerKey, u"k"_s);
    QCOMPARE(kept.model, u"sonnet"_s);
    QCOMPARE(kept.system, (std::vector<std::string>{"Be brief.", "Ünicode"}));
    QCOMPARE(kept.createdAt, kNow);
    QCOMPARE(kept.lastUsedAt, kNow);
    QCOMPARE(kept.expiresAt, kNow.addSecs(3600));
    QCOMPARE(kept.messageCount, 0);
    const auto none = m_store->find(u"k"_s, u"other"_s, kNow);
    QVERIFY(none && !none->has_value());
}

// What is replayed later must be what was said: order, roles, key order, every character.
void TestConversationStore::messagesKeepOrderAndKeys()
{
    QVERIFY(m_store->touch(conversation(u"k"_s, u"c"_s), kNow));
    const Json tool{{"type", "tool_use"},
                    {"id", "toolu_1"},
                    {"name", "x"},
                    {"input", {{"zebra", 1}, {"apple", 2.50}}}};
    const ChatMessages first{ChatMessage::text(Role::User, "Hällo 🦊\n'\"\\"),
                             {Role::Assistant, Json::array({tool})}};
    const ChatMessages second{ChatMessage::text(Role::User, "more")};
    QVERIFY(m_store->append(u"k"_s, u"c"_s, first, kNow));
    QVERIFY(m_store->append(u"k"_s, u"c"_s, second, kNow));

    const auto messages = m_store->messages(u"k"_s, u"c"_s);
    QVERIFY(messages);
    QCOMPARE(messages->size(), size_t(3));
    QVERIFY(messages->at(0) == first[0]);
    QCOMPARE(dumpJson(messages->at(1).blocks), dumpJson(first[1].blocks));
    QCOMPARE(messages->at(1).role, Role::Assistant);
    QVERIFY(messages->at(2) == second[0]);
    QCOMPARE((*m_store->find(u"k"_s, u"c"_s, kNow))->messageCount, 3);
}

// Two clients that both call theirs "1" never see each other's.
void TestConversationStore::anIdBelongsToItsCaller()
{
    QVERIFY(m_store->touch(conversation(u"a"_s, u"1"_s), kNow));
    QVERIFY(m_store->touch(conversation(u"b"_s, u"1"_s), kNow));
    QVERIFY(m_store->append(u"a"_s, u"1"_s, {ChatMessage::text(Role::User, "secret of a")}, kNow));
    QVERIFY(m_store->messages(u"b"_s, u"1"_s)->empty());
    QCOMPARE(m_store->messages(u"a"_s, u"1"_s)->size(), size_t(1));
    QVERIFY(*m_store->remove(u"b"_s, u"1"_s));
    QCOMPARE(m_store->messages(u"a"_s, u"1"_s)->size(), size_t(1));
    QVERIFY(m_store->find(u"c"_s, u"1"_s, kNow)->has_value() == false);
}

// Expiry counts from the last use; making it again changes model and prompt, not the messages.
void TestConversationStore::aUsePutsTheEndOff()
{
    QVERIFY(m_store->touch(conversation(u"k"_s, u"c"_s), kNow));
    const QDateTime later = kNow.addSecs(1800);
    QVERIFY(m_store->append(u"k"_s, u"c"_s, {ChatMessage::text(Role::User, "x")}, later));
    QCOMPARE((*m_store->find(u"k"_s, u"c"_s, later))->expiresAt, later.addSecs(3600));

    Conversation changed = conversation(u"k"_s, u"c"_s);
    changed.model = u"opus"_s;
    changed.system = {};
    const QDateTime evenLater = later.addSecs(60);
    QVERIFY(m_store->touch(changed, evenLater));
    const Conversation kept = **m_store->find(u"k"_s, u"c"_s, evenLater);
    QCOMPARE(kept.model, u"opus"_s);
    QVERIFY(kept.system.empty());
    QCOMPARE(kept.createdAt, kNow);
    QCOMPARE(kept.expiresAt, evenLater.addSecs(3600));
    QCOMPARE(kept.messageCount, 1);
    QCOMPARE(m_store->messages(u"k"_s, u"c"_s)->size(), size_t(1));
}

// From the moment it expires nobody sees it, and the purge takes it with all it holds.
void TestConversationStore::anExpiredOneIsGone()
{
    QVERIFY(m_store->touch(conversation(u"k"_s, u"c"_s), kNow));
    QVERIFY(m_store->append(u"k"_s, u"c"_s, {ChatMessage::text(Role::User, "x")}, kNow));
    const QDateTime end = kNow.addSecs(3600);
    QVERIFY(m_store->find(u"k"_s, u"c"_s, end.addMSecs(-1))->has_value());
    QCOMPARE(*m_store->purge(end.addMSecs(-1)), 0);
    QVERIFY(!m_store->find(u"k"_s, u"c"_s, end)->has_value());
    QVERIFY(m_store->list(u"k"_s, end)->empty());
    QCOMPARE(*m_store->purge(end), 1);
    QCOMPARE(messageRows(), 0);
}

// Old words must not come back under a reused id.
void TestConversationStore::anExpiredIdStartsAnew()
{
    QVERIFY(m_store->touch(conversation(u"k"_s, u"c"_s), kNow));
    QVERIFY(m_store->append(u"k"_s, u"c"_s, {ChatMessage::text(Role::User, "old")}, kNow));
    const QDateTime later = kNow.addDays(1);
    QVERIFY(m_store->touch(conversation(u"k"_s, u"c"_s), later));
    QCOMPARE((*m_store->find(u"k"_s, u"c"_s, later))->createdAt, later);
    QCOMPARE((*m_store->find(u"k"_s, u"c"_s, later))->messageCount, 0);
    QVERIFY(m_store->messages(u"k"_s, u"c"_s)->empty());
}

// "never": that something was said, not what.
void TestConversationStore::withoutContentOnlyTheCountIsKept()
{
    m_store->setRetention({false, 1h});
    QVERIFY(m_store->touch(conversation(u"k"_s, u"c"_s), kNow));
    QVERIFY(m_store->append(
        u"k"_s, u"c"_s,
        {ChatMessage::text(Role::User, "x"), ChatMessage::text(Role::Assistant, "y")}, kNow));
    QCOMPARE((*m_store->find(u"k"_s, u"c"_s, kNow))->messageCount, 2);
    QVERIFY((*m_store->find(u"k"_s, u"c"_s, kNow))->system.empty());
    QVERIFY(m_store->messages(u"k"_s, u"c"_s)->empty());
    QCOMPARE(messageRows(), 0);
}

// Deleted means overwritten: after the files are closed no word of it is to be found on the disk.
void TestConversationStore::removedContentIsNotLeftInTheFile()
{
    QVERIFY(m_store->touch(conversation(u"k"_s, u"c"_s), kNow));
    for (int i = 0; i < 50; ++i)
        QVERIFY(m_store->append(u"k"_s, u"c"_s,
                                {ChatMessage::text(Role::User, "MARKER-" + std::string(2000, 'x'))},
                                kNow));
    QCOMPARE(*m_store->removeAll(), 1);
    m_store.reset();
    m_database.reset();
    for (const QString &name : QDir(m_dir->path()).entryList(QDir::Files)) {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("MARKER-"), qPrintable(name));
    }
}

// Of one caller, or of everybody.
void TestConversationStore::theListIsLastUsedFirst()
{
    QVERIFY(m_store->touch(conversation(u"a"_s, u"1"_s), kNow));
    QVERIFY(m_store->touch(conversation(u"a"_s, u"2"_s), kNow.addSecs(1)));
    QVERIFY(m_store->touch(conversation(u"b"_s, u"3"_s), kNow.addSecs(2)));
    QVERIFY(m_store->append(u"a"_s, u"1"_s, {}, kNow.addSecs(3)));
    const auto ids = [this](const QString &key) {
        QStringList list;
        const auto rows = m_store->list(key, kNow.addSecs(4));
        for (const Conversation &row : *rows)
            list.append(row.id);
        return list;
    };
    QCOMPARE(ids(u"a"_s), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(ids(QString()), (QStringList{u"1"_s, u"3"_s, u"2"_s}));
    QVERIFY(ids(u"nobody"_s).isEmpty());
}

// One, or all of them.
void TestConversationStore::removingTakesTheMessagesAlong()
{
    for (const QString &id : {u"1"_s, u"2"_s}) {
        QVERIFY(m_store->touch(conversation(u"k"_s, id), kNow));
        QVERIFY(m_store->append(u"k"_s, id, {ChatMessage::text(Role::User, "x")}, kNow));
    }
    QVERIFY(*m_store->remove(u"k"_s, u"1"_s));
    QVERIFY(!*m_store->remove(u"k"_s, u"1"_s));
    QCOMPARE(messageRows(), 1);
    QCOMPARE(*m_store->removeAll(), 1);
    QCOMPARE(messageRows(), 0);
}

// A conversation that was deleted meanwhile is not made again by its own tail.
void TestConversationStore::appendingToNothingIsAnError()
{
    QVERIFY(!m_store->append(u"k"_s, u"c"_s, {ChatMessage::text(Role::User, "x")}, kNow));
    QCOMPARE(messageRows(), 0);
}

// Half a conversation is worse than none.
void TestConversationStore::damagedMessagesAreAnErrorNotACrash()
{
    QVERIFY(m_store->touch(conversation(u"k"_s, u"c"_s), kNow));
    QVERIFY(m_store->append(u"k"_s, u"c"_s, {ChatMessage::text(Role::User, "x")}, kNow));
    QVERIFY(m_database->run("UPDATE messages SET blocks = '[{'"));
    QVERIFY(!m_store->messages(u"k"_s, u"c"_s));
}

void TestConversationStore::retentionFollowsTheSettings_data()
{
    QTest::addColumn<QString>("keep");
    QTest::addColumn<bool>("keepContent");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("never") << u"never"_s << false << qint64(90 * 60);
    QTest::newRow("until it expires") << u"session"_s << true << qint64(90 * 60);
    QTest::newRow("for days") << u"days"_s << true << qint64(3 * 24 * 3600);
}

// Ninety minutes, or three days where days are asked for.
void TestConversationStore::retentionFollowsTheSettings()
{
    QFETCH(const QString, keep);
    Settings settings;
    settings.set(Settings::Key::KeepContent, keep, Settings::Source::File);
    settings.set(Settings::Key::ConversationTtl, 90, Settings::Source::File);
    settings.set(Settings::Key::ContentDays, 3, Settings::Source::File);
    const auto retention = ConversationStore::Retention::from(settings);
    QTEST(retention.keepContent, "keepContent");
    QTEST(qint64(retention.lifetime.count()), "seconds");
}

QTEST_GUILESS_MAIN(TestConversationStore)
#include "tst_conversationstore.moc"
