// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/parsereport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// These go into a response header: only what cannot break one, and not without end.
constexpr qsizetype kMaxNames = 32;
constexpr qsizetype kMaxNameLength = 64;

bool isHeaderSafe(QChar c)
{
    return c > QLatin1Char(' ') && c < QChar(0x7f) && c != QLatin1Char(',');
}

void addName(QStringList &names, const QString &name)
{
    if (names.size() < kMaxNames && name.size() <= kMaxNameLength && !names.contains(name)
        && std::all_of(name.begin(), name.end(), isHeaderSafe))
        names.append(name);
}

} // namespace

void ParseReport::fail(const QString &param, const QString &message)
{
    if (!m_error)
        m_error = ChatError::invalid(param, message);
}

void ParseReport::ignore(const QString &field)
{
    addName(m_ignored, field);
}

void ParseReport::adjust(const QString &field)
{
    addName(m_adjusted, field);
}

void ParseReport::apply(const QString &field)
{
    addName(m_applied, field);
}

ChatError namingItsPlace(ChatError error)
{
    if (!error.param.isEmpty() && !error.message.contains(error.param))
        error.message = error.param + u": "_s + error.message;
    return error;
}
