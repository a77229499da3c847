// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anthropic/messagesparser.h"
#include "server/chat/chatsummary.h"
#include "server/chat/tokenestimate.h"
#include "server/ollama/ollamaparser.h"
#include "server/openai/chatcompletionparser.h"
#include "server/openai/completionparser.h"
#include "server/openai/responsesparser.h"

#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

// Says whether the body was taken; must neither throw nor crash.
using Parser = std::function<std::optional<ChatError>(const Json &)>;

std::optional<ChatError> chat(const Json &body)
{
    const auto parsed = ChatCompletionParser(testModel)(body);
    if (parsed)
        estimateTokens(parsed->request);
    return parsed ? std::nullopt : std::optional(parsed.error());
}

std::optional<ChatError> messages(const Json &body)
{
    const auto parsed = MessagesParser(testModel)(body);
    if (parsed)
        estimateTokens(parsed->request);
    return parsed ? std::nullopt : std::optional(parsed.error());
}

std::optional<ChatError> responses(const Json &body)
{
    const auto parsed =
        ResponsesParser(testModel, [](const std::string &) { return Json(); })(body, Json::array());
    return parsed ? std::nullopt : std::optional(parsed.error());
}

std::optional<ChatError> completions(const Json &body)
{
    const auto parsed = CompletionParser(testModel)(body);
    return parsed ? std::nullopt : std::optional(parsed.error());
}

std::optional<ChatError> ollama(const Json &body)
{
    const auto parsed = OllamaParser(testModel, OllamaParser::Endpoint::Chat)(body);
    return parsed ? std::nullopt : std::optional(parsed.error());
}

std::optional<ChatError> generate(const Json &body)
{
    const auto parsed = OllamaParser(testModel, OllamaParser::Endpoint::Generate)(body);
    return parsed ? std::nullopt : std::optional(parsed.error());
}

const std::vector<Json> &rubbish()
{
    static const std::vector<Json> kRubbish{nullptr,
                                            true,
                                            false,
                                            0,
                                            -1,
                                            1.5,
                                            1e300,
                                            18446744073709551615ULL,
                                            "",
                                            " ",
                                            "text",
                                            "\xf0\x9f\x98\x80",
                                            "data:",
                                            "data:image/png;base64,",
                                            Json::array(),
                                            Json::array({nullptr}),
                                            Json::array({Json::array()}),
                                            Json::array({1, "x", Json::object()}),
                                            Json::object(),
                                            {{"type", 5}},
                                            {{"type", "text"}},
                                            {{"type", "image"}},
                                            {{"type", "tool_use"}},
                                            {{"type", "tool_result"}},
                                            {{"role", "user"}},
                                            {{"role", "tool"}},
                                            {{"", ""}}};
    return kRubbish;
}

// Every place of the body in turn holds every kind of rubbish, or is missing.
void mutate(Json &whole, Json &place, const std::function<void()> &act)
{
    const Json original = place;
    for (const Json &value : rubbish()) {
        place = value;
        act();
    }
    place = original;
    for (size_t i = 0; place.is_array() && i < place.size(); ++i)
        mutate(whole, place[i], act);
    if (!place.is_object())
        return;
    for (const auto &[key, value] : original.items()) {
        place.erase(key);
        act();
        place = original;
        mutate(whole, place[key], act);
    }
}

} // namespace

Q_DECLARE_METATYPE(Parser)

class TestHostileBodies : public QObject
{
    Q_OBJECT

private slots:
    void nothingBreaksAParser_data();
    void nothingBreaksAParser();
};

