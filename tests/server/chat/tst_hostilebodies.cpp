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
    const auto row = [](const char *name, Parser parser, const char *file) {
        QFile body(QStringLiteral(BELLHOP_TEST_DATA "/bodies/") + QString::fromLatin1(file));
        QVERIFY2(body.open(QIODevice::ReadOnly), file);
        QTest::newRow(name) << std::move(parser) << body.readAll();
    };
    row("chat completions", chat, "chat.json");
    row("messages", messages, "messages.json");
    row("responses", responses, "responses.json");
    row("completions", completions, "completions.json");
    row("Ollama chat", ollama, "ollama.json");
    row("Ollama generate", generate, "ollama.json");
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
