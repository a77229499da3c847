// SPDX-License-Identifier: GPL-3.0-or-later
// Input, control requests and the lines a session is made of; the answers are in sessionturn.cpp.
#include "session.h"
#include "jsontext.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <tuple>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

std::string hex12(unsigned value)
{
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%012x", value);
    return buffer;
}

// 2.1.197 and its like: they differ in the order of some lines.
bool isOldVersion(const std::string &version)
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    std::sscanf(version.c_str(), "%d.%d.%d", &major, &minor, &patch);
    return std::make_tuple(major, minor, patch) < std::make_tuple(2, 1, 300);
}

// False if it is there already.
bool makeFile(const std::string &name)
{
    const int file = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
    return file >= 0;
}

// Lines that are no JSON, no object, of unknown or wrong types, and bytes that are no text.
std::string garbage()
{
    std::string lines = "Warning: something else writes here\n{\"type\":\n[1,2]\n\n\r\n\xff\xfe\n"
                        "{\"type\":7}\n{\"type\":\"from_the_future\"}\n"
                        "{\"type\":\"stream_event\",\"event\":[]}\n"
                        "{\"type\":\"control_response\",\"response\":null}\n"
                        "{\"type\":\"control_request\",\"request\":\"x\"}\n"
                        "{\"type\":\"system\",\"subtype\":[]}\n";
    lines.append(100'000, '\0');
    return lines + '\n';
}

[[noreturn]] void burn()
{
    while (::getppid() != 1) { }
    std::exit(1);
}

// Kept for the rest of the process.
void grow()
{
    static std::vector<char> memory;
    memory.assign(std::size_t(512) << 20, 'x');
}

} // namespace

Session::Session(Wire &wire, Json script, std::vector<std::string> arguments)
    : m_wire(wire)
    , m_script(std::move(script))
    , m_version(m_script.value("version", "2.1.328"))
    , m_arguments(std::move(arguments))
    , m_session("5e551001-0000-4000-8000-" + hex12(unsigned(::getpid())))
{
    m_old = isOldVersion(m_version);
    for (size_t i = 0; i + 1 < m_arguments.size(); ++i) {
        if (m_arguments[i] == "--model")
            m_spawnModel = m_arguments[i + 1];
    }
}

int Session::run()
{
    troubleAt("boot");
    while (true) {
        if (!m_queue.empty()) {
            const Json message = std::move(m_queue.front());
            m_queue.pop_front();
            take(message);
            continue;
        }
        if (m_wire.isClosed())
            end(m_lastFailed ? 1 : 0, "stdin closed");
        pump(-1);
    }
}

// Handles what arrives within the time; false when the time is over.
bool Session::pump(int timeoutMs)
{
    std::string line;
    switch (m_wire.next(timeoutMs, line)) {
    case Wire::Event::Line:
        handleLine(line);
        return true;
    case Wire::Event::Closed:
        m_wire.log({{"event", "stdin closed"}, {"pid", ::getpid()}});
        if (m_script.value("ignoreStdinClose", false))
            playDead();
        return true;
    case Wire::Event::Terminated:
        end(143, "SIGTERM");
    case Wire::Event::Interrupted:
        m_interrupt = true;
        if (!m_inTurn)
            end(0, "SIGINT");
        return true;
    case Wire::Event::Timeout:
        break;
    }
    return false;
}

// Waits and reads meanwhile; -1 waits for ever. False if the turn was interrupted.
bool Session::sleepFor(int ms)
{
    const auto end = Clock::now() + std::chrono::milliseconds(ms);
    while (!m_interrupt) {
        int left = -1;
        if (ms >= 0) {
            const auto rest = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
            left = int(std::max<long long>(0, rest.count()));
        }
        if (!pump(left) && (ms < 0 || Clock::now() >= end))
            break;
        // With nobody to interrupt it, an endless wait would outlive its parent.
        if (ms < 0 && m_wire.isClosed() && m_queue.empty())
            this->end(0, "stdin closed");
    }
    return !m_interrupt;
}

