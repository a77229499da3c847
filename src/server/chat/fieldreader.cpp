// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/fieldreader.h"

#include <cmath>

using namespace Qt::StringLiterals;

FieldReader::FieldReader(const Json &object, QString path, ParseReport &report)
    : m_object(object)
    , m_path(std::move(path))
    , m_report(report)
{ }

const Json *FieldReader::array(const char *key) const
{
    const Json *found = value(key);
    if (!found || found->is_array())
        return found;
    wrongType(key, u"a list"_s);
    return nullptr;
}

const Json *FieldReader::object(const char *key) const
{
    const Json *found = value(key);
    if (!found || found->is_object())
        return found;
    wrongType(key, u"an object"_s);
    return nullptr;
}

std::optional<std::string> FieldReader::text(const char *key) const
{
    const Json *found = value(key);
    if (!found)
        return std::nullopt;
    if (found->is_string())
        return found->get<std::string>();
    wrongType(key, u"a string"_s);
    return std::nullopt;
}

std::optional<double> FieldReader::number(const char *key, double min, double max) const
{
    const Json *found = value(key);
    if (!found)
        return std::nullopt;
    if (!found->is_number()) {
        wrongType(key, u"a number"_s);
        return std::nullopt;
    }
    const double number = found->get<double>();
    if (number >= min && number <= max)
        return number;
    m_report.fail(path(key), u"'%1' must be between %2 and %3."_s.arg(path(key)).arg(min).arg(max));
    return std::nullopt;
}

std::optional<int> FieldReader::integer(const char *key, int min, int max) const
{
    const Json *found = value(key);
    if (!found)
        return std::nullopt;
    const double number = found->is_number() ? found->get<double>() : 0.5;
    if (number != std::floor(number)) {
        wrongType(key, u"a whole number"_s);
        return std::nullopt;
    }
    if (number >= min && number <= max)
        return int(number);
    m_report.fail(path(key),
                  max == std::numeric_limits<int>::max()
                      ? u"'%1' must be at least %2."_s.arg(path(key)).arg(min)
                      : u"'%1' must be between %2 and %3."_s.arg(path(key)).arg(min).arg(max));
    return std::nullopt;
}

bool FieldReader::flag(const char *key, bool fallback) const
{
    const Json *found = value(key);
    if (!found)
        return fallback;
    if (found->is_boolean())
        return found->get<bool>();
    wrongType(key, u"true or false"_s);
    return fallback;
}

QString FieldReader::path(const char *key) const
{
    return memberPath(m_path, key);
}

void FieldReader::wrongType(const char *key, const QString &expected) const
{
    m_report.fail(path(key), u"'%1' must be %2."_s.arg(path(key), expected));
}

QString itemPath(const QString &path, size_t index)
{
    return u"%1[%2]"_s.arg(path).arg(index);
}

QString memberPath(const QString &path, const char *key)
{
    const QString name = QString::fromUtf8(key);
    return path.isEmpty() ? name : path + u'.' + name;
}
