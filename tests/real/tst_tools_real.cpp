// SPDX-License-Identifier: GPL-3.0-or-later
#include "real/realtier.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Json functionTool(const char *name)
{
    return {{"type", "function"},
            {"function",
             {{"name", name},
              {"description", std::string("Runs ") + name},
              {"parameters",
               {{"type", "object"},
                {"properties", {{"city", {{"type", "string"}}}}},
                {"required", {"city"}}}}}}};
}

Json toolCallsOf(const HttpAnswer &answer)
{
    const Json json = answer.json();
    const Json *choices = findValue(json, "choices");
    if (!choices || choices->empty())
        return Json::array();
    return choices->front().at("message").value("tool_calls", Json::array());
}

Json assistantWith(const Json &calls)
{
    return {{"role", "assistant"}, {"content", nullptr}, {"tool_calls", calls}};
}

Json toolResult(const Json &call, const std::string &text)
{
    return {{"role", "tool"}, {"tool_call_id", stringOr(call, "id")}, {"content", text}};
}

// Text of the tool_result blocks of the last message, in order.
QStringList resultsIn(const Json &body)
{
    QStringList texts;
    for (const Json &message : body.at("messages")) {
        const Json *content = findValue(message, "content");
        if (!content || !content->is_array())
            continue;
        for (const Json &block : *content) {
            if (stringOr(block, "type") == "tool_result")
                texts << toQString(dumpJson(block.at("content")));
        }
    }
    return texts;
}

} // namespace

class TestToolsReal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { RealTier::addVersions(); }
    void init();
    void cleanupTestCase() { RealTier::endAll(); }

    void answersInTheHeldWorker();
    void streamsCalls();
    void holdsParallelCalls();
    void replaysCallsOfAnotherProcess();
    void offersToolsInTheirOwnWords();
    void forcesAToolWithoutThinking();

private:
    std::shared_ptr<RealTier> m_tier;
};

void TestToolsReal::init()
{
    m_tier = RealTier::current();
}

// A tool call goes to the client, its result to the process that waits for it, and the model goes on.
void TestToolsReal::answersInTheHeldWorker()
{
    const Json tools{{"tools", Json::array({functionTool("get_weather")})}};
    Json messages = Json::array({chatMessage(
        "user", R"(CALL get_weather {"city":"Oslo"} )" + m_tier->version().toStdString())});
    const HttpAnswer first = m_tier->ask(chatBody(messages, tools));
    QVERIFY2(first.status == 200, first.body.constData());
    QCOMPARE(finishOf(first), u"tool_calls"_s);
    const Json calls = toolCallsOf(first);
    QCOMPARE(calls.size(), std::size_t(1));
    QCOMPARE(stringOr(calls[0].at("function"), "name"), "get_weather");
    QCOMPARE(stringOr(calls[0].at("function"), "arguments"), R"({"city":"Oslo"})");

    messages.push_back(assistantWith(calls));
    messages.push_back(toolResult(calls[0], "#SAY(It is cold) minus 5"));
    const HttpAnswer second = m_tier->ask(chatBody(messages, tools));
    QVERIFY2(second.status == 200, second.body.constData());
    QCOMPARE(contentOf(second), u"It is cold"_s);
    QCOMPARE(second.header("X-Bellhop-Route"), QByteArray("held"));
    QCOMPARE(m_tier->standIn.count(), 2);
    const QStringList results = resultsIn(m_tier->standIn.lastBody());
    QCOMPARE(results.size(), 1);
    QVERIFY2(results[0].contains("minus 5"_L1), qPrintable(results[0]));
}

// A streamed call has its name once, and its arguments add up to the model's JSON.
void TestToolsReal::streamsCalls()
{
    const auto stream =
        m_tier->stream(chatBody(R"(#PRETEXT #CHUNK3 CALL get_weather {"city":"Tromsø 🌨"})",
                                {{"tools", Json::array({functionTool("get_weather")})}}));
    QVERIFY(stream->waitForEnd());
    QCOMPARE(finishOf(*stream), u"tool_calls"_s);
    QCOMPARE(stream->chatText(), u"Let me look that up. "_s);
    std::string arguments;
    QStringList names;
    for (const SseEvent &event : stream->events()) {
        const Json chunk = event.json();
        const Json *choices = findValue(chunk, "choices");
        if (!choices || choices->empty())
            continue;
        const Json &delta = choices->front().at("delta");
        for (const Json &call : delta.value("tool_calls", Json::array())) {
            QCOMPARE(intOr(call, "index", -1), 0);
            const Json function = call.value("function", Json::object());
            arguments += stringOr(function, "arguments");
            if (findValue(function, "name"))
                names << toQString(stringOr(function, "name"));
        }
    }
    QCOMPARE(names, QStringList{u"get_weather"_s});
    QCOMPARE(toQString(arguments), uR"({"city":"Tromsø 🌨"})"_s);
}

