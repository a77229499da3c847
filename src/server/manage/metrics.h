// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/planwindows.h"
#include "core/status/serverstatus.h"
#include "core/status/turnrecord.h"

#include <QByteArray>

#include <array>
#include <map>
#include <vector>

// Counters and histograms since the start, written in Prometheus' text format (version 0.0.4). Labels
// hold no names that clients choose; the number of series is bounded. Engine thread.
class Metrics
{
public:
    void count(const TurnRecord &settled);
    void countRefusal(int status) { ++m_refusals[status]; } // at the door: limits, scopes

    QByteArray text(const ServerStatus &server, const ClaudeStatus &claude,
                    const std::vector<PlanWindows::Window> &plan) const;

private:
    struct Histogram
    {
        static constexpr std::array<double, 12> kBounds{0.1, 0.25, 0.5, 1,  2,   4,
                                                        8,   15,   30,  60, 120, 300}; // seconds
        std::array<quint64, kBounds.size()> buckets{}; // not cumulated
        quint64 count = 0;
        double sum = 0;

        void add(qint64 ms);
        void appendTo(QByteArray &out, const char *name, const char *help) const;
    };
    struct Tokens
    {
        TokenUsage usage;
        double costUsd = 0;
    };
    using Labels = std::array<QByteArray, 3>; // endpoint, model, outcome

    std::map<Labels, quint64> m_requests;
    std::map<QByteArray, Tokens> m_tokens; // by model
    std::map<int, quint64> m_refusals;
    Histogram m_firstToken;
    Histogram m_total;
};
