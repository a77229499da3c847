// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatmessage.h"
#include "server/openai/openaicontent.h"

#include <string>
#include <vector>

// Turns the `messages` of a chat completion into system texts and turns in the inner vocabulary.
// Lenient about everything that real clients send; what it cannot understand is
// reported under its path. The turns still need HistoryRepair. One object per request.
class ChatMessagesParser
{
public:
    explicit ChatMessagesParser(ParseReport &report);

    // The first `earlier` ones are known to be sound; paths count from the one after them.
    void parse(const Json &list, const QString &path, size_t earlier = 0);

    std::vector<std::string> takeSystem() { return std::move(m_system); }
    ChatMessages takeMessages() { return std::move(m_messages); }

private:
    void parseMessage(const Json &message, const QString &path);
    void parseAssistant(const Json &message, const QString &path);
    void parseToolResult(const Json &message, const QString &path, const char *idKey);
    void appendToolCalls(Json &blocks, const Json &message, const QString &path);
    void appendToolCall(Json &blocks, const Json &call, const QString &path);
    void appendFunctionCall(Json &blocks, const Json &message, const QString &path);
    void makeLastSystemTextTheQuestion(size_t textsBefore);
    void refusePrefill(const Json &last, const QString &path);

    ParseReport &m_report;
    OpenAiContent m_content;
    std::vector<std::string> m_system;
    ChatMessages m_messages;
};

// The `arguments` of a call in a history, which may be anything: JSON text of an object, an object,
// or text that a model broke. What is no object is kept under the key "arguments".
Json toolInput(const Json *arguments);