void Session::handleLine(const std::string &line)
{
    if (line.find_first_not_of(" \t\r") == std::string::npos)
        return;
    const Json json = Json::parse(line, nullptr, false);
    m_wire.log({{"event", "line"},
                {"pid", ::getpid()},
                {"line", json.is_discarded() ? Json(line.substr(0, 1000)) : json}});
    if (json.is_discarded() || !json.is_object()) {
        m_wire.sendError("Error parsing streaming input line: " + line.substr(0, 200) + '\n');
        end(1, "malformed line");
    }
    const std::string type = text(json, "type");
    if (type == "control_request")
        handleControl(json);
    else if (type == "control_response")
        handleControlResponse(json.value("response", Json::object()));
    else if (type == "user" || type == "assistant")
        m_queue.push_back(json);
}

void Session::handleControl(const Json &line)
{
    const std::string id = text(line, "request_id");
    const Json request = line.value("request", Json::object());
    const std::string subtype = text(request, "subtype");
    if (subtype == "get_binary_version") {
        Json response = {{"version", m_version}, {"buildTime", "2026-11-18T21:07:35Z"}};
        if (!m_old)
            response["oldestDesktopSdk"] = "0.3.280";
        respond(id, &response);
        troubleAt("warm");
    } else if (subtype == "initialize") {
        troubleAt("initialize");
        initialize(id, request);
    } else if (subtype == "apply_flag_settings") {
        troubleAt("settings");
        const Json settings = request.value("settings", Json::object());
        applySettings(settings);
        if (m_old && settings.contains("model"))
            sendUser("<local-command-stdout>Set model</local-command-stdout>");
        respond(id);
    } else if (subtype == "interrupt") {
        troubleAt("interrupt");
        if (loses("interrupt"))
            respond(id);
        else
            interrupt(id);
    } else if (subtype == "end_session") {
        respond(id);
        end(0, "end_session");
    } else if (subtype == "set_max_thinking_tokens" || subtype == "set_permission_mode"
               || subtype == "set_model") {
        respond(id);
    } else if (subtype == "mcp_set_servers") {
        const Json response = setServers(request.value("servers", Json::object()));
        respond(id, &response);
    } else if (subtype == "mcp_status") {
        Json list = Json::array();
        for (const auto &[name, config] : m_mcpServers.items())
            list.push_back(serverStatus(name, config));
        const Json response = {{"mcpServers", list}};
        respond(id, &response);
    } else if (subtype == "list_models" && !m_old) {
        const Json response = {{"models", modelList()}};
        respond(id, &response);
    } else if (subtype == "get_usage") {
        const Json response = {{"session", Json::object()},
                               {"subscription_type", nullptr},
                               {"rate_limits_available", false},
                               {"rate_limits", nullptr}};
        respond(id, &response);
    } else if (subtype == "get_context_usage") {
        const Json response = {{"totalTokens", 0}};
        respond(id, &response);
    } else {
        m_wire.send({{"type", "control_response"},
                     {"response",
                      {{"subtype", "error"},
                       {"request_id", id},
                       {"error", "Unsupported control request subtype: " + subtype}}}});
    }
}

// Only the first one binds; later ones are answered with success all the same.
void Session::initialize(const std::string &requestId, const Json &request)
{
    Json account = m_script.value("account", Json());
    if (!account.is_object())
        account = {{"tokenSource", "none"},
                   {"apiKeySource", "ANTHROPIC_API_KEY"},
                   {"apiProvider", "firstParty"}};
    Json response = {
        {"commands", Json::array()}, {"agents", Json::array()},
        {"output_style", "default"}, {"available_output_styles", Json::array({"default"})},
        {"models", modelList()},     {"account", account},
        {"pid", ::getpid()}};
    if (!m_old)
        response["claude_code_version"] = m_version;

    std::vector<std::string> servers;
    if (!m_initialized) {
        m_initialized = true;
        m_systemPrompt = request.value("systemPrompt", Json());
        m_jsonSchema = request.value("jsonSchema", Json());
        if (!loses("tools")) {
            for (const Json &server : request.value("sdkMcpServers", Json::array()))
                servers.push_back(server.get<std::string>());
        }
    }
    const auto handshake = [this, &servers] {
        if (servers.empty())
            return;
        m_servers = servers;
        m_toolsListed = false;
        const std::string id = uuid();
        m_handshakes[id] = "initialize";
        sendMcp({{"method", "initialize"},
                 {"params",
                  {{"protocolVersion", "2025-11-25"},
                   {"capabilities", Json::object()},
                   {"clientInfo", {{"name", "claude-code"}, {"version", m_version}}}}},
                 {"jsonrpc", "2.0"},
                 {"id", m_rpcId++}},
                id);
    };
    if (!m_old)
        handshake();
    respond(requestId, &response);
    if (m_old)
        handshake();
}

