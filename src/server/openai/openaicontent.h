// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "server/chat/media.h"
#include "server/chat/parsereport.h"

#include <string>
#include <vector>

// Reads `content` in all the forms OpenAI's clients send: null, a string, one part, a list of parts
// and strings; parts of chat completions, of Responses, and Anthropic's image and document blocks,
// which some gateways leave in. One object per request, because the media limits are per request.
class OpenAiContent
{
public:
    explicit OpenAiContent(ParseReport &report);

    // Each text of a system or developer message.
    std::vector<std::string> texts(const Json *content, const QString &path);
    // Content blocks; empty ones stay, HistoryRepair knows what to do with them.
    Json userBlocks(const Json *content, const QString &path);
    Json assistantBlocks(const Json *content, const QString &path);
    // The `content` of a tool_result: a string or blocks.
    Json toolResult(const Json *content, const QString &path);

private:
    enum class Speaker { System, User, Assistant, Tool };

    Json blocks(const Json *content, const QString &path, Speaker speaker);
    void appendPart(Json &blocks, const Json &part, const QString &path, Speaker speaker);
    void appendMedia(Json &blocks, const Json &part, const std::string &type, const QString &path);
    std::optional<Json> imagePart(const Json &part, const QString &path);
    std::optional<Json> filePart(const Json &part, const QString &path);
    std::optional<Json> sourcePart(const Json &part, bool isImage, const QString &path);

    ParseReport &m_report;
    MediaReader m_media;
};
