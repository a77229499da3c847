// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/schemacheck.h"

#include "server/chat/fieldreader.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

enum class Shape {
    Schema,
    SchemaList,
    SchemaMap,
    SchemaOrList,
    Text,
    TextList,
    List,
    Number,
    Count,
    Flag
};

struct Keyword
{
    const char *name;
    Shape shape;
};

constexpr Keyword kKeywords[] = {
    {"additionalItems", Shape::Schema},
    {"additionalProperties", Shape::Schema},
    {"allOf", Shape::SchemaList},
    {"anyOf", Shape::SchemaList},
    {"contains", Shape::Schema},
    {"$defs", Shape::SchemaMap},
    {"definitions", Shape::SchemaMap},
    {"dependentSchemas", Shape::SchemaMap},
    {"description", Shape::Text},
    {"else", Shape::Schema},
    {"enum", Shape::List},
    {"exclusiveMaximum", Shape::Number},
    {"exclusiveMinimum", Shape::Number},
    {"format", Shape::Text},
    {"if", Shape::Schema},
    {"items", Shape::SchemaOrList},
    {"maxItems", Shape::Count},
    {"maxLength", Shape::Count},
    {"maxProperties", Shape::Count},
    {"maximum", Shape::Number},
    {"minItems", Shape::Count},
    {"minLength", Shape::Count},
    {"minProperties", Shape::Count},
    {"minimum", Shape::Number},
    {"multipleOf", Shape::Number},
    {"not", Shape::Schema},
    {"oneOf", Shape::SchemaList},
    {"pattern", Shape::Text},
    {"patternProperties", Shape::SchemaMap},
    {"prefixItems", Shape::SchemaList},
    {"properties", Shape::SchemaMap},
    {"propertyNames", Shape::Schema},
    {"$ref", Shape::Text},
    {"required", Shape::TextList},
    {"then", Shape::Schema},
    {"title", Shape::Text},
    {"unevaluatedProperties", Shape::Schema},
    {"uniqueItems", Shape::Flag},
};

bool isTypeName(const Json &value)
{
    static constexpr std::array<std::string_view, 7> kTypes{
        "object", "array", "string", "number", "integer", "boolean", "null"};
    return value.is_string()
        && std::find(kTypes.begin(), kTypes.end(), value.get_ref<const std::string &>())
        != kTypes.end();
}

bool isType(const Json &value)
{
    if (!value.is_array())
        return isTypeName(value);
    return !value.empty() && std::all_of(value.begin(), value.end(), isTypeName);
}

void checkList(const Json &list, const QString &path, ParseReport &report)
{
    if (!list.is_array() || list.empty())
        return report.fail(path, u"'%1' must be a list with at least one schema."_s.arg(path));
    for (size_t i = 0; i < list.size() && !report.failed(); ++i)
        checkSchema(list[i], itemPath(path, i), report);
}

void checkMap(const Json &map, const QString &path, ParseReport &report)
{
    if (!map.is_object())
        return report.fail(path, u"'%1' must be an object of schemas."_s.arg(path));
    for (const auto &[key, value] : map.items())
        checkSchema(value, memberPath(path, key.c_str()), report);
}

bool hasPlainShape(const Json &value, Shape shape)
{
    switch (shape) {
    case Shape::Text:
        return value.is_string();
    case Shape::TextList:
        return value.is_array() && std::all_of(value.begin(), value.end(), [](const Json &item) {
                   return item.is_string();
               });
    case Shape::List:
        return value.is_array();
    case Shape::Number:
        // Draft 4 has exclusiveMinimum: true.
        return value.is_number() || value.is_boolean();
    case Shape::Count:
        return value.is_number() && value.get<double>() >= 0;
    case Shape::Flag:
        return value.is_boolean();
    default:
        return true;
    }
}

void checkKeyword(const Json &value, Shape shape, const QString &path, ParseReport &report)
{
    if (shape == Shape::Schema || (shape == Shape::SchemaOrList && !value.is_array()))
        checkSchema(value, path, report);
    else if (shape == Shape::SchemaList || shape == Shape::SchemaOrList)
        checkList(value, path, report);
    else if (shape == Shape::SchemaMap)
        checkMap(value, path, report);
    else if (!hasPlainShape(value, shape))
        report.fail(path, u"'%1' is not what JSON Schema allows there."_s.arg(path));
}

} // namespace

void checkSchema(const Json &schema, const QString &path, ParseReport &report)
{
    if (schema.is_boolean())
        return;
    if (!schema.is_object())
        return report.fail(path, u"'%1' must be a JSON Schema, i.e. an object."_s.arg(path));
    if (const Json *type = findValue(schema, "type"); type && !isType(*type))
        return report.fail(
            memberPath(path, "type"),
            u"'%1' must be object, array, string, number, integer, boolean or null."_s.arg(
                memberPath(path, "type")));
    for (const Keyword &keyword : kKeywords) {
        if (const Json *value = findValue(schema, keyword.name); value && !report.failed())
            checkKeyword(*value, keyword.shape, memberPath(path, keyword.name), report);
    }
}
