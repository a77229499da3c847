// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>

// Lets the event loop run between two looks at a condition. Qt's own waiting sleeps ten milliseconds after
// each round of events, and QTRY_ looks every fifty: a request of four rounds takes fifty milliseconds then.
class Waiting
{
public:
    explicit Waiting(std::chrono::milliseconds patience)
        : m_deadline(patience)
    {
        m_waited.start();
        m_wake.start(std::chrono::milliseconds(5)); // for conditions that no event announces
    }
    explicit Waiting(int patienceMs)
        : Waiting(std::chrono::milliseconds(patienceMs))
    { }

    // False: patience is at its end. The longer it takes, the rarer the looks, since some are requests.
    bool goesOn()
    {
        if (m_deadline.hasExpired())
            return false;
        const QDeadlineTimer pause(std::min<qint64>(m_waited.elapsed() / 16, 10));
        do {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (!pause.hasExpired());
        return true;
    }

private:
    QDeadlineTimer m_deadline;
    QElapsedTimer m_waited;
    QTimer m_wake;
};

// Runs the event loop until the condition holds; false when that takes too long.
template <typename Condition>
bool waitUntil(Condition condition, int patienceMs = 10'000)
{
    for (Waiting waiting(patienceMs); !condition();) {
        if (!waiting.goesOn())
            return false;
    }
    return true;
}

#undef QTRY_VERIFY_WITH_TIMEOUT
#define QTRY_VERIFY_WITH_TIMEOUT(expression, timeout)                                              \
    do {                                                                                           \
        for (Waiting qtry(timeout); !(expression) && qtry.goesOn();) { }                           \
        QVERIFY(expression);                                                                       \
    } while (false)

#undef QTRY_COMPARE_WITH_TIMEOUT
#define QTRY_COMPARE_WITH_TIMEOUT(expression, expected, timeout)                                   \
    do {                                                                                           \
        for (Waiting qtry(timeout); !((expression) == (expected)) && qtry.goesOn();) { }           \
        QCOMPARE(expression, expected);                                                            \
    } while (false)

// Qt's hand theirs a patience that is an int in one version and a duration in another.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, 5'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT(expression, expected, 5'000)
