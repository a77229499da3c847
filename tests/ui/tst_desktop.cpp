// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/waiting.h"
#include "ui/desktop.h"

#include "language/language.h"
#include "ui/mainwindow.h"
#include "ui/settingswindow.h"
#include "uisamples.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class DesktopTest final : public QObject
{
    Q_OBJECT

private slots:
    void theWindowOpensAtStart();
    void aHiddenStartNeedsATray();
    void closingFollowsTheSetting_data();
    void closingFollowsTheSetting();
    void closingAsksOnce();
    void theAnswerIsRemembered();
    void quittingAsksWhileRequestsRun();
    void theTrayTogglesTheWindow();
    void theEndOfTheSessionIsNotHeldUp();
    void anotherLanguageRenewsTheWindows();
    void settingsOpenAtThePageAskedFor();
};

namespace {

bool withTray()
{
    return true;
}

bool withoutTray()
{
    return false;
}

bool g_tray = false;
bool withLateTray()
{
    return g_tray;
}

Settings closing(const QString &behaviour)
{
    Settings settings;
    settings.set(Settings::Key::CloseBehaviour, behaviour, Settings::Source::File);
    return settings;
}

QMessageBox *question()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *box = qobject_cast<QMessageBox *>(widget);
        if (box && box->isVisible())
            return box;
    }
    return nullptr;
}

