// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transcript.h"

#include <deque>

class AnswerCollector;
struct ChatRequest;

// What was asked and answered in the latest requests, for the window's details. In memory alone, and
// only while the user's settings keep content: gone with the program, or at once when they say never.
// Bounded in number and size; a request that is too large is not kept. Engine thread.
class TurnContents
{
public:
    void setKeeping(bool keeping); // false forgets what there is
    void clear();

    // The last message of the request, and the answer as far as it came.
    void add(const QString &requestId, const ChatRequest &request, const AnswerCollector &answer);
    TranscriptPtr find(const QString &requestId) const; // null: not kept (any more)

private:
    struct Entry
    {
        TranscriptPtr transcript;
        qsizetype bytes = 0;
    };
    std::deque<Entry> m_entries; // oldest first
    qsizetype m_bytes = 0;
    bool m_keeping = false;
};
