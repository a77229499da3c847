// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of the client's tools: sent, kept open, reported.
#include "jsontext.h"
#include "session.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

void Session::streamCall(const Plan &plan, Answer &answer, const ToolCall &call)
{
    const std::string id = "toolu_fake_" + std::to_string(::getpid()) + '_'
        + std::to_string(m_messages) + '_' + std::to_string(answer.index);
    openBlock(answer,
              {{"type", "tool_use"}, {"id", id}, {"name", call.name}, {"input", Json::object()}});
    sendDelta(answer, {{"type", "input_json_delta"}, {"partial_json", ""}});
    const std::string input = call.input.dump();
    for (size_t at = 0; at < input.size(); at += size_t(plan.chunk))
        sendDelta(
            answer,
            {{"type", "input_json_delta"}, {"partial_json", input.substr(at, size_t(plan.chunk))}});
    ++answer.deltas;

    PendingCall pending;
    pending.requestId = uuid();
    pending.toolUseId = id;
    pending.name = call.name;
    pending.input = call.input;
    const auto tool = std::find_if(m_tools.begin(), m_tools.end(), [&call](const Json &candidate) {
        return text(candidate, "name") == call.name;
    });
    if (call.name == "StructuredOutput" && m_jsonSchema.is_object()) {
        m_structured = call.input;
        pending.answeredAs = ++m_answers;
        pending.result = {{"content", "Structured output provided successfully"}};
    } else if (isOwnTool(call.name)) {
        pending.answeredAs = ++m_answers;
        const bool isDenied = call.input.value("deny", false);
        pending.result = {{"content", "tool result"}};
        if (isDenied || call.input.value("fail", false))
            pending.result = {{"isError", true},
                              {"content", isDenied ? "no permission" : "failed"}};
        if (isDenied)
            m_denials.push_back(
                {{"tool_name", call.name}, {"tool_use_id", id}, {"tool_input", call.input}});
    } else if (tool == m_tools.end()) {
        pending.answeredAs = ++m_answers;
        pending.result = {
            {"isError", true},
            {"content",
             "<tool_use_error>Error: No such tool available: " + call.name + "</tool_use_error>"}};
    } else if (loses("held-tools")) {
        pending.answeredAs = ++m_answers;
        pending.result = {{"content", "made up"}};
    } else if (!isAllowed()) {
        pending.answeredAs = ++m_answers;
        pending.result = {{"isError", true},
                          {"content",
                           "Claude requested permissions to use " + call.name
                               + ", but you haven't granted it yet."}};
    } else {
        pending.parallel = tool->value("annotations", Json::object()).value("readOnlyHint", false);
    }
    m_calls.push_back(std::move(pending));
    closeBlock(answer,
               {{"type", "tool_use"}, {"id", id}, {"name", call.name}, {"input", call.input}});
    if (!m_old)
        dispatchCalls(true);
}

// Read-only tools go out at once, others when everything before them is answered; while the message
// is still being streamed only its first.
void Session::dispatchCalls(bool streaming)
{
    bool somethingOpen = false;
    bool onlyParallelOpen = true;
    for (PendingCall &call : m_calls) {
        if (call.answeredAs != 0)
            continue;
        if (call.rpcId < 0) {
            if (somethingOpen && !(call.parallel && onlyParallelOpen))
                return;
            if (streaming && !call.parallel && &call != &m_calls.front())
                return;
            call.rpcId = m_rpcId++;
            sendMcp(
                {{"method", "tools/call"},
                 {"params",
                  {{"name", call.name},
                   {"arguments", call.input},
                   {"_meta",
                    {{"claudecode/toolUseId", call.toolUseId}, {"progressToken", call.rpcId}}}}},
                 {"jsonrpc", "2.0"},
                 {"id", call.rpcId}},
                call.requestId);
        }
        somethingOpen = true;
        onlyParallelOpen = onlyParallelOpen && call.parallel;
    }
}

