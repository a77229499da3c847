// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/modelcatalog.h"

#include "core/settings/settings.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Json recorded(const char *version)
{
    QFile file(u"%1/initialize-%2.json"_s.arg(QStringLiteral(RECORDED_ANSWERS),
                                              QString::fromLatin1(version)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseJson(file.readAll()).value_or(Json());
}

Settings settingsWith(const QString &map, const QString &unknown = u"refuse"_s,
                      const QString &model = u"sonnet"_s)
{
    Settings settings;
    settings.set(Settings::Key::ModelMap, map, Settings::Source::File);
    settings.set(Settings::Key::UnknownModel, unknown, Settings::Source::File);
    settings.set(Settings::Key::DefaultModel, model, Settings::Source::File);
    return settings;
}

} // namespace

class TestModelCatalog : public QObject
{
    Q_OBJECT

private slots:
    void namesAreResolved_data();
    void namesAreResolved();
    void suffixesAreRead_data();
    void suffixesAreRead();
    void unknownNamesAreRefused_data();
    void unknownNamesAreRefused();
    void unknownNamesMayUseTheDefault();
    void longContextNeedsTheClisWord();
    void theClisListCounts();
    void theApisListComesBeside();
    void badListsChangeNothing_data();
    void badListsChangeNothing();
    void theUsersMapComesFirst();
    void aLoneStarIsTheLastResort();
    void theDefaultMayBeAnyName_data();
    void theDefaultMayBeAnyName();
    void theListServesClients();
    void findKnowsWhatResolveKnows();
    void aNameOfTheMapHasItsFallback_data();
    void aNameOfTheMapHasItsFallback();
    void aChoiceDoesNotOverruleTheRequest();
    void namesMayStandForTools();
    void pricesComeFromTheCli();
    void textsGoAroundTheSystemPrompt();
};

void TestModelCatalog::namesAreResolved_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("model");
    const auto row = [](const char *asked, const char *model) {
        QTest::newRow(asked) << QString::fromUtf8(asked) << QString::fromUtf8(model);
    };
    QTest::newRow("no name") << QString() << u"sonnet"_s;
    QTest::newRow("blanks only") << u"  "_s << u"sonnet"_s;
    row("default", "sonnet");
    row("opus", "opus");
    row("Haiku", "haiku");
    row(" sonnet ", "sonnet");
    row("gpt-4", "opus");
    row("gpt-4o", "sonnet");
    row("gpt-4o-mini", "haiku");
    row("gpt-4-turbo", "sonnet");
    row("gpt-3.5-turbo", "haiku");
    row("GPT-3.5-Turbo", "haiku");
    row("gpt-4.1-nano", "sonnet");
    row("gpt-5", "sonnet");
    row("o1", "opus");
    row("o1-preview", "opus");
    row("o3-mini", "opus");
    row("o4-mini-high", "opus");
    row("claude-sonnet-4-5-20250929", "claude-sonnet-4-5-20250929");
    row("Claude-Opus-9", "claude-opus-9");
    row("claude-3-5-haiku@20241022", "claude-3-5-haiku@20241022");
    row("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
        "us.anthropic.claude-sonnet-4-5-20250929-v1:0");
    row("anthropic/claude-sonnet-5", "claude-sonnet-5");
    row("anthropic/sonnet", "sonnet");
    row("openai/gpt-4o-mini", "haiku");
    row("openrouter/openai/gpt-4", "opus");
    row("models/opus", "opus");
    row("bellhop/haiku", "haiku");
}

// Aliases, mapped names, patterns and full ids, with or without a path in front; case is no matter.
void TestModelCatalog::namesAreResolved()
{
    QFETCH(const QString, asked);
    const Result<ModelChoice, ChatError> choice = ModelCatalog().resolve(asked);
    QVERIFY(choice);
    QTEST(choice->model, "model");
    QVERIFY(!choice->isSubstitute);
}