void Session::applySettings(const Json &settings)
{
    for (const auto &[key, value] : settings.items()) {
        if (key == "env" && value.is_object()) {
            for (const auto &[name, content] : value.items())
                m_settings["env"][name] = content;
        } else {
            m_settings[key] = value;
        }
    }
}

void Session::interrupt(const std::string &requestId)
{
    for (const PendingCall &call : m_calls) {
        if (call.answeredAs == 0 && call.rpcId >= 0)
            sendMcp(
                {{"jsonrpc", "2.0"},
                 {"method", "notifications/cancelled"},
                 {"params", {{"requestId", call.rpcId}, {"reason", "AbortError: remote-cancel"}}}},
                uuid());
    }
    if (m_old) {
        respond(requestId);
    } else {
        const Json response = {{"still_queued", Json::array()}};
        respond(requestId, &response);
    }
    if (m_inTurn)
        m_interrupt = true;
}

void Session::handleControlResponse(const Json &response)
{
    const std::string id = text(response, "request_id");
    const Json body = response.value("response", Json::object());
    const Json rpc = body.is_object() ? body.value("mcp_response", Json::object()) : Json::object();
    if (const auto found = m_handshakes.find(id); found != m_handshakes.end()) {
        const std::string method = found->second;
        m_handshakes.erase(found);
        const std::string next = uuid();
        if (method == "initialize") {
            m_handshakes[next] = "notifications/initialized";
            sendMcp({{"jsonrpc", "2.0"}, {"method", "notifications/initialized"}}, next);
        } else if (method == "notifications/initialized") {
            m_handshakes[next] = "tools/list";
            sendMcp({{"method", "tools/list"}, {"jsonrpc", "2.0"}, {"id", m_rpcId++}}, next);
        } else {
            m_tools = rpc.value("result", Json::object()).value("tools", Json::array());
            m_toolsListed = true;
        }
        return;
    }
    for (PendingCall &call : m_calls) {
        if (call.requestId != id || call.answeredAs != 0)
            continue;
        call.answeredAs = ++m_answers;
        if (text(response, "subtype") == "error")
            call.result = {{"isError", true}, {"content", text(response, "error")}};
        else if (rpc.contains("error"))
            call.result = {{"isError", true}, {"content", text(rpc["error"], "message")}};
        else
            call.result = rpc.value("result", Json::object());
        return;
    }
}

// {"hangAt":"history"}, {"crashAt":"settings"} or other trouble in the script.
void Session::troubleAt(const char *point)
{
    const auto happens = [this, point](const char *trouble) {
        if (text(m_script, trouble) != point)
            return false;
        const std::string once = text(m_script, "once");
        return once.empty() || makeFile(once);
    };
    if (happens("crashAt")) {
        m_wire.log({{"event", "crash"}, {"pid", ::getpid()}});
        crash();
    }
    if (happens("hangAt"))
        playDead();
    if (happens("garbageAt"))
        m_wire.sendRaw(garbage());
    if (happens("growAt")) {
        grow();
        playDead();
    }
    if (happens("burnAt"))
        burn();
    if (happens("babbleAt")) {
        while (m_wire.sendRaw("babble\n")) { }
        end(1, "nobody listens");
    }
}

