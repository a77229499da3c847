// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anthropic/messagesencoder.h"

#include "server/chat/jsontext.h"
#include "server/chat/randomid.h"
#include "server/http/apierror.h"

namespace {

constexpr char kPing[] = "event: ping\ndata: {\"type\":\"ping\"}\n\n";

Json usageJson(const TokenUsage &usage)
{
    return {{"input_tokens", usage.input},
            {"cache_creation_input_tokens", usage.cacheCreation},
            {"cache_read_input_tokens", usage.cacheRead},
            {"output_tokens", usage.output}};
}

Json messageJson(const std::string &id, const std::string &model)
{
    return {{"id", id.empty() ? randomId("msg_").toStdString() : id},
            {"type", "message"},
            {"role", "assistant"},
            {"model", model},
            {"content", Json::array()},
            {"stop_reason", nullptr},
            {"stop_sequence", nullptr}};
}

Json sequenceJson(StopReason reason, const std::string &sequence)
{
    return reason == StopReason::StopSequence ? Json(sequence) : Json(nullptr);
}

void appendEvent(QByteArray &out, const char *name, const Json &data)
{
    out.append("event: ").append(name).append("\ndata: ");
    out.append(dumpJsonBytes(data)).append("\n\n");
}

Json emptyBlock(const BlockStarted &block)
{
    switch (block.kind) {
    case BlockStarted::Kind::Text:
        break;
    case BlockStarted::Kind::Thinking:
        return {{"type", "thinking"}, {"thinking", ""}, {"signature", ""}};
    case BlockStarted::Kind::RedactedThinking:
        return {{"type", "redacted_thinking"}, {"data", block.data}};
    case BlockStarted::Kind::ToolUse:
        return {{"type", "tool_use"},
                {"id", block.toolId},
                {"name", block.toolName},
                {"input", Json::object()}};
    }
    return {{"type", "text"}, {"text", ""}};
}

Json wholeBlock(const AnswerCollector::Block &block)
{
    switch (block.kind) {
    case BlockStarted::Kind::Text:
        break;
    case BlockStarted::Kind::Thinking:
        return {{"type", "thinking"}, {"thinking", block.text}, {"signature", block.signature}};
    case BlockStarted::Kind::RedactedThinking:
        return {{"type", "redacted_thinking"}, {"data", block.data}};
    case BlockStarted::Kind::ToolUse:
        return {{"type", "tool_use"},
                {"id", block.toolId},
                {"name", block.toolName},
                {"input", block.toolInput()}};
    }
    return {{"type", "text"}, {"text", block.text}};
}

} // namespace

const char *anthropicStopReason(StopReason reason)
{
    switch (reason) {
    case StopReason::EndTurn:
        break;
    case StopReason::ToolUse:
        return "tool_use";
    case StopReason::MaxTokens:
        return "max_tokens";
    case StopReason::StopSequence:
        return "stop_sequence";
    case StopReason::Refusal:
        return "refusal";
    case StopReason::PauseTurn:
        return "pause_turn";
    }
    return "end_turn";
}

MessagesEncoder::MessagesEncoder(Options options)
    : m_options(std::move(options))
{ }

void MessagesEncoder::event(const ChatEvent &event, int, QByteArray &out)
{
    if (const auto *text = std::get_if<TextDelta>(&event))
        delta(text->index, "text_delta", "text", text->text, out);
    else if (const auto *input = std::get_if<ToolInputDelta>(&event))
        delta(input->index, "input_json_delta", "partial_json", input->partialJson, out);
    else if (const auto *thinking = std::get_if<ThinkingDelta>(&event))
        delta(thinking->index, "thinking_delta", "thinking", thinking->text, out);
    else if (const auto *signature = std::get_if<SignatureDelta>(&event))
        delta(signature->index, "signature_delta", "signature", signature->signature, out);
    else if (const auto *block = std::get_if<BlockStarted>(&event))
        startBlock(*block, out);
    else if (const auto *block = std::get_if<BlockStopped>(&event))
        stopBlock(block->index, out);
    else if (const auto *message = std::get_if<MessageStarted>(&event))
        start(*message, out);
    else if (const auto *message = std::get_if<MessageStopped>(&event))
        stop(*message, out);
}

QByteArray MessagesEncoder::keepAlive()
{
    return kPing;
}

QByteArray MessagesEncoder::failure(const ChatError &error)
{
    QByteArray out;
    appendEvent(out, "error", ApiError::bodyOf(error, ApiDialect::Anthropic, m_options.requestId));
    return out;
}

bool MessagesEncoder::isShown(BlockStarted::Kind kind) const
{
    return m_options.showThinking || kind == BlockStarted::Kind::Text
        || kind == BlockStarted::Kind::ToolUse;
}

void MessagesEncoder::start(const MessageStarted &event, QByteArray &out)
{
    Json message = messageJson(event.messageId, event.model);
    message["usage"] = usageJson(event.usage);
    appendEvent(out, "message_start", {{"type", "message_start"}, {"message", std::move(message)}});
    out += kPing;
}

void MessagesEncoder::startBlock(const BlockStarted &event, QByteArray &out)
{
    if (!isShown(event.kind))
        return;
    m_open[event.index] = QByteArray::number(m_blocks);
    appendEvent(out, "content_block_start",
                {{"type", "content_block_start"},
                 {"index", m_blocks++},
                 {"content_block", emptyBlock(event)}});
}

void MessagesEncoder::delta(int block, const char *type, const char *key, const std::string &text,
                            QByteArray &out)
{
    const auto open = m_open.find(block);
    if (open == m_open.end() || text.empty())
        return;
    out += "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":";
    out += open->second;
    out += ",\"delta\":{\"type\":\"";
    out += type;
    out += "\",\"";
    out += key;
    out += "\":";
    appendJsonString(out, text);
    out += "}}\n\n";
}

void MessagesEncoder::stopBlock(int block, QByteArray &out)
{
    const auto open = m_open.find(block);
    if (open == m_open.end())
        return;
    out += "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":";
    out += open->second;
    out += "}\n\n";
    m_open.erase(open);
}

void MessagesEncoder::stop(const MessageStopped &event, QByteArray &out)
{
    // A cut answer may leave a block open; its client would lose it.
    while (!m_open.empty())
        stopBlock(m_open.begin()->first, out);
    appendEvent(out, "message_delta",
                {{"type", "message_delta"},
                 {"delta",
                  {{"stop_reason", anthropicStopReason(event.reason)},
                   {"stop_sequence", sequenceJson(event.reason, event.stopSequence)}}},
                 {"usage", usageJson(event.usage)}});
    out += "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
}

Json MessagesEncoder::document(const std::vector<AnswerCollector> &answers)
{
    const AnswerCollector &answer = answers.front();
    Json message = messageJson(answer.messageId(), answer.model());
    for (const AnswerCollector::Block &block : answer.blocks()) {
        const bool isEmptyText = block.kind == BlockStarted::Kind::Text && block.text.empty();
        if (isShown(block.kind) && !isEmptyText)
            message["content"].push_back(wholeBlock(block));
    }
    message["stop_reason"] = anthropicStopReason(answer.stopReason());
    message["stop_sequence"] = sequenceJson(answer.stopReason(), answer.stopSequence());
    message["usage"] = usageJson(answer.usage());
    return message;
}
