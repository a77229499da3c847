// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accesspolicy.h"

#include "core/access/keyring.h"
#include "core/access/modelaccess.h"
#include "core/settings/settings.h"
#include "core/store/database.h"
#include "core/store/usagestore.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = RateLimiter::Clock;

namespace {

const QHostAddress kHere(QHostAddress::LocalHost);
const QHostAddress kThere(u"192.168.1.20"_s);
const QDateTime kNoon(QDate(2026, 3, 10), QTime(12, 0));

} // namespace

// Limits and budgets, with a clock of the test's own.
class TestAccessPolicy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aBucketAllowsABurstAndThenASteadyRate();
    void aRequestTakesFromAllBucketsOrNone();
    void limitsMeanWhomTheSettingsSay_data();
    void limitsMeanWhomTheSettingsSay();
    void oneIPv6NetworkIsOneAddress();
    void aKeysOwnRateHoldsEverywhere();
    void budgetsRefuseUntilTheirPeriodEnds();
    void aKeysBudgetIsItsOwn();
    void budgetsKnowWhatTheStoreHas();
    void budgetsWarnInTime();
    void modelsAreMatchedByWhatAnswers_data();
    void modelsAreMatchedByWhatAnswers();

private:
    AccessKey makeKey(const KeyLimits &limits);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<AccessPolicy> m_policy;
    const Clock::time_point m_start = Clock::now();
};

void TestAccessPolicy::init()
{
    m_policy.reset();
    m_keys.reset();
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_dir->filePath(u"bellhop.db"_s));
    QVERIFY(database);
    m_database = std::move(*database);
    m_keys = std::make_unique<KeyRing>();
    m_keys->setDatabase(m_database.get());
    m_keys->setDefaultToken("bh-default");
    m_policy = std::make_unique<AccessPolicy>(*m_keys);
    m_policy->configure(Settings());
}

AccessKey TestAccessPolicy::makeKey(const KeyLimits &limits)
{
    KeyRing::Wishes wishes;
    wishes.name = u"Laptop"_s;
    wishes.limits = limits;
    const auto created = m_keys->create(wishes);
    return created ? created->key : AccessKey();
}

// A minute's worth at once, then one every so often; the headers' numbers go with it.
void TestAccessPolicy::aBucketAllowsABurstAndThenASteadyRate()
{
    RateLimiter limiter;
    const std::vector<RateLimiter::Bucket> bucket{{u"a"_s, RateGroup::Chat, 6}};
    for (int i = 5; i >= 0; --i) {
        const auto verdict = limiter.take(bucket, m_start);
        QVERIFY(verdict.isAllowed);
        QCOMPARE(verdict.limit, 6);
        QCOMPARE(verdict.remaining, i);
    }
    auto verdict = limiter.take(bucket, m_start);
    QVERIFY(!verdict.isAllowed);
    QCOMPARE(verdict.untilNext, 10s);
    QCOMPARE(verdict.untilFull, 60s);
    QVERIFY(!limiter.take(bucket, m_start + 9s).isAllowed);
    QVERIFY(limiter.take(bucket, m_start + 10s + 1ms).isAllowed);
    QVERIFY(!limiter.take(bucket, m_start + 11s).isAllowed);
    verdict = limiter.take(bucket, m_start + 1h);
    QCOMPARE(verdict.remaining, 5); // never more than a minute's worth
}

void TestAccessPolicy::aRequestTakesFromAllBucketsOrNone()
{
    RateLimiter limiter;
    const RateLimiter::Bucket small{u"small"_s, RateGroup::Chat, 1};
    const RateLimiter::Bucket large{u"large"_s, RateGroup::Chat, 100};
    QVERIFY(limiter.take({small, large}, m_start).isAllowed);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!limiter.take({large, small}, m_start).isAllowed);
    QCOMPARE(limiter.take({large}, m_start).remaining, 98);
}

