// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/chatsummary.h"
#include "server/openai/chatcompletionfields.h"
#include "server/openai/chatcompletionparser.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// A PNG of one pixel.
const QByteArray kPng = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+"
                        "M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

Result<ParsedChat, ChatError> parse(const QByteArray &body, const QString &conversation = {})
{
    const std::optional<Json> json = parseJson(body);
    if (!json)
        qFatal("bad test row: %s", body.constData());
    return ChatCompletionParser(testModel)(*json, conversation);
}

// A body with one user message and these other fields.
QByteArray with(const QByteArray &fields)
{
    const QByteArray start = R"({"model":"sonnet","messages":[{"role":"user","content":"hi"}])";
    return start + (fields.isEmpty() ? QByteArray() : ',' + fields) + '}';
}

QByteArray withMessages(const QByteArray &messages)
{
    return R"({"model":"sonnet","messages":[)" + messages + "]}";
}

} // namespace

class TestChatCompletionParser : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void everyPlainFieldMayBeNull_data();
    void everyPlainFieldMayBeNull();
    void everyPlainFieldIsCheckedForItsType_data();
    void everyPlainFieldIsCheckedForItsType();
    void conversationFromElsewhere();
    void bodyMustBeAnObject();
    void manyImages();

private:
    void messageRows();
    void clientRows();
    void toolRows();
    void parameterRows();
    void thinkingRows();
};

namespace {

void understood(const char *name, const QByteArray &body, const QByteArray &expected)
{
    QTest::newRow(name) << body << expected;
}

} // namespace

void TestChatCompletionParser::understands_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    messageRows();
    clientRows();
    toolRows();
    parameterRows();
    thinkingRows();
}

void TestChatCompletionParser::messageRows()
{
    understood(
        "a plain question", with(""),
        R"({"model":"sonnet","system":[],"messages":[{"user":[{"type":"text","text":"hi"}]}],"tools":[],"choice":"auto","sampling":{},"thinking":{"mode":"default","visible":false},"stream":false,"n":1,"ignored":[],"adjusted":[]})");
    understood("without a model the default one answers",
               R"({"messages":[{"role":"user","content":"hi"}]})", R"({"model":"sonnet"})");
    understood("model null is the default one",
               R"({"model":null,"messages":[{"role":"user","content":"hi"}]})",
               R"({"model":"sonnet"})");
    understood(
        "system and developer texts anywhere are joined in order",
        withMessages(
            R"({"role":"system","content":"a"},{"role":"user","content":"hi"},{"role":"developer","content":[{"type":"text","text":"b"},{"type":"text","text":"c"}]},{"role":"user","content":"ho"})"),
        R"({"system":["a","b","c"],"messages":[{"user":[{"type":"text","text":"hi"},{"type":"text","text":"ho"}]}]})");
    understood(
        "blank system texts say nothing",
        withMessages(
            R"({"role":"system","content":""},{"role":"system","content":null},{"role":"user","content":"hi"})"),
        R"({"system":[]})");
    understood("a lone system message is the question",
               withMessages(R"({"role":"system","content":"Say hi"})"),
               R"({"system":[],"messages":[{"user":[{"type":"text","text":"Say hi"}]}]})");
    understood(
        "a system message after the assistant's is the question",
        withMessages(
            R"({"role":"system","content":"s"},{"role":"user","content":"a"},{"role":"assistant","content":"b"},{"role":"system","content":"Sum it up"})"),
        R"({"system":["s"],"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"text","text":"b"}]},{"user":[{"type":"text","text":"Sum it up"}]}]})");
    understood(
        "text parts stay apart and keep their spaces",
        withMessages(
            R"({"role":"user","content":[{"type":"text","text":" a "},{"type":"text","text":"b\n"}]})"),
        R"({"messages":[{"user":[{"type":"text","text":" a "},{"type":"text","text":"b\n"}]}]})");
    understood(
        "parts may be strings, or one part without a list",
        withMessages(
            R"({"role":"user","content":["a"]},{"role":"user","content":{"type":"text","text":"b"}})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}]})");
    understood(
        "parts of the Responses API are taken too",
        withMessages(
            R"({"role":"user","content":[{"type":"input_text","text":"a"},{"type":"input_image","image_url":"https://x.org/a.png"}]})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"},{"type":"image","source":{"type":"url","url":"https://x.org/a.png"}}]}]})");
    understood(
        "names of speakers are ignored and named",
        withMessages(
            R"({"role":"user","name":"Ann","content":"a"},{"role":"user","name":"Bob","content":"b"})"),
        R"({"ignored":["messages[].name"]})");
    understood(
        "an image as data URL",
        withMessages(
            R"({"role":"user","content":[{"type":"text","text":"a"},{"type":"image_url","image_url":{"url":"data:image/png;base64,)"
            + kPng + R"(","detail":"high"}}]})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"},{"type":"image","source":{"type":"base64","media_type":"image/png","data":")"
            + kPng + R"("}}]}]})");
    understood(
        "image_url as a bare string",
        withMessages(
            R"({"role":"user","content":[{"type":"image_url","image_url":"http://x.org/a"}]})"),
        R"({"messages":[{"user":[{"type":"image","source":{"type":"url","url":"http://x.org/a"}}]}]})");
    understood(
        "Anthropic's image block",
        withMessages(
            R"({"role":"user","content":[{"type":"image","source":{"type":"base64","media_type":"image/png","data":")"
            + kPng + R"("}}]})"),
        R"({"messages":[{"user":[{"type":"image","source":{"type":"base64","media_type":"image/png","data":")"
            + kPng + R"("}}]}]})");
    understood(
        "a PDF as file part",
        withMessages(
            R"({"role":"user","content":[{"type":"file","file":{"filename":"a.pdf","file_data":"data:application/pdf;base64,JVBERi0xLjQK"}}]})"),
        R"({"messages":[{"user":[{"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"JVBERi0xLjQK"},"title":"a.pdf"}]}]})");
    understood(
        "a text file as file part",
        withMessages(
            R"({"role":"user","content":[{"type":"file","file":{"filename":"a.txt","file_data":"data:text/plain;charset=utf-8;base64,aGk="}}]})"),
        R"({"messages":[{"user":[{"type":"document","source":{"type":"text","media_type":"text/plain","data":"hi"},"title":"a.txt"}]}]})");
    understood(
        "an assistant's refusal is its text",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","content":null,"refusal":"no"},{"role":"user","content":"b"},{"role":"assistant","content":[{"type":"refusal","refusal":"never"}]},{"role":"user","content":"c"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"text","text":"no"}]},{"user":[{"type":"text","text":"b"}]},{"assistant":[{"type":"text","text":"never"}]},{"user":[{"type":"text","text":"c"}]}]})");
    understood(
        "reasoning that comes back is left out",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","reasoning_content":"hm","content":[{"type":"thinking","thinking":"hm"},{"type":"text","text":"b"}]},{"role":"user","content":"c"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"text","text":"b"}]},{"user":[{"type":"text","text":"c"}]}],"ignored":[]})");
    understood("an empty placeholder for the answer at the end is no prefill",
               withMessages(R"({"role":"user","content":"a"},{"role":"assistant","content":""})"),
               R"({"messages":[{"user":[{"type":"text","text":"a"}]}]})");
    understood("a cut emoji does not break the request",
               withMessages(R"({"role":"user","content":"a\ud83d"})"),
               "{\"messages\":[{\"user\":[{\"type\":\"text\",\"text\":\"a\xef\xbf\xbd\"}]}]}");
}

