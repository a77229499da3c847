// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "server/chat/fieldtable.h"
#include "server/chat/parsedchat.h"

// One request to the legacy POST /v1/completions.
struct ParsedCompletion
{
    ParsedChat chat;
    std::vector<std::string> echo; // the prompt of each answer, if it is to be repeated
};

// Reads its body: one prompt or several, each answered n times. Pure.
class CompletionParser
{
public:
    explicit CompletionParser(ModelResolver models);

    Result<ParsedCompletion, ChatError> operator()(const Json &body) const;

    // Every field of the endpoint, and what becomes of it.
    static std::span<const FieldRule> fields();

private:
    ModelResolver m_models;
};
