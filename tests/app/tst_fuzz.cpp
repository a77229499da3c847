// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bellhopprocess.h"
#include "support/httpclient.h"
#include "support/waiting.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr char kToken[] = "bh-fuzz-test-token";
constexpr int kPatience = 30'000;
constexpr quint32 kSeed = 20260101; // BELLHOP_FUZZ_SEED tries others
constexpr int kBodiesPerRoute = 40;
constexpr int kDeepest = 5; // of made-up values; nesting beyond all limits has rows of its own

// Bodies out of chance, the same for the same seed.
class BodyMaker
{
public:
    explicit BodyMaker(quint32 seed)
        : m_random(seed)
    { }

    Json value(int depth = 0)
    {
        switch (below(depth < kDeepest ? 9 : 7)) {
        case 0:
            return nullptr;
        case 1:
            return below(2) == 0;
        case 2:
            return qint64(m_random.generate()) - (qint64(1) << 31);
        case 3:
            return pick<double>({0.5, -1.0, 1e300, -1e-300, 2147483648.0, 9007199254740993.0});
        case 4:
            return pick<qint64>({0, -1, 1, 64, 4096, std::numeric_limits<qint64>::max(),
                                 std::numeric_limits<qint64>::min()});
        case 5:
        case 6:
            return text();
        case 7: {
            Json list = Json::array();
            for (int i = below(4); i > 0; --i)
                list.push_back(value(depth + 1));
            return list;
        }
        default: {
            Json object = Json::object();
            for (int i = below(4); i > 0; --i)
                object[text()] = value(depth + 1);
            return object;
        }
        }
    }

    // One or two places of it become something else.
    Json mutated(Json example)
    {
        for (int i = 1 + below(2); i > 0; --i)
            mutate(example);
        return example;
    }

    // Cut, doubled, or with some bytes changed.
    QByteArray damaged(QByteArray body)
    {
        if (body.isEmpty())
            return body;
        switch (below(3)) {
        case 0:
            return body.left(below(int(body.size())));
        case 1:
            return body + body;
        default:
            for (int i = 1 + below(4); i > 0; --i)
                body[below(int(body.size()))] = char(m_random.bounded(256));
            return body;
        }
    }

    int below(int limit) { return int(m_random.bounded(limit)); }

private:
    template <typename T>
    T pick(std::initializer_list<T> all)
    {
        return *(all.begin() + below(int(all.size())));
    }

    std::string text()
    {
        return pick<std::string>({"",
                                  "a",
                                  "user",
                                  "assistant",
                                  "system",
                                  "tool",
                                  "text",
                                  "model",
                                  "messages",
                                  "content",
                                  "role",
                                  "type",
                                  "name",
                                  "sonnet",
                                  std::string("\0", 1),
                                  "\xed\xa0\x80",
                                  "\xff\xfe",
                                  "\xf0\x9f\x92\xa9",
                                  "../../etc/passwd",
                                  "%00%0a",
                                  "<script>",
                                  "' OR 1=1 --",
                                  "--dangerous",
                                  "line\nbreak",
                                  std::string(3000, 'x'),
                                  "data:image/png;base64,AAAA",
                                  "image_url",
                                  "tool_result",
                                  "function",
                                  "json_schema",
                                  "$ref",
                                  "1e999",
                                  "req_1"});
    }

    void mutate(Json &value)
    {
        if (value.is_structured() && !value.empty() && below(4) != 0) {
            auto place = value.begin();
            std::advance(place, below(int(value.size())));
            if (below(8) == 0)
                value.erase(place);
            else
                mutate(*place);
            return;
        }
        if (value.is_object() && below(2) == 0)
            value[text()] = this->value();
        else if (value.is_array() && below(2) == 0)
            value.push_back(value.empty() ? this->value() : value.front());
        else
            value = this->value();
    }

    QRandomGenerator m_random;
};

QByteArray nested(int depth, const QByteArray &open, const QByteArray &close)
{
    return open.repeated(depth) + close.repeated(depth);
}

} // namespace

// Whatever a body holds, the answer is never a defect of ours, and the program goes on.
class TestFuzz : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void bodiesOfAnyKindAreNoDefect_data();
    void bodiesOfAnyKindAreNoDefect();
    void theProgramStillAnswers();

private:
    QTemporaryDir m_workspace;
    std::unique_ptr<BellhopProcess> m_process;
    std::unique_ptr<HttpClient> m_client;
    Json m_document;
    quint32 m_seed = kSeed;
};