void TestChatCompletionParser::clientRows()
{
    understood(
        "OpenCode: invalid tool in the history, bounds in the schema",
        R"({"model":"sonnet","max_tokens":32000,"tool_choice":"auto","stream":true,"stream_options":{"include_usage":true},"tools":[{"type":"function","function":{"name":"bash","description":"run","parameters":{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"timeout":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}},"additionalProperties":false}}}],"messages":[{"role":"system","content":"s"},{"role":"user","content":"hi"},{"role":"assistant","content":"","tool_calls":[{"id":"c1","type":"function","function":{"name":"invalid","arguments":"{\"tool\":\"bash\"}"}}]},{"role":"tool","tool_call_id":"c1","content":"bad arguments"}]})",
        R"({"stream":true,"includeUsage":true,"sampling":{"max_tokens":32000},"tools":[{"name":"bash","description":"run","schema":{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"timeout":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}},"additionalProperties":false}}],"messages":[{"user":[{"type":"text","text":"hi"}]},{"assistant":[{"type":"tool_use","id":"c1","name":"invalid","input":{"tool":"bash"}}]},{"user":[{"type":"tool_result","tool_use_id":"c1","content":"bad arguments"}]}],"ignored":[]})");
    understood(
        "qwen-code: five text parts, null beside calls, results as parts",
        withMessages(
            R"({"role":"user","content":[{"type":"text","text":"1"},{"type":"text","text":"2"},{"type":"text","text":"3"},{"type":"text","text":"4"},{"type":"text","text":"5"}]},{"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"function","function":{"name":"f","arguments":"{}"}}]},{"role":"tool","tool_call_id":"c1","content":[{"type":"text","text":"x"},{"type":"text","text":"y"}]})"),
        R"({"messages":[{"user":[{"type":"text","text":"1"},{"type":"text","text":"2"},{"type":"text","text":"3"},{"type":"text","text":"4"},{"type":"text","text":"5"}]},{"assistant":[{"type":"tool_use","id":"c1","name":"f","input":{}}]},{"user":[{"type":"tool_result","tool_use_id":"c1","content":[{"type":"text","text":"x"},{"type":"text","text":"y"}]}]}]})");
    understood(
        "pi: developer, max_completion_tokens, reasoning_effort, store",
        R"({"model":"sonnet","max_completion_tokens":1000,"reasoning_effort":"medium","store":false,"messages":[{"role":"developer","content":"d"},{"role":"user","content":"hi"}]})",
        R"({"system":["d"],"sampling":{"max_tokens":1000},"thinking":{"mode":"default","effort":"medium","visible":true},"ignored":[]})");
    understood(
        "LibreChat: all knobs always",
        with(R"("temperature":1,"top_p":1,"presence_penalty":0,"frequency_penalty":0,"user":"u1")"),
        R"({"sampling":{"temperature":1.0},"ignored":["user"],"adjusted":[]})");
    understood(
        "Continue: tools with the names of Claude's own",
        with(
            R"("tools":[{"type":"function","function":{"name":"Read","parameters":{"type":"object"}}},{"type":"function","function":{"name":"Bash","parameters":{"type":"object"}}}])"),
        R"({"tools":[{"name":"Read","description":"","schema":{"type":"object"}},{"name":"Bash","description":"","schema":{"type":"object"}}]})");
    understood("unknown fields are tolerated and named",
               with(R"("min_p":0.05,"x_vendor":{"a":1},"repetition_penalty":0)"),
               R"({"ignored":["min_p","x_vendor"]})");
    understood("a field name that would break a header is left out of it",
               with(R"("a,b":1,"c\r\nSet-Cookie: x":1,"ok":1)"), R"({"ignored":["ok"]})");
    understood(
        "an aborted history: unanswered call, then the user again",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","tool_calls":[{"id":"c1","type":"function","function":{"name":"f","arguments":"{}"}}]},{"role":"user","content":"go on"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"tool_use","id":"c1","name":"f","input":{}}]},{"user":[{"type":"tool_result","tool_use_id":"c1","content":"[No result: the call was interrupted before it ended]","is_error":true},{"type":"text","text":"go on"}]}]})");
}

