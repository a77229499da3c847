// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/answerencoder.h"
#include "server/openai/openaitools.h"

#include <functional>
#include <map>

// An answer in the form of OpenAI's Responses API: named, numbered events and one output item for
// each block. Codex believes nothing but output_item.done and response.completed, the SDKs need all
// of them, so all are sent; whatever goes wrong ends in response.failed.
class ResponsesEncoder final : public AnswerEncoder
{
public:
    struct Options
    {
        QByteArray requestId;
        bool showThinking = false;
        bool sealThinking = false; // encrypted_content, for clients that keep it
        Json echo = Json::object(); // what the response says about its request
        WireTools wireTools;
        // The whole response, once it is complete.
        std::function<void(const Json &response)> completed;
        // Empty and 0: random ones, and now.
        std::function<QByteArray(QByteArrayView prefix)> makeId;
        qint64 created = 0;
    };

    explicit ResponsesEncoder(Options options);

    const std::string &id() const { return m_id; }

    void showThinking() override { m_options.showThinking = true; }
    void event(const ChatEvent &event, int choice, QByteArray &out) override;
    QByteArray keepAlive() override;
    QByteArray end() override { return {}; }
    QByteArray failure(const ChatError &error) override;
    Json document(const std::vector<AnswerCollector> &answers) override;

private:
    struct Item
    {
        int index = 0; // in the output
        std::string id;
        AnswerCollector::Block block; // so far
        // The delta event around its sequence number and its text.
        QByteArray head;
        QByteArray middle;
    };

    bool isShown(BlockStarted::Kind kind) const;
    void append(QByteArray &out, const char *type, Json fields);
    void appendDelta(QByteArray &out, const Item &item, std::string_view text);
    void start(const MessageStarted &event, QByteArray &out);
    void startBlock(const BlockStarted &event, QByteArray &out);
    void stopBlock(int block, const char *status, QByteArray &out);
    void finishText(const Item &item, QByteArray &out);
    void finishCall(const Item &item, QByteArray &out);
    void finishThinking(const Item &item, QByteArray &out);
    void stop(const MessageStopped &event, QByteArray &out);

    const WireTool *wireTool(const Item &item) const;
    bool isFreeForm(const Item &item) const;
    Item newItem(int index, AnswerCollector::Block block) const;
    Json callJson(const Item &item, const char *status) const;
    Json itemJson(const Item &item, const char *status) const;
    Json response(const char *status) const;
    Json finished(StopReason reason, const TokenUsage &usage) const;

    Options m_options;
    std::string m_id;
    std::string m_model;
    std::map<int, Item> m_open; // by block
    Json m_output = Json::array(); // finished items
    int m_items = 0;
    int m_sequence = 0;
};
