// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anthropic/messagesparser.h"
#include "server/chat/chatsummary.h"
#include "server/manage/compatibilityformat.h"
#include "server/ollama/ollamaparser.h"
#include "server/openai/chatcompletionparser.h"
#include "server/openai/completionparser.h"
#include "server/openai/responsesparser.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

// docs/dialects.md says what each dialect can do. Its tables are made here, out of the parsers
// themselves: a feature counts as there if a request that asks for it reaches the core with it.
class TestDialects : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void featuresAreAsTheDocumentSays();
    void fieldsAreAsTheDocumentSays();

private:
    void compare(const QString &mark, const QString &table);

    QString m_path;
    QString m_document;
};

namespace {

constexpr char kPixel[] = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+"
                          "M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

enum Dialect { Chat, Responses, Completions, Messages, OllamaChat, OllamaGenerate };
constexpr std::array kDialects{Chat, Responses, Completions, Messages, OllamaChat, OllamaGenerate};
constexpr std::array kTitles{"`/v1/chat/completions`", "`/v1/responses`", "`/v1/completions`",
                             "`/v1/messages`",         "`/api/chat`",     "`/api/generate`"};

Json question(Dialect dialect)
{
    switch (dialect) {
    case Chat:
    case Messages:
    case OllamaChat:
        return {{"messages", {{{"role", "user"}, {"content", "hi"}}}}};
    case Responses:
        return {{"input", "hi"}};
    case Completions:
    case OllamaGenerate:
        break;
    }
    return {{"prompt", "hi"}};
}

Result<ParsedChat, ChatError> parse(Dialect dialect, const Json &extra)
{
    Json body = question(dialect);
    body.update(extra);
    const auto chatOf = [](auto &&parsed) -> Result<ParsedChat, ChatError> {
        if (parsed)
            return parsed->chat;
        return parsed.error();
    };
    switch (dialect) {
    case Chat:
        return ChatCompletionParser(testModel)(body);
    case Responses:
        return chatOf(ResponsesParser(testModel, [](const std::string &) { return Json(nullptr); })(
            body, Json::array()));
    case Completions:
        return chatOf(CompletionParser(testModel)(body));
    case Messages:
        return MessagesParser(testModel)(body);
    case OllamaChat:
        return chatOf(OllamaParser(testModel, OllamaParser::Endpoint::Chat)(body));
    case OllamaGenerate:
        break;
    }
    return chatOf(OllamaParser(testModel, OllamaParser::Endpoint::Generate)(body));
}

bool hasBlock(const ChatRequest &request, const char *type)
{
    for (const ChatMessage &message : request.messages) {
        for (const Json &block : message.blocks) {
            if (stringOr(block, "type") == type)
                return true;
        }
    }
    return false;
}

Json schema()
{
    return {{"type", "object"}, {"properties", {{"a", {{"type", "string"}}}}}};
}

Json content(const Json &parts)
{
    return {{"messages", {{{"role", "user"}, {"content", parts}}}}};
}

Json openAiTool()
{
    return {{"type", "function"}, {"function", {{"name", "f"}, {"parameters", schema()}}}};
}

Json responsesTool()
{
    return {{"type", "function"}, {"name", "f"}, {"parameters", schema()}};
}

Json anthropicTool()
{
    return {{"name", "f"}, {"input_schema", schema()}};
}

Json openAiHistory()
{
    return Json::array({{{"role", "user"}, {"content", "hi"}},
                        {{"role", "assistant"},
                         {"tool_calls",
                          {{{"id", "c1"},
                            {"type", "function"},
                            {"function", {{"name", "f"}, {"arguments", "{}"}}}}}}},
                        {{"role", "tool"}, {"tool_call_id", "c1"}, {"content", "done"}}});
}

Json ollamaHistory()
{
    Json history = openAiHistory();
    history[1]["tool_calls"][0]["function"]["arguments"] = Json::object();
    return history;
}

Json anthropicHistory()
{
    return Json::array(
        {{{"role", "user"}, {"content", "hi"}},
         {{"role", "assistant"},
          {"content",
           {{{"type", "tool_use"}, {"id", "c1"}, {"name", "f"}, {"input", Json::object()}}}}},
         {{"role", "user"},
          {"content", {{{"type", "tool_result"}, {"tool_use_id", "c1"}, {"content", "done"}}}}}});
}

struct Feature
{
    const char *name;
    std::map<Dialect, Json> requests; // a dialect without words for it has none
    std::function<bool(const ParsedChat &)> arrived;
};

std::vector<Feature> textFeatures()
{
    return {
        {"system prompt",
         {{Chat,
           {{"messages",
             {{{"role", "system"}, {"content", "s"}}, {{"role", "user"}, {"content", "hi"}}}}}},
          {Responses, {{"instructions", "s"}}},
          {Messages, {{"system", "s"}}},
          {OllamaChat,
           {{"messages",
             {{{"role", "system"}, {"content", "s"}}, {{"role", "user"}, {"content", "hi"}}}}}},
          {OllamaGenerate, {{"system", "s"}}}},
         [](const ParsedChat &chat) {
             return chat.request.system == std::vector<std::string>{"s"};
         }},
        {"conversation with roles",
         {{Chat,
           {{"messages",
             {{{"role", "user"}, {"content", "a"}},
              {{"role", "assistant"}, {"content", "b"}},
              {{"role", "user"}, {"content", "c"}}}}}},
          {Responses,
           {{"input",
             {{{"role", "user"}, {"content", "a"}},
              {{"role", "assistant"}, {"content", "b"}},
              {{"role", "user"}, {"content", "c"}}}}}},
          {Messages,
           {{"messages",
             {{{"role", "user"}, {"content", "a"}},
              {{"role", "assistant"}, {"content", "b"}},
              {{"role", "user"}, {"content", "c"}}}}}},
          {OllamaChat,
           {{"messages",
             {{{"role", "user"}, {"content", "a"}},
              {{"role", "assistant"}, {"content", "b"}},
              {{"role", "user"}, {"content", "c"}}}}}}},
         [](const ParsedChat &chat) { return chat.request.messages.size() == 3; }},
        {"fill in the middle",
         {{Completions, {{"suffix", "}"}}}, {OllamaGenerate, {{"suffix", "}"}}}},
         [](const ParsedChat &chat) { return !chat.request.system.empty(); }},
        {"pictures",
         {{Chat,
           content({{{"type", "image_url"},
                     {"image_url", {{"url", std::string("data:image/png;base64,") + kPixel}}}}})},
          {Responses,
           {{"input",
             {{{"role", "user"},
               {"content",
                {{{"type", "input_image"},
                  {"image_url", std::string("data:image/png;base64,") + kPixel}}}}}}}}},
          {Messages,
           content({{{"type", "image"},
                     {"source",
                      {{"type", "base64"}, {"media_type", "image/png"}, {"data", kPixel}}}}})},
          {OllamaChat,
           {{"messages", {{{"role", "user"}, {"content", "hi"}, {"images", {kPixel}}}}}}},
          {OllamaGenerate, {{"images", {kPixel}}}}},
         [](const ParsedChat &chat) { return hasBlock(chat.request, "image"); }},
        {"documents",
         {{Chat,
           content({{{"type", "text"}, {"text", "hi"}},
                    {{"type", "file"},
                     {"file",
                      {{"filename", "a.txt"}, {"file_data", "data:text/plain;base64,aGk="}}}}})},
          {Responses,
           {{"input",
             {{{"role", "user"},
               {"content",
                {{{"type", "input_text"}, {"text", "hi"}},
                 {{"type", "input_file"},
                  {"filename", "a.txt"},
                  {"file_data", "data:text/plain;base64,aGk="}}}}}}}}},
          {Messages,
           content(
               {{{"type", "document"},
                 {"source", {{"type", "text"}, {"media_type", "text/plain"}, {"data", "hi"}}}}})}},
         [](const ParsedChat &chat) { return hasBlock(chat.request, "document"); }},
        {"streaming",
         {{Chat, {{"stream", true}}},
          {Responses, {{"stream", true}}},
          {Completions, {{"stream", true}}},
          {Messages, {{"stream", true}}},
          {OllamaChat, Json::object()},
          {OllamaGenerate, Json::object()}},
         [](const ParsedChat &chat) { return chat.request.stream; }},
        {"several answers",
         {{Chat, {{"n", 2}}}, {Completions, {{"n", 2}}}},
         [](const ParsedChat &chat) { return chat.n == 2; }},
        {"id of the conversation in the body",
         {{Chat, {{"session_id", "s-1"}}}, {Responses, {{"conversation", "s-1"}}}},
         [](const ParsedChat &chat) { return chat.request.conversationId == u"s-1"; }},
    };
}

std::vector<Feature> toolFeatures()
{
    return {
        {"tools",
         {{Chat, {{"tools", {openAiTool()}}}},
          {Responses, {{"tools", {responsesTool()}}}},
          {Messages, {{"tools", {anthropicTool()}}}},
          {OllamaChat, {{"tools", {openAiTool()}}}}},
         [](const ParsedChat &chat) { return chat.request.tools.size() == 1; }},
        {"tools in namespaces, free-form tools",
         {{Responses,
           {{"tools",
             {{{"type", "namespace"}, {"name", "n"}, {"tools", {responsesTool()}}},
              {{"type", "custom"}, {"name", "c"}}}}}}},
         [](const ParsedChat &chat) { return chat.request.tools.size() == 2; }},
        {"a tool that must be called",
         {{Chat,
           {{"tools", {openAiTool()}},
            {"tool_choice", {{"type", "function"}, {"function", {{"name", "f"}}}}}}},
          {Responses,
           {{"tools", {responsesTool()}}, {"tool_choice", {{"type", "function"}, {"name", "f"}}}}},
          {Messages,
           {{"tools", {anthropicTool()}}, {"tool_choice", {{"type", "tool"}, {"name", "f"}}}}}},
         [](const ParsedChat &chat) {
             return chat.request.toolChoice.kind == ToolChoice::Kind::Tool;
         }},
        {"no parallel calls",
         {{Chat, {{"tools", {openAiTool()}}, {"parallel_tool_calls", false}}},
          {Responses, {{"tools", {responsesTool()}}, {"parallel_tool_calls", false}}},
          {Messages,
           {{"tools", {anthropicTool()}},
            {"tool_choice", {{"type", "auto"}, {"disable_parallel_tool_use", true}}}}}},
         [](const ParsedChat &chat) { return !chat.request.toolChoice.allowParallel; }},
        {"results of tools",
         {{Chat, {{"messages", openAiHistory()}}},
          {Responses,
           {{"input",
             {{{"role", "user"}, {"content", "hi"}},
              {{"type", "function_call"}, {"call_id", "c1"}, {"name", "f"}, {"arguments", "{}"}},
              {{"type", "function_call_output"}, {"call_id", "c1"}, {"output", "done"}}}}}},
          {Messages, {{"messages", anthropicHistory()}}},
          {OllamaChat, {{"messages", ollamaHistory()}}}},
         [](const ParsedChat &chat) { return hasBlock(chat.request, "tool_result"); }},
    };
}

std::vector<Feature> answerFeatures()
{
    return {
        {"answer by a schema",
         {{Chat,
           {{"response_format",
             {{"type", "json_schema"}, {"json_schema", {{"name", "n"}, {"schema", schema()}}}}}}},
          {Responses,
           {{"text",
             {{"format", {{"type", "json_schema"}, {"name", "n"}, {"schema", schema()}}}}}}},
          {Messages,
           {{"output_config", {{"format", {{"type", "json_schema"}, {"schema", schema()}}}}}}},
          {OllamaChat, {{"format", schema()}}},
          {OllamaGenerate, {{"format", schema()}}}},
         [](const ParsedChat &chat) { return chat.request.jsonSchema.has_value(); }},
        {"any JSON object",
         {{Chat, {{"response_format", {{"type", "json_object"}}}}},
          {Responses, {{"text", {{"format", {{"type", "json_object"}}}}}}},
          {OllamaChat, {{"format", "json"}}},
          {OllamaGenerate, {{"format", "json"}}}},
         [](const ParsedChat &chat) { return chat.request.jsonObject; }},
        {"thinking on demand, and to be read",
         {{Chat, {{"thinking", {{"type", "enabled"}, {"budget_tokens", 2000}}}}},
          {Responses, {{"reasoning", {{"effort", "high"}, {"summary", "auto"}}}}},
          {Messages, {{"thinking", {{"type", "enabled"}, {"budget_tokens", 2000}}}}},
          {OllamaChat, {{"think", true}}},
          {OllamaGenerate, {{"think", true}}}},
         [](const ParsedChat &chat) { return chat.request.thinking.visible; }},
        {"effort",
         {{Chat, {{"reasoning_effort", "high"}}},
          {Responses, {{"reasoning", {{"effort", "high"}}}}},
          {Messages, {{"output_config", {{"effort", "high"}}}}},
          {OllamaChat, {{"think", "high"}}},
          {OllamaGenerate, {{"think", "high"}}}},
         [](const ParsedChat &chat) { return chat.request.thinking.effort == u"high"; }},
        {"temperature",
         {{Chat, {{"temperature", 0.5}}},
          {Responses, {{"temperature", 0.5}}},
          {Completions, {{"temperature", 0.5}}},
          {Messages, {{"temperature", 0.5}}},
          {OllamaChat, {{"options", {{"temperature", 0.5}}}}},
          {OllamaGenerate, {{"options", {{"temperature", 0.5}}}}}},
         [](const ParsedChat &chat) { return chat.request.sampling.temperature == 0.5; }},
        {"top_p",
         {{Chat, {{"top_p", 0.5}}},
          {Responses, {{"top_p", 0.5}}},
          {Completions, {{"top_p", 0.5}}},
          {Messages, {{"top_p", 0.5}}},
          {OllamaChat, {{"options", {{"top_p", 0.5}}}}},
          {OllamaGenerate, {{"options", {{"top_p", 0.5}}}}}},
         [](const ParsedChat &chat) { return chat.request.sampling.topP == 0.5; }},
        {"top_k",
         {{Chat, {{"top_k", 5}}},
          {Completions, {{"top_k", 5}}},
          {Messages, {{"top_k", 5}}},
          {OllamaChat, {{"options", {{"top_k", 5}}}}},
          {OllamaGenerate, {{"options", {{"top_k", 5}}}}}},
         [](const ParsedChat &chat) { return chat.request.sampling.topK == 5; }},
        {"limit of tokens",
         {{Chat, {{"max_completion_tokens", 9}}},
          {Responses, {{"max_output_tokens", 9}}},
          {Completions, {{"max_tokens", 9}}},
          {Messages, {{"max_tokens", 9}}},
          {OllamaChat, {{"options", {{"num_predict", 9}}}}},
          {OllamaGenerate, {{"options", {{"num_predict", 9}}}}}},
         [](const ParsedChat &chat) { return chat.request.sampling.maxTokens == 9; }},
        {"stop strings",
         {{Chat, {{"stop", "X"}}},
          {Completions, {{"stop", "X"}}},
          {Messages, {{"stop_sequences", {"X"}}}},
          {OllamaChat, {{"options", {{"stop", {"X"}}}}}},
          {OllamaGenerate, {{"options", {{"stop", {"X"}}}}}}},
         [](const ParsedChat &chat) {
             return chat.request.sampling.stopSequences == std::vector<std::string>{"X"};
         }},
    };
}

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace

void TestDialects::initTestCase()
{
    m_path = QStringLiteral(BELLHOP_TEST_DATA "/../../docs/dialects.md");
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_document = QString::fromUtf8(file.readAll());
}

// What stands between the document's marks has to be the table. BELLHOP_UPDATE_DOCS=1 puts it there.
void TestDialects::compare(const QString &mark, const QString &table)
{
    const QString begin = u"<!-- %1 -->\n"_s.arg(mark);
    const QString end = u"<!-- end -->"_s;
    const qsizetype from = m_document.indexOf(begin);
    const qsizetype to = m_document.indexOf(end, from);
    QVERIFY2(from >= 0 && to > from, qPrintable(mark));
    const qsizetype start = from + begin.size();
    if (qEnvironmentVariableIsSet("BELLHOP_UPDATE_DOCS")) {
        m_document.replace(start, to - start, table);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(m_document.toUtf8());
        return;
    }
    QCOMPARE(m_document.mid(start, to - start).split(u'\n'), table.split(u'\n'));
}

void TestDialects::featuresAreAsTheDocumentSays()
{
    QStringList head{u"feature"_s};
    QStringList rule{u"---"_s};
    for (const char *title : kTitles) {
        head << QString::fromUtf8(title);
        rule << u":-:"_s;
    }
    QString table = tableRow(head) + tableRow(rule);
    for (const auto &group : {textFeatures(), toolFeatures(), answerFeatures()}) {
        for (const Feature &feature : group) {
            QStringList cells{QString::fromUtf8(feature.name)};
            for (const Dialect dialect : kDialects) {
                const auto request = feature.requests.find(dialect);
                if (request == feature.requests.end()) {
                    cells << u"–"_s;
                    continue;
                }
                const auto parsed = parse(dialect, request->second);
                const QByteArray where =
                    QByteArray(feature.name) + " in " + kTitles[size_t(dialect)];
                QVERIFY2(parsed,
                         qPrintable(QString::fromUtf8(where) + u": "_s
                                    + (parsed ? QString() : parsed.error().message)));
                QVERIFY2(feature.arrived(*parsed), where.constData());
                cells << u"yes"_s;
            }
            table += tableRow(cells);
        }
    }
    compare(u"features"_s, table);
}

void TestDialects::fieldsAreAsTheDocumentSays()
{
    QString text;
    const Json tables = compatibilityTables();
    for (const auto &[endpoint, fields] : tables["endpoints"].items()) {
        // Both of Ollama's have the same table.
        if (endpoint == "POST /api/generate")
            continue;
        text += u"### %1\n\n"_s.arg(toQString(endpoint));
        text +=
            tableRow({u"field"_s, u"is"_s, u"how"_s}) + tableRow({u"---"_s, u"---"_s, u"---"_s});
        for (const auto &[name, rule] : fields.items())
            text +=
                tableRow({u"`%1`"_s.arg(toQString(name)), toQString(stringOr(rule, "treatment")),
                          toQString(stringOr(rule, "note"))});
        text += u'\n';
    }
    compare(u"fields"_s, text);
}

QTEST_APPLESS_MAIN(TestDialects)
#include "tst_dialects.moc"
