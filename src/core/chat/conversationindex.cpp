// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/conversationindex.h"

#include "core/claude/claudeworker.h"

#include <QCryptographicHash>

namespace {

// Length-prefixed pieces, so that no two different sequences give the same bytes.
class Hasher
{
public:
    void add(QByteArrayView bytes)
    {
        const quint64 size = quint64(bytes.size());
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        m_hash.addData(bytes);
    }
    void add(const std::string &text) { add(QByteArrayView(text.data(), qsizetype(text.size()))); }
    void add(const QByteArray &bytes) { add(QByteArrayView(bytes)); }
    void add(const QString &text) { add(QByteArrayView(text.toUtf8())); }
    void add(qint64 number) { add(QByteArrayView(QByteArray::number(number))); }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QByteArray bindingKey(const ChatRequest &request)
{
    Hasher hash;
    hash.add(request.caller.keyId);
    hash.add(request.agent ? request.agent->key() : QByteArray());
    hash.add(request.conversationId);
    hash.add(request.model);
    hash.add(qint64(request.system.size()));
    for (const std::string &text : request.system)
        hash.add(text);
    hash.add(request.systemBefore);
    hash.add(request.systemAfter);
    hash.add(qint64(request.tools.size()));
    for (const ToolDefinition &tool : request.tools) {
        hash.add(tool.name);
        hash.add(tool.description);
        hash.add(dumpJson(tool.schema));
    }
    hash.add(request.jsonSchema ? dumpJson(*request.jsonSchema) : std::string());
    hash.add(qint64(request.jsonObject));
    hash.add(qint64(request.thinking.mode));
    hash.add(qint64(request.thinking.budgetTokens.value_or(-1)));
    hash.add(request.thinking.effort);
    hash.add(qint64(request.thinking.visible));
    return hash.result();
}

std::string trimmedAtEnd(std::string text)
{
    const size_t end = text.find_last_not_of(" \t\r\n");
    text.resize(end == std::string::npos ? 0 : end + 1);
    return text;
}

void addAssistant(Hasher &hash, const Json &blocks)
{
    std::string text;
    for (const Json &block : blocks) {
        if (stringOr(block, "type") == "text")
            text += stringOr(block, "text");
    }
    hash.add(trimmedAtEnd(std::move(text)));
    for (const Json &block : blocks) {
        if (stringOr(block, "type") != "tool_use")
            continue;
        const Json *input = findValue(block, "input");
        hash.add(stringOr(block, "id"));
        hash.add(stringOr(block, "name"));
        hash.add(input ? canonicalJson(*input) : std::string("{}"));
    }
}

QByteArray chained(const QByteArray &before, const ChatMessage &message)
{
    Hasher hash;
    hash.add(before);
    hash.add(qint64(message.role));
    if (message.role == ChatMessage::Role::Assistant)
        addAssistant(hash, message.blocks);
    else
        hash.add(dumpJson(message.blocks));
    return hash.result();
}

} // namespace

ConversationIndex::Prefix ConversationIndex::prefixOf(const ChatRequest &request)
{
    Prefix prefix;
    for (size_t i = request.messages.size(); i > 0 && prefix.known == 0; --i) {
        if (request.messages[i - 1].role == ChatMessage::Role::Assistant)
            prefix.known = qsizetype(i);
    }
    if (prefix.known == 0)
        return prefix;
    prefix.key = bindingKey(request);
    for (qsizetype i = 0; i < prefix.known; ++i)
        prefix.key = chained(prefix.key, request.messages[size_t(i)]);
    return prefix;
}

QByteArray ConversationIndex::keyAfter(const ChatRequest &request, const ChatMessage &answer)
{
    QByteArray key = bindingKey(request);
    for (const ChatMessage &message : request.messages)
        key = chained(key, message);
    return chained(key, answer);
}

bool ConversationIndex::saysTheSame(const ChatMessage &a, const ChatMessage &b)
{
    return a.role == b.role && chained({}, a) == chained({}, b);
}

void ConversationIndex::put(const QByteArray &key, ClaudeWorker *worker)
{
    remove(worker);
    m_workers[key] = worker;
}

ClaudeWorker *ConversationIndex::find(const QByteArray &key) const
{
    ClaudeWorker *worker = m_workers.value(key);
    if (!worker || worker->state() == ClaudeWorker::State::Retired)
        return nullptr;
    return worker;
}

void ConversationIndex::remove(const ClaudeWorker *worker)
{
    m_workers.removeIf(
        [worker](const auto &entry) { return !entry.value() || entry.value() == worker; });
}
