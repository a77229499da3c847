// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundlines.h"

#include "core/claude/clilines.h"
#include "core/claude/historyreplay.h"
#include "core/claude/toolbridge.h"
#include "fuzz.h"
#include "server/chat/parsedchat.h"
#include "server/chat/tokenestimate.h"

namespace {

void checkRequest(const ChatRequest &request)
{
    const ToolBridge tools(request.tools);
    QByteArray lines =
        CliLines::control("initialize", CliLines::initialize(request, tools.hasTools()));
    lines += CliLines::control(
        "set", {{"subtype", "apply_flag_settings"}, {"settings", CliLines::settings(request, {})}});
    HistoryReplay replay(std::make_shared<const ChatRequest>(request), 0, tools,
                         QStringLiteral("model"));
    do {
        lines += replay.next();
    } while (!replay.atEnd());
    expect(lines.endsWith('\n'), "the last line is whole");
    lines.chop(1);
    for (const QByteArray &line : lines.split('\n')) {
        const std::optional<Json> json = parseJson(line);
        expect(json && json->is_object(), "a line is one JSON object");
        const std::string type = stringOr(*json, "type");
        expect(type == "control_request" || type == "user" || type == "assistant",
               "a line is of a known kind");
    }
    estimateTokens(request);
}

} // namespace

void checkLines(const ParsedChat &chat)
{
    checkRequest(chat.request);
    for (const ChatRequest &other : chat.others)
        checkRequest(other);
}
