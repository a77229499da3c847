// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// The machine lacks what this test needs. In CI it has to be there, so that no test passes unseen.
#define BELLHOP_CANNOT(reason)                                                                     \
    do {                                                                                           \
        if (qEnvironmentVariable("CI") == QStringLiteral("true"))                                  \
            QFAIL(reason);                                                                         \
        QSKIP(reason);                                                                             \
    } while (false)
