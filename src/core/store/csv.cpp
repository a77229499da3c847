// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/csv.h"

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString field)
{
    bool isNumber = false;
    field.toDouble(&isNumber);
    if (!isNumber && !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front()))
        field.prepend(u'\'');
    const bool plain = !field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n')
        && !field.contains(u'\r');
    return plain ? field : u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvRow(const QStringList &fields)
{
    QStringList row;
    for (const QString &field : fields)
        row.append(quoted(field));
    return row.join(u',').toUtf8() + "\r\n";
}
