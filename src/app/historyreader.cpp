// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/historyreader.h"

#include "core/store/database.h"
#include "core/store/responsearchive.h"

#include <algorithm>

HistoryReader::HistoryReader(QString databaseFile)
    : m_file(std::move(databaseFile))
{ }

HistoryReader::~HistoryReader() = default;

bool HistoryReader::open()
{
    if (m_database)
        return true;
    Result<std::unique_ptr<Database>> database = Database::open(m_file);
    if (!check(database))
        return false;
    m_database = std::move(*database);
    m_conversations = std::make_unique<ConversationStore>(*m_database);
    return true;
}

template <typename T>
bool HistoryReader::check(const Result<T> &result)
{
    emit problemChanged(result ? QString() : result.error().message);
    return result.has_value();
}

void HistoryReader::readTurns(int count)
{
    if (!open())
        return;
    const auto turns = UsageStore(*m_database).recent(count);
    if (check(turns))
        emit turnsRead(QList<TurnRecord>(turns->rbegin(), turns->rend()));
}

void HistoryReader::readUsage(const UsageQuery &query)
{
    UsageReport report;
    report.query = query;
    if (open()) {
        if (Result<UsageReport> made = UsageReport::make(*m_database, query); check(made))
            report = std::move(*made);
    }
    emit usageRead(report);
}

void HistoryReader::readConversations()
{
    if (!open())
        return;
    const auto list = m_conversations->list({}, QDateTime::currentDateTimeUtc());
    if (check(list))
        emit conversationsRead(*list);
}

void HistoryReader::readTranscript(const QString &callerKey, const QString &id)
{
    if (!open())
        return;
    const auto found = m_conversations->find(callerKey, id, QDateTime::currentDateTimeUtc());
    if (!check(found))
        return;
    if (!found->has_value()) { // expired while the list was shown
        readConversations();
        return;
    }
    auto transcript = std::make_shared<Transcript>();
    transcript->conversation = **found;
    Result<ChatMessages> messages = m_conversations->messages(callerKey, id);
    if (!check(messages))
        return;
    transcript->messages = std::move(*messages);
    emit transcriptRead(transcript);
}

void HistoryReader::removeConversation(const QString &callerKey, const QString &id)
{
    if (open() && check(m_conversations->remove(callerKey, id)))
        readConversations();
}

void HistoryReader::removeAllConversations()
{
    // Responses that clients keep are conversations, too.
    if (open() && check(ResponseArchive(*m_database).removeAll())
        && check(m_conversations->removeAll()))
        readConversations();
}

void HistoryReader::removeUsage()
{
    if (open() && check(UsageStore(*m_database).purge(QDateTime::currentDateTimeUtc().addDays(1))))
        emit usageRemoved();
}
