// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatmessage.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

class Database;
class Settings;

// A conversation a client names itself. An id belongs to its caller: two callers may use the same.
struct Conversation
{
    QString id;
    QString callerKey;
    QString model;
    std::vector<std::string> system;
    QDateTime createdAt; // UTC, as are all of these
    QDateTime lastUsedAt;
    QDateTime expiresAt;
    qint64 messageCount = 0; // also of those whose content is not kept
};

// Conversations with their messages, kept as the user's settings say. The time comes from the
// caller, so that expiry can be tested. Engine thread.
class ConversationStore
{
public:
    struct Retention
    {
        bool keepContent = true; // else only that there was a message
        std::chrono::seconds lifetime = std::chrono::hours(1); // since its last use

        static Retention from(const Settings &settings);
    };

    explicit ConversationStore(Database &database);

    void setRetention(const Retention &retention) { m_retention = retention; }

    // Makes the conversation if there is none, else sets its model and system prompt.
    Result<Done> touch(const Conversation &conversation, const QDateTime &now);
    // Adds messages at the end and counts as a use.
    Result<Done> append(const QString &callerKey, const QString &id, const ChatMessages &messages,
                        const QDateTime &now);

    // Expired ones are not there any more.
    Result<std::optional<Conversation>> find(const QString &callerKey, const QString &id,
                                             const QDateTime &now) const;
    Result<ChatMessages> messages(const QString &callerKey, const QString &id) const;
    // Last used first; an empty key lists everybody's.
    Result<std::vector<Conversation>> list(const QString &callerKey, const QDateTime &now) const;

    // That the next purge() will remove; an empty key counts everybody's.
    Result<int> countExpired(const QString &callerKey, const QDateTime &now) const;

    Result<bool> remove(const QString &callerKey, const QString &id); // false: there was none
    Result<int> removeAll();
    Result<int> purge(const QDateTime &now);

private:
    qint64 expiry(const QDateTime &now) const;

    Database &m_database;
    Retention m_retention;
};
