// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <QString>

#include <array>

namespace {

bool isNestedTooDeep(QByteArrayView text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kMaxJsonDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

int hexValue(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    bool ok = false;
    const int value = QByteArrayView(text.sliced(at + 2, 4)).toByteArray().toInt(&ok, 16);
    return ok ? value : -1;
}

QByteArray withoutLoneSurrogates(QByteArrayView text, LoneSurrogates lone)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 >= text.size()) {
            out.append(text[i]);
            continue;
        }
        const int unit = hexValue(text, i);
        if (unit < 0xD800 || unit > 0xDFFF) {
            out.append(text[i]).append(text[i + 1]);
            ++i;
            continue;
        }
        const int next = unit < 0xDC00 ? hexValue(text, i + 6) : -1;
        if (next >= 0xDC00 && next <= 0xDFFF) {
            out.append(text.sliced(i, 12).toByteArray());
            i += 11;
        } else {
            if (lone == LoneSurrogates::Mark)
                out.append(
                    QString::fromUcs4(
                        std::array{char32_t(kSurrogateMarks + char32_t(unit - 0xD800))}.data(), 1)
                        .toUtf8());
            else
                out.append("\\ufffd");
            i += 5;
        }
    }
    return out;
}

Json sorted(const Json &json)
{
    if (json.is_array()) {
        Json out = Json::array();
        for (const Json &item : json)
            out.push_back(sorted(item));
        return out;
    }
    if (!json.is_object())
        return json;
    std::vector<std::string> keys;
    keys.reserve(json.size());
    for (const auto &entry : json.items())
        keys.push_back(entry.key());
    std::sort(keys.begin(), keys.end());
    Json out = Json::object();
    for (const std::string &key : keys)
        out[key] = sorted(json.at(key));
    return out;
}

} // namespace

std::optional<Json> parseJson(QByteArrayView text, QString *error, LoneSurrogates lone)
{
    if (isNestedTooDeep(text)) {
        if (error)
            *error = QStringLiteral("nested deeper than %1 levels").arg(kMaxJsonDepth);
        return std::nullopt;
    }
    Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (json.is_discarded() && text.contains("\\u")) {
        const QByteArray repaired = withoutLoneSurrogates(text, lone);
        json = Json::parse(repaired.begin(), repaired.end(), nullptr, false);
    }
    if (json.is_discarded()) {
        if (error)
            *error = text.isEmpty() ? QStringLiteral("empty") : QStringLiteral("not valid JSON");
        return std::nullopt;
    }
    return json;
}

std::string dumpJson(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

QByteArray dumpJsonBytes(const Json &json)
{
    return toBytes(dumpJson(json));
}

QString dumpJsonText(const Json &json)
{
    return toQString(dumpJson(json));
}

std::string canonicalJson(const Json &json)
{
    return dumpJson(sorted(json));
}

const Json *findValue(const Json &object, const char *key)
{
    if (!object.is_object())
        return nullptr;
    const auto it = object.find(key);
    return it == object.end() || it->is_null() ? nullptr : &*it;
}

std::string stringOr(const Json &object, const char *key, std::string fallback)
{
    const Json *value = findValue(object, key);
    return value && value->is_string() ? value->get<std::string>() : std::move(fallback);
}

qint64 intOr(const Json &object, const char *key, qint64 fallback)
{
    const Json *value = findValue(object, key);
    if (!value || !value->is_number())
        return fallback;
    if (value->is_number_unsigned()) {
        const quint64 number = value->get<quint64>();
        return number > quint64(std::numeric_limits<qint64>::max()) ? fallback : qint64(number);
    }
    if (value->is_number_integer())
        return value->get<qint64>();
    const double number = value->get<double>();
    return number > -9e15 && number < 9e15 ? qint64(number) : fallback;
}

double doubleOr(const Json &object, const char *key, double fallback)
{
    const Json *value = findValue(object, key);
    return value && value->is_number() ? value->get<double>() : fallback;
}

bool boolOr(const Json &object, const char *key, bool fallback)
{
    const Json *value = findValue(object, key);
    return value && value->is_boolean() ? value->get<bool>() : fallback;
}

QString textOr(const Json &object, const char *key)
{
    return toQString(stringOr(object, key));
}

const Json &objectIn(const Json &object, const char *key)
{
    static const Json kNone = Json::object();
    const Json *found = findValue(object, key);
    return found && found->is_object() ? *found : kNone;
}

const Json &arrayIn(const Json &object, const char *key)
{
    static const Json kNone = Json::array();
    const Json *found = findValue(object, key);
    return found && found->is_array() ? *found : kNone;
}
