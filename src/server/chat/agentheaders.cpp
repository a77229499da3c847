// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/agentheaders.h"

#include "core/chat/agentpolicy.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QByteArray headerValue(const QString &text)
{
    return QUrl::toPercentEncoding(text, " /,:;=+*()[]{}<>!?@&$'\"#|\\^`~");
}

QByteArray headerValue(const QStringList &texts)
{
    return headerValue(texts.join(", "_L1));
}

} // namespace

void readAgentHeaders(const HttpRequest &request, AgentWish &wish)
{
    const auto read = [&](QByteArrayView name, const auto &take) {
        if (!request.hasHeader(name))
            return;
        wish.isAsked = true;
        take(QString::fromUtf8(request.header(name)).trimmed());
    };
    read("X-Claude-Allowed-Tools",
         [&](const QString &value) { wish.allowedTools = ToolRule::split(value); });
    read("X-Claude-Disallowed-Tools",
         [&](const QString &value) { wish.disallowedTools = ToolRule::split(value); });
    read("X-Claude-Permission-Mode", [&](const QString &value) { wish.permissionMode = value; });
    read("X-Claude-Max-Turns", [&](const QString &value) {
        bool isNumber = false;
        const int turns = value.toInt(&isNumber);
        wish.maxTurns = isNumber ? turns : 0; // which is refused
    });
    read("X-Claude-Cwd", [&](const QString &value) { wish.folder = value; });
}

HttpHeaders agentHeaders(const AgentProfile &profile)
{
    QStringList allowed = profile.tools;
    for (const QString &rule : profile.allow) {
        if (!allowed.contains(rule))
            allowed << rule;
    }
    HttpHeaders headers{
        {"X-Claude-Cwd-Applied"_ba, headerValue(profile.folder)},
        {"X-Claude-Permission-Mode-Applied"_ba, profile.permissionMode.toLatin1()},
        {"X-Claude-Allowed-Tools-Applied"_ba, headerValue(allowed)},
    };
    if (!profile.deny.isEmpty())
        headers.append({"X-Claude-Disallowed-Tools-Applied"_ba, headerValue(profile.deny)});
    if (profile.maxTurns > 0)
        headers.append({"X-Claude-Max-Turns-Applied"_ba, QByteArray::number(profile.maxTurns)});
    return headers;
}
