// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"
#include "server/http/httpheaders.h"
#include "server/http/httprequest.h"

#include <QHash>
#include <QHostAddress>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

// Which names and pages may reach the server.
struct GuardRules
{
    QStringList allowedHosts; // further names, "name" or "name:port"
    QStringList allowedOrigins; // exact, e.g. "https://app.example.com"
    bool lan = false; // literal private addresses are fine in the Host header
    // Who a request of this computer comes from that has no token of ours; nothing: it is refused.
    std::optional<Caller> anonymous{};
};

// Says who a token belongs to; nothing if it is no token of ours. Must compare in constant time.
using Authenticator =
    std::function<std::optional<Caller>(QByteArrayView token, const QHostAddress &peer)>;

// The door: decides on a request's headers alone, before its body is read. Against DNS rebinding it
// checks Host, against foreign web pages Origin, against everybody else the token; guessing is
// slowed per address. Lives in the server's thread, does no I/O.
class RequestGuard
{
public:
    using Clock = std::chrono::steady_clock;

    struct Refusal
    {
        int status = 403;
        QString message;
        std::chrono::milliseconds delay{0};
    };

    // The caller that stands for a program of this computer without a (known) token.
    static Caller loopbackCaller();

    void setRules(const GuardRules &rules);
    void setAuthenticator(Authenticator authenticator);

    // Host and Origin: for every request, also for open routes and preflights.
    std::optional<Refusal> checkSource(const HttpRequest &request) const;
    // The token. Without an authenticator nobody gets in.
    std::optional<Refusal> authenticate(const HttpRequest &request, Caller *caller,
                                        Clock::time_point now = Clock::now());

    // For the answer to a page of another, allowed origin; empty otherwise.
    HttpHeaders corsHeaders(const HttpRequest &request) const;
    // Likewise for the answer to a preflight; `methods` is what the path allows.
    HttpHeaders preflightHeaders(const HttpRequest &request, const QByteArray &methods) const;

private:
    struct Failures
    {
        int count = 0;
        Clock::time_point last;
    };

    bool isTrusted(const HttpRequest &request) const;
    bool isHostAllowed(const HttpRequest &request) const;
    bool isOriginAllowed(const HttpRequest &request, QByteArrayView origin) const;
    std::chrono::milliseconds noteFailure(const QHostAddress &peer, Clock::time_point now);

    GuardRules m_rules;
    Authenticator m_authenticator;
    QHash<QHostAddress, Failures> m_failures;
};
