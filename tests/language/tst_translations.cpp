// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

// The .ts files say all that the sources say, and nothing else, in words that fit their places.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void placeholdersAreThoseOfTheSource_data() { languages(); }
    void placeholdersAreThoseOfTheSource();
    void formsForNumbersAreComplete_data() { languages(); }
    void formsForNumbersAreComplete();
    void menusAndButtonsKeepTheirKeys_data() { languages(); }
    void menusAndButtonsKeepTheirKeys();
    void edgesAreKept_data() { languages(); }
    void edgesAreKept();

private:
    struct Text
    {
        QString context;
        QString source;
        QString type; // of the translation: empty = finished
        bool isNumerus = false;
        QStringList forms; // one, or one per number

        QString name() const { return context + u": "_s + source; }
    };
    static void languages();
    static QList<Text> read(const QString &path);
    static QString committed(const QString &language);
    // What lupdate makes of the committed file; it names what the sources have and the file has not.
    QString updated(const QString &language) const;
    // Compares what matches in source and translation, whatever the order.
    void compareMatches(const QString &pattern) const;

    QTemporaryDir m_dir;
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms"); // for numbers: 1, 2 …
    QTest::newRow("English, whose forms for numbers are its only entries") << u"en"_s << 2;
    QTest::newRow("German") << u"de"_s << 2;
    QTest::newRow("Spanish") << u"es"_s << 2;
    QTest::newRow("French") << u"fr"_s << 2;
    QTest::newRow("Japanese") << u"ja"_s << 1;
    QTest::newRow("Chinese") << u"zh_CN"_s << 1;
}

QString TestTranslations::committed(const QString &language)
{
    return QStringLiteral(BELLHOP_SOURCES) + u"/language/bellhop_%1.ts"_s.arg(language);
}

QString TestTranslations::updated(const QString &language) const
{
    return m_dir.filePath(u"bellhop_%1.ts"_s.arg(language));
}

void TestTranslations::initTestCase()
{
    QVERIFY(m_dir.isValid());
    const QString sources = QStringLiteral(BELLHOP_SOURCES);
    for (const QString &language : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}) {
        QVERIFY2(QFile::copy(committed(language), updated(language)), qPrintable(language));
        QFile(updated(language)).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        // As the target update_translations does it, but what is not used any more stays to be seen.
        QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-extensions"_s,
                              u"cpp,h"_s,   u"-I"_s,         sources,   sources};
        if (language == u"en")
            arguments.append(u"-pluralonly"_s);
        QProcess lupdate;
        lupdate.start(QStringLiteral(BELLHOP_LUPDATE),
                      arguments + QStringList{u"-ts"_s, updated(language)});
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        // "tr() cannot be called without context", say: such a text is never translated.
        QCOMPARE(QString::fromLocal8Bit(lupdate.readAllStandardError()), QString());
    }
}

QList<TestTranslations::Text> TestTranslations::read(const QString &path)
{
    QList<Text> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString tag = xml.name().toString();
        if (tag == u"name") {
            context = xml.readElementText();
        } else if (tag == u"message") {
            texts.append({context, {}, {}, xml.attributes().value("numerus"_L1) == u"yes", {}});
        } else if (tag == u"source") {
            texts.last().source = xml.readElementText();
        } else if (tag == u"translation") {
            texts.last().type = xml.attributes().value("type"_L1).toString();
            if (!texts.last().isNumerus)
                texts.last().forms.append(xml.readElementText());
        } else if (tag == u"numerusform") {
            texts.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Text>() : texts;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Text> texts = read(updated(language));
    QVERIFY(!texts.isEmpty());
    QStringList wrong;
    for (const Text &text : texts) {
        const bool isEmpty = std::any_of(text.forms.cbegin(), text.forms.cend(),
                                         [](const QString &form) { return form.isEmpty(); });
        if (!text.type.isEmpty() || isEmpty)
            wrong.append(u"%1 [%2]"_s.arg(text.name(), text.type));
    }
    QVERIFY2(
        wrong.isEmpty(),
        qPrintable(u"Build the target update_translations and translate:\n"_s + wrong.join(u'\n')));
    QCOMPARE(read(committed(language)).size(), texts.size());
}

void TestTranslations::compareMatches(const QString &pattern) const
{
    QFETCH(QString, language);
    const QRegularExpression expression(pattern);
    const auto matches = [&expression](const QString &text) {
        std::multiset<QString> found;
        for (auto it = expression.globalMatch(text); it.hasNext();)
            found.insert(it.next().captured());
        return found;
    };
    QStringList wrong;
    for (const Text &text : read(committed(language))) {
        for (const QString &form : text.forms) {
            if (matches(form) != matches(text.source))
                wrong.append(text.name() + u" -> "_s + form);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// A missing %2 shows nothing, a missing tag breaks the text, and each line break was meant.
void TestTranslations::placeholdersAreThoseOfTheSource()
{
    compareMatches(u"%L?[1-9]|%n|</?[a-z]+[^<>]*>|\\n|`"_s);
}

void TestTranslations::formsForNumbersAreComplete()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    for (const Text &text : read(committed(language)))
        QVERIFY2(text.forms.size() == (text.isNumerus ? forms : 1), qPrintable(text.name()));
}

// What can be reached with Alt can be in each language; "&&" is a sign, not a key.
void TestTranslations::menusAndButtonsKeepTheirKeys()
{
    QFETCH(QString, language);
    const auto keys = [](QString text) { return text.remove(u"&&"_s).count(u'&'); };
    const auto hasBareKey = [](const QString &text) { return text.contains(u"& "_s); };
    QStringList wrong;
    for (const Text &text : read(committed(language))) {
        for (const QString &form : text.forms) {
            if (keys(form) != keys(text.source) || hasBareKey(form) != hasBareKey(text.source))
                wrong.append(text.name() + u" -> "_s + form);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// "…" promises a dialog, and texts are put together at blanks.
void TestTranslations::edgesAreKept()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Text &text : read(committed(language))) {
        for (const QString &form : text.forms) {
            const QString &source = text.source;
            if (source.endsWith(u'…') != form.endsWith(u'…')
                || source.startsWith(u' ') != form.startsWith(u' ')
                || source.endsWith(u' ') != form.endsWith(u' '))
                wrong.append(text.name() + u" -> "_s + form);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
