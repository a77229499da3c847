// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/controlheaders.h"

#include "server/chat/conversationid.h"
#include "server/chat/thinkingfields.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinBudget = 1024; // of the API

QString headerText(const HttpRequest &request, QByteArrayView name)
{
    return QString::fromUtf8(request.header(name)).trimmed();
}

bool applyThinking(const QString &value, Thinking &thinking)
{
    if (value == "adaptive"_L1)
        thinking.mode = Thinking::Mode::Default;
    else if (value == "enabled"_L1)
        thinking.mode = Thinking::Mode::Enabled;
    else if (value == "disabled"_L1)
        return applyEffort(thinking, u"none"_s);
    else
        return false;
    thinking.visible = true;
    return true;
}

bool applyBudget(const QString &value, Thinking &thinking)
{
    bool isNumber = false;
    const int budget = value.toInt(&isNumber);
    if (!isNumber || budget < 0)
        return false;
    if (budget == 0)
        return applyEffort(thinking, u"none"_s);
    thinking.mode = Thinking::Mode::Enabled;
    thinking.budgetTokens = std::max(budget, kMinBudget);
    thinking.visible = true;
    return true;
}

} // namespace

QString conversationIdFrom(const HttpRequest &request)
{
    // OpenCode sends one id with the turn, its title request and its subagents alike.
    if (request.hasHeader("x-session-affinity"))
        return {};
    for (const QByteArrayView name :
         {QByteArrayView("X-Session-Id"), QByteArrayView("X-Conversation-ID")}) {
        const QString id = headerText(request, name);
        if (isConversationId(id))
            return id;
    }
    return {};
}

void applyControlHeaders(const HttpRequest &request, const ModelResolver &models, ParsedChat &chat)
{
    const auto apply = [&](const char *name, const auto &how) {
        const QString value = headerText(request, name);
        if (!value.isEmpty() && !how(value))
            chat.ignored.append(QString::fromLatin1(name));
    };
    Thinking &thinking = chat.request.thinking;
    apply("X-Claude-Thinking",
          [&](const QString &value) { return applyThinking(value.toLower(), thinking); });
    apply("X-Claude-Max-Thinking-Tokens",
          [&](const QString &value) { return applyBudget(value, thinking); });
    apply("X-Claude-Effort",
          [&](const QString &value) { return applyEffort(thinking, value.toLower()); });
    apply("X-Claude-Fallback-Model", [&](const QString &value) {
        const auto choice = models(value);
        if (choice)
            chat.request.fallbackModel = choice->model;
        return choice.has_value();
    });
}