void TestHostileBodies::nothingBreaksAParser_data()
{
    QTest::addColumn<Parser>("parser");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("chat completions")
        << Parser(chat)
        << QByteArray(
               R"({"model":"sonnet","messages":[{"role":"system","content":[{"type":"text","text":"s"}]},{"role":"user","name":"n","content":[{"type":"text","text":"a"},{"type":"image_url","image_url":{"url":"https://x.org/a"}},{"type":"file","file":{"filename":"f","file_data":"JVBERi0="}}]},{"role":"assistant","content":null,"tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{}"}}]},{"role":"tool","tool_call_id":"1","content":[{"type":"text","text":"x"}]},{"role":"assistant","function_call":{"name":"f","arguments":"{}"}},{"role":"function","name":"f","content":"x"}],"tools":[{"type":"function","function":{"name":"f","description":"d","parameters":{"type":"object"}}}],"tool_choice":{"type":"allowed_tools","allowed_tools":{"mode":"auto","tools":[{"type":"function","function":{"name":"f"}}]}},"response_format":{"type":"json_schema","json_schema":{"schema":{"type":["object"],"properties":{"a":{"items":[{}],"enum":[1]}},"required":["a"],"anyOf":[{}],"minLength":1}}},"reasoning":{"effort":"low","max_tokens":2000,"enabled":true,"summary":"auto","exclude":false},"thinking":{"type":"enabled","budget_tokens":2000},"stream_options":{"include_usage":true},"stop":["a"],"modalities":["text"],"n":2,"temperature":1,"top_p":1,"top_k":1,"max_tokens":5})");
    QTest::newRow("messages")
        << Parser(messages)
        << QByteArray(
               R"({"model":"sonnet","system":[{"type":"text","text":"s"}],"messages":[{"role":"user","content":[{"type":"text","text":"a"},{"type":"image","source":{"type":"url","url":"https://x.org/a"}},{"type":"document","title":"t","source":{"type":"content","content":[{"type":"text","text":"x"}]}},{"type":"search_result","title":"t","source":"u","content":[{"type":"text","text":"x"}]}]},{"role":"assistant","content":[{"type":"thinking","thinking":"t","signature":"s"},{"type":"tool_use","id":"1","name":"f","input":{}}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"1","is_error":false,"content":[{"type":"text","text":"x"}]}]}],"tools":[{"name":"f","description":"d","input_schema":{"type":"object"}}],"tool_choice":{"type":"tool","name":"f","disable_parallel_tool_use":true},"thinking":{"type":"adaptive","display":"omitted"},"output_config":{"effort":"low","format":{"type":"json_schema","schema":{"type":"object"}}},"stop_sequences":["a"],"metadata":{"user_id":"u"}})");
    QTest::newRow("responses")
        << Parser(responses)
        << QByteArray(
               R"({"model":"sonnet","instructions":"i","input":[{"type":"message","role":"user","content":[{"type":"input_text","text":"a"},{"type":"input_image","image_url":"https://x.org/a"},{"type":"input_file","file_url":"https://x.org/a"}]},{"type":"reasoning","id":"r","encrypted_content":"bellhop1:e30="},{"type":"function_call","call_id":"1","name":"f","arguments":"{}"},{"type":"function_call_output","call_id":"1","output":[{"type":"input_text","text":"x"}]},{"type":"custom_tool_call","call_id":"2","name":"g","input":"x"},{"type":"custom_tool_call_output","call_id":"2","output":"x"}],"tools":[{"type":"function","name":"f","parameters":{"type":"object"}}],"tool_choice":{"type":"function","name":"f"},"text":{"format":{"type":"json_schema","schema":{"type":"object"}}},"reasoning":{"effort":"low"},"include":["reasoning.encrypted_content"],"conversation":{"id":"c"},"metadata":{"a":"b"}})");
    QTest::newRow("completions")
        << Parser(completions)
        << QByteArray(
               R"({"prompt":["a","b"],"suffix":"s","stop":["x"],"echo":true,"n":2,"stream_options":{"include_usage":true}})");
    const QByteArray ollamaBody =
        R"({"model":"sonnet:latest","prompt":"p","system":"s","messages":[{"role":"user","content":"a","images":["R0lGODlhX18="]},{"role":"assistant","content":"","tool_calls":[{"id":"1","function":{"name":"f","arguments":{}}}]},{"role":"tool","tool_name":"f","content":"x"}],"tools":[{"type":"function","function":{"name":"f"}}],"format":{"type":"object"},"options":{"temperature":1,"stop":["a"],"num_predict":5},"think":true,"keep_alive":0})";
    QTest::newRow("Ollama chat") << Parser(ollama) << ollamaBody;
    QTest::newRow("Ollama generate") << Parser(generate) << ollamaBody;
}

// Whatever a client sends where: it is taken, or it is a 400 with a reason; never a crash, never a 500.
void TestHostileBodies::nothingBreaksAParser()
{
    QFETCH(Parser, parser);
    QFETCH(QByteArray, body);
    Json whole = *parseJson(body);
    const auto sound = parser(whole);
    QVERIFY2(!sound, qPrintable(sound ? sound->param + u": "_s + sound->message : QString()));
    int refused = 0;
    bool allClear = true;
    mutate(whole, whole, [&] {
        const auto error = parser(whole);
        if (!error)
            return;
        ++refused;
        allClear = allClear && error->httpStatus() == 400 && !error->message.isEmpty();
    });
    QVERIFY(allClear);
    QVERIFY(refused > 0);
}

QTEST_APPLESS_MAIN(TestHostileBodies)
#include "tst_hostilebodies.moc"