// Reads nothing and answers nothing; SIGTERM ends it unless that is ignored as well.
void Session::playDead()
{
    m_wire.log({{"event", "hang"}, {"pid", ::getpid()}});
    std::string line;
    while (true) {
        const Wire::Event event = m_wire.next(-1, line);
        if (event == Wire::Event::Terminated)
            end(143, "SIGTERM");
        if (event == Wire::Event::Closed && !m_script.value("ignoreStdinClose", false))
            end(0, "stdin closed");
    }
}

void Session::end(int code, const char *reason)
{
    m_wire.log({{"event", "end"}, {"pid", ::getpid()}, {"reason", reason}, {"code", code}});
    std::exit(code);
}

void Session::sendEvent(Json event)
{
    Json line = {{"type", "stream_event"},
                 {"event", std::move(event)},
                 {"session_id", m_session},
                 {"parent_tool_use_id", nullptr},
                 {"uuid", uuid()}};
    m_wire.send(line);
}

void Session::respond(const std::string &requestId, const Json *response)
{
    Json body = {{"subtype", "success"}, {"request_id", requestId}};
    if (response)
        body["response"] = *response;
    m_wire.send({{"type", "control_response"}, {"response", std::move(body)}});
}

void Session::sendMcp(const Json &message, const std::string &requestId)
{
    m_wire.send({{"type", "control_request"},
                 {"request_id", requestId},
                 {"request",
                  {{"subtype", "mcp_message"},
                   {"server_name", m_servers.empty() ? "client" : m_servers.front()},
                   {"message", message}}}});
}

void Session::sendUser(Json content, const Json &extra)
{
    Json line = {{"type", "user"},
                 {"message", {{"role", "user"}, {"content", std::move(content)}}},
                 {"parent_tool_use_id", nullptr}};
    line = withIds(std::move(line));
    if (extra.is_object())
        line.update(extra);
    m_wire.send(line);
}

Json Session::withIds(Json line)
{
    line["session_id"] = m_session;
    line["uuid"] = uuid();
    return line;
}

std::string Session::uuid()
{
    return "00000000-0000-4000-8000-" + hex12(unsigned(++m_counter));
}

Json Session::modelList() const
{
    if (m_script.contains("models"))
        return m_script["models"];
    const auto model = [](const char *value, const char *resolved, const char *name) {
        return Json{
            {"value", value},         {"resolvedModel", resolved},
            {"displayName", name},    {"description", std::string(name) + " of the scripted CLI"},
            {"supportsEffort", true}, {"supportedEffortLevels", {"low", "medium", "high"}}};
    };
    if (m_old)
        return Json::array({model("default", "claude-opus-4-8[1m]", "Default (recommended)"),
                            model("opus[1m]", "claude-opus-4-8[1m]", "Opus"),
                            model("sonnet", "claude-sonnet-5", "Sonnet"),
                            model("sonnet[1m]", "claude-sonnet-5[1m]", "Sonnet (1M)"),
                            model("haiku", "claude-haiku-4-5-20251001", "Haiku")});
    return Json::array({model("default", "claude-opus-5-5", "Default (recommended)"),
                        model("opus", "claude-opus-5-5", "Opus"),
                        model("fable", "claude-fable-5-2", "Fable"),
                        model("sonnet", "claude-sonnet-5-5", "Sonnet"),
                        model("haiku", "claude-haiku-5-5", "Haiku")});
}

std::string Session::resolvedModel() const
{
    std::string wanted = m_spawnModel;
    if (const auto found = m_settings.find("model"); found != m_settings.end())
        wanted = found->is_string() ? found->get<std::string>() : "default";
    for (const Json &model : modelList()) {
        if (text(model, "value") == wanted)
            return text(model, "resolvedModel");
    }
    return wanted == "opus" ? "claude-opus-4-8" : wanted;
}

// Late settings win over the environment of the process.
std::string Session::environmentValue(const char *name) const
{
    if (m_settings.contains("env")) {
        const std::string value = text(m_settings["env"], name);
        if (!value.empty())
            return value;
    }
    const char *value = std::getenv(name);
    return value ? value : "";
}

int Session::maxRetries() const
{
    const std::string value = environmentValue("CLAUDE_CODE_MAX_RETRIES");
    return value.empty() ? 10 : std::atoi(value.c_str());
}
