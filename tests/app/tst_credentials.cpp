// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials.h"

#include "support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestCredentials : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFirstStartMakesAToken();
    void aGivenTokenCountsAndIsNotKept();
    void anUnusableTokenForbidsTheStart_data();
    void anUnusableTokenForbidsTheStart();
    void regeneratingReplacesTheToken();
    void aTokenThatIsLockedAwayIsNotReplaced();
    void theApiKeyIsKeptAndForgotten();

private:
    struct Setup
    {
        std::unique_ptr<SecretStore> secrets;
        std::unique_ptr<Credentials> credentials;
    };
    Setup make(const QString &given = {});
    void load(Credentials &credentials);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCredentials::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

TestCredentials::Setup TestCredentials::make(const QString &given)
{
    QProcessEnvironment environment;
    if (!given.isNull())
        environment.insert(u"BELLHOP_API_KEY"_s, given);
    Setup setup;
    setup.secrets = std::make_unique<SecretStore>(m_dir->path(), nullptr);
    setup.credentials = std::make_unique<Credentials>(environment, *setup.secrets);
    return setup;
}

void TestCredentials::load(Credentials &credentials)
{
    QSignalSpy ready(&credentials, &Credentials::ready);
    credentials.load();
    QTRY_COMPARE(ready.size(), 1);
}

// Made once, told before ready(), and the same at the next start.
void TestCredentials::theFirstStartMakesAToken()
{
    QByteArray first;
    {
        const Setup setup = make();
        QSignalSpy changed(setup.credentials.get(), &Credentials::tokenChanged);
        load(*setup.credentials);
        first = setup.credentials->token();
        QVERIFY(first.startsWith("bh-"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toByteArray(), first);
        QVERIFY(!setup.credentials->isTokenFixed());
    }
    const Setup next = make();
    load(*next.credentials);
    QCOMPARE(next.credentials->token(), first);
}

// BELLHOP_API_KEY is for this start only and cannot be replaced in the window.
void TestCredentials::aGivenTokenCountsAndIsNotKept()
{
    {
        const Setup setup = make(u"given"_s);
        QSignalSpy changed(setup.credentials.get(), &Credentials::tokenChanged);
        setup.credentials->load();
        QCOMPARE(changed.size(), 1); // at once, no keychain is waited for
        QCOMPARE(setup.credentials->token(), "given");
        QVERIFY(setup.credentials->isTokenFixed());
        QCOMPARE(setup.credentials->tokenSource(), u"BELLHOP_API_KEY"_s);
        setup.credentials->regenerateToken();
        QCOMPARE(setup.credentials->token(), "given");
    }
    const Setup next = make();
    load(*next.credentials);
    QVERIFY(next.credentials->token() != "given");
    const Setup empty = make(u""_s);
    QVERIFY(!empty.credentials->isTokenFixed());
}

void TestCredentials::anUnusableTokenForbidsTheStart_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("a word") << u"secret"_s << true;
    QTest::newRow("with a blank") << u"my secret"_s << false;
    QTest::newRow("with a line break") << u"secret\n"_s << false;
    QTest::newRow("with an umlaut") << u"gehäim"_s << false;
    QTest::newRow("too long") << QString(600, u'x') << false;
}

// No client could send it; starting with a door nobody can open helps nobody. Its text is not shown.
void TestCredentials::anUnusableTokenForbidsTheStart()
{
    QFETCH(const QString, given);
    const Setup setup = make(given);
    QTEST(setup.credentials->problem().isEmpty(), "isFine");
    QVERIFY(!setup.credentials->problem().contains(given));
}

// The new one counts at once.
void TestCredentials::regeneratingReplacesTheToken()
{
    const Setup setup = make();
    load(*setup.credentials);
    const QByteArray first = setup.credentials->token();
    QSignalSpy changed(setup.credentials.get(), &Credentials::tokenChanged);
    setup.credentials->regenerateToken();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toByteArray(), setup.credentials->token());
    QVERIFY(setup.credentials->token() != first);
}

// All clients have the old one; it comes back when the keychain is unlocked.
void TestCredentials::aTokenThatIsLockedAwayIsNotReplaced()
{
    QFile file(m_dir->filePath(u"secrets.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"token":{"in":"keychain"}})");
    file.close();
    const Setup setup = make();
    load(*setup.credentials);
    QVERIFY(setup.credentials->token().isEmpty());
    QVERIFY(!setup.credentials->tokenProblem().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("keychain"));
}

// Pasted keys bring blanks along.
void TestCredentials::theApiKeyIsKeptAndForgotten()
{
    {
        const Setup setup = make();
        load(*setup.credentials);
        QSignalSpy changed(setup.credentials.get(), &Credentials::apiKeyChanged);
        setup.credentials->setApiKey(" sk-ant-1\n");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toByteArray(), "sk-ant-1");
    }
    const Setup next = make();
    QSignalSpy changed(next.credentials.get(), &Credentials::apiKeyChanged);
    load(*next.credentials);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(next.credentials->apiKey(), "sk-ant-1");
    next.credentials->setApiKey({});
    QVERIFY(next.credentials->apiKey().isEmpty());
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
