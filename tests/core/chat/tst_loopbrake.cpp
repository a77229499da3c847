// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/loopbrake.h"

#include <QTest>

using namespace std::chrono_literals;

class TestLoopBrake : public QObject
{
    Q_OBJECT

private slots:
    void repeatsAfterAnAnswerAreCounted();
    void equalOnesAtOnceAreNoLoop();
    void timeForgives();
    void zeroSwitchesItOff();
    void memoryIsBounded();
};

void TestLoopBrake::repeatsAfterAnAnswerAreCounted()
{
    LoopBrake brake(3, 20s);
    QVERIFY(brake.admit("a", 0s));
    brake.answered("a");
    QVERIFY(brake.admit("a", 1s));
    QVERIFY(brake.admit("a", 2s));
    QVERIFY(!brake.admit("a", 3s));
    QVERIFY(brake.admit("b", 3s));
}

void TestLoopBrake::equalOnesAtOnceAreNoLoop()
{
    LoopBrake brake(3, 20s);
    for (int i = 0; i < 50; ++i)
        QVERIFY(brake.admit("a", 0s));
}

void TestLoopBrake::timeForgives()
{
    LoopBrake brake(1, 20s);
    QVERIFY(brake.admit("a", 0s));
    brake.answered("a");
    QVERIFY(!brake.admit("a", 5s));
    QVERIFY(brake.admit("a", 21s));
}

void TestLoopBrake::zeroSwitchesItOff()
{
    LoopBrake brake(0, 20s);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(brake.admit("a", 0s));
        brake.answered("a");
    }
}

// A client that never repeats itself does not fill the memory, nor push out who loops now.
void TestLoopBrake::memoryIsBounded()
{
    LoopBrake brake(2, 20s);
    for (int i = 0; i < 5000; ++i)
        QVERIFY(brake.admit(QByteArray::number(i), std::chrono::milliseconds(i * 10)));
    QVERIFY(brake.admit("loop", 51s));
    brake.answered("loop");
    QVERIFY(brake.admit("loop", 52s));
    QVERIFY(!brake.admit("loop", 53s));
}

QTEST_GUILESS_MAIN(TestLoopBrake)
#include "tst_loopbrake.moc"
