// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QByteArray>
#include <QFile>

#include <chrono>
#include <deque>
#include <optional>

// What the stand-in was asked once, and how it ended.
struct StandInRequest
{
    int number = 0;
    qint64 at = 0; // ms since the epoch
    QByteArray method;
    QByteArray url;
    Json headers = Json::object(); // names in lower case
    Json body = Json::object(); // {"unparsed": …} if it was no JSON
    bool closed = false;
    bool complete = false; // the whole answer was given
    std::chrono::steady_clock::time_point arrivedAt;
    std::chrono::steady_clock::time_point closedAt; // if closed

    qint64 durationMs() const; // if closed
    Json toJson() const;
};

// The last requests, in memory and, if wanted, in a file of one JSON line each: one when a request
// arrives, one when it ends. Not for anything but tests: bodies are kept as they came.
class StandInLog
{
public:
    StandInLog(int keep, const QString &path);

    int add(StandInRequest request);
    void close(int number, bool complete);
    void clear(); // numbers go on, a running answer must not be taken for a new one

    const std::deque<StandInRequest> &requests() const { return m_requests; }
    int count() const { return m_count; }

private:
    void append(const Json &line);

    std::deque<StandInRequest> m_requests;
    std::size_t m_keep;
    int m_count = 0;
    QFile m_file;
};
