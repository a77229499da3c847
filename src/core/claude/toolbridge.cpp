// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/toolbridge.h"

#include "core/claude/clilines.h"

#include <QCryptographicHash>

namespace {

constexpr char kWrapper[] = "value";
// Longer results are saved to disk by the CLI and replaced by a notice; this is its upper limit.
constexpr qint64 kMaxResultChars = 500'000;
constexpr size_t kMaxName = 64;

bool isPlainName(const std::string &name)
{
    return !name.empty() && name.size() <= kMaxName
        && std::all_of(name.begin(), name.end(), [](unsigned char c) {
               return (c < 0x80 && std::isalnum(c)) || c == '_' || c == '-';
           });
}

// The API takes ^[a-zA-Z0-9_-]{1,64}$. The hash keeps two odd names apart.
std::string plainName(const std::string &name)
{
    if (isPlainName(name))
        return name;
    std::string plain;
    for (const char c : name) {
        const bool fits = isPlainName(std::string(1, c));
        if (plain.size() < kMaxName - 10)
            plain.push_back(fits ? c : '_');
    }
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(name.data(), qsizetype(name.size())), QCryptographicHash::Sha256);
    return plain + '_' + hash.toHex().first(8).toStdString();
}

bool needsWrapper(const Json &schema)
{
    return stringOr(schema, "type") != "object" || schema.contains("anyOf")
        || schema.contains("oneOf") || schema.contains("allOf");
}

Json wrapped(Json schema)
{
    Json outer = {{"type", "object"}};
    // References such as #/$defs/x count from the root.
    for (const char *key : {"$schema", "$defs", "definitions"}) {
        if (const auto it = schema.find(key); it != schema.end()) {
            outer[key] = *it;
            schema.erase(key);
        }
    }
    outer["properties"] = {{kWrapper, std::move(schema)}};
    outer["required"] = Json::array({kWrapper});
    return outer;
}

// A tool result as MCP content, or nothing if MCP has no form for it (an image by URL, a document).
std::optional<Json> mcpContent(const Json &result)
{
    const Json *content = findValue(result, "content");
    Json out = Json::array();
    if (!content)
        return out;
    if (content->is_string()) {
        out.push_back({{"type", "text"}, {"text", *content}});
        return out;
    }
    for (const Json &block : *content) {
        const std::string type = stringOr(block, "type");
        if (type == "text") {
            out.push_back({{"type", "text"}, {"text", stringOr(block, "text")}});
            continue;
        }
        const Json *source = findValue(block, "source");
        if (type != "image" || !source || stringOr(*source, "type") != "base64")
            return std::nullopt;
        out.push_back({{"type", "image"},
                       {"data", stringOr(*source, "data")},
                       {"mimeType", stringOr(*source, "media_type")}});
    }
    return out;
}

Json rpcResult(const Json &rpcId, Json result)
{
    return {{"mcp_response", {{"jsonrpc", "2.0"}, {"id", rpcId}, {"result", std::move(result)}}}};
}

} // namespace

ToolBridge::ToolBridge(std::vector<ToolDefinition> tools)
{
    for (ToolDefinition &definition : tools) {
        Tool tool{std::move(definition), {}, false};
        tool.cliName = plainName(tool.definition.name);
        tool.wrapped = needsWrapper(tool.definition.schema);
        m_toCli[tool.definition.name] = tool.cliName;
        m_toClient[tool.cliName] = tool.definition.name;
        m_tools.push_back(std::move(tool));
    }
}

const ToolBridge::Tool *ToolBridge::find(const std::string &name) const
{
    const auto it = std::find_if(m_tools.begin(), m_tools.end(), [&name](const Tool &tool) {
        return tool.definition.name == name || tool.cliName == name;
    });
    return it == m_tools.end() ? nullptr : &*it;
}

std::string ToolBridge::cliName(const std::string &clientName) const
{
    const auto it = m_toCli.find(clientName);
    return it == m_toCli.end() ? plainName(clientName) : it->second;
}

