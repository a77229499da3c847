// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QMetaType>

#include <string>
#include <variant>

// Token counts of one message as the API gave them (message_start, then message_delta, the final one).
struct TokenUsage
{
    qint64 input = 0;         // not from the cache
    qint64 cacheRead = 0;
    qint64 cacheCreation = 0;
    qint64 output = 0;        // thinking included
    qint64 thinking = 0;      // part of output, 0 if the API did not say

    qint64 prompt() const { return input + cacheRead + cacheCreation; }
    bool operator==(const TokenUsage &) const = default;
};

enum class StopReason { EndTurn, ToolUse, MaxTokens, StopSequence, Refusal, PauseTurn };

// What an answer is made of, in the order in which it comes:
// MessageStarted, then blocks (BlockStarted, deltas, BlockStopped), then MessageStopped.
// Texts are passed on byte for byte, whole UTF-8 characters each.
struct MessageStarted
{
    std::string messageId; // of the API, "msg_…"
    std::string model;     // the model that really answers
    TokenUsage usage;      // input counts only
};
struct BlockStarted
{
    enum class Kind { Text, Thinking, RedactedThinking, ToolUse };
    int index = 0; // in the message, from 0, without gaps
    Kind kind = Kind::Text;
    std::string toolId;   // ToolUse
    std::string toolName; // ToolUse: the client's name for it
    std::string data;     // RedactedThinking
};
struct TextDelta
{
    int index = 0;
    std::string text;
};
struct ThinkingDelta
{
    int index = 0;
    std::string text;
};
struct SignatureDelta
{
    int index = 0;
    std::string signature;
};
struct ToolInputDelta
{
    int index = 0;
    std::string partialJson;
};
struct BlockStopped
{
    int index = 0;
};
struct MessageStopped
{
    StopReason reason = StopReason::EndTurn;
    std::string stopSequence; // StopSequence only
    TokenUsage usage;         // final
};

using ChatEvent = std::variant<MessageStarted, BlockStarted, TextDelta, ThinkingDelta, SignatureDelta,
                               ToolInputDelta, BlockStopped, MessageStopped>;
