// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "ui/pages/activity/turnexport.h"
#include "uisamples.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TurnExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void aRequestBecomesACommand_data();
    void aRequestBecomesACommand();
    void aRowHasAFieldForEachColumn();
    void everyFactOfTheRecordIsInItsColumn();
    void formulasAreText();
};

void TurnExportTest::aRequestBecomesACommand_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("holder");
    const auto row = [](const char *name, const QString &endpoint, const QString &path,
                        const QString &holder) {
        QTest::newRow(name) << endpoint << u"http://h:1"_s + path << holder;
    };
    row("chat", u"chat.completions"_s, u"/v1/chat/completions"_s, u"\"messages\""_s);
    row("responses", u"responses"_s, u"/v1/responses"_s, u"\"input\""_s);
    row("messages", u"messages"_s, u"/v1/messages"_s, u"\"max_tokens\""_s);
    row("completions", u"completions"_s, u"/v1/completions"_s, u"\"prompt\""_s);
    row("Ollama chat", u"ollama.chat"_s, u"/api/chat"_s, u"\"messages\""_s);
    row("Ollama generate", u"ollama.generate"_s, u"/api/generate"_s, u"\"prompt\""_s);
    QTest::newRow("an endpoint of the future") << u"dreams"_s << QString() << QString();
}

// Same endpoint, model and form of answer.
void TurnExportTest::aRequestBecomesACommand()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, url);
    QFETCH(QString, holder);
    TurnRecord turn = Samples::turn(1);
    turn.endpoint = endpoint;
    const QString line = turnAsCurl(turn, u"http://h:1"_s, u"bh-secret"_s);
    QCOMPARE(line.isEmpty(), url.isEmpty());
    if (url.isEmpty())
        return;
    QVERIFY2(line.startsWith(u"curl -N "_s + url), qPrintable(line));
    QVERIFY(line.contains(u"bh-secret"));
    QVERIFY(line.contains(holder));
    QVERIFY(line.contains(u"\"model\":\"opus\""));
    QVERIFY(line.contains(u"\"stream\":true"));
}

// A spreadsheet finds each figure under its name.
void TurnExportTest::aRowHasAFieldForEachColumn()
{
    TurnRecord turn = Samples::turn(3, TurnRecord::State::Failed);
    turn.error = u"with, a comma and a \"quote\""_s;
    const QByteArray header = turnCsvHeader();
    const QByteArray row = turnCsvRow(turn);
    QVERIFY(row.endsWith(",\"with, a comma and a \"\"quote\"\"\"\r\n"));
    QCOMPARE(row.left(row.indexOf(",\"with")).count(',') + 2, header.count(',') + 1);
    QVERIFY(row.startsWith("req_000003,"));
}

// Where the time went, what became of the fields, and the error by its name.
void TurnExportTest::everyFactOfTheRecordIsInItsColumn()
{
    TurnRecord turn = Samples::turn(3, TurnRecord::State::Failed);
    turn.queueMs = 1;
    turn.bindMs = 2;
    turn.replayMs = -1;
    turn.firstTokenMs = 40;
    turn.totalMs = 100;
    turn.fields = {{u"temperature"_s, u"n"_s}, {u"top_p"_s}, {}};
    turn.errorKind = ChatError::Kind::UnknownModel;
    turn.error = u"gone"_s;
    const QList<QByteArray> names = turnCsvHeader().trimmed().split(',');
    const QList<QByteArray> values = turnCsvRow(turn).trimmed().split(',');
    QCOMPARE(values.size(), names.size());
    const auto value = [&](const char *name) { return values.value(names.indexOf(name), "?"); };
    QCOMPARE(value("queue_ms"), "1");
    QCOMPARE(value("bind_ms"), "2");
    QCOMPARE(value("replay_ms"), "");
    QCOMPARE(value("first_token_ms"), "40");
    QCOMPARE(value("stream_ms"), "60");
    QCOMPARE(value("total_ms"), "100");
    QCOMPARE(value("applied"), "temperature n");
    QCOMPARE(value("adjusted"), "top_p");
    QCOMPARE(value("ignored"), "");
    QCOMPARE(value("error_code"), "model_not_found");
    QCOMPARE(value("error"), "gone");
}

// What clients call themselves is not run by a spreadsheet.
void TurnExportTest::formulasAreText()
{
    TurnRecord turn = Samples::turn(3);
    turn.client = u"=HYPERLINK(\"http://x\")"_s;
    QVERIFY(turnCsvRow(turn).contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
}

QTEST_APPLESS_MAIN(TurnExportTest)
#include "tst_turnexport.moc"
