// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>

// How long one answer took, in ms; -1 = it never came.
struct Timing
{
    double first = -1; // to the first word of the text
    double total = -1;
    qint64 bytes = 0;

    bool isComplete() const { return total >= 0; }
};

// Watches bytes go by and notes when the first word of a "w0 w1 …" answer and its end were there. Every
// wire between the API and the client says the word as `:"w0 "`, so that all are timed alike.
class TimingWatch
{
public:
    explicit TimingWatch(QByteArray endMark)
        : m_endMark(std::move(endMark))
    { }

    // True once the end has come.
    bool see(QByteArrayView bytes)
    {
        m_tail += bytes;
        m_timing.bytes += bytes.size();
        if (m_timing.first < 0 && m_tail.contains(":\"w0 \""))
            m_timing.first = elapsed();
        if (m_tail.contains(m_endMark))
            m_timing.total = elapsed();
        m_tail = m_tail.right(kLongestMark);
        return m_timing.isComplete();
    }
    const Timing &timing() const { return m_timing; }

private:
    static constexpr qsizetype kLongestMark = 64;

    double elapsed() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start)
            .count();
    }

    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    QByteArray m_endMark;
    QByteArray m_tail;
    Timing m_timing;
};
