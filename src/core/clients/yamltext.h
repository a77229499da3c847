// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QCoreApplication>

// Changes top-level values and top-level lists in somebody else's YAML file, line by line, and
// leaves every other line alone. Keys at the left edge cannot be the inside of anything, which is
// what makes this safe; a file with several documents, tabs as indentation, or a value in a form
// that is not edited here (flow lists, anchors, block texts) is refused.
class YamlText
{
    Q_DECLARE_TR_FUNCTIONS(YamlText)

public:
    static Result<YamlText> parse(const QByteArray &text);
    static QByteArray string(const QString &value); // double-quoted

    // A scalar at the top; the value is YAML already. `onlyIfMissing` leaves one that is there.
    enum class Existing { Replace, Keep };
    Result<Done> set(const QByteArray &key, const QByteArray &value,
                     Existing existing = Existing::Replace);
    // In the list `key`: replaces the item whose "name" is `name`, or appends. The lines are those
    // of the item without the dash, the first of them "name: …".
    Result<Done> setItem(const QByteArray &key, const QByteArray &name,
                         const QByteArrayList &lines);

    QByteArray text() const;

private:
    YamlText() = default;
    qsizetype findKey(const QByteArray &key) const; // line, -1 = none
    qsizetype blockEnd(qsizetype line) const; // after the last line that belongs to the key
    void append(const QByteArrayList &lines);

    QByteArrayList m_lines;
    QByteArray m_newline;
};
