// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"

class ConversationStore;

// Conversations a client names itself (X-Session-Id and the like). The client may send only what is
// new, or the whole history again, which is never doubled; a history that differs replaces what was
// kept. Without a store, or if the user keeps no content, the client's own history is all there is.
// A store that fails costs the memory, never the answer. Engine thread.
class ConversationKeeper
{
public:
    explicit ConversationKeeper(ConversationStore *store = nullptr)
        : m_store(store)
    { }

    // Before a turn is asked: puts what was said before in front of what is new.
    void complete(ChatRequest &request) const;
    // After its answer is complete.
    void record(const ChatRequest &request, const ChatMessage &answer) const;

private:
    ChatMessages kept(const ChatRequest &request) const;

    ConversationStore *m_store;
};
