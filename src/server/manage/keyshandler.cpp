// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/keyshandler.h"

#include "server/chat/chatendpoint.h"
#include "server/manage/keysformat.h"
#include "server/manage/manageanswers.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<KeyRing::Wishes> wishesOf(const ExchangePtr &exchange, const KeyLimits &limits = {})
{
    const std::optional<Json> body = ChatEndpoint::body(exchange);
    if (!body)
        return {};
    Result<KeyRing::Wishes, ChatError> wishes = keyWishes(*body, limits);
    if (wishes)
        return *std::move(wishes);
    exchange->respondError(wishes.error());
    return {};
}

void create(KeyRing &keys, const ExchangePtr &exchange)
{
    const std::optional<KeyRing::Wishes> wishes = wishesOf(exchange);
    if (!wishes)
        return;
    const Result<KeyRing::Created> created = keys.create(*wishes);
    if (!created) {
        exchange->respondError(ChatError::invalid({}, created.error().english));
        return;
    }
    Json answer = keyJson(created->key);
    answer["secret"] = created->secret.toStdString();
    exchange->respondJson(201, answer, kNoStore);
}

void change(KeyRing &keys, const ExchangePtr &exchange, const QString &id)
{
    const AccessKey *key = keys.find(id);
    if (!key) {
        respondNotFound(exchange, u"There is no key with this id; GET /v1/keys lists them."_s);
        return;
    }
    const std::optional<KeyRing::Wishes> wishes = wishesOf(exchange, key->limits);
    if (!wishes)
        return;
    const Result<AccessKey> changed = keys.change(id, *wishes);
    if (changed)
        exchange->respondJson(200, keyJson(*changed), kNoStore);
    else
        exchange->respondError(ChatError::invalid({}, changed.error().english));
}

void revoke(KeyRing &keys, const ExchangePtr &exchange, const QString &id)
{
    if (!keys.find(id)) {
        respondNotFound(exchange, u"There is no key with this id; GET /v1/keys lists them."_s);
        return;
    }
    const Result<AccessKey> revoked = keys.revoke(id);
    if (revoked)
        exchange->respondJson(200, keyJson(*revoked), kNoStore);
    else
        exchange->respondError(ChatError::invalid({}, revoked.error().english));
}

} // namespace

void addKeyRoutes(HttpServer &server, KeyRing &keys)
{
    RouteOptions options;
    options.group = RateGroup::Auth;
    options.bodyLimit = 64 * 1024;
    server.route(
        "GET"_ba, "/v1/keys"_ba, Access::Manage,
        [&keys](const ExchangePtr &exchange, const RouteArgs &) {
            exchange->respondJson(200, keysJson(keys.all()), kNoStore);
        },
        options);
    server.route(
        "POST"_ba, "/v1/keys"_ba, Access::Manage,
        [&keys](const ExchangePtr &exchange, const RouteArgs &) { create(keys, exchange); },
        options);
    server.route(
        "PATCH"_ba, "/v1/keys/<arg>"_ba, Access::Manage,
        [&keys](const ExchangePtr &exchange, const RouteArgs &args) {
            change(keys, exchange, QString::fromUtf8(args.value(0)));
        },
        options);
    server.route(
        "DELETE"_ba, "/v1/keys/<arg>"_ba, Access::Manage,
        [&keys](const ExchangePtr &exchange, const RouteArgs &args) {
            revoke(keys, exchange, QString::fromUtf8(args.value(0)));
        },
        options);
}
