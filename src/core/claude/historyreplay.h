// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"

#include <QByteArray>
#include <QString>

#include <memory>

class ToolBridge;

// Feeds a conversation into a worker natively, role by role. The CLI must answer each user message
// of the history before the next one is written (it would change their order), so the history goes
// out in bursts: all that may be written up to the next answer. Pure.
class HistoryReplay
{
public:
    HistoryReplay() = default;
    // The messages from index `from` on; the last one is the question.
    HistoryReplay(std::shared_ptr<const ChatRequest> request, qsizetype from,
                  const ToolBridge &tools, QString model);

    bool atEnd() const;
    // Lines up to and including the next user message; with the last burst the question is asked.
    QByteArray next();

private:
    std::shared_ptr<const ChatRequest> m_request;
    size_t m_next = 0;
    const ToolBridge *m_tools = nullptr;
    QString m_model;
};
