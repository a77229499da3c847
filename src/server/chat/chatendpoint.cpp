// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/chatendpoint.h"

#include "core/chat/agentpolicy.h"
#include "server/chat/agentheaders.h"
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
    if (chat.request.agent)
        headers += agentHeaders(*chat.request.agent);
    if (chat.request.maxCostUsd > 0)
        headers.append({"X-Claude-Max-Budget-Applied"_ba,
                        QByteArray::number(chat.request.maxCostUsd, 'f', 4)});
    if (chat.request.timeLimit.count() > 0)
        headers.append({"X-Claude-Timeout-Applied"_ba,
                        QByteArray::number(double(chat.request.timeLimit.count()) / 1000)});
    return headers;
}

// For the records. What a request is about goes without saying.
FieldNotes fieldNotes(const ParsedChat &chat)
{
    static const QStringList kContent{u"model"_s,  u"messages"_s, u"input"_s,
                                      u"prompt"_s, u"system"_s,   u"stream"_s};
    FieldNotes notes{{}, chat.adjusted, chat.ignored};
    for (const QString &field : chat.applied) {
        if (!kContent.contains(field) && !notes.adjusted.contains(field)
            && !notes.ignored.contains(field))
            notes.applied.append(field);
    }
    return notes;
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

std::optional<Json> ChatEndpoint::body(const ExchangePtr &exchange, const RouteArgs &args)
{
    std::optional<Json> json = body(exchange);
    if (json && json->is_object() && !args.isEmpty() && !findValue(*json, "model"))
        (*json)["model"] = args.first().toStdString();
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
    std::optional<ChatError> refusal = applyLimitHeaders(http, chat.request);
    if (!refusal)
        refusal = grantAgent(exchange, chat);
    if (refusal) {
        exchange->respondError(*refusal);
        return;
    }
    const bool hasNotes = chat.request.agent && chat.request.agent->showActivity;
    if (chat.request.thinking.visible || hasNotes)
        encoder->showThinking();
    const QByteArray hash = QCryptographicHash::hash(http.body, QCryptographicHash::Sha256);
    const bool isStream = chat.request.stream;
    const HttpHeaders headers = answerHeaders(chat);
    const FieldNotes notes = fieldNotes(chat);
    std::vector<ChatRequest> requests{std::move(chat.request)};
    for (ChatRequest &other : chat.others) {
        other.thinking = requests.front().thinking;
        other.fallbackModel = requests.front().fallbackModel;
        other.maxCostUsd = requests.front().maxCostUsd;
        other.timeLimit = requests.front().timeLimit;
        requests.push_back(std::move(other));
    }

    std::vector<ChatTurn *> turns;
    for (ChatRequest &request : requests) {
        request.id = QString::fromUtf8(exchange->id());
        request.caller = exchange->caller();
        request.bodyHash = hash;
        request.fields = notes;
        for (int i = 0; i < chat.n; ++i) {
            ChatRequest copy = request;
            setApart(copy, int(turns.size()));
            turns.push_back(m_start(std::move(copy)));
        }
    }
    new TurnResponder(exchange, std::move(encoder), turns, {isStream, headers}, this);
}

// Nothing = granted, or not asked for.
std::optional<ChatError> ChatEndpoint::grantAgent(const ExchangePtr &exchange,
                                                  ParsedChat &chat) const
{
    AgentWish &wish = chat.agent;
    wish.alias = chat.request.agentAlias;
    wish.keyId = exchange->caller().keyId;
    wish.conversationId = chat.request.conversationId;
    readAgentHeaders(exchange->request(), wish);
    if (!wish.wantsAgent())
        return {};
    Result<AgentProfile, ChatError> profile =
        m_agentGate ? m_agentGate(wish) : AgentPolicy().grant(wish);
    if (!profile)
        return profile.error();
    if (chat.n > 1 || !chat.others.empty())
        return ChatError::invalid(u"n"_s,
                                  u"Claude Code's own tools work on one answer at a time."_s);
    const ToolChoice::Kind choice = chat.request.toolChoice.kind;
    if (choice == ToolChoice::Kind::Any || choice == ToolChoice::Kind::Tool)
        return ChatError::invalid(u"tool_choice"_s,
                                  u"A call of the client's tools cannot be forced where Claude "
                                  u"Code works with its own."_s);
    // Claude works with its own tools here, and with no others.
    if (!chat.request.tools.empty())
        chat.ignored.append(u"tools"_s);
    chat.request.tools.clear();
    chat.request.toolChoice = {};
    chat.request.agent = std::move(*profile);
    return {};
}
