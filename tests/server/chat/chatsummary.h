// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/parsedchat.h"

// A parsed request as JSON, for the rows of parser tests.

inline Result<ModelChoice, ChatError> testModel(const QString &name)
{
    if (name == u"unknown")
        return ChatError{ChatError::Kind::UnknownModel,
                         QStringLiteral("no such model"),
                         QStringLiteral("model"),
                         0,
                         {},
                         true};
    ModelChoice choice;
    choice.model = name.isEmpty() ? QStringLiteral("sonnet") : name;
    if (name == u"opus:high")
        choice.thinking.effort = QStringLiteral("high");
    return choice;
}

inline Json names(const QStringList &list)
{
    Json json = Json::array();
    for (const QString &name : list)
        json.push_back(name.toStdString());
    return json;
}

template <typename T>
void put(Json &json, const char *key, const std::optional<T> &value)
{
    if (value)
        json[key] = *value;
}

inline Json summary(const ParsedChat &chat)
{
    static const char *const kKinds[]{"auto", "none", "any", "tool"};
    static const char *const kModes[]{"default", "disabled", "enabled"};
    const ChatRequest &request = chat.request;
    Json json{{"model", request.model.toStdString()}, {"system", request.system}};
    for (const ChatMessage &message : request.messages)
        json["messages"].push_back(
            {{message.role == ChatMessage::Role::User ? "user" : "assistant", message.blocks}});
    json["tools"] = Json::array();
    for (const ToolDefinition &tool : request.tools)
        json["tools"].push_back(
            {{"name", tool.name}, {"description", tool.description}, {"schema", tool.schema}});
    json["choice"] = kKinds[int(request.toolChoice.kind)]
        + std::string(request.toolChoice.name.empty() ? "" : ":") + request.toolChoice.name;
    json["parallel"] = request.toolChoice.allowParallel;
    Json &sampling = json["sampling"] = Json::object();
    put(sampling, "temperature", request.sampling.temperature);
    put(sampling, "top_p", request.sampling.topP);
    put(sampling, "top_k", request.sampling.topK);
    put(sampling, "max_tokens", request.sampling.maxTokens);
    if (!request.sampling.stopSequences.empty())
        sampling["stop"] = request.sampling.stopSequences;
    Json &thinking = json["thinking"] = {{"mode", kModes[int(request.thinking.mode)]}};
    put(thinking, "budget", request.thinking.budgetTokens);
    if (!request.thinking.effort.isEmpty())
        thinking["effort"] = request.thinking.effort.toStdString();
    thinking["visible"] = request.thinking.visible;
    json["schema"] = request.jsonSchema.value_or(Json());
    json["jsonObject"] = request.jsonObject;
    json["conversation"] = request.conversationId.toStdString();
    json["stream"] = request.stream;
    json["includeUsage"] = chat.includeUsage;
    json["legacy"] = chat.legacyFunctions;
    json["n"] = chat.n;
    json["ignored"] = names(chat.ignored);
    json["adjusted"] = names(chat.adjusted);
    return json;
}

// Exactly what the row names, in its key order, of the whole summary.
inline Json pick(const Json &whole, const Json &wanted)
{
    Json picked = Json::object();
    for (const auto &[key, value] : wanted.items())
        picked[key] = whole.contains(key) ? whole[key] : Json();
    return picked;
}
