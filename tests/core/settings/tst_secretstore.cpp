// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/secretstore.h"

#include "support/waiting.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Secret = SecretStore::Secret;
using Place = SecretStore::Place;

namespace {

// What a keychain holds, shared by all that open it, and how it behaves.
struct Vault
{
    QHash<QString, QByteArray> entries;
    enum class Mood { Works, Refuses, Silent };
    Mood mood = Mood::Works;
    QList<std::function<void()>> waiting; // calls that were not answered, while Silent
    int calls = 0;
};

class FakeKeychain final : public Keychain
{
public:
    explicit FakeKeychain(std::shared_ptr<Vault> vault)
        : m_vault(std::move(vault))
    { }
    void read(const QString &name, Answer answer) override
    {
        reply(std::move(answer), [vault = m_vault, name] { return vault->entries.value(name); });
    }
    void write(const QString &name, const QByteArray &value, Answer answer) override
    {
        reply(std::move(answer), [vault = m_vault, name, value] {
            vault->entries.insert(name, value);
            return value;
        });
    }
    void remove(const QString &name, Answer answer) override
    {
        reply(std::move(answer), [vault = m_vault, name] {
            vault->entries.remove(name);
            return QByteArray();
        });
    }

private:
    void reply(Answer answer, std::function<QByteArray()> action)
    {
        ++m_vault->calls;
        const auto answered = [vault = m_vault, answer = std::move(answer), action] {
            if (vault->mood == Vault::Mood::Refuses)
                answer(Error{u"locked"_s});
            else
                answer(action());
        };
        if (m_vault->mood == Vault::Mood::Silent)
            m_vault->waiting.append(answered);
        else
            QMetaObject::invokeMethod(qApp, answered, Qt::QueuedConnection);
    }

    std::shared_ptr<Vault> m_vault;
};

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutKeychainTheFileKeepsIt();
    void theFileIsItsOwnersOnly();
    void theKeychainTakesItOutOfTheFile();
    void aRefusingKeychainLeavesItInTheFile();
    void aSecretIsInTheFileBeforeTheKeychainAnswers();
    void aSilentKeychainDoesNotHoldUpTheStart();
    void aLateAnswerStillCounts();
    void anAnswerToAnOlderQuestionIsIgnored();
    void aSecretInAnUnreachableKeychainIsWithheld();
    void aSecretTakenOutOfTheKeychainIsGone();
    void anEmptyValueForgets();
    void aDamagedFileIsAProblemNotACrash_data();
    void aDamagedFileIsAProblemNotACrash();
    void aFolderThatCannotBeWrittenIsAProblem();
    void theStoreMayGoWhileTheKeychainIsAsked();

private:
    std::unique_ptr<SecretStore> makeStore(bool withKeychain = true);
    void load(SecretStore &store, std::chrono::milliseconds patience = 30s);
    QString path() const { return m_dir->filePath(u"data/secrets.json"_s); }
    QByteArray readFile() const;
    void writeFile(const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<Vault> m_vault;
};

void TestSecretStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_vault = std::make_shared<Vault>();
}

void TestSecretStore::cleanup()
{
    m_vault->waiting.clear(); // they hold the vault
}

std::unique_ptr<SecretStore> TestSecretStore::makeStore(bool withKeychain)
{
    std::unique_ptr<Keychain> keychain;
    if (withKeychain)
        keychain = std::make_unique<FakeKeychain>(m_vault);
    return std::make_unique<SecretStore>(m_dir->filePath(u"data"_s), std::move(keychain));
}

void TestSecretStore::load(SecretStore &store, std::chrono::milliseconds patience)
{
    QSignalSpy spy(&store, &SecretStore::loaded);
    store.load(patience);
    QVERIFY(spy.isEmpty()); // never before load() has returned
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(store.isLoaded());
}

