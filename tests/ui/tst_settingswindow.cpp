// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/addresseditor.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingspage.h"
#include "ui/settingswindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/sidebar.h"
#include "uisamples.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using Key = Settings::Key;
using Source = Settings::Source;

class SettingsWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everySettingHasItsField();
    void valuesAreLoaded();
    void aChangeIsAskedForAndShown();
    void outOfRangeIsRefusedWithTheReason();
    void theProgramsRefusalStandsBesideTheField();
    void otherChangesDoNotEatWhatIsTyped();
    void lockedValuesAreShownAndExplained_data();
    void lockedValuesAreShownAndExplained();
    void theDefaultComesBack();
    void theNetworkIsOpenedAfterAWarningOnly();
    void oneAddressIsChecked();
    void theMapIsEdited();
    void theMapShowsEffortAndFallback();
    void eachMapIsItsOwn();
    void halfARowWaits();
    void theMapComesBackToItsDefault();
    void theApiKeyGoesOneWay();
    void searchFindsASetting();
    void reopeningForgetsWhatWasRefused();

private:
    SettingField *field(Key key)
    {
        return m_window->findChild<SettingField *>(QString::fromUtf8(Settings::info(key).name));
    }
    template <typename T>
    T *input(Key key)
    {
        return field(key)->findChild<T *>();
    }
    void type(Key key, const QString &text)
    {
        auto *line = input<QLineEdit>(key);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    // As Application does it.
    void obey()
    {
        connect(m_state.get(), &AppState::settingChangeRequested, this,
                [this](Key key, const QVariant &value) {
                    m_settings.set(key, value, Source::File);
                    m_state->setSettings(m_settings);
                });
    }

    Settings m_settings;
    std::unique_ptr<AppState> m_state;
    std::unique_ptr<SettingsWindow> m_window;
};

