// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of a session: what a message leads to, line by line.
#include "session.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace {

std::string text(const Json &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string contentText(const Json &content)
{
    if (content.is_string())
        return content.get<std::string>();
    std::string all;
    if (!content.is_array())
        return all;
    for (const Json &block : content) {
        std::string part;
        if (text(block, "type") == "text")
            part = text(block, "text");
        else if (text(block, "type") == "tool_result" && block.contains("content"))
            part = contentText(block["content"]);
        if (part.find_first_not_of(" \t\r\n") == std::string::npos)
            continue;
        all += all.empty() ? part : " | " + part;
    }
    return all;
}

// "You said 9 " -> "You ", "said ", "9 ".
std::vector<std::string> words(const std::string &text)
{
    std::vector<std::string> parts;
    size_t begin = 0;
    while (begin < text.size()) {
        const size_t space = text.find(' ', begin);
        const size_t end = space == std::string::npos ? text.size() : space + 1;
        parts.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return parts;
}

long characters(const std::string &text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
}

bool isRetried(int status)
{
    return status < 0 || status == 401 || status == 408 || status == 429 || status >= 500;
}

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

Json textBlocks(const std::string &text)
{
    return Json::array({{{"type", "text"}, {"text", text}}});
}

constexpr const char *kMustCall =
    "You MUST call the StructuredOutput tool to complete this request. Call this tool now.";
constexpr int kResumeDelayMs = 300;
constexpr const char *kResume = "Output token limit hit. Resume directly — no apology, no recap.";

} // namespace

void Session::take(const Json &message)
{
    m_inTurn = true;
    m_interrupt = false;
    while (!m_toolsListed && !m_wire.isClosed())
        pump(-1);

    const Json inner = message.value("message", Json::object());
    m_context.push_back(
        {{"role", text(message, "type")}, {"content", inner.value("content", Json::array())}});
    if (text(message, "type") == "user") {
        const bool asks = message.value("shouldQuery", true);
        if (!asks)
            hangOrCrashAt("history");
        sendInit();
        m_turnUsage = {};
        if (asks) {
            runTurn();
        } else {
            sendResult({{"subtype", "success"},
                        {"is_error", false},
                        {"num_turns", 0},
                        {"result", ""},
                        {"stop_reason", nullptr}});
            if (!m_old)
                m_wire.send(withIds({{"type", "command_lifecycle"},
                                     {"command_uuid", uuid()},
                                     {"state", "completed"}}));
        }
    }
    m_inTurn = false;
}

void Session::sendInit()
{
    std::vector<std::string> names;
    for (const Json &tool : m_tools)
        names.push_back(text(tool, "name"));
    std::sort(names.begin(), names.end());
    if (m_jsonSchema.is_object())
        names.push_back("StructuredOutput");
    Json servers = Json::array();
    for (const std::string &server : m_servers)
        servers.push_back({{"name", server}, {"status", "connected"}});
    Json init = {{"type", "system"},
                 {"subtype", "init"},
                 {"session_id", m_session},
                 {"tools", names},
                 {"mcp_servers", servers},
                 {"model", resolvedModel()},
                 {"permissionMode", "default"},
                 {"slash_commands", Json::array()},
                 {"apiKeySource", "ANTHROPIC_API_KEY"},
                 {"claude_code_version", m_version},
                 {"output_style", "default"}};
    if (!m_old)
        init["capabilities"] = {"interrupt_receipt_v1", "msg_lifecycle_v1"};
    init["uuid"] = uuid();
    m_wire.send(init);
}

// The tags of the last message, plus those the script adds to all or to matching messages.
Plan Session::nextPlan()
{
    std::string asked = lastUserText();
    std::string added = m_script.value("append", std::string());
    if (m_script.contains("rules")) {
        for (Json &rule : m_script["rules"]) {
            const int times = rule.value("times", -1);
            if (times == 0 || asked.find(rule.value("contains", std::string())) == asked.npos)
                continue;
            if (times > 0)
                rule["times"] = times - 1;
            added += ' ' + rule.value("append", std::string());
        }
    }
    return planFrom(added.empty() ? asked : asked + ' ' + added);
}

void Session::runTurn()
{
    hangOrCrashAt("message");
    m_structured = nullptr;
    m_turns = 1;
    bool reminded = false;
    std::string limit;
    for (;;) {
        const Plan plan = nextPlan();
        limit = plan.limit.empty() ? limit : plan.limit;
        m_calls.clear();
        m_answers = 0;
        if (request(plan) != Outcome::Finished)
            return;
        if (m_lastStop == "tool_use") {
            if (collectResults() != Outcome::Finished)
                return;
            if (!m_structured.is_null())
                break;
        } else if (m_lastStop == "max_tokens") {
            // The real one takes some milliseconds, in which it can be killed; so that this is no race
            // in a test, here it is much longer.
            if (!sleepFor(kResumeDelayMs)) {
                interrupted(nullptr, "aborted_streaming");
                return;
            }
            m_context.push_back({{"role", "user"}, {"content", kResume}});
            if (!m_old) {
                sendUser(textBlocks(kResume), {{"isSynthetic", true}});
                ++m_turns;
            }
        } else if (m_lastStop == "refusal" && m_old) {
            failWith("unknown", "API Error: Claude Code is unable to respond to this request.", 0,
                     "completed");
            return;
        } else if (m_jsonSchema.is_object() && !reminded) {
            reminded = true;
            m_context.push_back({{"role", "user"}, {"content", kMustCall}});
        } else {
            break;
        }
    }
    if (!limit.empty())
        sendLimit(limit);
    succeed();
}

// One call of the API with the retries the CLI would make.
Session::Outcome Session::request(const Plan &plan)
{
    beforeFirstByte(plan);
    m_wire.send(withIds({{"type", "system"}, {"subtype", "status"}, {"status", "requesting"}}));
    logCall("request", {{"body", requestBody()}});
    if (plan.crashAfter == 0)
        crash();
    if (plan.hangAfter == 0) {
        sleepFor(-1);
        return interrupted(nullptr, "aborted_streaming");
    }
    const int retries = plan.noRetry || plan.limit == "rejected" ? 0 : maxRetries();
    const auto happens = [](int times, int attempt) { return times < 0 || attempt < times; };
    for (int attempt = 0;; ++attempt) {
        const bool fails = plan.errorStatus != 0 && happens(plan.errorTimes, attempt);
        const bool cut = plan.cutAfter >= 0 && happens(plan.cutTimes, attempt);
        if (fails && (!plan.errorKind.empty() || !isRetried(plan.errorStatus)))
            return fail(plan);
        if (!fails) {
            const Outcome outcome =
                cut && plan.cutAfter == 0 ? Outcome::Finished : stream(plan, cut);
            if (outcome != Outcome::Finished || !cut)
                return outcome;
            if (m_old && plan.cutAfter > 0)
                return failWith("server_error", "API Error: Connection closed mid-response", 0,
                                "completed");
        }
        if (attempt >= retries)
            return fails ? fail(plan)
                         : failWith("server_error", "API Error: Connection closed", 0, "api_error");
        m_wire.send(withIds(
            {{"type", "system"},
             {"subtype", "api_retry"},
             {"attempt", attempt + 1},
             {"max_retries", retries},
             {"retry_delay_ms", plan.retryAfterMs},
             {"error_status", fails && plan.errorStatus > 0 ? Json(plan.errorStatus) : Json()},
             {"error", fails ? errorName(plan.errorStatus) : "unknown"}}));
        if (!sleepFor(plan.retryAfterMs))
            return interrupted(nullptr, "aborted_streaming");
    }
}

void Session::beforeFirstByte(const Plan &plan)
{
    if (!plan.stderrText.empty())
        m_wire.sendError(plan.stderrText + '\n');
    for (int i = 0; i < plan.stderrKiB; ++i)
        m_wire.sendError(std::string(1023, 'n') + '\n');
    if (plan.exitCode >= 0)
        end(plan.exitCode, "#EXIT");
    if (plan.deaf)
        playDead();
    if (plan.garbage)
        m_wire.sendRaw("not json\n{\"type\":\n[1,2]\n\n\xff\xfe\n{\"type\":\"from_the_future\"}\n");
    if (plan.bigGarbageMiB > 0)
        m_wire.sendRaw(std::string(size_t(plan.bigGarbageMiB) << 20, 'x') + '\n');
}

Session::Outcome Session::stream(const Plan &plan, bool cut)
{
    Answer answer;
    answer.id = "msg_fake_" + std::to_string(::getpid()) + '_' + std::to_string(++m_messages);
    answer.usage = plan.usage.value_or(Tokens{contextTokens(), 0, 0, 0});
    Tokens first = answer.usage;
    first.output = 1;
    sendEvent({{"type", "message_start"},
               {"message",
                {{"id", answer.id},
                 {"type", "message"},
                 {"role", "assistant"},
                 {"model", resolvedModel()},
                 {"content", Json::array()},
                 {"stop_reason", nullptr},
                 {"stop_sequence", nullptr},
                 {"usage", usageJson(first)}}}});

    if ((plan.thinkWords > 0 || plan.redactedThinking)
        && streamThinking(plan, answer) != Outcome::Finished)
        return Outcome::Interrupted;

    std::string said = plan.text.value_or(plan.showContext ? describeContext() : defaultAnswer());
    if (plan.bigDeltaMiB > 0)
        said = std::string(size_t(plan.bigDeltaMiB) << 20, 'x');
    auto [stop, sequence] = cutByLimits(said);
    if (!plan.calls.empty() && plan.stop.empty())
        stop = "tool_use";
    else if (!plan.stop.empty())
        stop = plan.stop;
    if (stop == "stop_sequence" && sequence.empty())
        sequence = "XX";

    if (plan.calls.empty() || plan.preText) {
        const Outcome outcome = streamText(plan, answer, said, cut);
        if (outcome != Outcome::Finished || cut)
            return outcome;
    }
    for (const ToolCall &call : plan.calls) {
        streamCall(plan, answer, call);
        if (!sleepFor(plan.delayMs))
            return interrupted(&answer, "aborted_streaming");
    }

    if (!plan.usage)
        answer.usage.output = std::max(1, answer.deltas);
    m_lastStop = stop;
    m_lastText = plan.calls.empty() ? said : std::string();
    m_turnUsage.input += answer.usage.input;
    m_turnUsage.cacheCreation += answer.usage.cacheCreation;
    m_turnUsage.cacheRead += answer.usage.cacheRead;
    m_turnUsage.output += answer.usage.output;
    m_cost += answer.usage.input * 3e-6 + answer.usage.output * 15e-6;
    m_context.push_back({{"role", "assistant"}, {"content", answer.content}});
    logCall("answered", {{"complete", true}});
    if (stop == "max_tokens" && loses("max-tokens-stop"))
        logCall("request", {{"body", requestBody()}});
    sendEvent(
        {{"type", "message_delta"},
         {"delta",
          {{"stop_reason", stop}, {"stop_sequence", sequence.empty() ? Json() : Json(sequence)}}},
         {"usage", usageJson(answer.usage)}});
    sendEvent({{"type", "message_stop"}});
    return Outcome::Finished;
}

Session::Outcome Session::streamThinking(const Plan &plan, Answer &answer)
{
    if (plan.redactedThinking) {
        const Json block = {{"type", "redacted_thinking"}, {"data", "cmVkYWN0ZWQ="}};
        openBlock(answer, block);
        closeBlock(answer, block);
        return Outcome::Finished;
    }
    openBlock(answer, {{"type", "thinking"}, {"thinking", ""}, {"signature", ""}});
    std::string thought;
    for (int i = 0; i < plan.thinkWords; ++i) {
        const std::string word = 't' + std::to_string(i) + ' ';
        thought += word;
        m_wire.send(withIds({{"type", "system"},
                             {"subtype", "thinking_tokens"},
                             {"estimated_tokens", 3 * (i + 1)},
                             {"estimated_tokens_delta", 3}}));
        sendDelta(answer, {{"type", "thinking_delta"}, {"thinking", word}});
        if (!sleepFor(plan.delayMs))
            return interrupted(&answer, "aborted_streaming");
    }
    sendDelta(answer, {{"type", "signature_delta"}, {"signature", "c2lnbmF0dXJl"}});
    closeBlock(answer,
               {{"type", "thinking"}, {"thinking", thought}, {"signature", "c2lnbmF0dXJl"}});
    return Outcome::Finished;
}

Session::Outcome Session::streamText(const Plan &plan, Answer &answer, const std::string &text,
                                     bool cut)
{
    openBlock(answer, {{"type", "text"}, {"text", ""}});
    for (const std::string &word : words(text)) {
        if (plan.crashInLine && answer.deltas == plan.crashAfter) {
            m_wire.sendRaw("{\"type\":\"stream_event\",\"event\":{\"type\":\"content_blo");
            crash();
        }
        sendDelta(answer, {{"type", "text_delta"}, {"text", word}});
        answer.openText += word;
        ++answer.deltas;
        const Outcome outcome = afterDelta(plan, answer);
        if (outcome != Outcome::Finished)
            return outcome;
        if (cut && answer.deltas >= plan.cutAfter) {
            if (!m_old) {
                sendEvent({{"type", "content_block_stop"}, {"index", answer.index}});
                sendEvent({{"type", "message_stop"}});
            }
            return Outcome::Finished;
        }
    }
    closeBlock(answer, {{"type", "text"}, {"text", text}});
    return Outcome::Finished;
}

Session::Outcome Session::afterDelta(const Plan &plan, const Answer &answer)
{
    if (!plan.crashInLine && plan.crashAfter == answer.deltas)
        crash();
    if (plan.hangAfter == answer.deltas) {
        sleepFor(-1);
        return interrupted(&answer, "aborted_streaming");
    }
    if (plan.midError && answer.deltas == 2) {
        if (!m_old) {
            sendEvent({{"type", "content_block_stop"}, {"index", answer.index}});
            sendEvent({{"type", "message_stop"}});
        }
        return failWith("server_error", "API Error: Overloaded", 0,
                        m_old ? "completed" : "api_error");
    }
    if (!sleepFor(plan.delayMs))
        return interrupted(&answer, "aborted_streaming");
    return Outcome::Finished;
}

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

void Session::logCall(const char *event, Json details)
{
    Json entry = {{"event", event}, {"pid", ::getpid()}};
    entry.update(details);
    m_wire.log(entry);
}

bool Session::loses(const char *feature) const
{
    const Json lost = m_script.value("loses", Json::array());
    return std::find(lost.begin(), lost.end(), Json(feature)) != lost.end();
}

// What the API would receive.
Json Session::requestBody() const
{
    Json messages = Json::array();
    for (const Json &entry : m_context) {
        Json content = entry["content"].is_string()
            ? textBlocks(entry["content"].get<std::string>())
            : entry["content"];
        Json kept = Json::array();
        for (const Json &block : content) {
            const bool blank = text(block, "type") == "text"
                && text(block, "text").find_first_not_of(" \t\r\n") == std::string::npos;
            const bool lost = text(block, "type") == "image" && loses("images");
            if (!blank && !lost)
                kept.push_back(block);
            if (!blank && loses("text") && text(block, "type") == "text")
                kept.back()["text"] = "expanded: " + text(block, "text");
        }
        const bool merges = !messages.empty()
            && (loses("history") || (entry["role"] == "user" && messages.back()["role"] == "user"));
        if (!merges) {
            messages.push_back({{"role", entry["role"]}, {"content", kept}});
            continue;
        }
        for (const Json &block : kept)
            messages.back()["content"].push_back(block);
    }
    if (!messages.empty()) {
        messages[0]["content"].insert(
            messages[0]["content"].begin(),
            {{"type", "text"}, {"text", "<system-reminder>the date</system-reminder>"}});
    }

    Json system = textBlocks("You are a Claude agent, built on Anthropic's Claude Agent SDK.");
    if (!loses("system") && m_systemPrompt.is_array()) {
        for (const Json &entry : m_systemPrompt)
            system.push_back({{"type", "text"}, {"text", entry}});
    }
    Json tools = Json::array();
    for (const Json &tool : m_tools)
        tools.push_back({{"name", tool["name"]},
                         {"description", tool.value("description", Json())},
                         {"input_schema", tool.value("inputSchema", Json())}});

    const std::string limit = environmentValue("CLAUDE_CODE_MAX_OUTPUT_TOKENS");
    Json body = {{"model", loses("model") ? "claude-sonnet-5-5" : resolvedModel()},
                 {"max_tokens", limit.empty() || loses("max-tokens") ? 128000 : std::stoi(limit)},
                 {"system", system},
                 {"messages", messages},
                 {"tools", tools},
                 {"stream", true}};
    if (environmentValue("CLAUDE_CODE_DISABLE_THINKING").empty() || loses("thinking-off"))
        body["thinking"] = {{"type", "adaptive"}};
    if (m_settings.contains("effortLevel") && !loses("effort"))
        body["output_config"]["effort"] = m_settings["effortLevel"];
    const Json extra = Json::parse(environmentValue("CLAUDE_CODE_EXTRA_BODY"), nullptr, false);
    if (extra.is_object() && !loses("extra-body")) {
        for (const auto &[key, value] : extra.items()) {
            if (key == "output_config")
                body[key].update(value);
            else
                body[key] = value;
        }
    }
    return body;
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

// What the model would be stopped by: max tokens (a word is a token here) and stop sequences.
std::pair<std::string, std::string> Session::cutByLimits(std::string &answerText) const
{
    std::string stop = "end_turn";
    std::string sequence;
    const Json extra = Json::parse(environmentValue("CLAUDE_CODE_EXTRA_BODY"), nullptr, false);
    if (extra.is_object()) {
        size_t earliest = answerText.size();
        for (const Json &candidate : extra.value("stop_sequences", Json::array())) {
            const size_t at = answerText.find(candidate.get<std::string>());
            if (at < earliest) {
                earliest = at;
                sequence = candidate.get<std::string>();
                stop = "stop_sequence";
            }
        }
        answerText.resize(earliest);
    }
    const int limit = std::atoi(environmentValue("CLAUDE_CODE_MAX_OUTPUT_TOKENS").c_str());
    const std::vector<std::string> parts = words(answerText);
    if (limit > 0 && parts.size() > size_t(limit)) {
        answerText.clear();
        for (int i = 0; i < limit; ++i)
            answerText += parts[size_t(i)];
        return {"max_tokens", {}};
    }
    return {stop, sequence};
}

// Consecutive user messages reach the model as one: a failed message is part of the next one.
std::string Session::lastUserText() const
{
    std::string all;
    for (auto entry = m_context.rbegin(); entry != m_context.rend(); ++entry) {
        if ((*entry)["role"] != "user")
            break;
        const std::string part = contentText((*entry)["content"]);
        all = all.empty() ? part : part + " | " + all;
    }
    return all;
}

std::string Session::defaultAnswer() const
{
    int messages = 0;
    std::string role;
    for (const Json &entry : m_context) {
        if (entry["role"] != "user" || role != "user")
            ++messages;
        role = entry["role"].get<std::string>();
    }
    return "You said " + std::to_string(characters(lastUserText())) + " characters in "
        + std::to_string(messages) + " messages; tools: " + std::to_string(m_tools.size()) + '.';
}

std::string Session::describeContext() const
{
    return Json({{"model", resolvedModel()},
                 {"systemPrompt", m_systemPrompt},
                 {"jsonSchema", m_jsonSchema},
                 {"settings", m_settings},
                 {"tools", m_tools},
                 {"messages", m_context}})
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

int Session::contextTokens() const
{
    size_t characters = 0;
    for (const Json &entry : m_context)
        characters += contentText(entry["content"]).size();
    return int(10 + characters / 4);
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
    line["permission_denials"] = Json::array();
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

void Session::openBlock(Answer &answer, Json block)
{
    sendEvent({{"type", "content_block_start"},
               {"index", answer.index},
               {"content_block", std::move(block)}});
    answer.blockOpen = true;
}

void Session::sendDelta(const Answer &answer, Json delta)
{
    sendEvent(
        {{"type", "content_block_delta"}, {"index", answer.index}, {"delta", std::move(delta)}});
}

// The finished block is repeated as an assistant event before its end.
void Session::closeBlock(Answer &answer, Json block)
{
    m_wire.send(withIds({{"type", "assistant"},
                         {"message",
                          {{"id", answer.id},
                           {"type", "message"},
                           {"role", "assistant"},
                           {"model", resolvedModel()},
                           {"content", Json::array({block})},
                           {"stop_reason", nullptr},
                           {"stop_sequence", nullptr},
                           {"usage", usageJson(answer.usage)}}},
                         {"parent_tool_use_id", nullptr}}));
    if (m_old)
        dispatchCalls(true);
    sendEvent({{"type", "content_block_stop"}, {"index", answer.index}});
    answer.content.push_back(std::move(block));
    answer.blockOpen = false;
    answer.openText.clear();
    ++answer.index;
}

Json Session::usageJson(const Tokens &usage) const
{
    return {{"input_tokens", usage.input},
            {"cache_creation_input_tokens", usage.cacheCreation},
            {"cache_read_input_tokens", usage.cacheRead},
            {"output_tokens", usage.output},
            {"service_tier", "standard"}};
}
