// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of a session: what a message leads to, line by line.
#include "jsontext.h"
#include "session.h"

#include <algorithm>
#include <unistd.h>

namespace {

bool isRetried(int status)
{
    return status < 0 || status == 401 || status == 408 || status == 429 || status >= 500;
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
            troubleAt("history");
        sendInit();
        m_turnUsage = {};
        if (asks) {
            runTurn();
            troubleAt("hot");
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
    for (const auto &[name, config] : m_mcpServers.items())
        servers.push_back({{"name", name}, {"status", serverStatus(name, config)["status"]}});
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
            const bool isOther = rule.contains("model") && rule["model"] != resolvedModel();
            if (isOther || times == 0
                || asked.find(rule.value("contains", std::string())) == asked.npos)
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
    troubleAt("message");
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
    troubleAt("account");
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
        // The end of the message comes with its last call, before any reaction to it.
        if (&call != &plan.calls.back() && !sleepFor(plan.delayMs))
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
    if (answer.deltas == 2)
        troubleAt("delta");
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
