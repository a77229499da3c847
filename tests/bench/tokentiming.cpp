// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tokentiming.h"

#include "core/access/accesskeys.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

constexpr int kKeys = 20;
constexpr int kBatches = 200;
constexpr int kChecksPerBatch = 500;

struct Attempt
{
    const char *name;
    QByteArray token;
    std::vector<double> nanoseconds; // of one check, a value for each batch

    double median()
    {
        const auto middle = nanoseconds.begin() + qsizetype(nanoseconds.size() / 2);
        std::nth_element(nanoseconds.begin(), middle, nanoseconds.end());
        return *middle;
    }
};

QByteArray changedAt(QByteArray token, qsizetype place)
{
    token[place] = token[place] == 'A' ? 'B' : 'A';
    return token;
}

} // namespace

void printTokenTiming()
{
    AccessKeys keys;
    std::vector<AccessKeys::Key> list;
    std::vector<QByteArray> tokens;
    for (int i = 0; i < kKeys; ++i) {
        tokens.push_back(AccessKeys::generateToken());
        AccessKeys::Key key;
        key.id = QString::number(i);
        key.digest = AccessKeys::digestOf(tokens.back());
        list.push_back(key);
    }
    keys.setKeys(std::move(list));

    const QByteArray &right = tokens.front();
    std::vector<Attempt> attempts{
        {"wrong from the first character", changedAt(right, 0), {}},
        {"wrong in the last character", changedAt(right, right.size() - 1), {}},
        {"nothing like it", AccessKeys::generateToken(), {}},
        {"right, of the first key", right, {}},
        {"right, of the last key", tokens.back(), {}},
    };
    int known = 0;
    for (int batch = 0; batch < kBatches; ++batch) {
        for (Attempt &attempt : attempts) {
            const auto start = std::chrono::steady_clock::now();
            for (int i = 0; i < kChecksPerBatch; ++i)
                known += keys.callerFor(attempt.token) ? 1 : 0;
            const std::chrono::duration<double, std::nano> took =
                std::chrono::steady_clock::now() - start;
            attempt.nanoseconds.push_back(took.count() / kChecksPerBatch);
        }
    }
    std::printf("\nA token among %d keys\n", kKeys);
    const double base = attempts.front().median();
    for (Attempt &attempt : attempts)
        std::printf("%-46s %9.0f ns, %.3f of the first\n", attempt.name, attempt.median(),
                    attempt.median() / base);
    std::fflush(stdout);
    if (known != 2 * kBatches * kChecksPerBatch)
        std::printf("(%d tokens were known)\n", known);
}
