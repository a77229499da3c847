// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpheaders.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <list>
#include <memory>

// One whole answer, as it was given: a stream keeps its pieces.
struct KeptAnswer
{
    int status = 0;
    QByteArray contentType;
    HttpHeaders headers;
    bool isStream = false;
    QList<QByteArray> pieces; // one, unless it is a stream
    qint64 bytes = 0;
    QByteArray question; // hash of the body it answers
    QString owner; // id of the key that asked
};
using KeptAnswerPtr = std::shared_ptr<const KeptAnswer>;

// Answers in memory, for a time; the one used longest ago goes when there are too many or they are
// too large together. Engine thread.
class AnswerCache
{
public:
    using Clock = std::chrono::steady_clock;

    struct Limits
    {
        int size = 100;
        std::chrono::seconds ttl{60};
        qint64 bytes = 64 * 1024 * 1024; // of all together; an answer of a quarter is not kept
    };
    struct Stats
    {
        qint64 hits = 0;
        qint64 misses = 0;
        qint64 evictions = 0;
        qint64 expirations = 0;
    };

    void setLimits(const Limits &limits);
    const Limits &limits() const { return m_limits; }

    // Null if there is none (any more). Counts as a use, and in the statistics.
    KeptAnswerPtr find(const QByteArray &key, Clock::time_point now);
    void insert(const QByteArray &key, KeptAnswerPtr answer, Clock::time_point now);
    int clear(); // how many there were
    int removeOwned(const QString &owner);
    int size(Clock::time_point now);
    const Stats &stats() const { return m_stats; }

private:
    struct Entry
    {
        QByteArray key;
        KeptAnswerPtr answer;
        Clock::time_point expires;
    };
    using Entries = std::list<Entry>;
    void drop(Entries::iterator entry);
    void dropExpired(Clock::time_point now);

    Limits m_limits;
    Stats m_stats;
    Entries m_entries; // last used first
    QHash<QByteArray, Entries::iterator> m_places;
    qint64 m_bytes = 0;
};