void SettingsWindowTest::init()
{
    m_settings = {};
    m_state = std::make_unique<AppState>();
    m_window = std::make_unique<SettingsWindow>(*m_state);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void SettingsWindowTest::cleanup()
{
    m_window.reset();
    m_state.reset();
}

// No row of the table is forgotten, none is there twice, and every one has words.
void SettingsWindowTest::everySettingHasItsField()
{
    for (const Settings::Info &info : Settings::table()) {
        const auto fields = m_window->findChildren<SettingField *>(QString::fromUtf8(info.name));
        QVERIFY2(fields.size() == 1, info.name);
        QVERIFY2(!fields.first()->findChild<QLabel *>()->text().isEmpty(), info.name);
        for (const QString &choice : info.choices)
            QVERIFY2(choiceText(info.key, choice) != choice, qPrintable(choice));
    }
}

// What is set is what is shown, in every kind of field.
void SettingsWindowTest::valuesAreLoaded()
{
    m_settings.set(Key::Port, 9000, Source::File);
    m_settings.set(Key::AllowedHosts, QStringList{u"proxy.lan"_s, u"bell.example"_s}, Source::File);
    m_settings.set(Key::UnknownModel, u"default"_s, Source::File);
    m_settings.set(Key::StartHidden, true, Source::File);
    m_settings.set(Key::DefaultModel, u"opus"_s, Source::File);
    m_settings.set(Key::ModelMap, QStringList{u"gpt-5=opus"_s}, Source::File);
    m_state->setSettings(m_settings);
    QCOMPARE(input<QSpinBox>(Key::Port)->value(), 9000);
    QCOMPARE(input<QLineEdit>(Key::AllowedHosts)->text(), u"proxy.lan, bell.example"_s);
    QCOMPARE(input<QComboBox>(Key::UnknownModel)->currentData().toString(), u"default"_s);
    QVERIFY(input<QCheckBox>(Key::StartHidden)->isChecked());
    QCOMPARE(input<QLineEdit>(Key::DefaultModel)->text(), u"opus"_s);
    QCOMPARE(input<QTableWidget>(Key::ModelMap)->rowCount(), 1);
    QCOMPARE(input<QTableWidget>(Key::ModelMap)->item(0, 1)->text(), u"opus"_s);
}

// A finished change goes out at once, once, with the right type.
void SettingsWindowTest::aChangeIsAskedForAndShown()
{
    QSignalSpy asked(m_state.get(), &AppState::settingChangeRequested);
    obey();
    type(Key::Port, u"9001"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<Key>(), Key::Port);
    QCOMPARE(asked.first().at(1).toInt(), 9001);
    QCOMPARE(m_state->settings().port(), 9001);
    QCOMPARE(input<QSpinBox>(Key::Port)->value(), 9001);

    m_window->showPage(u"general"_s);
    input<QCheckBox>(Key::StartHidden)->click();
    QVERIFY(m_state->settings().startHidden());
    m_window->showPage(u"models"_s);
    type(Key::DefaultModel, u"haiku"_s);
    QCOMPARE(m_state->settings().defaultModel(), u"haiku"_s);
    auto *unknown = input<QComboBox>(Key::UnknownModel);
    QTest::keyClick(unknown, Qt::Key_Down);
    QVERIFY(!m_state->settings().refusesUnknownModels());
    QCOMPARE(asked.count(), 4);
    // So does the first letter of a choice.
    QTest::keyClick(unknown, Qt::Key_R);
    QVERIFY(m_state->settings().refusesUnknownModels());
    QCOMPARE(asked.count(), 5);
    // The same again is no change.
    QTest::keyClick(input<QLineEdit>(Key::DefaultModel), Qt::Key_Return);
    QCOMPARE(asked.count(), 5);
}

// What does not fit never leaves the window, and the field says what would.
void SettingsWindowTest::outOfRangeIsRefusedWithTheReason()
{
    QSignalSpy asked(m_state.get(), &AppState::settingChangeRequested);
    type(Key::Port, u"70000"_s);
    QCOMPARE(asked.count(), 0);
    QVERIFY2(field(Key::Port)->error().contains(u"65535"), qPrintable(field(Key::Port)->error()));
    QCOMPARE(input<QSpinBox>(Key::Port)->value(), 70000);
    obey();
    type(Key::Port, u"8800"_s);
    QCOMPARE(asked.count(), 1);
    QVERIFY(field(Key::Port)->error().isEmpty());

    type(Key::AllowedOrigins, u"not an origin"_s);
    QVERIFY(!field(Key::AllowedOrigins)->error().isEmpty());
    type(Key::AllowedOrigins, u"https://app.example.com"_s);
    QVERIFY(field(Key::AllowedOrigins)->error().isEmpty());
    QCOMPARE(m_state->settings().allowedOrigins(), QStringList{u"https://app.example.com"_s});
}

// A port that is taken is known to the program only; its reason appears where the port was typed.
void SettingsWindowTest::theProgramsRefusalStandsBesideTheField()
{
    type(Key::Port, u"9002"_s);
    m_state->refuseSetting(Key::Port, u"Port 9002 is in use by node."_s);
    QCOMPARE(field(Key::Port)->error(), u"Port 9002 is in use by node."_s);
    QCOMPARE(input<QSpinBox>(Key::Port)->value(), 9002);
    QVERIFY(field(Key::QueueLength)->error().isEmpty());
}

// Settings may change from elsewhere while somebody types.
void SettingsWindowTest::otherChangesDoNotEatWhatIsTyped()
{
    auto *line = input<QLineEdit>(Key::AllowedHosts);
    QTest::keyClicks(line, u"half.a.na"_s);
    m_settings.set(Key::QueueLength, 7, Source::File);
    m_state->setSettings(m_settings);
    QCOMPARE(line->text(), u"half.a.na"_s);
    QCOMPARE(input<QSpinBox>(Key::QueueLength)->value(), 7);
}

void SettingsWindowTest::lockedValuesAreShownAndExplained_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a number from the environment")
        << Key::Port << QVariant(9100) << Source::Environment << u"BELLHOP_PORT"_s;
    QTest::newRow("a number from a flag")
        << Key::Port << QVariant(9100) << Source::Flag << u"--port"_s;
    QTest::newRow("a choice") << Key::ClaudeAuth << QVariant(u"environment"_s)
                              << Source::Environment << u"BELLHOP_CLAUDE_AUTH"_s;
    QTest::newRow("a switch") << Key::StartHidden << QVariant(true) << Source::Flag
                              << u"--start-hidden"_s;
    QTest::newRow("a text") << Key::ClaudePath << QVariant(u"/opt/claude"_s) << Source::Environment
                            << u"BELLHOP_CLAUDE_PATH"_s;
    QTest::newRow("the map") << Key::ModelMap << QVariant(QStringList{u"a=opus"_s})
                             << Source::Environment << u"BELLHOP_MODEL_MAP"_s;
    QTest::newRow("the address") << Key::Address << QVariant(u"0.0.0.0"_s) << Source::Flag
                                 << u"--address"_s;
}

