// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history.h"

void History::requestUsage(const UsageQuery &query)
{
    m_asked = query;
    m_usagePending = true;
    emit usageRequested(query);
}

void History::requestConversations()
{
    emit conversationsRequested();
}

void History::requestTranscript(const QString &callerKey, const QString &id)
{
    m_wantedKey = callerKey;
    m_wantedId = id;
    emit transcriptRequested(callerKey, id);
}

void History::closeTranscript()
{
    m_wantedKey.clear();
    m_wantedId.clear();
    if (!m_transcript)
        return;
    m_transcript.reset();
    emit transcriptChanged();
}

void History::setUsage(const UsageReport &report)
{
    if (report.query != m_asked)
        return;
    m_usagePending = false;
    m_usage = report;
    emit usageChanged();
}

void History::setConversations(const ConversationList &conversations)
{
    m_conversations = conversations;
    m_conversationsKnown = true;
    emit conversationsChanged();
}

void History::setTranscript(const TranscriptPtr &transcript)
{
    if (!transcript || transcript->conversation.id != m_wantedId
        || transcript->conversation.callerKey != m_wantedKey)
        return;
    m_transcript = transcript;
    emit transcriptChanged();
}

void History::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

void History::noteChange()
{
    emit outdated();
}
