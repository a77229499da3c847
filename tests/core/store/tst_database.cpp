// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using Migrations = std::vector<Database::Migration>;

namespace {

int countOf(Database &database, const QByteArray &sql)
{
    int count = -1;
    const Result<Done> done =
        database.read(sql, {}, [&count](const QSqlQuery &row) { count = row.value(0).toInt(); });
    return done ? count : -1;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewFileHasTheCurrentSchema();
    void theFilesAreTheirOwnersOnly();
    void aLooseFileIsTightened();
    void anOlderFileIsBroughtUp_data();
    void anOlderFileIsBroughtUp();
    void aNewerFileIsRefusedAndLeftAlone();
    void aFailedStepIsUndone();
    void aDamagedFileIsRefused_data();
    void aDamagedFileIsRefused();
    void aLockedFileIsNamed();
    void aFolderInTheWayIsAnError();
    void uncommittedWorkIsRolledBack();
    void aKilledWriterLeavesTheFileSound();
    void valuesAreBoundNotPasted();
    void errorsComeBackAsText();
    void eachThreadOpensItsOwn();
    void manyOpenANewFileAtOnce();

private:
    std::unique_ptr<Database> open();
    QString path() const { return m_dir->filePath(u"data/bellhop.db"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDatabase::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

std::unique_ptr<Database> TestDatabase::open()
{
    Result<std::unique_ptr<Database>> database = Database::open(path());
    if (!database) {
        qWarning("%s", qPrintable(database.error().message));
        return nullptr;
    }
    return std::move(*database);
}

// Folder, file and all tables come with the first start.
void TestDatabase::aNewFileHasTheCurrentSchema()
{
    const auto database = open();
    QVERIFY(database);
    QCOMPARE(*database->version(), int(Database::migrations().size()));
    for (const char *table :
         {"access_keys", "conversations", "messages", "usage", "responses", "response_items"})
        QCOMPARE(countOf(*database, QByteArray("SELECT count(*) FROM ") + table), 0);
    QString mode;
    QVERIFY(database->read("PRAGMA journal_mode", {},
                           [&mode](const QSqlQuery &row) { mode = row.value(0).toString(); }));
    QCOMPARE(mode, u"wal"_s);
    QCOMPARE(countOf(*database, "PRAGMA foreign_keys"), 1);
    QCOMPARE(countOf(*database, "PRAGMA synchronous"), 1);
    QCOMPARE(countOf(*database, "PRAGMA secure_delete"), 1);
}

// What was said to Claude is nobody else's business, in none of the three files.
void TestDatabase::theFilesAreTheirOwnersOnly()
{
    const auto database = open();
    QVERIFY(database);
    QVERIFY(database->run("CREATE TABLE t (x)"));
    for (const QString &tail : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY2(QFileInfo::exists(path() + tail), qPrintable(tail));
        const auto mode = QFile::permissions(path() + tail)
            & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
               | QFileDevice::WriteOther);
        QVERIFY2(!mode, qPrintable(tail));
    }
    QVERIFY(!(QFile::permissions(QFileInfo(path()).path()) & QFileDevice::ReadOther));
}

// Also if it was restored from a backup with other permissions.
void TestDatabase::aLooseFileIsTightened()
{
    open().reset();
    QVERIFY(QFile::setPermissions(path(), QFileDevice::Permissions(0x6644)));
    QVERIFY(open());
    QVERIFY(!(QFile::permissions(path()) & QFileDevice::ReadOther));
}

void TestDatabase::anOlderFileIsBroughtUp_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version < int(Database::migrations().size()); ++version)
        QTest::addRow("from version %d", version) << version;
}

// A file of every earlier version is brought up step by step, and its rows are still there.
void TestDatabase::anOlderFileIsBroughtUp()
{
    QFETCH(const int, version);
    const Migrations &all = Database::migrations();
    {
        auto old = Database::open(path(), Migrations(all.begin(), all.begin() + version));
        QVERIFY(old);
        QCOMPARE(*(*old)->version(), version);
        if (version >= 1)
            QVERIFY((*old)->run("INSERT INTO access_keys (id, name, hash, created_at)"
                                " VALUES ('k', 'Laptop', x'00', 1)"));
        if (version >= 2) {
            QVERIFY((*old)->run("INSERT INTO conversations (caller_key, id, model, system,"
                                " created_at, last_used_at, expires_at)"
                                " VALUES ('k', 'c', 'opus', '[]', 1, 1, 1)"));
            QVERIFY((*old)->run("INSERT INTO messages VALUES (1, 0, 'user', '[]')"));
        }
    }
    const auto database = open();
    QVERIFY(database);
    QCOMPARE(*database->version(), int(all.size()));
    QCOMPARE(countOf(*database, "SELECT count(*) FROM access_keys"), version >= 1 ? 1 : 0);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM messages"), version >= 2 ? 1 : 0);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM usage"), 0);
}

