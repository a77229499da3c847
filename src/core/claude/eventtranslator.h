// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatevent.h"
#include "core/claude/deltareader.h"
#include "core/claude/surrogatejoiner.h"
#include "core/json.h"

#include <functional>
#include <map>

class ToolBridge;

// Turns the CLI's `stream_event` lines of one answer into ChatEvents, in order and byte for byte.
//
// message_start is held back until the first block, so that an answer that failed before it can
// still be an HTTP status. Once something was forwarded, a second message_start means that the
// upstream was cut and the CLI began again from the top: that must never reach the client. Pure.
class EventTranslator
{
public:
    enum class Verdict { Ok, Restarted };
    using Sink = std::function<void(const ChatEvent &)>;

    EventTranslator(const ToolBridge &tools, Sink sink);

    Verdict translate(const Json &event);
    // The same for an event that was read as a delta.
    void translate(const StreamDelta &delta);

    // A new answer of the same worker begins.
    void reset();

    bool hasForwarded() const { return m_forwarded; }
    bool hasStopped() const { return m_stopped; }
    const std::string &model() const { return m_start.model; }

private:
    struct Block
    {
        int index = 0; // ours
        BlockStarted::Kind kind = BlockStarted::Kind::Text;
        SurrogateJoiner joiner;
    };

    Verdict startMessage(const Json &event);
    void startBlock(const Json &event);
    void deltaBlock(const Json &event);
    void stopBlock(const Json &event);
    void stopMessage(const Json &event);
    void forwardText(const Block &block, std::string text);
    void forward(const ChatEvent &event);

    const ToolBridge &m_tools;
    Sink m_sink;
    MessageStarted m_start;
    std::map<qint64, Block> m_blocks; // by the API's index; unknown kinds are left out
    bool m_started = false;
    bool m_forwarded = false;
    bool m_stopped = false;
};

// The usage object of message_start and message_delta; what a later one does not name stays.
void updateUsage(TokenUsage &usage, const Json &json);
