// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/answercollector.h"
#include "core/chat/chaterror.h"
#include "core/chat/chatevent.h"
#include "core/json.h"

#include <QByteArray>

#include <vector>

// One answer in the words of one dialect: turns the inner vocabulary into bytes of a stream as it
// comes, or a whole answer into one document. Made per request, used for one of the two. Pure: it
// knows no socket, and says nothing by itself. `choice` counts the answers of a request that wanted
// several (n); dialects without that only ever see 0.
class AnswerEncoder
{
public:
    virtual ~AnswerEncoder() = default;

    virtual QByteArray contentType() const
    {
        return QByteArrayLiteral("text/event-stream; charset=utf-8");
    }

    // Before the first event: a header or the agent profile wants the client to read the thinking.
    virtual void showThinking() { }

    // Appends what the event means on the wire, often nothing. The way of every delta: cheap.
    virtual void event(const ChatEvent &event, int choice, QByteArray &out) = 0;
    // What may be sent at any time after the first event without meaning anything.
    virtual QByteArray keepAlive() = 0;
    // The end of a stream whose every answer is complete.
    virtual QByteArray end() = 0;
    // The end of a stream that failed after its first byte. Must not look like a complete one.
    virtual QByteArray failure(const ChatError &error) = 0;

    // The whole answer, one collector per choice, all complete.
    virtual Json document(const std::vector<AnswerCollector> &answers) = 0;
};
