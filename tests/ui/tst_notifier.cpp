// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifier.h"
#include "uisamples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class NotifierTest final : public QObject
{
    Q_OBJECT

private slots:
    void aFailureIsToldOnce();
    void aSignOutIsTold();
    void aPlanWindowIsToldAtItsLevels();
    void aBudgetIsToldTwice();
    void whatIsTurnedOffIsNotTold_data();
    void whatIsTurnedOffIsNotTold();
};

namespace {

PlanStatus used(double share, const QDateTime &resetsAt)
{
    return {{{u"five_hour"_s, share, resetsAt}}};
}

} // namespace

// Trying again in vain is no news; failing again after it worked is.
void NotifierTest::aFailureIsToldOnce()
{
    AppState state;
    const Notifier notifier(state);
    QSignalSpy told(&notifier, &Notifier::notified);
    state.setServer(Samples::failed());
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().at(1).toString(), Samples::failed().problem);
    QCOMPARE(told.first().at(2).toString(), u"server"_s);
    ServerStatus starting;
    starting.state = ServerStatus::State::Starting;
    state.setServer(starting);
    state.setServer(Samples::failed());
    QCOMPARE(told.count(), 1);
    state.setServer(Samples::running());
    state.setServer(Samples::failed());
    QCOMPARE(told.count(), 2);
}

// Only a CLI that works can be signed out, and only one that pays by its sign-in.
void NotifierTest::aSignOutIsTold()
{
    AppState state;
    const Notifier notifier(state);
    QSignalSpy told(&notifier, &Notifier::notified);
    state.setClaude(Samples::missing());
    QCOMPARE(told.count(), 0);
    state.setClaude(Samples::signedIn());
    state.setClaude(Samples::signedOut());
    QCOMPARE(told.count(), 1);
    ClaudeStatus again = Samples::signedOut();
    again.version = u"2.1.400"_s;
    state.setClaude(again);
    QCOMPARE(told.count(), 1);
    state.setClaude(Samples::signedIn());
    Settings settings;
    settings.set(Settings::Key::ClaudeAuth, u"api-key"_s, Settings::Source::File);
    state.setSettings(settings);
    state.setClaude(Samples::signedOut());
    QCOMPARE(told.count(), 1);
}

// At 80 % and at 95 %, once each, and anew in the next window.
void NotifierTest::aPlanWindowIsToldAtItsLevels()
{
    AppState state;
    const Notifier notifier(state);
    QSignalSpy told(&notifier, &Notifier::notified);
    const QDateTime first = QDateTime::currentDateTimeUtc().addSecs(3600);
    for (const double share : {0.5, 0.79, 0.81, 0.9, 0.94})
        state.setPlan(used(share, first));
    QCOMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(u"81"));
    for (const double share : {0.96, 1.0, 0.97})
        state.setPlan(used(share, first));
    QCOMPARE(told.count(), 2);
    state.setPlan(used(0.85, first.addSecs(5 * 3600)));
    QCOMPARE(told.count(), 3);
}

// When it is nearly used up and when it is, and not again with every request.
void NotifierTest::aBudgetIsToldTwice()
{
    AppState state;
    const Notifier notifier(state);
    QSignalSpy told(&notifier, &Notifier::notified);
    ServerStatus server = Samples::running();
    state.setServer(server);
    server.budgetNotice = u"80% of today's budget is used."_s;
    state.setServer(server);
    server.budgetNotice = u"90% of today's budget is used."_s;
    state.setServer(server);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().at(2).toString(), u"limits"_s);
    server.budgetNotice = u"101% of today's budget is used."_s;
    server.budgetReached = true;
    state.setServer(server);
    QCOMPARE(told.count(), 2);
    QVERIFY(told.last().at(1).toString().contains(u"refused"));
    server.budgetNotice.clear(); // midnight
    server.budgetReached = false;
    state.setServer(server);
    server.budgetNotice = u"80% of today's budget is used."_s;
    state.setServer(server);
    QCOMPARE(told.count(), 3);
}

void NotifierTest::whatIsTurnedOffIsNotTold_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing is turned off") << -1 << 4;
    QTest::newRow("failures") << int(Settings::Key::NotifyFailure) << 3;
    QTest::newRow("sign-outs") << int(Settings::Key::NotifySignIn) << 3;
    QTest::newRow("plan windows") << int(Settings::Key::NotifyPlan) << 3;
    QTest::newRow("budgets") << int(Settings::Key::NotifyBudget) << 3;
}

// Each of the four has its own switch.
void NotifierTest::whatIsTurnedOffIsNotTold()
{
    QFETCH(int, key);
    AppState state;
    Settings settings;
    if (key >= 0)
        settings.set(Settings::Key(key), false, Settings::Source::File);
    state.setSettings(settings);
    const Notifier notifier(state);
    QSignalSpy told(&notifier, &Notifier::notified);
    state.setServer(Samples::failed());
    state.setClaude(Samples::signedOut());
    state.setPlan(used(0.9, QDateTime::currentDateTimeUtc()));
    ServerStatus server = Samples::running();
    server.budgetNotice = u"80% of today's budget is used."_s;
    state.setServer(server);
    QTEST(int(told.count()), "count");
}

QTEST_MAIN(NotifierTest)
#include "tst_notifier.moc"
