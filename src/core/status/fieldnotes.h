// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// What became of the fields of a request, by their names. Fields that ask for nothing are in none of
// the lists; one that was adjusted took effect with another value than the client's. Plain value.
struct FieldNotes
{
    QStringList applied;
    QStringList adjusted;
    QStringList ignored;

    bool operator==(const FieldNotes &) const = default;
};
