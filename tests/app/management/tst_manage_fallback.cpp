// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedbellhop.h"

using namespace Qt::StringLiterals;

// Who answers when a model is overloaded: the request's word counts before the name's, and that
// before the one for all.
class FallbackModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_bellhop = {}; }
    void theNearestFallbackAnswers_data();
    void theNearestFallbackAnswers();
    void streamsFallBackBeforeTheirFirstByte();
    void withoutOneTheErrorIsTold();

private:
    ManagedBellhop m_bellhop;
};

void FallbackModelTest::initTestCase()
{
    // Opus is overloaded whenever it is asked something busy.
    m_bellhop = startBellhop(
        {{u"FAKECLAUDE_SCRIPT"_s,
          uR"({"rules":[{"contains":"busy","append":"#NORETRY #ERR529","model":"claude-opus-5-5"}]})"_s},
         {u"BELLHOP_MODEL_MAP"_s, u"clever=opus:high|haiku, plain=opus, lost=opus|opus"_s},
         {u"BELLHOP_FALLBACK_MODEL"_s, u"sonnet"_s}});
}

void FallbackModelTest::theNearestFallbackAnswers_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("answers");
    QTest::newRow("the name's own") << u"clever"_s << QByteArray() << u"claude-haiku"_s;
    QTest::newRow("the one for all where the name has none")
        << u"plain"_s << QByteArray() << u"claude-sonnet"_s;
    QTest::newRow("the one for all for a model by its own name")
        << u"opus"_s << QByteArray() << u"claude-sonnet"_s;
    QTest::newRow("the request's before the name's")
        << u"clever"_s << QByteArray("sonnet") << u"claude-sonnet"_s;
    QTest::newRow("the request's before the one for all")
        << u"plain"_s << QByteArray("haiku") << u"claude-haiku"_s;
    QTest::newRow("the name's if the request's does not exist")
        << u"clever"_s << QByteArray("parrot") << u"claude-haiku"_s;
}

void FallbackModelTest::theNearestFallbackAnswers()
{
    QFETCH(QString, model);
    QFETCH(QByteArray, header);
    QFETCH(QString, answers);
    QList<QNetworkReply::RawHeaderPair> headers;
    if (!header.isEmpty())
        headers.append({"X-Claude-Fallback-Model", header});
    const HttpAnswer calm =
        ask(*m_bellhop.client, question("#SAY(calm)", {{"model", model.toStdString()}}), headers);
    QVERIFY2(toQString(stringOr(calm.json(), "model")).startsWith(u"claude-opus"),
             calm.body.constData());
    const HttpAnswer busy = ask(
        *m_bellhop.client, question("#SAY(here) busy", {{"model", model.toStdString()}}), headers);
    QVERIFY2(busy.status == 200, busy.body.constData());
    QCOMPARE(contentOf(busy), u"here"_s);
    QVERIFY2(toQString(stringOr(busy.json(), "model")).startsWith(answers), busy.body.constData());
}

void FallbackModelTest::streamsFallBackBeforeTheirFirstByte()
{
    const auto stream = m_bellhop.client->stream(
        u"/v1/chat/completions"_s,
        question("#SAY(here) busy", {{"model", "clever"}, {"stream", true}}));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(stream->status(), 200);
    QCOMPARE(stream->chatText(), u"here"_s);
    QVERIFY(!stream->bytes().contains("error"));
    QVERIFY2(stream->bytes().contains("claude-haiku"), stream->bytes().constData());
    QVERIFY2(!stream->bytes().contains("claude-opus"), stream->bytes().constData());
}

// It is asked once, and then its own error counts.
void FallbackModelTest::withoutOneTheErrorIsTold()
{
    const HttpAnswer busy =
        ask(*m_bellhop.client, question("#SAY(here) busy", {{"model", "lost"}}));
    QCOMPARE(busy.status, 503);
    QCOMPARE(errorCode(busy), "overloaded");
}

QTEST_GUILESS_MAIN(FallbackModelTest)
#include "tst_manage_fallback.moc"
