// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/agentprofile.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

class AgentStore;
class Database;

// What was said about Claude Code's tools for everybody (no key, no session) or for one session of
// one key.
struct ToolConfig
{
    QString keyId;
    QString session;
    ToolLimits limits;
    QDateTime createdAt; // UTC
    QDateTime updatedAt;

    bool isGlobal() const { return session.isEmpty(); }
};

// The tool configurations: the one for all, and those of sessions, which can only take away more. They
// outlive the program if there is a database. Of the sessions' the longest unchanged goes when there are
// too many. Engine thread.
class ToolConfigs
{
public:
    static constexpr size_t kMostSessions = 1000;

    ToolConfigs();
    ~ToolConfigs();
    Q_DISABLE_COPY_MOVE(ToolConfigs)

    void setDatabase(Database *database);

    // Null = nothing was said. An empty session is the one for all.
    const ToolConfig *find(const QString &keyId, const QString &session) const;
    // Limits that take nothing away remove it.
    Result<Done> set(const QString &keyId, const QString &session, const ToolLimits &limits,
                     const QDateTime &now);
    // Of one session, or of all of a key's (empty session). False: there was none.
    bool forget(const QString &keyId, const QString &session = {});

    // In the order in which they hold.
    std::vector<ToolLimits> limitsFor(const QString &keyId, const QString &session) const;
    qsizetype sessionCount() const;

private:
    std::vector<ToolConfig>::iterator position(const QString &keyId, const QString &session);

    std::vector<ToolConfig> m_configs; // changed last comes last
    std::unique_ptr<AgentStore> m_store;
};