// A value given by environment or flag cannot be changed here, and says by whom it was given.
void SettingsWindowTest::lockedValuesAreShownAndExplained()
{
    QFETCH(Key, key);
    QFETCH(QVariant, value);
    QFETCH(Source, source);
    QFETCH(QString, reason);
    m_settings.set(key, value, source);
    m_state->setSettings(m_settings);
    QVERIFY(field(key)->isLocked());
    QVERIFY2(field(key)->lockReason().contains(reason), qPrintable(field(key)->lockReason()));
    QCOMPARE(field(key)->editor()->toolTip(), field(key)->lockReason());
    const Result<QVariant> shown = field(key)->editor()->value();
    QVERIFY(shown);
    QCOMPARE(*shown, m_state->settings().value(key));
    QVERIFY(!field(key)->editor()->focusProxy()->isEnabled());
    QSignalSpy asked(m_state.get(), &AppState::settingChangeRequested);
    emit field(key)->editor()->committed();
    QCOMPARE(asked.count(), 0);
}

// A changed value can be taken back.
void SettingsWindowTest::theDefaultComesBack()
{
    obey();
    auto *reset = input<QToolButton>(Key::Port);
    QVERIFY(!reset->isVisible());
    type(Key::Port, u"9003"_s);
    QVERIFY(reset->isVisible());
    QVERIFY(reset->toolTip().contains(u"8787"));
    reset->click();
    QCOMPARE(m_state->settings().port(), 8787);
    QCOMPARE(input<QSpinBox>(Key::Port)->value(), 8787);
    QVERIFY(!reset->isVisible());
}

// Opening the network takes a warning with the addresses, and a second click.
void SettingsWindowTest::theNetworkIsOpenedAfterAWarningOnly()
{
    QSignalSpy asked(m_state.get(), &AppState::settingChangeRequested);
    obey();
    auto *choice = m_window->findChild<QComboBox *>(u"addressChoice"_s);
    auto *warning = m_window->findChild<Banner *>(u"addressWarning"_s);
    QVERIFY(!warning->isVisible());
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentIndex(), 1);
    QVERIFY(warning->isVisible());
    const QStringList urls = networkUrls(QHostAddress(QHostAddress::AnyIPv4), 8787);
    for (const QString &url : urls)
        QVERIFY(warning->text().contains(url));
    QCOMPARE(asked.count(), 0);
    m_window->findChild<QPushButton *>(u"addressKeep"_s)->click();
    QVERIFY(!warning->isVisible());
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(asked.count(), 0);

    QTest::keyClick(choice, Qt::Key_Down);
    m_window->findChild<QPushButton *>(u"addressConfirm"_s)->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_state->settings().address(), QHostAddress(QHostAddress::AnyIPv4));
    QVERIFY(!warning->isVisible());
    // Closing it again needs no question.
    QTest::keyClick(choice, Qt::Key_Up);
    QCOMPARE(asked.count(), 2);
    QVERIFY(m_state->settings().address().isLoopback());
}

// An address of one's own is checked like any other value, and warned of like the whole network.
void SettingsWindowTest::oneAddressIsChecked()
{
    QSignalSpy asked(m_state.get(), &AppState::settingChangeRequested);
    obey();
    auto *choice = m_window->findChild<QComboBox *>(u"addressChoice"_s);
    auto *other = m_window->findChild<QLineEdit *>(u"addressOther"_s);
    QTest::keyClick(choice, Qt::Key_End);
    QVERIFY(other->isVisible());
    QTest::keyClicks(other, u"not-an-address"_s);
    QTest::keyClick(other, Qt::Key_Return);
    QVERIFY(!field(Key::Address)->error().isEmpty());
    QCOMPARE(asked.count(), 0);
    other->selectAll();
    QTest::keyClicks(other, u"192.168.7.20"_s);
    QTest::keyClick(other, Qt::Key_Return);
    auto *warning = m_window->findChild<Banner *>(u"addressWarning"_s);
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(u"http://192.168.7.20:8787"));
    QCOMPARE(asked.count(), 0);
    m_window->findChild<QPushButton *>(u"addressConfirm"_s)->click();
    QCOMPARE(m_state->settings().address(), QHostAddress(u"192.168.7.20"_s));
}

