// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"
#include "uisamples.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Look = TrayIcon::Look;

class TrayIconTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachStatusHasItsLook_data();
    void eachStatusHasItsLook();
    void looksDifferInShape();
    void iconsAreSeenOnAnyPanel_data();
    void iconsAreSeenOnAnyPanel();
    void theMenuAsks();
    void theMenuCopies();
    void anAmpersandIsNoMnemonic();
};

namespace {

QAction *find(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&') == text)
            return action;
        if (action->menu()) {
            if (QAction *inner = find(*action->menu(), text))
                return inner;
        }
    }
    return nullptr;
}

QString line(TrayIcon &tray, int number)
{
    return tray.menu().actions().at(number)->text();
}

} // namespace

void TrayIconTest::eachStatusHasItsLook_data()
{
    QTest::addColumn<ServerStatus>("server");
    QTest::addColumn<ClaudeStatus>("claude");
    QTest::addColumn<Look>("look");
    QTest::addColumn<QString>("stateLine");
    QTest::addColumn<QString>("claudeLine");
    QTest::addColumn<QString>("toggle");
    QTest::addColumn<bool>("toggleEnabled");

    const ClaudeStatus fine = Samples::signedIn();
    const QString claude = u"Claude 2.1.328 – Signed in as ada@example.org (max)"_s;
    QTest::newRow("stopped") << ServerStatus() << fine << Look::Stopped << u"Stopped"_s << claude
                             << u"Start server"_s << true;
    ServerStatus starting;
    starting.state = ServerStatus::State::Starting;
    QTest::newRow("starting") << starting << fine << Look::Ready << u"Starting…"_s << claude
                              << u"Start server"_s << false;
    QTest::newRow("running, idle")
        << Samples::running() << fine << Look::Ready << u"Running – 127.0.0.1:8787 – idle"_s
        << claude << u"Stop server"_s << true;
    QTest::newRow("two active") << Samples::running(2) << fine << Look::Working
                                << u"Running – 127.0.0.1:8787 – 2 active"_s << claude
                                << u"Stop server"_s << true;
    QTest::newRow("with a queue") << Samples::running(4, 3) << fine << Look::Working
                                  << u"Running – 127.0.0.1:8787 – 4 active, 3 queued"_s << claude
                                  << u"Stop server"_s << true;
    QTest::newRow("signed out wins over working")
        << Samples::running(1) << Samples::signedOut() << Look::Attention
        << u"Running – 127.0.0.1:8787 – 1 active"_s << u"Claude 2.1.328 – Not signed in"_s
        << u"Stop server"_s << true;
    QTest::newRow("no CLI") << Samples::running() << Samples::missing() << Look::Attention
                            << u"Running – 127.0.0.1:8787 – idle"_s << u"Claude Code not found"_s
                            << u"Stop server"_s << true;
    QTest::newRow("not looked for yet")
        << Samples::running() << ClaudeStatus() << Look::Ready
        << u"Running – 127.0.0.1:8787 – idle"_s << u"Looking for Claude Code…"_s << u"Stop server"_s
        << true;
    QTest::newRow("stopped and signed out stays quiet")
        << ServerStatus() << Samples::signedOut() << Look::Stopped << u"Stopped"_s
        << u"Claude 2.1.328 – Not signed in"_s << u"Start server"_s << true;
    QTest::newRow("failed") << Samples::failed() << fine << Look::Attention << u"Not running"_s
                            << claude << u"Start server"_s << true;
}

// Icon, tool tip and the first lines of the menu tell the same story.
void TrayIconTest::eachStatusHasItsLook()
{
    QFETCH(ServerStatus, server);
    QFETCH(ClaudeStatus, claude);
    QFETCH(Look, look);
    QFETCH(QString, stateLine);
    QFETCH(QString, claudeLine);
    QFETCH(QString, toggle);
    QFETCH(bool, toggleEnabled);
    AppState state;
    TrayIcon tray(state);
    state.setServer(server);
    state.setClaude(claude);
    QCOMPARE(tray.look(), look);
    QCOMPARE(line(tray, 0), stateLine);
    QCOMPARE(line(tray, 1), claudeLine);
    QVERIFY(!tray.menu().actions().at(0)->isEnabled());
    QVERIFY(find(tray.menu(), toggle));
    QCOMPARE(find(tray.menu(), toggle)->isEnabled(), toggleEnabled);
    QVERIFY(tray.toolTip().contains(stateLine));
    if (look == Look::Attention)
        QVERIFY(tray.toolTip().contains(state.problems().first().text));
}

