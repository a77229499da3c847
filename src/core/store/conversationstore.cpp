// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversationstore.h"

#include "core/settings/settings.h"
#include "core/store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString roleName(ChatMessage::Role role)
{
    return role == ChatMessage::Role::User ? u"user"_s : u"assistant"_s;
}

QDateTime timeFrom(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toUTC();
}

const QByteArray kColumns =
    "id, caller_key, model, system, created_at, last_used_at, expires_at, message_count";

Conversation conversationFrom(const QSqlQuery &row)
{
    Conversation conversation;
    conversation.id = row.value(0).toString();
    conversation.callerKey = row.value(1).toString();
    conversation.model = row.value(2).toString();
    const std::optional<Json> system = parseJson(row.value(3).toString().toUtf8());
    if (system && system->is_array()) {
        for (const Json &text : *system) {
            if (text.is_string())
                conversation.system.push_back(text.get<std::string>());
        }
    }
    conversation.createdAt = timeFrom(row.value(4));
    conversation.lastUsedAt = timeFrom(row.value(5));
    conversation.expiresAt = timeFrom(row.value(6));
    conversation.messageCount = row.value(7).toLongLong();
    return conversation;
}

} // namespace

ConversationStore::Retention ConversationStore::Retention::from(const Settings &settings)
{
    using std::chrono::hours;
    using std::chrono::seconds;
    Retention retention;
    retention.keepContent = settings.keepContent() != Settings::KeepContent::Never;
    retention.lifetime = settings.conversationTtl();
    if (settings.keepContent() == Settings::KeepContent::Days)
        retention.lifetime =
            std::max<seconds>(retention.lifetime, hours(24) * settings.contentDays());
    return retention;
}

ConversationStore::ConversationStore(Database &database)
    : m_database(database)
{ }

Result<Done> ConversationStore::touch(const Conversation &conversation, const QDateTime &now)
{
    // An expired one of the same name is another conversation.
    Database::Transaction transaction(m_database);
    if (const Result<Done> begun = transaction.state(); !begun)
        return begun;
    Result<Done> done = m_database.run(
        "DELETE FROM conversations WHERE caller_key = ? AND id = ? AND expires_at <= ?",
        {conversation.callerKey, conversation.id, now.toMSecsSinceEpoch()});
    if (!done)
        return done;
    const Json system = m_retention.keepContent ? Json(conversation.system) : Json::array();
    const qint64 used = now.toMSecsSinceEpoch();
    done = m_database.run("INSERT INTO conversations"
                          " (caller_key, id, model, system, created_at, last_used_at, expires_at)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?)"
                          " ON CONFLICT (caller_key, id) DO UPDATE SET model = excluded.model,"
                          " system = excluded.system, last_used_at = excluded.last_used_at,"
                          " expires_at = excluded.expires_at",
                          {conversation.callerKey, conversation.id, conversation.model,
                           dumpJsonText(system), used, used, expiry(now)});
    if (!done)
        return done;
    return transaction.commit();
}

Result<Done> ConversationStore::append(const QString &callerKey, const QString &id,
                                       const ChatMessages &messages, const QDateTime &now)
{
    Database::Transaction transaction(m_database);
    if (const Result<Done> begun = transaction.state(); !begun)
        return begun;
    qint64 number = -1;
    qint64 position = 0;
    Result<Done> done = m_database.read(
        "SELECT number, message_count FROM conversations WHERE caller_key = ? AND id = ?",
        {callerKey, id}, [&](const QSqlQuery &row) {
            number = row.value(0).toLongLong();
            position = row.value(1).toLongLong();
        });
    if (!done)
        return done;
    if (number < 0)
        return Error{u"no such conversation"_s};

    if (m_retention.keepContent) {
        for (size_t i = 0; i < messages.size(); ++i) {
            done = m_database.run(
                "INSERT INTO messages (conversation, position, role, blocks) VALUES (?, ?, ?, ?)",
                {number, position + qint64(i), roleName(messages[i].role),
                 dumpJsonText(messages[i].blocks)});
            if (!done)
                return done;
        }
    }
    done = m_database.run(
        "UPDATE conversations SET message_count = ?, last_used_at = ?, expires_at = ?"
        " WHERE number = ?",
        {position + qint64(messages.size()), now.toMSecsSinceEpoch(), expiry(now), number});
    if (!done)
        return done;
    return transaction.commit();
}

Result<std::optional<Conversation>>
ConversationStore::find(const QString &callerKey, const QString &id, const QDateTime &now) const
{
    std::optional<Conversation> found;
    const Result<Done> done =
        m_database.read("SELECT " + kColumns
                            + " FROM conversations"
                              " WHERE caller_key = ? AND id = ? AND expires_at > ?",
                        {callerKey, id, now.toMSecsSinceEpoch()},
                        [&](const QSqlQuery &row) { found = conversationFrom(row); });
    if (!done)
        return done.error();
    return found;
}

Result<ChatMessages> ConversationStore::messages(const QString &callerKey, const QString &id) const
{
    ChatMessages messages;
    bool isSound = true;
    const Result<Done> done = m_database.read(
        "SELECT role, blocks FROM messages JOIN conversations ON conversation = number"
        " WHERE caller_key = ? AND id = ? ORDER BY position",
        {callerKey, id}, [&](const QSqlQuery &row) {
            std::optional<Json> blocks = parseJson(row.value(1).toString().toUtf8());
            isSound = isSound && blocks && blocks->is_array();
            if (!isSound)
                return;
            const bool isUser = row.value(0).toString() == u"user";
            messages.push_back(
                {isUser ? ChatMessage::Role::User : ChatMessage::Role::Assistant, *blocks});
        });
    if (!done)
        return done.error();
    if (!isSound)
        return Error{u"the stored conversation is damaged"_s};
    return messages;
}

qint64 ConversationStore::expiry(const QDateTime &now) const
{
    return now.addSecs(m_retention.lifetime.count()).toMSecsSinceEpoch();
}

Result<std::vector<Conversation>> ConversationStore::list(const QString &callerKey,
                                                          const QDateTime &now) const
{
    std::vector<Conversation> rows;
    const Result<Done> done =
        m_database.read("SELECT " + kColumns
                            + " FROM conversations"
                              " WHERE (? = '' OR caller_key = ?) AND expires_at > ?"
                              " ORDER BY last_used_at DESC, number DESC",
                        {callerKey, callerKey, now.toMSecsSinceEpoch()},
                        [&](const QSqlQuery &row) { rows.push_back(conversationFrom(row)); });
    if (!done)
        return done.error();
    return rows;
}

Result<int> ConversationStore::countExpired(const QString &callerKey, const QDateTime &now) const
{
    int count = 0;
    const Result<Done> done = m_database.read(
        "SELECT count(*) FROM conversations WHERE (? = '' OR caller_key = ?) AND expires_at <= ?",
        {callerKey, callerKey, now.toMSecsSinceEpoch()},
        [&count](const QSqlQuery &row) { count = row.value(0).toInt(); });
    if (!done)
        return done.error();
    return count;
}

Result<bool> ConversationStore::remove(const QString &callerKey, const QString &id)
{
    const Result<int> removed = m_database.change(
        "DELETE FROM conversations WHERE caller_key = ? AND id = ?", {callerKey, id});
    if (!removed)
        return removed.error();
    return *removed > 0;
}

Result<int> ConversationStore::removeAll()
{
    return m_database.change("DELETE FROM conversations");
}

Result<int> ConversationStore::purge(const QDateTime &now)
{
    return m_database.change("DELETE FROM conversations WHERE expires_at <= ?",
                             {now.toMSecsSinceEpoch()});
}
