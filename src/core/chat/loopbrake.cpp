// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/loopbrake.h"

namespace {

constexpr qsizetype kMaxEntries = 1024;

}

LoopBrake::LoopBrake(int limit, std::chrono::milliseconds window)
    : m_limit(limit)
    , m_window(window)
{ }

bool LoopBrake::admit(const QByteArray &key, std::chrono::milliseconds now)
{
    if (m_limit <= 0)
        return true;
    const auto it = m_entries.find(key);
    if (it == m_entries.end() || now - it->since > m_window) {
        if (m_entries.size() >= kMaxEntries)
            forgetOld(now);
        m_entries[key] = {0, false, now};
        return true;
    }
    if (it->wasAnswered)
        ++it->repeats;
    return it->repeats < m_limit;
}

void LoopBrake::answered(const QByteArray &key)
{
    if (const auto it = m_entries.find(key); it != m_entries.end())
        it->wasAnswered = true;
}

void LoopBrake::forgetOld(std::chrono::milliseconds now)
{
    m_entries.removeIf([&](const auto &entry) { return now - entry.value().since > m_window; });
    if (m_entries.size() >= kMaxEntries)
        m_entries.clear();
}
