// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "server/chat/fieldtable.h"
#include "server/chat/parsedchat.h"

// One request to Ollama's /api/chat or /api/generate.
struct ParsedOllama
{
    ParsedChat chat;
    std::string model; // as the client wrote it: answers repeat it
    // Nothing is asked: Ollama loads or unloads its model then, and there is nothing to do here.
    bool isLoadOnly = false;
    bool unloads = false;
};

// Reads their bodies. Streaming is on unless it is switched off; options that Claude has no
// counterpart for are ignored and named. Errors name their place in the message. Pure.
class OllamaParser
{
public:
    enum class Endpoint { Chat, Generate };

    OllamaParser(ModelResolver models, Endpoint endpoint);

    Result<ParsedOllama, ChatError> operator()(const Json &body) const;

    // Every field of both endpoints, and what becomes of it.
    static std::span<const FieldRule> fields();
    static std::span<const FieldRule> options();

private:
    ModelResolver m_models;
    Endpoint m_endpoint;
};

// Ollama's clients put a tag behind every name: "sonnet:latest" is "sonnet".
std::string withoutLatest(std::string model);
