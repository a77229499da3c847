// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchangetap.h"
#include "server/http/httpexchange.h"
#include "server/manage/answercache.h"

#include <QObject>

#include <memory>
#include <optional>

class HttpServer;

// Gives answers a second time without asking Claude again, in two ways:
//
// Cache: equal questions of one key, if the client (X-Enable-Cache) or the settings want it. Equal is
// the same path, body and control headers; the order of keys at the top of the body and white space do
// not count, that of keys further in does: the order of a schema is the order in which Claude writes.
// Questions of a named conversation are never equal.
//
// Idempotency-Key: the very same request again, e.g. after a broken connection, gets the same answer
// for a day; 409 while the first is running, 422 if the body is another one.
//
// Only complete answers with a 2xx status are kept. A stream comes back in the pieces in which it came.
// Engine thread; must outlive the server's routes.
class ReplayDesk final : public QObject
{
    Q_OBJECT

public:
    enum class CacheMode { Off, OnRequest, Always };

    explicit ReplayDesk(QObject *parent = nullptr);

    void configure(CacheMode mode, int size, std::chrono::seconds ttl);
    void forgetAnswers(); // models or their names mean something else now
    void forgetCaller(const QString &keyId); // the key was revoked
    void addRoutes(HttpServer &server); // /v1/cache/…

    // True: the exchange was answered.
    bool intercept(const ExchangePtr &exchange);

private:
    class Recorder;
    struct Keys
    {
        QByteArray cache; // empty = not wanted
        QByteArray idempotency;
    };
    Keys keysOf(const ExchangePtr &exchange) const;
    bool wantsCache(const HttpRequest &request, const std::optional<Json> &body) const;
    bool answerRepeated(const ExchangePtr &exchange, const QByteArray &key);
    void keep(const Keys &keys, const KeptAnswerPtr &answer);
    void release(const Keys &keys);
    static void replay(const ExchangePtr &exchange, const KeptAnswerPtr &answer, const char *how);

    CacheMode m_mode = CacheMode::OnRequest;
    AnswerCache m_cache;
    AnswerCache m_repeats; // by idempotency key
    QHash<QByteArray, QByteArray> m_running; // idempotency key -> hash of its body
    quint64 m_generation = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};
