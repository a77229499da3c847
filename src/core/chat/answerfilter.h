// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatevent.h"
#include "core/chat/chatrequest.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

// What of the model's text reaches the client, where a request asks for something the API has no
// word for:
//
//   a JSON object without a schema     what stands before and after the object is left out
//   stop strings of white space alone  the API refuses them, so the text is cut here
//
// Everything else passes as it is. Pure; one for one answer.
class AnswerFilter
{
public:
    enum class Verdict {
        GoOn,
        Stop, // the text ends here, by stopSequence()
        NoObject, // the answer is over and was no JSON object
    };
    using Sink = std::function<void(const ChatEvent &)>;

    // Null if there is nothing to filter.
    static std::unique_ptr<AnswerFilter> forRequest(const ChatRequest &request);

    // Hands on what may pass, now or with a later event.
    Verdict pass(const ChatEvent &event, const Sink &sink);
    const std::string &stopSequence() const { return m_stopSequence; }

private:
    AnswerFilter(std::vector<std::string> stops, bool wantsObject);

    Verdict passText(const TextDelta &delta, const Sink &sink);
    Verdict passEnd(const MessageStopped &stopped, const Sink &sink);
    void emitText(int index, std::string_view text, const Sink &sink);
    void release(const Sink &sink);
    std::string takeObject(std::string_view text);

    const std::vector<std::string> m_stops;
    const bool m_wantsObject;
    std::string m_stopSequence;
    std::string m_tail; // may be the beginning of a stop string

    enum class Place { Before, Inside, After };
    Place m_place = Place::Before;
    std::string m_object;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_hasCalls = false;
    bool m_released = false;
    std::vector<ChatEvent> m_held; // until there is an object: its lack can then be a status code
};

// True if the API would refuse it as a stop sequence.
bool isBlankStop(const std::string &stop);
