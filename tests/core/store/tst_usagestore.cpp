// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usagestore.h"

#include "core/store/database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using State = TurnRecord::State;

namespace {

const QDateTime kNoon(QDate(2026, 3, 10), QTime(12, 0));

TurnRecord turn(const QString &id, const QDateTime &at, State state = State::Done)
{
    TurnRecord record;
    record.id = id;
    record.startedAt = at.toUTC();
    record.keyId = u"default"_s;
    record.requestedModel = u"gpt-4"_s;
    record.state = state;
    return record;
}

} // namespace

class TestUsageStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTurnComesBackWhole();
    void anEmptyTurnComesBackToo();
    void everyStateAndRouteComesBack();
    void totalsCountThePeriodOnly();
    void theMedianIsTheMiddleOne_data();
    void theMedianIsTheMiddleOne();
    void totalsAreGrouped();
    void daysAreTheUsersOwn();
    void recentOnesComeNewestFirst();
    void oldOnesArePurged();
    void aBrokenDatabaseIsAnErrorNotACrash();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageStore> m_store;
};

void TestUsageStore::init()
{
    m_store.reset();
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_dir->filePath(u"bellhop.db"_s));
    QVERIFY(database);
    m_database = std::move(*database);
    m_store = std::make_unique<UsageStore>(*m_database);
}

