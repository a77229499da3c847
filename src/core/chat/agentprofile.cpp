// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/agentprofile.h"

#include <QCryptographicHash>

QByteArray AgentProfile::key() const
{
    const auto list = [](const QStringList &items) {
        Json json = Json::array();
        for (const QString &item : items)
            json.push_back(item.toStdString());
        return json;
    };
    const Json json = Json::array({folder.toStdString(), list(tools), list(allow), list(deny),
                                   permissionMode.toStdString(), maxTurns, claudePrompt,
                                   showActivity, mcpServers});
    return QCryptographicHash::hash(dumpJsonBytes(json), QCryptographicHash::Sha256);
}
