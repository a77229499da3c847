// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/turncontents.h"

#include "core/chat/answercollector.h"
#include "core/chat/chatrequest.h"

#include <algorithm>

namespace {

constexpr size_t kMostTurns = 200;
constexpr qsizetype kMostBytes = 32 * 1024 * 1024;
constexpr qsizetype kMostOfOne = 8 * 1024 * 1024;

qsizetype sizeOf(const Json &json)
{
    if (json.is_string())
        return qsizetype(json.get_ref<const std::string &>().size());
    qsizetype size = 8;
    if (json.is_structured()) {
        for (const Json &part : json)
            size += sizeOf(part);
    }
    return size;
}

} // namespace

void TurnContents::setKeeping(bool keeping)
{
    m_keeping = keeping;
    if (!keeping)
        clear();
}

void TurnContents::clear()
{
    m_entries.clear();
    m_bytes = 0;
}

void TurnContents::add(const QString &requestId, const ChatRequest &request,
                       const AnswerCollector &answer)
{
    if (!m_keeping || request.messages.empty())
        return;
    auto transcript = std::make_shared<Transcript>();
    transcript->conversation.id = requestId;
    transcript->conversation.model = request.model;
    qsizetype bytes = sizeOf(request.messages.back().blocks);
    if (bytes > kMostOfOne)
        return;
    transcript->messages.push_back(request.messages.back());
    ChatMessage said = answer.message();
    bytes += sizeOf(said.blocks);
    if (bytes > kMostOfOne)
        return;
    if (!said.blocks.empty())
        transcript->messages.push_back(std::move(said));
    m_entries.push_back({std::move(transcript), bytes});
    m_bytes += bytes;
    while (m_entries.size() > kMostTurns || m_bytes > kMostBytes) {
        m_bytes -= m_entries.front().bytes;
        m_entries.pop_front();
    }
}

TranscriptPtr TurnContents::find(const QString &requestId) const
{
    const auto it =
        std::find_if(m_entries.rbegin(), m_entries.rend(), [&requestId](const Entry &entry) {
            return entry.transcript->conversation.id == requestId;
        });
    return it == m_entries.rend() ? nullptr : it->transcript;
}
