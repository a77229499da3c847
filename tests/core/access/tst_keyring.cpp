// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/keyring.h"

#include "core/store/database.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

KeyRing::Wishes named(const QString &name)
{
    KeyRing::Wishes wishes;
    wishes.name = name;
    return wishes;
}

} // namespace

// The keys with their database.
class TestKeyRing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theDefaultKeyIsTheFirst();
    void aNewDefaultTokenShutsTheOldOneOut();
    void aMadeKeyOpensAndItsSecretIsNowhere();
    void keysOutliveTheProgram();
    void aRevokedKeyIsShutOutForGood();
    void changesCountAtOnce();
    void badWishesAreRefused_data();
    void badWishesAreRefused();
    void theDefaultKeyCannotBeLost();
    void withoutADatabaseThereIsOnlyTheDefaultKey();

private:
    void open();
    QString path() const { return m_dir->filePath(u"bellhop.db"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<KeyRing> m_ring;
};

void TestKeyRing::init()
{
    m_ring.reset();
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    open();
}

void TestKeyRing::open()
{
    m_ring.reset();
    m_database.reset();
    auto database = Database::open(path());
    QVERIFY(database);
    m_database = std::move(*database);
    m_ring = std::make_unique<KeyRing>();
    m_ring->setDatabase(m_database.get());
    m_ring->setDefaultToken("bh-default");
}

// It has every scope and the id that conversations and usage already know.
void TestKeyRing::theDefaultKeyIsTheFirst()
{
    QCOMPARE(m_ring->all().size(), size_t(1));
    QCOMPARE(m_ring->callerFor("bh-default")->keyId, u"default"_s);
    QVERIFY(m_ring->mayManage(u"default"_s));
    QVERIFY(!m_ring->callerFor("bh-other"));
}

void TestKeyRing::aNewDefaultTokenShutsTheOldOneOut()
{
    m_ring->setDefaultToken("bh-new");
    QVERIFY(!m_ring->callerFor("bh-default"));
    QCOMPARE(m_ring->callerFor("bh-new")->keyId, u"default"_s);
    QCOMPARE(m_ring->all().size(), size_t(1));
}

// Not in the database's file, not in what the list shows.
void TestKeyRing::aMadeKeyOpensAndItsSecretIsNowhere()
{
    const auto created = m_ring->create(named(u"Laptop"_s));
    QVERIFY(created);
    QVERIFY(created->secret.startsWith("bh-"));
    const auto caller = m_ring->callerFor(created->secret);
    QVERIFY(caller);
    QCOMPARE(caller->keyId, created->key.id);
    QCOMPARE(caller->keyName, u"Laptop"_s);
    QVERIFY(!m_ring->mayManage(created->key.id));
    QCOMPARE(m_ring->all().back().id, created->key.id);
    QVERIFY(m_ring->all().back().lastUsedAt.isValid());

    m_ring.reset();
    m_database.reset();
    const QStringList files = QDir(m_dir->path()).entryList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(created->secret.mid(8)), qPrintable(name));
    }
}

void TestKeyRing::keysOutliveTheProgram()
{
    KeyRing::Wishes wishes = named(u"Server"_s);
    wishes.scopes = KeyScope::Chat | KeyScope::Manage;
    wishes.limits = KeyLimits{7, 2, {u"haiku"_s, u"claude-sonnet-*"_s}, 1.25};
    const auto created = m_ring->create(wishes);
    QVERIFY(created);
    open();
    QCOMPARE(m_ring->callerFor(created->secret)->keyId, created->key.id);
    const AccessKey *key = m_ring->find(created->key.id);
    QVERIFY(key);
    QCOMPARE(key->name, u"Server"_s);
    QCOMPARE(key->limits, *wishes.limits);
    QCOMPARE(key->scopes, *wishes.scopes);
    QCOMPARE(key->hint, QString::fromLatin1(created->secret.first(7)));
}

