// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/historyreplay.h"

#include "core/claude/clilines.h"
#include "core/claude/toolbridge.h"

HistoryReplay::HistoryReplay(std::shared_ptr<const ChatRequest> request, qsizetype from,
                             const ToolBridge &tools, QString model)
    : m_request(std::move(request))
    , m_next(size_t(from))
    , m_tools(&tools)
    , m_model(std::move(model))
{ }

bool HistoryReplay::atEnd() const
{
    return !m_request || m_next >= m_request->messages.size();
}

QByteArray HistoryReplay::next()
{
    QByteArray lines;
    while (!atEnd()) {
        const ChatMessage &message = m_request->messages[m_next++];
        if (message.role == ChatMessage::Role::Assistant) {
            lines += CliLines::assistant(m_tools->toCli(message.blocks), m_model);
            continue;
        }
        lines += CliLines::user(message.blocks, atEnd());
        break;
    }
    return lines;
}
