// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QStringList>

// One sentence twice: in English for clients of the API, who know errors by their text, and in the
// language of the windows. For what both are told; a plain value.
struct Wording
{
    QString english;
    QString shown;

    Wording() = default;
    // A text that is the same in every language: a name, a number, the system's own words.
    explicit Wording(const QString &text)
        : english(text)
        , shown(text)
    { }
    Wording(QString forClients, QString forPeople)
        : english(std::move(forClients))
        , shown(std::move(forPeople))
    { }

    // `source` is marked with QT_TR_NOOP in the class `Context`; the values, texts or wordings,
    // stand for its %1, %2….
    template <typename Context, typename... Values>
    static Wording of(const char *source, const Values &...values)
    {
        if constexpr (sizeof...(values) == 0)
            return {QString::fromUtf8(source), Context::tr(source)};
        else
            return {QString::fromUtf8(source).arg(inEnglish(values)...),
                    Context::tr(source).arg(asShown(values)...)};
    }

    bool isEmpty() const { return english.isEmpty(); }
    bool operator==(const Wording &) const = default;

private:
    static QString inEnglish(const QString &text) { return text; }
    static QString inEnglish(const Wording &words) { return words.english; }
    static QString asShown(const QString &text) { return text; }
    static QString asShown(const Wording &words) { return words.shown; }
};

inline QStringList inEnglish(const QList<Wording> &list)
{
    QStringList texts;
    for (const Wording &words : list)
        texts << words.english;
    return texts;
}

// For errors whose own text is in the system's or in Qt's language: "FailedToStart".
template <typename Enum>
QString enumName(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}
