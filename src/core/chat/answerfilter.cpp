// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/answerfilter.h"

#include "core/chat/historyrepair.h"

#include <algorithm>

namespace {

// Length of the longest end of `text` with which one of the stop strings begins.
size_t openEnd(std::string_view text, const std::vector<std::string> &stops)
{
    size_t longest = 0;
    for (const std::string &stop : stops) {
        for (size_t n = std::min(stop.size() - 1, text.size()); n > longest; --n) {
            if (text.ends_with(std::string_view(stop).substr(0, n)))
                longest = n;
        }
    }
    return longest;
}

} // namespace

bool isBlankStop(const std::string &stop)
{
    return !stop.empty() && isBlankText(stop);
}

AnswerFilter::AnswerFilter(std::vector<std::string> stops, bool wantsObject)
    : m_stops(std::move(stops))
    , m_wantsObject(wantsObject)
    , m_released(!wantsObject)
{ }

std::unique_ptr<AnswerFilter> AnswerFilter::forRequest(const ChatRequest &request)
{
    std::vector<std::string> stops;
    std::copy_if(request.sampling.stopSequences.begin(), request.sampling.stopSequences.end(),
                 std::back_inserter(stops), isBlankStop);
    const bool wantsObject = request.jsonObject && !request.jsonSchema;
    if (stops.empty() && !wantsObject)
        return nullptr;
    return std::unique_ptr<AnswerFilter>(new AnswerFilter(std::move(stops), wantsObject));
}

AnswerFilter::Verdict AnswerFilter::pass(const ChatEvent &event, const Sink &sink)
{
    if (const auto *delta = std::get_if<TextDelta>(&event))
        return passText(*delta, sink);
    if (const auto *stopped = std::get_if<MessageStopped>(&event))
        return passEnd(*stopped, sink);
    if (const auto *block = std::get_if<BlockStopped>(&event); block && !m_tail.empty())
        emitText(block->index, std::exchange(m_tail, {}), sink);
    if (const auto *block = std::get_if<BlockStarted>(&event)) {
        m_hasCalls = m_hasCalls || block->kind == BlockStarted::Kind::ToolUse;
        if (block->kind != BlockStarted::Kind::Text)
            release(sink);
    }
    if (m_released)
        sink(event);
    else
        m_held.push_back(event);
    return Verdict::GoOn;
}

AnswerFilter::Verdict AnswerFilter::passText(const TextDelta &delta, const Sink &sink)
{
    if (m_stops.empty()) {
        emitText(delta.index, delta.text, sink);
        return Verdict::GoOn;
    }
    std::string text = std::exchange(m_tail, {}) + delta.text;
    size_t cut = std::string::npos;
    for (const std::string &stop : m_stops) {
        const size_t at = text.find(stop);
        if (at < cut) {
            cut = at;
            m_stopSequence = stop;
        }
    }
    if (cut != std::string::npos) {
        emitText(delta.index, std::string_view(text).substr(0, cut), sink);
        release(sink);
        return Verdict::Stop;
    }
    const size_t held = openEnd(text, m_stops);
    m_tail = text.substr(text.size() - held);
    text.resize(text.size() - held);
    emitText(delta.index, text, sink);
    return Verdict::GoOn;
}

AnswerFilter::Verdict AnswerFilter::passEnd(const MessageStopped &stopped, const Sink &sink)
{
    const bool isWhole = stopped.reason == StopReason::EndTurn && !m_hasCalls;
    if (m_wantsObject && isWhole) {
        const auto json = parseJson(QByteArrayView(m_object.data(), qsizetype(m_object.size())));
        if (m_place != Place::After || !json || !json->is_object())
            return Verdict::NoObject;
    }
    release(sink);
    sink(stopped);
    return Verdict::GoOn;
}

void AnswerFilter::emitText(int index, std::string_view text, const Sink &sink)
{
    std::string shown = m_wantsObject ? takeObject(text) : std::string(text);
    if (shown.empty())
        return;
    release(sink);
    sink(TextDelta{index, std::move(shown)});
}

void AnswerFilter::release(const Sink &sink)
{
    if (std::exchange(m_released, true))
        return;
    const std::vector<ChatEvent> held = std::exchange(m_held, {});
    for (const ChatEvent &event : held)
        sink(event);
}

// The part of `text` that belongs to the first object.
std::string AnswerFilter::takeObject(std::string_view text)
{
    std::string taken;
    for (const char c : text) {
        if (m_place == Place::After)
            break;
        if (m_place == Place::Before) {
            if (c != '{')
                continue;
            m_place = Place::Inside;
        }
        taken += c;
        if (m_inString) {
            m_inString = m_escaped || c != '"';
            m_escaped = !m_escaped && c == '\\';
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if ((c == '}' || c == ']') && --m_depth == 0) {
            m_place = Place::After;
        }
    }
    m_object += taken;
    return taken;
}
