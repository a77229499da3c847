// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"
#include "server/chat/media.h"
#include "server/chat/parsereport.h"

// Reads the `messages` of Ollama's /api/chat and the `images` of both its endpoints: texts are
// strings, images bare base64 beside them, tool arguments objects, and results often have no id. The
// turns still need HistoryRepair. One object per request.
class OllamaMessages
{
public:
    explicit OllamaMessages(ParseReport &report);

    void read(const Json &list, const QString &path, ChatRequest &request);
    void appendImages(Json &blocks, const Json &owner, const QString &path);

private:
    void readMessage(const Json &message, const QString &path, ChatRequest &request);
    void appendCalls(Json &blocks, const Json &message, const QString &path);

    ParseReport &m_report;
    MediaReader m_media;
};
