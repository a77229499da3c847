// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transcript.h"
#include "core/store/usagereport.h"

#include <QObject>
#include <QString>

#include <memory>

// Reads the database for the windows, in a thread and over a connection of its own: adding up months
// of requests must hold up neither a stream nor the mouse. Opens the file at the first question.
// Spoken to through queued calls and signals of plain values only.
class HistoryReader final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryReader(QString databaseFile);
    ~HistoryReader() override;

public slots:
    void readTurns(int count); // the last ones of earlier runs
    void readUsage(const UsageQuery &query);
    void readConversations();
    void readTranscript(const QString &callerKey, const QString &id);
    void removeConversation(const QString &callerKey, const QString &id);
    void removeAllConversations();
    void removeUsage(); // every figure of every request

signals:
    void turnsRead(const QList<TurnRecord> &turns); // oldest first
    void usageRead(const UsageReport &report);
    void conversationsRead(const ConversationList &conversations);
    void transcriptRead(const TranscriptPtr &transcript);
    void usageRemoved();
    void problemChanged(const QString &problem); // empty: it works again

private:
    bool open();
    template <typename T>
    bool check(const Result<T> &result);

    const QString m_file;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConversationStore> m_conversations;
};
