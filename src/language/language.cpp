// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    const char *id; // of the setting
    const char *file; // as Qt's files of translations are called
};
constexpr Known kKnown[]{{"en", "en"}, {"de", "de"}, {"es", "es"},
                         {"fr", "fr"}, {"ja", "ja"}, {"zh-cn", "zh_CN"}};

// Simplified Chinese is read in China and Singapore; the traditional script is another one.
QString idOf(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::Chinese)
        return locale.script() == QLocale::SimplifiedHanScript ? u"zh-cn"_s : QString();
    return tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

// Numbers and dates of a language are the system's if it speaks that language, too: Austria's, say.
QLocale localeFor(const QString &file)
{
    const QLocale system = QLocale::system();
    const QLocale locale(file);
    return system.language() == locale.language() && system.script() == locale.script() ? system
                                                                                        : locale;
}

} // namespace

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

void Language::use(const QString &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    const bool isOfSystem = choice == u"system";
    m_current = firstOf(isOfSystem ? QLocale::system().uiLanguages() : QStringList{choice});
    for (const Known &known : kKnown) {
        if (m_current != QLatin1String(known.id))
            continue;
        const QString file = QString::fromLatin1(known.file);
        QLocale::setDefault(isOfSystem ? QLocale::system() : localeFor(file));
        load(file);
    }
}

QStringList Language::available()
{
    QStringList ids;
    for (const Known &known : kKnown)
        ids.append(QString::fromLatin1(known.id));
    return ids;
}

QString Language::firstOf(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        if (const QString id = idOf(tag); available().contains(id))
            return id;
    }
    return u"en"_s;
}

void Language::load(const QString &language)
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    // Qt's own texts are English without a file, and the system need not have one.
    if (m_qtTexts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(u":/translations/bellhop_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_texts);
}