QByteArray TestSecretStore::readFile() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSecretStore::writeFile(const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

// A headless instance has no keychain; its secrets outlive it nevertheless.
void TestSecretStore::withoutKeychainTheFileKeepsIt()
{
    auto store = makeStore(false);
    load(*store);
    QVERIFY(store->value(Secret::Token).isEmpty());
    QCOMPARE(store->place(Secret::Token), Place::Nowhere);
    QSignalSpy spy(store.get(), &SecretStore::changed);
    store->set(Secret::Token, "bh-1");
    store->set(Secret::ApiKey, "sk-2");
    QCOMPARE(spy.size(), 2);
    QCOMPARE(store->place(Secret::Token), Place::File);

    store = makeStore(false);
    load(*store);
    QCOMPARE(store->value(Secret::Token), "bh-1");
    QCOMPARE(store->value(Secret::ApiKey), "sk-2");
    QCOMPARE(store->place(Secret::ApiKey), Place::File);
    QVERIFY(store->problem(Secret::Token).isEmpty());
}

// Neither the new file nor one with loose permissions stays readable for others.
void TestSecretStore::theFileIsItsOwnersOnly()
{
    const auto groupAndOthers = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    auto store = makeStore(false);
    load(*store);
    store->set(Secret::Token, "bh-1");
    QVERIFY(!(QFile::permissions(path()) & groupAndOthers));
    QVERIFY(!(QFile::permissions(QFileInfo(path()).path()) & groupAndOthers));

    QVERIFY(QFile::setPermissions(path(), QFileDevice::Permissions(0x6644)));
    store = makeStore(false);
    load(*store);
    QVERIFY(!(QFile::permissions(path()) & groupAndOthers));
    QCOMPARE(store->value(Secret::Token), "bh-1");
}

// Where a keychain works, the file only says so.
void TestSecretStore::theKeychainTakesItOutOfTheFile()
{
    auto store = makeStore();
    load(*store);
    store->set(Secret::Token, "bh-1");
    QCOMPARE(store->value(Secret::Token), "bh-1");
    QTRY_COMPARE(store->place(Secret::Token), Place::Keychain);
    QCOMPARE(m_vault->entries.value(u"token"_s), "bh-1");
    QVERIFY(!readFile().contains("bh-1"));

    store = makeStore();
    load(*store);
    QCOMPARE(store->value(Secret::Token), "bh-1");
    QCOMPARE(store->place(Secret::Token), Place::Keychain);
    QVERIFY(!store->isWithheld(Secret::Token));
}

// A keychain that says no is as good as none.
void TestSecretStore::aRefusingKeychainLeavesItInTheFile()
{
    m_vault->mood = Vault::Mood::Refuses;
    auto store = makeStore();
    load(*store);
    store->set(Secret::Token, "bh-1");
    QTRY_COMPARE(m_vault->calls, 1);
    QCoreApplication::processEvents();
    QCOMPARE(store->place(Secret::Token), Place::File);
    QVERIFY(store->problem(Secret::Token).isEmpty());

    // Not even asked again: a keychain may ask a person each time.
    m_vault->mood = Vault::Mood::Works;
    store = makeStore();
    load(*store);
    QCOMPARE(store->value(Secret::Token), "bh-1");
    QCOMPARE(store->place(Secret::Token), Place::File);
    QCOMPARE(m_vault->calls, 1);

    // A new one is offered to it.
    store->set(Secret::Token, "bh-2");
    QTRY_COMPARE(store->place(Secret::Token), Place::Keychain);
}

// A crash while the keychain is asked loses nothing.
void TestSecretStore::aSecretIsInTheFileBeforeTheKeychainAnswers()
{
    m_vault->mood = Vault::Mood::Silent;
    auto store = makeStore();
    load(*store);
    store->set(Secret::Token, "bh-1");
    QVERIFY(readFile().contains("bh-1"));
    store.reset();

    store = makeStore(false);
    load(*store);
    QCOMPARE(store->value(Secret::Token), "bh-1");
}

// A locked keychain waits for a person; the start does not.
void TestSecretStore::aSilentKeychainDoesNotHoldUpTheStart()
{
    writeFile(R"({"token":{"in":"keychain"}})");
    m_vault->mood = Vault::Mood::Silent;
    auto store = makeStore();
    load(*store, 1ms);
    QVERIFY(store->isWithheld(Secret::Token));
    QVERIFY(store->value(Secret::Token).isEmpty());
    QVERIFY(!store->problem(Secret::Token).isEmpty());
}

// Unlocked after the start: the secret comes, and the problem goes.
void TestSecretStore::aLateAnswerStillCounts()
{
    writeFile(R"({"token":{"in":"keychain"}})");
    m_vault->entries.insert(u"token"_s, "bh-1");
    m_vault->mood = Vault::Mood::Silent;
    auto store = makeStore();
    load(*store, 1ms);
    QSignalSpy changed(store.get(), &SecretStore::changed);
    QSignalSpy loaded(store.get(), &SecretStore::loaded);
    m_vault->mood = Vault::Mood::Works;
    m_vault->waiting.takeFirst()();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store->value(Secret::Token), "bh-1");
    QVERIFY(!store->isWithheld(Secret::Token));
    QVERIFY(store->problem(Secret::Token).isEmpty());
    QVERIFY(loaded.isEmpty());
}