void TestAccessPolicy::limitsMeanWhomTheSettingsSay_data()
{
    QTest::addColumn<QString>("whom");
    QTest::addColumn<bool>("isFar");
    QTest::addColumn<RateGroup>("group");
    QTest::addColumn<bool>("isLimited");
    QTest::newRow("nobody, from far") << u"off"_s << true << RateGroup::Chat << false;
    QTest::newRow("the network, from here") << u"network"_s << false << RateGroup::Chat << false;
    QTest::newRow("the network, from far") << u"network"_s << true << RateGroup::Chat << true;
    QTest::newRow("everybody, from here") << u"all"_s << false << RateGroup::Chat << true;
    QTest::newRow("deep checks, from here") << u"network"_s << false << RateGroup::Debug << true;
    QTest::newRow("the page, from far") << u"all"_s << true << RateGroup::None << false;
}

void TestAccessPolicy::limitsMeanWhomTheSettingsSay()
{
    QFETCH(const QString, whom);
    QFETCH(const bool, isFar);
    QFETCH(const RateGroup, group);
    QFETCH(const bool, isLimited);
    Settings settings;
    settings.set(Settings::Key::RateLimits, whom, Settings::Source::File);
    m_policy->configure(settings);
    const auto verdict = m_policy->arrive(u"default"_s, isFar ? kThere : kHere, group, m_start);
    QCOMPARE(verdict.has_value(), isLimited);
    if (!isLimited)
        return;
    for (int i = 1; i < verdict->limit; ++i)
        QVERIFY(m_policy->arrive(u"default"_s, isFar ? kThere : kHere, group, m_start)->isAllowed);
    const auto last = m_policy->arrive(u"default"_s, isFar ? kThere : kHere, group, m_start);
    QVERIFY(!last->isAllowed);
    const ChatError error = AccessPolicy::tooMany(*last);
    QCOMPARE(error.httpStatus(), 429);
    QVERIFY(error.retryAfter && error.retryAfter->count() >= 1);
}

// Its addresses are free; they must not be a way around.
void TestAccessPolicy::oneIPv6NetworkIsOneAddress()
{
    Settings settings;
    settings.set(Settings::Key::RateGeneral, 1, Settings::Source::File);
    m_policy->configure(settings);
    const auto arrive = [&](const char *address) {
        return m_policy
            ->arrive({}, QHostAddress(QString::fromLatin1(address)), RateGroup::General, m_start)
            ->isAllowed;
    };
    QVERIFY(arrive("2001:db8:1:2::1"));
    QVERIFY(!arrive("2001:db8:1:2:ffff::9"));
    QVERIFY(arrive("2001:db8:1:3::1"));
    QVERIFY(arrive("::ffff:10.0.0.1"));
    QVERIFY(!arrive("10.0.0.1"));
}

void TestAccessPolicy::aKeysOwnRateHoldsEverywhere()
{
    const AccessKey key = makeKey({2, 0, {}, 0});
    QVERIFY(m_policy->arrive(key.id, kHere, RateGroup::Chat, m_start)->isAllowed);
    QVERIFY(m_policy->arrive(key.id, kHere, RateGroup::Chat, m_start)->isAllowed);
    QVERIFY(!m_policy->arrive(key.id, kHere, RateGroup::Chat, m_start)->isAllowed);
    QVERIFY(!m_policy->arrive(u"default"_s, kHere, RateGroup::Chat, m_start)); // nobody else's
    QVERIFY(!m_policy->arrive(key.id, kHere, RateGroup::General, m_start)); // questions only
}

void TestAccessPolicy::budgetsRefuseUntilTheirPeriodEnds()
{
    BudgetBook book;
    book.setLimits({1.0, 5.0, 80});
    book.load(nullptr, kNoon);
    book.add(u"a"_s, 0.99, kNoon);
    QVERIFY(!book.refusal(nullptr, kNoon));
    book.add(u"a"_s, 0.01, kNoon);
    const auto refusal = book.refusal(nullptr, kNoon);
    QVERIFY(refusal);
    QCOMPARE(refusal->httpStatus(), 429);
    QVERIFY(refusal->message.contains(u"$1.00"_s));
    QCOMPARE(*refusal->retryAfter, std::chrono::seconds(12h));
    QVERIFY(!book.refusal(nullptr, kNoon.addDays(1)));
    for (int day = 1; day <= 4; ++day)
        book.add(u"a"_s, 1.0, kNoon.addDays(day));
    QVERIFY(book.refusal(nullptr, kNoon.addDays(5))); // the month's
    QVERIFY(!book.refusal(nullptr, kNoon.addMonths(1)));
    QCOMPARE(book.spentThisMonth(kNoon.addMonths(1)), 0.0);
}

