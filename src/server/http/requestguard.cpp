// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requestguard.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kFirstDelay = 125ms;
constexpr std::chrono::milliseconds kLongestDelay = 1s;
constexpr auto kForgetAfter = 60s;
constexpr qsizetype kRememberedPeers = 1024;

struct HostPort
{
    QString name; // lower case, IPv6 without brackets
    int port = -1;
};

std::optional<int> parsePort(QStringView text)
{
    const bool digits = !text.isEmpty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || text.toInt() > 65535)
        return {};
    return text.toInt();
}

std::optional<HostPort> parseHost(const QString &text)
{
    QStringView name = text;
    QStringView port;
    bool hasPort = false;
    if (name.startsWith(u'[')) {
        const qsizetype bracket = name.indexOf(u']');
        if (bracket < 0)
            return {};
        const QStringView after = name.sliced(bracket + 1);
        hasPort = after.startsWith(u':');
        if (!after.isEmpty() && !hasPort)
            return {};
        port = hasPort ? after.sliced(1) : QStringView();
        name = name.sliced(1, bracket - 1);
    } else if (const qsizetype colon = name.indexOf(u':'); colon >= 0) {
        hasPort = true;
        port = name.sliced(colon + 1);
        name = name.first(colon);
    }
    HostPort result{name.toString().toLower(), -1};
    if (hasPort) {
        const std::optional<int> number = parsePort(port);
        if (!number)
            return {};
        result.port = *number;
    }
    if (result.name.isEmpty())
        return {};
    return result;
}

// IPv4 behind an IPv6 socket compares as IPv4.
QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(ipv4) : address;
}

bool isPrivateAddress(const QHostAddress &address)
{
    // RFC 1918, and RFC 6598, which overlay networks use.
    static const std::array networks{QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
                                     QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
                                     QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
                                     QHostAddress::parseSubnet(u"100.64.0.0/10"_s)};
    return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast()
        || std::any_of(networks.begin(), networks.end(),
                       [&address](const auto &network) { return address.isInSubnet(network); });
}

QByteArrayView bearerToken(QByteArrayView authorization)
{
    constexpr QByteArrayView scheme = "Bearer ";
    if (authorization.size() <= scheme.size()
        || authorization.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return authorization.sliced(scheme.size());
}

QString displayed(QByteArrayView text)
{
    return QString::fromLatin1(text.first(qMin<qsizetype>(text.size(), 100)));
}

RequestGuard::Refusal unauthorized(const QString &message)
{
    return {401, message, 0ms};
}

} // namespace

void RequestGuard::setRules(const GuardRules &rules)
{
    m_rules = rules;
}

void RequestGuard::setAuthenticator(Authenticator authenticator)
{
    m_authenticator = std::move(authenticator);
}

std::optional<RequestGuard::Refusal> RequestGuard::checkSource(const HttpRequest &request) const
{
    if (!isHostAllowed(request)) {
        return Refusal{421,
                       u"Bellhop does not answer to the host name \"%1\". If it is yours, add it "
                       "under \"Further host names\" in the settings (server/allowed-hosts, "
                       "BELLHOP_ALLOWED_HOSTS)."_s.arg(displayed(request.authority)),
                       0ms};
    }
    const QByteArrayView origin = request.header("origin");
    if (!origin.isNull() && !isOriginAllowed(request, origin)) {
        return Refusal{403,
                       u"The web page \"%1\" may not use Bellhop. If you trust it, add it "
                       "under \"Web pages that may call\" in the settings (server/allowed-origins, "
                       "BELLHOP_ALLOWED_ORIGINS)."_s.arg(displayed(origin)),
                       0ms};
    }
    return {};
}

std::optional<RequestGuard::Refusal>
RequestGuard::authenticate(const HttpRequest &request, Caller *caller, Clock::time_point now)
{
    const QByteArrayView bearer = bearerToken(request.header("authorization"));
    const QByteArrayView key = request.header("x-api-key");
    for (const QByteArrayView token : {bearer, key}) {
        if (token.isEmpty() || !m_authenticator)
            continue;
        if (std::optional<Caller> known = m_authenticator(token, request.peerAddress)) {
            *caller = *std::move(known);
            m_failures.remove(request.peerAddress);
            return {};
        }
    }
    // Programs that insist on a key send some made-up one.
    if (isTrusted(request)) {
        *caller = *m_rules.anonymous;
        return {};
    }
    if (bearer.isEmpty() && key.isEmpty()) {
        return unauthorized(
            u"A token is needed: send it as \"Authorization: Bearer TOKEN\" (or x-api-key). Copy "
            "it from Bellhop's tray menu or window, or run \"bellhop --print-token\"."_s);
    }
    Refusal refusal = unauthorized(
        u"This token is not known here. Copy the right one from Bellhop's tray menu or window, or "
        "run \"bellhop --print-token\"."_s);
    refusal.delay = noteFailure(request.peerAddress, now);
    return refusal;
}

