// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"
#include "core/json.h"

#include <QByteArray>

// The lines Bellhop writes to the CLI's stdin, each ending in LF. Pure.
// Source: the protocol notes in docs/claude-cli.md; a malformed line kills the CLI.
namespace CliLines {

QByteArray control(const QByteArray &requestId, Json request);
QByteArray controlSuccess(const std::string &requestId, Json response);
QByteArray controlError(const std::string &requestId, const std::string &message);

// Name of the SDK MCP server that carries the client's tools.
inline constexpr char kToolServer[] = "client";

// The `initialize` request: system prompt and tools. Only the first one of a worker counts.
Json initialize(const ChatRequest &request, bool hasTools);

// Hands over MCP servers, and asks what became of them: the answer has kServersStatusId.
inline constexpr char kServersStatusId[] = "servers-status";
QByteArray servers(const Json &servers);

// The `apply_flag_settings` settings: model, effort, limits, sampling, tool choice. With `previous`
// (what the worker was told before) everything that is no longer wanted is taken back.
Json settings(const ChatRequest &request, const Json &previous);

// The `set_max_thinking_tokens` request, or null if the CLI's default is right.
Json thinking(const ChatRequest &request);

// One user message. `query` false = history, not asked. A last blank text block keeps the CLI from
// reading /commands, @files and magic words in the text; it drops the block itself.
QByteArray user(const Json &blocks, bool query);

// One assistant message of the history. Its usage is zero: the CLI adds it up for its local limit.
// Thinking blocks survive only under the resolved name of the worker's model.
QByteArray assistant(const Json &blocks, const QString &model);

} // namespace CliLines