// At once, also after a restart; the row stays for the records.
void TestKeyRing::aRevokedKeyIsShutOutForGood()
{
    const auto created = m_ring->create(named(u"Phone"_s));
    QVERIFY(created);
    QSignalSpy revoked(m_ring.get(), &KeyRing::revoked);
    QVERIFY(m_ring->revoke(created->key.id));
    QCOMPARE(revoked.size(), 1);
    QCOMPARE(revoked.first().first().toString(), created->key.id);
    QVERIFY(!m_ring->callerFor(created->secret));
    QVERIFY(!m_ring->find(created->key.id));
    QVERIFY(!m_ring->revoke(created->key.id)); // not twice
    QVERIFY(!m_ring->change(created->key.id, named(u"Back"_s)));
    open();
    QVERIFY(!m_ring->callerFor(created->secret));
    QCOMPARE(m_ring->all().size(), size_t(2));
    QVERIFY(m_ring->create(named(u"Phone"_s))); // the name is free again
}

void TestKeyRing::changesCountAtOnce()
{
    const auto created = m_ring->create(named(u"Laptop"_s));
    QVERIFY(created);
    QSignalSpy changed(m_ring.get(), &KeyRing::changed);
    KeyRing::Wishes wishes;
    wishes.limits = KeyLimits{1, 0, {}, 0};
    QVERIFY(m_ring->change(created->key.id, wishes));
    QCOMPARE(m_ring->find(created->key.id)->limits.perMinute, 1);
    QCOMPARE(m_ring->find(created->key.id)->name, u"Laptop"_s); // what was not said stays
    QCOMPARE(changed.size(), 1);
}

void TestKeyRing::badWishesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<double>("budget");
    QTest::addColumn<QString>("model");
    QTest::newRow("no name") << u" "_s << 0 << 0.0 << u"haiku"_s;
    QTest::newRow("a name that is taken") << u"LAPTOP"_s << 0 << 0.0 << u"haiku"_s;
    QTest::newRow("a very long name") << QString(65, u'a') << 0 << 0.0 << u"haiku"_s;
    QTest::newRow("a name with a line break") << u"a\nb"_s << 0 << 0.0 << u"haiku"_s;
    QTest::newRow("a negative rate") << u"A"_s << -1 << 0.0 << u"haiku"_s;
    QTest::newRow("a negative budget") << u"A"_s << 0 << -0.5 << u"haiku"_s;
    QTest::newRow("a budget that is no number") << u"A"_s << 0 << qQNaN() << u"haiku"_s;
    QTest::newRow("a model with a blank") << u"A"_s << 0 << 0.0 << u"ha iku"_s;
    QTest::newRow("an empty model") << u"A"_s << 0 << 0.0 << QString();
}

void TestKeyRing::badWishesAreRefused()
{
    QFETCH(const QString, name);
    QFETCH(const int, perMinute);
    QFETCH(const double, budget);
    QFETCH(const QString, model);
    QVERIFY(m_ring->create(named(u"Laptop"_s)));
    KeyRing::Wishes wishes = named(name);
    wishes.limits = KeyLimits{perMinute, 0, {model}, budget};
    const auto created = m_ring->create(wishes);
    QVERIFY(!created);
    QVERIFY(!created.error().message.isEmpty());
    QCOMPARE(m_ring->all().size(), size_t(2));
}

// Who locked themselves out could never come back.
void TestKeyRing::theDefaultKeyCannotBeLost()
{
    QVERIFY(!m_ring->revoke(u"default"_s));
    KeyRing::Wishes wishes;
    wishes.scopes = KeyScope::Chat;
    QVERIFY(!m_ring->change(u"default"_s, wishes));
    QVERIFY(m_ring->mayManage(u"default"_s));
}

void TestKeyRing::withoutADatabaseThereIsOnlyTheDefaultKey()
{
    KeyRing ring;
    ring.setDefaultToken("bh-default");
    QCOMPARE(ring.callerFor("bh-default")->keyId, u"default"_s);
    QVERIFY(!ring.create(named(u"Laptop"_s)));
    QVERIFY(ring.callerFor("bh-default"));
}

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"
