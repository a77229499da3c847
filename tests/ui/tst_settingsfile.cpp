// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "ui/settings/settingsfilerow.h"
#include "ui/settingsfile.h"
#include "ui/widgets/banner.h"
#include "uisamples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Key = Settings::Key;

class SettingsFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasChosenGoesAlong();
    void everythingComesBack();
    void strangeFilesAreRefused_data();
    void strangeFilesAreRefused();
    void whatDoesNotFitIsNamed();
    void importAsksForEachChange();
};

// Chosen values only: what the environment says here is no choice, and no secret is a setting.
void SettingsFileTest::whatWasChosenGoesAlong()
{
    Settings settings;
    settings.set(Key::Port, 9000, Settings::Source::File);
    settings.set(Key::MaxConcurrent, 3, Settings::Source::Environment);
    const std::optional<Json> file = parseJson(SettingsFile::write(settings));
    QVERIFY(file);
    QCOMPARE((*file)["settings"].size(), size_t(1));
    QCOMPARE((*file)["settings"]["server/port"].get<std::string>(), std::string("9000"));
}

// Of every kind of setting.
void SettingsFileTest::everythingComesBack()
{
    Settings settings;
    settings.set(Key::Port, 9000, Settings::Source::File);
    settings.set(Key::AllowedHosts, QStringList{u"a.example"_s, u"b.example"_s},
                 Settings::Source::File);
    settings.set(Key::ModelMap, Settings::mapValue({{u"gpt-x"_s, u"opus"_s}}),
                 Settings::Source::File);
    settings.set(Key::StartHidden, true, Settings::Source::File);
    settings.set(Key::CloseBehaviour, u"quit"_s, Settings::Source::File);
    const Result<SettingsFile::Content> content = SettingsFile::read(SettingsFile::write(settings));
    QVERIFY(content);
    QVERIFY(content->problems.isEmpty());
    Settings read;
    for (const auto &[key, value] : content->values)
        read.set(key, value, Settings::Source::File);
    QVERIFY(read == settings);
}

void SettingsFileTest::strangeFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("[server]\nport=1\n");
    QTest::newRow("other JSON") << QByteArray("{\"settings\":{\"server/port\":\"1\"}}");
    QTest::newRow("no settings in it") << QByteArray("{\"format\":\"bellhop-settings\"}");
    QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, ' ');
}

// A wrong file changes nothing.
void SettingsFileTest::strangeFilesAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!SettingsFile::read(text));
}

// The rest is taken nevertheless.
void SettingsFileTest::whatDoesNotFitIsNamed()
{
    const Result<SettingsFile::Content> content =
        SettingsFile::read("{\"format\":\"bellhop-settings\",\"settings\":{"
                           "\"server/port\":\"many\",\"server/colour\":\"red\","
                           "\"app/start-hidden\":true,\"limits/queue-length\":\"7\"}}");
    QVERIFY(content);
    QCOMPARE(content->values.size(), 1);
    QCOMPARE(content->values.first().first, Key::QueueLength);
    QCOMPARE(content->problems.size(), 3);
    QVERIFY(content->problems.join(u' ').contains(u"server/colour"));
}

// Each goes the way of a change by hand, and a refusal is shown.
void SettingsFileTest::importAsksForEachChange()
{
    AppState state;
    QList<Key> asked;
    connect(&state, &AppState::settingChangeRequested, this, [&](Key key, const QVariant &) {
        asked.append(key);
        if (key == Key::Port)
            state.refuseSetting(key, u"Port: locked."_s);
    });
    SettingsFileRow row(state);
    row.importFrom("{\"format\":\"bellhop-settings\",\"settings\":{"
                   "\"server/port\":\"9000\",\"limits/queue-length\":\"7\"}}");
    QCOMPARE(asked, (QList<Key>{Key::Port, Key::QueueLength}));
    const QString text = row.findChild<Banner *>(u"importResult"_s)->text();
    QVERIFY(text.contains(u'1'));
    QVERIFY(text.contains(u"Port: locked."));
}

QTEST_MAIN(SettingsFileTest)
#include "tst_settingsfile.moc"
