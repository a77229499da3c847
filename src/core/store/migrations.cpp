// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

// The schema as it grew. A step that was ever released is never changed: what is new is a new step at
// the end, and a row in tst_database that opens a file of the version before.
//
// Times are milliseconds since 1970, UTC.

namespace {

Result<Done> runAll(Database &database, std::initializer_list<const char *> statements)
{
    for (const char *sql : statements) {
        if (const Result<Done> done = database.run(sql); !done)
            return done;
    }
    return Done{};
}

Result<Done> createAccessKeys(Database &database)
{
    return runAll(database,
                  {
                      "CREATE TABLE access_keys ("
                      " id TEXT PRIMARY KEY,"
                      " name TEXT NOT NULL,"
                      " hash BLOB NOT NULL UNIQUE,"
                      " limits TEXT NOT NULL DEFAULT '{}',"
                      " created_at INTEGER NOT NULL,"
                      " last_used_at INTEGER,"
                      " revoked_at INTEGER) STRICT",
                  });
}

Result<Done> createConversations(Database &database)
{
    return runAll(database,
                  {
                      "CREATE TABLE conversations ("
                      " number INTEGER PRIMARY KEY,"
                      " caller_key TEXT NOT NULL,"
                      " id TEXT NOT NULL,"
                      " model TEXT NOT NULL,"
                      " system TEXT NOT NULL,"
                      " message_count INTEGER NOT NULL DEFAULT 0,"
                      " created_at INTEGER NOT NULL,"
                      " last_used_at INTEGER NOT NULL,"
                      " expires_at INTEGER NOT NULL,"
                      " UNIQUE (caller_key, id)) STRICT",
                      "CREATE INDEX conversations_expiry ON conversations (expires_at)",
                      "CREATE TABLE messages ("
                      " conversation INTEGER NOT NULL REFERENCES conversations (number)"
                      "  ON DELETE CASCADE,"
                      " position INTEGER NOT NULL,"
                      " role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),"
                      " blocks TEXT NOT NULL,"
                      " PRIMARY KEY (conversation, position)) STRICT, WITHOUT ROWID",
                  });
}

Result<Done> createUsage(Database &database)
{
    return runAll(database,
                  {
                      "CREATE TABLE usage ("
                      " number INTEGER PRIMARY KEY,"
                      " request_id TEXT NOT NULL,"
                      " started_at INTEGER NOT NULL,"
                      " key_id TEXT NOT NULL,"
                      " key_name TEXT NOT NULL,"
                      " client TEXT NOT NULL,"
                      " endpoint TEXT NOT NULL,"
                      " requested_model TEXT NOT NULL,"
                      " model TEXT NOT NULL,"
                      " stream INTEGER NOT NULL,"
                      " state TEXT NOT NULL,"
                      " route TEXT NOT NULL,"
                      " queue_ms INTEGER,"
                      " first_token_ms INTEGER,"
                      " total_ms INTEGER,"
                      " input_tokens INTEGER NOT NULL,"
                      " cache_read_tokens INTEGER NOT NULL,"
                      " cache_creation_tokens INTEGER NOT NULL,"
                      " output_tokens INTEGER NOT NULL,"
                      " thinking_tokens INTEGER NOT NULL,"
                      " cost_usd REAL NOT NULL,"
                      " outcome TEXT NOT NULL,"
                      " error TEXT NOT NULL) STRICT",
                      "CREATE INDEX usage_time ON usage (started_at)",
                  });
}

Result<Done> createResponses(Database &database)
{
    return runAll(database,
                  {
                      "CREATE TABLE responses ("
                      " number INTEGER PRIMARY KEY,"
                      " caller_key TEXT NOT NULL,"
                      " id TEXT NOT NULL,"
                      " previous_id TEXT NOT NULL,"
                      " response TEXT NOT NULL,"
                      " input TEXT NOT NULL,"
                      " bytes INTEGER NOT NULL,"
                      " last_used_at INTEGER NOT NULL,"
                      " expires_at INTEGER NOT NULL,"
                      " UNIQUE (caller_key, id)) STRICT",
                      "CREATE INDEX responses_expiry ON responses (expires_at)",
                      "CREATE TABLE response_items ("
                      " item TEXT NOT NULL,"
                      " response INTEGER NOT NULL REFERENCES responses (number)"
                      "  ON DELETE CASCADE,"
                      " PRIMARY KEY (item, response)) STRICT, WITHOUT ROWID",
                      "CREATE INDEX response_items_owner ON response_items (response)",
                  });
}

Result<Done> describeAccessKeys(Database &database)
{
    return runAll(database,
                  {
                      "ALTER TABLE access_keys ADD COLUMN hint TEXT NOT NULL DEFAULT ''",
                      "ALTER TABLE access_keys ADD COLUMN scopes TEXT NOT NULL DEFAULT 'chat'",
                  });
}

Result<Done> describeUsage(Database &database)
{
    return runAll(database,
                  {
                      "ALTER TABLE usage ADD COLUMN bind_ms INTEGER",
                      "ALTER TABLE usage ADD COLUMN replay_ms INTEGER",
                      "ALTER TABLE usage ADD COLUMN applied TEXT NOT NULL DEFAULT ''",
                      "ALTER TABLE usage ADD COLUMN adjusted TEXT NOT NULL DEFAULT ''",
                      "ALTER TABLE usage ADD COLUMN ignored TEXT NOT NULL DEFAULT ''",
                  });
}

Result<Done> createAgentTables(Database &database)
{
    return runAll(database,
                  {
                      "CREATE TABLE mcp_servers ("
                      " name TEXT NOT NULL PRIMARY KEY,"
                      " config TEXT NOT NULL,"
                      " description TEXT NOT NULL,"
                      " enabled INTEGER NOT NULL,"
                      " created_at INTEGER NOT NULL) STRICT",
                      "CREATE TABLE tool_configs ("
                      " caller_key TEXT NOT NULL,"
                      " session TEXT NOT NULL,"
                      " allowed TEXT,"
                      " disallowed TEXT NOT NULL,"
                      " created_at INTEGER NOT NULL,"
                      " updated_at INTEGER NOT NULL,"
                      " PRIMARY KEY (caller_key, session)) STRICT",
                  });
}

Result<Done> nameErrors(Database &database)
{
    return runAll(database, {"ALTER TABLE usage ADD COLUMN error_code TEXT NOT NULL DEFAULT ''"});
}

} // namespace

const std::vector<Database::Migration> &Database::migrations()
{
    static const std::vector<Migration> kSteps{
        &createAccessKeys, // 1
        &createConversations, // 2
        &createUsage, // 3
        &createResponses, // 4
        &describeAccessKeys, // 5
        &describeUsage, // 6
        &createAgentTables, // 7
        &nameErrors, // 8
    };
    return kSteps;
}
