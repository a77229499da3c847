// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/chatendpoint.h"

#include "server/chat/controlheaders.h"
#include "server/chat/turnresponder.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

HttpHeaders answerHeaders(const ParsedChat &chat)
{
    HttpHeaders headers;
    if (!chat.ignored.isEmpty())
        headers.append({"X-Bellhop-Ignored"_ba, chat.ignored.join(u", "_s).toUtf8()});
    if (!chat.adjusted.isEmpty())
        headers.append({"X-Bellhop-Adjusted"_ba, chat.adjusted.join(u", "_s).toUtf8()});
    if (!chat.request.conversationId.isEmpty())
        headers.append({"X-Session-Id"_ba, chat.request.conversationId.toUtf8()});
    return headers;
}

// Answers of one request that run side by side must neither share an id nor look like a loop.
void setApart(ChatRequest &request, int choice)
{
    if (choice == 0)
        return;
    request.id += u'.' + QString::number(choice);
    request.bodyHash += char(choice);
}

// What a parser leaves out it names; nothing if it left out no tool.
std::optional<ChatError> hostedToolRefusal(const ParsedChat &chat)
{
    constexpr QLatin1StringView kPrefix = "tools."_L1;
    for (const QString &name : chat.ignored) {
        if (name.startsWith(kPrefix))
            return ChatError::invalid(
                u"tools"_s,
                u"tools: '%1' would run on servers that are not here, and the settings "
                "(models/hosted-tools) refuse such tools."_s.arg(name.sliced(kPrefix.size())));
    }
    return std::nullopt;
}

} // namespace

ChatEndpoint::ChatEndpoint(TurnStarter start, ModelResolver models, QObject *parent)
    : QObject(parent)
    , m_start(std::move(start))
    , m_models(std::move(models))
{ }

std::optional<Json> ChatEndpoint::body(const ExchangePtr &exchange)
{
    QString reason;
    std::optional<Json> json = parseJson(exchange->request().body, &reason);
    if (!json)
        exchange->respondError(
            ChatError::invalid({}, u"The body is not usable as JSON: %1."_s.arg(reason)));
    return json;
}

void ChatEndpoint::answer(const ExchangePtr &exchange, ParsedChat chat,
                          std::unique_ptr<AnswerEncoder> encoder)
{
    const HttpRequest &http = exchange->request();
    if (const auto refusal = hostedToolRefusal(chat); refusal && m_refusesHostedTools) {
        exchange->respondError(*refusal);
        return;
    }
    applyControlHeaders(http, m_models, chat);
    const QByteArray hash = QCryptographicHash::hash(http.body, QCryptographicHash::Sha256);
    const bool isStream = chat.request.stream;
    const HttpHeaders headers = answerHeaders(chat);
    std::vector<ChatRequest> requests{std::move(chat.request)};
    for (ChatRequest &other : chat.others) {
        other.thinking = requests.front().thinking;
        other.fallbackModel = requests.front().fallbackModel;
        requests.push_back(std::move(other));
    }

    std::vector<ChatTurn *> turns;
    for (ChatRequest &request : requests) {
        request.id = QString::fromUtf8(exchange->id());
        request.caller = exchange->caller();
        request.bodyHash = hash;
        for (int i = 0; i < chat.n; ++i) {
            ChatRequest copy = request;
            setApart(copy, int(turns.size()));
            turns.push_back(m_start(std::move(copy)));
        }
    }
    new TurnResponder(exchange, std::move(encoder), turns, {isStream, headers}, this);
}
