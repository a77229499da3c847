// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/openaitools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMaxTools = 1000;
constexpr char kFreeFormKey[] = "input";

bool hasTool(const ChatRequest &request, const std::string &name)
{
    return std::any_of(request.tools.begin(), request.tools.end(),
                       [&name](const ToolDefinition &tool) { return tool.name == name; });
}

// One namespace of Responses, or the lack of one.
struct NameSpace
{
    std::string name;
    std::string description;
};

// Reads one list of tools into a request.
class ToolList
{
public:
    ToolList(ParseReport &report, ChatRequest &request, WireTools *wireTools)
        : m_report(report)
        , m_request(request)
        , m_wireTools(wireTools)
    { }

    void read(const FieldReader &owner, const char *key, const NameSpace &space = {});

private:
    void appendTool(const Json &tool, const QString &path, const NameSpace &space);
    void appendFunction(const FieldReader &function, const NameSpace &space);
    void appendFreeForm(const FieldReader &fields, const NameSpace &space);
    void append(ToolDefinition tool, WireTool wire, const NameSpace &space, const QString &path);

    ParseReport &m_report;
    ChatRequest &m_request;
    WireTools *m_wireTools;
};

void ToolList::read(const FieldReader &owner, const char *key, const NameSpace &space)
{
    const Json *list = owner.array(key);
    if (!list)
        return;
    if (list->size() > kMaxTools || m_request.tools.size() > kMaxTools)
        return m_report.fail(owner.path(key), u"There are more than %1 tools."_s.arg(kMaxTools));
    for (size_t i = 0; i < list->size() && !m_report.failed(); ++i)
        appendTool((*list)[i], itemPath(owner.path(key), i), space);
}

void ToolList::appendTool(const Json &tool, const QString &path, const NameSpace &space)
{
    if (!tool.is_object())
        return m_report.fail(path, u"'%1' must be an object."_s.arg(path));
    const FieldReader fields(tool, path, m_report);
    const std::string type = fields.text("type").value_or("function");
    if (m_wireTools && type == "namespace" && space.name.empty()) {
        const NameSpace inner{fields.text("name").value_or(""),
                              fields.text("description").value_or("")};
        if (inner.name.empty())
            m_report.fail(fields.path("name"), u"'%1' is missing."_s.arg(fields.path("name")));
        else
            read(fields, "tools", inner);
    } else if (m_wireTools && type == "custom") {
        appendFreeForm(fields, space);
    } else if (type != "function") {
        m_report.ignore(u"tools."_s + toQString(type));
    } else if (const Json *function = fields.object("function")) {
        appendFunction(FieldReader(*function, fields.path("function"), m_report), space);
    } else if (fields.value("name")) {
        appendFunction(fields, space);
    } else {
        m_report.fail(fields.path("function"), u"'%1' is missing."_s.arg(fields.path("function")));
    }
}

void ToolList::appendFunction(const FieldReader &function, const NameSpace &space)
{
    ToolDefinition tool;
    tool.name = function.text("name").value_or("");
    tool.description = function.text("description").value_or("");
    const char *key = function.value("input_schema") ? "input_schema" : "parameters";
    if (const Json *schema = function.object(key))
        tool.schema = *schema;
    // OpenAI: a function without parameters takes none.
    if (tool.schema.empty())
        tool.schema = {{"type", "object"}, {"properties", Json::object()}};
    append(std::move(tool), {}, space, function.path("name"));
}

// The model has no tools without a schema, so it is given one of a single text. A grammar cannot be
// enforced; it is told.
void ToolList::appendFreeForm(const FieldReader &fields, const NameSpace &space)
{
    ToolDefinition tool;
    tool.name = fields.text("name").value_or("");
    tool.description = fields.text("description").value_or("");
    std::string input = "The whole input of the tool, as plain text.";
    if (const Json *format = fields.object("format");
        format && stringOr(*format, "type") == "grammar")
        input += " It must follow this " + stringOr(*format, "syntax", "lark") + " grammar:\n"
            + stringOr(*format, "definition");
    tool.schema = {
        {"type", "object"},
        {"properties", {{kFreeFormKey, {{"type", "string"}, {"description", std::move(input)}}}}},
        {"required", {kFreeFormKey}},
        {"additionalProperties", false}};
    append(std::move(tool), {true, {}, {}}, space, fields.path("name"));
}

void ToolList::append(ToolDefinition tool, WireTool wire, const NameSpace &space,
                      const QString &path)
{
    if (tool.name.empty())
        return m_report.fail(path, u"'%1' is missing."_s.arg(path));
    wire.nameSpace = space.name;
    wire.name = tool.name;
    tool.name = modelToolName(space.name, tool.name);
    if (!space.description.empty())
        tool.description += "\n\n(" + space.name + ": " + space.description + ')';
    if (hasTool(m_request, tool.name))
        return m_report.adjust(u"tools"_s);
    if (m_wireTools && (wire.isFreeForm || !wire.nameSpace.empty()))
        m_wireTools->insert({tool.name, std::move(wire)});
    m_request.tools.push_back(std::move(tool));
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
    return modelToolName(stringOr(tool, "namespace"),
                         stringOr(function ? *function : tool, "name"));
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
    ToolList(body.report(), request, nullptr).read(body, "functions");
    request.toolChoice.allowParallel = false;
    if (const Json *choice = body.value("function_call"))
        readChoice(*choice, body.path("function_call"), body.report(), request);
    settleChoice(body, "function_call", request);
}

} // namespace

std::string modelToolName(const std::string &nameSpace, const std::string &name)
{
    return nameSpace.empty() ? name : nameSpace + "__" + name;
}

Json freeFormInput(const std::string &text)
{
    return {{kFreeFormKey, text}};
}

std::string freeFormText(const std::string &arguments)
{
    const std::optional<Json> json = parseJson(QByteArrayView(arguments));
    const Json *text = json ? findValue(*json, kFreeFormKey) : nullptr;
    // A model that did not keep to the schema is still heard.
    return text && text->is_string() ? text->get<std::string>() : arguments;
}

bool readTools(const FieldReader &body, ChatRequest &request, WireTools *wireTools)
{
    const Json *functions = body.value("functions");
    if (functions && !functions->empty() && !body.value("tools")) {
        readLegacy(body, request);
        return true;
    }
    ToolList(body.report(), request, wireTools).read(body, "tools");
    request.toolChoice.allowParallel = body.flag("parallel_tool_calls", true);
    if (const Json *choice = body.value("tool_choice"))
        readChoice(*choice, body.path("tool_choice"), body.report(), request);
    settleChoice(body, "tool_choice", request);
    return false;
}