void TestAccessPolicy::aKeysBudgetIsItsOwn()
{
    const AccessKey key = makeKey({0, 0, {}, 0.5});
    BudgetBook book;
    book.load(nullptr, kNoon);
    book.add(u"somebody else"_s, 10, kNoon);
    QVERIFY(!book.refusal(&key, kNoon));
    book.add(key.id, 0.5, kNoon);
    QVERIFY(book.refusal(&key, kNoon)->message.contains(u"Laptop"_s));
    QVERIFY(!book.refusal(nullptr, kNoon));
    QVERIFY(!book.refusal(&key, kNoon.addDays(1)));
}

// What was spent before a restart is spent.
void TestAccessPolicy::budgetsKnowWhatTheStoreHas()
{
    UsageStore usage(*m_database);
    const auto spend = [&usage](const QDateTime &when, double cost) {
        TurnRecord record;
        record.id = u"r"_s;
        record.startedAt = when.toUTC();
        record.keyId = u"default"_s;
        record.state = TurnRecord::State::Done;
        record.costUsd = cost;
        QVERIFY(usage.add(record));
    };
    spend(kNoon.addDays(-1), 2);
    spend(kNoon.addDays(-40), 100);
    spend(kNoon.addSecs(-60), 1);
    BudgetBook book;
    book.load(&usage, kNoon);
    QCOMPARE(book.spentToday(kNoon), 1.0);
    QCOMPARE(book.spentToday(u"default"_s, kNoon), 1.0);
    QCOMPARE(book.spentThisMonth(kNoon), 3.0);
}

void TestAccessPolicy::budgetsWarnInTime()
{
    BudgetBook book;
    book.setLimits({1.0, 0, 80});
    book.load(nullptr, kNoon);
    book.add(u"a"_s, 0.79, kNoon);
    QVERIFY(book.notice(kNoon).isEmpty());
    book.add(u"a"_s, 0.02, kNoon);
    QVERIFY(book.notice(kNoon).english.contains(u"81%"_s));
    QVERIFY(book.notice(kNoon.addDays(1)).isEmpty());
}

void TestAccessPolicy::modelsAreMatchedByWhatAnswers_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("fullName");
    QTest::addColumn<bool>("fits");
    const QString haiku = u"claude-haiku-4-5-20251001"_s;
    QTest::newRow("no list has all") << QStringList() << u"opus"_s << QString() << true;
    QTest::newRow("the alias") << QStringList{u"haiku"_s} << u"haiku"_s << haiku << true;
    QTest::newRow("the family's full name")
        << QStringList{u"haiku"_s} << haiku << QString() << true;
    QTest::newRow("another family") << QStringList{u"haiku"_s} << u"opus"_s << QString() << false;
    QTest::newRow("a pattern") << QStringList{u"claude-haiku-*"_s} << u"haiku"_s << haiku << true;
    QTest::newRow("a pattern of another")
        << QStringList{u"claude-haiku-*"_s} << u"sonnet"_s << u"claude-sonnet-5"_s << false;
    QTest::newRow("case does not count") << QStringList{u"Haiku"_s} << u"haiku"_s << haiku << true;
    QTest::newRow("the long context of an allowed one")
        << QStringList{u"sonnet"_s} << u"sonnet[1m]"_s << QString() << true;
    QTest::newRow("a name inside another's")
        << QStringList{u"claude-opus-4"_s} << u"claude-opus-4-1"_s << QString() << false;
    QTest::newRow("one of several")
        << QStringList{u"haiku"_s, u"sonnet"_s} << u"sonnet"_s << QString() << true;
}

void TestAccessPolicy::modelsAreMatchedByWhatAnswers()
{
    QFETCH(const QStringList, allowed);
    QFETCH(const QString, model);
    QFETCH(const QString, fullName);
    QFETCH(const bool, fits);
    QCOMPARE(isModelAllowed(allowed, model, fullName), fits);
}

QTEST_GUILESS_MAIN(TestAccessPolicy)
#include "tst_accesspolicy.moc"
