// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

// One SQLite file, opened for one thread. Opening brings it to the current schema, one transaction
// per step; a file from a newer program, a damaged one or one that cannot be written is refused
// with a message for people and left as it is. File, -wal and -shm are readable by their owner
// only. Use it, and everything made from it, in the thread that opened it.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    using Migration = std::function<Result<Done>(Database &)>;

    static Result<std::unique_ptr<Database>> open(const QString &path);
    static Result<std::unique_ptr<Database>> open(const QString &path,
                                                  const std::vector<Migration> &migrations);
    static const std::vector<Migration> &migrations(); // of the current schema
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // A prepared statement, kept for the next time. Values are bound by position; a null QString is
    // an empty text, a null QVariant is NULL.
    Result<Done> run(const QByteArray &sql, const QVariantList &values = {});
    using Row = std::function<void(const QSqlQuery &row)>;
    Result<Done> read(const QByteArray &sql, const QVariantList &values, const Row &row);
    Result<int> change(const QByteArray &sql,
                       const QVariantList &values = {}); // number of rows changed

    Result<int> version();

    // Rolls back unless committed.
    class Transaction
    {
    public:
        explicit Transaction(Database &database);
        ~Transaction();
        Q_DISABLE_COPY_MOVE(Transaction)

        // Whether it could be begun; without it nothing must be written.
        Result<Done> state() const;
        Result<Done> commit();

    private:
        Database &m_database;
        const Result<Done> m_state;
        bool m_isOpen;
    };

private:
    explicit Database(const QString &path);
    Result<Done> openFile();
    Result<Done> migrate(const std::vector<Migration> &migrations);
    Result<QSqlQuery *> execute(const QByteArray &sql, const QVariantList &values);
    Wording explain(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QByteArray, std::shared_ptr<QSqlQuery>> m_statements;
};
