// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/answerfilter.h"
#include "core/chat/testevents.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Verdict = AnswerFilter::Verdict;

class TestAnswerFilter : public QObject
{
    Q_OBJECT

private slots:
    void isThereOnlyWhenNeeded();
    void cutsAtStopsOfWhiteSpace_data();
    void cutsAtStopsOfWhiteSpace();
    void keepsTheObjectAndNothingElse_data();
    void keepsTheObjectAndNothingElse();
    void callsNeedNoObject();
    void aCutAnswerNeedNotBeWhole();
};

namespace {

struct Passed
{
    std::string text;
    Events events;
    Verdict verdict = Verdict::GoOn;
    std::string stop;
};

Passed passAll(const ChatRequest &request, const Events &events)
{
    Passed passed;
    const auto filter = AnswerFilter::forRequest(request);
    for (const ChatEvent &event : events) {
        passed.verdict = filter->pass(event, [&passed](const ChatEvent &out) {
            passed.events.push_back(out);
            if (const auto *delta = std::get_if<TextDelta>(&out))
                passed.text += delta->text;
        });
        if (passed.verdict != Verdict::GoOn)
            break;
    }
    passed.stop = filter->stopSequence();
    return passed;
}

// The text in pieces of so many bytes.
Events spoken(const std::string &text, size_t piece, StopReason reason = StopReason::EndTurn)
{
    Events blocks{startText(0)};
    for (size_t at = 0; at < text.size(); at += piece)
        blocks.push_back(TextDelta{0, text.substr(at, piece)});
    blocks.push_back(BlockStopped{0});
    return answer(blocks, reason);
}

ChatRequest objectWanted()
{
    ChatRequest request;
    request.jsonObject = true;
    return request;
}

} // namespace

// A usual answer goes its way without it.
void TestAnswerFilter::isThereOnlyWhenNeeded()
{
    ChatRequest request;
    QVERIFY(!AnswerFilter::forRequest(request));
    request.sampling.stopSequences = {"END", " END"};
    QVERIFY(!AnswerFilter::forRequest(request));
    request.sampling.stopSequences = {"END", "\n"};
    QVERIFY(AnswerFilter::forRequest(request));
    request = objectWanted();
    QVERIFY(AnswerFilter::forRequest(request));
    request.jsonSchema = Json::object(); // the API sees to it
    QVERIFY(!AnswerFilter::forRequest(request));
}

void TestAnswerFilter::cutsAtStopsOfWhiteSpace_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("stop");
    QTest::addColumn<QByteArray>("heard");
    QTest::addColumn<bool>("cuts");
    const auto row = [](const char *name, const char *said, const char *stop, const char *heard,
                        bool cuts) {
        QTest::newRow(name) << QByteArray(said) << QByteArray(stop) << QByteArray(heard) << cuts;
    };
    row("a line end", "one\ntwo", "\n", "one", true);
    row("a blank line", "one\ntwo\n\nthree", "\n\n", "one\ntwo", true);
    row("a blank line of three ends", "one\n\n\ntwo", "\n\n\n", "one", true);
    row("one end too few", "one\n\ntwo", "\n\n\n", "one\n\ntwo", false);
    row("a beginning at the very end", "one\n", "\n\n", "one\n", false);
    row("at once", "\none", "\n", "", true);
    row("a blank", "one two", " ", "one", true);
    row("none there", "one", "\n", "one", false);
    row("other white space", "one\ttwo", "\n", "one\ttwo", false);
}

// The text ends before the stop string, however the deltas cut it, and is whole without one.
void TestAnswerFilter::cutsAtStopsOfWhiteSpace()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, stop);
    QFETCH(QByteArray, heard);
    QFETCH(bool, cuts);
    ChatRequest request;
    request.sampling.stopSequences = {"NEVER", stop.toStdString()};
    for (size_t piece = 1; piece <= 5; ++piece) {
        const Passed passed = passAll(request, spoken(said.toStdString(), piece));
        QCOMPARE(QByteArray::fromStdString(passed.text), heard);
        QCOMPARE(passed.verdict == Verdict::Stop, cuts);
        if (cuts)
            QCOMPARE(QByteArray::fromStdString(passed.stop), stop);
        else
            QVERIFY(std::holds_alternative<MessageStopped>(passed.events.back()));
    }
}

void TestAnswerFilter::keepsTheObjectAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("heard"); // empty = none
    const auto row = [](const char *name, const char *said, const char *heard) {
        QTest::newRow(name) << QByteArray(said) << QByteArray(heard);
    };
    row("an object", R"({"a":1})", R"({"a":1})");
    row("in a code fence", "```json\n{\"a\": [1, 2]}\n```", "{\"a\": [1, 2]}");
    row("with words around it", "Sure! {\"a\":{\"b\":2}} Anything else?", "{\"a\":{\"b\":2}}");
    row("with brackets in its texts", R"({"a":"}{\"]","b":"\\"} tail)",
        R"({"a":"}{\"]","b":"\\"})");
    row("two objects", R"({"a":1}{"b":2})", R"({"a":1})");
    row("an empty one", "{}", "{}");
    row("text only", "I cannot do that.", "");
    row("a list", "[1, 2]", "");
    row("nothing", "", "");
    row("one that is not JSON", "{a: 1}", "");
    row("one that never ends", R"({"a":[1,2)", "");
}

// The client reads one JSON object; without one the answer has failed.
void TestAnswerFilter::keepsTheObjectAndNothingElse()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, heard);
    for (const size_t piece : {size_t(1), size_t(3), size_t(1000)}) {
        const Passed passed = passAll(objectWanted(), spoken(said.toStdString(), piece));
        if (heard.isEmpty()) {
            QCOMPARE(passed.verdict, Verdict::NoObject);
            continue;
        }
        QCOMPARE(passed.verdict, Verdict::GoOn);
        QCOMPARE(QByteArray::fromStdString(passed.text), heard);
        QVERIFY(std::holds_alternative<MessageStarted>(passed.events.front()));
        QVERIFY(std::holds_alternative<MessageStopped>(passed.events.back()));
    }
    // Its lack can still be a status code.
    if (heard.isEmpty() && !said.contains('{'))
        QVERIFY(passAll(objectWanted(), spoken(said.toStdString(), 3)).events.empty());
}

// The model may call a tool first.
void TestAnswerFilter::callsNeedNoObject()
{
    const Passed passed =
        passAll(objectWanted(),
                answer({startText(0), TextDelta{0, "Let me look."}, BlockStopped{0},
                        startTool(1, "toolu_1", "look"), ToolInputDelta{1, "{}"}, BlockStopped{1}},
                       StopReason::ToolUse));
    QCOMPARE(passed.verdict, Verdict::GoOn);
    QCOMPARE(passed.text, std::string());
    QCOMPARE(passed.events.size(), size_t(7)); // all but the text
}

// At max_tokens the object may be cut, as OpenAI's may.
void TestAnswerFilter::aCutAnswerNeedNotBeWhole()
{
    const Passed passed = passAll(objectWanted(), spoken(R"({"a":[1,)", 2, StopReason::MaxTokens));
    QCOMPARE(passed.verdict, Verdict::GoOn);
    QCOMPARE(passed.text, std::string(R"({"a":[1,)"));
    QVERIFY(std::holds_alternative<MessageStopped>(passed.events.back()));
}

QTEST_GUILESS_MAIN(TestAnswerFilter)
#include "tst_answerfilter.moc"
