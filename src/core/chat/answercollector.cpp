// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/answercollector.h"

#include "core/chat/historyrepair.h"

#include <algorithm>

namespace {

// More blocks than any answer has; an index beyond it is rubbish.
constexpr int kMaxBlocks = 100'000;

Json toJson(const AnswerCollector::Block &block)
{
    switch (block.kind) {
    case BlockStarted::Kind::Text:
        return isBlankText(block.text) ? Json() : Json{{"type", "text"}, {"text", block.text}};
    case BlockStarted::Kind::Thinking:
        return block.signature.empty()
            ? Json()
            : Json{{"type", "thinking"}, {"thinking", block.text}, {"signature", block.signature}};
    case BlockStarted::Kind::RedactedThinking:
        return block.data.empty() ? Json()
                                  : Json{{"type", "redacted_thinking"}, {"data", block.data}};
    case BlockStarted::Kind::ToolUse:
        return Json{{"type", "tool_use"},
                    {"id", block.toolId},
                    {"name", block.toolName},
                    {"input", block.toolInput()}};
    }
    return {};
}

} // namespace

Json AnswerCollector::Block::toolInput() const
{
    std::optional<Json> input = parseJson(QByteArrayView(text.data(), qsizetype(text.size())));
    return input && input->is_object() ? std::move(*input) : Json::object();
}

void AnswerCollector::add(const ChatEvent &event)
{
    if (const auto *delta = std::get_if<TextDelta>(&event)) {
        if (Block *target = block(delta->index))
            target->text += delta->text;
    } else if (const auto *delta = std::get_if<ToolInputDelta>(&event)) {
        if (Block *target = block(delta->index))
            target->text += delta->partialJson;
    } else if (const auto *delta = std::get_if<ThinkingDelta>(&event)) {
        if (Block *target = block(delta->index)) {
            if (target->kind == BlockStarted::Kind::Thinking)
                target->text += delta->text;
        }
    } else if (const auto *delta = std::get_if<SignatureDelta>(&event)) {
        if (Block *target = block(delta->index))
            target->signature += delta->signature;
    } else if (const auto *started = std::get_if<BlockStarted>(&event)) {
        if (started->index < 0 || started->index >= kMaxBlocks)
            return;
        if (size_t(started->index) >= m_blocks.size())
            m_blocks.resize(size_t(started->index) + 1);
        m_blocks[size_t(started->index)] = {started->kind,     {},           {}, started->toolId,
                                            started->toolName, started->data};
    } else if (const auto *started = std::get_if<MessageStarted>(&event)) {
        m_started = true;
        m_messageId = started->messageId;
        m_model = started->model;
        m_usage = started->usage;
    } else if (const auto *stopped = std::get_if<MessageStopped>(&event)) {
        m_complete = true;
        m_stopReason = stopped->reason;
        m_stopSequence = stopped->stopSequence;
        m_usage = stopped->usage;
    }
}

ChatMessage AnswerCollector::message() const
{
    ChatMessage message;
    message.role = ChatMessage::Role::Assistant;
    for (const Block &block : m_blocks) {
        if (Json json = toJson(block); !json.is_null())
            message.blocks.push_back(std::move(json));
    }
    return message;
}

bool AnswerCollector::hasToolCalls() const
{
    return std::any_of(m_blocks.begin(), m_blocks.end(), [](const Block &block) {
        return block.kind == BlockStarted::Kind::ToolUse;
    });
}

AnswerCollector::Block *AnswerCollector::block(int index)
{
    return index >= 0 && size_t(index) < m_blocks.size() ? &m_blocks[size_t(index)] : nullptr;
}

std::string AnswerCollector::joined(BlockStarted::Kind kind) const
{
    std::string text;
    for (const Block &block : m_blocks) {
        if (block.kind == kind)
            text += block.text;
    }
    return text;
}
