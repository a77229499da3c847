// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <string>

class Database;
class Settings;

// One answer of the Responses API that a client may come back to by its id.
struct StoredResponse
{
    QString keyId; // of the access key it was made with; to others it does not exist
    Json response = Json::object();
    Json input = Json::array(); // items of the request's own, each with an id
    std::string previousId; // the response it went on from, if any

    std::string id() const { return stringOr(response, "id"); }
};

// Stored responses on disk, so that a conversation outlives a restart. They are content: kept only
// as the user's setting for content says, until their time since the last use is over, and up to a
// size (the longest unused go first). The time comes from the caller. Engine thread.
class ResponseArchive
{
public:
    struct Retention
    {
        bool keepContent = true; // else nothing is written, and what was there goes
        std::chrono::seconds lifetime = std::chrono::hours(24); // since its last use

        static Retention from(const Settings &settings);
    };

    static constexpr qint64 kDefaultLimit = 256 * 1024 * 1024; // bytes

    explicit ResponseArchive(Database &database, qint64 limit = kDefaultLimit);

    Result<Done> setRetention(const Retention &retention);
    bool keepsContent() const { return m_retention.keepContent; }

    Result<Done> insert(const StoredResponse &response, const QDateTime &now);
    // Counts as a use. Expired ones are not there any more.
    Result<std::optional<StoredResponse>> find(const QString &keyId, const std::string &id,
                                               const QDateTime &now);
    // One item of any response by its own id; null = unknown.
    Result<Json> item(const QString &keyId, const std::string &itemId, const QDateTime &now) const;

    Result<bool> remove(const QString &keyId, const std::string &id); // false: there was none
    Result<int> removeAll();
    Result<int> removeAllOf(const QString &keyId);
    Result<int> purge(const QDateTime &now);

private:
    qint64 expiry(const QDateTime &now) const;
    Result<Done> addItems(qint64 number, const StoredResponse &response);
    Result<int> trim();

    Database &m_database;
    const qint64 m_limit;
    qint64 m_untrimmed = 0; // bytes written since the size was last looked at
    Retention m_retention;
};
