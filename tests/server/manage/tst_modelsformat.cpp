// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/modelsformat.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestModelsFormat : public QObject
{
    Q_OBJECT

private slots:
    void openAi();
    void anthropic();
    void lmStudio();
    void pages_data();
    void pages();
    void everyListedModelIsFoundAgain();
};

namespace {

ModelInfo model(const QString &id)
{
    ModelInfo info;
    info.id = id;
    info.displayName = u"Claude "_s + id;
    info.contextWindow = 200'000;
    info.maxOutput = 64'000;
    info.created = 1735689600;
    return info;
}

std::vector<ModelInfo> alphabet()
{
    std::vector<ModelInfo> models;
    for (const QChar letter : u"abcde"_s)
        models.push_back(model(letter));
    return models;
}

} // namespace

// OpenAI's four fields as they are, and beside them what clients need to size a prompt.
void TestModelsFormat::openAi()
{
    ModelInfo sonnet = model(u"sonnet"_s);
    sonnet.resolvedId = u"claude-sonnet-5"_s;
    sonnet.efforts = {u"low"_s, u"high"_s};
    const Json list = openAiModels({sonnet});
    QCOMPARE(
        dumpJsonBytes(list),
        QByteArray(
            R"({"object":"list","data":[{"id":"sonnet","object":"model","created":1735689600,)"
            R"("owned_by":"anthropic","display_name":"Claude sonnet","resolved_id":"claude-sonnet-5",)"
            R"("context_window":200000,"context_length":200000,"max_output_tokens":64000,)"
            R"("capabilities":{"vision":true,"pdf_input":true,"tools":true,"structured_output":true,)"
            R"("streaming":true,"reasoning_efforts":["low","high"]}}]})"));
    QCOMPARE(openAiModel(sonnet), list["data"][0]);
    QVERIFY(openAiModel(model(u"x"_s))["resolved_id"].is_null());
}

void TestModelsFormat::anthropic()
{
    QCOMPARE(
        dumpJsonBytes(anthropicModel(model(u"opus"_s))),
        QByteArray(
            R"({"type":"model","id":"opus","display_name":"Claude opus",)"
            R"("created_at":"2025-01-01T00:00:00Z","max_input_tokens":200000,"max_tokens":64000})"));
    QCOMPARE(dumpJsonBytes(anthropicModels({}, {})),
             QByteArray(R"({"data":[],"has_more":false,"first_id":null,"last_id":null})"));
}

void TestModelsFormat::lmStudio()
{
    const Json list = lmStudioModels({model(u"opus"_s)});
    QCOMPARE(stringOr(list["data"][0], "id"), std::string("opus"));
    QCOMPARE(intOr(list["data"][0], "max_context_length"), 200'000);
    QCOMPARE(dumpJsonBytes(list["data"][0]["capabilities"]), QByteArray("[\"tool_use\"]"));
}

void TestModelsFormat::pages_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<bool>("more");
    QTest::newRow("all") << 20 << QString() << QString() << u"abcde"_s << false;
    QTest::newRow("the first two") << 2 << QString() << QString() << u"ab"_s << true;
    QTest::newRow("after one") << 2 << u"b"_s << QString() << u"cd"_s << true;
    QTest::newRow("the last page") << 2 << u"d"_s << QString() << u"e"_s << false;
    QTest::newRow("after the last") << 2 << u"e"_s << QString() << QString() << false;
    QTest::newRow("before one: the nearest") << 2 << QString() << u"d"_s << u"bc"_s << true;
    QTest::newRow("before the first") << 2 << QString() << u"a"_s << QString() << false;
    QTest::newRow("contradiction") << 2 << u"d"_s << u"b"_s << QString() << false;
    QTest::newRow("unknown ids") << 20 << u"x"_s << u"y"_s << u"abcde"_s << false;
    QTest::newRow("absurd limit") << -7 << QString() << QString() << u"a"_s << true;
}

// Anthropic's list is read page by page in both directions.
void TestModelsFormat::pages()
{
    QFETCH(int, limit);
    QFETCH(QString, after);
    QFETCH(QString, before);
    QFETCH(QString, ids);
    QFETCH(bool, more);
    const Json page = anthropicModels(alphabet(), {limit, after, before});
    QString found;
    for (const Json &entry : page["data"])
        found += toQString(stringOr(entry, "id"));
    QCOMPARE(found, ids);
    QCOMPARE(boolOr(page, "has_more"), more);
    if (!ids.isEmpty()) {
        QCOMPARE(toQString(stringOr(page, "first_id")), QString(ids.front()));
        QCOMPARE(toQString(stringOr(page, "last_id")), QString(ids.back()));
    }
}

// What the list names can be asked for one by one.
void TestModelsFormat::everyListedModelIsFoundAgain()
{
    const ModelCatalog catalog;
    const Json list = openAiModels(catalog.list());
    QVERIFY(!list["data"].empty());
    for (const Json &entry : list["data"]) {
        const auto found = catalog.find(toQString(stringOr(entry, "id")));
        QVERIFY(found);
        QCOMPARE(dumpJsonBytes(openAiModel(*found)), dumpJsonBytes(entry));
    }
}

QTEST_APPLESS_MAIN(TestModelsFormat)
#include "tst_modelsformat.moc"
