// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/systemtexts.h"

#include "core/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace {

constexpr qint64 kMaxFile = 1024 * 1024;

struct SystemTextsWords
{
    Q_DECLARE_TR_FUNCTIONS(SystemTexts)
};

bool fits(const QString &name, const QString &pattern)
{
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QLatin1StringView("\\*"), QLatin1StringView(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::CaseInsensitiveOption)
        .match(name)
        .hasMatch();
}

} // namespace

Result<SystemTexts> SystemTexts::from(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return SystemTexts();
    QByteArray bytes = trimmed.toUtf8();
    if (!trimmed.startsWith(u'{')) {
        QFile file(trimmed);
        if (!file.open(QIODevice::ReadOnly))
            return Error{SystemTextsWords::tr("the file %1 cannot be read").arg(trimmed)};
        bytes = file.read(kMaxFile + 1);
        if (bytes.size() > kMaxFile)
            return Error{SystemTextsWords::tr("the file %1 is too large").arg(trimmed)};
    }
    QString reason;
    const std::optional<Json> json = parseJson(bytes, &reason);
    if (!json || !json->is_object())
        return Error{SystemTextsWords::tr("this is no JSON object (%1)").arg(reason)};
    SystemTexts texts;
    for (const auto &[name, around] : json->items()) {
        const QString pattern = toQString(name).trimmed();
        for (const auto &part : around.is_object() ? around : Json::array({0})) {
            if (!part.is_string())
                return Error{SystemTextsWords::tr("“%1” has no texts “before” and “after”")
                                 .arg(pattern.left(64))};
        }
        texts.m_rows.push_back({pattern, {stringOr(around, "before"), stringOr(around, "after")}});
    }
    return texts;
}

SystemTexts::Around SystemTexts::forModel(const QString &requested) const
{
    for (const Row &row : m_rows) {
        if (fits(requested, row.pattern))
            return row.texts;
    }
    return {};
}
