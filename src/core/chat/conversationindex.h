// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"

#include <QByteArray>
#include <QHash>
#include <QPointer>

class ClaudeWorker;

// Finds the worker that holds exactly the conversation a request continues.
//
// The key is a hash over everything that makes a worker unusable for others (caller, model, system
// prompt, tools, schema, effort, thinking, agent profile) and then over each message. Only what changes the
// meaning counts: an assistant text may come back with other white space at its end, tool arguments
// with other spacing and order of keys, thinking not at all. When in doubt there is no match and
// the history is replayed: a wrong match would show one conversation to another. Engine thread.
class ConversationIndex
{
public:
    struct Prefix
    {
        QByteArray key;
        qsizetype known = 0; // messages covered: up to the last one of the assistant; 0 = none
    };
    static Prefix prefixOf(const ChatRequest &request);
    // The key of a conversation after `answer` to `request`.
    static QByteArray keyAfter(const ChatRequest &request, const ChatMessage &answer);

    // Equal as far as the meaning goes, by the same rules.
    static bool saysTheSame(const ChatMessage &a, const ChatMessage &b);

    void put(const QByteArray &key, ClaudeWorker *worker);
    ClaudeWorker *find(const QByteArray &key) const;
    void remove(const ClaudeWorker *worker);
    qsizetype size() const { return m_workers.size(); }

private:
    QHash<QByteArray, QPointer<ClaudeWorker>> m_workers;
};
