// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/clientconfig.h"
#include "core/clients/clientguide.h"
#include "core/json.h"

#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class ClientGuideTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyClientIsThere();
    void everyGuideIsFilled();
    void whatIsShownIsWhatIsWritten();
    void cursorIsExplained();
    void containersGetTheNameOfThisComputer();
    void aShellReadsWhatWasMeant();
};

namespace {

const ClientValues kValues{u"http://127.0.0.1:8787"_s, u"bh-secret"_s, u"sonnet"_s};

} // namespace

// The clients people ask for, each once.
void ClientGuideTest::everyClientIsThere()
{
    QSet<QString> ids;
    for (const ClientGuide &guide : ClientGuide::all(kValues))
        ids.insert(guide.id);
    QCOMPARE(ids.size(), ClientGuide::all(kValues).size());
    for (const char *id : {"opencode", "codex", "continue", "cline", "roo", "zed", "jetbrains",
                           "vscode", "aider", "openwebui", "librechat", "langchain", "python",
                           "node", "anthropic-python", "anthropic-node", "curl", "cursor"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
}

// Address, token and model stand where the client reads them; no placeholder is left.
void ClientGuideTest::everyGuideIsFilled()
{
    for (const ClientGuide &guide : ClientGuide::all(kValues)) {
        QVERIFY(!guide.title.isEmpty() && !guide.summary.isEmpty() && !guide.steps.isEmpty());
        if (!guide.works)
            continue;
        QString all;
        for (const ClientGuide::Snippet &snippet : guide.snippets) {
            QVERIFY(!snippet.title.isEmpty() && !snippet.code.isEmpty());
            all += snippet.code + u'\n';
        }
        QVERIFY2(all.contains(u":8787"), qPrintable(guide.id));
        QVERIFY2(all.contains(u"bh-secret"), qPrintable(guide.id));
        // JetBrains and Open WebUI ask the server for its models.
        if (guide.id != u"jetbrains" && guide.id != u"openwebui")
            QVERIFY2(all.contains(u"sonnet"), qPrintable(guide.id));
        for (const QString &left : {u"@URL@"_s, u"@TOKEN@"_s, u"@MODEL@"_s, u"@DOCKER@"_s})
            QVERIFY(!all.contains(left));
    }
}

// The text to paste and the text the button writes into an empty file are one.
void ClientGuideTest::whatIsShownIsWhatIsWritten()
{
    for (const QString &id : ClientConfig::ids()) {
        const QByteArray written = ClientConfig::find(id)->merge({}, kValues).value();
        QCOMPARE(ClientGuide::find(id, kValues).snippets.first().code.toUtf8(), written.trimmed());
    }
}

// What cannot work is said plainly, with what to use instead.
void ClientGuideTest::cursorIsExplained()
{
    const ClientGuide cursor = ClientGuide::find(u"cursor"_s, kValues);
    QVERIFY(!cursor.works);
    QVERIFY(cursor.snippets.isEmpty());
    QVERIFY(cursor.summary.contains(u"servers"));
    QVERIFY(cursor.steps.first().contains(u"OpenCode"));
}

// From inside of a container 127.0.0.1 is the container.
void ClientGuideTest::containersGetTheNameOfThisComputer()
{
    for (const QString &id : {u"openwebui"_s, u"librechat"_s}) {
        const ClientGuide guide = ClientGuide::find(id, kValues);
        for (const ClientGuide::Snippet &snippet : guide.snippets) {
            QVERIFY(snippet.code.contains(u"http://host.docker.internal:8787/v1"));
            QVERIFY(!snippet.code.contains(u"127.0.0.1"));
        }
        QVERIFY(guide.note.contains(u"host.docker.internal"));
    }
}

// A model's name is free text, and these lines are pasted into shells.
void ClientGuideTest::aShellReadsWhatWasMeant()
{
    const QString shell = u"/bin/sh"_s;
    if (!QFileInfo::exists(shell))
        QSKIP("no POSIX shell here");
    ClientValues values = kValues;
    values.model = u"a'b\"c`id`$(id)\\e"_s;
    values.token = u"t'o\"k$HOME"_s;
    const QString code = ClientGuide::find(u"curl"_s, values).snippets.first().code;
    QVERIFY(code.startsWith(u"curl "));
    QProcess process;
    process.start(shell, {u"-c"_s, u"printf '%s\\n' "_s + code.sliced(5)});
    QVERIFY(process.waitForFinished());
    const QByteArrayList arguments = process.readAllStandardOutput().split('\n');
    QVERIFY(arguments.contains("Authorization: Bearer " + values.token.toUtf8()));
    const std::optional<Json> body = parseJson(arguments.value(arguments.size() - 2));
    QVERIFY(body);
    QCOMPARE((*body)["model"].get<std::string>(), values.model.toStdString());
}

QTEST_APPLESS_MAIN(ClientGuideTest)
#include "tst_clientguide.moc"
