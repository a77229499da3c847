// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

// What a key may be used for.
enum class KeyScope {
    Chat = 1, // ask, and see one's own
    Manage = 2, // see everybody's, and change keys and state
};
Q_DECLARE_FLAGS(KeyScopes, KeyScope)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyScopes)

// What one key may take, beside the limits that hold for all.
struct KeyLimits
{
    int perMinute = 0; // questions; 0 = no limit of its own
    int concurrent = 0; // answers at the same time, others wait; 0 = no limit of its own
    QStringList models; // names and patterns ("haiku", "claude-haiku-*"); empty = all
    double dailyBudgetUsd = 0; // 0 = none

    bool operator==(const KeyLimits &) const = default;
};

// A named access key. Its secret is shown once and not kept; this is what is. Plain value, sent
// between the threads.
struct AccessKey
{
    QString id = {}; // stable: names the caller in conversations and usage, also with a new secret
    QString name = {}; // for people
    QByteArray digest = {}; // SHA-256 of the secret
    QString hint = {}; // how the secret begins, to tell keys apart
    KeyScopes scopes = KeyScope::Chat;
    KeyLimits limits = {};
    QDateTime createdAt = {}; // UTC, as are all of these
    QDateTime lastUsedAt = {};
    QDateTime revokedAt = {}; // null = in force

    bool isRevoked() const { return !revokedAt.isNull(); }
    bool operator==(const AccessKey &) const = default;
};
Q_DECLARE_METATYPE(AccessKey)
