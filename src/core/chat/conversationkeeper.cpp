// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/conversationkeeper.h"

#include "core/chat/conversationindex.h"
#include "core/store/conversationstore.h"

#include <QLoggingCategory>

#include <algorithm>

namespace {

Q_LOGGING_CATEGORY(lcKeeper, "bellhop.conversations", QtInfoMsg)

// How many messages both begin with.
size_t commonLength(const ChatMessages &a, const ChatMessages &b)
{
    const auto end =
        std::mismatch(a.begin(), a.end(), b.begin(), b.end(), &ConversationIndex::saysTheSame);
    return size_t(end.first - a.begin());
}

bool isOnlyNew(const ChatMessages &messages)
{
    return std::none_of(messages.begin(), messages.end(), [](const ChatMessage &message) {
        return message.role == ChatMessage::Role::Assistant;
    });
}

template <typename T>
void warnIfFailed(const Result<T> &result)
{
    if (!result)
        qCWarning(lcKeeper).noquote()
            << "a conversation could not be kept:" << result.error().message;
}

} // namespace

ChatMessages ConversationKeeper::kept(const ChatRequest &request) const
{
    const auto known = m_store->find(request.caller.keyId, request.conversationId,
                                     QDateTime::currentDateTimeUtc());
    if (!known || !*known)
        return {};
    auto messages = m_store->messages(request.caller.keyId, request.conversationId);
    return messages ? std::move(*messages) : ChatMessages();
}

void ConversationKeeper::complete(ChatRequest &request) const
{
    if (!m_store || request.conversationId.isEmpty())
        return;
    ChatMessages before = kept(request);
    const bool complete = !isOnlyNew(request.messages);
    if (before.empty() || complete)
        return;
    before.insert(before.end(), std::make_move_iterator(request.messages.begin()),
                  std::make_move_iterator(request.messages.end()));
    request.messages = std::move(before);
    if (!request.system.empty())
        return;
    const auto known = m_store->find(request.caller.keyId, request.conversationId,
                                     QDateTime::currentDateTimeUtc());
    if (known && *known)
        request.system = (*known)->system;
}

void ConversationKeeper::record(const ChatRequest &request, const ChatMessage &answer) const
{
    if (!m_store || request.conversationId.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString &key = request.caller.keyId;
    const ChatMessages before = kept(request);
    size_t known = commonLength(before, request.messages);
    if (known < before.size()) {
        warnIfFailed(m_store->remove(key, request.conversationId));
        known = 0;
    }
    Conversation conversation;
    conversation.id = request.conversationId;
    conversation.callerKey = key;
    conversation.model = request.model;
    conversation.system = request.system;
    warnIfFailed(m_store->touch(conversation, now));
    ChatMessages fresh(request.messages.begin() + qsizetype(known), request.messages.end());
    fresh.push_back(answer);
    warnIfFailed(m_store->append(key, request.conversationId, fresh, now));
}