Session::Outcome Session::collectResults()
{
    Json results = Json::array();
    int answered = 0;
    dispatchCalls(false);
    troubleAt("held");
    while (!m_interrupt) {
        const bool complete = m_answers == int(m_calls.size());
        // Old versions report all results at the end, new ones each as it comes.
        while (answered < m_answers && (complete || !m_old))
            results.push_back(reportResult(++answered));
        if (complete)
            break;
        dispatchCalls(false);
        if (m_wire.isClosed())
            end(0, "stdin closed");
        pump(-1);
    }
    if (m_interrupt) {
        for (const PendingCall &call : m_calls) {
            sendUser(Json::array({{{"type", "tool_result"},
                                   {"content", "The user doesn't want to proceed."},
                                   {"is_error", true},
                                   {"tool_use_id", call.toolUseId}}}));
            ++m_turns;
        }
        return interrupted(nullptr, "aborted_tools");
    }
    m_context.push_back({{"role", "user"}, {"content", results}});
    return Outcome::Finished;
}

// The call that was answered as number n.
Json Session::reportResult(int n)
{
    const auto call = std::find_if(m_calls.begin(), m_calls.end(),
                                   [n](const PendingCall &one) { return one.answeredAs == n; });
    Json content = call->result.value("content", Json::array());
    if (content.empty())
        content = '(' + call->name + " completed with no output)";
    Json block = {{"tool_use_id", call->toolUseId}, {"type", "tool_result"}, {"content", content}};
    if (call->result.value("isError", false))
        block["is_error"] = true;
    sendUser(Json::array({block}), {{"tool_use_result", content}});
    ++m_turns;
    return block;
}

bool Session::isAllowed() const
{
    for (size_t i = 0; i + 1 < m_arguments.size(); ++i) {
        if (m_arguments[i] == "--allowedTools" && m_arguments[i + 1] == "mcp__client")
            return true;
    }
    const Json rules =
        m_settings.value("permissions", Json::object()).value("allow", Json::array());
    return std::find(rules.begin(), rules.end(), Json("mcp__client")) != rules.end();
}

// One of --tools, or of an MCP server that is connected.
bool Session::isOwnTool(const std::string &name) const
{
    for (size_t i = 0; i + 1 < m_arguments.size(); ++i) {
        if (m_arguments[i] == "--tools"
            && (',' + m_arguments[i + 1] + ',').find(',' + name + ',') != std::string::npos)
            return true;
    }
    for (const auto &[server, config] : m_mcpServers.items()) {
        const std::string prefix = "mcp__" + server + "__";
        if (serverStatus(server, config)["status"] == "connected" && name.starts_with(prefix))
            return true;
    }
    return false;
}

// Every server connects, with a tool "add", unless the script's "mcp" says otherwise:
// {"name":{"error":"why","tools":["a"]}}.
Json Session::serverStatus(const std::string &name, const Json &config) const
{
    const Json script = m_script.value("mcp", Json::object()).value(name, Json::object());
    Json status = {{"name", name}, {"status", "connected"}};
    if (script.contains("error")) {
        status["status"] = "failed";
        status["error"] = script["error"];
    } else {
        status["serverInfo"] = {{"name", name + " server"}, {"version", "1.0"}};
        status["tools"] = Json::array();
        for (const Json &tool : script.value("tools", Json::array({"add"})))
            status["tools"].push_back({{"name", tool}, {"annotations", Json::object()}});
    }
    status["config"] = config;
    status["scope"] = "dynamic";
    return status;
}

Json Session::setServers(const Json &servers)
{
    Json added = Json::array();
    Json errors = Json::object();
    m_mcpServers = servers;
    for (const auto &[name, config] : servers.items()) {
        added.push_back(name);
        const Json status = serverStatus(name, config);
        if (status.contains("error"))
            errors[name] = status["error"];
    }
    return {{"added", added}, {"removed", Json::array()}, {"errors", errors}};
}