// Nothing of a record is lost in the file.
void TestUsageStore::aTurnComesBackWhole()
{
    TurnRecord given = turn(u"req-1"_s, kNoon.addMSecs(123), State::Cancelled);
    given.keyName = u"Läptop"_s;
    given.client = u"opencode/1.18"_s;
    given.endpoint = u"chat.completions"_s;
    given.model = u"claude-sonnet-5-5"_s;
    given.stream = true;
    given.route = TurnRecord::Route::Held;
    given.queueMs = 0;
    given.bindMs = 12;
    given.replayMs = 0;
    given.fields = {{u"temperature"_s, u"max_tokens"_s}, {u"stop"_s}, {u"seed"_s}};
    given.firstTokenMs = 87;
    given.totalMs = 12'345'678'901;
    given.usage = {1, 20'000'000'000, 3, 4, 5};
    given.costUsd = 0.012345;
    given.outcome = u"tool_use"_s;
    given.error = u"the client went away"_s;
    given.errorKind = ChatError::Kind::Overloaded;
    QVERIFY(m_store->add(given));

    const auto turns = m_store->recent(10);
    QVERIFY(turns);
    QCOMPARE(turns->size(), size_t(1));
    const TurnRecord &kept = turns->front();
    QCOMPARE(kept.id, given.id);
    QCOMPARE(kept.startedAt, given.startedAt);
    QCOMPARE(kept.keyId, given.keyId);
    QCOMPARE(kept.keyName, given.keyName);
    QCOMPARE(kept.client, given.client);
    QCOMPARE(kept.endpoint, given.endpoint);
    QCOMPARE(kept.requestedModel, given.requestedModel);
    QCOMPARE(kept.model, given.model);
    QCOMPARE(kept.state, given.state);
    QCOMPARE(kept.stream, given.stream);
    QCOMPARE(kept.route, given.route);
    QCOMPARE(kept.queueMs, given.queueMs);
    QCOMPARE(kept.bindMs, given.bindMs);
    QCOMPARE(kept.replayMs, given.replayMs);
    QVERIFY(kept.fields == given.fields);
    QVERIFY(kept.errorKind == given.errorKind);
    QCOMPARE(kept.firstTokenMs, given.firstTokenMs);
    QCOMPARE(kept.totalMs, given.totalMs);
    QVERIFY(kept.usage == given.usage);
    QCOMPARE(kept.costUsd, given.costUsd);
    QCOMPARE(kept.outcome, given.outcome);
    QCOMPARE(kept.error, given.error);
}

// A turn that failed before anything was known has a row as well.
void TestUsageStore::anEmptyTurnComesBackToo()
{
    TurnRecord empty;
    empty.startedAt = kNoon;
    QVERIFY(m_store->add(empty));
    const auto turns = m_store->recent(1);
    QVERIFY(turns);
    QCOMPARE(turns->front().firstTokenMs, -1);
    QCOMPARE(turns->front().totalMs, -1);
    QVERIFY(turns->front().model.isEmpty());
}

// The names in the file stand for one value each.
void TestUsageStore::everyStateAndRouteComesBack()
{
    int number = 0;
    for (int state = int(State::Queued); state <= int(State::Cancelled); ++state) {
        for (int route = 0; route <= int(TurnRecord::Route::Held); ++route) {
            ++number;
            TurnRecord record = turn(QString::number(number), kNoon.addSecs(number), State(state));
            record.route = TurnRecord::Route(route);
            QVERIFY(m_store->add(record));
            const auto turns = m_store->recent(1);
            QCOMPARE(turns->front().state, record.state);
            QCOMPARE(turns->front().route, record.route);
        }
    }
}

// From the first moment on, before the last one.
void TestUsageStore::totalsCountThePeriodOnly()
{
    const QDateTime from = kNoon;
    const QDateTime to = kNoon.addSecs(3600);
    int number = 0;
    for (const QDateTime &at : {from.addMSecs(-1), from, to.addMSecs(-1), to}) {
        TurnRecord record = turn(QString::number(++number), at);
        record.usage = {1, 10, 100, 1000, 10000};
        record.costUsd = 0.5;
        QVERIFY(m_store->add(record));
    }
    QVERIFY(m_store->add(turn(u"f"_s, from, State::Failed)));
    QVERIFY(m_store->add(turn(u"c"_s, from, State::Cancelled)));

    const auto totals = m_store->totals(from, to);
    QVERIFY(totals);
    QCOMPARE(totals->turns, 4);
    QCOMPARE(totals->failed, 1);
    QCOMPARE(totals->cancelled, 1);
    QVERIFY((totals->tokens == TokenUsage{2, 20, 200, 2000, 20000}));
    QCOMPARE(totals->costUsd, 1.0);
    QCOMPARE(totals->medianFirstTokenMs, -1);

    const auto nothing = m_store->totals(to.addYears(1), to.addYears(2));
    QVERIFY(nothing);
    QVERIFY(*nothing == UsageTotals());
}

void TestUsageStore::theMedianIsTheMiddleOne_data()
{
    QTest::addColumn<QList<int>>("times");
    QTest::addColumn<int>("median");
    QTest::newRow("one") << QList<int>{70} << 70;
    QTest::newRow("two") << QList<int>{90, 70} << 70;
    QTest::newRow("three") << QList<int>{500, 20, 90} << 90;
    QTest::newRow("those without do not count") << QList<int>{-1, 500, -1, 20, 90, -1, -1} << 90;
}

// The usual wait, which one slow answer does not spoil.
void TestUsageStore::theMedianIsTheMiddleOne()
{
    QFETCH(const QList<int>, times);
    for (const int ms : times) {
        TurnRecord record = turn(QString::number(ms), kNoon);
        record.firstTokenMs = ms;
        QVERIFY(m_store->add(record));
    }
    const auto totals = m_store->totals(kNoon, kNoon.addSecs(1));
    QVERIFY(totals);
    QTEST(int(totals->medianFirstTokenMs), "median");
}

// By model that really answered (else the one asked for) and by key.
void TestUsageStore::totalsAreGrouped()
{
    const auto add = [this](const QString &key, const QString &model, qint64 output) {
        TurnRecord record = turn(key + model, kNoon);
        record.keyId = key;
        record.model = model;
        record.usage.output = output;
        QVERIFY(m_store->add(record));
    };
    add(u"a"_s, u"opus"_s, 1);
    add(u"b"_s, u"opus"_s, 2);
    add(u"a"_s, u"haiku"_s, 4);
    add(u"a"_s, u""_s, 8);

    const auto names = [](const std::vector<UsageStore::Group> &groups) {
        QStringList list;
        for (const UsageStore::Group &group : groups)
            list.append(u"%1:%2:%3"_s.arg(group.name)
                            .arg(group.totals.turns)
                            .arg(group.totals.tokens.output));
        return list;
    };
    const QDateTime to = kNoon.addSecs(1);
    const auto models = m_store->totalsBy(UsageStore::GroupBy::Model, kNoon, to);
    QVERIFY(models);
    QCOMPARE(names(*models), (QStringList{u"opus:2:3"_s, u"gpt-4:1:8"_s, u"haiku:1:4"_s}));
    const auto keys = m_store->totalsBy(UsageStore::GroupBy::Key, kNoon, to);
    QVERIFY(keys);
    QCOMPARE(names(*keys), (QStringList{u"a:3:13"_s, u"b:1:2"_s}));
}

// A day begins at the user's midnight.
void TestUsageStore::daysAreTheUsersOwn()
{
    const QDateTime midnight(QDate(2026, 3, 10), QTime(0, 0));
    QVERIFY(m_store->add(turn(u"1"_s, midnight.addMSecs(-1))));
    QVERIFY(m_store->add(turn(u"2"_s, midnight)));
    QVERIFY(m_store->add(turn(u"3"_s, midnight.addSecs(23 * 3600))));
    const auto days =
        m_store->totalsBy(UsageStore::GroupBy::Day, midnight.addDays(-5), midnight.addDays(5));
    QVERIFY(days);
    QCOMPARE(days->size(), size_t(2));
    QCOMPARE(days->at(0).name, u"2026-03-09"_s);
    QCOMPARE(days->at(0).totals.turns, 1);
    QCOMPARE(days->at(1).name, u"2026-03-10"_s);
    QCOMPARE(days->at(1).totals.turns, 2);
}

// The list of the window after a restart.
void TestUsageStore::recentOnesComeNewestFirst()
{
    for (const int minute : {2, 5, 1, 4, 3})
        QVERIFY(m_store->add(turn(QString::number(minute), kNoon.addSecs(60 * minute))));
    const auto turns = m_store->recent(3);
    QVERIFY(turns);
    QStringList ids;
    for (const TurnRecord &record : *turns)
        ids.append(record.id);
    QCOMPARE(ids, (QStringList{u"5"_s, u"4"_s, u"3"_s}));
}

// Figures are kept as long as the setting says.
void TestUsageStore::oldOnesArePurged()
{
    QVERIFY(m_store->add(turn(u"old"_s, kNoon.addDays(-1))));
    QVERIFY(m_store->add(turn(u"new"_s, kNoon)));
    QCOMPARE(*m_store->purge(kNoon), 1);
    QCOMPARE(*m_store->purge(kNoon), 0);
    const auto turns = m_store->recent(10);
    QCOMPARE(turns->size(), size_t(1));
    QCOMPARE(turns->front().id, u"new"_s);
}

// A file that breaks while running costs the row, not the program.
void TestUsageStore::aBrokenDatabaseIsAnErrorNotACrash()
{
    QVERIFY(m_store->add(turn(u"1"_s, kNoon)));
    QVERIFY(m_database->run("DROP TABLE usage"));
    QVERIFY(!m_store->add(turn(u"2"_s, kNoon)));
    QVERIFY(!m_store->totals(kNoon, kNoon.addDays(1)));
    QVERIFY(!m_store->recent(1));
    QVERIFY(!m_store->purge(kNoon));
}

QTEST_GUILESS_MAIN(TestUsageStore)
#include "tst_usagestore.moc"
