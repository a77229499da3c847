// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatmessage.h"
#include "server/chat/media.h"
#include "server/chat/parsereport.h"

#include <string>
#include <vector>

// Reads `system` and `messages` of the Messages API. The inner vocabulary has the same form, so this
// mostly checks: only fields that the CLI may be given get through (cache_control and citations do
// not, the CLI places its own), media are verified, blocks of tools that ran on Anthropic's servers
// are left out and named. The turns still need HistoryRepair. One object per request.
class AnthropicContent
{
public:
    explicit AnthropicContent(ParseReport &report);

    // A string or text blocks.
    std::vector<std::string> system(const Json &value, const QString &path);
    ChatMessages messages(const Json &list, const QString &path);

private:
    enum class Speaker { User, Assistant, Tool };

    void appendMessage(ChatMessages &messages, const Json &message, const QString &path);
    Json blocks(const Json *content, const QString &path, Speaker speaker);
    std::optional<Json> block(const Json &block, const QString &path, Speaker speaker);
    std::optional<Json> userBlock(const std::string &type, const Json &block, const QString &path);
    std::optional<Json> assistantBlock(const std::string &type, const Json &block,
                                       const QString &path);
    std::optional<Json> media(const Json &block, bool isImage, const QString &path);
    std::optional<Json> document(const Json &source, const std::string &title, const QString &path);
    std::optional<Json> toolResult(const Json &block, const QString &path);
    std::optional<Json> unknown(const std::string &type, const QString &path);

    ParseReport &m_report;
    MediaReader m_media;
};
