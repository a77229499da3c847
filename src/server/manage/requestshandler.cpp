// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/requestshandler.h"

#include "core/access/keyring.h"
#include "core/chat/chatservice.h"
#include "core/store/usagestore.h"
#include "server/manage/manageanswers.h"
#include "server/manage/requestsformat.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRecent = 1000;

// One that has ended for its client may still wait for its account.
std::vector<TurnRecord> runningOnes(const ChatService &service)
{
    std::vector<TurnRecord> records = service.records();
    std::erase_if(records, [](const TurnRecord &record) { return !record.isRunning(); });
    return records;
}

void list(const ChatService &service, const KeyRing &keys, const UsageStore *usage,
          const ExchangePtr &exchange)
{
    std::vector<TurnRecord> records = runningOnes(service);
    const int recent = exchange->request().queryValue("recent").value_or("0").toInt();
    if (recent > 0 && usage) {
        const auto ended = usage->recent(std::min(recent, kMostRecent));
        if (!ended) {
            respondFailed(exchange, ended.error());
            return;
        }
        records.insert(records.end(), ended->begin(), ended->end());
    }
    const QString &keyId = exchange->caller().keyId;
    if (!keys.mayManage(keyId))
        std::erase_if(records, [&](const TurnRecord &record) { return record.keyId != keyId; });
    exchange->respondJson(200, requestsJson(records, QDateTime::currentDateTimeUtc()), kNoStore);
}

// An answer with several choices is several turns: "id", "id.1", "id.2" …
bool belongsTo(const QString &turn, const QString &id)
{
    if (turn == id)
        return true;
    bool isNumber = false;
    turn.mid(id.size() + 1).toUInt(&isNumber);
    return isNumber && turn.startsWith(id + u'.');
}

void cancel(ChatService &service, const KeyRing &keys, const ExchangePtr &exchange,
            const QString &id)
{
    ChatError why;
    why.kind = ChatError::Kind::Stopping;
    why.message = u"The request was cancelled by DELETE /v1/requests."_s;
    why.retryPointless = true;
    const QString &keyId = exchange->caller().keyId;
    int cancelled = 0;
    for (const TurnRecord &record : runningOnes(service)) {
        if (belongsTo(record.id, id) && (record.keyId == keyId || keys.mayManage(keyId)))
            cancelled += service.cancel(record.id, why) ? 1 : 0;
    }
    if (cancelled > 0)
        exchange->respondJson(
            200, {{"id", id.toStdString()}, {"object", "request"}, {"cancelled", true}});
    else
        respondNotFound(exchange, u"No request '%1' is running or waiting."_s.arg(id.left(200)));
}

} // namespace

void addRequestRoutes(HttpServer &server, ChatService &service, const KeyRing &keys,
                      std::function<const UsageStore *()> usage)
{
    server.route("GET"_ba, "/v1/requests"_ba, Access::Key,
                 [&service, &keys, usage = std::move(usage)](const ExchangePtr &exchange,
                                                             const RouteArgs &) {
                     list(service, keys, usage(), exchange);
                 });
    server.route("DELETE"_ba, "/v1/requests/<arg>"_ba, Access::Key,
                 [&service, &keys](const ExchangePtr &exchange, const RouteArgs &args) {
                     cancel(service, keys, exchange, QString::fromUtf8(args.value(0)));
                 });
}