// Edit, move and remove; each goes out whole and in order.
void SettingsWindowTest::theMapIsEdited()
{
    m_settings.set(Key::ModelMap, QStringList{u"gpt-4=opus"_s, u"gpt-*=sonnet"_s}, Source::File);
    m_state->setSettings(m_settings);
    obey();
    m_window->showPage(u"models"_s);
    auto *table = field(Key::ModelMap)->findChild<QTableWidget *>(u"mapTable"_s);
    table->item(0, 1)->setText(u"haiku"_s);
    QCOMPARE(m_state->settings().modelMap().first().second, u"haiku"_s);
    table->selectRow(1);
    field(Key::ModelMap)->findChild<QToolButton *>(u"mapUp"_s)->click();
    QCOMPARE(m_state->settings().modelMap().first().first, u"gpt-*"_s);
    table->selectRow(0);
    field(Key::ModelMap)->findChild<QToolButton *>(u"mapRemove"_s)->click();
    QCOMPARE(m_state->settings().modelMap().size(), 1);
    QCOMPARE(m_state->settings().modelMap().first().first, u"gpt-4"_s);
    table->item(0, 0)->setText(u"bad name!"_s);
    QVERIFY(!field(Key::ModelMap)->error().isEmpty());
    QCOMPARE(m_state->settings().modelMap().first().first, u"gpt-4"_s);
}

// What is written behind the model has columns of its own.
void SettingsWindowTest::theMapShowsEffortAndFallback()
{
    m_settings.set(Key::ModelMap, QStringList{u"gpt-4=opus:high|haiku"_s, u"gpt-*=sonnet"_s},
                   Source::File);
    m_state->setSettings(m_settings);
    obey();
    m_window->showPage(u"models"_s);
    auto *table = field(Key::ModelMap)->findChild<QTableWidget *>(u"mapTable"_s);
    QCOMPARE(table->columnCount(), 4);
    QCOMPARE(table->item(0, 1)->text(), u"opus"_s);
    QCOMPARE(table->item(0, 2)->data(Qt::UserRole).toString(), u"high"_s);
    QCOMPARE(table->item(0, 3)->text(), u"haiku"_s);
    table->item(1, 3)->setText(u"opus"_s);
    QCOMPARE(m_state->settings().modelMap().at(1).second, u"sonnet|opus"_s);
    table->item(0, 3)->setText({});
    QCOMPARE(m_state->settings().modelMap().at(0).second, u"opus:high"_s);
    table->item(0, 3)->setText(u"no model!"_s);
    QVERIFY(!field(Key::ModelMap)->error().isEmpty());
    QCOMPARE(m_state->settings().modelMap().at(0).second, u"opus:high"_s);
    // The names with tools are told where people look for names.
    auto *agents = m_window->findChild<QLabel *>(u"agentNames"_s);
    QVERIFY2(agents->text().contains(u"claude-code"_s), qPrintable(agents->text()));
}

// Two settings are maps; neither shows or changes the other.
void SettingsWindowTest::eachMapIsItsOwn()
{
    obey();
    m_window->showPage(u"agent"_s);
    auto *table = field(Key::AgentModels)->findChild<QTableWidget *>(u"mapTable"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"claude-code"_s);
    table->item(0, 1)->setText(u"opus"_s);
    const QList<QPair<QString, QString>> agents{{u"claude-code"_s, u"opus"_s}};
    QCOMPARE(m_state->settings().agentModels(), agents);
    QCOMPARE(m_state->settings().modelMap(), Settings().modelMap());
}

