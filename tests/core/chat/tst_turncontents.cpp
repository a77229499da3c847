// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/turncontents.h"

#include "core/chat/answercollector.h"
#include "core/chat/chatrequest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ChatRequest asking(std::string text)
{
    ChatRequest request;
    request.messages = {ChatMessage::text(ChatMessage::Role::User, "before"),
                        ChatMessage::text(ChatMessage::Role::Assistant, "said"),
                        ChatMessage::text(ChatMessage::Role::User, std::move(text))};
    return request;
}

} // namespace

class TestTurnContents : public QObject
{
    Q_OBJECT

private slots:
    void theLastQuestionIsThere();
    void nothingIsKeptUnasked();
    void theOldestGoFirst();
    void whatIsTooLargeIsNotKept();
};

void TestTurnContents::theLastQuestionIsThere()
{
    TurnContents contents;
    contents.setKeeping(true);
    contents.add(u"req_1"_s, asking("how far?"), AnswerCollector());
    const TranscriptPtr kept = contents.find(u"req_1"_s);
    QVERIFY(kept);
    QCOMPARE(kept->messages.size(), size_t(1)); // no answer came
    QCOMPARE(kept->messages.front().blocks, asking("how far?").messages.back().blocks);
    QVERIFY(!contents.find(u"req_2"_s));
}

void TestTurnContents::nothingIsKeptUnasked()
{
    TurnContents contents;
    contents.add(u"req_1"_s, asking("secret"), AnswerCollector());
    QVERIFY(!contents.find(u"req_1"_s));
    contents.setKeeping(true);
    contents.add(u"req_1"_s, asking("secret"), AnswerCollector());
    contents.setKeeping(false); // forgets what there was
    contents.setKeeping(true);
    QVERIFY(!contents.find(u"req_1"_s));
    contents.add(u"req_1"_s, asking("secret"), AnswerCollector());
    contents.clear();
    QVERIFY(!contents.find(u"req_1"_s));
}

void TestTurnContents::theOldestGoFirst()
{
    TurnContents contents;
    contents.setKeeping(true);
    for (int i = 0; i < 250; ++i)
        contents.add(QString::number(i), asking("x"), AnswerCollector());
    QVERIFY(!contents.find(u"49"_s));
    QVERIFY(contents.find(u"50"_s));
    for (int i = 0; i < 6; ++i)
        contents.add(u"big"_s + QString::number(i), asking(std::string(7'000'000, 'x')),
                     AnswerCollector());
    QVERIFY(!contents.find(u"249"_s));
    QVERIFY(!contents.find(u"big1"_s));
    QVERIFY(contents.find(u"big2"_s));
}

void TestTurnContents::whatIsTooLargeIsNotKept()
{
    TurnContents contents;
    contents.setKeeping(true);
    contents.add(u"small"_s, asking("x"), AnswerCollector());
    contents.add(u"huge"_s, asking(std::string(9'000'000, 'x')), AnswerCollector());
    QVERIFY(!contents.find(u"huge"_s));
    QVERIFY(contents.find(u"small"_s));
}

QTEST_GUILESS_MAIN(TestTurnContents)
#include "tst_turncontents.moc"
