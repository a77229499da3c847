// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"
#include "server/chat/fieldreader.h"

#include <map>

// A tool that is called otherwise on the wire than as a function of the name the model knows it by.
struct WireTool
{
    bool isFreeForm = false; // Responses' kind "custom": its input is a text instead of arguments
    std::string nameSpace;
    std::string name;
};
using WireTools = std::map<std::string, WireTool>; // by the model's name

// The model's name for a tool: namespaces are part of it.
std::string modelToolName(const std::string &nameSpace, const std::string &name);

// The arguments of a free-form tool, which has but one, and its text out of them.
Json freeFormInput(const std::string &text);
std::string freeFormText(const std::string &arguments);

// Reads `tools`, `tool_choice` and `parallel_tool_calls` in the forms of chat completions,
// Responses and Anthropic, and the legacy `functions` and `function_call`. Tools of kinds that run
// on OpenAI's servers (web_search, …) are left out and named, as clients send them unasked; so are
// namespaces and free-form tools unless the caller has a place for them. Returns whether the legacy
// fields were used.
bool readTools(const FieldReader &body, ChatRequest &request, WireTools *wireTools = nullptr);
