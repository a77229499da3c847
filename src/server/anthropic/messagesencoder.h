// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/answerencoder.h"

#include <map>

// An answer in the form of Anthropic's Messages API: named events, every one of them, since its SDK
// reads nothing that has no event line and misses calls whose block was not stopped. Thinking that was not asked for is left out, and the blocks are counted without it.
class MessagesEncoder final : public AnswerEncoder
{
public:
    struct Options
    {
        QByteArray requestId;
        bool showThinking = false;
    };

    explicit MessagesEncoder(Options options);

    void showThinking() override { m_options.showThinking = true; }
    void event(const ChatEvent &event, int choice, QByteArray &out) override;
    QByteArray keepAlive() override;
    QByteArray end() override { return {}; }
    QByteArray failure(const ChatError &error) override;
    Json document(const std::vector<AnswerCollector> &answers) override;

private:
    bool isShown(BlockStarted::Kind kind) const;
    void start(const MessageStarted &event, QByteArray &out);
    void startBlock(const BlockStarted &event, QByteArray &out);
    void delta(int block, const char *type, const char *key, const std::string &text,
               QByteArray &out);
    void stopBlock(int block, QByteArray &out);
    void stop(const MessageStopped &event, QByteArray &out);

    Options m_options;
    std::map<int, QByteArray> m_open; // blocks by the core's index: their index here, as text
    int m_blocks = 0;
};

// The API's own words.
const char *anthropicStopReason(StopReason reason);
