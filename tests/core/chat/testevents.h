// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatevent.h"

#include <QMetaType>

#include <string>
#include <vector>

// Short words for scripted answers in test rows.
using Events = std::vector<ChatEvent>;
Q_DECLARE_METATYPE(Events)

inline ChatEvent startText(int index)
{
    return BlockStarted{index, BlockStarted::Kind::Text, {}, {}, {}};
}

inline ChatEvent startThinking(int index)
{
    return BlockStarted{index, BlockStarted::Kind::Thinking, {}, {}, {}};
}

inline ChatEvent startRedacted(int index, std::string data)
{
    return BlockStarted{index, BlockStarted::Kind::RedactedThinking, {}, {}, std::move(data)};
}

inline ChatEvent startTool(int index, std::string id, std::string name)
{
    return BlockStarted{index, BlockStarted::Kind::ToolUse, std::move(id), std::move(name), {}};
}

inline ChatEvent started()
{
    return MessageStarted{"msg_1", "claude-sonnet-5", {10, 5, 2, 0, 0}};
}

inline ChatEvent stopped(StopReason reason = StopReason::EndTurn, std::string sequence = {})
{
    return MessageStopped{reason, std::move(sequence), {10, 5, 2, 42, 7}};
}

// A whole answer of claude-sonnet-5: 17 tokens in (5 of them cached), 42 out (7 of them thinking).
inline Events answer(const Events &blocks, StopReason reason = StopReason::EndTurn)
{
    Events events{started()};
    events.insert(events.end(), blocks.begin(), blocks.end());
    events.push_back(stopped(reason));
    return events;
}
