// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

// What one client may cost: sizes in bytes, times after which it is given up. A plain value; the
// defaults suit a server on one person's machine.
struct HttpLimits
{
    int requestLine = 8 * 1024;
    int headerBytes = 32 * 1024; // all header lines together, trailers too
    int headerCount = 100;
    qint64 body = 32 * 1024 * 1024; // unless the route has its own limit
    int connections = 400;
    qint64 readBuffer = 64 * 1024; // taken in ahead while an answer is pending
    qint64 highWater = 256 * 1024; // a stream's unsent bytes: write() says "slow down" above this …
    qint64 lowWater = 64 * 1024; // … and writable() is emitted below this
    qint64 streamCap = 16 * 1024 * 1024; // a producer that does not listen is cut here

    std::chrono::milliseconds headerTimeout{10'000}; // first byte of a request to its last header
    std::chrono::milliseconds bodyIdleTimeout{30'000};
    std::chrono::milliseconds bodyTotalTimeout{300'000};
    std::chrono::milliseconds keepAliveTimeout{75'000};
    std::chrono::milliseconds writeStallTimeout{30'000}; // unsent bytes and the client takes none
    std::chrono::milliseconds lingerTimeout{1'000};
};
