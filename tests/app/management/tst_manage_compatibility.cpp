// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedbellhop.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

// A value for each field of a chat completion that asks for something, with what it needs beside
// it.
struct Sample
{
    const char *field;
    const char *value;
    const char *beside = "{}";
};

constexpr const char *kTools =
    R"({"tools":[{"type":"function","function":{"name":"add","parameters":{"type":"object"}}}]})";
constexpr const char *kFunctions =
    R"({"functions":[{"name":"add","parameters":{"type":"object"}}]})";

constexpr Sample kSamples[] = {
    {"model", R"("haiku")"},
    {"messages", R"([{"role":"user","content":"Hello"}])"},
    {"stream", "true"},
    {"stream_options", R"({"include_usage":true})", R"({"stream":true})"},
    {"max_tokens", "50"},
    {"max_completion_tokens", "50"},
    {"temperature", "0.5"},
    {"top_p", "0.5"},
    {"top_k", "5"},
    {"stop", R"("END")"},
    {"n", "2"},
    {"tools", R"([{"type":"function","function":{"name":"a","parameters":{"type":"object"}}}])"},
    {"tool_choice", R"("none")", kTools},
    {"parallel_tool_calls", "true", kTools},
    {"functions", R"([{"name":"a","parameters":{"type":"object"}}])"},
    {"function_call", R"("none")", kFunctions},
    {"response_format", R"({"type":"text"})"},
    {"reasoning_effort", R"("low")"},
    {"reasoning", R"({"effort":"low"})"},
    {"thinking", R"({"type":"enabled","budget_tokens":1024})"},
    {"output_config", R"({"effort":"low"})"},
    {"enable_thinking", "true"},
    {"include_reasoning", "true"},
    {"session_id", R"("one")"},
    {"conversation_id", R"("two")"},
    {"enable_tools", "true"},
    {"modalities", R"(["text"])"},
    {"assistant_prefill", R"("So ")"},
    {"audio", R"({"voice":"alloy","format":"wav"})"},
    {"frequency_penalty", "0.5"},
    {"logit_bias", R"({"50256":-100})"},
    {"logprobs", "true"},
    {"metadata", R"({"a":"b"})"},
    {"prediction", R"({"type":"content","content":"x"})"},
    {"presence_penalty", "0.5"},
    {"prompt_cache_key", R"("k")"},
    {"prompt_cache_retention", R"("24h")"},
    {"safety_identifier", R"("u")"},
    {"seed", "7"},
    {"service_tier", R"("flex")"},
    {"store", "true"},
    {"top_logprobs", "3"},
    {"user", R"("u")"},
    {"verbosity", R"("low")"},
    {"web_search_options", R"({"search_context_size":"low"})"},
};

// Those that are in no table, or ask for nothing.
constexpr Sample kOthers[] = {
    {"min_p", "0.1"},
    {"repetition_penalty", "1.1"},
    {"seed", "0"},
    {"logprobs", "false"},
    {"assistant_prefill", "null"},
    {"service_tier", R"("auto")"},
    {"verbosity", R"("medium")"},
    {"logit_bias", "{}"},
    {"min_p", "null"},
};

QString listWith(const Json &report, const char *field)
{
    const Json *lists = findValue(report, "compatibility_report");
    QStringList found;
    for (const char *name : {"supported_parameters", "adjusted_parameters",
                             "unsupported_parameters", "refused_parameters"}) {
        const Json *list = lists ? findValue(*lists, name) : nullptr;
        if (list && std::find(list->begin(), list->end(), Json(field)) != list->end())
            found << QString::fromLatin1(name);
    }
    return found.join(u',');
}

} // namespace

// What the compatibility routes say of a field is what becomes of it in a real request.
class CompatibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_bellhop = {}; }
    void theTableNamesEveryField();
    void theReportIsWhatARequestShows_data();
    void theReportIsWhatARequestShows();
    void whatIsNoObjectIsRefused();

private:
    QTemporaryDir m_folder;
    ManagedBellhop m_bellhop;
};

void CompatibilityTest::initTestCase()
{
    m_bellhop = startBellhop(
        {{u"BELLHOP_AGENT"_s, u"yes"_s}, {u"BELLHOP_AGENT_FOLDERS"_s, m_folder.path()}});
}

// Both ways: a field that has no sample here is not tested below.
void CompatibilityTest::theTableNamesEveryField()
{
    const HttpAnswer answer = m_bellhop.client->get(u"/v1/compatibility"_s);
    QCOMPARE(answer.status, 200);
    const Json tables = answer.json();
    QStringList listed;
    for (const auto &[field, entry] : tables["endpoints"]["POST /v1/chat/completions"].items())
        listed << toQString(field);
    QStringList sampled;
    for (const Sample &sample : kSamples)
        sampled << QString::fromLatin1(sample.field);
    listed.sort();
    sampled.sort();
    QCOMPARE(listed, sampled);
    for (const char *endpoint : {"POST /v1/messages", "POST /v1/responses", "POST /v1/completions",
                                 "POST /api/chat", "POST /api/generate"})
        QVERIFY2(!tables["endpoints"][endpoint].empty(), endpoint);
    QVERIFY(tables["custom_headers"].is_array());
}

void CompatibilityTest::theReportIsWhatARequestShows_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<Json>("body");
    const auto add = [](const Sample &sample) {
        Json body = question("#SAY(hi)", *parseJson(QByteArray(sample.beside)));
        body[sample.field] = *parseJson(QByteArray(sample.value));
        QTest::addRow("%s: %s", sample.field, sample.value) << QByteArray(sample.field) << body;
    };
    for (const Sample &sample : kSamples)
        add(sample);
    for (const Sample &sample : kOthers)
        add(sample);
}

void CompatibilityTest::theReportIsWhatARequestShows()
{
    QFETCH(QByteArray, field);
    QFETCH(Json, body);
    const HttpAnswer report = m_bellhop.client->post(u"/v1/compatibility"_s, body);
    QCOMPARE(report.status, 200);
    const QString list = listWith(report.json(), field.constData());
    const HttpAnswer answer = ask(*m_bellhop.client, body);
    QStringList ignored = QString::fromUtf8(answer.header("X-Bellhop-Ignored")).split(u", "_s);

    if (list == u"refused_parameters") {
        QCOMPARE(answer.status, 400);
        QCOMPARE(text(answer.json()["error"]["param"]), text(field.toStdString()));
        return;
    }
    QVERIFY2(answer.status == 200, answer.body.constData());
    if (list == u"unsupported_parameters")
        QVERIFY2(ignored.contains(QString::fromLatin1(field)), qPrintable(ignored.join(u' ')));
    else
        QVERIFY2((list == u"supported_parameters" || list == u"adjusted_parameters")
                     && !ignored.contains(QString::fromLatin1(field)),
                 qPrintable(list + u" but "_s + ignored.join(u' ')));
}

void CompatibilityTest::whatIsNoObjectIsRefused()
{
    for (const Json &body : {Json::array(), Json("text"), Json(7)})
        QCOMPARE(m_bellhop.client->post(u"/v1/compatibility"_s, body).status, 400);
}

QTEST_GUILESS_MAIN(CompatibilityTest)
#include "tst_manage_compatibility.moc"
