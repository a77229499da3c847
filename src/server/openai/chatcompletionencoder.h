// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/answerencoder.h"

#include <map>

// An answer as OpenAI's chat.completion and chat.completion.chunk, in the form that every client
// we tried reads: first a chunk with the role, each delta a chunk of its own, one
// finish chunk, the counts only if they were asked for, [DONE]; a failure is an error chunk without
// [DONE]. A text delta costs its escaping and two copies: the rest of the chunk is made once.
class ChatCompletionEncoder final : public AnswerEncoder
{
public:
    struct Options
    {
        QByteArray requestId;
        bool includeUsage = false;
        bool legacyFunctions = false;
        bool showThinking = false;
        // Empty and 0: a random one, and now.
        QByteArray id;
        qint64 created = 0;
    };

    explicit ChatCompletionEncoder(Options options);

    void showThinking() override { m_options.showThinking = true; }
    void event(const ChatEvent &event, int choice, QByteArray &out) override;
    QByteArray keepAlive() override;
    QByteArray end() override;
    QByteArray failure(const ChatError &error) override;
    Json document(const std::vector<AnswerCollector> &answers) override;

private:
    struct Call
    {
        int index = 0;
        bool hasInput = false;
    };
    struct Choice
    {
        QByteArray head; // the chunk up to its delta
        std::map<int, Call> calls; // by block
        int callCount = 0;
    };

    Choice &choiceAt(int index);
    void start(const MessageStarted &event, Choice &choice, int index, QByteArray &out);
    void startBlock(const BlockStarted &event, Choice &choice, QByteArray &out);
    void inputDelta(const Choice &choice, const Call &call, std::string_view fragment,
                    QByteArray &out);
    void stopBlock(const BlockStopped &event, Choice &choice, QByteArray &out);
    void stop(const MessageStopped &event, Choice &choice, QByteArray &out);
    void textDelta(const Choice &choice, const char *key, std::string_view text, QByteArray &out);
    const char *callReason() const
    {
        return m_options.legacyFunctions ? "function_call" : "tool_calls";
    }
    Json message(const AnswerCollector &answer) const;
    Json calls(const AnswerCollector &answer) const;

    Options m_options;
    QByteArray m_envelope; // every chunk up to its choices
    std::vector<Choice> m_choices;
    TokenUsage m_usage;
};