void TestChatCompletionParser::toolRows()
{
    understood(
        "key order and numbers of a schema survive",
        with(
            R"("tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object","properties":{"z":{"type":"number","maximum":1e400},"a":{"type":"string"}},"required":["z","a"]},"strict":true}}])")
            .replace("1e400", "12345678901234567890"),
        R"({"tools":[{"name":"f","description":"","schema":{"type":"object","properties":{"z":{"type":"number","maximum":12345678901234567890},"a":{"type":"string"}},"required":["z","a"]}}]})");
    understood(
        "a function without parameters takes none",
        with(
            R"("tools":[{"type":"function","function":{"name":"f"}},{"type":"function","function":{"name":"g","parameters":null,"description":null}},{"type":"function","function":{"name":"h","parameters":{}}}])"),
        R"({"tools":[{"name":"f","description":"","schema":{"type":"object","properties":{}}},{"name":"g","description":"","schema":{"type":"object","properties":{}}},{"name":"h","description":"","schema":{"type":"object","properties":{}}}]})");
    understood(
        "flat tools and Anthropic's form are taken",
        with(
            R"("tools":[{"type":"function","name":"f","parameters":{"type":"object"}},{"name":"g","input_schema":{"type":"object"}}])"),
        R"({"tools":[{"name":"f","description":"","schema":{"type":"object"}},{"name":"g","description":"","schema":{"type":"object"}}]})");
    understood(
        "tools that run on OpenAI's servers are left out and named",
        with(
            R"("tools":[{"type":"web_search"},{"type":"custom","custom":{"name":"x"}},{"type":"function","function":{"name":"f"}}])"),
        R"({"tools":[{"name":"f","description":"","schema":{"type":"object","properties":{}}}],"ignored":["tools.web_search","tools.custom"]})");
    understood(
        "of two tools with one name the first counts",
        with(
            R"("tools":[{"type":"function","function":{"name":"f","description":"1"}},{"type":"function","function":{"name":"f","description":"2"}}])"),
        R"({"tools":[{"name":"f","description":"1","schema":{"type":"object","properties":{}}}],"adjusted":["tools"]})");
    understood("an empty list of tools is none", with(R"("tools":[],"tool_choice":"auto")"),
               R"({"tools":[],"choice":"auto"})");
    const QByteArray tools =
        R"("tools":[{"type":"function","function":{"name":"f"}},{"type":"function","function":{"name":"g"}}],)";
    understood("tool_choice none", with(tools + R"("tool_choice":"none")"), R"({"choice":"none"})");
    understood("tool_choice required", with(tools + R"("tool_choice":"required")"),
               R"({"choice":"any"})");
    understood("tool_choice any", with(tools + R"("tool_choice":{"type":"any"})"),
               R"({"choice":"any"})");
    understood("tool_choice names a function",
               with(tools + R"("tool_choice":{"type":"function","function":{"name":"g"}})"),
               R"({"choice":"tool:g"})");
    understood("tool_choice names a tool as Anthropic does",
               with(tools + R"("tool_choice":{"type":"tool","name":"g"})"),
               R"({"choice":"tool:g"})");
    understood(
        "tool_choice allows some tools",
        with(
            tools
            + R"("tool_choice":{"type":"allowed_tools","allowed_tools":{"mode":"required","tools":[{"type":"function","function":{"name":"g"}}]}})"),
        R"({"choice":"any","tools":[{"name":"g","description":"","schema":{"type":"object","properties":{}}}]})");
    understood("parallel calls may be forbidden", with(tools + R"("parallel_tool_calls":false)"),
               R"({"parallel":false})");
    understood("parallel calls are allowed by default",
               with(tools + R"("parallel_tool_calls":null)"), R"({"parallel":true})");
    understood(
        "legacy functions",
        with(
            R"("functions":[{"name":"f","description":"d","parameters":{"type":"object"}}],"function_call":{"name":"f"})"),
        R"({"legacy":true,"parallel":false,"choice":"tool:f","tools":[{"name":"f","description":"d","schema":{"type":"object"}}]})");
    understood("tools go before legacy functions", with(tools + R"("functions":[{"name":"x"}])"),
               R"({"legacy":false,"choice":"auto"})");
    understood(
        "a legacy history",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","content":null,"function_call":{"name":"f","arguments":"{\"x\":1}"}},{"role":"function","name":"f","content":"22"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"tool_use","id":"call","name":"f","input":{"x":1}}]},{"user":[{"type":"tool_result","tool_use_id":"call","content":"22"}]}],"ignored":[]})");
    understood(
        "results in any order, one with an image",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","content":"on it","tool_calls":[{"id":"c1","type":"function","function":{"name":"f","arguments":""}},{"id":"c2","type":"function","function":{"name":"f","arguments":"{\"b\":1,\"a\":2}"}}]},{"role":"tool","tool_call_id":"c2","content":[{"type":"image_url","image_url":{"url":"https://x.org/a.png"}}]},{"role":"tool","tool_call_id":"c1","content":null})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"text","text":"on it"},{"type":"tool_use","id":"c1","name":"f","input":{}},{"type":"tool_use","id":"c2","name":"f","input":{"b":1,"a":2}}]},{"user":[{"type":"tool_result","tool_use_id":"c1","content":""},{"type":"tool_result","tool_use_id":"c2","content":[{"type":"image","source":{"type":"url","url":"https://x.org/a.png"}}]}]}]})");
    understood(
        "arguments as object, broken, or no object",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","tool_calls":[{"id":"1","function":{"name":"f","arguments":{"x":1}}},{"id":"2","function":{"name":"f","arguments":"{\"x\":"}},{"id":"3","function":{"name":"f","arguments":"[1]"}}]},{"role":"tool","tool_call_id":"1","content":"x"},{"role":"tool","tool_call_id":"2","content":"y"},{"role":"tool","tool_call_id":"3","content":"z"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"tool_use","id":"1","name":"f","input":{"x":1}},{"type":"tool_use","id":"2","name":"f","input":{"arguments":"{\"x\":"}},{"type":"tool_use","id":"3","name":"f","input":{"arguments":[1]}}]},{"user":[{"type":"tool_result","tool_use_id":"1","content":"x"},{"type":"tool_result","tool_use_id":"2","content":"y"},{"type":"tool_result","tool_use_id":"3","content":"z"}]}]})");
    understood(
        "custom calls in a history",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","tool_calls":[{"id":"1","type":"custom","custom":{"name":"f","input":"abc"}}]},{"role":"tool","tool_call_id":"1","content":"x"})"),
        R"({"messages":[{"user":[{"type":"text","text":"a"}]},{"assistant":[{"type":"tool_use","id":"1","name":"f","input":{"input":"abc"}}]},{"user":[{"type":"tool_result","tool_use_id":"1","content":"x"}]}]})");
}

