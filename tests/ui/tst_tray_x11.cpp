// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/waiting.h"
#include "ui/desktop.h"
#include "ui/mainwindow.h"
#include "uisamples.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

// The icon in a real panel (trayer) on a real X server, clicked with a real pointer (xdotool).
class TrayX11Test final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void aClickTogglesTheWindow();

private:
    void click(QPoint position);

    QProcess m_panel;
};

void TrayX11Test::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"trayer"_s).isEmpty(), "install trayer");
    QVERIFY2(!QStandardPaths::findExecutable(u"xdotool"_s).isEmpty(), "install xdotool");
    m_panel.start(u"trayer"_s,
                  {u"--edge"_s, u"top"_s, u"--widthtype"_s, u"request"_s, u"--height"_s, u"24"_s});
    QVERIFY(m_panel.waitForStarted());
    QTRY_VERIFY2_WITH_TIMEOUT(QSystemTrayIcon::isSystemTrayAvailable(), "trayer shows no tray",
                              20'000);
}

void TrayX11Test::cleanupTestCase()
{
    m_panel.terminate();
    QVERIFY(m_panel.waitForFinished());
}

// Left click opens the window, the next one hides it.
void TrayX11Test::aClickTogglesTheWindow()
{
    AppState state;
    Settings settings;
    settings.set(Settings::Key::StartHidden, true, Settings::Source::File);
    state.setSettings(settings);
    Samples::fillSome(state);
    Desktop desktop(state);
    desktop.start();
    QVERIFY(!desktop.window().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(desktop.tray().isVisible(), 20'000);
    // trayer stands in the middle of the upper edge; until it has taken the icon in, that is at 0, 0.
    QTRY_VERIFY_WITH_TIMEOUT(desktop.tray().geometry().x() > 0, 20'000);

    click(desktop.tray().geometry().center());
    QTRY_VERIFY_WITH_TIMEOUT(desktop.window().isVisible(), 20'000);
    QVERIFY(QTest::qWaitForWindowExposed(&desktop.window()));
    // Without a window manager the window covers the panel.
    desktop.window().move(0, 100);
    QTRY_VERIFY(desktop.window().geometry().y() >= 100);
    // Far enough from the first to be no double click, which opens and does not hide.
    click(desktop.tray().geometry().center() + QPoint(8, 0));
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().isVisible(), 20'000);
}

void TrayX11Test::click(QPoint position)
{
    QProcess pointer;
    pointer.start(u"xdotool"_s,
                  {u"mousemove"_s, QString::number(position.x()), QString::number(position.y()),
                   u"click"_s, u"1"_s});
    QVERIFY(pointer.waitForFinished());
    QCOMPARE(pointer.exitCode(), 0);
}

int main(int argc, char **argv)
{
    // Without a display Qt would abort with a page of plugin names.
    if (qEnvironmentVariableIsEmpty("DISPLAY")) {
        std::fputs("tst_tray_x11 needs an X display: run it with xvfb-run\n", stderr);
        return 1;
    }
    QApplication application(argc, argv);
    TrayX11Test test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tray_x11.moc"
