// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What a client may call its conversation: 1 to 200 visible ASCII characters, since the id comes back in
// a header and stands in the store.
inline bool isConversationId(const QString &id)
{
    if (id.isEmpty() || id.size() > 200)
        return false;
    for (const QChar c : id) {
        if (c <= QLatin1Char(' ') || c >= QChar(0x7f))
            return false;
    }
    return true;
}
