// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QString>

#include <chrono>
#include <list>
#include <optional>
#include <string>
#include <unordered_map>

// Keeps responses for clients that go on from one by its id instead of sending the history again.
// In memory, for a while and up to a size: the longest unused goes first. An id belongs to the key
// it was made with; to others it does not exist. The time comes from the caller.
class ResponseStore
{
public:
    using Clock = std::chrono::steady_clock;

    struct Entry
    {
        QString keyId;
        Json response;
        Json input = Json::array(); // items of the request's own
        std::string previousId;
    };
    struct Limits
    {
        std::chrono::seconds lifetime = std::chrono::hours(24);
        qint64 bytes = 64 * 1024 * 1024;
    };

    ResponseStore()
        : ResponseStore(Limits{})
    { }
    explicit ResponseStore(Limits limits)
        : m_limits(limits)
    { }

    void insert(Entry entry, Clock::time_point now);
    bool remove(const QString &keyId, const std::string &id);
    // Counts as a use.
    const Entry *find(const QString &keyId, const std::string &id, Clock::time_point now);

    // All items of a response and of those before it, oldest first; nothing if one is gone.
    std::optional<Json> history(const QString &keyId, const std::string &id, Clock::time_point now);
    // One item of any response by its own id; null = unknown.
    Json item(const QString &keyId, const std::string &itemId) const;

private:
    struct Kept
    {
        Entry entry;
        qint64 bytes = 0;
        Clock::time_point lastUse;
    };
    using Shelf = std::list<Kept>; // last used first

    void drop(Shelf::iterator kept);

    Limits m_limits;
    Shelf m_shelf;
    std::unordered_map<std::string, Shelf::iterator> m_byId;
    qint64 m_bytes = 0;
};
