// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/timing.h"
#include "core/chat/chatrequest.h"
#include "core/claude/spawnplan.h"
#include "core/claude/toolbridge.h"

#include <QProcess>

// The same CLI with the same bytes as a worker of the program, but driven directly and blocking: what the
// program is measured against. A worker serves one conversation.
class HandWorker
{
public:
    explicit HandWorker(const SpawnPlan &plan);
    ~HandWorker();

    void boot(); // waits until the CLI answers
    // What a conversation like this one begins with, said before its question comes; then ask().
    void bindAhead(const ChatRequest &request);
    // A new conversation: binds, replays all but the last message, asks that. May be called before boot().
    Timing ask(const ChatRequest &request);
    Timing askNext(const std::string &text);
    // A new conversation of one message, to which the model answers with calls of the request's tools.
    // Returns when the CLI has made them.
    void askForCalls(const ChatRequest &request);
    Timing answerCalls(const std::string &text); // each with this

private:
    QByteArray binding(const ChatRequest &request) const;
    void waitFor(QByteArrayView mark);
    Timing finish(TimingWatch &watch);

    QProcess m_process;
    ToolBridge m_tools;
    bool m_isBound = false;
};
