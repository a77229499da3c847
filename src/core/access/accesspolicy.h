// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/budgetbook.h"
#include "core/access/ratelimiter.h"
#include "core/chat/chaterror.h"
#include "core/chat/chatrequest.h"

#include <QHostAddress>

#include <map>
#include <optional>

class KeyRing;
class Settings;

// Says what a known caller may do now: how often it may come, which models it may ask and what is
// left of the budgets. Engine thread.
class AccessPolicy
{
public:
    explicit AccessPolicy(const KeyRing &keys);

    void configure(const Settings &settings);
    BudgetBook &budgets() { return m_budgets; }

    // One request at the door, before its body. Nothing if no limit is meant for it.
    std::optional<RateLimiter::Verdict>
    arrive(const QString &keyId, const QHostAddress &peer, RateGroup group,
           RateLimiter::Clock::time_point now = RateLimiter::Clock::now());
    static ChatError tooMany(const RateLimiter::Verdict &verdict);

    // Why this question is not asked; nothing if it may be.
    std::optional<ChatError> refusal(const ChatRequest &request, const QDateTime &now);
    // Answers the key may have at the same time; 0 = no limit of its own.
    int concurrencyOf(const QString &keyId) const;
    bool mayAsk(const QString &keyId, const QString &model, const QString &fullName) const;

private:
    enum class Reach { Nobody, Network, Everybody };

    const KeyRing &m_keys;
    RateLimiter m_limiter;
    BudgetBook m_budgets;
    Reach m_reach = Reach::Network;
    std::map<RateGroup, int> m_perMinute;
};
