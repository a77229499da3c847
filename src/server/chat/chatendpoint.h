// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/answerencoder.h"
#include "server/chat/parsedchat.h"
#include "server/http/httpexchange.h"
#include "server/http/httpserver.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class ChatTurn;

// Begins a turn: ChatService::start(). The turn stays the service's.
using TurnStarter = std::function<ChatTurn *(ChatRequest)>;

// What the chat endpoints of all dialects share: from the body to JSON, and from a parsed request to
// running turns whose answer a TurnResponder gives. The dialect's handler does only what is its own
// in between. Engine thread; must outlive the server's routes.
class ChatEndpoint final : public QObject
{
    Q_OBJECT

public:
    ChatEndpoint(TurnStarter start, ModelResolver models, QObject *parent = nullptr);

    // What a request with Claude Code's own tools is granted. Without this nobody gets any.
    using AgentGate = std::function<Result<AgentProfile, ChatError>(const AgentWish &)>;
    void setAgentGate(AgentGate gate) { m_agentGate = std::move(gate); }

    const ModelResolver &models() const { return m_models; }

    // Requests for tools that would run at OpenAI or Anthropic: refused, or answered without them.
    void refuseHostedTools(bool refuse) { m_refusesHostedTools = refuse; }

    // The body; nothing if it was no JSON and has been answered.
    static std::optional<Json> body(const ExchangePtr &exchange);
    // A path with the model in it (Azure's deployments) names it where the body does not.
    static std::optional<Json> body(const ExchangePtr &exchange, const RouteArgs &args);

    // Starts the turns and answers, now or later.
    void answer(const ExchangePtr &exchange, ParsedChat chat,
                std::unique_ptr<AnswerEncoder> encoder);

private:
    std::optional<ChatError> grantAgent(const ExchangePtr &exchange, ParsedChat &chat) const;

    TurnStarter m_start;
    ModelResolver m_models;
    bool m_refusesHostedTools = false;
    AgentGate m_agentGate;
};
