// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/responsestore.h"

#include <QLoggingCategory>

#include <algorithm>
#include <vector>

namespace {

Q_LOGGING_CATEGORY(lcResponses, "bellhop.responses", QtInfoMsg)

constexpr size_t kMaxChain = 1000;

void warn(const Error &error)
{
    qCWarning(lcResponses) << "stored responses:" << error.message;
}

} // namespace

void ResponseStore::insert(StoredResponse entry, const QDateTime &now)
{
    if (m_archive && m_archive->keepsContent()) {
        const Result<Done> inserted = m_archive->insert(entry, now);
        if (inserted)
            return;
        warn(inserted.error());
    }
    const std::string id = entry.id();
    const qint64 bytes = qint64(dumpJson(entry.response).size() + dumpJson(entry.input).size());
    if (id.empty() || bytes > m_limits.bytes)
        return;
    if (const auto old = m_byId.find(id); old != m_byId.end())
        drop(old->second);
    m_shelf.push_front({std::move(entry), bytes, now});
    m_byId[id] = m_shelf.begin();
    m_bytes += bytes;
    while (m_bytes > m_limits.bytes || isExpired(m_shelf.back(), now))
        drop(std::prev(m_shelf.end()));
}

bool ResponseStore::remove(const QString &keyId, const std::string &id)
{
    const auto found = m_byId.find(id);
    if (found != m_byId.end() && found->second->entry.keyId == keyId) {
        drop(found->second);
        return true;
    }
    if (!m_archive)
        return false;
    const Result<bool> removed = m_archive->remove(keyId, id);
    if (!removed)
        warn(removed.error());
    return removed && *removed;
}

void ResponseStore::removeAllOf(const QString &keyId)
{
    for (auto kept = m_shelf.begin(); kept != m_shelf.end();) {
        const auto next = std::next(kept);
        if (kept->entry.keyId == keyId)
            drop(kept);
        kept = next;
    }
    if (!m_archive)
        return;
    if (const Result<int> removed = m_archive->removeAllOf(keyId); !removed)
        warn(removed.error());
}

std::optional<StoredResponse> ResponseStore::find(const QString &keyId, const std::string &id,
                                                  const QDateTime &now)
{
    const auto found = m_byId.find(id);
    if (found != m_byId.end() && found->second->entry.keyId == keyId) {
        if (isExpired(*found->second, now)) {
            drop(found->second);
            return std::nullopt;
        }
        found->second->lastUse = now;
        m_shelf.splice(m_shelf.begin(), m_shelf, found->second);
        return found->second->entry;
    }
    if (!m_archive)
        return std::nullopt;
    Result<std::optional<StoredResponse>> archived = m_archive->find(keyId, id, now);
    if (archived)
        return std::move(*archived);
    warn(archived.error());
    return std::nullopt;
}

std::optional<Json> ResponseStore::history(const QString &keyId, const std::string &id,
                                           const QDateTime &now)
{
    std::vector<StoredResponse> chain;
    for (std::string next = id; !next.empty(); next = chain.back().previousId) {
        std::optional<StoredResponse> entry = find(keyId, next, now);
        if (!entry || chain.size() >= kMaxChain)
            return std::nullopt;
        chain.push_back(std::move(*entry));
    }
    Json items = Json::array();
    for (auto entry = chain.rbegin(); entry != chain.rend(); ++entry) {
        for (const Json &item : entry->input)
            items.push_back(item);
        if (const Json *output = findValue(entry->response, "output")) {
            for (const Json &item : *output)
                items.push_back(item);
        }
    }
    return items;
}

Json ResponseStore::item(const QString &keyId, const std::string &itemId,
                         const QDateTime &now) const
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
    if (!m_archive || itemId.empty())
        return nullptr;
    const Result<Json> archived = m_archive->item(keyId, itemId, now);
    if (archived)
        return *archived;
    warn(archived.error());
    return nullptr;
}

bool ResponseStore::isExpired(const Kept &kept, const QDateTime &now) const
{
    return kept.lastUse.addSecs(m_limits.lifetime.count()) < now;
}

void ResponseStore::drop(Shelf::iterator kept)
{
    m_bytes -= kept->bytes;
    m_byId.erase(kept->entry.id());
    m_shelf.erase(kept);
}
