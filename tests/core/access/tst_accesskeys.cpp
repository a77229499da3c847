// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accesskeys.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAccessKeys : public QObject
{
    Q_OBJECT

private slots:
    void tokensAreLongAndDifferent();
    void withoutKeysNobodyMayAsk();
    void onlyTheVeryTokenFits_data();
    void onlyTheVeryTokenFits();
    void aNewTokenActsAtOnce();
    void tokensThatNoHeaderCarriesAreNotTaken_data();
    void tokensThatNoHeaderCarriesAreNotTaken();
    void severalKeysAreToldApart();
    void noTokenIsKept();
};

// 256 random bits, in a form that needs no escaping anywhere.
void TestAccessKeys::tokensAreLongAndDifferent()
{
    static const QRegularExpression kForm(u"^bh-[A-Za-z0-9_-]{43}$"_s);
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const QByteArray token = AccessKeys::generateToken();
        QVERIFY2(kForm.match(QString::fromLatin1(token)).hasMatch(), token.constData());
        QVERIFY(AccessKeys::isUsableToken(token));
        seen.insert(token);
    }
    QCOMPARE(seen.size(), 200);
}

// An empty list is a closed door, not an open one.
void TestAccessKeys::withoutKeysNobodyMayAsk()
{
    AccessKeys keys;
    QVERIFY(!keys.callerFor("x"));
    QVERIFY(!keys.callerFor(""));
    keys.setToken("");
    QVERIFY(keys.keys().empty());
    QVERIFY(!keys.callerFor(""));
}

void TestAccessKeys::onlyTheVeryTokenFits_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the token") << QByteArray("bh-Secret") << true;
    QTest::newRow("another case") << QByteArray("bh-secret") << false;
    QTest::newRow("a beginning") << QByteArray("bh-Secre") << false;
    QTest::newRow("with a tail") << QByteArray("bh-Secret1") << false;
    QTest::newRow("with a blank") << QByteArray("bh-Secret ") << false;
    QTest::newRow("with a zero byte") << QByteArray("bh-Secret\0x", 11) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("very long") << QByteArray(100'000, 'a') << false;
    QTest::newRow("its digest") << AccessKeys::digestOf("bh-Secret").toHex() << false;
}

// The whole token and nothing but the token.
void TestAccessKeys::onlyTheVeryTokenFits()
{
    QFETCH(const QByteArray, given);
    QFETCH(const bool, fits);
    AccessKeys keys;
    keys.setToken("bh-Secret");
    const std::optional<Caller> caller = keys.callerFor(given);
    QCOMPARE(caller.has_value(), fits);
    if (fits) {
        QCOMPARE(caller->keyId, u"default"_s);
        QVERIFY(!caller->keyName.isEmpty());
    }
}

// Regenerating shuts the old one out.
void TestAccessKeys::aNewTokenActsAtOnce()
{
    AccessKeys keys;
    keys.setToken("one");
    keys.setToken("two");
    QVERIFY(!keys.callerFor("one"));
    QVERIFY(keys.callerFor("two"));
    QCOMPARE(keys.callerFor("two")->keyId, u"default"_s);
}

void TestAccessKeys::tokensThatNoHeaderCarriesAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("with a blank") << QByteArray("a b");
    QTest::newRow("with a line break") << QByteArray("a\r\nb");
    QTest::newRow("with a zero byte") << QByteArray("a\0b", 3);
    QTest::newRow("with umlauts") << QByteArray("geh\xc3\xa4im");
    QTest::newRow("too long") << QByteArray(513, 'a');
}

// A key that nobody could send must not look as if there were one.
void TestAccessKeys::tokensThatNoHeaderCarriesAreNotTaken()
{
    QFETCH(const QByteArray, token);
    QVERIFY(!AccessKeys::isUsableToken(token));
    AccessKeys keys;
    keys.setToken(token);
    QVERIFY(keys.keys().empty());
    QVERIFY(!keys.callerFor(token));
}

// Each of several keys names its own caller.
void TestAccessKeys::severalKeysAreToldApart()
{
    AccessKeys keys;
    keys.setKeys({{u"k1"_s, u"Laptop"_s, AccessKeys::digestOf("one")},
                  {u"k2"_s, u"Server"_s, AccessKeys::digestOf("two")}});
    QCOMPARE(keys.callerFor("one")->keyId, u"k1"_s);
    QCOMPARE(keys.callerFor("two")->keyId, u"k2"_s);
    QCOMPARE(keys.callerFor("two")->keyName, u"Server"_s);
    QVERIFY(!keys.callerFor("three"));
}

// A core dump of the list gives no token away.
void TestAccessKeys::noTokenIsKept()
{
    AccessKeys keys;
    keys.setToken("bh-Secret");
    QCOMPARE(keys.keys().size(), size_t(1));
    QCOMPARE(keys.keys().front().digest.size(), 32);
    QVERIFY(!keys.keys().front().digest.contains("Secret"));
}

QTEST_GUILESS_MAIN(TestAccessKeys)
#include "tst_accesskeys.moc"
