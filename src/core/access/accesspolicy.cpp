// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accesspolicy.h"

#include "core/access/keyring.h"
#include "core/access/modelaccess.h"
#include "core/settings/settings.h"

using namespace Qt::StringLiterals;

namespace {

// An IPv6 client has a whole network of addresses to itself.
QString subjectOf(const QHostAddress &peer)
{
    bool isIPv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIPv4);
    if (isIPv4)
        return u"address "_s + QHostAddress(ipv4).toString();
    Q_IPV6ADDR bytes = peer.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return u"address "_s + QHostAddress(bytes).toString();
}

} // namespace

AccessPolicy::AccessPolicy(const KeyRing &keys)
    : m_keys(keys)
{ }

void AccessPolicy::configure(const Settings &settings)
{
    switch (settings.rateLimits()) {
    case Settings::RateLimits::Off:
        m_reach = Reach::Nobody;
        break;
    case Settings::RateLimits::Network:
        m_reach = Reach::Network;
        break;
    case Settings::RateLimits::All:
        m_reach = Reach::Everybody;
        break;
    }
    using Key = Settings::Key;
    m_perMinute = {{RateGroup::Chat, settings.ratePerMinute(Key::RateChat)},
                   {RateGroup::Debug, settings.ratePerMinute(Key::RateDebug)},
                   {RateGroup::Auth, settings.ratePerMinute(Key::RateAuth)},
                   {RateGroup::Session, settings.ratePerMinute(Key::RateSession)},
                   {RateGroup::Health, settings.ratePerMinute(Key::RateHealth)},
                   {RateGroup::General, settings.ratePerMinute(Key::RateGeneral)}};
    m_budgets.setLimits(
        {settings.dailyBudgetUsd(), settings.monthlyBudgetUsd(), settings.budgetWarning()});
}

std::optional<RateLimiter::Verdict> AccessPolicy::arrive(const QString &keyId,
                                                         const QHostAddress &peer, RateGroup group,
                                                         RateLimiter::Clock::time_point now)
{
    std::vector<RateLimiter::Bucket> buckets;
    const auto general = m_perMinute.find(group);
    const int perMinute = general == m_perMinute.end() ? 0 : general->second;
    // What costs money without being a question is limited for this machine too.
    const bool isMeant = m_reach == Reach::Everybody
        || (m_reach == Reach::Network && (!peer.isLoopback() || group == RateGroup::Debug));
    const AccessKey *key = m_keys.find(keyId);
    const int own = key && group == RateGroup::Chat ? key->limits.perMinute : 0;
    if (own > 0)
        buckets.push_back({u"key "_s + keyId, group, own});
    if (isMeant && perMinute > 0) {
        if (own == 0 && !keyId.isEmpty())
            buckets.push_back({u"key "_s + keyId, group, perMinute});
        buckets.push_back({subjectOf(peer), group, perMinute});
    }
    if (buckets.empty())
        return {};
    return m_limiter.take(buckets, now);
}

ChatError AccessPolicy::tooMany(const RateLimiter::Verdict &verdict)
{
    ChatError error;
    error.kind = ChatError::Kind::RateLimited;
    error.message =
        u"Too many requests: at most %1 per minute here. Try again later, or raise the limit in "
        "Bellhop's settings."_s.arg(verdict.limit);
    error.retryAfter = std::max(std::chrono::ceil<std::chrono::seconds>(verdict.untilNext),
                                std::chrono::seconds(1));
    return error;
}

std::optional<ChatError> AccessPolicy::refusal(const ChatRequest &request, const QDateTime &now)
{
    const AccessKey *key = m_keys.find(request.caller.keyId);
    if (key && !isModelAllowed(key->limits.models, request.model, request.replayModel)) {
        ChatError error;
        error.kind = ChatError::Kind::Forbidden;
        error.message = u"The key “%1” may not use the model %2, only: %3."_s.arg(
            key->name, request.model, key->limits.models.join(u", "_s));
        error.param = u"model"_s;
        error.retryPointless = true;
        return error;
    }
    return m_budgets.refusal(key, now);
}

int AccessPolicy::concurrencyOf(const QString &keyId) const
{
    const AccessKey *key = m_keys.find(keyId);
    return key ? key->limits.concurrent : 0;
}

bool AccessPolicy::mayAsk(const QString &keyId, const QString &model, const QString &fullName) const
{
    const AccessKey *key = m_keys.find(keyId);
    return !key || isModelAllowed(key->limits.models, model, fullName);
}