void TestChatCompletionParser::parameterRows()
{
    understood("temperature above Claude's scale becomes 1 and is named",
               with(R"("temperature":1.7)"),
               R"({"sampling":{"temperature":1.0},"adjusted":["temperature"]})");
    understood("temperature 0 is a wish", with(R"("temperature":0)"),
               R"({"sampling":{"temperature":0.0},"adjusted":[]})");
    understood("temperature beside top_p: one of them goes",
               with(R"("temperature":0.3,"top_p":0.9)"),
               R"({"sampling":{"temperature":0.3},"adjusted":["top_p"]})");
    understood("top_p beside a temperature that says nothing",
               with(R"("temperature":1,"top_p":0.9)"),
               R"({"sampling":{"top_p":0.9},"adjusted":[]})");
    understood("top_k", with(R"("top_k":40)"), R"({"sampling":{"top_k":40}})");
    understood("top_k 0 and -1 mean no limit", with(R"("top_k":-1)"), R"({"sampling":{}})");
    understood("stop as string", with(R"("stop":"END")"), R"({"sampling":{"stop":["END"]}})");
    understood("four stops, order kept", with(R"("stop":["d","c","b","\n"])"),
               R"({"sampling":{"stop":["d","c","b","\n"]}})");
    understood("empty stops mean nothing", with(R"("stop":["",""])"), R"({"sampling":{}})");
    understood("max_completion_tokens goes before max_tokens",
               with(R"("max_tokens":10,"max_completion_tokens":20)"),
               R"({"sampling":{"max_tokens":20}})");
    understood("max_tokens -1 is no limit", with(R"("max_tokens":-1)"), R"({"sampling":{}})");
    understood("whole numbers may be written with a point", with(R"("max_tokens":100.0)"),
               R"({"sampling":{"max_tokens":100}})");
    understood("n up to 8", with(R"("n":8)"), R"({"n":8})");
    understood("usage is only sent when asked for",
               with(R"("stream":true,"stream_options":{"include_usage":false})"),
               R"({"stream":true,"includeUsage":false})");
    understood(
        "fields without effect are named",
        with(
            R"("seed":42,"logprobs":true,"top_logprobs":3,"logit_bias":{"50256":-100},"presence_penalty":0.5,"frequency_penalty":-0.5,"service_tier":"flex","store":true,"metadata":{"a":"b"},"user":"u")"),
        R"({"ignored":["seed","logprobs","top_logprobs","logit_bias","presence_penalty","frequency_penalty","service_tier","store","metadata","user"]})");
    understood(
        "fields that ask for nothing are not named",
        with(
            R"("logprobs":false,"logit_bias":{},"presence_penalty":0,"service_tier":"auto","store":false,"metadata":{},"user":"","seed":null,"modalities":["text"],"verbosity":"medium")"),
        R"({"ignored":[]})");
    understood("response_format text", with(R"("response_format":{"type":"text"})"),
               R"({"schema":null,"jsonObject":false})");
    understood("response_format json_object", with(R"("response_format":{"type":"json_object"})"),
               R"({"schema":null,"jsonObject":true})");
    understood(
        "response_format json_schema keeps the order of keys",
        with(
            R"("response_format":{"type":"json_schema","json_schema":{"name":"x","strict":true,"schema":{"type":"object","properties":{"z":{"type":["string","null"]},"a":{"$ref":"#/$defs/t"}},"required":["z","a"],"additionalProperties":false,"$defs":{"t":{"enum":[1,"b",null]}},"x-odd":1}}})"),
        R"({"schema":{"type":"object","properties":{"z":{"type":["string","null"]},"a":{"$ref":"#/$defs/t"}},"required":["z","a"],"additionalProperties":false,"$defs":{"t":{"enum":[1,"b",null]}},"x-odd":1},"jsonObject":false})");
    understood("session_id", with(R"("session_id":"abc-1")"),
               R"({"conversation":"abc-1","ignored":[]})");
    understood("conversation_id", with(R"("conversation_id":"abc-2")"),
               R"({"conversation":"abc-2"})");
}

void TestChatCompletionParser::thinkingRows()
{
    understood("reasoning_effort high", with(R"("reasoning_effort":"high")"),
               R"({"thinking":{"mode":"default","effort":"high","visible":true}})");
    understood("reasoning_effort none", with(R"("reasoning_effort":"none")"),
               R"({"thinking":{"mode":"disabled","visible":false}})");
    understood(
        "reasoning_effort minimal becomes low", with(R"("reasoning_effort":"minimal")"),
        R"({"thinking":{"mode":"default","effort":"low","visible":true},"adjusted":["reasoning_effort"]})");
    understood("reasoning.effort", with(R"("reasoning":{"effort":"max","summary":"auto"})"),
               R"({"thinking":{"mode":"default","effort":"max","visible":true}})");
    understood("reasoning.max_tokens, not to be shown",
               with(R"("reasoning":{"max_tokens":2000,"exclude":true})"),
               R"({"thinking":{"mode":"enabled","budget":2000,"visible":false}})");
    understood("reasoning.enabled", with(R"("reasoning":{"enabled":true})"),
               R"({"thinking":{"mode":"enabled","visible":true}})");
    understood("thinking with a budget",
               with(R"("thinking":{"type":"enabled","budget_tokens":4096})"),
               R"({"thinking":{"mode":"enabled","budget":4096,"visible":true}})");
    understood(
        "a budget under the API's least is raised",
        with(R"("thinking":{"type":"enabled","budget_tokens":10})"),
        R"({"thinking":{"mode":"enabled","budget":1024,"visible":true},"adjusted":["thinking.budget_tokens"]})");
    understood("thinking disabled", with(R"("thinking":{"type":"disabled"})"),
               R"({"thinking":{"mode":"disabled","visible":false}})");
    understood("thinking adaptive", with(R"("thinking":{"type":"adaptive"})"),
               R"({"thinking":{"mode":"default","visible":true}})");
    understood("enable_thinking false", with(R"("enable_thinking":false)"),
               R"({"thinking":{"mode":"disabled","visible":false}})");
    understood("include_reasoning", with(R"("include_reasoning":true)"),
               R"({"thinking":{"mode":"default","visible":true}})");
    understood("output_config.effort", with(R"("output_config":{"effort":"low"})"),
               R"({"thinking":{"mode":"default","effort":"low","visible":true}})");
    understood("an effort in the model's name",
               R"({"model":"opus:high","messages":[{"role":"user","content":"hi"}]})",
               R"({"thinking":{"mode":"default","effort":"high","visible":false}})");
    understood(
        "a field goes before the model's name",
        R"({"model":"opus:high","reasoning_effort":"low","messages":[{"role":"user","content":"hi"}]})",
        R"({"thinking":{"mode":"default","effort":"low","visible":true}})");
}

// What real clients send is understood; everything else in the request stays as it was sent.
void TestChatCompletionParser::understands()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const auto chat = parse(body);
    QVERIFY2(chat,
             qPrintable(chat ? QString() : chat.error().param + u": "_s + chat.error().message));
    const std::optional<Json> wanted = parseJson(expected);
    QVERIFY2(wanted, "bad test row");
    QCOMPARE(dumpJsonBytes(pick(summary(*chat), *wanted)), dumpJsonBytes(*wanted));
}

void TestChatCompletionParser::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const QByteArray &body, const char *param) {
        QTest::newRow(name) << body << QString::fromLatin1(param);
    };
    row("no messages", R"({"model":"sonnet"})", "messages");
    row("messages null", R"({"messages":null})", "messages");
    row("messages empty", withMessages(""), "messages");
    row("messages as a string", R"({"messages":"hi"})", "messages");
    row("a message as a string", withMessages(R"("hi")"), "messages[0]");
    row("no role", withMessages(R"({"content":"hi"})"), "messages[0].role");
    row("unknown role",
        withMessages(R"({"role":"user","content":"a"},{"role":"human","content":"hi"})"),
        "messages[1].role");
    row("content is a number", withMessages(R"({"role":"user","content":5})"),
        "messages[0].content");
    row("text of a part is a number",
        withMessages(R"({"role":"user","content":[{"type":"text","text":5}]})"),
        "messages[0].content[0].text");
    row("unknown part", withMessages(R"({"role":"user","content":[{"type":"hologram"}]})"),
        "messages[0].content[0].type");
    row("part is a number", withMessages(R"({"role":"user","content":[5]})"),
        "messages[0].content[0]");
    row("audio",
        withMessages(
            R"({"role":"user","content":[{"type":"text","text":"a"},{"type":"input_audio","input_audio":{"data":"AAAA","format":"wav"}}]})"),
        "messages[0].content[1]");
    row("an image in a system message",
        withMessages(
            R"({"role":"system","content":[{"type":"image_url","image_url":{"url":"https://x.org/a"}}]},{"role":"user","content":"a"})"),
        "messages[0].content[0].type");
    row("nothing said at all", withMessages(R"({"role":"user","content":""})"), "messages");
    row("blank last message",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","content":"b"},{"role":"user","content":" \n"})"),
        "messages");
    row("prefill",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","content":"The answer is"})"),
        "messages[1]");
    row("assistant_prefill", with(R"("assistant_prefill":"x")"), "assistant_prefill");
    row("calls without results at the end",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","tool_calls":[{"id":"1","function":{"name":"f","arguments":"{}"}}]})"),
        "messages[1].tool_calls");
    row("a call without function",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","tool_calls":[{"id":"1"}]},{"role":"user","content":"b"})"),
        "messages[1].tool_calls[0].function");
    row("a call without name",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","tool_calls":[{"id":"1","function":{"arguments":"{}"}}]},{"role":"user","content":"b"})"),
        "messages[1].tool_calls[0].function.name");
    row("base64 that does not decode",
        withMessages(
            R"({"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,!!!!"}}]})"),
        "messages[0].content[0].image_url.url");
    row("an image that is none",
        withMessages(
            R"({"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,aGVsbG8gd29ybGQ="}}]})"),
        "messages[0].content[0].image_url.url");
    row("a file address",
        withMessages(
            R"({"role":"user","content":[{"type":"image_url","image_url":{"url":"file:///etc/passwd"}}]})"),
        "messages[0].content[0].image_url.url");
    row("image_url without url",
        withMessages(R"({"role":"user","content":[{"type":"image_url","image_url":{}}]})"),
        "messages[0].content[0].image_url.url");
    row("image_url missing", withMessages(R"({"role":"user","content":[{"type":"image_url"}]})"),
        "messages[0].content[0].image_url");
    row("an image in a tool result",
        withMessages(
            R"({"role":"user","content":"a"},{"role":"assistant","tool_calls":[{"id":"1","function":{"name":"f","arguments":"{}"}}]},{"role":"tool","tool_call_id":"1","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,xx"}}]})"),
        "messages[2].content[0].image_url.url");
    row("an uploaded file",
        withMessages(R"({"role":"user","content":[{"type":"file","file":{"file_id":"file-1"}}]})"),
        "messages[0].content[0].file.file_id");
    row("a file that is neither PDF nor text",
        withMessages(
            R"({"role":"user","content":[{"type":"file","file":{"filename":"a.zip","file_data":"data:application/zip;base64,UEsDBA=="}}]})"),
        "messages[0].content[0].file.file_data");
    row("unknown model", R"({"model":"unknown","messages":[{"role":"user","content":"a"}]})",
        "model");
    row("model is a number", R"({"model":5,"messages":[{"role":"user","content":"a"}]})", "model");
    row("temperature above 2", with(R"("temperature":2.1)"), "temperature");
    row("temperature below 0", with(R"("temperature":-0.1)"), "temperature");
    row("top_p above 1", with(R"("top_p":1.1)"), "top_p");
    row("five stops", with(R"("stop":["a","b","c","d","e"])"), "stop");
    row("a stop that is a number", with(R"("stop":["a",5])"), "stop[1]");
    row("max_tokens 0", with(R"("max_tokens":0)"), "max_tokens");
    row("max_tokens -5", with(R"("max_tokens":-5)"), "max_tokens");
    row("max_tokens 1.5", with(R"("max_tokens":1.5)"), "max_tokens");
    row("max_completion_tokens 0", with(R"("max_completion_tokens":0)"), "max_completion_tokens");
    row("max_tokens beyond any number", with(R"("max_tokens":99999999999999999999)"), "max_tokens");
    row("n 0", with(R"("n":0)"), "n");
    row("n 9", with(R"("n":9)"), "n");
    row("tools as an object", with(R"("tools":{})"), "tools");
    row("a tool as a string", with(R"("tools":["f"])"), "tools[0]");
    row("a tool without function", with(R"("tools":[{"type":"function"}])"), "tools[0].function");
    row("a tool without name", with(R"("tools":[{"type":"function","function":{}}])"),
        "tools[0].function.name");
    row("parameters as a list",
        with(R"("tools":[{"type":"function","function":{"name":"f","parameters":[]}}])"),
        "tools[0].function.parameters");
    row("tool_choice required without tools", with(R"("tool_choice":"required")"), "tool_choice");
    row("tool_choice names no tool",
        with(
            R"("tools":[{"type":"function","function":{"name":"f"}}],"tool_choice":{"type":"function","function":{"name":"g"}})"),
        "tool_choice.function.name");
    row("tool_choice nonsense", with(R"("tool_choice":"maybe")"), "tool_choice");
    row("tool_choice number", with(R"("tool_choice":5)"), "tool_choice");
    row("response_format nonsense", with(R"("response_format":{"type":"xml"})"),
        "response_format.type");
    row("json_schema without schema",
        with(R"("response_format":{"type":"json_schema","json_schema":{"name":"x"}})"),
        "response_format.json_schema.schema");
    row("a schema with a type that is none",
        with(
            R"("response_format":{"type":"json_schema","json_schema":{"name":"x","schema":{"type":"object","properties":{"a":{"type":"strin"}}}}})"),
        "response_format.json_schema.schema.properties.a.type");
    row("audio as answer", with(R"("modalities":["text","audio"])"), "modalities[1]");
    row("reasoning_effort nonsense", with(R"("reasoning_effort":"very")"), "reasoning_effort");
    row("reasoning.effort nonsense", with(R"("reasoning":{"effort":"very"})"), "reasoning.effort");
    row("thinking nonsense", with(R"("thinking":{"type":"maybe"})"), "thinking.type");
    row("several answers in one conversation", with(R"("session_id":"a","n":2)"), "n");
    row("session_id with line end", with(R"("session_id":"a\r\nb")"), "session_id");
}

