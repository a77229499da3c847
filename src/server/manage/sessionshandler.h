// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/conversationstore.h"
#include "server/http/httpserver.h"

#include <functional>

class ChatService;
class KeyRing;

// /v1/sessions and /conversations: each key sees and ends its own; a key that may manage sees
// everybody's with ?all=true and says whose it means with ?key=ID.
class SessionsHandler
{
public:
    struct Parts
    {
        ChatService &service;
        const KeyRing &keys;
        std::function<ConversationStore *()> store; // null = there is no database
        std::function<std::chrono::seconds()> lifetime;
        std::function<int()> workerLimit;
        // What else belongs to a session goes with it. False: there is nothing.
        std::function<bool(const QString &keyId, const QString &id)> forgotten;
    };
    static constexpr std::chrono::minutes kCleanup{60};

    explicit SessionsHandler(Parts parts);

    void addRoutes(HttpServer &server) const;

private:
    Parts m_parts;
};
