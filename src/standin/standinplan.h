// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "server/http/httpheaders.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <string>

// A refusal in the shape of the Messages API.
struct StandInFailure
{
    int status = 400;
    std::string type; // empty = the usual one of the status
    std::string message;
    Json extra = Json::object();

    static StandInFailure invalid(std::string message)
    {
        return {400, "invalid_request_error", std::move(message), Json::object()};
    }
    Json toJson(const std::string &requestId) const;
};

// What the stand-in is going to do with one request: which blocks it says, at which pace, and where
// it misbehaves. A plain value; tags, script rules and the demo all end in one of these.
struct StandInPlan
{
    static constexpr std::chrono::milliseconds kLongest = std::chrono::hours(1); // of each below

    Json content =
        Json::array(); // text, thinking, redacted_thinking, tool_use (may have `rawInput`)
    std::string stop; // empty = follows from the content
    std::string stopSequence;
    Json usage = Json::object(); // wins over the counted one
    HttpHeaders headers;
    std::optional<StandInFailure> failure;

    std::chrono::milliseconds head{0}; // before any byte of the answer
    std::chrono::milliseconds stall{0}; // between message_start and the first block
    std::chrono::milliseconds ping{0}; // rhythm of pings while stalling, 0 = none
    std::chrono::milliseconds delay{0}; // between deltas
    int chunk = 12; // UTF-16 units of an input_json_delta
    int slice = 0; // UTF-16 units of a text_delta, 0 = a word
    std::optional<int> cutAfter; // drop the connection after so many deltas
    std::optional<int> cutAtByte; // … after so many bytes of the stream
    bool malformed = false; // broken JSON as the second delta
    bool empty = false; // 200 with nothing in it
    bool html = false; // a proxy's 502 page
    std::string midError; // error event after the second delta
};

Json textBlock(std::string text);

// What a script rule holds as its `plan`.
StandInPlan planFromScript(const Json &script);

// Friendly and obviously canned, for people who try Bellhop without an account.
StandInPlan planForDemo(const QString &text, const Json &body);
