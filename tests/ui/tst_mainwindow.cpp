// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/waiting.h"
#include "ui/activitymodel.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/valuefield.h"
#include "uisamples.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theStateIsSaidInWords_data();
    void theStateIsSaidInWords();
    void startAndStopAsk();
    void urlsAndTokenAreCopied();
    void theTokenIsHiddenUntilAskedFor();
    void replacingTheTokenAsksFirst();
    void aFixedTokenCannotBeReplaced();
    void claudeIsNamedWithItsPayer();
    void problemsLeadToTheirSolution();
    void aNewVersionIsTold();
    void theSelfTestShowsReplyAndTimes();
    void theDoctorNamesWhatIsLost();
    void snippetsHideTheTokenButCopyIt();
    void anEmptyActivityExplainsItself();
    void aRowShowsItsDetails();
    void aRunningRequestIsCancelled();
    void pagesAreReachedByKeyboard();
    void everyControlHasAName();
    void darkAndLightAreFollowedLive();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_window->findChild<T *>(QString::fromUtf8(name));
    }

    std::unique_ptr<AppState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_state = std::make_unique<AppState>();
    m_window = std::make_unique<MainWindow>(*m_state);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_state.reset();
}

void MainWindowTest::theStateIsSaidInWords_data()
{
    QTest::addColumn<ServerStatus>("server");
    QTest::addColumn<ClaudeStatus>("claude");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("button");
    const ClaudeStatus fine = Samples::signedIn();
    QTest::newRow("stopped") << ServerStatus() << fine << u"Stopped"_s << u"cannot connect"_s
                             << u"Start server"_s;
    QTest::newRow("idle") << Samples::running() << fine << u"Running"_s << u"127.0.0.1:8787"_s
                          << u"Stop server"_s;
    QTest::newRow("busy") << Samples::running(2, 1) << fine << u"Running"_s
                          << u"2 active, 1 queued"_s << u"Stop server"_s;
    QTest::newRow("failed") << Samples::failed() << fine << u"Not running"_s << u"below"_s
                            << u"Start server"_s;
    QTest::newRow("signed out") << Samples::running() << Samples::signedOut()
                                << u"Running, but needs attention"_s << u"127.0.0.1"_s
                                << u"Stop server"_s;
}

// One glance: is it running, where, and what the button does.
void MainWindowTest::theStateIsSaidInWords()
{
    QFETCH(ServerStatus, server);
    QFETCH(ClaudeStatus, claude);
    QFETCH(QString, detail);
    m_state->setServer(server);
    m_state->setClaude(claude);
    QTEST(find<QLabel>("serverState")->text(), "title");
    QVERIFY2(find<QLabel>("serverDetails")->text().contains(detail),
             qPrintable(find<QLabel>("serverDetails")->text()));
    QTEST(find<QPushButton>("toggleServer")->text().remove(u'&'), "button");
}

// The button asks for what it says, and cannot be pressed while that is under way.
void MainWindowTest::startAndStopAsk()
{
    QSignalSpy start(m_state.get(), &AppState::startRequested);
    QSignalSpy stop(m_state.get(), &AppState::stopRequested);
    auto *button = find<QPushButton>("toggleServer");
    button->click();
    QCOMPARE(start.count(), 1);
    ServerStatus starting;
    starting.state = ServerStatus::State::Starting;
    m_state->setServer(starting);
    QVERIFY(!button->isEnabled());
    m_state->setServer(Samples::running());
    button->click();
    QCOMPARE(stop.count(), 1);
    QCOMPARE(start.count(), 1);
}

// Ctrl+C in a field takes all of it, hidden or not, and the button says that it copied.
void MainWindowTest::urlsAndTokenAreCopied()
{
    m_state->setServer(Samples::running());
    m_state->setToken({"bh_secret", false});
    const QClipboard *clipboard = QApplication::clipboard();
    QTest::keyClick(find<ValueField>("openAiUrl"), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard->text(), u"http://127.0.0.1:8787/v1"_s);
    QTest::keyClick(find<ValueField>("anthropicUrl"), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard->text(), u"http://127.0.0.1:8787"_s);
    QTest::keyClick(find<ValueField>("token"), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard->text(), u"bh_secret"_s);
    auto *copy = find<CopyButton>("copyToken");
    QCOMPARE(copy->accessibleName(), u"Copied"_s);
    QTRY_COMPARE(copy->accessibleName(), u"Copy token"_s);
}

