// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accesskeys.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype kLongestToken = 512;

// Looks at every byte, whatever the first ones say.
bool isEqualInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

} // namespace

QByteArray AccessKeys::generateToken()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArrayView bytes(reinterpret_cast<const char *>(random.data()), sizeof(random));
    return "bh-"
        + bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding
                                       | QByteArray::OmitTrailingEquals);
}

QByteArray AccessKeys::digestOf(QByteArrayView token)
{
    return QCryptographicHash::hash(token.toByteArray(), QCryptographicHash::Sha256);
}

bool AccessKeys::isUsableToken(QByteArrayView token)
{
    return !token.isEmpty() && token.size() <= kLongestToken
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

void AccessKeys::setToken(QByteArrayView token)
{
    const auto isDefault = [](const Key &key) { return key.id == QLatin1String(kDefaultId); };
    if (!isUsableToken(token)) {
        std::erase_if(m_keys, isDefault);
        return;
    }
    const auto known = std::find_if(m_keys.begin(), m_keys.end(), isDefault);
    if (known != m_keys.end()) {
        known->digest = digestOf(token);
        return;
    }
    Key key;
    key.id = QString::fromLatin1(kDefaultId);
    key.name = QCoreApplication::translate("AccessKeys", "Access token");
    key.digest = digestOf(token);
    key.scopes = KeyScope::Chat | KeyScope::Manage;
    m_keys.push_back(std::move(key));
}

void AccessKeys::setKeys(std::vector<Key> keys)
{
    m_keys = std::move(keys);
}

const AccessKeys::Key *AccessKeys::find(const QString &id) const
{
    const auto it =
        std::find_if(m_keys.begin(), m_keys.end(), [&id](const Key &key) { return key.id == id; });
    return it == m_keys.end() ? nullptr : &*it;
}

std::optional<Caller> AccessKeys::callerFor(QByteArrayView token) const
{
    if (!isUsableToken(token))
        return {};
    const QByteArray digest = digestOf(token);
    const Key *found = nullptr;
    for (const Key &key : m_keys) {
        if (isEqualInConstantTime(key.digest, digest))
            found = &key;
    }
    if (!found)
        return {};
    return Caller{found->id, found->name, {}};
}
