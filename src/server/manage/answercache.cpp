// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/answercache.h"

void AnswerCache::setLimits(const Limits &limits)
{
    m_limits = limits;
    while (!m_entries.empty() && m_places.size() > m_limits.size) {
        ++m_stats.evictions;
        drop(std::prev(m_entries.end()));
    }
}

KeptAnswerPtr AnswerCache::find(const QByteArray &key, Clock::time_point now)
{
    dropExpired(now);
    const auto place = m_places.constFind(key);
    if (place == m_places.cend()) {
        ++m_stats.misses;
        return {};
    }
    ++m_stats.hits;
    m_entries.splice(m_entries.begin(), m_entries, *place);
    return m_entries.front().answer;
}

void AnswerCache::insert(const QByteArray &key, KeptAnswerPtr answer, Clock::time_point now)
{
    dropExpired(now);
    if (const auto known = m_places.constFind(key); known != m_places.cend())
        drop(*known);
    if (m_limits.size < 1 || answer->bytes > m_limits.bytes / 4)
        return;
    while (!m_entries.empty()
           && (m_places.size() >= m_limits.size || m_bytes + answer->bytes > m_limits.bytes)) {
        ++m_stats.evictions;
        drop(std::prev(m_entries.end()));
    }
    m_bytes += answer->bytes;
    m_entries.push_front({key, std::move(answer), now + m_limits.ttl});
    m_places.insert(key, m_entries.begin());
}

int AnswerCache::clear()
{
    const int count = int(m_places.size());
    m_places.clear();
    m_entries.clear();
    m_bytes = 0;
    return count;
}

int AnswerCache::removeOwned(const QString &owner)
{
    int removed = 0;
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const auto next = std::next(entry);
        if (entry->answer->owner == owner) {
            drop(entry);
            ++removed;
        }
        entry = next;
    }
    return removed;
}

int AnswerCache::size(Clock::time_point now)
{
    dropExpired(now);
    return int(m_places.size());
}

void AnswerCache::drop(Entries::iterator entry)
{
    m_bytes -= entry->answer->bytes;
    m_places.remove(entry->key);
    m_entries.erase(entry);
}

void AnswerCache::dropExpired(Clock::time_point now)
{
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const auto entry = it++;
        if (entry->expires <= now) {
            ++m_stats.expirations;
            drop(entry);
        }
    }
}
