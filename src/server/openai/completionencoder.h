// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/answerencoder.h"

// Answers in the form of OpenAI's legacy text_completion, streamed and not: text alone.
class CompletionEncoder final : public AnswerEncoder
{
public:
    struct Options
    {
        QByteArray requestId;
        bool includeUsage = false;
        std::vector<std::string> echo; // goes before the text of each answer
        // Empty and 0: a random one, and now.
        QByteArray id;
        qint64 created = 0;
    };

    explicit CompletionEncoder(Options options);

    void event(const ChatEvent &event, int choice, QByteArray &out) override;
    QByteArray keepAlive() override;
    QByteArray end() override;
    QByteArray failure(const ChatError &error) override;
    Json document(const std::vector<AnswerCollector> &answers) override;

private:
    void appendText(int choice, std::string_view text, const char *finish, QByteArray &out) const;
    std::string echoOf(int choice) const;

    Options m_options;
    QByteArray m_envelope; // every chunk up to its choices
    TokenUsage m_usage;
};
