// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/completionencoder.h"
#include "server/openai/completionparser.h"

#include "core/chat/testevents.h"
#include "server/chat/chatsummary.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestCompletionFormat : public QObject
{
    Q_OBJECT

private slots:
    void prompts_data();
    void prompts();
    void suffixIsToldApart();
    void refuses_data();
    void refuses();
    void everyFieldMayBeNull_data();
    void everyFieldMayBeNull();
    void stream();
    void document();
    void failureIsNoEnd();
};

namespace {

Result<ParsedCompletion, ChatError> parse(const QByteArray &body)
{
    return CompletionParser(testModel)(*parseJson(body));
}

AnswerCollector collected(const Events &events)
{
    AnswerCollector collector;
    for (const ChatEvent &event : events)
        collector.add(event);
    return collector;
}

CompletionEncoder::Options options()
{
    CompletionEncoder::Options options;
    options.id = "cmpl-1";
    options.created = 1767000000;
    return options;
}

QByteArray chunk(const QByteArray &text, const QByteArray &finish = "null")
{
    return "data: "
           "{\"id\":\"cmpl-1\",\"object\":\"text_completion\",\"created\":1767000000,\"model\":"
           "\"claude-sonnet-5\",\"choices\":[{\"text\":\""
        + text + "\",\"index\":0,\"logprobs\":null,\"finish_reason\":" + finish + "}]}\n\n";
}

const Events kAnswer = answer(
    {startThinking(0), ThinkingDelta{0, "hm"}, startText(1), TextDelta{1, "b"}, TextDelta{1, ""}});

} // namespace

void TestCompletionFormat::prompts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("prompts");
    QTest::addColumn<int>("n");
    QTest::newRow("one") << QByteArray(R"({"prompt":"a"})") << QStringList{u"a"_s} << 1;
    QTest::newRow("a list of one") << QByteArray(R"({"prompt":["a"]})") << QStringList{u"a"_s} << 1;
    QTest::newRow("several, several times")
        << QByteArray(R"({"prompt":["a","b"],"n":2})") << QStringList{u"a"_s, u"b"_s} << 2;
    QTest::newRow("spaces stay") << QByteArray(R"({"prompt":" a\n"})") << QStringList{u" a\n"_s}
                                 << 1;
}

// Each prompt is a question of its own, with the same settings and no thinking.
void TestCompletionFormat::prompts()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, prompts);
    QFETCH(int, n);
    const auto parsed = parse(body);
    QVERIFY(parsed);
    std::vector<ChatRequest> requests{parsed->chat.request};
    requests.insert(requests.end(), parsed->chat.others.begin(), parsed->chat.others.end());
    QStringList asked;
    for (const ChatRequest &request : requests) {
        asked << toQString(stringOr(request.messages.at(0).blocks[0], "text"));
        QCOMPARE(request.system.size(), size_t(1));
        QCOMPARE(request.thinking.mode, Thinking::Mode::Disabled);
    }
    QCOMPARE(asked, prompts);
    QCOMPARE(parsed->chat.n, n);
}

// What stands before and after the cursor must not run together.
void TestCompletionFormat::suffixIsToldApart()
{
    const auto parsed = parse(
        R"({"prompt":"int main() {","suffix":"}","stop":["\n\n","a","b","c","d"],"max_tokens":32})");
    QVERIFY(parsed);
    QCOMPARE(stringOr(parsed->chat.request.messages[0].blocks[0], "text"),
             std::string("<before>int main() {</before><after>}</after>"));
    QVERIFY(parsed->chat.request.system[0].find("cursor") != std::string::npos);
    QCOMPARE(parsed->chat.request.sampling.stopSequences.size(), size_t(5));
    QCOMPARE(parsed->chat.request.sampling.maxTokens, 32);
}

void TestCompletionFormat::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("param");
    QTest::newRow("no prompt") << QByteArray("{}") << u"prompt"_s;
    QTest::newRow("empty prompt") << QByteArray(R"({"prompt":""})") << u"prompt"_s;
    QTest::newRow("tokens") << QByteArray(R"({"prompt":[1,2]})") << u"prompt[0]"_s;
    QTest::newRow("lists of tokens") << QByteArray(R"({"prompt":[[1,2]]})") << u"prompt[0]"_s;
    QTest::newRow("a number") << QByteArray(R"({"prompt":5})") << u"prompt"_s;
    QTest::newRow("too many answers")
        << QByteArray(R"({"prompt":["a","b","c"],"n":3})") << u"prompt"_s;
    QTest::newRow("suffix as a number")
        << QByteArray(R"({"prompt":"a","suffix":5})") << u"suffix"_s;
    QTest::newRow("unknown model")
        << QByteArray(R"({"prompt":"a","model":"unknown"})") << u"model"_s;
}

void TestCompletionFormat::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, param);
    const auto parsed = parse(body);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().param, param);
}

void TestCompletionFormat::everyFieldMayBeNull_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const FieldRule &rule : CompletionParser::fields()) {
        if (qstrcmp(rule.name, "prompt") != 0)
            QTest::newRow(rule.name) << QByteArray(rule.name);
    }
}

void TestCompletionFormat::everyFieldMayBeNull()
{
    QFETCH(QByteArray, field);
    const auto parsed = parse(R"({"prompt":"a",")" + field + R"(":null})");
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QVERIFY(parsed->chat.ignored.isEmpty());
}

// Text alone, the repeated prompt first, the counts on demand.
void TestCompletionFormat::stream()
{
    CompletionEncoder::Options wanted = options();
    wanted.echo = {"a"};
    wanted.includeUsage = true;
    CompletionEncoder encoder(wanted);
    QByteArray out;
    for (const ChatEvent &event : kAnswer)
        encoder.event(event, 0, out);
    QCOMPARE(out, chunk("a") + chunk("b") + chunk("", "\"stop\""));
    QCOMPARE(encoder.keepAlive(), chunk(""));
    const QByteArray end = encoder.end();
    QVERIFY(end.contains("\"choices\":[],\"usage\":{\"prompt_tokens\":17"));
    QVERIFY(end.endsWith("\n\ndata: [DONE]\n\n"));
}

void TestCompletionFormat::document()
{
    CompletionEncoder::Options wanted = options();
    wanted.echo = {"a", ""};
    const Json json = CompletionEncoder(wanted).document({collected(kAnswer), collected(kAnswer)});
    QCOMPARE(stringOr(json["choices"][0], "text"), std::string("ab"));
    QCOMPARE(stringOr(json["choices"][1], "text"), std::string("b"));
    QCOMPARE(intOr(json["choices"][1], "index"), 1);
    QCOMPARE(stringOr(json["choices"][0], "finish_reason"), std::string("stop"));
    QCOMPARE(intOr(json["usage"], "completion_tokens"), 84);
    QCOMPARE(stringOr(json, "object"), std::string("text_completion"));
}

void TestCompletionFormat::failureIsNoEnd()
{
    ChatError error;
    error.message = u"gone"_s;
    const QByteArray out = CompletionEncoder(options()).failure(error);
    QVERIFY(out.contains("\"error\""));
    QVERIFY(!out.contains("[DONE]"));
}

QTEST_APPLESS_MAIN(TestCompletionFormat)
#include "tst_completionformat.moc"
