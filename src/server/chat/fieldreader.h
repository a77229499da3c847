// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "server/chat/parsereport.h"

#include <optional>
#include <string>

// Reads the fields of one JSON object of a request. Absent and null are the same everywhere; a
// wrong type or range is reported under the field's whole path and then reads as absent. The object
// and the report must outlive the reader.
class FieldReader
{
public:
    FieldReader(const Json &object, QString path, ParseReport &report);

    const Json *value(const char *key) const { return findValue(m_object, key); }
    const Json *array(const char *key) const;
    const Json *object(const char *key) const;
    std::optional<std::string> text(const char *key) const;
    std::optional<double> number(const char *key, double min, double max) const;
    std::optional<int> integer(const char *key, int min, int max) const;
    bool flag(const char *key, bool fallback = false) const;

    QString path(const char *key) const;
    ParseReport &report() const { return m_report; }

private:
    void wrongType(const char *key, const QString &expected) const;

    const Json &m_object;
    QString m_path;
    ParseReport &m_report;
};

// "path[index]", the way clients and OpenAI name list items.
QString itemPath(const QString &path, size_t index);
// "path.key"; without path the key alone.
QString memberPath(const QString &path, const char *key);
