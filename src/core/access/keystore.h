// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesskey.h"
#include "core/result.h"

#include <vector>

class Database;

// The access keys in the database: digests, never secrets. Revoked ones stay, so that what they were
// used for keeps its name. Engine thread.
class KeyStore
{
public:
    explicit KeyStore(Database &database);

    Result<std::vector<AccessKey>> all() const; // oldest first, revoked ones too
    Result<Done> save(const AccessKey &key); // new, or in place of the one with its id
    Result<Done> noteUse(const QString &id, const QDateTime &when);

private:
    Database &m_database;
};
