// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "server/chat/fieldtable.h"
#include "server/chat/parsedchat.h"

// Reads the body of POST /v1/messages and of /v1/messages/count_tokens. Null is the same as absent,
// unknown fields are tolerated and named, a wrong value is an error whose message names its path
// (this dialect's errors have no field for it). Pure.
class MessagesParser
{
public:
    explicit MessagesParser(ModelResolver models);

    Result<ParsedChat, ChatError> operator()(const Json &body,
                                             const QString &conversationId = {}) const;

    // Every field of the endpoint, and what becomes of it.
    static std::span<const FieldRule> fields();

private:
    ModelResolver m_models;
};