void answer(const QString &text)
{
    QMessageBox *box = question();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (button->text().remove(u'&') == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

} // namespace

// Unless told otherwise, a start shows the window, with or without a tray.
void DesktopTest::theWindowOpensAtStart()
{
    AppState state;
    Settings settings;
    settings.set(Settings::Key::StartHidden, false, Settings::Source::File);
    state.setSettings(settings);
    Desktop desktop(state, &withTray);
    desktop.start();
    QVERIFY(desktop.window().isVisible());
    QVERIFY(!QApplication::quitOnLastWindowClosed());
}

// Hidden without a tray would be a program nobody can reach; a tray that comes late is waited for.
void DesktopTest::aHiddenStartNeedsATray()
{
    AppState state;
    Settings settings;
    settings.set(Settings::Key::StartHidden, true, Settings::Source::File);
    state.setSettings(settings);

    g_tray = false;
    Desktop desktop(state, &withLateTray);
    desktop.start();
    QVERIFY(!desktop.window().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(desktop.window().isVisible(), 30'000);

    Desktop hidden(state, &withTray);
    hidden.start();
    QVERIFY(!hidden.window().isVisible());
}

void DesktopTest::closingFollowsTheSetting_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<bool>("tray");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<bool>("visible");
    QTest::addColumn<int>("quits");
    QTest::newRow("ask, with a tray") << u"ask"_s << true << true << true << 0;
    QTest::newRow("ask, without a tray") << u"ask"_s << false << true << true << 0;
    QTest::newRow("hide, with a tray") << u"hide"_s << true << false << false << 0;
    QTest::newRow("hide, without a tray, asks all the same")
        << u"hide"_s << false << true << true << 0;
    QTest::newRow("quit") << u"quit"_s << true << false << true << 1;
}

// Closing the window does what the setting says, and never loses the program unasked.
void DesktopTest::closingFollowsTheSetting()
{
    QFETCH(QString, behaviour);
    QFETCH(bool, tray);
    AppState state;
    state.setSettings(closing(behaviour));
    Desktop desktop(state, tray ? &withTray : &withoutTray);
    QSignalSpy quit(&state, &AppState::quitRequested);
    desktop.raise();
    desktop.window().close();
    QTEST(question() != nullptr, "asks");
    QTEST(desktop.window().isVisible(), "visible");
    QTEST(int(quit.count()), "quits");
}

// Both answers do what they say; a second close while the question is open asks nothing more.
void DesktopTest::closingAsksOnce()
{
    AppState state;
    state.setSettings(closing(u"ask"_s));
    Desktop desktop(state, &withTray);
    QSignalSpy quit(&state, &AppState::quitRequested);
    QSignalSpy changes(&state, &AppState::settingChangeRequested);
    desktop.raise();
    desktop.window().close();
    desktop.window().close();
    answer(u"Keep running"_s);
    QTRY_VERIFY(!question());
    QVERIFY(!desktop.window().isVisible());
    QCOMPARE(quit.count(), 0);
    desktop.raise();
    desktop.window().close();
    answer(u"Quit"_s);
    QCOMPARE(quit.count(), 1);
    QCOMPARE(changes.count(), 0);
}

// "Do not ask again" becomes a setting.
void DesktopTest::theAnswerIsRemembered()
{
    AppState state;
    state.setSettings(closing(u"ask"_s));
    Desktop desktop(state, &withTray);
    QSignalSpy changes(&state, &AppState::settingChangeRequested);
    desktop.raise();
    desktop.window().close();
    QVERIFY(question());
    question()->checkBox()->setChecked(true);
    answer(u"Keep running"_s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).value<Settings::Key>(), Settings::Key::CloseBehaviour);
    QCOMPARE(changes.first().at(1).toString(), u"hide"_s);
}

// Running answers are not cut off by a slip; an idle program quits at once.
void DesktopTest::quittingAsksWhileRequestsRun()
{
    AppState state;
    Desktop desktop(state, &withTray);
    QSignalSpy quit(&state, &AppState::quitRequested);
    desktop.requestQuit();
    QCOMPARE(quit.count(), 1);
    state.setServer(Samples::running(2, 1));
    desktop.requestQuit();
    QCOMPARE(quit.count(), 1);
    QVERIFY(question());
    QVERIFY(question()->informativeText().contains(u'3'));
    answer(u"Cancel"_s);
    QCOMPARE(quit.count(), 1);
    QTRY_VERIFY(!question());
    desktop.requestQuit();
    answer(u"Quit"_s);
    QCOMPARE(quit.count(), 2);
}

// A left click shows the window and hides it again; a minimised one comes back.
void DesktopTest::theTrayTogglesTheWindow()
{
    AppState state;
    Desktop desktop(state, &withTray);
    emit desktop.tray().windowToggleRequested();
    QVERIFY(desktop.window().isVisible());
    emit desktop.tray().windowToggleRequested();
    QVERIFY(!desktop.window().isVisible());
    desktop.raise();
    desktop.window().showMinimized();
    emit desktop.tray().windowToggleRequested();
    QVERIFY(desktop.window().isVisible());
    QVERIFY(!desktop.window().isMinimized());
}

// QCoreApplication::quit() closes the windows first: none may refuse or ask.
void DesktopTest::theEndOfTheSessionIsNotHeldUp()
{
    AppState state;
    state.setSettings(closing(u"ask"_s));
    state.setServer(Samples::running(3));
    Desktop desktop(state, &withTray);
    desktop.raise();
    desktop.requestQuit();
    QVERIFY(question());
    QEvent quit(QEvent::Quit);
    QApplication::sendEvent(qApp, &quit);
    QVERIFY(quit.isAccepted());
    QVERIFY(!question());
    QVERIFY(desktop.window().close());
}

// They stand where they stood; what was hidden stays hidden, and the menu of the panel follows.
void DesktopTest::anotherLanguageRenewsTheWindows()
{
    AppState state;
    Desktop desktop(state, &withTray);
    desktop.raise();
    desktop.window().showPage(u"usage"_s);
    const int page = desktop.window().currentPage();
    const QSize size = desktop.window().minimumSize() + QSize(40, 20); // no larger than the screen
    desktop.window().resize(size);
    const qsizetype actions = desktop.tray().menu().actions().size();
    {
        Language language;
        language.use(u"de"_s);
        const auto hasQuit = [&desktop](const QString &text) {
            const QList<QAction *> entries = desktop.tray().menu().actions();
            return std::any_of(entries.cbegin(), entries.cend(), [&text](const QAction *entry) {
                return entry->text().remove(u'&') == text;
            });
        };
        QTRY_VERIFY(hasQuit(u"Beenden"_s));
        QVERIFY(desktop.window().isVisible());
        QVERIFY(!desktop.settingsWindow());
        QCOMPARE(desktop.window().currentPage(), page);
        QCOMPARE(desktop.window().size(), size);
        QCOMPARE(desktop.tray().menu().actions().size(), actions);
        desktop.window().hide();
        language.use(u"en"_s);
        QTRY_VERIFY(hasQuit(u"Quit"_s));
        QVERIFY(!desktop.window().isVisible());
    }
}

// A problem's button leads to the page that solves it.
void DesktopTest::settingsOpenAtThePageAskedFor()
{
    AppState state;
    Desktop desktop(state, &withTray);
    QVERIFY(!desktop.settingsWindow());
    desktop.showSettings();
    QCOMPARE(desktop.settingsWindow()->currentPage(), u"server"_s);
    emit desktop.window().settingsRequested(u"claude"_s);
    QCOMPARE(desktop.settingsWindow()->currentPage(), u"claude"_s);
    QVERIFY(desktop.settingsWindow()->isVisible());
}

QTEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
