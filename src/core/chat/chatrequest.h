// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/agentprofile.h"
#include "core/chat/chatmessage.h"
#include "core/json.h"
#include "core/status/fieldnotes.h"

#include <QString>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

// A tool of the client. The model asks for it, the client runs it.
struct ToolDefinition
{
    std::string name; // as the client wrote it; ToolBridge maps names the CLI would not take
    std::string description;
    Json schema = Json::object(); // JSON Schema of the arguments, key order kept
};

struct ToolChoice
{
    enum class Kind { Auto, None, Any, Tool };
    Kind kind = Kind::Auto;
    std::string name; // Kind::Tool only
    bool allowParallel = true;
};

// What the API may be told about one answer; absent means "as Claude does by default".
struct Sampling
{
    std::optional<double> temperature; // 0..1 (dialects with 0..2 clamp, and say so)
    std::optional<double> topP;
    std::optional<int> topK;
    std::optional<int> maxTokens;
    std::vector<std::string> stopSequences;

    // The API refuses these together with thinking (docs/claude-cli.md).
    bool forbidsThinking() const
    {
        return (temperature && *temperature != 1.0) || (topP && *topP < 0.95) || topK.has_value();
    }
};

struct Thinking
{
    enum class Mode { Default, Disabled, Enabled };
    Mode mode = Mode::Default;
    std::optional<int> budgetTokens; // Mode::Enabled
    QString effort;                  // low, medium, high, xhigh, max; empty = default
    bool visible = false;            // the client wants to read the thinking
};

// List price of a model in US dollars per million tokens; writing the cache costs 1.25 and reading
// it 0.1 of the input price.
struct ModelPrice
{
    double input = 0;
    double output = 0;

    bool operator==(const ModelPrice &) const = default;
};

// Who asks. Two callers never share a worker.
struct Caller
{
    QString keyId;   // stable id of the access key
    QString keyName; // for people
    QString client;  // what the user agent says, shortened, e.g. "opencode/1.18"
};

// One question to Claude in the inner vocabulary; every dialect's parser makes one of these.
// A plain value: no thread, no owner.
struct ChatRequest
{
    QString id;       // request id, X-Request-Id
    QString endpoint; // e.g. "chat.completions"; for the records
    Caller caller;

    QString requestedModel; // as the client wrote it
    QString model;          // what the CLI is told: alias or full id (ModelCatalog)
    QString replayModel;    // full name the alias stands for, "" = unknown; thinking blocks in the history need it
    QString fallbackModel;  // asked instead when the model is overloaded before the first byte; may be empty

    std::vector<std::string> system; // in order; none = no system prompt at all
    std::string systemBefore;        // the user's own texts around it; empty = none
    std::string systemAfter;
    ChatMessages messages;           // at least one, the last one of the user
    std::vector<ToolDefinition> tools;
    ToolChoice toolChoice;
    Sampling sampling;
    Thinking thinking;
    std::optional<Json> jsonSchema;  // the answer must be JSON of this schema
    bool jsonObject = false;         // the answer must be some JSON object

    QString agentAlias; // the requested model stands for Claude Code with its own tools
    std::optional<AgentProfile> agent; // with Claude Code's own tools; absent = a plain chat

    double maxCostUsd = 0; // the answer is stopped when it has cost more; 0 = no limit
    ModelPrice price;      // of `model`
    std::chrono::milliseconds timeLimit{0}; // from the arrival to the end; 0 = none of its own

    FieldNotes fields;      // what became of the client's fields; for the records
    QString conversationId; // explicit id of the client; empty = found by the history's hash
    bool stream = false;
    QByteArray bodyHash;    // SHA-256 of the raw body: the brake against looping clients
};