// A new token made while the keychain was locked is not replaced by the old one.
void TestSecretStore::anAnswerToAnOlderQuestionIsIgnored()
{
    writeFile(R"({"token":{"in":"keychain"}})");
    m_vault->entries.insert(u"token"_s, "bh-old");
    m_vault->mood = Vault::Mood::Silent;
    auto store = makeStore();
    load(*store, 1ms);
    store->set(Secret::Token, "bh-new");
    m_vault->mood = Vault::Mood::Works;
    for (const auto &answer : std::exchange(m_vault->waiting, {}))
        answer();
    QCOMPARE(store->value(Secret::Token), "bh-new");
    QCOMPARE(store->place(Secret::Token), Place::Keychain);
    QCOMPARE(m_vault->entries.value(u"token"_s), "bh-new");
}

// Known to be in the keychain, but this start has none: nothing must be made up instead.
void TestSecretStore::aSecretInAnUnreachableKeychainIsWithheld()
{
    writeFile(R"({"token":{"in":"keychain"}})");
    auto store = makeStore(false);
    load(*store);
    QVERIFY(store->isWithheld(Secret::Token));
    QVERIFY(!store->problem(Secret::Token).isEmpty());
    QVERIFY(!store->isWithheld(Secret::ApiKey));
    // Keeping the other secret does not lose the note.
    store->set(Secret::ApiKey, "sk-1");
    QVERIFY(readFile().contains("keychain"));
}

// Someone deleted the entry in the keychain's own window.
void TestSecretStore::aSecretTakenOutOfTheKeychainIsGone()
{
    writeFile(R"({"token":{"in":"keychain"}})");
    auto store = makeStore();
    load(*store);
    QCOMPARE(store->place(Secret::Token), Place::Nowhere);
    QVERIFY(!store->isWithheld(Secret::Token));
    QVERIFY(store->problem(Secret::Token).isEmpty());
}

// Forgetting reaches both places.
void TestSecretStore::anEmptyValueForgets()
{
    auto store = makeStore();
    load(*store);
    store->set(Secret::ApiKey, "sk-1");
    QTRY_COMPARE(store->place(Secret::ApiKey), Place::Keychain);
    store->set(Secret::ApiKey, {});
    QCOMPARE(store->place(Secret::ApiKey), Place::Nowhere);
    QTRY_VERIFY(!m_vault->entries.contains(u"api-key"_s));
    QVERIFY(!readFile().contains("api-key"));
}

void TestSecretStore::aDamagedFileIsAProblemNotACrash_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"token":"bh)");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("rubbish") << QByteArray(300'000, '\xff');
}

// It is told, and a new secret can be kept.
void TestSecretStore::aDamagedFileIsAProblemNotACrash()
{
    QFETCH(const QByteArray, text);
    writeFile(text);
    auto store = makeStore(false);
    load(*store);
    QVERIFY(store->problem(Secret::Token).contains(path()));
    store->set(Secret::Token, "bh-1");
    QVERIFY(store->problem(Secret::Token).isEmpty());
    store = makeStore(false);
    load(*store);
    QCOMPARE(store->value(Secret::Token), "bh-1");
}

// A value that cannot be kept counts until the end, and the problem says so.
void TestSecretStore::aFolderThatCannotBeWrittenIsAProblem()
{
    QFile blocker(m_dir->filePath(u"data"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    auto store = makeStore(false);
    load(*store);
    store->set(Secret::Token, "bh-1");
    QCOMPARE(store->value(Secret::Token), "bh-1");
    QCOMPARE(store->place(Secret::Token), Place::Nowhere);
    QVERIFY(store->problem(Secret::Token).contains(path()));
}

// An answer that comes after the end hits nothing.
void TestSecretStore::theStoreMayGoWhileTheKeychainIsAsked()
{
    writeFile(R"({"token":{"in":"keychain"},"api-key":"sk-1"})");
    m_vault->mood = Vault::Mood::Silent;
    auto store = makeStore();
    store->load(30s);
    store->set(Secret::ApiKey, "sk-2");
    QCOMPARE(m_vault->waiting.size(), 2);
    store.reset();
    m_vault->mood = Vault::Mood::Works;
    for (const auto &answer : std::exchange(m_vault->waiting, {}))
        answer();
    QVERIFY(readFile().contains("sk-2"));
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
