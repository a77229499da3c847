// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/eventtranslator.h"

#include "core/claude/toolbridge.h"

namespace {

// Nothing if the message did not really end: a new CLI closes the books of a broken stream with an
// empty reason. Beside tool calls it may leave the reason out.
std::optional<StopReason> stopReason(const std::string &reason, bool calledTools)
{
    if (reason == "tool_use" || (reason.empty() && calledTools))
        return StopReason::ToolUse;
    if (reason == "max_tokens" || reason == "model_context_window_exceeded")
        return StopReason::MaxTokens;
    if (reason == "stop_sequence")
        return StopReason::StopSequence;
    if (reason == "refusal")
        return StopReason::Refusal;
    if (reason == "pause_turn")
        return StopReason::PauseTurn;
    if (reason.empty())
        return std::nullopt;
    return StopReason::EndTurn;
}

} // namespace

void updateUsage(TokenUsage &usage, const Json &json)
{
    usage.input = intOr(json, "input_tokens", usage.input);
    usage.cacheRead = intOr(json, "cache_read_input_tokens", usage.cacheRead);
    usage.cacheCreation = intOr(json, "cache_creation_input_tokens", usage.cacheCreation);
    usage.output = intOr(json, "output_tokens", usage.output);
    if (const Json *details = findValue(json, "output_tokens_details"))
        usage.thinking = intOr(*details, "thinking_tokens", usage.thinking);
}

EventTranslator::EventTranslator(const ToolBridge &tools, Sink sink)
    : m_tools(tools)
    , m_sink(std::move(sink))
{ }

void EventTranslator::reset()
{
    m_start = {};
    m_blocks.clear();
    m_started = m_forwarded = m_stopped = false;
}

EventTranslator::Verdict EventTranslator::translate(const Json &event)
{
    const Json *type = findValue(event, "type");
    if (!type || !type->is_string())
        return Verdict::Ok;
    const std::string &name = type->get_ref<const std::string &>();
    if (name == "content_block_delta") {
        deltaBlock(event);
    } else if (name == "content_block_start") {
        startBlock(event);
    } else if (name == "content_block_stop") {
        stopBlock(event);
    } else if (name == "message_start") {
        return startMessage(event);
    } else if (name == "message_delta") {
        stopMessage(event);
    }
    return Verdict::Ok;
}

EventTranslator::Verdict EventTranslator::startMessage(const Json &event)
{
    if (m_forwarded && !m_stopped)
        return Verdict::Restarted;
    m_blocks.clear();
    m_start = {};
    m_started = true;
    if (const Json *message = findValue(event, "message")) {
        m_start.messageId = stringOr(*message, "id");
        m_start.model = stringOr(*message, "model");
        if (const Json *usage = findValue(*message, "usage"))
            updateUsage(m_start.usage, *usage);
    }
    return Verdict::Ok;
}

void EventTranslator::startBlock(const Json &event)
{
    const Json *block = findValue(event, "content_block");
    if (!block || m_stopped)
        return;
    BlockStarted started;
    const std::string type = stringOr(*block, "type");
    if (type == "text") {
        started.kind = BlockStarted::Kind::Text;
    } else if (type == "thinking") {
        started.kind = BlockStarted::Kind::Thinking;
    } else if (type == "redacted_thinking") {
        started.kind = BlockStarted::Kind::RedactedThinking;
        started.data = stringOr(*block, "data");
    } else if (type == "tool_use") {
        started.kind = BlockStarted::Kind::ToolUse;
        started.toolId = stringOr(*block, "id");
        started.toolName = m_tools.clientName(stringOr(*block, "name"));
    } else {
        return;
    }
    started.index = int(m_blocks.size());
    Block &known = m_blocks[intOr(event, "index", -1)];
    known = {started.index, started.kind, {}};
    forward(std::move(started));
    // The API may put the first text into the start event.
    if (known.kind == BlockStarted::Kind::Text)
        forwardText(known, known.joiner.join(stringOr(*block, "text")));
}

void EventTranslator::translate(const StreamDelta &delta)
{
    const auto it = m_blocks.find(delta.index);
    if (it != m_blocks.end())
        forwardText(it->second, it->second.joiner.join(std::string(delta.text)));
}

void EventTranslator::deltaBlock(const Json &event)
{
    const auto it = m_blocks.find(intOr(event, "index", -1));
    const Json *delta = findValue(event, "delta");
    if (it == m_blocks.end() || !delta)
        return;
    Block &block = it->second;
    const std::string type = stringOr(*delta, "type");
    if (type == "signature_delta")
        forward(SignatureDelta{block.index, stringOr(*delta, "signature")});
    else if (type == "text_delta")
        forwardText(block, block.joiner.join(stringOr(*delta, "text")));
    else if (type == "thinking_delta")
        forwardText(block, block.joiner.join(stringOr(*delta, "thinking")));
    else if (type == "input_json_delta")
        forwardText(block, block.joiner.join(stringOr(*delta, "partial_json")));
}

void EventTranslator::stopBlock(const Json &event)
{
    const auto it = m_blocks.find(intOr(event, "index", -1));
    if (it == m_blocks.end())
        return;
    forwardText(it->second, it->second.joiner.finish());
    forward(BlockStopped{it->second.index});
}

void EventTranslator::forwardText(const Block &block, std::string text)
{
    if (text.empty())
        return;
    switch (block.kind) {
    case BlockStarted::Kind::Text:
        forward(TextDelta{block.index, std::move(text)});
        break;
    case BlockStarted::Kind::Thinking:
        forward(ThinkingDelta{block.index, std::move(text)});
        break;
    case BlockStarted::Kind::ToolUse:
        forward(ToolInputDelta{block.index, std::move(text)});
        break;
    case BlockStarted::Kind::RedactedThinking:
        break;
    }
}

void EventTranslator::stopMessage(const Json &event)
{
    const Json *delta = findValue(event, "delta");
    if (!m_started || m_stopped || !delta)
        return;
    const std::optional<StopReason> reason =
        stopReason(stringOr(*delta, "stop_reason"), m_tools.hasCalls());
    if (!reason)
        return;
    MessageStopped stopped;
    stopped.reason = *reason;
    stopped.usage = m_start.usage;
    if (const Json *usage = findValue(event, "usage"))
        updateUsage(stopped.usage, *usage);
    stopped.stopSequence = stringOr(*delta, "stop_sequence");
    forward(stopped);
    m_stopped = true;
}

void EventTranslator::forward(const ChatEvent &event)
{
    if (m_stopped)
        return;
    if (!m_forwarded) {
        m_forwarded = true;
        m_sink(m_start);
    }
    m_sink(event);
}