void TestFuzz::initTestCase()
{
    if (const int seed = qEnvironmentVariableIntValue("BELLHOP_FUZZ_SEED"); seed != 0)
        m_seed = quint32(seed);
    BellhopProcess::Setup setup;
    setup.program = QStringLiteral(BELLHOP_PROGRAM);
    setup.claudePath = QStringLiteral(FAKECLAUDE_PATH);
    setup.token = kToken;
    const std::initializer_list<std::pair<QString, QString>> variables{
        {u"BELLHOP_AGENT"_s, u"yes"_s},
        {u"BELLHOP_AGENT_FOLDERS"_s, m_workspace.path()},
        {u"BELLHOP_AGENT_MCP_REGISTRATION"_s, u"commands"_s},
        {u"BELLHOP_DEBUG_ENDPOINT"_s, u"yes"_s},
        {u"BELLHOP_RATE_LIMITS"_s, u"off"_s}};
    for (const auto &[name, value] : variables)
        setup.environment.insert(name, value);
    m_process = std::make_unique<BellhopProcess>(setup);
    QCOMPARE(m_process->start(), QString());
    m_client = std::make_unique<HttpClient>(m_process->port(), kToken);
    m_document = m_client->get(u"/openapi.json"_s).json();
}

void TestFuzz::cleanupTestCase()
{
    m_client.reset();
    m_process.reset();
}

void TestFuzz::bodiesOfAnyKindAreNoDefect_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    for (const auto &[path, operations] : m_document["paths"].items()) {
        for (const auto &[method, operation] : operations.items()) {
            if (method == "post" || method == "patch")
                QTest::addRow("%s %s", method.c_str(), path.c_str())
                    << toBytes(method) << toQString(path);
        }
    }
}

void TestFuzz::bodiesOfAnyKindAreNoDefect()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    // Each route's bodies depend on the seed and its name alone.
    const quint32 seed = m_seed ^ quint32(qHash(QByteArray(method + path.toUtf8()), 0));
    BodyMaker maker(seed);
    Json example = Json::object();
    const Json &operation = m_document["paths"][path.toStdString()][method.toStdString()];
    if (operation.contains("requestBody"))
        example = operation["requestBody"]["content"]["application/json"].value("example", example);
    QByteArrayList bodies{nested(100, "[", "]"), nested(100'000, "[", "]"),
                          nested(3000, "{\"messages\":[", "]}"), QByteArray(1, '\0'),
                          "\xef\xbb\xbf{}"};
    for (int i = 0; i < kBodiesPerRoute; ++i) {
        switch (i % 4) {
        case 0:
            bodies << dumpJsonBytes(maker.value());
            break;
        case 1:
            bodies << maker.damaged(dumpJsonBytes(example));
            break;
        default:
            bodies << dumpJsonBytes(maker.mutated(example));
        }
    }
    const QString place = QString(path).replace(QRegularExpression(u"\\{\\w+\\}"_s), u"sonnet"_s);
    for (const QByteArray &body : bodies) {
        const HttpAnswer answer =
            m_client->send(method.toUpper(), place, body, {{"Content-Type", "application/json"}});
        const QByteArray told = "seed " + QByteArray::number(m_seed) + ": "
            + QByteArray::number(answer.status) + ' ' + answer.body.left(500) + " for "
            + body.left(2000);
        QVERIFY2(answer.status >= 200 && answer.status != 500, told.constData());
        if (answer.status >= 400)
            QVERIFY2(parseJson(answer.body), told.constData());
    }
}

// Nothing hangs, nothing died and was started anew.
void TestFuzz::theProgramStillAnswers()
{
    QVERIFY(m_process->isRunning());
    const auto rest = [this] {
        return intOr(objectIn(m_client->get(u"/health"_s).json(), "requests"), "active", -1);
    };
    QTRY_COMPARE_WITH_TIMEOUT(rest(), 0, kPatience);
    const Json question{{"model", "sonnet"},
                        {"messages", Json::array({{{"role", "user"}, {"content", "#SAY(fine)"}}})}};
    const HttpAnswer answer = m_client->post(u"/v1/chat/completions"_s, question);
    QVERIFY2(answer.status == 200 && answer.body.contains("fine"), answer.body.constData());
    QVERIFY(m_process->terminate());
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
