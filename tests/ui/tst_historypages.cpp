// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/waiting.h"
#include "ui/mainwindow.h"
#include "ui/pages/conversations/transcriptview.h"
#include "ui/pages/conversationspage.h"
#include "ui/pages/logspage.h"
#include "ui/pages/usage/daychart.h"
#include "ui/pages/usagepage.h"
#include "ui/widgets/copybutton.h"
#include "uisamples.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

// Usage, conversations and log as people click through them.
class HistoryPagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void usageIsAskedForWhenSeen();
    void usageShowsSumsAndCharts();
    void usageIsFiltered();
    void usageGoesOnWithTheDay();
    void anOldAnswerIsDropped();
    void conversationsAreListedAndRead();
    void aTranscriptLoadsNothingFromOutside();
    void longTextsAreShortened();
    void deletingAsksFirst_data();
    void deletingAsksFirst();
    void contentThatIsNotKeptIsExplained();
    void theLogFollowsItsEnd();
    void theLogIsFilteredAndCopied();
    void theLogRunsOnlyWhileSeen();
};

namespace {

template <typename T>
T *find(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1String(name));
}

QString labels(const QWidget &parent)
{
    QStringList texts;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

// Nothing is added up for nobody.
void HistoryPagesTest::usageIsAskedForWhenSeen()
{
    AppState state;
    QSignalSpy asked(&state.history(), &History::usageRequested);
    UsagePage page(state);
    QCOMPARE(asked.count(), 0);
    page.show();
    QCOMPARE(asked.count(), 1);
    const auto query = asked.first().first().value<UsageQuery>();
    QCOMPARE(query.from.daysTo(query.to), 30);
    QCOMPARE(query.to.date(), QDate::currentDate().addDays(1));
    QVERIFY(labels(page).contains(u"Adding up"));
}

// Five figures and five charts, each with its sums in words.
void HistoryPagesTest::usageShowsSumsAndCharts()
{
    AppState state;
    Samples::fillSome(state);
    UsagePage page(state);
    page.resize(1200, 900);
    page.show();
    Samples::answerUsage(state);
    QCOMPARE(find<QLabel>(page, "usageRequests")->text(),
             QLocale().toString(state.history().usage()->totals.turns));
    QVERIFY(find<QLabel>(page, "usageCache")->text().contains(u'%'));
    const QList<DayChart *> charts = page.findChildren<DayChart *>();
    QCOMPARE(charts.size(), 5);
    QVERIFY(charts.first()->accessibleDescription().contains(u"sonnet-5"));
    for (const DayChart *chart : charts)
        QVERIFY(chart->chart()->series().size() > 0);
    QVERIFY(!page.picture().isNull());

    // The budget is a line in the chart of the cost.
    Settings settings;
    settings.set(Settings::Key::DailyBudget, u"2.50"_s, Settings::Source::File);
    const qsizetype before = charts.at(1)->chart()->series().size();
    state.setSettings(settings);
    QCOMPARE(charts.at(1)->chart()->series().size(), before + 1);
    QVERIFY(charts.at(1)->chart()->series().last()->name().contains(u"2.50"));
}

// A key or a model alone; what was chosen stays to be seen.
void HistoryPagesTest::usageIsFiltered()
{
    AppState state;
    Samples::fillSome(state);
    UsagePage page(state);
    page.show();
    Samples::answerUsage(state);
    QSignalSpy asked(&state.history(), &History::usageRequested);
    auto *model = find<QComboBox>(page, "usageModel");
    QCOMPARE(model->count(), 4);
    model->setCurrentIndex(2);
    emit model->activated(2);
    QCOMPARE(asked.count(), 1);
    const auto query = asked.first().first().value<UsageQuery>();
    QCOMPARE(query.model, model->itemData(2).toString());
    state.history().setUsage(Samples::usage(query));
    QCOMPARE(model->currentData().toString(), query.model);
    QVERIFY(labels(page).contains(u"fits the filters"));
    auto *period = find<QComboBox>(page, "usagePeriod");
    emit period->activated(0);
    QCOMPARE(asked.count(), 2);
}

// New requests are added up while somebody looks, not one by one.
void HistoryPagesTest::usageGoesOnWithTheDay()
{
    AppState state;
    UsagePage page(state);
    page.show();
    QSignalSpy asked(&state.history(), &History::usageRequested);
    for (int i = 0; i < 20; ++i)
        state.history().noteChange();
    QTRY_COMPARE(asked.count(), 1);
    page.hide();
    state.history().noteChange();
    QCOMPARE(asked.count(), 1);
}

// The filter may be changed before the last answer is there.
void HistoryPagesTest::anOldAnswerIsDropped()
{
    AppState state;
    const UsageQuery first{QDate(2026, 1, 1).startOfDay(), QDate(2026, 1, 2).startOfDay(), {}, {}};
    UsageQuery second = first;
    second.model = u"m"_s;
    state.history().requestUsage(first);
    state.history().requestUsage(second);
    state.history().setUsage(Samples::usage(first));
    QVERIFY(!state.history().usage());
    state.history().setUsage(Samples::usage(second));
    QVERIFY(state.history().usage());
}

// Choosing one opens it; a fresh list does not lose the choice.
void HistoryPagesTest::conversationsAreListedAndRead()
{
    AppState state;
    ConversationsPage page(state);
    QSignalSpy asked(&state.history(), &History::conversationsRequested);
    QSignalSpy opened(&state.history(), &History::transcriptRequested);
    page.show();
    QCOMPARE(asked.count(), 1);
    QVERIFY(labels(page).contains(u"No conversations"));
    state.history().setConversations(Samples::conversations(6));
    auto *table = find<QTableView>(page, "conversationTable");
    QCOMPARE(table->model()->rowCount(), 6);
    table->selectRow(2);
    QCOMPARE(opened.count(), 1);
    const QString id = opened.first().at(1).toString();
    Samples::answerTranscript(state);
    const QString text = page.findChild<TranscriptView *>()->toPlainText();
    for (const QString &part :
         {u"careful travel agent"_s, u"User"_s, u"Thinking"_s, u"Tool call: get_weather"_s,
          u"\"city\": \"Lisbon\""_s, u"Tool result"_s, u"24 °C"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(text.contains(QChar::ObjectReplacementCharacter)); // the picture
    find<CopyButton>(page, "copyConversationId")->click();
    QCOMPARE(QApplication::clipboard()->text(), id);

    state.history().setConversations(Samples::conversations(6));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(find<QLabel>(page, "conversationName")->text(), id);
    find<QLineEdit>(page, "conversationSearch")->setText(u"opus"_s);
    QCOMPARE(table->model()->rowCount(), 2);
}

// Text of others is text: no markup, no picture from the network, no file.
void HistoryPagesTest::aTranscriptLoadsNothingFromOutside()
{
    auto transcript = std::make_shared<Transcript>();
    transcript->messages.push_back(
        {ChatMessage::Role::User,
         Json::array({{{"type", "text"}, {"text", "<img src=\"file:///etc/passwd\"><b>x</b>"}},
                      {{"type", "image"},
                       {"source", {{"type", "url"}, {"url", "http://127.0.0.1:1/x.png"}}}},
                      {{"type", "image"},
                       {"source", {{"type", "base64"}, {"data", "bm8gcGljdHVyZQ=="}}}}})});
    TranscriptView view;
    view.setTranscript(transcript);
    const QString text = view.toPlainText();
    QVERIFY(text.contains(u"<b>x</b>"));
    QVERIFY(text.contains(u"Image: http://127.0.0.1:1/x.png"));
    QVERIFY(text.contains(u"cannot be shown"));
    QVERIFY(!text.contains(QChar::ObjectReplacementCharacter));
}

// A megabyte of text and a thousand messages do not stop the window.
void HistoryPagesTest::longTextsAreShortened()
{
    auto transcript = std::make_shared<Transcript>();
    for (int i = 0; i < 1000; ++i)
        transcript->messages.push_back(ChatMessage::text(ChatMessage::Role::User, "short"));
    transcript->messages.push_back(
        ChatMessage::text(ChatMessage::Role::Assistant, std::string(1'000'000, 'x')));
    TranscriptView view;
    view.setTranscript(transcript);
    const QString text = view.toPlainText();
    QVERIFY(text.size() < 40'000);
    QVERIFY(text.contains(u"earlier messages"));
    QVERIFY(text.contains(u"Shortened"));
}

void HistoryPagesTest::deletingAsksFirst_data()
{
    QTest::addColumn<bool>("all");
    QTest::addColumn<bool>("accept");
    QTest::newRow("one, and yes") << false << true;
    QTest::newRow("one, and no") << false << false;
    QTest::newRow("all, and yes") << true << true;
    QTest::newRow("all, and no") << true << false;
}

// Nothing is gone by a slip.
void HistoryPagesTest::deletingAsksFirst()
{
    QFETCH(bool, all);
    QFETCH(bool, accept);
    AppState state;
    ConversationsPage page(state);
    page.show();
    state.history().setConversations(Samples::conversations(6));
    find<QTableView>(page, "conversationTable")->selectRow(0);
    QSignalSpy one(&state.history(), &History::removeRequested);
    QSignalSpy every(&state.history(), &History::removeAllRequested);
    find<QPushButton>(page, all ? "removeAllConversations" : "removeConversation")->click();
    auto *box = page.findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    for (QAbstractButton *button : box->buttons()) {
        if ((box->buttonRole(button) == QMessageBox::DestructiveRole) == accept) {
            button->click();
            break;
        }
    }
    QCOMPARE(one.count(), !all && accept ? 1 : 0);
    QCOMPARE(every.count(), all && accept ? 1 : 0);
    if (!all && accept)
        QCOMPARE(one.first().at(1).toString(), state.history().conversations().front().id);
}

// Privacy looks like privacy, not like a fault.
void HistoryPagesTest::contentThatIsNotKeptIsExplained()
{
    AppState state;
    ConversationsPage page(state);
    page.show();
    state.history().setConversations(Samples::conversations(1));
    find<QTableView>(page, "conversationTable")->selectRow(0);
    auto transcript = std::make_shared<Transcript>();
    transcript->conversation = state.history().conversations().front();
    state.history().setTranscript(transcript);
    QVERIFY(labels(page).contains(u"not kept"));
}

// The newest line is in sight until somebody scrolls away from it.
void HistoryPagesTest::theLogFollowsItsEnd()
{
    AppState state;
    LogsPage page(state);
    page.resize(900, 400);
    page.show();
    QVERIFY(labels(page).contains(u"Nothing logged yet"));
    state.appendLog(Samples::log(300));
    auto *bar = find<QTableView>(page, "logTable")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    bar->setValue(10);
    QList<LogLine> more = Samples::log(301);
    state.appendLog(more);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 10);
    QCOMPARE(state.log().rowCount(), 301); // those already there are not there twice
}

// Level and words; the copy has the lines as they stand in the file.
void HistoryPagesTest::theLogIsFilteredAndCopied()
{
    AppState state;
    LogsPage page(state);
    page.show();
    state.appendLog(Samples::log(60));
    auto *table = find<QTableView>(page, "logTable");
    QCOMPARE(table->model()->rowCount(), 60);
    auto *level = find<QComboBox>(page, "logLevel");
    level->setCurrentIndex(level->findData(int(LogLine::Level::Error)));
    QCOMPARE(table->model()->rowCount(), 10);
    level->setCurrentIndex(0);
    find<QLineEdit>(page, "logSearch")->setText(u"WARM worker"_s);
    QCOMPARE(table->model()->rowCount(), 10);
    table->selectRow(3);
    find<CopyButton>(page, "copyLog")->click();
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 1);
    QVERIFY(copied.contains(u"info bellhop.pool: a worker is warm"));
    find<QLineEdit>(page, "logSearch")->setText(u"nothing like that"_s);
    QVERIFY(labels(page).contains(u"Nothing matches"));
}

// A page nobody sees costs nothing.
void HistoryPagesTest::theLogRunsOnlyWhileSeen()
{
    AppState state;
    QSignalSpy wanted(&state, &AppState::logWanted);
    MainWindow window(state);
    window.show();
    QCOMPARE(wanted.count(), 0);
    window.showPage(u"logs"_s);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.last().first().toBool());
    window.showPage(u"home"_s);
    QCOMPARE(wanted.count(), 2);
    QVERIFY(!wanted.last().first().toBool());
}

QTEST_MAIN(HistoryPagesTest)
#include "tst_historypages.moc"
