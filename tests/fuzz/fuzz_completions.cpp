// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of POST /v1/completions.
#include "boundlines.h"
#include "fuzz.h"

#include "server/chat/chatsummary.h"
#include "server/openai/completionparser.h"

void fuzz(QByteArrayView input)
{
    const std::optional<Json> body = parseJson(input);
    if (!body)
        return;
    if (const auto parsed = CompletionParser(testModel)(*body))
        checkLines(parsed->chat);
}
