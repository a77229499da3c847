// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/openaiusage.h"

Json openAiUsage(const TokenUsage &usage)
{
    return {{"prompt_tokens", usage.prompt()},
            {"completion_tokens", usage.output},
            {"total_tokens", usage.prompt() + usage.output},
            {"prompt_tokens_details", {{"cached_tokens", usage.cacheRead}}},
            {"completion_tokens_details", {{"reasoning_tokens", usage.thinking}}}};
}

TokenUsage operator+(const TokenUsage &a, const TokenUsage &b)
{
    return {a.input + b.input, a.cacheRead + b.cacheRead, a.cacheCreation + b.cacheCreation,
            a.output + b.output, a.thinking + b.thinking};
}

const char *openAiFinishReason(StopReason reason, bool hasCalls, const char *functionCall)
{
    switch (reason) {
    case StopReason::MaxTokens:
        return "length";
    case StopReason::Refusal:
        return "content_filter";
    case StopReason::EndTurn:
    case StopReason::ToolUse:
    case StopReason::StopSequence:
    case StopReason::PauseTurn:
        break;
    }
    return hasCalls ? functionCall : "stop";
}
