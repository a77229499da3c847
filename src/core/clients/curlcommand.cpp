// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/curlcommand.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString shellWord(const QString &text)
{
    static const QString kPlain = u"-_./:=@%+,"_s;
    const bool plain = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || kPlain.contains(c);
    });
    if (plain)
        return text;
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString curlCommand(const QString &url, const QStringList &headers, const Json &body)
{
    QString text = u"curl -N "_s + shellWord(url);
    for (const QString &header : headers)
        text += u" \\\n  -H "_s + shellWord(header);
    return text + u" \\\n  -H 'Content-Type: application/json' \\\n  -d "_s
        + shellWord(dumpJsonText(body));
}
