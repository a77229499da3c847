// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/sessionshandler.h"

#include "core/access/keyring.h"
#include "core/chat/chatservice.h"
#include "server/manage/manageanswers.h"
#include "server/manage/sessionsformat.h"

using namespace Qt::StringLiterals;

namespace {

using Parts = SessionsHandler::Parts;

bool isYes(const std::optional<QByteArray> &value)
{
    return value && (*value == "true" || *value == "1" || *value == "yes");
}

// Whose conversations are meant; an empty id is everybody's. Nothing if it has been refused.
std::optional<QString> subjectOf(const Parts &parts, const ExchangePtr &exchange)
{
    const HttpRequest &request = exchange->request();
    const bool all = isYes(request.queryValue("all"));
    const std::optional<QByteArray> key = request.queryValue("key");
    if (!all && !key)
        return exchange->caller().keyId;
    if (parts.keys.mayManage(exchange->caller().keyId))
        return all ? QString() : QString::fromUtf8(*key);
    exchange->respondError(ChatError::Kind::Forbidden,
                           u"Only a key with the scope \"manage\" sees other keys' "
                           "conversations."_s);
    return {};
}

ConversationStore *storeOf(const Parts &parts, const ExchangePtr &exchange)
{
    ConversationStore *store = parts.store();
    if (!store)
        respondFailed(exchange, Error{u"Bellhop runs without its database."_s});
    return store;
}

ChatError ended()
{
    ChatError error;
    error.kind = ChatError::Kind::Stopping;
    error.message = u"The conversation was ended."_s;
    error.retryPointless = true;
    return error;
}

void list(const Parts &parts, const ExchangePtr &exchange)
{
    const std::optional<QString> subject = subjectOf(parts, exchange);
    ConversationStore *store = subject ? storeOf(parts, exchange) : nullptr;
    if (!store)
        return;
    const auto rows = store->list(*subject, QDateTime::currentDateTimeUtc());
    if (rows)
        exchange->respondJson(200, sessionsJson(*rows, subject->isEmpty()), kNoStore);
    else
        respondFailed(exchange, rows.error());
}

void stats(const Parts &parts, const ExchangePtr &exchange)
{
    const std::optional<QString> subject = subjectOf(parts, exchange);
    ConversationStore *store = subject ? storeOf(parts, exchange) : nullptr;
    if (!store)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto rows = store->list(*subject, now);
    const auto expired = store->countExpired(*subject, now);
    if (!rows || !expired) {
        respondFailed(exchange, (rows ? expired.error() : rows.error()));
        return;
    }
    exchange->respondJson(
        200, sessionStatsJson(*rows, *expired, parts.lifetime(), SessionsHandler::kCleanup),
        kNoStore);
}

void one(const Parts &parts, const ExchangePtr &exchange, const QString &id)
{
    const std::optional<QString> subject = subjectOf(parts, exchange);
    ConversationStore *store = subject ? storeOf(parts, exchange) : nullptr;
    if (!store)
        return;
    const auto found = store->find(*subject, id, QDateTime::currentDateTimeUtc());
    if (!found)
        respondFailed(exchange, found.error());
    else if (!*found)
        respondNotFound(exchange, u"There is no session '%1'."_s.arg(id.left(200)));
    else
        exchange->respondJson(200, sessionJson(**found, false), kNoStore);
}

void remove(const Parts &parts, const ExchangePtr &exchange, const QString &id)
{
    const std::optional<QString> subject = subjectOf(parts, exchange);
    ConversationStore *store = subject ? storeOf(parts, exchange) : nullptr;
    if (!store)
        return;
    // First the process: what it still says must not come back into the store.
    const bool wasLive = parts.service.evict(*subject, id, ended());
    const bool wasConfigured = parts.forgotten(*subject, id);
    const auto removed = store->remove(*subject, id);
    if (!removed)
        respondFailed(exchange, removed.error());
    else if (!*removed && !wasLive && !wasConfigured)
        respondNotFound(exchange, u"There is no session '%1'."_s.arg(id.left(200)));
    else
        exchange->respondJson(
            200, {{"message", u"Session %1 deleted successfully"_s.arg(id).toStdString()}});
}

void listLive(const Parts &parts, const ExchangePtr &exchange)
{
    const std::optional<QString> subject = subjectOf(parts, exchange);
    if (!subject)
        return;
    std::vector<ChatService::LiveConversation> live = parts.service.liveConversations();
    if (!subject->isEmpty())
        std::erase_if(live, [&](const auto &entry) { return entry.callerKey != *subject; });
    exchange->respondJson(200, liveConversationsJson(live, parts.workerLimit(), subject->isEmpty()),
                          kNoStore);
}

void evict(const Parts &parts, const ExchangePtr &exchange, const QString &id)
{
    const std::optional<QString> subject = subjectOf(parts, exchange);
    if (!subject)
        return;
    if (parts.service.evict(*subject, id, ended()))
        exchange->respondJson(
            200, {{"message", u"Conversation %1 evicted"_s.arg(id).toStdString()}, {"ok", true}});
    else
        respondNotFound(exchange,
                        u"There is no process for a conversation '%1'."_s.arg(id.left(200)));
}

} // namespace

SessionsHandler::SessionsHandler(Parts parts)
    : m_parts(std::move(parts))
{ }

void SessionsHandler::addRoutes(HttpServer &server) const
{
    RouteOptions options;
    options.group = RateGroup::Session;
    using Plain = void (*)(const Parts &, const ExchangePtr &);
    using WithId = void (*)(const Parts &, const ExchangePtr &, const QString &);
    const auto plain = [&](const char *path, Plain act) {
        server.route(
            "GET"_ba, path, Access::Key,
            [parts = m_parts, act](const ExchangePtr &exchange, const RouteArgs &) {
                act(parts, exchange);
            },
            options);
    };
    const auto withId = [&](const char *method, const char *path, WithId act) {
        server.route(
            method, path, Access::Key,
            [parts = m_parts, act](const ExchangePtr &exchange, const RouteArgs &args) {
                act(parts, exchange, QString::fromUtf8(args.value(0)));
            },
            options);
    };
    plain("/v1/sessions", &list);
    plain("/v1/sessions/stats", &stats);
    withId("GET", "/v1/sessions/<arg>", &one);
    withId("DELETE", "/v1/sessions/<arg>", &remove);
    plain("/conversations", &listLive);
    withId("DELETE", "/conversations/<arg>", &evict);
}
