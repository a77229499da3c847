// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/modelcatalog.h"
#include "server/http/httpserver.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>

#include <deque>
#include <vector>

class ChatService;

// GET /healthz/deep: asks Claude one small question and says how that went, 200 or 503. It costs a
// little, so it needs a key that may manage, is limited, answers all who wait with one question, and
// repeats a result for a minute. Engine thread; must outlive the routes.
class DeepHealth final : public QObject
{
    Q_OBJECT

public:
    DeepHealth(ChatService &service, const ModelCatalog &models, QObject *parent = nullptr);

    void addRoutes(HttpServer &server);

private:
    struct Result
    {
        bool isOk = false;
        qint64 durationMs = 0;
        QString excerpt;
        QString problem;
        QDateTime at;
    };
    void ask(const ExchangePtr &exchange);
    void probe(const Caller &caller);
    void settle(Result result);
    void answer(const ExchangePtr &exchange, bool isCached) const;

    ChatService &m_service;
    const ModelCatalog &m_models;
    std::vector<ExchangePtr> m_waiting;
    std::deque<bool> m_window; // of the last results
    Result m_last;
    QElapsedTimer m_sinceLast;
    QElapsedTimer m_clock;
    quint64 m_number = 0;
    bool m_isProbing = false;
};
