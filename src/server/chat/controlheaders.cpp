// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/controlheaders.h"

#include "server/chat/conversationid.h"
#include "server/chat/thinkingfields.h"

using namespace Qt::StringLiterals;

namespace {

constexpr char kBudget[] = "X-Claude-Max-Budget";
constexpr char kTimeout[] = "X-Claude-Timeout";
constexpr double kMostUsd = 1'000'000;
constexpr double kMostSeconds = 86'400;

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
    thinking.budgetTokens = std::max(budget, kMinThinkingBudget);
    thinking.visible = true;
    return true;
}

} // namespace

std::optional<ChatError> applyLimitHeaders(const HttpRequest &request, ChatRequest &chat)
{
    const auto positive = [&request](const char *name, double most) -> std::optional<double> {
        QString text = headerText(request, name);
        if (text.startsWith(u'$'))
            text.remove(0, 1);
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        return isNumber && value > 0 && value <= most ? std::optional(value) : std::nullopt;
    };
    const auto refusal = [](const char *name, const QString &what) {
        return ChatError::invalid(QString::fromLatin1(name),
                                  u"'%1' must be %2."_s.arg(QString::fromLatin1(name), what));
    };
    if (request.hasHeader(kBudget)) {
        const std::optional<double> usd = positive(kBudget, kMostUsd);
        if (!usd)
            return refusal(kBudget, u"an amount of US dollars such as 0.25"_s);
        chat.maxCostUsd = *usd;
    }
    if (request.hasHeader(kTimeout)) {
        const std::optional<double> seconds = positive(kTimeout, kMostSeconds);
        if (!seconds)
            return refusal(kTimeout, u"a number of seconds from 0.001 to 86400"_s);
        chat.timeLimit = std::chrono::milliseconds(std::max<qint64>(1, qint64(*seconds * 1000)));
    }
    return {};
}

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
