// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/waiting.h"
#include "ui/activitymodel.h"
#include "ui/pages/activity/activityfilter.h"
#include "uisamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = TurnRecord::State;

class ActivityModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void aBurstIsShownAtOnce();
    void anUpdateChangesItsRow();
    void tenThousandRowsKeepTheLimit();
    void runningRequestsAreNeverDropped();
    void runningRowsTickOnlyWhileWatched();
    void everyColumnHasTitleAndText();
    void theFilterTakesEveryWord_data();
    void theFilterTakesEveryWord();
    void sortingIsByValueNotByText();
};

// However many events come, views hear of them once per flush.
void ActivityModelTest::aBurstIsShownAtOnce()
{
    ActivityModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int round = 0; round < 100; ++round) {
        for (int i = 0; i < 20; ++i)
            model.update(Samples::turn(i, round < 99 ? State::Answering : State::Done));
    }
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 20);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(model.turn(u"req_000007"_s)->state, State::Done);
    QCOMPARE(model.runningCount(), 0);

    for (int round = 0; round < 100; ++round)
        model.update(Samples::turn(3, State::Done));
    QTRY_COMPARE(changed.count(), 1);
}

// A record with a known id replaces the row's content and nothing else.
void ActivityModelTest::anUpdateChangesItsRow()
{
    ActivityModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(Samples::turn(1));
    model.update(Samples::turn(2, State::Answering));
    model.update(Samples::turn(3));
    model.flush();
    QCOMPARE(model.runningCount(), 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update(Samples::turn(2, State::Failed));
    model.flush();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(model.runningCount(), 0);
    const QModelIndex state = model.index(1, ActivityModel::State);
    QCOMPARE(state.data().toString(), ActivityModel::stateText(State::Failed));
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"529"));
    QCOMPARE(model.rowCount(), 3);
}

