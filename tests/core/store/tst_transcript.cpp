// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transcript.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestTranscript : public QObject
{
    Q_OBJECT

private slots:
    void markdownReadsAsItWasSaid();
    void markdownIsNotBrokenByWhatIsInside();
    void jsonKeepsEverything();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
};

namespace {

Transcript sample()
{
    Transcript transcript;
    transcript.conversation.id = u"trip"_s;
    transcript.conversation.model = u"sonnet"_s;
    transcript.conversation.system = {"Be brief."};
    transcript.conversation.createdAt =
        QDateTime(QDate(2026, 3, 10), QTime(12, 0), QTimeZone::utc()).toUTC();
    transcript.conversation.lastUsedAt = transcript.conversation.createdAt;
    transcript.messages = {
        {ChatMessage::Role::User,
         Json::array(
             {{{"type", "text"}, {"text", "Weather?"}},
              {{"type", "image"},
               {"source", {{"type", "base64"}, {"media_type", "image/png"}, {"data", "AAAA"}}}}})},
        {ChatMessage::Role::Assistant,
         Json::array(
             {{{"type", "thinking"}, {"thinking", "one\ntwo"}},
              {{"type", "tool_use"}, {"id", "t1"}, {"name", "look"}, {"input", {{"a", 1}}}}})},
        {ChatMessage::Role::User,
         Json::array({{{"type", "tool_result"},
                       {"tool_use_id", "t1"},
                       {"is_error", true},
                       {"content", "no ```sky```"}}})}};
    return transcript;
}

} // namespace

// Who said what, in order; tools and pictures by what they are.
void TestTranscript::markdownReadsAsItWasSaid()
{
    const QString text = QString::fromUtf8(sample().markdown());
    qsizetype at = -1;
    for (const QString &part :
         {u"# Conversation trip"_s, u"## System\n\nBe brief."_s, u"## User\n\nWeather?"_s,
          u"[image/png, 3 bytes]"_s, u"## Assistant\n\n> one\n> two"_s,
          u"**Tool call** `look`\n\n```json\n{\n  \"a\": 1\n}\n```"_s,
          u"**Tool result** (failed)"_s}) {
        const qsizetype found = text.indexOf(part, at + 1);
        QVERIFY2(found > at, qPrintable(part + u"\n--- not in ---\n" + text));
        at = found;
    }
}

// A fence inside needs a longer one around it.
void TestTranscript::markdownIsNotBrokenByWhatIsInside()
{
    QVERIFY(sample().markdown().contains("````\nno ```sky```\n````"));
}

// Whole, in the form of the Messages API.
void TestTranscript::jsonKeepsEverything()
{
    const std::optional<Json> json = parseJson(sample().json());
    QVERIFY(json);
    QCOMPARE(stringOr(*json, "id"), std::string("trip"));
    QCOMPARE(stringOr(*json, "created_at"), std::string("2026-03-10T12:00:00Z"));
    QCOMPARE((*json)["messages"].size(), size_t(3));
    QCOMPARE((*json)["messages"][0]["content"], sample().messages.at(0).blocks);
    QCOMPARE(stringOr((*json)["messages"][1], "role"), std::string("assistant"));
}

void TestTranscript::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"conv_1-a"_s << u"conversation-conv_1-a"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"conversation-------etc-passwd"_s;
    QTest::newRow("long") << QString(500, u'x') << u"conversation-"_s + QString(60, u'x');
}

// A client chooses the id; the file goes where the user says.
void TestTranscript::fileNamesAreSafe()
{
    QFETCH(QString, id);
    Transcript transcript;
    transcript.conversation.id = id;
    QTEST(transcript.fileName(), "name");
}

QTEST_APPLESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
