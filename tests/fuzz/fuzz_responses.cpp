// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of POST /v1/responses.
#include "boundlines.h"
#include "fuzz.h"

#include "server/chat/chatsummary.h"
#include "server/openai/responsesparser.h"

void fuzz(QByteArrayView input)
{
    const std::optional<Json> body = parseJson(input);
    if (!body)
        return;
    const ResponsesParser parser(testModel, [](const std::string &) { return Json(); });
    if (const auto parsed = parser(*body, Json::array()))
        checkLines(parsed->chat);
}
