// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/responsesinput.h"

#include "server/chat/fieldreader.h"
#include "server/chat/randomid.h"
#include "server/openai/openaitools.h"
#include "server/openai/reasoningseal.h"

using namespace Qt::StringLiterals;

namespace {

std::string typeOf(const Json &item)
{
    return stringOr(item, "type", "message");
}

const char *idPrefix(const std::string &type)
{
    if (type == "function_call")
        return "fc_";
    if (type == "custom_tool_call")
        return "ctc_";
    if (type == "function_call_output")
        return "fco_";
    if (type == "custom_tool_call_output")
        return "ctco_";
    return type == "reasoning" ? "rs_" : "msg_";
}

Json nothing()
{
    return {{"role", "assistant"}, {"content", nullptr}};
}

Json callMessage(const Json &item, bool isCustom)
{
    Json input = isCustom ? freeFormInput(stringOr(item, "input")) : Json(nullptr);
    const std::string name = modelToolName(stringOr(item, "namespace"), stringOr(item, "name"));
    if (const Json *arguments = findValue(item, "arguments"); arguments && !isCustom)
        input = *arguments;
    return {{"role", "assistant"},
            {"tool_calls",
             {{{"id", stringOr(item, "call_id")},
               {"type", "function"},
               {"function", {{"name", name}, {"arguments", std::move(input)}}}}}}};
}

Json outputMessage(const Json &item)
{
    const Json *output = findValue(item, "output");
    return {{"role", "tool"},
            {"tool_call_id", stringOr(item, "call_id")},
            {"content", output ? *output : Json("")}};
}

Json reasoningMessage(const Json &item)
{
    const std::optional<Json> thinking = unsealThinking(stringOr(item, "encrypted_content"));
    Json message = nothing();
    if (thinking)
        message["content"] = Json::array({*thinking});
    return message;
}

void checkCall(const Json &item, const QString &path, bool needsName, ParseReport &report)
{
    const FieldReader fields(item, path, report);
    for (const char *key : {"call_id", "name"}) {
        const bool isNeeded = qstrcmp(key, "name") != 0 || needsName;
        if (isNeeded && fields.text(key).value_or("").empty())
            report.fail(fields.path(key), u"'%1' is missing."_s.arg(fields.path(key)));
    }
}

void checkItem(const Json &item, const QString &path, ParseReport &report)
{
    const std::string type = typeOf(item);
    if (type == "function_call" || type == "custom_tool_call")
        checkCall(item, path, true, report);
    else if (type == "function_call_output" || type == "custom_tool_call_output")
        checkCall(item, path, false, report);
}

Json resolved(const Json &item, const QString &path, const ItemLookup &lookup, ParseReport &report)
{
    if (typeOf(item) != "item_reference")
        return item;
    const std::string id = stringOr(item, "id");
    Json found = lookup(id);
    if (found.is_null())
        report.fail(memberPath(path, "id"),
                    u"There is no item '%1' (any more): send the item itself."_s.arg(
                        toQString(id).left(64)));
    return found;
}

} // namespace

Json responsesItems(const Json &input, const ItemLookup &lookup, ParseReport &report)
{
    Json items = Json::array();
    if (input.is_string()) {
        items.push_back({{"type", "message"},
                         {"role", "user"},
                         {"content", {{{"type", "input_text"}, {"text", input}}}}});
    } else if (!input.is_array()) {
        report.fail(u"input"_s, u"'input' must be a string or a list of items."_s);
    } else {
        for (size_t i = 0; i < input.size() && !report.failed(); ++i) {
            const QString path = itemPath(u"input"_s, i);
            if (!input[i].is_object()) {
                report.fail(path, u"'%1' must be an object."_s.arg(path));
                break;
            }
            checkItem(input[i], path, report);
            items.push_back(resolved(input[i], path, lookup, report));
        }
    }
    for (Json &item : items) {
        const std::string type = typeOf(item);
        if (!item.is_object())
            continue;
        item["type"] = type;
        if (stringOr(item, "id").empty())
            item["id"] = randomId(idPrefix(type)).toStdString();
    }
    return items;
}

Json responsesMessages(const Json &items, ParseReport &report)
{
    Json messages = Json::array();
    for (const Json &item : items) {
        const std::string type = typeOf(item);
        if (type == "message") {
            messages.push_back(item);
        } else if (type == "function_call" || type == "custom_tool_call") {
            messages.push_back(callMessage(item, type == "custom_tool_call"));
        } else if (type == "function_call_output" || type == "custom_tool_call_output") {
            messages.push_back(outputMessage(item));
        } else if (type == "reasoning") {
            messages.push_back(reasoningMessage(item));
        } else {
            report.ignore(u"input[]."_s + toQString(type));
            messages.push_back(nothing());
        }
    }
    return messages;
}