// A new row is taken when both halves are there.
void SettingsWindowTest::halfARowWaits()
{
    QSignalSpy asked(m_state.get(), &AppState::settingChangeRequested);
    obey();
    m_window->showPage(u"models"_s);
    auto *table = field(Key::ModelMap)->findChild<QTableWidget *>(u"mapTable"_s);
    const int before = table->rowCount();
    field(Key::ModelMap)->findChild<QToolButton *>(u"mapAdd"_s)->click();
    QCOMPARE(table->rowCount(), before + 1);
    table->item(before, 0)->setText(u"my-model"_s);
    QCOMPARE(asked.count(), 0);
    QVERIFY(field(Key::ModelMap)->error().isEmpty());
    table->item(before, 1)->setText(u"opus"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_state->settings().modelMap().last(), std::pair(u"my-model"_s, u"opus"_s));
}

// The table's own reset brings the default rows back.
void SettingsWindowTest::theMapComesBackToItsDefault()
{
    m_settings.set(Key::ModelMap, QStringList{u"a=opus"_s}, Source::File);
    m_state->setSettings(m_settings);
    obey();
    field(Key::ModelMap)->findChild<QToolButton *>(u"mapReset"_s)->click();
    QCOMPARE(m_state->settings().modelMap(), Settings().modelMap());
    QVERIFY(m_state->settings().modelMap().size() > 1);
}

// The key is handed on and gone from the window; it is asked for only if it is to pay.
void SettingsWindowTest::theApiKeyGoesOneWay()
{
    obey();
    m_window->showPage(u"claude"_s);
    auto *line = m_window->findChild<QLineEdit *>(u"apiKey"_s);
    QVERIFY(!line->isVisible());
    m_settings.set(Key::ClaudeAuth, u"api-key"_s, Source::File);
    m_state->setSettings(m_settings);
    QVERIFY(line->isVisible());
    QSignalSpy keys(m_state.get(), &AppState::apiKeyChangeRequested);
    QTest::keyClicks(line, u" sk-ant-123 "_s);
    QVERIFY(!line->displayText().contains(u"sk-ant"));
    m_window->findChild<QPushButton *>(u"apiKeyStore"_s)->click();
    QCOMPARE(keys.count(), 1);
    QCOMPARE(keys.first().first().toByteArray(), "sk-ant-123");
    QVERIFY(line->text().isEmpty());
    auto *forget = m_window->findChild<QPushButton *>(u"apiKeyForget"_s);
    QVERIFY(!forget->isEnabled());
    m_state->setApiKey({true, {}});
    forget->click();
    QCOMPARE(keys.last().first().toByteArray(), "");
    m_state->setApiKey({false, u"The keychain is locked."_s});
    QCOMPARE(m_window->findChild<QLabel *>(u"apiKeyStatus"_s)->text(),
             u"The keychain is locked."_s);
}

// Words find a setting wherever it stands, by its title, description or variable.
void SettingsWindowTest::searchFindsASetting()
{
    auto *search = m_window->findChild<QLineEdit *>(u"settingsSearch"_s);
    search->setText(u"BELLHOP_QUEUE_WAIT"_s);
    QCOMPARE(m_window->currentPage(), u"limits"_s);
    QVERIFY(field(Key::QueueWait)->isVisible());
    QVERIFY(!field(Key::QueueLength)->isVisible());
    const auto *sidebar = m_window->findChild<Sidebar *>();
    QVERIFY(sidebar->item(0)->isHidden());
    search->setText(u"no such thing"_s);
    QVERIFY(m_window->currentPage().isEmpty());
    search->setText(u"privacy"_s);
    QCOMPARE(m_window->currentPage(), u"privacy"_s);
    QVERIFY(field(Key::UsageDays)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(!sidebar->item(0)->isHidden());
    QVERIFY(m_window->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

// What was refused the last time does not look like the value the next time.
void SettingsWindowTest::reopeningForgetsWhatWasRefused()
{
    type(Key::Port, u"70000"_s);
    QVERIFY(!field(Key::Port)->error().isEmpty());
    m_window->hide();
    m_window->show();
    QVERIFY(field(Key::Port)->error().isEmpty());
    QCOMPARE(input<QSpinBox>(Key::Port)->value(), 8787);
}

QTEST_MAIN(SettingsWindowTest)
#include "tst_settingswindow.moc"
