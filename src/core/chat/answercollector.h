// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatevent.h"
#include "core/chat/chatmessage.h"

#include <string>
#include <vector>

// Puts the ChatEvents of one answer together again: what a client that does not stream gets, and
// the assistant turn that the conversation goes on from. Takes events in any state, also of an
// answer that was cut; nothing is altered, texts are joined byte for byte. Pure.
class AnswerCollector
{
public:
    struct Block
    {
        BlockStarted::Kind kind = BlockStarted::Kind::Text;
        std::string text; // text, thinking, or the tool's input as it was written
        std::string signature; // Thinking
        std::string toolId; // ToolUse
        std::string toolName; // ToolUse
        std::string data; // RedactedThinking

        // The tool's input; an empty or cut one is an empty object.
        Json toolInput() const;
    };

    void add(const ChatEvent &event);
    void clear() { *this = {}; }

    // The assistant turn. Blocks that the API would refuse in a history (blank texts, thinking
    // without signature) are left out.
    ChatMessage message() const;

    const std::vector<Block> &blocks() const { return m_blocks; }
    std::string text() const { return joined(BlockStarted::Kind::Text); }
    std::string thinking() const { return joined(BlockStarted::Kind::Thinking); }
    bool hasToolCalls() const;

    const std::string &messageId() const { return m_messageId; }
    const std::string &model() const { return m_model; }
    const TokenUsage &usage() const { return m_usage; }
    bool isStarted() const { return m_started; }
    bool isComplete() const { return m_complete; }
    StopReason stopReason() const { return m_stopReason; }
    const std::string &stopSequence() const { return m_stopSequence; }

private:
    Block *block(int index);
    std::string joined(BlockStarted::Kind kind) const;

    std::vector<Block> m_blocks;
    std::string m_messageId;
    std::string m_model;
    TokenUsage m_usage;
    StopReason m_stopReason = StopReason::EndTurn;
    std::string m_stopSequence;
    bool m_started = false;
    bool m_complete = false;
};