// Told apart without colour: the outlines of any two looks differ clearly even at 16 pixels.
void TrayIconTest::looksDifferInShape()
{
    const QList<Look> looks{Look::Stopped, Look::Ready, Look::Working, Look::Attention};
    for (const Look one : looks) {
        for (const Look other : looks) {
            if (one == other)
                continue;
            const QImage a = TrayIcon::iconFor(one).pixmap(16, 16).toImage();
            const QImage b = TrayIcon::iconFor(other).pixmap(16, 16).toImage();
            int different = 0;
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x)
                    different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 48
                        || std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 96;
            }
            QVERIFY2(different >= 12, qPrintable(u"only %1 pixels differ"_s.arg(different)));
        }
    }
}

void TrayIconTest::iconsAreSeenOnAnyPanel_data()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<QColor>("panel");
    for (const auto &[name, look] :
         {std::pair("stopped", Look::Stopped), std::pair("ready", Look::Ready),
          std::pair("working", Look::Working), std::pair("attention", Look::Attention)}) {
        QTest::addRow("%s on a white panel", name) << look << QColor(Qt::white);
        QTest::addRow("%s on a black panel", name) << look << QColor(Qt::black);
        QTest::addRow("%s on a grey panel", name) << look << QColor(128, 128, 128);
    }
}

// A panel's colour is not ours to know, so every icon has dark and light parts.
void TrayIconTest::iconsAreSeenOnAnyPanel()
{
    QFETCH(Look, look);
    QFETCH(QColor, panel);
    QImage image(22, 22, QImage::Format_RGB32);
    image.fill(panel);
    QPainter painter(&image);
    TrayIcon::iconFor(look).paint(&painter, image.rect());
    painter.end();
    int seen = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            seen += std::abs(qGray(image.pixel(x, y)) - qGray(panel.rgb())) > 60;
    }
    QVERIFY2(seen >= 60, qPrintable(u"only %1 pixels stand out"_s.arg(seen)));
}

// The tray asks; it does not act.
void TrayIconTest::theMenuAsks()
{
    AppState state;
    state.setToken({"secret", false});
    TrayIcon tray(state);
    QSignalSpy start(&state, &AppState::startRequested);
    QSignalSpy stop(&state, &AppState::stopRequested);
    find(tray.menu(), u"Start server"_s)->trigger();
    QCOMPARE(start.count(), 1);
    state.setServer(Samples::running());
    find(tray.menu(), u"Stop server"_s)->trigger();
    QCOMPARE(stop.count(), 1);
    QSignalSpy window(&tray, &TrayIcon::windowRequested);
    find(tray.menu(), u"Open window"_s)->trigger();
    QCOMPARE(window.count(), 1);
    QSignalSpy settings(&tray, &TrayIcon::settingsRequested);
    find(tray.menu(), u"Settings…"_s)->trigger();
    QCOMPARE(settings.count(), 1);
    QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    find(tray.menu(), u"Quit"_s)->trigger();
    QCOMPARE(quit.count(), 1);
}

// URLs in both forms; the token with the mark that keeps it out of clipboard histories.
void TrayIconTest::theMenuCopies()
{
    AppState state;
    TrayIcon tray(state);
    QVERIFY(!find(tray.menu(), u"Copy token"_s)->isEnabled());
    state.setServer(Samples::running());
    state.setToken({"bh_secret", false});
    const QClipboard *clipboard = QGuiApplication::clipboard();
    find(tray.menu(), u"OpenAI"_s)->trigger();
    QCOMPARE(clipboard->text(), u"http://127.0.0.1:8787/v1"_s);
    QVERIFY(!clipboard->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    find(tray.menu(), u"Anthropic"_s)->trigger();
    QCOMPARE(clipboard->text(), u"http://127.0.0.1:8787"_s);
    find(tray.menu(), u"Copy token"_s)->trigger();
    QCOMPARE(clipboard->text(), u"bh_secret"_s);
    QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
}

// An account may contain one.
void TrayIconTest::anAmpersandIsNoMnemonic()
{
    AppState state;
    TrayIcon tray(state);
    ClaudeStatus claude = Samples::signedIn();
    claude.account = u"a&b@example.org"_s;
    state.setClaude(claude);
    QVERIFY(line(tray, 1).contains(u"a&&b@example.org"));
}

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
