// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// The difference between two texts, line by line, as people read it. Pure.
struct DiffLine
{
    enum class Kind { Same, Removed, Added, Gap }; // Gap: lines left out between two changes

    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffLine &) const = default;
};

// With `context` unchanged lines around each change; -1 = all of them.
QList<DiffLine> lineDiff(const QString &before, const QString &after, int context = -1);