// A request that cannot be meant is a 400 that names the field, and nothing is sent to Claude.
void TestChatCompletionParser::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, param);
    const auto chat = parse(body);
    QVERIFY(!chat);
    QCOMPARE(chat.error().param, param);
    QVERIFY(!chat.error().message.isEmpty());
    QVERIFY(chat.error().retryPointless);
    QVERIFY(chat.error().httpStatus() == 400 || chat.error().kind == ChatError::Kind::UnknownModel);
}

void TestChatCompletionParser::everyPlainFieldMayBeNull_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const FieldRule &rule : chatCompletionFields()) {
        if (qstrcmp(rule.name, "messages") != 0)
            QTest::newRow(rule.name) << QByteArray(rule.name);
    }
}

// Clients send null for what they do not set; that is no wish and no fault.
void TestChatCompletionParser::everyPlainFieldMayBeNull()
{
    QFETCH(QByteArray, field);
    const auto chat =
        parse(R"({"messages":[{"role":"user","content":"hi"}],")" + field + R"(":null})");
    QVERIFY2(chat, qPrintable(chat ? QString() : chat.error().message));
    QCOMPARE(dumpJsonBytes(summary(*chat)),
             dumpJsonBytes(summary(*parse(R"({"messages":[{"role":"user","content":"hi"}]})"))));
}

