// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

using Json = nlohmann::ordered_json;

struct ToolCall
{
    std::string name;
    Json input = Json::object();
};

struct Tokens
{
    int input = 0;
    int cacheCreation = 0;
    int cacheRead = 0;
    int output = 0;
};

// What one answer looks like and what goes wrong in it, read from the tags in the user's text.
// The list of tags is in main.cpp.
struct Plan
{
    std::optional<std::string> text; // none: a line about what was received
    std::vector<ToolCall> calls;
    bool showContext = false;
    bool preText = false;
    bool redactedThinking = false;
    int thinkWords = 0;
    int delayMs = 0;
    int chunk = 12;
    std::string stop;
    std::optional<Tokens> usage;
    std::string limit; // allowed, warning, rejected

    int errorStatus = 0; // 0 = none, -1 = the API cannot be reached
    int errorTimes = -1; // -1 = always
    int retryAfterMs = 5;
    bool noRetry = false;
    std::string errorKind; // TOOLONG, CREDIT, NOMODEL, LOGIN
    int cutAfter = -1;
    int cutTimes = -1;
    bool midError = false;

    int crashAfter = -1; // deltas; 0 = before the first byte of the answer
    bool crashInLine = false;
    int exitCode = -1;
    int hangAfter = -1; // deltas; 0 = before the first byte of the answer
    bool deaf = false;
    bool garbage = false;
    int bigDeltaMiB = 0;
    int bigGarbageMiB = 0;
    std::string stderrText;
    int stderrKiB = 0;
};

Plan planFrom(const std::string &text);
