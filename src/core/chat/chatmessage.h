// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <vector>

// One message of a conversation in the inner vocabulary: the Anthropic Messages form, because that is
// what the CLI speaks. `blocks` is an array of content blocks, already validated by the dialect's
// parser; these kinds occur (https://docs.anthropic.com/en/api/messages):
//
//   {"type":"text","text":"…"}
//   {"type":"image","source":{"type":"base64","media_type":"image/png","data":"…"}}   or {"type":"url","url":"…"}
//   {"type":"document","source":{…},"title":"…"}
//   {"type":"thinking","thinking":"…","signature":"…"}    {"type":"redacted_thinking","data":"…"}
//   {"type":"tool_use","id":"toolu_…","name":"…","input":{…}}                          assistant only
//   {"type":"tool_result","tool_use_id":"toolu_…","content":"…" or blocks,"is_error":false}   user only
struct ChatMessage
{
    enum class Role { User, Assistant };

    Role role = Role::User;
    Json blocks = Json::array();

    static ChatMessage text(Role role, std::string text)
    {
        return {role, Json::array({{{"type", "text"}, {"text", std::move(text)}}})};
    }
    bool operator==(const ChatMessage &) const = default;
};

using ChatMessages = std::vector<ChatMessage>;