std::string ToolBridge::clientName(const std::string &cliName) const
{
    const auto it = m_toClient.find(cliName);
    return it == m_toClient.end() ? cliName : it->second;
}

bool ToolBridge::isWrapped(const std::string &name) const
{
    const Tool *tool = find(name);
    return tool && tool->wrapped;
}

Json ToolBridge::toCli(Json blocks) const
{
    for (Json &block : blocks) {
        if (stringOr(block, "type") != "tool_use")
            continue;
        const std::string name = stringOr(block, "name");
        block["name"] = cliName(name);
        if (isWrapped(name))
            block["input"] = {{kWrapper, block["input"]}};
    }
    return blocks;
}

void ToolBridge::noteCall(const std::string &toolUseId)
{
    m_open.insert(toolUseId);
}

Json ToolBridge::listResult() const
{
    Json list = Json::array();
    for (const Tool &tool : m_tools) {
        // readOnlyHint: parallel calls come at once instead of one after another.
        list.push_back({{"name", tool.cliName},
                        {"description", tool.definition.description},
                        {"inputSchema",
                         tool.wrapped ? wrapped(tool.definition.schema) : tool.definition.schema},
                        {"annotations", {{"readOnlyHint", true}}},
                        {"_meta", {{"anthropic/maxResultSizeChars", kMaxResultChars}}}});
    }
    return {{"tools", std::move(list)}};
}

QByteArray ToolBridge::handle(const std::string &requestId, const Json &message)
{
    const std::string method = stringOr(message, "method");
    const Json *id = findValue(message, "id");
    const Json rpcId = id ? *id : Json(0);
    if (method == "initialize") {
        const Json *params = findValue(message, "params");
        return CliLines::controlSuccess(
            requestId,
            rpcResult(rpcId,
                      {{"protocolVersion",
                        params ? stringOr(*params, "protocolVersion", "2025-06-18") : "2025-06-18"},
                       {"capabilities", {{"tools", Json::object()}}},
                       {"serverInfo", {{"name", CliLines::kToolServer}, {"version", "1"}}}}));
    }
    if (method == "tools/list")
        return CliLines::controlSuccess(requestId, rpcResult(rpcId, listResult()));
    if (method != "tools/call") // notifications and pings want an answer too
        return CliLines::controlSuccess(requestId, rpcResult(rpcId, Json::object()));

    std::string toolUseId;
    if (const Json *params = findValue(message, "params")) {
        if (const Json *meta = findValue(*params, "_meta"))
            toolUseId = stringOr(*meta, "claudecode/toolUseId");
    }
    m_calls[toolUseId] = {requestId, rpcId};
    const auto result = m_results.find(toolUseId);
    if (result == m_results.end())
        return {};
    const Json block = std::move(result->second);
    m_results.erase(result);
    return resolve(Json::array({block}));
}

bool ToolBridge::canResolve(const Json &blocks) const
{
    std::set<std::string> answered;
    for (const Json &block : blocks) {
        if (stringOr(block, "type") != "tool_result" || !mcpContent(block))
            return false;
        if (!answered.insert(stringOr(block, "tool_use_id")).second)
            return false;
    }
    return !answered.empty() && answered == m_open;
}

QByteArray ToolBridge::resolve(const Json &blocks)
{
    QByteArray lines;
    for (const Json &block : blocks) {
        const std::string id = stringOr(block, "tool_use_id");
        m_open.erase(id);
        const auto call = m_calls.find(id);
        if (call == m_calls.end()) {
            m_results[id] = block;
            continue;
        }
        lines += CliLines::controlSuccess(
            call->second.requestId,
            rpcResult(call->second.rpcId,
                      {{"content", mcpContent(block).value_or(Json::array())},
                       {"isError", boolOr(block, "is_error")}}));
        m_calls.erase(call);
    }
    return lines;
}
