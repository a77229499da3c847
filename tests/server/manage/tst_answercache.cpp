// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/answercache.h"

#include <QTest>

using namespace std::chrono_literals;
using Clock = AnswerCache::Clock;

namespace {

KeptAnswerPtr answer(const QByteArray &text, qint64 bytes = 10)
{
    KeptAnswer kept;
    kept.status = 200;
    kept.pieces = {text};
    kept.bytes = bytes;
    return std::make_shared<KeptAnswer>(std::move(kept));
}

AnswerCache::Limits limits(int size, std::chrono::seconds ttl = 60s, qint64 bytes = 1000)
{
    return {size, ttl, bytes};
}

} // namespace

// What is kept, for how long, and what goes first; with a clock of the test's own.
class TestAnswerCache : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerComesBackUntilItsTimeIsOver();
    void theOneUsedLongestAgoGoesFirst();
    void allTogetherHaveALimitToo();
    void aSmallerCacheForgets();
    void aSecondAnswerReplacesTheFirst();
    void clearForgetsAll();
    void whatOneAskedIsForgottenAlone();

private:
    const Clock::time_point m_start = Clock::now();
};

void TestAnswerCache::anAnswerComesBackUntilItsTimeIsOver()
{
    AnswerCache cache;
    cache.setLimits(limits(2, 60s));
    QVERIFY(!cache.find("a", m_start));
    cache.insert("a", answer("A"), m_start);
    QCOMPARE(cache.find("a", m_start + 59s)->pieces.first(), "A");
    QVERIFY(!cache.find("a", m_start + 60s)); // a use does not prolong it
    QCOMPARE(cache.stats().hits, 1);
    QCOMPARE(cache.stats().misses, 2);
    QCOMPARE(cache.stats().expirations, 1);
    QCOMPARE(cache.size(m_start), 0);
}

void TestAnswerCache::theOneUsedLongestAgoGoesFirst()
{
    AnswerCache cache;
    cache.setLimits(limits(2));
    cache.insert("a", answer("A"), m_start);
    cache.insert("b", answer("B"), m_start);
    QVERIFY(cache.find("a", m_start));
    cache.insert("c", answer("C"), m_start);
    QVERIFY(cache.find("a", m_start));
    QVERIFY(!cache.find("b", m_start));
    QVERIFY(cache.find("c", m_start));
    QCOMPARE(cache.stats().evictions, 1);
}

void TestAnswerCache::allTogetherHaveALimitToo()
{
    AnswerCache cache;
    cache.setLimits(limits(100, 60s, 1000));
    cache.insert("huge", answer("H", 251), m_start); // more than a quarter
    QVERIFY(!cache.find("huge", m_start));
    for (char name = 'a'; name <= 'e'; ++name)
        cache.insert(QByteArray(1, name), answer("x", 250), m_start);
    QCOMPARE(cache.size(m_start), 4);
    QVERIFY(!cache.find("a", m_start));
    QVERIFY(cache.find("e", m_start));
}

void TestAnswerCache::aSmallerCacheForgets()
{
    AnswerCache cache;
    cache.setLimits(limits(3));
    for (const char *name : {"a", "b", "c"})
        cache.insert(name, answer(name), m_start);
    cache.setLimits(limits(1));
    QCOMPARE(cache.size(m_start), 1);
    QVERIFY(cache.find("c", m_start));
    cache.setLimits(limits(0));
    cache.insert("d", answer("D"), m_start);
    QCOMPARE(cache.size(m_start), 0);
}

void TestAnswerCache::aSecondAnswerReplacesTheFirst()
{
    AnswerCache cache;
    cache.setLimits(limits(2));
    cache.insert("a", answer("old"), m_start);
    cache.insert("a", answer("new"), m_start + 30s);
    QCOMPARE(cache.size(m_start + 30s), 1);
    QCOMPARE(cache.find("a", m_start + 80s)->pieces.first(), "new");
}

void TestAnswerCache::clearForgetsAll()
{
    AnswerCache cache;
    cache.insert("a", answer("A"), m_start);
    cache.insert("b", answer("B"), m_start);
    QCOMPARE(cache.clear(), 2);
    QVERIFY(!cache.find("a", m_start));
    QCOMPARE(cache.clear(), 0);
}

// A key that was revoked takes its answers along, and no others.
void TestAnswerCache::whatOneAskedIsForgottenAlone()
{
    AnswerCache cache;
    cache.setLimits(limits(10));
    for (const char *owner : {"one", "two", "one"}) {
        KeptAnswer kept = *answer("A");
        kept.owner = QString::fromLatin1(owner);
        cache.insert(QByteArray(owner) + QByteArray::number(cache.size(m_start)),
                     std::make_shared<KeptAnswer>(kept), m_start);
    }
    QCOMPARE(cache.removeOwned(QStringLiteral("one")), 2);
    QCOMPARE(cache.removeOwned(QStringLiteral("one")), 0);
    QCOMPARE(cache.size(m_start), 1);
    QVERIFY(cache.find("two1", m_start));
}

QTEST_APPLESS_MAIN(TestAnswerCache)
#include "tst_answercache.moc"