void TestModelCatalog::suffixesAreRead_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("effort");
    QTest::addColumn<bool>("isThinking");
    QTest::addColumn<int>("budget");
    QTest::newRow("none") << u"opus"_s << u"opus"_s << u""_s << false << 0;
    QTest::newRow("effort") << u"opus:high"_s << u"opus"_s << u"high"_s << false << 0;
    QTest::newRow("each effort") << u"sonnet:XHigh"_s << u"sonnet"_s << u"xhigh"_s << false << 0;
    QTest::newRow("thinking") << u"sonnet-thinking"_s << u"sonnet"_s << u""_s << true << 0;
    QTest::newRow("thinking with a budget")
        << u"haiku-thinking-8000"_s << u"haiku"_s << u""_s << true << 8000;
    QTest::newRow("both") << u"sonnet-thinking:max"_s << u"sonnet"_s << u"max"_s << true << 0;
    QTest::newRow("on a full name") << u"anthropic/claude-opus-4-1-thinking:low"_s
                                    << u"claude-opus-4-1"_s << u"low"_s << true << 0;
    QTest::newRow("on a mapped name") << u"gpt-4:low"_s << u"opus"_s << u"low"_s << false << 0;
    QTest::newRow("on a pattern") << u"gpt-5-thinking"_s << u"sonnet"_s << u""_s << true << 0;
    QTest::newRow("no effort of that name stays part of a Claude name")
        << u"claude-opus-5:huge"_s << u"claude-opus-5:huge"_s << u""_s << false << 0;
}

// What a client has no field for may stand behind the name.
void TestModelCatalog::suffixesAreRead()
{
    QFETCH(const QString, asked);
    QFETCH(const bool, isThinking);
    const Result<ModelChoice, ChatError> choice = ModelCatalog().resolve(asked);
    QVERIFY(choice);
    QTEST(choice->model, "model");
    QTEST(choice->thinking.effort, "effort");
    QCOMPARE(choice->thinking.mode == Thinking::Mode::Enabled, isThinking);
    QCOMPARE(choice->thinking.visible, isThinking);
    QTEST(choice->thinking.budgetTokens.value_or(0), "budget");
}

