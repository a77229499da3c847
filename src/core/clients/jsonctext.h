// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

// Changes single values in somebody else's JSON file and leaves every other byte alone: comments
// (// and /* */), trailing commas, order, indentation, line ends, byte order mark. What cannot be
// read as such JSON, or has something else where an object is needed, is refused with the line, and
// nothing is changed.
class JsoncText
{
    Q_DECLARE_TR_FUNCTIONS(JsoncText)

public:
    enum class Root { Object, Array };

    // An empty text becomes an empty root of the kind wanted; another kind of root is refused.
    static Result<JsoncText> parse(const QByteArray &text, Root root = Root::Object);

    // Replaces or adds the value at the path of keys; missing objects on the way are made.
    Result<Done> set(const QStringList &path, const Json &value);
    // In the array at the path: replaces the object with the same `idKey`, or appends.
    Result<Done> setElement(const QStringList &path, const char *idKey, const Json &value);

    QByteArray text() const { return m_mark + m_text; }

private:
    explicit JsoncText(QByteArray text);

    struct Node;
    struct Member;
    class Parser;
    bool holds(const Node &node, const Json &value) const;
    Result<Done> insertMember(const Node &object, const QString &key, const Json &value);
    void insertLast(const Node &container, const QByteArray &item);
    QByteArray written(const Json &value, const QByteArray &indent) const;
    QByteArray indentAt(qsizetype offset) const;
    QByteArray innerIndent(const Node &container) const;

    QByteArray m_mark; // byte order mark, if there was one
    QByteArray m_text;
    QByteArray m_unit; // one step of indentation
    QByteArray m_newline;
};
