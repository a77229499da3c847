// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/ratelimiter.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr qsizetype kRemembered = 4096;

QString nameOf(const RateLimiter::Bucket &bucket)
{
    return QString::number(int(bucket.group)) + u' ' + bucket.subject;
}

std::chrono::milliseconds timeFor(double tokens, int perMinute)
{
    return std::chrono::milliseconds(qint64(std::ceil(std::max(tokens, 0.0) * 60'000 / perMinute)));
}

} // namespace

RateLimiter::Verdict RateLimiter::take(const std::vector<Bucket> &buckets, Clock::time_point now)
{
    Verdict tightest;
    bool isFirst = true;
    const bool isAllowed = std::all_of(buckets.begin(), buckets.end(), [&](const Bucket &bucket) {
        return levelOf(bucket, now) >= 1;
    });
    for (const Bucket &bucket : buckets) {
        double tokens = levelOf(bucket, now);
        const bool isEmpty = tokens < 1;
        if (isAllowed) {
            tokens -= 1;
            if (!m_levels.contains(nameOf(bucket)))
                forgetOldest();
            m_levels.insert(nameOf(bucket), {tokens, now});
        }
        Verdict verdict{isAllowed, bucket.perMinute, int(tokens),
                        timeFor(bucket.perMinute - tokens, bucket.perMinute),
                        isEmpty ? timeFor(1 - tokens, bucket.perMinute) : 0ms};
        const bool isTighter = isFirst || verdict.untilNext > tightest.untilNext
            || (verdict.untilNext == tightest.untilNext && verdict.remaining < tightest.remaining);
        if (isTighter)
            tightest = verdict;
        isFirst = false;
    }
    return tightest;
}

double RateLimiter::levelOf(const Bucket &bucket, Clock::time_point now) const
{
    const auto known = m_levels.constFind(nameOf(bucket));
    if (known == m_levels.cend())
        return bucket.perMinute;
    const std::chrono::duration<double> passed = now - known->at;
    return std::min<double>(bucket.perMinute,
                            known->tokens + passed.count() * bucket.perMinute / 60);
}

void RateLimiter::forgetOldest()
{
    if (m_levels.size() < kRemembered)
        return;
    // A bucket nobody took from for a minute is full, which is what an unknown one is.
    auto oldest = m_levels.begin();
    for (auto it = m_levels.begin(); it != m_levels.end(); ++it) {
        if (it->at < oldest->at)
            oldest = it;
    }
    m_levels.erase(oldest);
}
