// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString withoutSecrets(const QString &text)
{
    // Our tokens, Anthropic's keys and tokens, and whatever is named as a secret.
    static const QRegularExpression kTokens(u"\\b(bh[-_]|sk-|bhg-)[A-Za-z0-9_\\-]{6,}"_s);
    static const QRegularExpression kNamed(
        u"\\b(Bearer\\s+|(?:x-)?api[-_ ]?key[\"']?\\s*[:=]\\s*|(?:auth_)?token[\"']?\\s*[:=]\\s*"
        "|password[\"']?\\s*[:=]\\s*|secret[\"']?\\s*[:=]\\s*)[\"']?[^\\s\"',;]{4,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString masked = text;
    masked.replace(kTokens, u"\\1••••"_s);
    masked.replace(kNamed, u"\\1••••"_s);
    return masked;
}
