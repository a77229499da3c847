// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatturn.h"
#include "core/chat/testevents.h"
#include "core/claude/claudeworker.h"
#include "server/chat/chatendpoint.h"
#include "server/chat/chatsummary.h"
#include "server/http/httpserver.h"
#include "support/httpclient.h"

#include <QTimer>

// A real server on a free port in front of a core that answers every request with the same events
// and remembers what it was asked.
class HandlerFixture : public QObject
{
public:
    HandlerFixture()
        : endpoint([this](ChatRequest request) { return start(std::move(request)); }, testModel)
    {
        server.setAuthenticator([](QByteArrayView token, const QHostAddress &) {
            return token == "token" ? std::optional(Caller{QStringLiteral("key-1"), {}, {}})
                                    : std::nullopt;
        });
    }

    bool listen()
    {
        const auto port = server.listen(QHostAddress::LocalHost, 0);
        if (port)
            client = std::make_unique<HttpClient>(*port, "token");
        return port.has_value();
    }

    HttpAnswer post(const QString &path, const QByteArray &body,
                    const QList<QNetworkReply::RawHeaderPair> &headers = {})
    {
        return client->send("POST", path, body, headers);
    }

    // What the core was asked last.
    ChatRequest last() const { return requests.empty() ? ChatRequest{} : requests.back(); }

    ChatTurn *start(ChatRequest request)
    {
        requests.push_back(request);
        auto *turn = new ChatTurn(std::move(request), this);
        QTimer::singleShot(0, turn, [this, turn] {
            for (const ChatEvent &event : events)
                emit turn->event(event);
            if (failure)
                emit turn->failed(*failure);
            else
                emit turn->finished();
            emit turn->settled(TurnRecord{});
            turn->deleteLater();
        });
        return turn;
    }

    HttpServer server;
    ChatEndpoint endpoint;
    std::unique_ptr<HttpClient> client;
    std::vector<ChatRequest> requests;
    std::optional<ChatError> failure; // after the events
    Events events = answer({startText(0), TextDelta{0, "Hello"}, BlockStopped{0}});
};
