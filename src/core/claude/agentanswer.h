// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatevent.h"
#include "core/claude/eventtranslator.h"
#include "core/claude/toolbridge.h"
#include "core/json.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

// Makes one answer of the many messages that Claude Code and its tools exchange within a turn: one
// start, the texts one after another with a blank line between two messages, one end with the sum of
// the counts. Claude's own tools stay out of sight; on request each use leaves a line of thinking.
// What agents below the first one do (Task) is only a use of that tool. Pure.
class AgentAnswer
{
public:
    struct Options
    {
        bool showThinking = false;
        bool showActivity = false;
    };
    using Sink = std::function<void(const ChatEvent &)>;

    explicit AgentAnswer(Sink sink);

    void reset(const Options &options);
    // One `stream_event` line. Restarted: a message that had begun begins again from the top.
    EventTranslator::Verdict translate(const Json &line);
    // One `user` line of the CLI: what its tools brought.
    void takeResults(const Json &line);
    void finish(StopReason reason);

    bool hasStarted() const { return m_started; } // something was passed on
    bool isWithinMessage() const; // and its message has not ended
    bool isRunningTools() const { return !m_running.empty(); }
    std::optional<StopReason> lastStop() const { return m_lastStop; } // of a message
    TokenUsage usage() const; // so far

private:
    void take(const ChatEvent &event);
    void startBlock(const BlockStarted &block);
    void stopBlock(int index);
    void note(const std::string &text);

    Sink m_sink;
    Options m_options;
    ToolBridge m_noTools;
    EventTranslator m_message;
    std::map<int, int> m_shown; // block of the message -> block of the answer
    int m_next = 0;
    bool m_started = false;
    bool m_hasText = false;
    TokenUsage m_ended; // of the messages before
    TokenUsage m_current;
    std::optional<StopReason> m_lastStop;
    std::string m_stopSequence;
    std::map<std::string, std::string> m_running; // id of a use -> tool
    int m_callBlock = -1; // the use that is being told
    std::string m_callTool;
    std::string m_callInput;
};
