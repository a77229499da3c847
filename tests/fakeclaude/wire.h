// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tags.h"

#include <deque>
#include <string>
#include <string_view>

// Standard input and output as lines, unbuffered, plus the log the tests read and the signals a CLI
// reacts to.
class Wire
{
public:
    enum class Event { Line, Closed, Terminated, Interrupted, Timeout };

    Wire();

    // One JSON line in one write().
    void send(const Json &line);
    bool sendRaw(std::string_view bytes); // false: nobody reads it
    void sendError(std::string_view bytes);

    // The next thing that happens within the time; -1 waits for ever. Closed is reported once.
    Event next(int timeoutMs, std::string &line);
    bool isClosed() const { return m_closed; }

    // FAKECLAUDE_LOG: one JSON line per call; "%p" in the name becomes the pid.
    void log(const Json &entry);

private:
    bool takeLine(std::string &line);

    std::string m_input;
    int m_logFile = -1;
    bool m_closed = false;
    bool m_closeReported = false;
};

void ignoreTermination();
// No core dumps and no atexit handlers: the process is simply gone.
[[noreturn]] void crash();
