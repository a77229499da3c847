// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httprequest.h"

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsSpace)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '+' && plusIsSpace) {
            result.append(' ');
        } else if (c == '%') {
            if (i + 2 >= text.size())
                return {};
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0 || (high == 0 && low == 0))
                return {};
            result.append(char(high * 16 + low));
            i += 2;
        } else {
            result.append(c);
        }
    }
    return result;
}

QByteArrayView HttpRequest::header(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (field.nameSize != name.size())
            continue;
        const QByteArrayView candidate(m_block.constData() + field.name, field.nameSize);
        if (candidate.compare(name, Qt::CaseInsensitive) == 0)
            return QByteArrayView(m_block.constData() + field.value, field.valueSize);
    }
    return {};
}

QByteArrayView HttpRequest::headerName(qsizetype index) const
{
    const Field &field = m_fields.at(size_t(index));
    return QByteArrayView(m_block.constData() + field.name, field.nameSize);
}

QByteArrayView HttpRequest::headerValue(qsizetype index) const
{
    const Field &field = m_fields.at(size_t(index));
    return QByteArrayView(m_block.constData() + field.value, field.valueSize);
}

std::optional<QByteArray> HttpRequest::queryValue(QByteArrayView name) const
{
    QByteArrayView rest = rawQuery;
    while (!rest.isEmpty()) {
        const qsizetype ampersand = rest.indexOf('&');
        const QByteArrayView pair = ampersand < 0 ? rest : rest.first(ampersand);
        rest = ampersand < 0 ? QByteArrayView() : rest.sliced(ampersand + 1);
        const qsizetype equals = pair.indexOf('=');
        const std::optional<QByteArray> key =
            percentDecoded(equals < 0 ? pair : pair.first(equals), true);
        if (key && *key == name)
            return equals < 0 ? QByteArray("") : percentDecoded(pair.sliced(equals + 1), true);
    }
    return {};
}

void HttpRequest::setFields(QByteArray block, std::vector<Field> fields)
{
    m_block = std::move(block);
    m_fields = std::move(fields);
}
