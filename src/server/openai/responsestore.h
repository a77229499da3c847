// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/store/responsearchive.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <list>
#include <optional>
#include <string>
#include <unordered_map>

// Keeps responses for clients that go on from one by its id instead of sending the history again.
// On disk while there is an archive that may keep content, else in memory alone: for a while and up
// to a size, the longest unused goes first. An archive that fails costs the memory of it, never the
// answer. An id belongs to the key it was made with; to others it does not exist. The time comes
// from the caller. Engine thread.
class ResponseStore
{
public:
    struct Limits
    {
        std::chrono::seconds lifetime = std::chrono::hours(24);
        qint64 bytes = 64 * 1024 * 1024; // in memory
    };

    ResponseStore()
        : ResponseStore(Limits{})
    { }
    explicit ResponseStore(Limits limits)
        : m_limits(limits)
    { }

    void setArchive(ResponseArchive *archive) { m_archive = archive; } // null = memory only
    void setLifetime(std::chrono::seconds lifetime) { m_limits.lifetime = lifetime; }

    void insert(StoredResponse entry, const QDateTime &now);
    bool remove(const QString &keyId, const std::string &id);
    void removeAllOf(const QString &keyId);
    // Counts as a use.
    std::optional<StoredResponse> find(const QString &keyId, const std::string &id,
                                       const QDateTime &now);

    // All items of a response and of those before it, oldest first; nothing if one is gone.
    std::optional<Json> history(const QString &keyId, const std::string &id, const QDateTime &now);
    // One item of any response by its own id; null = unknown.
    Json item(const QString &keyId, const std::string &itemId, const QDateTime &now) const;

private:
    struct Kept
    {
        StoredResponse entry;
        qint64 bytes = 0;
        QDateTime lastUse;
    };
    using Shelf = std::list<Kept>; // last used first

    bool isExpired(const Kept &kept, const QDateTime &now) const;
    void drop(Shelf::iterator kept);

    Limits m_limits;
    ResponseArchive *m_archive = nullptr;
    Shelf m_shelf;
    std::unordered_map<std::string, Shelf::iterator> m_byId;
    qint64 m_bytes = 0;
};
