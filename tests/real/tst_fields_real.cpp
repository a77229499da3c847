// SPDX-License-Identifier: GPL-3.0-or-later
#include "real/realtier.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

using Headers = QList<QNetworkReply::RawHeaderPair>;

namespace {

// One answer as the client sees it, streamed or not.
struct Seen
{
    int status = 0;
    QString text;
    QString thinking;
    QString finish;
    Json calls = Json::array(); // tool_calls, put together
    Json functionCall;
    Json usage;
    QByteArray raw;
    QList<QNetworkReply::RawHeaderPair> headers;

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

void append(std::string &text, const Json &object, const char *key)
{
    text += stringOr(object, key);
}

void addCalls(const Json &delta, Json &calls)
{
    for (const Json &part : delta.value("tool_calls", Json::array())) {
        const auto index = size_t(intOr(part, "index", qint64(calls.size())));
        while (calls.size() <= index)
            calls.push_back({{"id", ""}, {"name", ""}, {"arguments", ""}});
        Json &call = calls[index];
        const Json function = part.value("function", Json::object());
        call["id"] = stringOr(call, "id") + stringOr(part, "id");
        call["name"] = stringOr(call, "name") + stringOr(function, "name");
        call["arguments"] = stringOr(call, "arguments") + stringOr(function, "arguments");
    }
}

Seen seenIn(const HttpAnswer &answer, bool stream)
{
    Seen seen;
    seen.status = answer.status;
    seen.raw = answer.body;
    seen.headers = answer.headers;
    std::string text;
    std::string thinking;
    const auto take = [&](const Json &json, const char *key) {
        if (const Json *usage = findValue(json, "usage"))
            seen.usage = *usage;
        const Json *choices = findValue(json, "choices");
        if (!choices || choices->empty())
            return;
        const Json &choice = choices->front();
        if (const std::string finish = stringOr(choice, "finish_reason"); !finish.empty())
            seen.finish = toQString(finish);
        const Json message = choice.value(key, Json::object());
        append(text, message, "content");
        append(thinking, message, "reasoning_content");
        addCalls(message, seen.calls);
        if (const Json *call = findValue(message, "function_call")) {
            if (!seen.functionCall.is_object())
                seen.functionCall = {{"name", ""}, {"arguments", ""}};
            for (const char *part : {"name", "arguments"})
                seen.functionCall[part] = stringOr(seen.functionCall, part) + stringOr(*call, part);
        }
    };
    if (stream) {
        for (const QByteArray &line : answer.body.split('\n')) {
            if (const auto json =
                    line.startsWith("data: {") ? parseJson(line.mid(6)) : std::nullopt)
                take(*json, "delta");
        }
    } else {
        take(answer.json(), "message");
    }
    seen.text = toQString(text);
    seen.thinking = toQString(thinking);
    return seen;
}

const char *kTools =
    R"("tools":[{"type":"function","function":{"name":"look","description":"Looks.","parameters":{"type":"object","properties":{"at":{"type":"string"}}}}}])";
const char *kFunctions =
    R"("functions":[{"name":"look","description":"Looks.","parameters":{"type":"object","properties":{"at":{"type":"string"}}}}])";

QByteArray object(const char *format, const char *part = "")
{
    return '{' + QByteArray(format).replace("%", part) + '}';
}

} // namespace

// Each field of a chat completion on its way: what the API received, and what the client saw.
class TestFieldsReal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { RealTier::addVersions(); }
    void init()
    {
        m_tier = RealTier::current(
            {u"--system-texts"_s, uR"({"gpt-4":{"before":"Before.","after":"After."}})"_s});
    }
    void cleanup() { m_tier.reset(); }
    void cleanupTestCase() { RealTier::endAll(); }

    void arrivesAndComesBack_data();
    void arrivesAndComesBack();
    void answersSeveralTimes();
    void resolvesALegacyFunction();
    void aHeldWorkerThatGoesAsksNothing();
    void resolvesOllamaToolsWithoutIds();
    void leavesOutSamplingThatAModelRefuses();
    void stopsAtTheBudgetOfAHeader();
    void stopsAtTheTimeOfAHeader();
    void tellsWhatAnAnswerCost();

private:
    Seen ask(const QByteArray &extra, const Json &messages, bool stream,
             const Headers &headers = {}, RealTier *tier = nullptr)
    {
        Json body = chatBody(messages, parseJson(extra).value_or(Json::object()));
        body["stream"] = stream;
        RealTier &used = tier ? *tier : *m_tier;
        return seenIn(used.client->send("POST", u"/v1/chat/completions"_s, dumpJsonBytes(body),
                                        Headers{{"Content-Type", "application/json"}} + headers),
                      stream);
    }

