// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/responsearchive.h"

#include "core/settings/settings.h"
#include "core/store/database.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kNow = QDateTime(QDate(2026, 3, 10), QTime(12, 0), QTimeZone::utc()).toUTC();

StoredResponse response(const std::string &id, const std::string &previous = {}, size_t size = 1)
{
    return {u"key"_s,
            {{"id", id}, {"output", {{{"id", "out_" + id}, {"text", std::string(size, 'x')}}}}},
            Json::array({{{"id", "in_" + id}, {"zebra", 1}, {"apple", 2.5}}}),
            previous};
}

} // namespace

class TestResponseArchive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comesBackWholeAfterARestart();
    void anIdBelongsToItsKey();
    void aUsePutsTheEndOff();
    void purgingTakesTheExpiredOnes();
    void theSameIdIsReplaced();
    void removedContentIsGoneWithItsItems();
    void aKeysResponsesGoTogether();
    void theLongestUnusedMakeRoom();
    void withoutContentNothingIsWritten();
    void damagedRowsAreNotThere();
    void retentionFollowsTheSettings_data();
    void retentionFollowsTheSettings();

private:
    void reopen();
    int count(const char *table);
    bool has(const std::string &id, const QDateTime &now = kNow);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ResponseArchive> m_archive;
};

void TestResponseArchive::init()
{
    m_archive.reset();
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestResponseArchive::reopen()
{
    m_archive.reset();
    m_database.reset();
    auto database = Database::open(m_dir->filePath(u"bellhop.db"_s));
    QVERIFY(database);
    m_database = std::move(*database);
    m_archive = std::make_unique<ResponseArchive>(*m_database, 10'000);
    QVERIFY(m_archive->setRetention({true, 1h}));
}

int TestResponseArchive::count(const char *table)
{
    int rows = -1;
    const Result<Done> done =
        m_database->read(QByteArray("SELECT count(*) FROM ") + table, {},
                         [&rows](const QSqlQuery &row) { rows = row.value(0).toInt(); });
    return done ? rows : -1;
}

bool TestResponseArchive::has(const std::string &id, const QDateTime &now)
{
    const auto found = m_archive->find(u"key"_s, id, now);
    return found && found->has_value();
}

// The whole point of a file: with the order of its keys and what it went on from.
void TestResponseArchive::comesBackWholeAfterARestart()
{
    QVERIFY(m_archive->insert(response("b", "a"), kNow));
    reopen();
    const auto found = m_archive->find(u"key"_s, "b", kNow);
    QVERIFY(found && found->has_value());
    QCOMPARE(dumpJson((*found)->response), dumpJson(response("b").response));
    QCOMPARE(dumpJson((*found)->input), dumpJson(response("b").input));
    QCOMPARE((*found)->previousId, std::string("a"));
    QCOMPARE(stringOr(*m_archive->item(u"key"_s, "out_b", kNow), "id"), std::string("out_b"));
    QCOMPARE(stringOr(*m_archive->item(u"key"_s, "in_b", kNow), "id"), std::string("in_b"));
    QVERIFY(m_archive->item(u"key"_s, "other", kNow)->is_null());
}

void TestResponseArchive::anIdBelongsToItsKey()
{
    QVERIFY(m_archive->insert(response("a"), kNow));
    QVERIFY(!*m_archive->find(u"other"_s, "a", kNow));
    QVERIFY(m_archive->item(u"other"_s, "in_a", kNow)->is_null());
    QVERIFY(!*m_archive->remove(u"other"_s, "a"));
    QVERIFY(has("a"));
}

// Kept since the last use, not since the beginning.
void TestResponseArchive::aUsePutsTheEndOff()
{
    QVERIFY(m_archive->insert(response("a"), kNow));
    QVERIFY(m_archive->insert(response("b"), kNow));
    QVERIFY(has("a", kNow.addSecs(50 * 60)));
    QVERIFY(has("a", kNow.addSecs(100 * 60)));
    QVERIFY(!has("b", kNow.addSecs(100 * 60)));
    QVERIFY(m_archive->item(u"key"_s, "in_b", kNow.addSecs(100 * 60))->is_null());
}

void TestResponseArchive::purgingTakesTheExpiredOnes()
{
    QVERIFY(m_archive->insert(response("a"), kNow));
    QVERIFY(m_archive->insert(response("b"), kNow.addSecs(1800)));
    QCOMPARE(*m_archive->purge(kNow.addSecs(3600)), 1);
    QCOMPARE(count("responses"), 1);
    QCOMPARE(count("response_items"), 2);
}

void TestResponseArchive::theSameIdIsReplaced()
{
    QVERIFY(m_archive->insert(response("a", "x"), kNow));
    QVERIFY(m_archive->insert(response("a", "y"), kNow));
    QCOMPARE(count("responses"), 1);
    QCOMPARE((*m_archive->find(u"key"_s, "a", kNow))->previousId, std::string("y"));
}

void TestResponseArchive::removedContentIsGoneWithItsItems()
{
    QVERIFY(m_archive->insert(response("a"), kNow));
    QVERIFY(*m_archive->remove(u"key"_s, "a"));
    QVERIFY(!*m_archive->remove(u"key"_s, "a"));
    QCOMPARE(count("responses"), 0);
    QCOMPARE(count("response_items"), 0);
}

// The file is bounded; a giant is not kept at all.
void TestResponseArchive::aKeysResponsesGoTogether()
{
    StoredResponse other = response("resp_3");
    other.keyId = u"other"_s;
    for (const StoredResponse &one : {response("resp_1"), response("resp_2"), other})
        QVERIFY(m_archive->insert(one, kNow));
    const auto removed = m_archive->removeAllOf(u"key"_s);
    QVERIFY(removed && *removed == 2);
    QVERIFY(!has("resp_1"));
    QVERIFY(*m_archive->find(u"other"_s, "resp_3", kNow));
    QCOMPARE(count("response_items"), 2); // what it was made of, with it
}

void TestResponseArchive::theLongestUnusedMakeRoom()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_archive->insert(response(std::to_string(i), {}, 3000), kNow.addSecs(i)));
    QCOMPARE(count("responses"), 3);
    QVERIFY(!has("0"));
    QVERIFY(has("3"));
    QVERIFY(m_archive->insert(response("giant", {}, 20'000), kNow.addSecs(9)));
    QVERIFY(!has("giant"));
    QCOMPARE(count("responses"), 3);
}

// Who keeps nothing keeps nothing: neither what comes nor what was there.
void TestResponseArchive::withoutContentNothingIsWritten()
{
    QVERIFY(m_archive->insert(response("a"), kNow));
    QVERIFY(m_archive->setRetention({false, 1h}));
    QCOMPARE(count("responses"), 0);
    QVERIFY(m_archive->insert(response("b"), kNow));
    QCOMPARE(count("responses"), 0);
    QVERIFY(!m_archive->keepsContent());
}

void TestResponseArchive::damagedRowsAreNotThere()
{
    QVERIFY(m_archive->insert(response("a"), kNow));
    QVERIFY(m_database->run("UPDATE responses SET response = '{\"id\":'"));
    QVERIFY(!has("a"));
    QVERIFY(m_archive->item(u"key"_s, "in_a", kNow)->is_null());
}

void TestResponseArchive::retentionFollowsTheSettings_data()
{
    QTest::addColumn<QString>("keep");
    QTest::addColumn<bool>("keepsContent");
    QTest::addColumn<int>("hours");
    QTest::newRow("never: nothing on disk") << u"never"_s << false << 48;
    QTest::newRow("session: for its own time") << u"session"_s << true << 48;
    QTest::newRow("days: as long as other content") << u"days"_s << true << 5 * 24;
}

void TestResponseArchive::retentionFollowsTheSettings()
{
    QFETCH(QString, keep);
    QFETCH(bool, keepsContent);
    QFETCH(int, hours);
    using Key = Settings::Key;
    Settings settings;
    settings.set(Key::KeepContent, keep, Settings::Source::File);
    settings.set(Key::ContentDays, qint64(5), Settings::Source::File);
    settings.set(Key::ResponseTtl, qint64(48), Settings::Source::File);
    const auto retention = ResponseArchive::Retention::from(settings);
    QCOMPARE(retention.keepContent, keepsContent);
    QCOMPARE(retention.lifetime, std::chrono::seconds(std::chrono::hours(hours)));
}

QTEST_GUILESS_MAIN(TestResponseArchive)
#include "tst_responsearchive.moc"
