// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/responsestore.h"

#include <vector>

namespace {

constexpr size_t kMaxChain = 1000;

} // namespace

void ResponseStore::insert(Entry entry, Clock::time_point now)
{
    const std::string id = stringOr(entry.response, "id");
    const qint64 bytes = qint64(dumpJson(entry.response).size() + dumpJson(entry.input).size());
    if (id.empty() || bytes > m_limits.bytes)
        return;
    if (const auto old = m_byId.find(id); old != m_byId.end())
        drop(old->second);
    m_shelf.push_front({std::move(entry), bytes, now});
    m_byId[id] = m_shelf.begin();
    m_bytes += bytes;
    while (m_bytes > m_limits.bytes || now - m_shelf.back().lastUse > m_limits.lifetime)
        drop(std::prev(m_shelf.end()));
}

bool ResponseStore::remove(const QString &keyId, const std::string &id)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end() || found->second->entry.keyId != keyId)
        return false;
    drop(found->second);
    return true;
}

const ResponseStore::Entry *ResponseStore::find(const QString &keyId, const std::string &id,
                                                Clock::time_point now)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end() || found->second->entry.keyId != keyId)
        return nullptr;
    if (now - found->second->lastUse > m_limits.lifetime) {
        drop(found->second);
        return nullptr;
    }
    found->second->lastUse = now;
    m_shelf.splice(m_shelf.begin(), m_shelf, found->second);
    return &found->second->entry;
}

std::optional<Json> ResponseStore::history(const QString &keyId, const std::string &id,
                                           Clock::time_point now)
{
    std::vector<const Entry *> chain;
    for (std::string next = id; !next.empty(); next = chain.back()->previousId) {
        const Entry *entry = find(keyId, next, now);
        if (!entry || chain.size() >= kMaxChain)
            return std::nullopt;
        chain.push_back(entry);
    }
    Json items = Json::array();
    for (auto entry = chain.rbegin(); entry != chain.rend(); ++entry) {
        for (const Json &item : (*entry)->input)
            items.push_back(item);
        if (const Json *output = findValue((*entry)->response, "output")) {
            for (const Json &item : *output)
                items.push_back(item);
        }
    }
    return items;
}

Json ResponseStore::item(const QString &keyId, const std::string &itemId) const
{
    for (const Kept &kept : m_shelf) {
        if (kept.entry.keyId != keyId || itemId.empty())
            continue;
        for (const Json *list : {&kept.entry.input, findValue(kept.entry.response, "output")}) {
            for (const Json &item : list ? *list : Json::array()) {
                if (stringOr(item, "id") == itemId)
                    return item;
            }
        }
    }
    return nullptr;
}

void ResponseStore::drop(Shelf::iterator kept)
{
    m_bytes -= kept->bytes;
    m_byId.erase(stringOr(kept->entry.response, "id"));
    m_shelf.erase(kept);
}