void TestChatCompletionParser::everyPlainFieldIsCheckedForItsType_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const FieldRule &rule : chatCompletionFields()) {
        if (rule.treatment == FieldRule::Treatment::Honoured
            || rule.treatment == FieldRule::Treatment::Adjusted)
            QTest::newRow(rule.name) << QByteArray(rule.name);
    }
}

// A field that counts is never guessed at: a list of lists fits none of them.
void TestChatCompletionParser::everyPlainFieldIsCheckedForItsType()
{
    QFETCH(QByteArray, field);
    QByteArray body = R"({")" + field + R"(":[[[1]]])";
    if (field != "messages")
        body += R"(,"messages":[{"role":"user","content":"hi"}])";
    if (field == "function_call")
        body += R"(,"functions":[{"name":"f"}])";
    const auto chat = parse(body + '}');
    QVERIFY(!chat);
    QVERIFY2(chat.error().param.startsWith(QString::fromLatin1(field)),
             qPrintable(chat.error().param));
}

// A conversation known by its id may go on with a result alone; its call is in the part we keep.
void TestChatCompletionParser::conversationFromElsewhere()
{
    const auto chat = parse(
        withMessages(R"({"role":"tool","tool_call_id":"toolu_1","content":"22"})"), u"conv-1"_s);
    QVERIFY(chat);
    QCOMPARE(chat->request.conversationId, u"conv-1"_s);
    QCOMPARE(dumpJsonBytes(chat->request.messages.front().blocks),
             QByteArray(R"([{"type":"tool_result","tool_use_id":"toolu_1","content":"22"}])"));
}

// Any JSON is answered with a 400 at worst.
void TestChatCompletionParser::bodyMustBeAnObject()
{
    for (const char *body : {"[]", "5", "null", "\"x\"", "true", "{}"}) {
        const auto chat = parse(body);
        QVERIFY(!chat);
        QCOMPARE(chat.error().httpStatus(), 400);
    }
}

// The limit of images counts over the whole request.
void TestChatCompletionParser::manyImages()
{
    QByteArray message = R"({"role":"user","content":[)";
    for (int i = 0; i < 51; ++i)
        message +=
            QByteArray(i ? "," : "") + R"({"type":"image_url","image_url":"https://x.org/a"})";
    message += "]}";
    QVERIFY(parse(withMessages(message)));
    const auto twice = parse(withMessages(message + ',' + message));
    QVERIFY(!twice);
    QCOMPARE(twice.error().param, u"messages[1].content[49].image_url"_s);
}

QTEST_APPLESS_MAIN(TestChatCompletionParser)
#include "tst_chatcompletionparser.moc"
