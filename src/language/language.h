// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

// The language of everything that people read: our texts, Qt's own, numbers and dates. use()
// changes it at any time; QCoreApplication then sends the event LanguageChange to itself. Needs a
// QCoreApplication. UI thread; translated texts may be asked for in any.
class Language final
{
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    // As the setting has it: "system", or one of available(). What is not known means English.
    void use(const QString &choice);
    QString current() const { return m_current; } // one of available(); empty before use()

    static QStringList available(); // "en", "de", …, "zh-cn"
    // The first of a user's languages ("de-AT", "zh-Hans-CN") that there is, else "en".
    static QString firstOf(const QStringList &wanted);

private:
    void load(const QString &language);

    QString m_choice;
    QString m_current;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};