// Over the shoulder nobody reads the token.
void MainWindowTest::theTokenIsHiddenUntilAskedFor()
{
    m_state->setToken({"bh_secret", false});
    auto *field = find<ValueField>("token");
    QVERIFY(field->isValueHidden());
    QVERIFY(!field->displayText().contains(u"secret"));
    auto *reveal = find<QToolButton>("revealToken");
    reveal->click();
    QCOMPARE(field->displayText(), u"bh_secret"_s);
    reveal->click();
    QVERIFY(!field->displayText().contains(u"secret"));
}

// A new token locks every client out, so it is confirmed.
void MainWindowTest::replacingTheTokenAsksFirst()
{
    m_state->setToken({"bh_secret", false});
    QSignalSpy requested(m_state.get(), &AppState::regenerateTokenRequested);
    for (const bool accept : {false, true}) {
        find<QToolButton>("replaceToken")->click();
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(requested.count(), 0);
        for (QAbstractButton *button : box->buttons()) {
            if ((box->buttonRole(button) == QMessageBox::AcceptRole) == accept) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    }
    QCOMPARE(requested.count(), 1);
}

// What the environment gave, the window does not pretend to change.
void MainWindowTest::aFixedTokenCannotBeReplaced()
{
    m_state->setToken({"bh_secret", true});
    QVERIFY(!find<QToolButton>("replaceToken")->isEnabled());
    QVERIFY(find<QToolButton>("replaceToken")->toolTip().contains(u"environment"));
}

// Version, path with how it was found, who is signed in and who pays.
void MainWindowTest::claudeIsNamedWithItsPayer()
{
    QCOMPARE(find<QLabel>("claudePath")->text(), u"Looking…"_s);
    m_state->setClaude(Samples::signedIn());
    QCOMPARE(find<QLabel>("claudeVersion")->text(), u"2.1.328"_s);
    QVERIFY(find<QLabel>("claudePath")->text().contains(u"claude (by PATH)"));
    QCOMPARE(find<QLabel>("claudeLogin")->text(), u"Signed in as ada@example.org (max)"_s);
    QCOMPARE(find<QLabel>("claudePayer")->text(), u"Your Claude subscription"_s);
    m_state->setClaude(Samples::missing());
    QCOMPARE(find<QLabel>("claudePath")->text(), u"Not found"_s);
    QSignalSpy refresh(m_state.get(), &AppState::refreshClaudeRequested);
    find<QPushButton>("refreshClaude")->click();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(refresh.count(), 2);
}

// Each problem stands on the page once, with a button to the place where it is solved.
void MainWindowTest::problemsLeadToTheirSolution()
{
    QSignalSpy settings(m_window.get(), &MainWindow::settingsRequested);
    QSignalSpy refresh(m_state.get(), &AppState::refreshClaudeRequested);
    m_state->setServer(Samples::failed());
    const auto banner = [this](QStringView part) -> Banner * {
        const QList<Banner *> banners = m_window->findChildren<Banner *>();
        for (Banner *candidate : banners) {
            if (!candidate->isHidden() && candidate->text().contains(part))
                return candidate;
        }
        return nullptr;
    };
    QTRY_VERIFY(banner(u"Port 8787"));
    banner(u"Port 8787")->findChild<QPushButton *>()->click();
    QCOMPARE(settings.last().first().toString(), u"server"_s);
    m_state->setServer(Samples::running());
    QVERIFY(!banner(u"Port 8787"));
    m_state->setClaude(Samples::missing());
    QTRY_VERIFY(banner(u"not found"));
    banner(u"not found")->findChild<QPushButton *>()->click();
    QCOMPARE(settings.last().first().toString(), u"claude"_s);
    m_state->setClaude(Samples::signedOut());
    QSignalSpy signIn(m_state.get(), &AppState::signInRequested);
    QTRY_VERIFY(banner(u"not signed in"));
    const QList<QPushButton *> buttons = banner(u"not signed in")->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.first()->click();
    QCOMPARE(signIn.count(), 1);
    buttons.last()->click();
    QCOMPARE(refresh.count(), 1);
}

// Quietly, with where to get it: nothing is wrong, so nothing asks for attention; it goes when it is
// no longer so.
void MainWindowTest::aNewVersionIsTold()
{
    const auto notice = [this]() -> Banner * {
        for (Banner *banner : m_window->findChildren<Banner *>()) {
            if (!banner->isHidden() && banner->text().contains(u"2.5.1"))
                return banner;
        }
        return nullptr;
    };
    m_state->setServer(Samples::running());
    m_state->setClaude(Samples::signedIn());
    QVERIFY(!notice());
    m_state->setNewVersion(u"2.5.1"_s, u"https://example.org/releases/2.5.1"_s);
    QTRY_VERIFY(notice());
    QVERIFY(notice()->isVisible());
    QVERIFY2(notice()->text().contains(QStringLiteral(BELLHOP_VERSION)),
             qPrintable(notice()->text()));
    QVERIFY(notice()->text().contains(u"https://example.org/releases/2.5.1"_s));
    QVERIFY(!m_state->needsAttention());
    m_state->setNewVersion({}, {});
    QVERIFY(!notice());
}

// The reply and both times, or what went wrong.
void MainWindowTest::theSelfTestShowsReplyAndTimes()
{
    auto *run = find<QPushButton>("runSelfTest");
    QVERIFY(!run->isEnabled());
    m_state->setServer(Samples::running());
    QSignalSpy requested(m_state.get(), &AppState::selfTestRequested);
    run->click();
    QCOMPARE(requested.count(), 1);
    QVERIFY(!run->isEnabled());
    QVERIFY(find<Banner>("selfTestResult")->isHidden());
    m_state->finishSelfTest({true, u"Ready."_s, u"claude-haiku-5"_s, {}, 87, 1412});
    QVERIFY(run->isEnabled());
    QVERIFY(find<Banner>("selfTestResult")->text().contains(u"Ready."));
    QVERIFY(find<QLabel>("selfTestTimes")->text().contains(u"87 ms"));
    QVERIFY(find<QLabel>("selfTestTimes")->text().contains(u"1.4 s"));
    SelfTestResult bad;
    bad.error = u"Not signed in."_s;
    m_state->finishSelfTest(bad);
    QVERIFY(find<Banner>("selfTestResult")->text().endsWith(u"\nNot signed in."));
    QVERIFY(find<QLabel>("selfTestTimes")->isHidden());
}

// Lost features by name, with what is done instead.
void MainWindowTest::theDoctorNamesWhatIsLost()
{
    m_state->setClaude(Samples::signedIn());
    QSignalSpy requested(m_state.get(), &AppState::doctorRequested);
    find<QPushButton>("runDoctor")->click();
    QCOMPARE(requested.count(), 1);
    m_state->finishDoctor({u"2.1.328"_s,
                           {},
                           {},
                           {{u"tools"_s, u"Held tools"_s, true, {}},
                            {u"history"_s, u"Native replay"_s, false, u"one text"_s}}});
    const QString text = find<Banner>("doctorResult")->text();
    QVERIFY(text.contains(u"Native replay: one text"));
    QVERIFY(!text.contains(u"Held tools"));
    m_state->finishDoctor({u"2.1.328"_s, {}, {}, {{u"tools"_s, u"Held tools"_s, true, {}}}});
    QVERIFY(find<Banner>("doctorResult")->text().contains(u"all"));
}

// On the screen dots, on the clipboard what works.
void MainWindowTest::snippetsHideTheTokenButCopyIt()
{
    m_state->setServer(Samples::running());
    m_state->setToken({"bh_secret", false});
    Settings settings;
    settings.set(Settings::Key::DefaultModel, u"opus"_s, Settings::Source::File);
    m_state->setSettings(settings);
    auto *tabs = find<QTabBar>("snippetTabs");
    QCOMPARE(tabs->count(), 4);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const QString shown = find<CodeView>("snippetCode")->toPlainText();
        QVERIFY(!shown.contains(u"bh_secret"));
        QVERIFY(shown.contains(u"127.0.0.1:8787"));
        QVERIFY(shown.contains(u"opus"));
        find<CopyButton>("copySnippet")->click();
        QVERIFY(QApplication::clipboard()->text().contains(u"bh_secret"));
    }
}

