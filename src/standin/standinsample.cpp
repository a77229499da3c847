// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standinrequest.h"

namespace {

std::string typeOf(const Json &schema)
{
    const Json *type = findValue(schema, "type");
    if (type && type->is_array() && !type->empty())
        type = &type->front();
    return type && type->is_string() ? type->get<std::string>() : std::string();
}

// The named properties in the schema's own order; without `required` all of them.
Json sampleOfObject(const Json &schema, const Json *properties)
{
    Json object = Json::object();
    const Json *required = findValue(schema, "required");
    if (required && required->is_array()) {
        for (const Json &name : *required) {
            if (!name.is_string())
                continue;
            const auto key = name.get<std::string>();
            const Json *property = properties ? findValue(*properties, key.c_str()) : nullptr;
            object[key] = property ? sampleOfSchema(*property) : Json("x");
        }
    } else if (properties && properties->is_object()) {
        for (const auto &entry : properties->items())
            object[entry.key()] = sampleOfSchema(entry.value());
    }
    return object;
}

} // namespace

Json sampleOfSchema(const Json &schema)
{
    if (!schema.is_object())
        return "x";
    if (schema.contains("const"))
        return schema.at("const");
    if (const Json *values = findValue(schema, "enum");
        values && values->is_array() && !values->empty())
        return values->front();
    const std::string type = typeOf(schema);
    const Json *properties = findValue(schema, "properties");
    if (type == "object" || properties)
        return sampleOfObject(schema, properties);
    if (type == "array") {
        const Json *items = findValue(schema, "items");
        return Json::array({items ? sampleOfSchema(*items) : Json("x")});
    }
    if (type == "number" || type == "integer")
        return 7;
    if (type == "boolean")
        return true;
    if (type == "null")
        return nullptr;
    return "Paris";
}
