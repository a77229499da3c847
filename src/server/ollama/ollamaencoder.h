// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/answerencoder.h"
#include "server/ollama/ollamaparser.h"

#include <QElapsedTimer>

#include <functional>
#include <map>

// An answer as Ollama's lines of JSON (or its one object): message.content for /api/chat, response for
// /api/generate. Tool arguments are objects there, so a call goes out when it is whole.
class OllamaEncoder final : public AnswerEncoder
{
public:
    struct Options
    {
        OllamaParser::Endpoint endpoint = OllamaParser::Endpoint::Chat;
        std::string model; // what the client called it
        bool showThinking = false;
        // Empty: the time of day, in Ollama's form.
        std::function<QByteArray()> now;
    };

    explicit OllamaEncoder(Options options);

    QByteArray contentType() const override { return QByteArrayLiteral("application/x-ndjson"); }
    void showThinking() override { m_options.showThinking = true; }
    void event(const ChatEvent &event, int choice, QByteArray &out) override;
    QByteArray keepAlive() override;
    QByteArray end() override { return {}; }
    QByteArray failure(const ChatError &error) override;
    Json document(const std::vector<AnswerCollector> &answers) override;

    // What Ollama answers when nothing was asked of it.
    Json loaded(bool unloads);

private:
    void appendText(const char *key, std::string_view text, QByteArray &out);
    Json envelope() const;
    Json part(const std::string &text, const std::string &thinking, Json calls) const;
    void finish(Json &json, StopReason reason, const TokenUsage &usage) const;

    Options m_options;
    QByteArray m_head; // a line up to its time
    std::map<int, AnswerCollector::Block> m_calls; // open ones
    int m_callCount = 0;
    QElapsedTimer m_clock;
    qint64 m_firstNs = 0;
};
