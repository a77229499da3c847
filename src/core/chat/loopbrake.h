// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>

// Stops a client that asks the same again and again: some loop for ever on an answer they do not
// understand (OpenCode: 256 calls in 15 s), and behind us every call costs money. What counts is a
// request with the same body that begins after its twin was answered, so fifty equal ones at once
// are no loop. The caller gives the time, so it can be tested. Engine thread.
class LoopBrake
{
public:
    // More than `limit` repeats (0 = off) within `window` are refused.
    explicit LoopBrake(int limit = 10, std::chrono::milliseconds window = std::chrono::seconds(20));

    void setLimit(int limit) { m_limit = limit; }
    // True if the request may go on. `key` identifies the caller and the body.
    bool admit(const QByteArray &key, std::chrono::milliseconds now);
    void answered(const QByteArray &key);
    // Until the oldest repeat is forgotten.
    std::chrono::milliseconds window() const { return m_window; }

private:
    struct Entry
    {
        int repeats = 0;
        bool wasAnswered = false;
        std::chrono::milliseconds since{0};
    };
    void forgetOld(std::chrono::milliseconds now);

    int m_limit;
    std::chrono::milliseconds m_window;
    QHash<QByteArray, Entry> m_entries;
};
