// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

// JSON that keeps the order of keys. QJsonObject sorts them, and the order of a schema's properties
// is the order in which the model writes them, so everything between a client and Claude uses this.
using Json = nlohmann::ordered_json;

// Deeper nesting is refused: dump() and most readers are recursive.
inline constexpr int kMaxJsonDepth = 128;

// A lone surrogate escape ("\ud83d") is what JavaScript makes of a cut emoji. Replace reads it as
// U+FFFD; Mark as a private-use character from which SurrogateJoiner makes the emoji whole again.
enum class LoneSurrogates { Replace, Mark };
inline constexpr char32_t kSurrogateMarks = 0x10F000; // U+D800 is marked as this one, and so on

// One complete JSON text, or nothing if it is malformed, not UTF-8 or nested too deep.
// If `error` is given it gets a short reason for people.
std::optional<Json> parseJson(QByteArrayView text, QString *error = nullptr,
                              LoneSurrogates lone = LoneSurrogates::Replace);

// Compact text; bytes that are not UTF-8 become U+FFFD instead of an exception.
std::string dumpJson(const Json &json);
QByteArray dumpJsonBytes(const Json &json);
QString dumpJsonText(const Json &json);

// The same value with sorted keys: equal values give equal texts. For hashing, never for sending.
std::string canonicalJson(const Json &json);

// Lenient readers for JSON from outside: an absent key, null or another type gives the fallback.
const Json *findValue(const Json &object, const char *key); // nullptr if absent or null
std::string stringOr(const Json &object, const char *key, std::string fallback = {});
qint64 intOr(const Json &object, const char *key, qint64 fallback = 0);
double doubleOr(const Json &object, const char *key, double fallback = 0);
bool boolOr(const Json &object, const char *key, bool fallback = false);
QString textOr(const Json &object, const char *key);
const Json &objectIn(const Json &object, const char *key); // else an empty one
const Json &arrayIn(const Json &object, const char *key);

inline QString toQString(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
inline QByteArray toBytes(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}
