// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesskeys.h"
#include "core/access/keystore.h"
#include "core/result.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

class Database;

// All access keys: the default one, whose secret the program knows and can show again, and the named
// ones people make. Every change counts at once. Without a database there is only the default key.
// Engine thread.
class KeyRing final : public QObject
{
    Q_OBJECT

public:
    // What people say about a key; what they leave out stays as it is.
    struct Wishes
    {
        std::optional<QString> name;
        std::optional<KeyScopes> scopes;
        std::optional<KeyLimits> limits;
    };
    struct Created
    {
        AccessKey key;
        QByteArray secret; // shown once, kept nowhere
    };

    explicit KeyRing(QObject *parent = nullptr);

    void setDatabase(Database *database);
    void setDefaultToken(const QByteArray &token);

    std::optional<Caller> callerFor(QByteArrayView token);
    const AccessKey *find(const QString &id) const { return m_active.find(id); }
    bool mayManage(const QString &id) const;
    const std::vector<AccessKey> &all() const { return m_all; } // revoked ones too

    Result<Created> create(const Wishes &wishes);
    Result<AccessKey> change(const QString &id, const Wishes &wishes);
    // The default key cannot be revoked, only get another secret.
    Result<AccessKey> revoke(const QString &id);

signals:
    void changed();
    void revoked(const QString &id);

private:
    AccessKey *findAny(const QString &id);
    Result<Done> apply(const Wishes &wishes, AccessKey &key) const;
    Result<Done> keep(const AccessKey &key);
    void refresh();

    AccessKeys m_active;
    std::vector<AccessKey> m_all;
    std::unique_ptr<KeyStore> m_store;
    QByteArray m_defaultToken;
    QHash<QString, QDateTime> m_noted; // last use as it stands in the database
};
