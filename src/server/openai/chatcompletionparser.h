// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chaterror.h"
#include "core/json.h"
#include "core/result.h"
#include "server/chat/parsedchat.h"

// Reads the body of POST /v1/chat/completions. Null is the same as absent everywhere, unknown
// fields are tolerated and named, a wrong value is an error that names its path. Pure.
class ChatCompletionParser
{
public:
    explicit ChatCompletionParser(ModelResolver models);

    // `conversationId`: known from elsewhere (a header) already; the body may name one itself.
    Result<ParsedChat, ChatError> operator()(const Json &body,
                                             const QString &conversationId = {}) const;

private:
    ModelResolver m_models;
};
