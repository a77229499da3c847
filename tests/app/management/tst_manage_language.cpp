// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedbellhop.h"

#include "support/waiting.h"

#include <QProcess>

using namespace Qt::StringLiterals;

// Whatever the language of the windows, clients are told everything in English: they know errors by
// their text.
class WireLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_german = {}; }
    void errorsAreEnglish_data();
    void errorsAreEnglish();
    void limitsOfAKeyAreEnglish();
    void aMissingClaudeIsEnglishForClientsAndGermanForPeople();

private:
    ManagedBellhop m_german;
};

void WireLanguageTest::initTestCase()
{
    m_german = startBellhop({{u"BELLHOP_LANGUAGE"_s, u"de"_s}});
}

void WireLanguageTest::errorsAreEnglish_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Json>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message"); // its beginning
    const QString chat = u"/v1/chat/completions"_s;

    QTest::newRow("tools that are switched off")
        << QByteArray("POST") << chat << question("hi", {{"enable_tools", true}}) << 403
        << u"This request wants Claude Code's own tools, which are switched off here."_s;
    QTest::newRow("a model that is not there")
        << QByteArray("POST") << chat << question("hi", {{"model", "parrot"}}) << 404
        << u"The model 'parrot' does not exist here."_s;
    QTest::newRow("a CLI that crashes") << QByteArray("POST") << chat << question("#CRASH0 hi")
                                        << 502 << u"Claude Code ended unexpectedly."_s;
    QTest::newRow("a CLI that is not signed in")
        << QByteArray("POST") << chat << question("#NORETRY #ERR401 hi") << 401
        << u"Claude Code is not signed in ("_s;
    QTest::newRow("a key without a name")
        << QByteArray("POST") << u"/v1/keys"_s << Json{{"name", ""}} << 400
        << u"A key needs a name of 1 to "_s;
    QTest::newRow("a budget that is no amount")
        << QByteArray("POST") << u"/v1/keys"_s
        << Json{{"name", "x"}, {"limits", {{"daily_budget_usd", 1e9}}}} << 400
        << u"The daily budget must be from 0 (none) to 1000000 US dollars."_s;
    QTest::newRow("the key that cannot be revoked")
        << QByteArray("DELETE") << u"/v1/keys/default"_s << Json() << 400
        << u"The default key cannot be revoked."_s;
}

void WireLanguageTest::errorsAreEnglish()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(Json, body);
    QFETCH(QString, message);
    const HttpAnswer answer =
        m_german.client->send(method, path, body.is_null() ? QByteArray() : dumpJsonBytes(body),
                              {{"Content-Type", "application/json"}});
    QTEST(answer.status, "status");
    QVERIFY2(errorText(answer).startsWith(message), answer.body.constData());
}

void WireLanguageTest::limitsOfAKeyAreEnglish()
{
    const Json key =
        makeKey(*m_german.client,
                {{"scopes", {"chat"}}, {"limits", {{"per_minute", 1}, {"models", {"haiku"}}}}});
    HttpClient laptop(m_german.process->port(), toBytes(stringOr(key, "secret")));
    const QString model = errorText(ask(laptop, question("hi")));
    QVERIFY2(model.endsWith(u"may not use the model sonnet, only: haiku."_s), qPrintable(model));
    const QString rate = errorText(ask(laptop, question("hi")));
    QVERIFY2(rate.startsWith(u"Too many requests: at most 1 per minute here."_s), qPrintable(rate));
    const QString scope = errorText(laptop.get(u"/v1/keys"_s));
    QVERIFY2(scope.startsWith(u"This key may only ask questions;"_s), qPrintable(scope));
}

// The same fact at both ends: the control socket speaks to people, HTTP to programs.
void WireLanguageTest::aMissingClaudeIsEnglishForClientsAndGermanForPeople()
{
    const ManagedBellhop bellhop = startBellhop(
        {{u"BELLHOP_LANGUAGE"_s, u"de"_s}, {u"BELLHOP_CLAUDE_PATH"_s, u"/nowhere/claude"_s}});
    const QString english = u"There is no file “/nowhere/claude”, which is set as Claude path. "_s;
    QTRY_VERIFY_WITH_TIMEOUT(errorText(ask(*bellhop.client, question("hi"))).startsWith(english),
                             kPatience);
    const HttpAnswer login = bellhop.client->get(u"/v1/auth/status"_s);
    QVERIFY2(login.body.contains(english.toUtf8()), login.body.constData());

    QProcess status;
    status.start(QStringLiteral(BELLHOP_PROGRAM),
                 {u"--status"_s, u"--data-dir"_s, bellhop.process->dataPath()});
    QVERIFY(status.waitForFinished(kPatience));
    const QByteArray said = status.readAllStandardOutput();
    QVERIFY2(said.contains("Claude-Pfad"), said.constData());
}

QTEST_GUILESS_MAIN(WireLanguageTest)
#include "tst_manage_language.moc"
