// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/waiting.h"
#include "ui/settings/keyspage.h"

#include "ui/appstate.h"
#include "ui/settings/keydialog.h"
#include "ui/settings/secretdialog.h"
#include "ui/settingswindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copybutton.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

AccessKey key(const QString &id, const QString &name)
{
    AccessKey key;
    key.id = id;
    key.name = name;
    key.hint = u"bh-AbCd"_s;
    return key;
}

} // namespace

class TestKeysPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keysAreListedWithWhatTheyMay();
    void namesAreTextsNotMarkup();
    void aNewKeyIsAskedForAsTypedIn();
    void aSecretIsShownOnceAndCopied();
    void aRevocationIsConfirmed();
    void theDefaultKeyIsChangedButNotRevoked();
    void aRefusalIsShown();
    void anOpenDoorIsWarnedAbout();

private:
    QWidget *row(const QString &id) { return m_page->findChild<QWidget *>(u"key:"_s + id); }
    QString textOf(const QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    template <typename T>
    T *dialog()
    {
        return m_window->findChild<T *>();
    }

    std::unique_ptr<AppState> m_state;
    std::unique_ptr<SettingsWindow> m_window;
    SettingsPage *m_page = nullptr;
};

void TestKeysPage::init()
{
    m_state = std::make_unique<AppState>();
    m_window = std::make_unique<SettingsWindow>(*m_state);
    m_window->showPage(u"keys"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_page = m_window->page(u"keys"_s);
    QVERIFY(m_page);
}

void TestKeysPage::cleanup()
{
    m_window.reset();
    m_state.reset();
}

// Limits in words; revoked ones are history.
void TestKeysPage::keysAreListedWithWhatTheyMay()
{
    AccessKey laptop = key(u"k1"_s, u"Laptop"_s);
    laptop.limits = {20, 2, {u"haiku"_s}, 1.5};
    AccessKey gone = key(u"k2"_s, u"Gone"_s);
    gone.revokedAt = QDateTime::currentDateTimeUtc();
    m_state->setKeys({laptop, gone});
    QVERIFY(row(u"k1"_s));
    QVERIFY(!row(u"k2"_s));
    const QString text = textOf(row(u"k1"_s));
    for (const char *part : {"Laptop", "bh-AbCd", "20", "haiku", "1.5", "Never used"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
}

void TestKeysPage::namesAreTextsNotMarkup()
{
    m_state->setKeys({key(u"k1"_s, u"<b>x</b><img src=y>"_s)});
    for (const QLabel *label : row(u"k1"_s)->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestKeysPage::aNewKeyIsAskedForAsTypedIn()
{
    QSignalSpy asked(m_state.get(), &AppState::keyCreateRequested);
    m_page->findChild<QPushButton *>(u"newKey"_s)->click();
    auto *made = dialog<KeyDialog>();
    QVERIFY(made);
    auto *accept = made->findChild<QPushButton *>(u"keyAccept"_s);
    QVERIFY(!accept->isEnabled()); // without a name
    QTest::keyClicks(made->findChild<QLineEdit *>(u"keyName"_s), u" Laptop "_s);
    QVERIFY(accept->isEnabled());
    made->findChild<QCheckBox *>(u"keyChat"_s)->setChecked(false);
    QVERIFY(!accept->isEnabled()); // may nothing
    made->findChild<QCheckBox *>(u"keyManage"_s)->setChecked(true);
    made->findChild<QCheckBox *>(u"keyChat"_s)->setChecked(true);
    made->findChild<QSpinBox *>(u"keyPerMinute"_s)->setValue(7);
    made->findChild<QSpinBox *>(u"keyConcurrent"_s)->setValue(2);
    made->findChild<QLineEdit *>(u"keyModels"_s)->setText(u"haiku, claude-sonnet-*,"_s);
    made->findChild<QDoubleSpinBox *>(u"keyBudget"_s)->setValue(2.5);
    accept->click();
    QCOMPARE(asked.size(), 1);
    const auto wish = asked.first().first().value<AccessKey>();
    QVERIFY(wish.id.isEmpty());
    QCOMPARE(wish.name, u"Laptop"_s);
    QCOMPARE(wish.scopes, KeyScope::Chat | KeyScope::Manage);
    const KeyLimits limits{7, 2, {u"haiku"_s, u"claude-sonnet-*"_s}, 2.5};
    QCOMPARE(wish.limits, limits);
}

void TestKeysPage::aSecretIsShownOnceAndCopied()
{
    emit m_state->keyCreated(key(u"k1"_s, u"Laptop"_s), "bh-secret-1");
    auto *shown = dialog<SecretDialog>();
    QVERIFY(shown);
    QVERIFY(textOf(shown).contains(u"Laptop"_s));
    QCOMPARE(shown->findChild<QLineEdit *>(u"secret"_s)->text(), u"bh-secret-1"_s);
    shown->findChild<CopyButton *>(u"copySecret"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"bh-secret-1"_s);
    shown->accept();
    QTRY_VERIFY(!dialog<SecretDialog>()); // and is gone
}

void TestKeysPage::aRevocationIsConfirmed()
{
    m_state->setKeys({key(u"k1"_s, u"Laptop"_s)});
    QSignalSpy asked(m_state.get(), &AppState::keyRevokeRequested);
    row(u"k1"_s)->findChild<QPushButton *>(u"revokeKey"_s)->click();
    auto *box = dialog<QMessageBox>();
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(u"Laptop"_s));
    QCOMPARE(asked.size(), 0);
    box->findChild<QPushButton *>(u"confirmRevoke"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"k1"_s);
}

void TestKeysPage::theDefaultKeyIsChangedButNotRevoked()
{
    AccessKey standard = key(u"default"_s, u"Access token"_s);
    standard.scopes = KeyScope::Chat | KeyScope::Manage;
    m_state->setKeys({standard});
    QVERIFY(!row(u"default"_s)->findChild<QPushButton *>(u"revokeKey"_s));
    QSignalSpy asked(m_state.get(), &AppState::keyChangeRequested);
    row(u"default"_s)->findChild<QPushButton *>(u"changeKey"_s)->click();
    auto *change = dialog<KeyDialog>();
    QVERIFY(change);
    QVERIFY(!change->findChild<QCheckBox *>(u"keyManage"_s)->isEnabled());
    change->findChild<QSpinBox *>(u"keyPerMinute"_s)->setValue(3);
    change->findChild<QPushButton *>(u"keyAccept"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<AccessKey>().id, u"default"_s);
    QCOMPARE(asked.first().first().value<AccessKey>().limits.perMinute, 3);
}

void TestKeysPage::aRefusalIsShown()
{
    auto *problem = m_page->findChild<Banner *>(u"keyProblem"_s);
    QVERIFY(!problem->isVisible());
    emit m_state->keyRefused(u"There is a key named “Laptop” already."_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"Laptop"_s));
    m_state->setKeys({key(u"k1"_s, u"Laptop"_s)});
    QVERIFY(!problem->isVisible());
}

void TestKeysPage::anOpenDoorIsWarnedAbout()
{
    auto *warning = m_page->findChild<Banner *>(u"loopbackWarning"_s);
    QVERIFY(!warning->isVisible());
    Settings settings;
    settings.set(Settings::Key::TrustLoopback, true, Settings::Source::File);
    m_state->setSettings(settings);
    QVERIFY(warning->isVisible());
}

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
