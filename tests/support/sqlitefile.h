// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

// A database file seen from outside, beside the program that uses it.
class SqliteFile
{
public:
    explicit SqliteFile(const QString &path);
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    bool run(const QString &sql);
    // First column of the first row; what went wrong if there is none.
    QString text(const QString &sql);

private:
    QString m_connection;
    QSqlDatabase m_database;
};