// Going back to an older program must not ruin what the newer one wrote.
void TestDatabase::aNewerFileIsRefusedAndLeftAlone()
{
    {
        const auto database = open();
        QVERIFY(database);
        QVERIFY(database->run("CREATE TABLE of_the_future (x)"));
        QVERIFY(database->run("PRAGMA user_version = 1000"));
    }
    const auto refused = Database::open(path());
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"newer"_s));
    QVERIFY(refused.error().message.contains(path()));

    Migrations thousand(1000, [](Database &) -> Result<Done> { return Done{}; });
    const auto future = Database::open(path(), thousand);
    QVERIFY(future);
    QCOMPARE(countOf(**future, "SELECT count(*) FROM of_the_future"), 0);
}

// A step is done as a whole or not at all, the steps before it stay.
void TestDatabase::aFailedStepIsUndone()
{
    Migrations steps{
        [](Database &database) { return database.run("CREATE TABLE one (x)"); },
        [](Database &database) -> Result<Done> {
            if (const Result<Done> done = database.run("CREATE TABLE two (x)"); !done)
                return done;
            return database.run("CREATE TABLE one (x)");
        },
    };
    QVERIFY(!Database::open(path(), steps));
    steps.pop_back();
    const auto database = Database::open(path(), steps);
    QVERIFY(database);
    QCOMPARE(*(*database)->version(), 1);
    QCOMPARE(countOf(**database, "SELECT count(*) FROM sqlite_master WHERE name = 'one'"), 1);
    QCOMPARE(countOf(**database, "SELECT count(*) FROM sqlite_master WHERE name = 'two'"), 0);
}

void TestDatabase::aDamagedFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a text")
        << QByteArray("this is not a database at all, only a text\n").repeated(200);
    QTest::newRow("a header and rubbish")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\xff');
}

