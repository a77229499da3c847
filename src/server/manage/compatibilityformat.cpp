// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/compatibilityformat.h"

#include "server/anthropic/messagesparser.h"
#include "server/ollama/ollamaparser.h"
#include "server/openai/chatcompletionfields.h"
#include "server/openai/completionparser.h"
#include "server/openai/responsesparser.h"

#include <algorithm>

namespace {

constexpr const char *kHeaders[] = {"X-Session-Id",
                                    "X-Conversation-ID",
                                    "X-Claude-Effort",
                                    "X-Claude-Thinking",
                                    "X-Claude-Max-Thinking-Tokens",
                                    "X-Claude-Fallback-Model",
                                    "X-Claude-Max-Budget",
                                    "X-Claude-Timeout",
                                    "X-Claude-Allowed-Tools",
                                    "X-Claude-Disallowed-Tools",
                                    "X-Claude-Permission-Mode",
                                    "X-Claude-Max-Turns",
                                    "X-Claude-Cwd"};

Json headerNames()
{
    Json names = Json::array();
    for (const char *name : kHeaders)
        names.push_back(name);
    return names;
}

} // namespace

Json compatibilityTables()
{
    Json endpoints = Json::object();
    endpoints["POST /v1/chat/completions"] = describeFieldTable(chatCompletionFields());
    endpoints["POST /v1/messages"] = describeFieldTable(MessagesParser::fields());
    endpoints["POST /v1/responses"] = describeFieldTable(ResponsesParser::fields());
    endpoints["POST /v1/completions"] = describeFieldTable(CompletionParser::fields());
    endpoints["POST /api/chat"] = describeFieldTable(OllamaParser::fields());
    endpoints["POST /api/generate"] = endpoints["POST /api/chat"];
    return {{"endpoints", std::move(endpoints)}, {"custom_headers", headerNames()}};
}

Json compatibilityReport(const Json &body)
{
    using Treatment = FieldRule::Treatment;
    Json supported = Json::array();
    Json adjusted = Json::array();
    Json unsupported = Json::array();
    Json refused = Json::array();
    Json warnings = Json::array();
    const std::span<const FieldRule> table = chatCompletionFields();
    for (const auto &[key, value] : body.items()) {
        const auto rule = std::find_if(table.begin(), table.end(),
                                       [&key = key](const FieldRule &r) { return key == r.name; });
        const FieldRule *known = rule == table.end() ? nullptr : &*rule;
        if (asksForNothing(value, known)) {
            supported.push_back(key); // nothing is lost
            continue;
        }
        if (!known) {
            unsupported.push_back(key);
            continue;
        }
        Json &list = rule->treatment == Treatment::Honoured ? supported
            : rule->treatment == Treatment::Adjusted        ? adjusted
            : rule->treatment == Treatment::Ignored         ? unsupported
                                                            : refused;
        list.push_back(key);
        if (*rule->note && rule->treatment != Treatment::Honoured)
            warnings.push_back(key + ": " + rule->note);
    }
    return {{"compatibility_report",
             {{"supported_parameters", std::move(supported)},
              {"adjusted_parameters", std::move(adjusted)},
              {"unsupported_parameters", std::move(unsupported)},
              {"refused_parameters", std::move(refused)},
              {"warnings", std::move(warnings)}}},
            {"custom_headers", headerNames()}};
}
