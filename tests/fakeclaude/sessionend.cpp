// SPDX-License-Identifier: GPL-3.0-or-later
// How a turn ends: results, errors, interruptions, limits.
#include "jsontext.h"
#include "session.h"

#include <string>

namespace {

const char *apiErrorType(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 403:
        return "permission_error";
    case 404:
        return "not_found_error";
    case 413:
        return "request_too_large";
    case 429:
        return "rate_limit_error";
    case 529:
        return "overloaded_error";
    default:
        return status >= 500 ? "api_error" : "invalid_request_error";
    }
}

} // namespace

const char *errorName(int status)
{
    switch (status) {
    case 401:
    case 403:
        return "authentication_failed";
    case 404:
        return "model_not_found";
    case 413:
        return "invalid_request";
    case 429:
        return "rate_limit";
    default:
        return status < 0 || status >= 500 ? "server_error" : "unknown";
    }
}

Session::Outcome Session::interrupted(const Answer *answer, const char *reason)
{
    logCall("answered", {{"complete", false}});
    if (answer && !answer->openText.empty()) {
        m_context.push_back({{"role", "assistant"}, {"content", textBlocks(answer->openText)}});
        m_wire.send(withIds({{"type", "assistant"},
                             {"message",
                              {{"id", answer->id},
                               {"type", "message"},
                               {"role", "assistant"},
                               {"model", resolvedModel()},
                               {"content", textBlocks(answer->openText)},
                               {"stop_reason", nullptr},
                               {"usage", usageJson(answer->usage)}}},
                             {"parent_tool_use_id", nullptr}}));
    }
    const bool inTools = std::string(reason) == "aborted_tools";
    sendUser(textBlocks(inTools ? "[Request interrupted by user for tool use]"
                                : "[Request interrupted by user]"));
    if (answer && !m_old) {
        if (answer->blockOpen)
            sendEvent({{"type", "content_block_stop"}, {"index", answer->index}});
        sendEvent({{"type", "message_delta"},
                   {"delta", {{"stop_reason", nullptr}, {"stop_sequence", nullptr}}},
                   {"usage", usageJson(answer->usage)}});
        sendEvent({{"type", "message_stop"}});
    }
    m_context.push_back({{"role", "user"}, {"content", "[Request interrupted by user]"}});
    m_lastFailed = true;
    sendResult({{"subtype", "error_during_execution"},
                {"is_error", true},
                {"num_turns", m_turns + 1},
                {"stop_reason", inTools ? Json("tool_use") : Json()},
                {"terminal_reason", reason},
                {"errors", {"[ede_diagnostic] result_type=user"}}});
    return Outcome::Interrupted;
}

Session::Outcome Session::fail(const Plan &plan)
{
    const int status = loses("errors") ? 500 : plan.errorStatus;
    const std::string number = std::to_string(status);
    if (plan.errorKind == "TOOLONG")
        return failWith("invalid_request",
                        "Prompt is too long · the request is ~215000 tokens (limit 200000)", 400,
                        "prompt_too_long");
    if (plan.errorKind == "CREDIT")
        return failWith("billing_error", "Credit balance is too low", 400, "api_error");
    if (plan.errorKind == "LOGIN")
        return failWith("authentication_failed", "Not logged in · Please run /login", 0,
                        "api_error");
    if (status < 0)
        return failWith("server_error", "API Error: Unable to connect to API (ConnectionRefused)",
                        0, "api_error", {{"api_error", "connection_failed"}});
    if (!plan.limit.empty() && status == 429) {
        sendLimit(plan.limit);
        return failWith("rate_limit",
                        m_old ? "You've hit your session limit · resets 10:50am (UTC)"
                              : "You've hit your 5-hour limit · resets 10:50am (UTC)",
                        429, "api_error", {{"api_error", "usage_limit_reached"}});
    }
    std::string said = "API Error: " + number + " scripted " + number;
    if (status == 401 || status == 403)
        said = "Failed to authenticate. " + said;
    else if (status == 404)
        said = "There's an issue with the selected model (" + resolvedModel()
            + "). It may not exist or you may not have access to it.";
    else if (status == 413)
        said = "Request too large (max 32MB). Try with a smaller file.";
    else if (status == 429)
        said = "API Error: Request rejected (429) · scripted 429";
    return failWith(errorName(status), said, status, status == 413 ? "image_error" : "api_error");
}