// Nothing to see is explained, and a filter that hides all is told from an empty day.
void MainWindowTest::anEmptyActivityExplainsItself()
{
    m_window->showPage(u"activity"_s);
    auto *table = find<QTableView>("activityTable");
    const auto *empty = m_window->page(m_window->currentPage())->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!table->isVisible());
    m_state->updateTurn(Samples::turn(1));
    QTRY_VERIFY(table->isVisible());
    find<QLineEdit>("activitySearch")->setText(u"no such client"_s);
    QVERIFY(!table->isVisible());
    QVERIFY(empty->findChild<QLabel *>()->text().contains(u"Nothing matches"));
    find<QLineEdit>("activitySearch")->clear();
    QVERIFY(table->isVisible());
}

// The details follow the selected request while it goes on.
void MainWindowTest::aRowShowsItsDetails()
{
    m_window->showPage(u"activity"_s);
    m_state->updateTurn(Samples::turn(1, TurnRecord::State::Answering));
    m_state->activity().flush();
    auto *table = find<QTableView>("activityTable");
    table->selectRow(0);
    const auto texts = [this] {
        QStringList all;
        const QList<QLabel *> labels =
            m_window->page(m_window->currentPage())->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    };
    QVERIFY(texts().contains(u"req_000001"));
    QVERIFY(texts().contains(u"Answering"));
    TurnRecord failed = Samples::turn(1, TurnRecord::State::Failed);
    m_state->updateTurn(failed);
    m_state->activity().flush();
    QVERIFY(texts().contains(u"Failed (overloaded)"));
    QVERIFY(texts().contains(failed.error));
}

