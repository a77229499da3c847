// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <chrono>
#include <vector>

// What kind of request it is, for limits: chat questions are dear, looks at the state are cheap.
enum class RateGroup { Chat, Debug, Auth, Session, Health, General, None };

// Token buckets: each subject (a key, an address) has one per group, which holds a minute's worth and
// fills evenly, so that a burst is fine and a flood is not. A request takes from all its buckets or
// from none. Remembers a bounded number of subjects. Engine thread.
class RateLimiter
{
public:
    using Clock = std::chrono::steady_clock;

    struct Bucket
    {
        QString subject;
        RateGroup group = RateGroup::General;
        int perMinute = 0; // at least 1
    };
    // Of the tightest of the buckets.
    struct Verdict
    {
        bool isAllowed = true;
        int limit = 0;
        int remaining = 0;
        std::chrono::milliseconds untilFull{0};
        std::chrono::milliseconds untilNext{0}; // not allowed: wait so long
    };
    Verdict take(const std::vector<Bucket> &buckets, Clock::time_point now = Clock::now());

    void clear() { m_levels.clear(); }

private:
    struct Level
    {
        double tokens = 0;
        Clock::time_point at;
    };
    double levelOf(const Bucket &bucket, Clock::time_point now) const;
    void forgetOldest();

    QHash<QString, Level> m_levels;
};
