// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/chatcompletionfields.h"

namespace {

using enum FieldRule::Treatment;

constexpr FieldRule kChatCompletionFields[] = {
    {"model", Honoured, "names, aliases and the map; none means the default model"},
    {"messages", Honoured,
     "system and developer texts are joined in order; must end with the user or a tool"},
    {"stream", Honoured},
    {"stream_options", Honoured, "include_usage"},
    {"max_tokens", Honoured},
    {"max_completion_tokens", Honoured, "goes before max_tokens"},
    {"temperature", Adjusted,
     "0 to 2 is accepted, Claude's scale ends at 1: more becomes 1; left out for models that take "
     "no sampling"},
    {"top_p", Adjusted, "left out beside a temperature: Claude takes one of them"},
    {"top_k", Honoured},
    {"stop", Honoured, "a string or up to 4; those of white space alone are cut by Bellhop"},
    {"n", Honoured, "up to 8, answered side by side"},
    {"tools", Honoured, "functions; kinds that run on OpenAI's servers are ignored"},
    {"tool_choice", Honoured},
    {"parallel_tool_calls", Honoured},
    {"functions", Honoured, "legacy form of tools"},
    {"function_call", Honoured, "legacy form of tool_choice"},
    {"response_format", Honoured,
     "text, json_schema; json_object adds a sentence to the system prompt and cuts away what is "
     "not the object"},
    {"reasoning_effort", Adjusted, "minimal becomes low; none switches thinking off"},
    {"reasoning", Honoured, "effort, max_tokens, enabled, exclude"},
    {"thinking", Honoured, "enabled, disabled, adaptive; budget_tokens"},
    {"output_config", Honoured, "effort"},
    {"enable_thinking", Honoured},
    {"include_reasoning", Honoured},
    {"session_id", Honoured, "id of the conversation"},
    {"conversation_id", Honoured, "id of the conversation"},
    {"enable_tools", Honoured, "Claude Code's own tools, as far as the settings allow"},
    {"modalities", Honoured, "text only: anything else is refused"},
    {"assistant_prefill", Refused, "Claude cannot be made to go on from a begun answer here"},
    {"audio", Ignored, "Claude does not speak"},
    {"frequency_penalty", Ignored},
    {"logit_bias", Ignored},
    {"logprobs", Ignored},
    {"metadata", Ignored},
    {"prediction", Ignored},
    {"presence_penalty", Ignored},
    {"prompt_cache_key", Ignored, "the cache needs no hint here"},
    {"prompt_cache_retention", Ignored},
    {"safety_identifier", Ignored},
    {"seed", Ignored},
    {"service_tier", Ignored, "", "auto"},
    {"store", Ignored},
    {"top_logprobs", Ignored},
    {"user", Ignored},
    {"verbosity", Ignored, "", "medium"},
    {"web_search_options", Ignored},
};

} // namespace

std::span<const FieldRule> chatCompletionFields()
{
    return kChatCompletionFields;
}
