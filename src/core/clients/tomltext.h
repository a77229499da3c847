// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

// Changes single values in somebody else's TOML file, line by line, and leaves every other line
// alone. It knows enough of TOML to tell keys and table headers from the inside of multi-line
// strings and lists; a file in which the table is written in a form it does not edit (inline or by
// dotted keys) is refused.
class TomlText
{
    Q_DECLARE_TR_FUNCTIONS(TomlText)

public:
    static Result<TomlText> parse(const QByteArray &text);
    static QByteArray string(const QString &value); // as a quoted string

    // A key of the root table. The value is TOML already.
    void setRoot(const QString &key, const QByteArray &value);
    // A key of a table such as {"model_providers", "bellhop"}, which is made at the end if missing.
    Result<Done> set(const QStringList &table, const QString &key, const QByteArray &value);
    void remove(const QStringList &table, const QString &key);

    QByteArray text() const;

private:
    struct Line
    {
        QByteArray text;
        enum class Kind { Other, Header, Key, Continued } kind = Kind::Other;
        QStringList path; // of a header, or of a key without its table
        bool isList = false; // [[…]]
        qsizetype valueAt = 0;
    };

    TomlText() = default;
    qsizetype headerOf(const QStringList &table) const; // -1 = none
    qsizetype endOf(qsizetype header) const; // the next header, or the end
    qsizetype findKey(qsizetype from, qsizetype to, const QString &key) const;
    qsizetype lastEntry(qsizetype from, qsizetype to) const; // line after the last one with content
    void replaceValue(qsizetype line, const QByteArray &value);
    void insert(qsizetype line, const QString &key, const QByteArray &value);
    Result<Done> read();

    QList<Line> m_lines;
    QByteArray m_newline;
    bool m_endsWithNewline = true;
};
