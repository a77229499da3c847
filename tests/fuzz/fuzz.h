// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdio>
#include <cstdlib>

// A target gets bytes from outside and calls what has to stand them. libFuzzer finds bytes that crash
// it, read past an end, overflow, hang or eat memory; expect() finds broken promises.
inline void expect(bool promise, const char *what)
{
    if (promise)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

void fuzz(QByteArrayView input);