// Old finished rows make room for new ones.
void ActivityModelTest::tenThousandRowsKeepTheLimit()
{
    ActivityModel bounded;
    const QAbstractItemModelTester tester(&bounded);
    for (int i = 0; i < 10'000; ++i)
        bounded.update(Samples::turn(i));
    bounded.flush();
    QCOMPARE(bounded.rowCount(), ActivityModel::kDefaultLimit);
    QVERIFY(!bounded.turn(u"req_009499"_s));
    QCOMPARE(bounded.turn(bounded.index(0, 0))->id, u"req_009500"_s);
    QCOMPARE(bounded.turn(u"req_009999"_s), bounded.turn(bounded.index(499, 0)));

    ActivityModel wide(nullptr, 10'000);
    for (int i = 0; i < 10'000; ++i)
        wide.update(Samples::turn(i));
    wide.flush();
    QCOMPARE(wide.rowCount(), 10'000);
}

// The limit counts finished requests only: what runs can always be seen and cancelled.
void ActivityModelTest::runningRequestsAreNeverDropped()
{
    ActivityModel model(nullptr, 10);
    const QAbstractItemModelTester tester(&model);
    for (int i = 0; i < 100; ++i)
        model.update(Samples::turn(i, i % 10 == 0 ? State::Answering : State::Done));
    model.flush();
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(model.runningCount(), 10);
    QVERIFY(model.turn(u"req_000000"_s));
    QVERIFY(!model.turn(u"req_000001"_s));
    QVERIFY(model.turn(u"req_000099"_s));
    for (int i = 0; i < 100; i += 10)
        model.update(Samples::turn(i, State::Done));
    model.flush();
    QCOMPARE(model.rowCount(), 10);
    QVERIFY(!model.turn(u"req_000000"_s));
}

// The clocks of running rows move while the page is seen, and nothing moves otherwise.
void ActivityModelTest::runningRowsTickOnlyWhileWatched()
{
    ActivityModel model;
    model.update(Samples::turn(1));
    model.update(Samples::turn(2, State::Answering));
    model.flush();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(changed.wait(5000));
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(1, ActivityModel::Duration));
    QCOMPARE(changed.first().at(1).toModelIndex(), model.index(1, ActivityModel::Duration));
    QVERIFY(model.index(1, ActivityModel::Duration).data().toString() != u"–");

    model.setTicking(false);
    changed.clear();
    QVERIFY(!changed.wait(1200));
    model.setTicking(true);
    QVERIFY(changed.wait(5000));
    model.update(Samples::turn(2, State::Done));
    model.flush();
    changed.clear();
    QVERIFY(!changed.wait(1200));
}

// No column is empty: what is not known is a dash.
void ActivityModelTest::everyColumnHasTitleAndText()
{
    ActivityModel model;
    model.update(Samples::turn(1));
    model.update(Samples::turn(2, State::Queued));
    TurnRecord bare;
    bare.id = u"bare"_s;
    bare.endpoint = u"chat.completions"_s;
    bare.requestedModel = u"sonnet"_s;
    model.update(bare);
    model.flush();
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY2(!model.index(row, column).data().toString().isEmpty(),
                     qPrintable(u"row %1, column %2"_s.arg(row).arg(column)));
    }
    QVERIFY(!model.data(model.index(7, 0)).isValid());
}

void ActivityModelTest::theFilterTakesEveryWord_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ActivityFilter::States>("states");
    QTest::addColumn<int>("rows");
    using States = ActivityFilter::States;
    QTest::newRow("no word shows all") << u""_s << States::All << 4;
    QTest::newRow("a client") << u"CURL"_s << States::All << 1;
    QTest::newRow("part of a request id") << u"000003"_s << States::All << 1;
    QTest::newRow("two words in different columns") << u"opus openai"_s << States::All << 1;
    QTest::newRow("two words that never meet") << u"opus curl"_s << States::All << 0;
    QTest::newRow("an error text") << u"overloaded"_s << States::All << 1;
    QTest::newRow("only running") << u""_s << States::Running << 1;
    QTest::newRow("only failed") << u""_s << States::Failed << 1;
    QTest::newRow("failed and a word that is not in it") << u"opus"_s << States::Failed << 0;
}

// Every word must occur somewhere in the row, whatever its column.
void ActivityModelTest::theFilterTakesEveryWord()
{
    QFETCH(QString, words);
    QFETCH(ActivityFilter::States, states);
    QFETCH(int, rows);
    ActivityModel model;
    model.update(Samples::turn(0, State::Answering));
    model.update(Samples::turn(1)); // OpenAI/JS, opus
    model.update(Samples::turn(2)); // curl, haiku
    model.update(Samples::turn(3, State::Failed));
    model.flush();
    ActivityFilter filter(model);
    filter.setWords(words);
    filter.setStates(states);
    QCOMPARE(filter.rowCount(), rows);
}

// 9 ms come before 10 ms, and the newest request stands on top unless asked otherwise.
void ActivityModelTest::sortingIsByValueNotByText()
{
    ActivityModel model;
    for (const auto &[number, ms] : {std::pair(1, 9), std::pair(2, 1200), std::pair(3, 10)}) {
        TurnRecord turn = Samples::turn(number);
        turn.firstTokenMs = ms;
        model.update(turn);
    }
    model.flush();
    ActivityFilter filter(model);
    QCOMPARE(filter.index(0, 0).data(ActivityModel::IdRole).toString(), u"req_000003"_s);
    filter.sort(ActivityModel::FirstToken, Qt::AscendingOrder);
    QCOMPARE(filter.index(0, 0).data(ActivityModel::IdRole).toString(), u"req_000001"_s);
    QCOMPARE(filter.index(1, 0).data(ActivityModel::IdRole).toString(), u"req_000003"_s);
    QCOMPARE(filter.index(2, 0).data(ActivityModel::IdRole).toString(), u"req_000002"_s);
}

QTEST_MAIN(ActivityModelTest)
#include "tst_activitymodel.moc"
