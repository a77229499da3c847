// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/fieldtable.h"
#include "server/chat/parsedchat.h"
#include "server/openai/openaitools.h"
#include "server/openai/responsesinput.h"

// One request to POST /v1/responses, read and checked.
struct ParsedResponse
{
    ParsedChat chat;
    Json items = Json::array(); // of this request's own input, each with its id
    Json echo = Json::object(); // what the response says about its request
    WireTools wireTools;
    bool store = true;
    bool wantsSealedThinking = false; // include: reasoning.encrypted_content
};

// Reads the body of POST /v1/responses. Null is the same as absent, unknown fields, items and tools
// are tolerated and named, a wrong value is an error that names its path. Pure.
class ResponsesParser
{
public:
    ResponsesParser(ModelResolver models, ItemLookup lookup);

    // `earlier`: the items of the responses this one goes on from, oldest first.
    Result<ParsedResponse, ChatError> operator()(const Json &body, const Json &earlier,
                                                 const QString &conversationId = {}) const;

    // Every field of the endpoint, and what becomes of it.
    static std::span<const FieldRule> fields();

private:
    ModelResolver m_models;
    ItemLookup m_lookup;
};
