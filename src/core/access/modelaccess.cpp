// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/modelaccess.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool fits(const QString &entry, const QString &name)
{
    const auto pattern = QRegularExpression::wildcardToRegularExpression(entry);
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption)
        .match(name)
        .hasMatch();
}

bool isFamily(const QString &entry)
{
    return !entry.contains(u'*') && !entry.contains(u'-');
}

} // namespace

bool isModelAllowed(const QStringList &allowed, const QString &model, const QString &fullName)
{
    if (allowed.isEmpty())
        return true;
    return std::any_of(allowed.begin(), allowed.end(), [&](const QString &entry) {
        if (fits(entry, model) || (!fullName.isEmpty() && fits(entry, fullName)))
            return true;
        if (!isFamily(entry))
            return false;
        const QString family = u"claude-*"_s + entry + u"*"_s;
        return fits(family, model) || fits(entry + u"[[]*"_s, model);
    });
}