// Status 0: the API gave none.
Session::Outcome Session::failWith(const std::string &error, const std::string &text, int status,
                                   const std::string &terminalReason, const Json &extra)
{
    Json assistant = {{"type", "assistant"},
                      {"message",
                       {{"id", uuid()},
                        {"model", "<synthetic>"},
                        {"role", "assistant"},
                        {"stop_reason", "stop_sequence"},
                        {"stop_sequence", ""},
                        {"type", "message"},
                        {"usage", usageJson({})},
                        {"content", textBlocks(text)}}},
                      {"parent_tool_use_id", nullptr}};
    assistant = withIds(std::move(assistant));
    assistant["error"] = error;
    Json result = {
        {"subtype", "success"},
        {"is_error", true},
        {"api_error_status", status ? Json(status) : Json()},
        {"num_turns", 1},
        {"result", text},
        {"stop_reason", "stop_sequence"},
        {"terminal_reason", m_old && terminalReason == "api_error" ? "completed" : terminalReason}};
    if (!m_old) {
        assistant["is_api_error_message"] = true;
        assistant["api_error_status"] = status ? Json(status) : Json();
        if (status) {
            assistant["api_error_type"] = apiErrorType(status);
            result["api_error_type"] = apiErrorType(status);
        }
        if (extra.is_object()) {
            assistant.update(extra);
            result.update(extra);
        }
    }
    m_wire.send(assistant);
    m_lastFailed = true;
    sendResult(std::move(result));
    return Outcome::Failed;
}

void Session::succeed()
{
    m_lastFailed = false;
    Json fields = {{"subtype", "success"},
                   {"is_error", false},
                   {"api_error_status", nullptr},
                   {"num_turns", m_turns},
                   {"result", m_structured.is_null() ? m_lastText : m_structured.dump()},
                   {"stop_reason", m_lastStop},
                   {"terminal_reason", "completed"}};
    if (!m_structured.is_null())
        fields["structured_output"] = m_structured;
    sendResult(std::move(fields));
}

// New versions do not begin with the type.
void Session::sendResult(Json fields)
{
    m_processUsage.input += m_turnUsage.input;
    m_processUsage.output += m_turnUsage.output;
    Json models = Json::object();
    if (m_processUsage.input > 0)
        models[resolvedModel()] = {{"inputTokens", m_processUsage.input},
                                   {"outputTokens", m_processUsage.output},
                                   {"costUSD", m_cost}};
    Json line = Json::object();
    if (m_old)
        line["type"] = "result";
    else
        line["duration_api_ms"] = 1;
    line.update(fields);
    line["session_id"] = m_session;
    line["total_cost_usd"] = m_cost;
    line["usage"] = usageJson(m_turnUsage);
    line["modelUsage"] = models;
    line["permission_denials"] = m_denials;
    m_denials = Json::array();
    if (!m_old)
        line["type"] = "result";
    line["duration_ms"] = 1;
    line["uuid"] = uuid();
    if (!m_old)
        line["result_index"] = m_results++;
    m_wire.send(line);
}

void Session::sendLimit(const std::string &status)
{
    const bool warning = status == "warning";
    Json info = {{"status", warning ? "allowed_warning" : status},
                 {"resetsAt", 1795171844},
                 {"rateLimitType", "five_hour"},
                 {"isUsingOverage", false}};
    if (warning || !m_old)
        info["utilization"] = status == "rejected" ? 1.0 : warning ? 0.93 : 0.42;
    if (warning)
        info["surpassedThreshold"] = 0.9;
    if (!m_old)
        info["unifiedWindows"] = {
            {"five_hour",
             {{"utilization", info["utilization"]},
              {"resetsAt", 1795171844},
              {"status", info["status"]}}},
            {"seven_day",
             {{"utilization", 0.31}, {"resetsAt", 1795600245}, {"status", "allowed"}}}};
    m_wire.send(withIds({{"type", "rate_limit_event"}, {"rate_limit_info", info}}));
}

Json Session::usageJson(const Tokens &usage) const
{
    return {{"input_tokens", usage.input},
            {"cache_creation_input_tokens", usage.cacheCreation},
            {"cache_read_input_tokens", usage.cacheRead},
            {"output_tokens", usage.output},
            {"service_tier", "standard"}};
}