// Two calls at once come together, and both results go back in one request.
void TestToolsReal::holdsParallelCalls()
{
    const Json tools{
        {"tools", Json::array({functionTool("get_weather"), functionTool("get_time")})}};
    Json messages =
        Json::array({chatMessage("user",
                                 R"(CALL get_weather {"city":"Rome"} CALL get_time {"city":"Rio"} )"
                                     + m_tier->version().toStdString())});
    const HttpAnswer first = m_tier->ask(chatBody(messages, tools));
    const Json calls = toolCallsOf(first);
    QCOMPARE(calls.size(), std::size_t(2));
    QVERIFY(stringOr(calls[0], "id") != stringOr(calls[1], "id"));
    messages.push_back(assistantWith(calls));
    messages.push_back(toolResult(calls[1], "noon"));
    messages.push_back(toolResult(calls[0], "#SAY(both) warm"));
    const HttpAnswer second = m_tier->ask(chatBody(messages, tools));
    QVERIFY2(second.status == 200, second.body.constData());
    QCOMPARE(contentOf(second), u"both"_s);
    QCOMPARE(m_tier->standIn.count(), 2);
    const QString results = resultsIn(m_tier->standIn.lastBody()).join(u'|');
    QVERIFY2(results.contains("noon"_L1) && results.contains("warm"_L1), qPrintable(results));
}

// A history with calls this server never made is replayed natively, foreign ids and all.
void TestToolsReal::replaysCallsOfAnotherProcess()
{
    const Json call{{"id", "call_foreign_1"},
                    {"type", "function"},
                    {"function", {{"name", "get_weather"}, {"arguments", R"({"city":"Lima"})"}}}};
    const Json messages =
        Json::array({chatMessage("user", "weather in Lima?"), assistantWith(Json::array({call})),
                     toolResult(call, "#SAY(dry) 17 degrees")});
    const HttpAnswer answer =
        m_tier->ask(chatBody(messages, {{"tools", Json::array({functionTool("get_weather")})}}));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(contentOf(answer), u"dry"_s);
    QCOMPARE(m_tier->standIn.count(), 1);
    const QStringList sent = conversationOf(m_tier->standIn.lastBody());
    const QStringList expected{u"user: weather in Lima?"_s,
                               uR"(assistant: tool_use get_weather {"city":"Lima"})"_s,
                               u"user: tool_result call_foreign_1"_s};
    QCOMPARE(sent, expected);
}

// Tools keep their names, descriptions and schemas, also when they are called like Claude's own.
void TestToolsReal::offersToolsInTheirOwnWords()
{
    const Json tools =
        Json::array({functionTool("Bash"), functionTool("Read"), functionTool("zz_last")});
    QCOMPARE(m_tier->ask(chatBody("#SAY(ok) tools", {{"tools", tools}})).status, 200);
    const Json sent = m_tier->standIn.lastBody().at("tools");
    QCOMPARE(sent.size(), tools.size());
    for (const Json &tool : tools) {
        const Json &function = tool.at("function");
        const auto found = std::find_if(sent.begin(), sent.end(), [&](const Json &candidate) {
            return stringOr(candidate, "name") == stringOr(function, "name");
        });
        QVERIFY(found != sent.end());
        QCOMPARE(stringOr(*found, "description"), stringOr(function, "description"));
        QCOMPARE(toQString(dumpJson(found->at("input_schema").at("properties"))),
                 toQString(dumpJson(function.at("parameters").at("properties"))));
    }
}

// A forced tool reaches the API, and the call's answer is not forced again.
void TestToolsReal::forcesAToolWithoutThinking()
{
    const Json extra{
        {"tools", Json::array({functionTool("get_weather")})},
        {"tool_choice", {{"type", "function"}, {"function", {{"name", "get_weather"}}}}}};
    Json messages = Json::array(
        {chatMessage("user", "CALL get_weather forced " + m_tier->version().toStdString())});
    const HttpAnswer first = m_tier->ask(chatBody(messages, extra));
    QVERIFY2(first.status == 200, first.body.constData());
    const Json body = m_tier->standIn.lastBody();
    QCOMPARE(stringOr(body.at("tool_choice"), "type"), "tool");
    QCOMPARE(stringOr(body.at("tool_choice"), "name"), "get_weather");
    const Json calls = toolCallsOf(first);
    QCOMPARE(calls.size(), std::size_t(1));
    messages.push_back(assistantWith(calls));
    messages.push_back(toolResult(calls[0], "#SAY(done) fine"));
    const HttpAnswer second =
        m_tier->ask(chatBody(messages, {{"tools", extra.at("tools")}, {"tool_choice", "auto"}}));
    QVERIFY2(second.status == 200, second.body.constData());
    QCOMPARE(contentOf(second), u"done"_s);
    QVERIFY(stringOr(m_tier->standIn.lastBody().value("tool_choice", Json::object()), "type")
            != "tool");
}

QTEST_GUILESS_MAIN(TestToolsReal)
#include "tst_tools_real.moc"
