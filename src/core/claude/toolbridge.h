// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"
#include "core/json.h"

#include <QByteArray>

#include <map>
#include <set>
#include <string>
#include <vector>

// The client's tools as the CLI sees them: an MCP server inside the stream (claude-cli notes §6).
// It answers the handshake, maps names and schemas the CLI would not take and back, and keeps the
// CLI's calls open until the client brings their results. Pure: returns lines, writes nothing.
class ToolBridge
{
public:
    explicit ToolBridge(std::vector<ToolDefinition> tools = {});

    bool hasTools() const { return !m_tools.empty(); }
    std::string cliName(const std::string &clientName) const;
    std::string clientName(const std::string &cliName) const;
    // The CLI drops a tool whose schema is not a plain object at its root, so such a schema travels
    // inside one of a single property. True for such a tool, under either name.
    bool isWrapped(const std::string &name) const;
    // The blocks of an assistant message with the CLI's names and arguments.
    Json toCli(Json blocks) const;

    // The model asked for a tool in the current answer.
    void noteCall(const std::string &toolUseId);
    bool hasCalls() const { return !m_open.empty(); }
    const std::set<std::string> &openCalls() const { return m_open; }

    // Answers one mcp_message of the CLI. Empty: a call, kept open until resolve().
    QByteArray handle(const std::string &requestId, const Json &message);

    // True if the tool_result blocks answer exactly the open calls and fit through MCP.
    bool canResolve(const Json &blocks) const;
    // The lines that answer the open calls. A call the CLI has not made yet is answered when it
    // comes.
    QByteArray resolve(const Json &blocks);

private:
    struct Tool
    {
        ToolDefinition definition;
        std::string cliName;
        bool wrapped = false;
    };
    struct Call
    {
        std::string requestId;
        Json rpcId;
    };

    const Tool *find(const std::string &name) const;
    Json listResult() const;

    std::vector<Tool> m_tools;
    std::map<std::string, std::string> m_toCli;
    std::map<std::string, std::string> m_toClient;
    std::set<std::string> m_open; // asked for by the model, not answered yet
    std::map<std::string, Call> m_calls; // made by the CLI, not answered yet
    std::map<std::string, Json> m_results; // brought before the CLI made the call
};
