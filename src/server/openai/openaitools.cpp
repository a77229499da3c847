// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/openaitools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMaxTools = 1000;

bool hasTool(const ChatRequest &request, const std::string &name)
{
    return std::any_of(request.tools.begin(), request.tools.end(),
                       [&name](const ToolDefinition &tool) { return tool.name == name; });
}

void appendFunction(const FieldReader &function, ChatRequest &request)
{
    ParseReport &report = function.report();
    ToolDefinition tool;
    tool.name = function.text("name").value_or("");
    if (tool.name.empty())
        return report.fail(function.path("name"), u"'%1' is missing."_s.arg(function.path("name")));
    tool.description = function.text("description").value_or("");
    const char *key = function.value("input_schema") ? "input_schema" : "parameters";
    if (const Json *schema = function.object(key))
        tool.schema = *schema;
    // OpenAI: a function without parameters takes none.
    if (tool.schema.empty())
        tool.schema = {{"type", "object"}, {"properties", Json::object()}};
    if (hasTool(request, tool.name))
        report.adjust(u"tools"_s);
    else
        request.tools.push_back(std::move(tool));
}

void appendTool(const Json &tool, const QString &path, ParseReport &report, ChatRequest &request)
{
    if (!tool.is_object())
        return report.fail(path, u"'%1' must be an object."_s.arg(path));
    const FieldReader fields(tool, path, report);
    const std::string type = fields.text("type").value_or("function");
    if (type != "function") {
        report.ignore(u"tools."_s + toQString(type));
    } else if (const Json *function = fields.object("function")) {
        appendFunction(FieldReader(*function, fields.path("function"), report), request);
    } else if (fields.value("name")) {
        appendFunction(fields, request);
    } else {
        report.fail(fields.path("function"), u"'%1' is missing."_s.arg(fields.path("function")));
    }
}

void readList(const FieldReader &body, const char *key, ChatRequest &request)
{
    const Json *list = body.array(key);
    if (!list)
        return;
    if (list->size() > kMaxTools)
        return body.report().fail(body.path(key),
                                  u"There are more than %1 tools."_s.arg(kMaxTools));
    for (size_t i = 0; i < list->size() && !body.report().failed(); ++i)
        appendTool((*list)[i], itemPath(body.path(key), i), body.report(), request);
}

bool applyMode(ToolChoice &choice, const std::string &mode)
{
    if (mode == "auto")
        choice.kind = ToolChoice::Kind::Auto;
    else if (mode == "none")
        choice.kind = ToolChoice::Kind::None;
    else if (mode == "required" || mode == "any")
        choice.kind = ToolChoice::Kind::Any;
    else
        return false;
    return true;
}

std::string functionName(const Json &tool)
{
    const Json *function = findValue(tool, "function");
    return stringOr(function ? *function : tool, "name");
}

void keepOnly(const Json &allowed, ChatRequest &request)
{
    std::erase_if(request.tools, [&allowed](const ToolDefinition &tool) {
        return std::none_of(allowed.begin(), allowed.end(),
                            [&tool](const Json &item) { return functionName(item) == tool.name; });
    });
}

void chooseTool(const std::string &name, const QString &path, ParseReport &report,
                ChatRequest &request)
{
    if (!hasTool(request, name))
        return report.fail(
            path, u"There is no tool '%1' in the request."_s.arg(toQString(name).left(64)));
    request.toolChoice.kind = ToolChoice::Kind::Tool;
    request.toolChoice.name = name;
}

void readAllowedTools(const Json &choice, const QString &path, ParseReport &report,
                      ChatRequest &request)
{
    // Chat completions nest the list, Responses do not.
    const Json *nested = findValue(choice, "allowed_tools");
    const FieldReader fields(nested ? *nested : choice,
                             nested ? memberPath(path, "allowed_tools") : path, report);
    if (!applyMode(request.toolChoice, fields.text("mode").value_or("auto")))
        return report.fail(fields.path("mode"),
                           u"'%1' must be auto or required."_s.arg(fields.path("mode")));
    if (const Json *tools = fields.array("tools"))
        keepOnly(*tools, request);
}

void readChoice(const Json &choice, const QString &path, ParseReport &report, ChatRequest &request)
{
    if (choice.is_string()) {
        if (!applyMode(request.toolChoice, choice.get<std::string>()))
            report.fail(path, u"'%1' must be none, auto, required or name a function."_s.arg(path));
        return;
    }
    if (!choice.is_object())
        return report.fail(path, u"'%1' must be a string or an object."_s.arg(path));
    const std::string type = stringOr(choice, "type", "function");
    if (applyMode(request.toolChoice, type))
        return;
    if (type == "allowed_tools")
        return readAllowedTools(choice, path, report, request);
    const std::string name = functionName(choice);
    if (name.empty())
        return report.fail(path, u"'%1' must name a function."_s.arg(path));
    const bool isNested = findValue(choice, "function") != nullptr;
    chooseTool(name, isNested ? path + u".function.name"_s : memberPath(path, "name"), report,
               request);
}

void settleChoice(const FieldReader &body, const char *key, ChatRequest &request)
{
    const bool mustCall = request.toolChoice.kind == ToolChoice::Kind::Any;
    if (mustCall && request.tools.empty())
        body.report().fail(
            body.path(key),
            u"'%1' asks for a call, but the request has no tools."_s.arg(body.path(key)));
}

void readLegacy(const FieldReader &body, ChatRequest &request)
{
    const Json *list = body.array("functions");
    for (size_t i = 0; list && i < list->size() && !body.report().failed(); ++i)
        appendTool((*list)[i], itemPath(body.path("functions"), i), body.report(), request);
    request.toolChoice.allowParallel = false;
    if (const Json *choice = body.value("function_call"))
        readChoice(*choice, body.path("function_call"), body.report(), request);
    settleChoice(body, "function_call", request);
}

} // namespace

bool readTools(const FieldReader &body, ChatRequest &request)
{
    const Json *functions = body.value("functions");
    if (functions && !functions->empty() && !body.value("tools")) {
        readLegacy(body, request);
        return true;
    }
    readList(body, "tools", request);
    request.toolChoice.allowParallel = body.flag("parallel_tool_calls", true);
    if (const Json *choice = body.value("tool_choice"))
        readChoice(*choice, body.path("tool_choice"), body.report(), request);
    settleChoice(body, "tool_choice", request);
    return false;
}
