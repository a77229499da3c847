// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// Who may ask. Only SHA-256 digests of the tokens are kept, and a token is compared with every one
// of them in constant time, so that neither memory nor timing gives one away. Today there is one
// key; the list is ready for several named ones. Engine thread.
class AccessKeys
{
public:
    struct Key
    {
        QString id; // stable: names the caller in conversations and usage, also with a new token
        QString name; // for people
        QByteArray digest;
    };
    static constexpr auto kDefaultId = "default";

    static QByteArray generateToken(); // "bh-" and 256 random bits, base64url
    static QByteArray digestOf(QByteArrayView token);
    // Can be sent in a header: 1 to 512 visible ASCII characters.
    static bool isUsableToken(QByteArrayView token);

    // The one key of this version; the old token is worth nothing from now on. Empty: nobody may
    // ask.
    void setToken(QByteArrayView token);
    void setKeys(std::vector<Key> keys);
    const std::vector<Key> &keys() const { return m_keys; }

    std::optional<Caller> callerFor(QByteArrayView token) const;

private:
    std::vector<Key> m_keys;
};