// It is told in words for people, and the file is not touched.
void TestDatabase::aDamagedFileIsRefused()
{
    QFETCH(const QByteArray, content);
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto database = Database::open(path());
    QVERIFY(!database);
    QVERIFY2(database.error().message.contains(u"damaged"_s), qPrintable(database.error().message));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

// Another program holds it: that is said instead of "disk I/O error".
void TestDatabase::aLockedFileIsNamed()
{
    open().reset();
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(path());
    QVERIFY(other.open());
    QVERIFY(QSqlQuery(other).exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
    QVERIFY(QSqlQuery(other).exec(u"CREATE TABLE t (x)"_s));
    const auto database = Database::open(path());
    QVERIFY(!database);
    QVERIFY2(database.error().message.contains(u"in use"_s), qPrintable(database.error().message));
    other.close();
    other = {};
    QSqlDatabase::removeDatabase(u"other"_s);
}

// A path that can never be a file.
void TestDatabase::aFolderInTheWayIsAnError()
{
    QVERIFY(QDir().mkpath(path()));
    const auto database = Database::open(path());
    QVERIFY(!database);
    QVERIFY(database.error().message.contains(path()));
}

// A transaction that is left early leaves no trace.
void TestDatabase::uncommittedWorkIsRolledBack()
{
    const auto database = open();
    QVERIFY(database->run("CREATE TABLE t (x)"));
    {
        Database::Transaction transaction(*database);
        QVERIFY(transaction.state());
        QVERIFY(database->run("INSERT INTO t VALUES (1)"));
    }
    QCOMPARE(countOf(*database, "SELECT count(*) FROM t"), 0);
    {
        Database::Transaction transaction(*database);
        QVERIFY(database->run("INSERT INTO t VALUES (1)"));
        QVERIFY(transaction.commit());
    }
    QCOMPARE(countOf(*database, "SELECT count(*) FROM t"), 1);
    Database::Transaction first(*database);
    const Database::Transaction second(*database);
    QVERIFY(first.state());
    QVERIFY(!second.state());
}

// What a killed program leaves behind is the file and its -wal; committed rows are in there.
void TestDatabase::aKilledWriterLeavesTheFileSound()
{
    const QString copy = m_dir->filePath(u"copy/bellhop.db"_s);
    QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
    {
        const auto database = open();
        QVERIFY(database->run("CREATE TABLE t (x)"));
        QVERIFY(database->run("INSERT INTO t VALUES (1)"));
        Database::Transaction open(*database);
        QVERIFY(database->run("INSERT INTO t VALUES (2)"));
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
    }
    const auto found = Database::open(copy);
    QVERIFY(found);
    QCOMPARE(countOf(**found, "SELECT count(*) FROM t"), 1);
    QString verdict;
    QVERIFY((*found)->read("PRAGMA integrity_check", {}, [&verdict](const QSqlQuery &row) {
        verdict = row.value(0).toString();
    }));
    QCOMPARE(verdict, u"ok"_s);
}

// Text is a value, whatever is in it; an empty text is not NULL.
void TestDatabase::valuesAreBoundNotPasted()
{
    const auto database = open();
    QVERIFY(database->run("CREATE TABLE t (x TEXT, y TEXT)"));
    const QString nasty = u"'); DROP TABLE t; -- ? ?1 :x \u0000 🦊"_s;
    QVERIFY(database->run("INSERT INTO t VALUES (?, ?)", {nasty, QString()}));
    QVERIFY(database->run("INSERT INTO t VALUES (?, ?)", {u"b"_s, QVariant()}));
    QStringList seen;
    int nulls = 0;
    QVERIFY(database->read("SELECT x, y FROM t ORDER BY rowid", {}, [&](const QSqlQuery &row) {
        seen.append(row.value(0).toString());
        nulls += row.isNull(1);
    }));
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen.first().startsWith(u"'); DROP TABLE t; --"_s));
    QCOMPARE(nulls, 1);
    QCOMPARE(*database->change("UPDATE t SET x = ?", {u"z"_s}), 2);
}

// A statement that fails says why, and the next one works.
void TestDatabase::errorsComeBackAsText()
{
    const auto database = open();
    const Result<Done> unknown = database->run("INSERT INTO nowhere VALUES (1)");
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(u"nowhere"_s));
    QVERIFY(database->run("CREATE TABLE t (x INTEGER NOT NULL)"));
    QVERIFY(!database->run("INSERT INTO t VALUES (?)", {QVariant()}));
    QVERIFY(database->run("INSERT INTO t VALUES (?)", {1}));
    QVERIFY(!database->read("SELECT nothing FROM t", {}, [](const QSqlQuery &) {}));
    QVERIFY(!database->change("DELETE FROM nowhere"));
}

// Connections have names of their own, so two threads do not meet in one.
void TestDatabase::eachThreadOpensItsOwn()
{
    const auto database = open();
    QVERIFY(database->run("CREATE TABLE t (x)"));
    bool isWritten = false;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto own = Database::open(path());
        isWritten = own && (*own)->run("INSERT INTO t VALUES (1)");
    }));
    thread->start();
    QVERIFY(thread->wait(30'000));
    QVERIFY(isWritten);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM t"), 1);
}

// At the first start the windows and the engine open it at the same moment; each step is taken once.
void TestDatabase::manyOpenANewFileAtOnce()
{
    QStringList problems;
    QMutex mutex;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([&] {
            const auto own = Database::open(path());
            const QMutexLocker lock(&mutex);
            if (!own)
                problems << own.error().message;
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        QVERIFY(thread->wait(30'000));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