void TestModelCatalog::unknownNamesAreRefused_data()
{
    QTest::addColumn<QString>("asked");
    QTest::newRow("another vendor's") << u"llama-3"_s;
    QTest::newRow("with a path") << u"meta/llama-3"_s;
    QTest::newRow("only a path") << u"anthropic/"_s;
    QTest::newRow("a misspelt alias") << u"sonet"_s;
    QTest::newRow("an alias with a tail") << u"opus:huge"_s;
    QTest::newRow("only a prefix") << u"claude-"_s;
    QTest::newRow("an option") << u"--model"_s;
    QTest::newRow("with control characters") << u"claude-a\nb"_s;
    QTest::newRow("with a blank") << u"claude-a b"_s;
    QTest::newRow("very long") << u"claude-"_s + QString(100'000, u'a');
}

// 404 that names the model as the client wrote it, and never a huge one.
void TestModelCatalog::unknownNamesAreRefused()
{
    QFETCH(const QString, asked);
    const Result<ModelChoice, ChatError> choice = ModelCatalog().resolve(asked);
    QVERIFY(!choice);
    QCOMPARE(choice.error().kind, ChatError::Kind::UnknownModel);
    QCOMPARE(choice.error().param, u"model"_s);
    QVERIFY(choice.error().retryPointless);
    QVERIFY(choice.error().message.contains(asked.left(100)));
    QVERIFY(choice.error().message.size() < 500);
}

// The setting for clients whose name cannot be changed.
void TestModelCatalog::unknownNamesMayUseTheDefault()
{
    ModelCatalog catalog;
    catalog.configure(settingsWith(u""_s, u"default"_s, u"haiku"_s));
    const Result<ModelChoice, ChatError> choice = catalog.resolve(u"llama-3"_s);
    QVERIFY(choice);
    QCOMPARE(choice->model, u"haiku"_s);
    QVERIFY(choice->isSubstitute);
    QVERIFY(!catalog.find(u"llama-3"_s));
    QVERIFY(!catalog.resolve(u"opus"_s)->isSubstitute);
}

// Longer contexts may cost extra: only what the CLI offers this account is passed on.
void TestModelCatalog::longContextNeedsTheClisWord()
{
    ModelCatalog catalog;
    QVERIFY(!catalog.resolve(u"sonnet[1m]"_s));
    QVERIFY(!catalog.resolve(u"claude-sonnet-5[1m]"_s));
    QVERIFY(catalog.updateFromCli(recorded("2.1.197")));
    QCOMPARE(catalog.resolve(u"sonnet[1m]"_s)->model, u"sonnet[1m]"_s);
    QCOMPARE(catalog.resolve(u"Claude-Sonnet-5[1M]"_s)->model, u"claude-sonnet-5[1m]"_s);
    QVERIFY(!catalog.resolve(u"haiku[1m]"_s));
    QVERIFY(catalog.updateFromCli(recorded("2.1.328")));
    QVERIFY(!catalog.resolve(u"sonnet[1m]"_s));
}

// Names, full names and efforts come from the CLI as soon as it has spoken.
void TestModelCatalog::theClisListCounts()
{
    ModelCatalog catalog;
    QVERIFY(catalog.resolve(u"sonnet"_s)->replayModel.isEmpty());
    QVERIFY(!catalog.resolve(u"fable"_s));
    QVERIFY(catalog.updateFromCli(recorded("2.1.328")));
    QCOMPARE(catalog.resolve(u"sonnet"_s)->replayModel, u"claude-sonnet-5-5"_s);
    QCOMPARE(catalog.resolve(u"fable"_s)->model, u"fable"_s);
    QCOMPARE(catalog.resolve(u"claude-opus-5-5"_s)->displayName, u"Opus"_s);
    QVERIFY(!catalog.updateFromCli(recorded("2.1.328"))); // nothing new
    QVERIFY(catalog.updateFromCli(recorded("2.1.197")));
    QCOMPARE(catalog.resolve(u"haiku"_s)->replayModel, u"claude-haiku-4-5-20251001"_s);
    QVERIFY(!catalog.resolve(u"fable"_s));
    QVERIFY(catalog.resolve(u"opus"_s)); // the list names only opus[1m]
}

// What the API lists for a key is there besides, in its own words; rubbish in it is passed by.
void TestModelCatalog::theApisListComesBeside()
{
    ModelCatalog catalog;
    const quint64 before = catalog.revision();
    const size_t size = catalog.list().size();
    const Json models = Json::array({{{"id", "claude-new-9"},
                                      {"display_name", "New 9"},
                                      {"created_at", "2026-02-03T00:00:00Z"},
                                      {"max_input_tokens", 500000},
                                      {"max_tokens", 32000}},
                                     {{"id", "claude-new-9"}},
                                     {{"id", "gpt-4"}},
                                     {{"id", 7}},
                                     "text",
                                     nullptr});
    QVERIFY(catalog.updateFromApi(models));
    QVERIFY(!catalog.updateFromApi(models));
    QVERIFY(catalog.revision() != before);
    QCOMPARE(catalog.list().size(), size + 1);
    const ModelInfo listed = catalog.list().back();
    QCOMPARE(listed.id, u"claude-new-9"_s);
    QCOMPARE(listed.displayName, u"New 9"_s);
    QCOMPARE(listed.contextWindow, 500'000);
    QCOMPARE(listed.maxOutput, 32'000);
    QCOMPARE(catalog.find(u"claude-new-9"_s)->displayName, u"New 9"_s);
    QCOMPARE(catalog.resolve(u"claude-new-9"_s)->model, u"claude-new-9"_s);
    QVERIFY(catalog.updateFromApi(Json::array()));
    QCOMPARE(catalog.list().size(), size);
}

void TestModelCatalog::badListsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no models") << QByteArray("{}");
    QTest::newRow("an empty list") << QByteArray(R"({"models":[]})");
    QTest::newRow("models of another type") << QByteArray(R"({"models":"opus"})");
    QTest::newRow("entries of another type") << QByteArray(R"({"models":[1,null,[],"x"]})");
    QTest::newRow("names of another type") << QByteArray(R"({"models":[{"value":7},{}]})");
}

// A CLI of another day may say anything.
void TestModelCatalog::badListsChangeNothing()
{
    QFETCH(const QByteArray, answer);
    ModelCatalog catalog;
    QVERIFY(!catalog.updateFromCli(*parseJson(answer)));
    QCOMPARE(catalog.list().size(), size_t(3));
    QVERIFY(catalog.resolve(u"opus"_s));
}

// A name the user mapped goes where the user said, even if it is one of Claude's own.
void TestModelCatalog::theUsersMapComesFirst()
{
    ModelCatalog catalog;
    catalog.configure(settingsWith(
        u"opus=haiku, claude-opus-*=sonnet:low, a/b=opus, my-model=claude-x-1-thinking, "
        "x=nothing"_s));
    QCOMPARE(catalog.resolve(u"opus"_s)->model, u"haiku"_s);
    QCOMPARE(catalog.resolve(u"claude-opus-9"_s)->model, u"sonnet"_s);
    QCOMPARE(catalog.resolve(u"claude-opus-9"_s)->thinking.effort, u"low"_s);
    QCOMPARE(catalog.resolve(u"claude-opus-9:max"_s)->thinking.effort, u"max"_s);
    QCOMPARE(catalog.resolve(u"claude-sonnet-9"_s)->model, u"claude-sonnet-9"_s);
    QCOMPARE(catalog.resolve(u"a/b"_s)->model, u"opus"_s);
    QVERIFY(!catalog.resolve(u"b"_s));
    QCOMPARE(catalog.resolve(u"my-model"_s)->thinking.mode, Thinking::Mode::Enabled);
    QVERIFY(!catalog.resolve(u"x"_s));
    QVERIFY(!catalog.resolve(u"gpt-4"_s)); // the defaults are gone with the user's own map
}

// "*" catches what nothing else knows, and only that.
void TestModelCatalog::aLoneStarIsTheLastResort()
{
    ModelCatalog catalog;
    catalog.configure(settingsWith(u"*=haiku, gpt-*=opus"_s));
    QCOMPARE(catalog.resolve(u"llama"_s)->model, u"haiku"_s);
    QCOMPARE(catalog.resolve(u"meta/llama"_s)->model, u"haiku"_s);
    QCOMPARE(catalog.resolve(u"gpt-4"_s)->model, u"opus"_s);
    QCOMPARE(catalog.resolve(u"openai/gpt-4"_s)->model, u"opus"_s);
    QCOMPARE(catalog.resolve(u"sonnet"_s)->model, u"sonnet"_s);
    QCOMPARE(catalog.resolve(u"anthropic/claude-opus-9"_s)->model, u"claude-opus-9"_s);
}

void TestModelCatalog::theDefaultMayBeAnyName_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("model");
    QTest::newRow("an alias") << u"opus"_s << u"opus"_s;
    QTest::newRow("with a path") << u"anthropic/opus"_s << u"opus"_s;
    QTest::newRow("a full name") << u"claude-sonnet-5"_s << u"claude-sonnet-5"_s;
    QTest::newRow("a mapped name") << u"gpt-4"_s << u"opus"_s;
    QTest::newRow("itself") << u"default"_s << u"default"_s;
    QTest::newRow("a name only Claude may know") << u"best"_s << u"best"_s;
}

// The default never leads into a circle or to a 404 of ours.
void TestModelCatalog::theDefaultMayBeAnyName()
{
    QFETCH(const QString, setting);
    ModelCatalog catalog;
    catalog.configure(settingsWith(u"gpt-4=opus"_s, u"refuse"_s, setting));
    const Result<ModelChoice, ChatError> choice = catalog.resolve(QString());
    QVERIFY(choice);
    QTEST(choice->model, "model");
}

// GET /v1/models: aliases first, then full names, each once, with what clients size prompts by.
void TestModelCatalog::theListServesClients()
{
    ModelCatalog catalog;
    QVERIFY(catalog.updateFromCli(recorded("2.1.197")));
    QStringList ids;
    for (const ModelInfo &row : catalog.list()) {
        ids.append(row.id);
        QVERIFY(!row.displayName.isEmpty());
        QVERIFY(row.contextWindow >= 200'000);
        QVERIFY(row.maxOutput > 0);
        QVERIFY(row.created > 0);
        QVERIFY(catalog.resolve(row.id));
    }
    QCOMPARE(ids.first(3), (QStringList{u"opus"_s, u"sonnet"_s, u"haiku"_s}));
    QVERIFY(ids.contains(u"claude-haiku-4-5-20251001"_s));
    QVERIFY(ids.contains(u"sonnet[1m]"_s));
    QVERIFY(!ids.contains(u"default"_s));
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    QCOMPARE(catalog.find(u"sonnet"_s)->contextWindow, 200'000);
    QCOMPARE(catalog.find(u"sonnet[1m]"_s)->contextWindow, 1'000'000);
    QCOMPARE(catalog.find(u"claude-haiku-4-5-20251001"_s)->created, 1759276800);
    QVERIFY(catalog.find(u"sonnet"_s)->efforts.contains(u"high"_s));
    QVERIFY(catalog.find(u"haiku"_s)->efforts.isEmpty());
}

// GET /v1/models/{id}: the id comes back as it was asked for.
void TestModelCatalog::findKnowsWhatResolveKnows()
{
    const ModelCatalog catalog;
    QCOMPARE(catalog.find(u"gpt-4o"_s)->id, u"gpt-4o"_s);
    QCOMPARE(catalog.find(u"anthropic/claude-x-1"_s)->id, u"anthropic/claude-x-1"_s);
    QVERIFY(!catalog.find(u"llama"_s));
    QVERIFY(!catalog.find(QString()));
}

void TestModelCatalog::aNameOfTheMapHasItsFallback_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("effort");
    QTest::addColumn<QString>("fallback");
    QTest::newRow("a fallback") << u"plain"_s << u"opus"_s << u""_s << u"haiku"_s;
    QTest::newRow("an effort and a fallback") << u"fine"_s << u"opus"_s << u"high"_s << u"sonnet"_s;
    QTest::newRow("a full name as fallback")
        << u"full"_s << u"sonnet"_s << u""_s << u"claude-opus-4-1"_s;
    QTest::newRow("a pattern") << u"gpt-9"_s << u"sonnet"_s << u""_s << u"haiku"_s;
    QTest::newRow("a suffix of the client's")
        << u"plain:low"_s << u"opus"_s << u"low"_s << u"haiku"_s;
    QTest::newRow("a fallback nobody knows counts as none")
        << u"odd"_s << u"opus"_s << u""_s << u""_s;
    QTest::newRow("none") << u"none"_s << u"opus"_s << u"low"_s << u""_s;
}

void TestModelCatalog::aNameOfTheMapHasItsFallback()
{
    QFETCH(const QString, asked);
    ModelCatalog catalog;
    catalog.configure(settingsWith(u"plain=opus|haiku, fine=opus:high|sonnet, "
                                   u"full=sonnet|claude-opus-4-1, gpt-*=sonnet|haiku, "
                                   "odd=opus|parrot, none=opus:low"_s));
    const Result<ModelChoice, ChatError> choice = catalog.resolve(asked);
    QVERIFY(choice);
    QTEST(choice->model, "model");
    QTEST(choice->thinking.effort, "effort");
    QTEST(choice->fallbackModel, "fallback");

    ChatRequest request;
    choice->applyTo(request);
    QTEST(request.fallbackModel, "fallback");
    ChatRequest own;
    own.fallbackModel = u"claude-opus-5"_s; // X-Claude-Fallback-Model
    choice->applyTo(own);
    QCOMPARE(own.fallbackModel, u"claude-opus-5"_s);
}

// A field of the request is stronger than a suffix of the name.
void TestModelCatalog::aChoiceDoesNotOverruleTheRequest()
{
    const ModelChoice choice = *ModelCatalog().resolve(u"opus-thinking-500:high"_s);
    ChatRequest plain;
    choice.applyTo(plain);
    QCOMPARE(plain.model, u"opus"_s);
    QCOMPARE(plain.thinking.effort, u"high"_s);
    QCOMPARE(plain.thinking.mode, Thinking::Mode::Enabled);
    QCOMPARE(plain.thinking.budgetTokens, 500);

    ChatRequest own;
    own.thinking.effort = u"low"_s;
    own.thinking.mode = Thinking::Mode::Disabled;
    choice.applyTo(own);
    QCOMPARE(own.thinking.effort, u"low"_s);
    QCOMPARE(own.thinking.mode, Thinking::Mode::Disabled);
    QVERIFY(!own.thinking.budgetTokens);
}

// A name with tools says so, under its suffixes too, and is listed once they are switched on.
void TestModelCatalog::namesMayStandForTools()
{
    ModelCatalog catalog;
    QCOMPARE(catalog.resolve(u"claude-code"_s)->agentAlias, u"claude-code"_s);
    QCOMPARE(catalog.resolve(u"bellhop/Claude-Code:high"_s)->agentAlias, u"claude-code"_s);
    QCOMPARE(catalog.resolve(u"claude-code:high"_s)->model, u"sonnet"_s);
    QVERIFY(catalog.resolve(u"sonnet"_s)->agentAlias.isEmpty());
    QVERIFY(catalog.resolve(u"gpt-4"_s)->agentAlias.isEmpty());
    const auto lists = [&catalog](const QString &id) {
        const auto rows = catalog.list();
        return std::any_of(rows.begin(), rows.end(),
                           [&id](const ModelInfo &row) { return row.id == id; });
    };
    QVERIFY(!lists(u"claude-code"_s));
    Settings settings;
    settings.set(Settings::Key::AgentEnabled, true, Settings::Source::File);
    settings.set(Settings::Key::AgentModels, u"builder=opus"_s, Settings::Source::File);
    catalog.configure(settings);
    QVERIFY(lists(u"builder"_s));
    QCOMPARE(catalog.resolve(u"builder"_s)->model, u"opus"_s);
    ChatRequest request;
    catalog.resolve(u"builder"_s)->applyTo(request);
    QCOMPARE(request.agentAlias, u"builder"_s);
}

// What the CLI's descriptions say; without one a list price, for names nobody knows the dearest.
void TestModelCatalog::pricesComeFromTheCli()
{
    ModelCatalog catalog;
    QCOMPARE(catalog.resolve(u"haiku"_s)->price, (ModelPrice{1, 5}));
    QCOMPARE(catalog.resolve(u"claude-nova-9"_s)->price, (ModelPrice{15, 75}));
    const Json models = Json::array(
        {{{"value", "sonnet"},
          {"resolvedModel", "claude-sonnet-5-5"},
          {"description", "Sonnet 5.5 · Efficient for routine tasks · $2/$10 per Mtok"}},
         {{"value", "haiku"},
          {"resolvedModel", "claude-haiku-5-5"},
          {"description", "Fastest · $0.10/$0.50 per Mtok ($0.50/$2.50 for prompts over 100k)"}}});
    QVERIFY(catalog.updateFromCli({{"models", models}}));
    QCOMPARE(catalog.resolve(u"sonnet"_s)->price, (ModelPrice{2, 10}));
    QCOMPARE(catalog.resolve(u"claude-sonnet-5-5"_s)->price, (ModelPrice{2, 10}));
    QCOMPARE(catalog.resolve(u"gpt-4o-mini"_s)->price, (ModelPrice{0.1, 0.5}));
    QCOMPARE(catalog.resolve(u"opus"_s)->price, (ModelPrice{5, 25}));
}

// The user's own words for a name, before and after the client's.
void TestModelCatalog::textsGoAroundTheSystemPrompt()
{
    Settings settings;
    settings.set(Settings::Key::SystemTexts,
                 uR"({"gpt-4*":{"before":"Be kind.","after":"Bye."},"*":{"after":"All."}})"_s,
                 Settings::Source::File);
    ModelCatalog catalog;
    catalog.configure(settings);
    ChatRequest request;
    request.system = {"Client's."};
    catalog.resolve(u"GPT-4o"_s)->applyTo(request);
    QCOMPARE(request.systemBefore, std::string("Be kind."));
    QCOMPARE(request.systemAfter, std::string("Bye."));
    QCOMPARE(request.system, std::vector<std::string>{"Client's."});
    catalog.resolve(u"opus"_s)->applyTo(request);
    QCOMPARE(request.systemBefore, std::string());
    QCOMPARE(request.systemAfter, std::string("All."));
}

QTEST_GUILESS_MAIN(TestModelCatalog)
#include "tst_modelcatalog.moc"
