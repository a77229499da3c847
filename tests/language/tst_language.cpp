// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "language/language.h"
#include "support/cannot.h"

#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// Which language is spoken, and that all there is follows it.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void theSettingOffersWhatThereIs();
    void theFirstKnownLanguageOfTheUserIsTaken_data();
    void theFirstKnownLanguageOfTheUserIsTaken();
    void textsAndNumbersFollow_data();
    void textsAndNumbersFollow();
    void qtSpeaksItToo();
    void aChangeIsToldAndTheEndForgets();
};

namespace {

QString title()
{
    return QCoreApplication::translate("Settings", "Language");
}

class ChangeCounter : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::LanguageChange ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void TestLanguage::theSettingOffersWhatThereIs()
{
    QCOMPARE(Settings::info(Settings::Key::Language).choices,
             QStringList(u"system"_s) + Language::available());
}

void TestLanguage::theFirstKnownLanguageOfTheUserIsTaken_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const QStringList &wanted, const char *language) {
        QTest::newRow(name) << wanted << QString::fromLatin1(language);
    };
    row("a country's variant", {u"de-AT"_s, u"de"_s}, "de");
    row("with an underscore", {u"fr_CA"_s}, "fr");
    row("a script and a country", {u"zh-Hans-CN"_s}, "zh-cn");
    row("Singapore reads simplified Chinese", {u"zh-SG"_s}, "zh-cn");
    row("Taiwan does not, so the next one counts", {u"zh-TW"_s, u"ja-JP"_s}, "ja");
    row("the second one", {u"pl-PL"_s, u"es-MX"_s}, "es");
    row("English before others", {u"en-GB"_s, u"de"_s}, "en");
    row("none that there is", {u"pl"_s, u"cs"_s}, "en");
    row("no language at all", {u"C"_s}, "en");
    row("nothing", {}, "en");
    row("as the setting has it", {u"zh-cn"_s}, "zh-cn");
}

void TestLanguage::theFirstKnownLanguageOfTheUserIsTaken()
{
    QFETCH(QStringList, wanted);
    QTEST(Language::firstOf(wanted), "language");
}

void TestLanguage::textsAndNumbersFollow_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *choice, const QString &text, const QString &number) {
        QTest::newRow(choice) << QString::fromLatin1(choice) << text << number;
    };
    row("en", u"Language"_s, u"1,234.5"_s);
    row("de", u"Sprache"_s, u"1.234,5"_s);
    row("es", u"Idioma"_s, u"1234,5"_s);
    row("fr", u"Langue"_s, u"1 234,5"_s);
    row("ja", u"言語"_s, u"1,234.5"_s);
    row("zh-cn", u"语言"_s, u"1,234.5"_s);
}

void TestLanguage::textsAndNumbersFollow()
{
    QFETCH(QString, choice);
    Language language;
    language.use(choice);
    QCOMPARE(language.current(), choice);
    QTEST(title(), "text");
    QString number = QLocale().toString(1234.5, 'f', 1);
    // Spaces between digits come in several widths.
    QTEST(number.replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' '), "number");
}

// Where the system has Qt's translations; it need not.
void TestLanguage::qtSpeaksItToo()
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!QFile::exists(folder + u"/qtbase_de.qm"_s))
        BELLHOP_CANNOT("Qt's own translations are not installed");
    Language language;
    language.use(u"de"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

// Windows listen for it; a translator that outlives its owner would be a dangling pointer.
void TestLanguage::aChangeIsToldAndTheEndForgets()
{
    ChangeCounter counter;
    qApp->installEventFilter(&counter);
    {
        Language language;
        language.use(u"de"_s);
        QVERIFY(counter.count > 0);
        counter.count = 0;
        language.use(u"de"_s);
        QCOMPARE(counter.count, 0);
        language.use(u"en"_s);
        QVERIFY(counter.count > 0);
        QCOMPARE(title(), u"Language"_s);
        language.use(u"de"_s);
        QCOMPARE(title(), u"Sprache"_s);
    }
    QCOMPARE(title(), u"Language"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