    // What the API received and what the client saw of one question.
    void verifyField(const QByteArray &prompt, const QByteArray &upstream, const QByteArray &client,
                     const Seen &seen);

    std::shared_ptr<RealTier> m_tier;
};

void TestFieldsReal::arrivesAndComesBack_data()
{
    QTest::addColumn<QByteArray>("extra"); // of the body
    QTest::addColumn<QByteArray>("prompt");
    QTest::addColumn<QByteArray>("upstream"); // JSON pointer -> value, null = absent
    QTest::addColumn<QByteArray>("client"); // what is seen
    const auto row = [](const char *name, const QByteArray &extra, const char *prompt,
                        const char *upstream, const char *client) {
        QTest::newRow(name) << extra << QByteArray(prompt) << object(upstream) << object(client);
    };

    // Sampling
    row("temperature", R"({"temperature":0.25})", "#SAY(x)",
        R"("/temperature":0.25,"/thinking":null)", R"("text":"x","adjusted":"")");
    row("temperature above Claude's scale", R"({"temperature":1.7})", "#SAY(x)",
        R"("/temperature":1)", R"("text":"x","adjusted":"temperature")");
    row("temperature zero", R"({"temperature":0})", "#SAY(x)", R"("/temperature":0)",
        R"("text":"x")");
    row("top_p", R"({"top_p":0.5})", "#SAY(x)",
        R"("/top_p":0.5,"/temperature":null,"/thinking":null)", R"("text":"x")");
    row("top_p beside temperature", R"({"top_p":0.5,"temperature":0.5})", "#SAY(x)",
        R"("/top_p":null,"/temperature":0.5)", R"("text":"x","adjusted":"top_p")");
    row("top_k", R"({"top_k":40})", "#SAY(x)", R"("/top_k":40)", R"("text":"x")");
    row("max_tokens", R"({"max_tokens":3})", "#WORDS9", R"("/max_tokens":3)",
        R"("text":"w0 w1 w2 ","finish":"length")");
    row("max_completion_tokens before max_tokens", R"({"max_completion_tokens":2,"max_tokens":5})",
        "#WORDS9", R"("/max_tokens":2)", R"("text":"w0 w1 ","finish":"length")");
    row("stop as a string", R"({"stop":"w3"})", "#WORDS9", R"("/stop_sequences":["w3"])",
        R"("text":"w0 w1 w2 ","finish":"stop")");
    row("stop as a list", R"({"stop":["never","w2 w3"]})", "#WORDS9",
        R"("/stop_sequences":["never","w2 w3"])", R"("text":"w0 w1 ","finish":"stop")");
    row("stop of white space, which the API refuses", R"({"stop":["\n","w7"]})", "#SAY(one\ntwo)",
        R"("/stop_sequences":["w7"])", R"("text":"one","finish":"stop")");
    row("stop of white space alone", R"({"stop":" "})", "#WORDS9 #SLICE1",
        R"("/stop_sequences":null)", R"("text":"w0","finish":"stop")");

    // Thinking
    row("reasoning_effort", R"({"reasoning_effort":"low"})", "#THINK3 #SAY(x)",
        R"("/output_config/effort":"low")",
        R"("text":"x","thinking":"thought0 thought1 thought2 ")");
    row("reasoning_effort minimal", R"({"reasoning_effort":"minimal"})", "#SAY(x)",
        R"("/output_config/effort":"low")", R"("text":"x","adjusted":"reasoning_effort")");
    row("reasoning_effort none", R"({"reasoning_effort":"none"})", "#SAY(x)", R"("/thinking":null)",
        R"("text":"x")");
    row("reasoning.effort", R"({"reasoning":{"effort":"max"}})", "#SAY(x)",
        R"("/output_config/effort":"max")", R"("text":"x")");
    row("reasoning that is left out", R"({"reasoning":{"effort":"high","exclude":true}})",
        "#THINK3 #SAY(x)", R"("/output_config/effort":"high")", R"("text":"x","thinking":"")");
    row("thinking disabled", R"({"thinking":{"type":"disabled"}})", "#SAY(x)",
        R"("/thinking":null)", R"("text":"x")");
    row("enable_thinking false", R"({"enable_thinking":false})", "#SAY(x)", R"("/thinking":null)",
        R"("text":"x")");
    row("output_config.effort", R"({"output_config":{"effort":"medium"}})", "#SAY(x)",
        R"("/output_config/effort":"medium")", R"("text":"x")");
    row("thinking nobody asked to see", "{}", "#THINK3 #SAY(x)", "", R"("text":"x","thinking":"")");
    row("a model's suffix", R"({"model":"sonnet:low"})", "#SAY(x)",
        R"("/output_config/effort":"low")", R"("text":"x")");

    // Tools
    row("tools", object("%", kTools), R"(CALL look {"at":"a"})",
        R"("/tools/0/name":"look","/tools/0/description":"Looks.","/tools/0/input_schema/properties/at/type":"string","/tool_choice":null)",
        R"("finish":"tool_calls","call":"look {\"at\":\"a\"}")");
    row("tool_choice none", object(R"(%,"tool_choice":"none")", kTools), "#SAY(x)",
        R"("/tool_choice/type":"none")", R"("text":"x","finish":"stop")");
    row("tool_choice required", object(R"(%,"tool_choice":"required")", kTools), "CALL look {}",
        R"("/tool_choice/type":"any","/thinking":null)",
        R"("finish":"tool_calls","call":"look {}")");
    row("parallel_tool_calls false", object(R"(%,"parallel_tool_calls":false)", kTools),
        "CALL look {}",
        R"("/tool_choice/disable_parallel_tool_use":true,"/tool_choice/type":"auto")",
        R"("finish":"tool_calls","call":"look {}")");
    row("functions", object("%", kFunctions), R"(CALL look {"at":"b"})",
        R"("/tools/0/name":"look","/tool_choice/disable_parallel_tool_use":true)",
        R"("finish":"function_call","function":"look {\"at\":\"b\"}")");
    row("function_call by name", object(R"(%,"function_call":{"name":"look"})", kFunctions),
        "CALL look {}", R"("/tool_choice/type":"tool","/tool_choice/name":"look")",
        R"("finish":"function_call","function":"look {}")");

    // Structured output
    row("json_object", R"({"response_format":{"type":"json_object"}})",
        R"(#SAY(Here it is: {"b": 1, "a": [2]} as you wished.))", R"("/output_config/format":null)",
        R"("text":"{\"b\": 1, \"a\": [2]}","finish":"stop")");
    row("json_schema",
        R"({"response_format":{"type":"json_schema","json_schema":{"name":"n","strict":true,"schema":{"type":"object","properties":{"z":{"type":"integer"},"a":{"type":"string"}},"required":["z","a"],"additionalProperties":false}}}})",
        R"(#SAY({"z":1,"a":"b"}))",
        R"("/output_config/format/type":"json_schema","/output_config/format/schema/required":["z","a"])",
        R"("text":"{\"z\":1,\"a\":\"b\"}","finish":"stop")");
    row("response_format text", R"({"response_format":{"type":"text"}})", "#SAY(x)",
        R"("/output_config/format":null)", R"("text":"x")");

    // What has no effect is named, what asks for nothing is not.
    row("fields without effect",
        R"({"seed":7,"frequency_penalty":0.5,"presence_penalty":-1,"logit_bias":{"50256":-100},"logprobs":true,"top_logprobs":2})",
        "#SAY(x)", R"("/seed":null,"/logit_bias":null,"/temperature":null)",
        R"("text":"x","ignored":"seed, frequency_penalty, presence_penalty, logit_bias, logprobs, top_logprobs")");
    row("fields about the request",
        R"({"user":"u1","metadata":{"a":"b"},"store":true,"service_tier":"auto","safety_identifier":"s"})",
        "#SAY(x)", R"("/service_tier":null)",
        R"("text":"x","ignored":"user, metadata, store, safety_identifier")");
    row("null everywhere",
        R"({"temperature":null,"top_p":null,"n":null,"stop":null,"max_tokens":null,"tools":null,"tool_choice":null,"response_format":null,"seed":null,"user":null,"logit_bias":null,"stream_options":null,"reasoning_effort":null,"parallel_tool_calls":null,"functions":null})",
        "#SAY(x)", R"("/temperature":null,"/tools":null,"/stop_sequences":null)",
        R"("text":"x","ignored":"","adjusted":"")");
    row("a field nobody knows", R"({"banana":1})", "#SAY(x)", R"("/banana":null)",
        R"("text":"x","ignored":"banana")");
    row("modalities", R"({"modalities":["text"]})", "#SAY(x)", "", R"("text":"x","ignored":"")");

    // System texts
    row("texts of the user's around the system prompt", R"({"model":"gpt-4"})", "#SAY(x)",
        R"("/system/2/text":"Before.\n\nAfter.")", R"("text":"x")");

    // Conversations
    row("session_id", R"({"session_id":"fields-session"})", "#SAY(x)", "",
        R"("text":"x","session":"fields-session")");
}

// On every version, whole and then streamed on the conversation's next turn (after a call: in another
// conversation): the field reaches the API as it should, and the client sees its effect.
void TestFieldsReal::arrivesAndComesBack()
{
    QFETCH(QByteArray, extra);
    QFETCH(QByteArray, prompt);
    QFETCH(QByteArray, upstream);
    QFETCH(QByteArray, client);
    QVERIFY2(parseJson(extra), extra.constData());
    const std::string text = prompt.toStdString();
    const Seen whole = ask(extra, text, false);
    verifyField(prompt, upstream, client, whole);
    if (QTest::currentTestFailed())
        return;
    m_tier->standIn.reset();
    const bool called = !whole.calls.empty() || whole.functionCall.is_object();
    const Json next = called ? Json::array({chatMessage("user", text + " again")})
                             : Json::array({chatMessage("user", text),
                                            chatMessage("assistant", whole.text.toStdString()),
                                            chatMessage("user", text)});
    verifyField(prompt, upstream, client, ask(extra, next, true));
}

void TestFieldsReal::verifyField(const QByteArray &prompt, const QByteArray &upstream,
                                 const QByteArray &client, const Seen &seen)
{
    QVERIFY2(seen.status == 200, seen.raw.constData());
    QCOMPARE(m_tier->standIn.count(), 1);
    const Json body = m_tier->standIn.lastBody();
    const Json expected = parseJson(upstream).value();
    for (const auto &[pointer, value] : expected.items()) {
        const Json::json_pointer at(pointer);
        const Json sent = body.contains(at) ? body.at(at) : Json();
        // No tools may be an empty list, no thinking may be said as such.
        const bool isNone = sent.is_null() || (sent.is_array() && sent.empty())
            || stringOr(sent, "type") == "disabled";
        QVERIFY2(value.is_null() ? isNone : sent == value,
                 qPrintable(toQString(pointer + " was sent as " + dumpJson(sent))));
    }
    const QStringList conversation = conversationOf(body);
    QVERIFY2(conversation.last().contains(QString::fromUtf8(prompt)),
             qPrintable(conversation.join(u'\n')));

    const Json wanted = parseJson(client).value();
    const auto check = [&wanted](const char *key, const QString &actual) {
        if (const auto it = wanted.find(key); it != wanted.end())
            QCOMPARE(actual, toQString(it->get<std::string>()));
    };
    const auto told = [](const Json &call) {
        return toQString(stringOr(call, "name") + ' ' + stringOr(call, "arguments"));
    };
    check("text", seen.text);
    check("thinking", seen.thinking);
    check("finish", seen.finish);
    check("ignored", QString::fromLatin1(seen.header("X-Bellhop-Ignored")));
    check("adjusted", QString::fromLatin1(seen.header("X-Bellhop-Adjusted")));
    check("session", QString::fromLatin1(seen.header("X-Session-Id")));
    if (wanted.contains("call")) {
        QCOMPARE(seen.calls.size(), size_t(1));
        QVERIFY(!stringOr(seen.calls[0], "id").empty());
        check("call", told(seen.calls[0]));
    }
    if (wanted.contains("function"))
        check("function", told(seen.functionCall));
}

// n answers come from n questions.
void TestFieldsReal::answersSeveralTimes()
{
    const HttpAnswer answer = m_tier->ask(chatBody("#SAY(one of three)", {{"n", 3}}));
    QVERIFY2(answer.status == 200, answer.body.constData());
    const Json choices = answer.json().at("choices");
    QCOMPARE(choices.size(), size_t(3));
    for (size_t i = 0; i < choices.size(); ++i) {
        QCOMPARE(intOr(choices[i], "index", -1), qint64(i));
        QCOMPARE(stringOr(choices[i].at("message"), "content"), "one of three");
    }
    QCOMPARE(m_tier->standIn.count(), 3);
}

// The old form has no ids: its result finds its call all the same.
void TestFieldsReal::resolvesALegacyFunction()
{
    Json extra = parseJson(object("%", kFunctions)).value();
    Json messages = Json::array({chatMessage("user", R"(CALL look {"at":"sky"})")});
    const HttpAnswer first = m_tier->ask(chatBody(messages, extra));
    const Json call = first.json().at("choices")[0].at("message").at("function_call");
    QCOMPARE(stringOr(call, "name"), "look");
    messages.push_back({{"role", "assistant"}, {"content", nullptr}, {"function_call", call}});
    messages.push_back(
        {{"role", "function"}, {"name", "look"}, {"content", "#SAY(It is blue) blue"}});
    const HttpAnswer second = m_tier->ask(chatBody(messages, extra));
    QVERIFY2(second.status == 200, second.body.constData());
    QCOMPARE(contentOf(second), u"It is blue"_s);
    const std::string sent = dumpJson(m_tier->standIn.lastBody());
    QVERIFY(sent.find(R"("type":"tool_use")") != std::string::npos);
    QVERIFY(sent.find(R"("type":"tool_result")") != std::string::npos);
}

// A conversation that goes on otherwise is replayed; the process that still waits for its result ends
// without asking the model once more.
void TestFieldsReal::aHeldWorkerThatGoesAsksNothing()
{
    const Json extra = parseJson(object("%", kTools)).value();
    Json messages = Json::array({chatMessage("user", "CALL look {} held")});
    const HttpAnswer first = m_tier->ask(chatBody(messages, extra));
    const Json calls = first.json().at("choices")[0].at("message").at("tool_calls");
    messages.push_back({{"role", "assistant"}, {"content", nullptr}, {"tool_calls", calls}});
    messages.push_back({{"role", "tool"},
                        {"tool_call_id", stringOr(calls[0], "id")},
                        {"content", "nothing there"}});
    messages.push_back(chatMessage("user", "#SAY(I see) And now?"));
    const HttpAnswer second = m_tier->ask(chatBody(messages, extra));
    QVERIFY2(second.status == 200, second.body.constData());
    QCOMPARE(contentOf(second), u"I see"_s);
    QCOMPARE(second.header("X-Bellhop-Route"), QByteArray("warm"));
    const QStringList told = conversationOf(m_tier->standIn.lastBody());
    QVERIFY2(told.last() == "user: #SAY(I see) And now?"_L1, qPrintable(told.join(u'\n')));
    QVERIFY(told.filter(u"tool_result"_s).size() == 1);
    // A later answer proves that nothing was on its way any more.
    QCOMPARE(m_tier->ask(chatBody("#SAY(after)")).status, 200);
    QCOMPARE(m_tier->standIn.count(), 3);
}

// Ollama's tool messages have a name at most: they answer the calls in order.
void TestFieldsReal::resolvesOllamaToolsWithoutIds()
{
    Json body{{"model", "sonnet"}, {"stream", false}};
    body.update(parseJson(object("%", kTools)).value());
    body["messages"] =
        Json::array({chatMessage("user", R"(CALL look {"at":"sky"} CALL look {"at":"sea"})")});
    const HttpAnswer first = m_tier->client->post(u"/api/chat"_s, body);
    QVERIFY2(first.status == 200, first.body.constData());
    const Json message = first.json().at("message");
    QCOMPARE(message.at("tool_calls").size(), size_t(2));
    body["messages"].push_back(message);
    body["messages"].push_back({{"role", "tool"}, {"tool_name", "look"}, {"content", "blue"}});
    body["messages"].push_back(
        {{"role", "tool"}, {"tool_name", "look"}, {"content", "#SAY(Both seen) green"}});
    const HttpAnswer second = m_tier->client->post(u"/api/chat"_s, body);
    QVERIFY2(second.status == 200, second.body.constData());
    QCOMPARE(stringOr(second.json().at("message"), "content"), "Both seen");
    std::map<std::string, std::string> calls; // by id, what they ask
    std::map<std::string, std::string> results; // by what was asked
    const Json sent = m_tier->standIn.lastBody();
    for (const Json &one : sent.at("messages")) {
        const Json *content = findValue(one, "content");
        for (const Json &block : content && content->is_array() ? *content : Json::array()) {
            if (stringOr(block, "type") == "tool_use")
                calls[stringOr(block, "id")] = stringOr(block.at("input"), "at");
            if (stringOr(block, "type") == "tool_result")
                results[calls[stringOr(block, "tool_use_id")]] = dumpJson(block.at("content"));
        }
    }
    QCOMPARE(results.size(), size_t(2));
    QVERIFY2(results["sky"].find("blue") != std::string::npos, results["sky"].c_str());
    QVERIFY2(results["sea"].find("green") != std::string::npos, results["sea"].c_str());
}

// The newest models refuse all sampling: the answer comes without it, and says so.
void TestFieldsReal::leavesOutSamplingThatAModelRefuses()
{
    StandIn::Options options;
    options.refuseSampling = true;
    RealTier tier(m_tier->version(), {}, options);
    const QString problem = tier.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QByteArray extra = R"({"temperature":0.3,"top_k":5,"seed":1,"max_tokens":500})";
    const Seen first = ask(extra, "#SAY(without)", true, {}, &tier);
    QVERIFY2(first.status == 200, first.raw.constData());
    QCOMPARE(first.text, u"without"_s);
    QCOMPARE(first.header("X-Bellhop-Ignored"), QByteArray("seed, temperature, top_k"));
    QCOMPARE(intOr(tier.standIn.lastBody(), "max_tokens"), 500);
    int refused = 0; // the CLI may ask the same again by itself
    for (const StandInRequest &request : tier.standIn.requests())
        refused += findValue(request.body, "temperature") ? 1 : 0;
    QVERIFY(refused >= 1);
    const int asked = tier.standIn.count();
    QCOMPARE(asked, refused + 1);
    // From now on it is known.
    const Seen second = ask(extra, "#SAY(at once)", false, {}, &tier);
    QCOMPARE(second.text, u"at once"_s);
    QCOMPARE(second.header("X-Bellhop-Ignored"), QByteArray("seed, temperature, top_k"));
    QCOMPARE(tier.standIn.count(), asked + 1);
    // What was asked without is no matter of sampling.
    const Seen plain = ask("{}", "#ERR400", false, {}, &tier);
    QCOMPARE(plain.status, 400);
}

// The client's own limit of cost ends the answer with an error that says so, and ends the spending.
void TestFieldsReal::stopsAtTheBudgetOfAHeader()
{
    const Seen enough =
        ask("{}", "#SAY(cheap) #USAGE10,0,0,5", false, {{"X-Claude-Max-Budget", "0.5"}});
    QCOMPARE(enough.text, u"cheap"_s);
    QCOMPARE(enough.header("X-Claude-Max-Budget-Applied"), QByteArray("0.5000"));
    const Seen dear =
        ask("{}", "#WORDS5 #USAGE900000,0,0,5", false, {{"X-Claude-Max-Budget", "$0.10"}});
    QCOMPARE(dear.status, 429);
    QVERIFY2(dear.raw.contains("budget_reached"), dear.raw.constData());
    QVERIFY(m_tier->standIn.waitForClosed(m_tier->standIn.last().number));
    const Seen cut =
        ask("{}", "#WORDS20000 #USAGE10,0,0,5", true, {{"X-Claude-Max-Budget", "0.002"}});
    QCOMPARE(cut.status, 200);
    QVERIFY2(cut.text.startsWith("w0 w1 "_L1) && !cut.text.contains("w19999"_L1),
             qPrintable(cut.text.right(80)));
    QVERIFY(cut.raw.contains("budget_reached") && !cut.raw.contains("[DONE]"));
    QVERIFY(m_tier->standIn.waitForClosed(m_tier->standIn.last().number));
}

// And so does its limit of time.
void TestFieldsReal::stopsAtTheTimeOfAHeader()
{
    const Seen late = ask("{}", "#WORDS20000 #DELAY20", true, {{"X-Claude-Timeout", "1.5"}});
    QCOMPARE(late.header("X-Claude-Timeout-Applied"), QByteArray("1.5"));
    QVERIFY2(late.raw.contains("\"timeout\"") && !late.raw.contains("[DONE]"),
             late.raw.right(300).constData());
    const Seen silent = ask("{}", "#HANG20000", false, {{"X-Claude-Timeout", "1"}});
    QCOMPARE(silent.status, 504);
    QVERIFY(m_tier->standIn.waitForClosed(m_tier->standIn.last().number));
}

// The account of an answer comes with it.
void TestFieldsReal::tellsWhatAnAnswerCost()
{
    const Seen seen = ask("{}", "#SAY(x) #USAGE1000,0,0,100", false);
    bool isNumber = false;
    const double usd = seen.header("X-Bellhop-Cost-USD").toDouble(&isNumber);
    QVERIFY(isNumber);
    QVERIFY2(usd > 0.001 && usd < 0.1, qPrintable(QString::number(usd)));
}

QTEST_GUILESS_MAIN(TestFieldsReal)
#include "tst_fields_real.moc"
