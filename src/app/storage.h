// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "core/store/responsearchive.h"
#include "core/store/usagestore.h"

#include <QString>

#include <memory>
#include <optional>

class Settings;

// The database with what is kept in it. Without one (it cannot be opened, or is from a newer
// program) everything works but keeps nothing; problem() says so to people. Engine thread.
class Storage
{
public:
    explicit Storage(const QString &path);

    // Null, all of them, without a database.
    Database *database() { return m_database.get(); }
    UsageStore *usage() { return m_usage.get(); }
    ConversationStore *conversations() { return m_conversations.get(); }
    ResponseArchive *responses() { return m_responses.get(); }
    const QString &problem() const { return m_problem; }

    void setRetention(const Settings &settings);
    void record(const TurnRecord &turn);
    std::optional<UsageTotals> today() const; // since local midnight
    void purge();

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageStore> m_usage;
    std::unique_ptr<ConversationStore> m_conversations;
    std::unique_ptr<ResponseArchive> m_responses;
    int m_usageDays = 0; // 0: no retention was set yet
    QString m_problem;
};
