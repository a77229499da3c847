// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedbellhop.h"

#include "support/waiting.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QByteArray logOf(const ManagedBellhop &bellhop, const QString &name = u"bellhop.log"_s)
{
    QFile file(bellhop.process->dataPath() + u"/logs/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString confPath(const ManagedBellhop &bellhop)
{
    return QFileInfo(bellhop.process->dataPath()).path() + u"/config/bellhop.conf"_s;
}

void writeConf(const ManagedBellhop &bellhop, const QByteArray &text)
{
    QFile file(confPath(bellhop));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        QTest::qFail("bellhop.conf cannot be written", __FILE__, __LINE__);
}

QByteArray confOf(const ManagedBellhop &bellhop)
{
    QFile file(confPath(bellhop));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool areBodiesLogged(HttpClient &client)
{
    return client.get(u"/health"_s).json()["bodies_logged"] == true;
}

} // namespace

// The log tells what was done, and what was said only when that is wanted.
class LogsTest : public ManagementTest
{
    Q_OBJECT

private slots:
    void theLogTellsOfRequestsAndNotWhatTheySay();
    void bodiesAreWrittenDownOnlyForAWhile();
    void theFileForgetsTheBodiesWhenTheyEnd();
    void theFileKeepsWhatAVariableOverrules();
};

// By its id each request is found, at every level; what was said and who may ask is not.
void LogsTest::theLogTellsOfRequestsAndNotWhatTheySay()
{
    ManagedBellhop bellhop = startBellhop({{u"BELLHOP_LOG_LEVEL"_s, u"debug"_s}});
    HttpClient &client = *bellhop.client;
    const HttpAnswer answer = ask(client, question("my-private-question #SAY(my-private-answer)"));
    QCOMPARE(answer.status, 200);
    const Json key = makeKey(client, Json::object());
    HttpClient laptop(bellhop.process->port(), toBytes(stringOr(key, "secret")));
    const auto stream = laptop.stream(u"/v1/chat/completions"_s,
                                      question("#WORDS5 my-private-stream", {{"stream", true}}));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(laptop.get(u"/v1/keys?token=my-private-query"_s).status, 403);
    QCOMPARE(HttpClient(bellhop.process->port(), "bh-my-private-guess").get(u"/v1/keys"_s).status,
             401);
    const HttpAnswer broken =
        client.send("POST", u"/v1/chat/completions"_s, R"({"messages":"my-private-mistake"})",
                    {{"User-Agent", "odd\tclient key=faked"}});
    QCOMPARE(broken.status, 400);
    QCOMPARE(ask(client, question("#CRASH0 my-private-crash")).status, 502);
    QCOMPARE(ask(client, question("#GARBAGE #SAY(x) my-private-garbage")).status, 200);
    QCOMPARE(ask(client, question("#ERR400 my-private-error")).status, 400);

    const auto has = [&bellhop](const QByteArray &text) { return logOf(bellhop).contains(text); };
    const QByteArray line =
        " info bellhop.request: id=" + answer.header("X-Request-Id") + " key=default client=";
    QTRY_VERIFY_WITH_TIMEOUT(has(line), kPatience);
    QVERIFY(has("endpoint=chat.completions"));
    QVERIFY(has("outcome=end_turn"));
    QVERIFY(has("method=POST path=/v1/keys key=default status=201"));
    QVERIFY(has("path=/v1/keys key=" + toBytes(stringOr(key, "id")) + " status=403"));
    QVERIFY(has("id=" + broken.header("X-Request-Id") + " method=POST"));
    QTRY_VERIFY_WITH_TIMEOUT(has("state=failed"), kPatience);
    const QByteArray log = logOf(bellhop) + bellhop.process->output();
    for (const QByteArray &secret :
         {QByteArray("my-private"), QByteArray(kToken), toBytes(stringOr(key, "secret"))})
        QVERIFY2(!log.contains(secret),
                 log.mid(std::max<qsizetype>(0, log.indexOf(secret) - 300), 400).constData());
    QVERIFY(!QFile::exists(bellhop.process->dataPath() + u"/logs/bodies.log"_s));
}

// Switched on, seen by everybody who looks, and over by itself.
void LogsTest::bodiesAreWrittenDownOnlyForAWhile()
{
    ManagedBellhop bellhop = startBellhop({{u"BELLHOP_LOG_BODIES"_s, u"5"_s}});
    HttpClient &client = *bellhop.client;
    const auto isOn = [&client] { return areBodiesLogged(client); };
    QVERIFY(isOn());
    QVERIFY2(bellhop.process->output().contains("Questions and answers are written down"),
             bellhop.process->output().constData());
    const HttpAnswer answer =
        ask(client, question("the-question sk-ant-mine123456 #SAY(the-answer)"));
    QCOMPARE(answer.status, 200);
    const Json key = makeKey(client, Json::object());
    const QByteArray bodies = logOf(bellhop, u"bodies.log"_s);
    QVERIFY(bodies.contains("the-question") && bodies.contains("the-answer"));
    QCOMPARE(bodies.count(answer.header("X-Request-Id")), 2);
    for (const QByteArray &secret :
         {QByteArray("mine123456"), QByteArray(kToken), toBytes(stringOr(key, "secret"))})
        QVERIFY(!bodies.contains(secret));
    for (const QByteArray &line : bodies.trimmed().split('\n'))
        QVERIFY2(parseJson(line), line.constData());
    const QString path = bellhop.process->dataPath() + u"/logs/bodies.log"_s;
    QVERIFY(!(QFile::permissions(path)
              & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    QVERIFY(!logOf(bellhop).contains("the-question"));

    QTRY_VERIFY_WITH_TIMEOUT(!isOn(), kPatience);
    QCOMPARE(ask(client, question("the-later-question #SAY(x)")).status, 200);
    QVERIFY(!logOf(bellhop, u"bodies.log"_s).contains("the-later-question"));
}

// Switched on in the file it ends by itself, there as well, and does not begin anew.
void LogsTest::theFileForgetsTheBodiesWhenTheyEnd()
{
    ManagedBellhop bellhop = startBellhop();
    QVERIFY(bellhop.process->terminate());
    writeConf(bellhop, "[app]\nlog-bodies=2\nlog-level=debug\n[limits]\nqueue-wait=7\n");
    QCOMPARE(bellhop.process->start(), QString());
    HttpClient client(bellhop.process->port(), kToken);
    QVERIFY(areBodiesLogged(client));
    QVERIFY(confOf(bellhop).contains("log-bodies"));

    QTRY_VERIFY_WITH_TIMEOUT(!areBodiesLogged(client), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!confOf(bellhop).contains("log-bodies"), kPatience);
    QVERIFY2(confOf(bellhop).contains("log-level=debug")
                 && confOf(bellhop).contains("queue-wait=7"),
             confOf(bellhop).constData());
    QCOMPARE(ask(client, question("the-later-question #SAY(x)")).status, 200);
    QVERIFY(!logOf(bellhop, u"bodies.log"_s).contains("the-later-question"));

    QVERIFY(bellhop.process->terminate());
    QCOMPARE(bellhop.process->start(), QString());
    HttpClient again(bellhop.process->port(), kToken);
    QVERIFY(!areBodiesLogged(again));
}

// What the variable said has ended; what the file says is not its to change.
void LogsTest::theFileKeepsWhatAVariableOverrules()
{
    ManagedBellhop bellhop = startBellhop({{u"BELLHOP_LOG_BODIES"_s, u"2"_s}});
    QVERIFY(bellhop.process->terminate());
    const QByteArray conf = "[app]\nlog-bodies=600\n";
    writeConf(bellhop, conf);
    QCOMPARE(bellhop.process->start(), QString());
    HttpClient client(bellhop.process->port(), kToken);
    QVERIFY(areBodiesLogged(client));
    QTRY_VERIFY_WITH_TIMEOUT(!areBodiesLogged(client), kPatience);
    QVERIFY(bellhop.process->terminate()); // what was to be written is written now
    QCOMPARE(confOf(bellhop), conf);
}

QTEST_GUILESS_MAIN(LogsTest)
#include "tst_manage_logs.moc"