Caller RequestGuard::loopbackCaller()
{
    return {u"loopback"_s, u"This computer"_s, {}};
}

bool RequestGuard::isTrusted(const HttpRequest &request) const
{
    // A page of another site can make a browser ask; browsers say so.
    const QByteArrayView site = request.header("sec-fetch-site");
    return m_rules.anonymous && plainAddress(request.peerAddress).isLoopback()
        && (site.isEmpty() || site == "same-origin" || site == "none"
            || request.hasHeader("origin"));
}

HttpHeaders RequestGuard::corsHeaders(const HttpRequest &request) const
{
    const QByteArrayView origin = request.header("origin");
    if (origin.isNull() || !isOriginAllowed(request, origin))
        return {};
    return {{"Access-Control-Allow-Origin"_ba, origin.toByteArray()},
            {"Access-Control-Expose-Headers"_ba,
             "x-request-id, request-id, retry-after, x-ratelimit-limit-requests, "
             "x-ratelimit-remaining-requests, x-ratelimit-reset-requests, x-bellhop-route, "
             "x-bellhop-cache, x-bellhop-cost-usd"_ba},
            {"Vary"_ba, "Origin"_ba}};
}

HttpHeaders RequestGuard::preflightHeaders(const HttpRequest &request,
                                           const QByteArray &methods) const
{
    HttpHeaders headers = corsHeaders(request);
    if (headers.isEmpty() || !request.hasHeader("access-control-request-method"))
        return headers;
    headers.append({"Access-Control-Allow-Methods"_ba, methods});
    const QByteArrayView wanted = request.header("access-control-request-headers");
    if (!wanted.isEmpty())
        headers.append({"Access-Control-Allow-Headers"_ba, wanted.toByteArray()});
    if (request.header("access-control-request-private-network") == "true")
        headers.append({"Access-Control-Allow-Private-Network"_ba, "true"_ba});
    headers.append({"Access-Control-Max-Age"_ba, "600"_ba});
    return headers;
}

bool RequestGuard::isHostAllowed(const HttpRequest &request) const
{
    const std::optional<HostPort> host = parseHost(QString::fromLatin1(request.authority));
    if (!host)
        return false;
    const bool portFits = host->port < 0 || host->port == request.localPort;
    for (const QString &entry : m_rules.allowedHosts) {
        const std::optional<HostPort> allowed = parseHost(entry.trimmed());
        if (allowed && allowed->name == host->name
            && (allowed->port < 0 ? portFits : allowed->port == host->port))
            return true;
    }
    if (!portFits)
        return false;
    if (host->name == "localhost"_L1 || host->name == "127.0.0.1"_L1 || host->name == "::1"_L1)
        return true;
    const QHostAddress literal(host->name);
    if (literal.isNull())
        return false;
    return plainAddress(literal) == plainAddress(request.localAddress)
        || (m_rules.lan && isPrivateAddress(literal));
}

bool RequestGuard::isOriginAllowed(const HttpRequest &request, QByteArrayView origin) const
{
    constexpr QByteArrayView scheme = "http://";
    if (origin.startsWith(scheme) && !request.authority.isEmpty()
        && origin.sliced(scheme.size()).compare(request.authority, Qt::CaseInsensitive) == 0)
        return true;
    const QString text = QString::fromLatin1(origin);
    return std::any_of(m_rules.allowedOrigins.begin(), m_rules.allowedOrigins.end(),
                       [&text](const QString &allowed) {
                           return allowed.trimmed().compare(text, Qt::CaseInsensitive) == 0;
                       });
}

// Doubles with each failure in a row; grows per address, so that one guesser slows only itself.
std::chrono::milliseconds RequestGuard::noteFailure(const QHostAddress &peer, Clock::time_point now)
{
    if (m_failures.size() >= kRememberedPeers && !m_failures.contains(peer)) {
        const auto oldest =
            std::min_element(m_failures.begin(), m_failures.end(),
                             [](const Failures &a, const Failures &b) { return a.last < b.last; });
        m_failures.erase(oldest);
    }
    Failures &failures = m_failures[peer];
    if (now - failures.last > kForgetAfter)
        failures.count = 0;
    failures.last = now;
    const int doublings = qMin(failures.count++, 10);
    return qMin<std::chrono::milliseconds>(kFirstDelay * (1 << doublings), kLongestDelay);
}