// Cancel works from the button and the Delete key, for running requests only.
void MainWindowTest::aRunningRequestIsCancelled()
{
    m_window->showPage(u"activity"_s);
    m_state->updateTurn(Samples::turn(1));
    m_state->updateTurn(Samples::turn(2, TurnRecord::State::Answering));
    m_state->activity().flush();
    QSignalSpy cancelled(m_state.get(), &AppState::cancelRequested);
    auto *table = find<QTableView>("activityTable");
    auto *button = find<QPushButton>("cancelTurn");
    QVERIFY(!button->isEnabled());
    table->selectAll();
    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(cancelled.first().first().toString(), u"req_000002"_s);
    m_window->activateWindow();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(cancelled.count(), 2);
    m_state->updateTurn(Samples::turn(2, TurnRecord::State::Cancelled));
    m_state->activity().flush();
    QVERIFY(!button->isEnabled());
}

// Ctrl+1, Ctrl+3, Ctrl+comma and Ctrl+Q work without a mouse.
void MainWindowTest::pagesAreReachedByKeyboard()
{
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>("activitySearch")->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), 0);
    QSignalSpy settings(m_window.get(), &MainWindow::settingsRequested);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(settings.count(), 1);
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.count(), 1);
}

// Screen readers get a word for every control that takes the focus.
void MainWindowTest::everyControlHasAName()
{
    Samples::fillSome(*m_state);
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
            || widget->inherits("QComboBoxListView")) // of a popup; its box has the name
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = widget->accessibleName() + (button ? button->text() : QString());
        if (qobject_cast<const QAbstractScrollArea *>(widget) && widget->accessibleName().isEmpty()
            && !qobject_cast<const QAbstractItemView *>(widget))
            continue;
        QVERIFY2(!name.isEmpty(),
                 qPrintable(QString::fromUtf8(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
}

// A change of the system's palette changes the window at once.
void MainWindowTest::darkAndLightAreFollowedLive()
{
    const QPalette before = QApplication::palette();
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(30, 30, 34));
    dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
    dark.setColor(QPalette::Base, QColor(24, 24, 27));
    dark.setColor(QPalette::Text, QColor(230, 230, 230));
    Samples::fillSome(*m_state);
    const auto lightness = [this] {
        const QImage image = m_window->grab().toImage().scaled(1, 1, Qt::IgnoreAspectRatio,
                                                               Qt::SmoothTransformation);
        return qGray(image.pixel(0, 0));
    };
    const int bright = lightness();
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    const int dim = lightness();
    const QColor details = find<QLabel>("serverDetails")->palette().color(QPalette::WindowText);
    QApplication::setPalette(before);
    QVERIFY2(bright > 180, qPrintable(QString::number(bright)));
    QVERIFY2(dim < 90, qPrintable(QString::number(dim)));
    QVERIFY2(details.lightness() > 120, qPrintable(details.name()));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
