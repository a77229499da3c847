// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop.h"
#include "ui/mainwindow.h"
#include "ui/settingswindow.h"
#include "ui/welcomewizard.h"
#include "ui/widgets/banner.h"
#include "uisamples.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class WelcomeWizardTest final : public QObject
{
    Q_OBJECT

private slots:
    void itLeadsThroughTheFirstRun();
    void whatIsMissingIsOffered();
    void itComesOnce();
    void aHiddenStartIsLeftAlone();
    void itIsFoundAgainInTheSettings();
};

namespace {

template <typename T>
T *find(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1String(name));
}

} // namespace

// Claude, access, a client, an answer: each page says what it found, Next is never barred.
void WelcomeWizardTest::itLeadsThroughTheFirstRun()
{
    AppState state;
    Samples::fillSome(state);
    QSignalSpy autostart(&state, &AppState::autostartChangeRequested);
    QSignalSpy test(&state, &AppState::selfTestRequested);
    WelcomeWizard wizard(state);
    wizard.show();
    QVERIFY(find<Banner>(wizard, "welcomeFound")->text().contains(u"2.1.328"));
    QVERIFY(find<Banner>(wizard, "welcomeSignedIn")->text().contains(u"ada@example.org"));
    wizard.next();
    find<QCheckBox>(wizard, "welcomeAutostart")->click();
    QCOMPARE(autostart.count(), 0); // only when it is finished
    wizard.next();
    auto *clients = find<QComboBox>(wizard, "welcomeClient");
    clients->setCurrentIndex(clients->findData(u"zed"_s));
    QCOMPARE(find<QLabel>(wizard, "clientTitle")->text(), u"Zed"_s);
    wizard.next();
    find<QPushButton>(wizard, "welcomeTest")->click();
    QCOMPARE(test.count(), 1);
    QVERIFY(!find<QPushButton>(wizard, "welcomeTest")->isEnabled());
    state.finishSelfTest({true, u"Hello."_s, u"claude-haiku-5"_s, {}, 80, 300});
    QVERIFY(find<Banner>(wizard, "welcomeResult")->text().contains(u"Hello."));
    QVERIFY(WelcomeWizard::isDue(state));
    wizard.accept();
    QCOMPARE(autostart.count(), 1);
    QCOMPARE(autostart.first().first().toBool(), true);
    QVERIFY(!WelcomeWizard::isDue(state));
}

// Without Claude Code the way to install it, without a sign-in the way to sign in.
void WelcomeWizardTest::whatIsMissingIsOffered()
{
    AppState state;
    WelcomeWizard wizard(state);
    wizard.show();
    const auto shows = [&wizard](const QString &text) {
        for (const auto *edit : wizard.findChildren<QPlainTextEdit *>()) {
            if (edit->isVisible() && edit->toPlainText().contains(text))
                return true;
        }
        return false;
    };
    QVERIFY(find<Banner>(wizard, "welcomeFound")->text().contains(u"Looking"));
    state.setClaude(Samples::missing());
    QVERIFY(shows(u"npm install"_s));
    QVERIFY(find<Banner>(wizard, "welcomeFound")->text().contains(u"not found"));
    state.setClaude(Samples::signedOut());
    QVERIFY(!shows(u"npm install"_s));
    QVERIFY(find<Banner>(wizard, "welcomeSignedIn")->text().contains(u"not signed in"));
    QSignalSpy again(&state, &AppState::refreshClaudeRequested);
    find<QPushButton>(wizard, "welcomeCheck")->click();
    QCOMPARE(again.count(), 1);
}

// Skipping is an answer too.
void WelcomeWizardTest::itComesOnce()
{
    AppState state;
    {
        Desktop desktop(state, [] { return true; });
        desktop.start();
        QVERIFY(desktop.wizard() && desktop.wizard()->isVisible());
        desktop.wizard()->reject();
    }
    Desktop desktop(state, [] { return true; });
    desktop.start();
    QVERIFY(!desktop.wizard());
}

// Who starts it hidden does not want to be asked.
void WelcomeWizardTest::aHiddenStartIsLeftAlone()
{
    AppState state;
    Settings settings;
    settings.set(Settings::Key::StartHidden, true, Settings::Source::File);
    state.setSettings(settings);
    Desktop desktop(state, [] { return true; });
    desktop.start();
    QVERIFY(!desktop.wizard());
    QVERIFY(!desktop.window().isVisible());
}

// Later it is a button away.
void WelcomeWizardTest::itIsFoundAgainInTheSettings()
{
    AppState state;
    Desktop desktop(state, [] { return true; });
    desktop.showSettings(u"general"_s);
    find<QPushButton>(*desktop.settingsWindow(), "welcomeAgain")->click();
    QVERIFY(desktop.wizard() && desktop.wizard()->isVisible());
}

QTEST_MAIN(WelcomeWizardTest)
#include "tst_welcomewizard.moc"
