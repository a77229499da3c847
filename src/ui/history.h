// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transcript.h"
#include "core/store/usagereport.h"

#include <QObject>

#include <optional>

// The past as the windows show it: usage of a period, kept conversations. The pages ask, the
// answers come later; an answer to an older question is dropped. UI thread.
class History final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void requestUsage(const UsageQuery &query);
    void requestConversations();
    void requestTranscript(const QString &callerKey, const QString &id);
    void closeTranscript();

    bool isUsagePending() const { return m_usagePending; }
    const std::optional<UsageReport> &usage() const { return m_usage; }
    const ConversationList &conversations() const { return m_conversations; }
    bool areConversationsKnown() const { return m_conversationsKnown; }
    const TranscriptPtr &transcript() const { return m_transcript; } // null = none open
    const QString &problem() const { return m_problem; } // of the last answer; empty = fine

public slots:
    void setUsage(const UsageReport &report);
    void setConversations(const ConversationList &conversations);
    void setTranscript(const TranscriptPtr &transcript);
    void setProblem(const QString &problem);
    void noteChange(); // a request has ended: what is shown may have changed

signals:
    // Facts, for the windows.
    void usageChanged();
    void conversationsChanged();
    void transcriptChanged();
    void problemChanged();
    void outdated();

    // Requests, for Application.
    void usageRequested(const UsageQuery &query);
    void conversationsRequested();
    void transcriptRequested(const QString &callerKey, const QString &id);
    void removeRequested(const QString &callerKey, const QString &id);
    void removeAllRequested();

private:
    std::optional<UsageReport> m_usage;
    UsageQuery m_asked;
    bool m_usagePending = false;
    ConversationList m_conversations;
    bool m_conversationsKnown = false;
    TranscriptPtr m_transcript;
    QString m_wantedKey;
    QString m_wantedId;
    QString m_problem;
};
