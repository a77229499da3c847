// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/settings/privatefile.h"

#include <QAtomicInteger>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "bellhop.database")

// Codes of sqlite3.h that need words of their own.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kNoDatabase = 26;

QString nextConnectionName()
{
    static QAtomicInteger<quint64> number;
    return u"bellhop-%1"_s.arg(number.fetchAndAddRelaxed(1));
}

QVariant boundValue(const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    return isText && value.toString().isNull() ? QVariant(u""_s) : value;
}

} // namespace

Database::Database(const QString &path)
    : m_path(path)
    , m_connection(nextConnectionName())
{ }

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    return open(path, migrations());
}

Result<std::unique_ptr<Database>> Database::open(const QString &path,
                                                 const std::vector<Migration> &migrations)
{
    std::unique_ptr<Database> database(new Database(path));
    if (const Result<Done> opened = database->openFile(); !opened)
        return opened.error();
    if (const Result<Done> migrated = database->migrate(migrations); !migrated)
        return migrated.error();
    return database;
}

Result<Done> Database::openFile()
{
    // SQLite gives -wal and -shm the mode of the file.
    if (!makePrivateFolder(QFileInfo(m_path).absolutePath()) || !makePrivateFile(m_path))
        return Error{Wording::of<Database>(QT_TR_NOOP("%1 cannot be written."), m_path)};

    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return Error{explain(m_database.lastError())};
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL",
                               "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY"}) {
        if (const Result<Done> set = run(pragma); !set)
            return set;
    }
    return Done{};
}

Result<Done> Database::migrate(const std::vector<Migration> &migrations)
{
    const Result<int> present = version();
    if (!present)
        return present.error();
    if (*present > int(migrations.size()))
        return Error{Wording::of<Database>(
            QT_TR_NOOP("%1 was written by a newer Bellhop. Update Bellhop, or move the file away."),
            m_path)};
    for (int step = *present; step < int(migrations.size());) {
        Transaction transaction(*this);
        if (const Result<Done> begun = transaction.state(); !begun)
            return begun;
        // Another connection may have been at it since.
        const Result<int> reached = version();
        if (!reached)
            return reached.error();
        step = *reached;
        if (step >= int(migrations.size()))
            break;
        if (const Result<Done> done = migrations[size_t(step)](*this); !done)
            return done;
        const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(++step);
        if (const Result<Done> marked = run(mark); !marked)
            return marked;
        if (const Result<Done> committed = transaction.commit(); !committed)
            return committed;
        qCDebug(log) << "schema brought to version" << step;
    }
    m_statements.clear(); // those of the schema are not needed again
    return Done{};
}

Result<int> Database::version()
{
    int number = 0;
    const Result<Done> done = read("PRAGMA user_version", {}, [&number](const QSqlQuery &row) {
        number = row.value(0).toInt();
    });
    if (!done)
        return done.error();
    return number;
}

Result<QSqlQuery *> Database::execute(const QByteArray &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &statement = m_statements[sql];
    if (!statement) {
        statement = std::make_shared<QSqlQuery>(m_database);
        statement->setForwardOnly(true);
        if (!statement->prepare(QString::fromUtf8(sql))) {
            const Error error{explain(statement->lastError())};
            m_statements.remove(sql);
            return error;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        statement->bindValue(int(i), boundValue(values[i]));
    if (!statement->exec()) {
        const Error error{explain(statement->lastError())};
        statement->finish();
        return error;
    }
    return statement.get();
}

Result<Done> Database::run(const QByteArray &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = execute(sql, values);
    if (!query)
        return query.error();
    (*query)->finish();
    return Done{};
}

Result<int> Database::change(const QByteArray &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = execute(sql, values);
    if (!query)
        return query.error();
    const int rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Result<Done> Database::read(const QByteArray &sql, const QVariantList &values, const Row &row)
{
    const Result<QSqlQuery *> query = execute(sql, values);
    if (!query)
        return query.error();
    while ((*query)->next())
        row(**query);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return Error{explain(error)};
    return Done{};
}

Wording Database::explain(const QSqlError &error) const
{
    // The low byte is the primary code.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case kBusy:
    case kLocked:
        return Wording::of<Database>(QT_TR_NOOP("%1 is in use by another program."), m_path);
    case kReadOnly:
    case kCannotOpen:
        return Wording::of<Database>(QT_TR_NOOP("%1 cannot be written."), m_path);
    case kFull:
        return Wording::of<Database>(QT_TR_NOOP("%1 cannot be written: the disk is full."), m_path);
    case kCorrupt:
    case kNoDatabase:
        return Wording::of<Database>(QT_TR_NOOP("%1 is damaged. Move it away to start a new one."),
                                     m_path);
    default:
        return Wording::of<Database>(QT_TR_NOOP("%1 cannot be used: %2"), m_path,
                                     Wording(error.databaseText(), error.text()));
    }
}

// At once for writing: one that only reads first can be refused later, in the middle.
Database::Transaction::Transaction(Database &database)
    : m_database(database)
    , m_state(database.run("BEGIN IMMEDIATE"))
    , m_isOpen(m_state.has_value())
{ }

Database::Transaction::~Transaction()
{
    if (m_isOpen)
        m_database.m_database.rollback();
}

Result<Done> Database::Transaction::state() const
{
    return m_state;
}

Result<Done> Database::Transaction::commit()
{
    if (!m_database.m_database.commit())
        return Error{m_database.explain(m_database.m_database.lastError())};
    m_isOpen = false;
    return Done{};
}
