// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sqlitefile.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

SqliteFile::SqliteFile(const QString &path)
    : m_connection(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
    m_database.setDatabaseName(path);
    m_database.open();
}

SqliteFile::~SqliteFile()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool SqliteFile::run(const QString &sql)
{
    return QSqlQuery(m_database).exec(sql);
}

QString SqliteFile::text(const QString &sql)
{
    QSqlQuery query(m_database);
    return query.exec(sql) && query.next() ? query.value(0).toString() : query.lastError().text();
}
