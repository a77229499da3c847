// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/clientguide.h"
#include "core/settings/settings.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;

// docs/configuration.md and docs/clients.md say what the settings table and the Connect page say. With
// BELLHOP_WRITE_DOCS=1 they are written anew instead of compared.
class TestGeneratedDocs : public QObject
{
    Q_OBJECT

private slots:
    void configurationIsThatOfTheTable();
    void clientsAreThoseOfTheWindow();
};

namespace {

void compareOrWrite(const QString &name, const QString &expected)
{
    QFile file(QStringLiteral(BELLHOP_ROOT) + u"/docs/"_s + name);
    if (qEnvironmentVariableIsSet("BELLHOP_WRITE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(expected.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList is = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList shouldBe = expected.split(u'\n');
    for (qsizetype line = 0; line < std::max(is.size(), shouldBe.size()); ++line)
        QVERIFY2(is.value(line) == shouldBe.value(line),
                 qPrintable(u"%1, line %2: run this test with BELLHOP_WRITE_DOCS=1 set.\n%3\n%4"_s
                                .arg(name)
                                .arg(line + 1)
                                .arg(is.value(line), shouldBe.value(line))));
}

QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

QString code(const QString &text)
{
    return text.isEmpty() ? u"–"_s : u'`' + cell(text) + u'`';
}

QString fallbackOf(const Settings::Info &row)
{
    if (row.kind == Settings::Kind::Boolean)
        return row.fallback.toBool() ? u"yes"_s : u"no"_s;
    return code(Settings::toText(row.key, row.fallback));
}

QString rangeOf(const Settings::Info &row)
{
    const QString unit = row.unit ? u' ' + QString::fromUtf8(row.unit) : QString();
    switch (row.kind) {
    case Settings::Kind::Integer:
        return u"%1 to %2%3"_s.arg(row.minimum).arg(row.maximum).arg(unit);
    case Settings::Kind::Boolean:
        return u"yes, no"_s;
    case Settings::Kind::Choice:
        return u'`' + row.choices.join(u"`, `"_s) + u'`';
    case Settings::Kind::TextList:
        return u"list, with commas"_s;
    case Settings::Kind::Map:
        return u"`name=value`, with commas"_s;
    case Settings::Kind::Text:
        break;
    }
    return u"text"_s + unit;
}

} // namespace

void TestGeneratedDocs::configurationIsThatOfTheTable()
{
    QString page = uR"(# Configuration

Every setting there is. This page is made of the program's own table, and a test compares the two.

A value comes from, strongest first: its flag, its environment variable, `bellhop.conf`, its default. `bellhop.conf` is an INI
file in the folder `bellhop` of your configuration (`~/.config/bellhop/bellhop.conf`; `--config-dir` names another): the part before
the stroke is the section, so `server/port` is `port=` below `[server]`. The settings window writes this file and shows what a flag
or variable has fixed. `bellhop --show-config` prints each value and where it came from; what is misspelt is reported at the start,
and a flag or variable that cannot be meant stops it.

Two things are not settings: the access token (`BELLHOP_API_KEY`, else made at the first start) and an API key for `claude/auth=api-key`,
which the settings window puts into the system keychain. Variables of other servers are read as well when Bellhop runs without
windows: [environment.md](environment.md).
)"_s;
    QMap<QString, QString> sections;
    QStringList order;
    for (const Settings::Info &row : Settings::table()) {
        const QString name = QString::fromLatin1(row.name);
        const QString section = name.section(u'/', 0, 0);
        if (!sections.contains(section))
            order.append(section);
        sections[section] += u"| `%1` | `--%2` | `%3` | %4 | %5 | **%6.** %7 |\n"_s.arg(
            name, QString::fromLatin1(row.flag), QString::fromLatin1(row.environment),
            fallbackOf(row), rangeOf(row), cell(QString::fromUtf8(row.title)),
            cell(QString::fromUtf8(row.description)));
    }
    for (const QString &section : std::as_const(order))
        page += u"\n## %1\n\n| setting | flag | environment | default | range | meaning |\n"
                "|---|---|---|---|---|---|\n"_s.arg(section)
            + sections.value(section);
    compareOrWrite(u"configuration.md"_s, page);
}

void TestGeneratedDocs::clientsAreThoseOfTheWindow()
{
    QString page = uR"(# Connecting clients

The Connect page of Bellhop's window, as text: there address, token and model are filled in, “Write it for me” puts them into the
client's own file (with a diff before and a copy of the old file), and “Test these settings” sends what the client would send. This page is
made of the same data, and a test compares the two. Below, `TOKEN` stands for the token (`bellhop --print-token`) and the address is
the default one. The commands are for your machine and are not run by the tests; what each client sends is.
)"_s;
    const ClientValues values{u"http://127.0.0.1:8787"_s, u"TOKEN"_s, u"sonnet"_s};
    std::optional<ClientGuide::Group> group;
    for (const ClientGuide &guide : ClientGuide::all(values)) {
        if (group != guide.group) {
            group = guide.group;
            page += u"\n## "_s + ClientGuide::groupTitle(guide.group) + u'\n';
        }
        page += u"\n### %1\n\n%2\n\n"_s.arg(guide.title, guide.summary);
        for (qsizetype i = 0; i < guide.steps.size(); ++i)
            page += u"%1. %2\n"_s.arg(i + 1).arg(guide.steps.at(i));
        for (const ClientGuide::Snippet &snippet : guide.snippets)
            page += u"\n%1:\n```\n%2\n```\n"_s.arg(snippet.title, snippet.code);
        if (!guide.note.isEmpty())
            page += u'\n' + guide.note + u'\n';
    }
    // No blanks at the ends of lines, as in every file here.
    QStringList lines = page.split(u'\n');
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    compareOrWrite(u"clients.md"_s, lines.join(u'\n'));
}

QTEST_GUILESS_MAIN(TestGeneratedDocs)
#include "tst_generateddocs.moc"
