// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of POST /api/chat and /api/generate.
#include "boundlines.h"
#include "fuzz.h"

#include "server/chat/chatsummary.h"
#include "server/ollama/ollamaparser.h"

void fuzz(QByteArrayView input)
{
    const std::optional<Json> body = parseJson(input);
    if (!body)
        return;
    for (const auto endpoint : {OllamaParser::Endpoint::Chat, OllamaParser::Endpoint::Generate}) {
        if (const auto parsed = OllamaParser(testModel, endpoint)(*body);
            parsed && !parsed->isLoadOnly)
            checkLines(parsed->chat);
    }
}
