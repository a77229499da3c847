// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/responsestore.h"

#include "core/store/database.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestResponseStore : public QObject
{
    Q_OBJECT

private slots:
    void historyIsTheChain();
    void aGapIsNoHistory();
    void keysDoNotSeeEachOther();
    void oldOnesGo();
    void theLongestUnusedGoesFirst();
    void itemsAreFoundByTheirId();
    void aLoopEnds();
    void goesOnAfterARestart();
    void withoutContentOnDiskItIsInMemory();
};

namespace {

const QDateTime kStart = QDateTime(QDate(2026, 3, 10), QTime(12, 0), QTimeZone::utc()).toUTC();

StoredResponse entry(const std::string &id, const std::string &previous = {}, size_t size = 1)
{
    return {u"key"_s,
            {{"id", id}, {"output", {{{"id", "out_" + id}, {"text", std::string(size, 'x')}}}}},
            Json::array({{{"id", "in_" + id}}}),
            previous};
}

QByteArray ids(const std::optional<Json> &items)
{
    QByteArrayList ids;
    for (const Json &item : items.value_or(Json::array()))
        ids << toBytes(stringOr(item, "id"));
    return ids.join(' ');
}

} // namespace

// A conversation is all that was said, oldest first.
void TestResponseStore::historyIsTheChain()
{
    ResponseStore store;
    store.insert(entry("a"), kStart);
    store.insert(entry("b", "a"), kStart);
    store.insert(entry("c", "b"), kStart);
    QCOMPARE(ids(store.history(u"key"_s, "c", kStart)),
             QByteArray("in_a out_a in_b out_b in_c out_c"));
    QCOMPARE(ids(store.history(u"key"_s, "a", kStart)), QByteArray("in_a out_a"));
}

// Half a conversation would be another one.
void TestResponseStore::aGapIsNoHistory()
{
    ResponseStore store;
    store.insert(entry("a"), kStart);
    store.insert(entry("b", "a"), kStart);
    QVERIFY(store.remove(u"key"_s, "a"));
    QVERIFY(!store.remove(u"key"_s, "a"));
    QVERIFY(!store.history(u"key"_s, "b", kStart));
    QVERIFY(!store.history(u"key"_s, "z", kStart));
}

void TestResponseStore::keysDoNotSeeEachOther()
{
    ResponseStore store;
    store.insert(entry("a"), kStart);
    QVERIFY(!store.find(u"other"_s, "a", kStart));
    QVERIFY(!store.history(u"other"_s, "a", kStart));
    QVERIFY(store.item(u"other"_s, "in_a", kStart).is_null());
    QVERIFY(!store.remove(u"other"_s, "a"));
    QVERIFY(store.find(u"key"_s, "a", kStart));
}

// Kept since the last use, not since the beginning.
void TestResponseStore::oldOnesGo()
{
    ResponseStore store({1h, 1'000'000});
    store.insert(entry("a"), kStart);
    store.insert(entry("b"), kStart);
    QVERIFY(store.find(u"key"_s, "a", kStart.addSecs(50 * 60)));
    QVERIFY(store.find(u"key"_s, "a", kStart.addSecs(100 * 60)));
    QVERIFY(!store.find(u"key"_s, "b", kStart.addSecs(100 * 60)));
}

// Memory is bounded; a giant is not kept at all.
void TestResponseStore::theLongestUnusedGoesFirst()
{
    ResponseStore store({1h, 3000});
    store.insert(entry("a", {}, 1000), kStart);
    store.insert(entry("b", {}, 1000), kStart);
    QVERIFY(store.find(u"key"_s, "a", kStart));
    store.insert(entry("c", {}, 1000), kStart);
    QVERIFY(store.find(u"key"_s, "a", kStart));
    QVERIFY(!store.find(u"key"_s, "b", kStart));
    store.insert(entry("d", {}, 5000), kStart);
    QVERIFY(!store.find(u"key"_s, "d", kStart));
    QVERIFY(store.find(u"key"_s, "c", kStart));
}

void TestResponseStore::itemsAreFoundByTheirId()
{
    ResponseStore store;
    store.insert(entry("a"), kStart);
    QCOMPARE(stringOr(store.item(u"key"_s, "in_a", kStart), "id"), std::string("in_a"));
    QCOMPARE(stringOr(store.item(u"key"_s, "out_a", kStart), "id"), std::string("out_a"));
    QVERIFY(store.item(u"key"_s, "x", kStart).is_null());
    QVERIFY(store.item(u"key"_s, "", kStart).is_null());
}

// A chain that bites its tail does not hang the server.
void TestResponseStore::aLoopEnds()
{
    ResponseStore store;
    store.insert(entry("a", "b"), kStart);
    store.insert(entry("b", "a"), kStart);
    QVERIFY(!store.history(u"key"_s, "a", kStart));
}

// With an archive the same conversation is there for the next run of the program.
void TestResponseStore::goesOnAfterARestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bellhop.db"_s);
    {
        const auto database = Database::open(path);
        QVERIFY(database);
        ResponseArchive archive(**database);
        ResponseStore store;
        store.setArchive(&archive);
        store.insert(entry("a"), kStart);
        store.insert(entry("b", "a"), kStart);
    }
    const auto database = Database::open(path);
    QVERIFY(database);
    ResponseArchive archive(**database);
    ResponseStore store;
    store.setArchive(&archive);
    QCOMPARE(ids(store.history(u"key"_s, "b", kStart)), QByteArray("in_a out_a in_b out_b"));
    QCOMPARE(stringOr(store.item(u"key"_s, "out_a", kStart), "id"), std::string("out_a"));
    QVERIFY(store.remove(u"key"_s, "b"));
    QVERIFY(!store.find(u"key"_s, "b", kStart));
    QVERIFY(!store.find(u"other"_s, "a", kStart));
}

// A user who keeps no content still can use previous_response_id, until the program ends.
void TestResponseStore::withoutContentOnDiskItIsInMemory()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"bellhop.db"_s));
    QVERIFY(database);
    ResponseArchive archive(**database);
    QVERIFY(archive.setRetention({false, 1h}));
    ResponseStore store;
    store.setArchive(&archive);
    store.insert(entry("a"), kStart);
    QCOMPARE(ids(store.history(u"key"_s, "a", kStart)), QByteArray("in_a out_a"));
    ResponseStore next;
    next.setArchive(&archive);
    QVERIFY(!next.find(u"key"_s, "a", kStart));
}

QTEST_GUILESS_MAIN(TestResponseStore)
#include "tst_responsestore.moc"
