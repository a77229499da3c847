// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of POST /v1/messages.
#include "boundlines.h"
#include "fuzz.h"

#include "server/anthropic/messagesparser.h"
#include "server/chat/chatsummary.h"

void fuzz(QByteArrayView input)
{
    const std::optional<Json> body = parseJson(input);
    if (!body)
        return;
    if (const auto parsed = MessagesParser(testModel)(*body))
        checkLines(*parsed);
}
