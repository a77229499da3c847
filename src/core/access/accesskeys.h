// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesskey.h"
#include "core/chat/chatrequest.h"

#include <optional>
#include <vector>

// Who may ask. Only SHA-256 digests of the tokens are kept, and a token is compared with every one
// of them in constant time, so that neither memory nor timing gives one away. Revoked keys are not
// in here. Engine thread.
class AccessKeys
{
public:
    using Key = AccessKey;
    static constexpr auto kDefaultId = "default";

    static QByteArray generateToken(); // "bh-" and 256 random bits, base64url
    static QByteArray digestOf(QByteArrayView token);
    // Can be sent in a header: 1 to 512 visible ASCII characters.
    static bool isUsableToken(QByteArrayView token);

    // The default key's; its old one is worth nothing from now on. Empty: there is no default key.
    void setToken(QByteArrayView token);
    void setKeys(std::vector<Key> keys);
    const std::vector<Key> &keys() const { return m_keys; }
    const Key *find(const QString &id) const;

    std::optional<Caller> callerFor(QByteArrayView token) const;

private:
    std::vector<Key> m_keys;
};
