// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedbellhop.h"

#include "support/waiting.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

// Whether the value is what the schema says; else where it is not. Knows what our document uses.
QString schemaProblem(const Json &document, const Json &schema, const Json &value,
                      const QString &where)
{
    if (const Json *ref = findValue(schema, "$ref")) {
        const QString name = toQString(ref->get<std::string>()).section(u'/', -1);
        return schemaProblem(document, document["components"]["schemas"][name.toStdString()], value,
                             where);
    }
    if (const Json *type = findValue(schema, "type")) {
        const auto is = [&value](const std::string &name) {
            return (name == "object" && value.is_object()) || (name == "array" && value.is_array())
                || (name == "string" && value.is_string())
                || (name == "integer" && value.is_number_integer())
                || (name == "number" && value.is_number())
                || (name == "boolean" && value.is_boolean()) || (name == "null" && value.is_null());
        };
        const bool fits = type->is_string()
            ? is(type->get<std::string>())
            : std::any_of(type->begin(), type->end(),
                          [&](const Json &one) { return is(one.get<std::string>()); });
        if (!fits)
            return where + u" is "_s + QString::fromLatin1(value.type_name());
    }
    if (const Json *choices = findValue(schema, "enum")) {
        if (std::find(choices->begin(), choices->end(), value) == choices->end())
            return where + u" is "_s + toQString(dumpJson(value));
    }
    if (value.is_object()) {
        if (const Json *required = findValue(schema, "required")) {
            for (const Json &name : *required) {
                if (!value.contains(name.get<std::string>()))
                    return where + u'.' + toQString(name.get<std::string>()) + u" is missing"_s;
            }
        }
        if (const Json *properties = findValue(schema, "properties")) {
            for (const auto &[name, inner] : properties->items()) {
                if (!value.contains(name))
                    continue;
                const QString wrong =
                    schemaProblem(document, inner, value[name], where + u'.' + toQString(name));
                if (!wrong.isEmpty())
                    return wrong;
            }
        }
    }
    if (const Json *items = findValue(schema, "items"); items && value.is_array()) {
        for (size_t i = 0; i < value.size(); ++i) {
            const QString wrong =
                schemaProblem(document, *items, value[i], where + u"[%1]"_s.arg(i));
            if (!wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

} // namespace

// The document, the guide and the server agree.
class OpenApiTest : public ManagementTest
{
    Q_OBJECT

private slots:
    void init() { m_document = nullptr; }
    void theDocumentAndTheRoutesAgree();
    void documentedAnswersAreWhatComes_data();
    void documentedAnswersAreWhatComes();
    void tooManyRequestsAreToldAsDocumented_data();
    void tooManyRequestsAreToldAsDocumented();
    void aMissingClaudeIsToldAsDocumented_data();
    void aMissingClaudeIsToldAsDocumented();
    void anIdempotencyKeyIsRefusedAsDocumented_data();
    void anIdempotencyKeyIsRefusedAsDocumented();
    void documentedErrorsAreWhatComes_data();
    void documentedErrorsAreWhatComes();
    void everyGuardedRouteAsksForTheToken();
    void theGuidesExamplesWork();
    void rubbishIsNeverOurFault();

private:
    struct Example
    {
        Json operation;
        QByteArray method;
        QString path;
        QByteArray body;
    };

    Json document();
    Example exampleOf(QString path, const QString &method);
    static HttpAnswer send(HttpClient &client, const Example &example,
                           const QList<QNetworkReply::RawHeaderPair> &headers = {});
    // Names of things that are not there.
    static QString unknownPath(QString path);
    void askAllAsStrangers();
    // Empty: status, content type and shape are what the document says of this operation.
    QString documentedProblem(const Json &operation, const HttpAnswer &answer);

    Json m_document;
    QHash<QString, QList<HttpAnswer>> m_strangers; // by method and path: no token, a wrong one
    ManagedBellhop m_limited;
    ManagedBellhop m_alone;
};

Json OpenApiTest::document()
{
    if (m_document.is_null())
        m_document = HttpClient(shared().process->port()).get(u"/openapi.json"_s).json();
    return m_document;
}

QString OpenApiTest::documentedProblem(const Json &operation, const HttpAnswer &answer)
{
    const QString body = QString::fromUtf8(answer.body.left(2000));
    const std::string status = std::to_string(answer.status);
    if (!operation["responses"].contains(status))
        return u"%1 is not documented: %2"_s.arg(answer.status).arg(body);
    const Json described = operation["responses"][status];
    const Json *content = findValue(described, "content");
    if (!content)
        return {};
    const QByteArray type = answer.header("Content-Type").split(';').first();
    if (!content->contains(type.toStdString()))
        return u"%1 comes as %2"_s.arg(answer.status).arg(QString::fromLatin1(type));
    if (type != "application/json")
        return {};
    const QString wrong = schemaProblem(document(), (*content)["application/json"]["schema"],
                                        answer.json(), u"answer"_s);
    return wrong.isEmpty() ? QString() : wrong + u'\n' + body;
}

void OpenApiTest::theDocumentAndTheRoutesAgree()
{
    const Json doc = document();
    QCOMPARE(text(doc["openapi"]), text("3.1.0"));
    const Json *missing = findValue(doc, "x-undocumented");
    QVERIFY2(!missing, missing ? dumpJson(*missing).c_str() : "");
    QFile file(QStringLiteral(BELLHOP_OPENAPI));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::optional<Json> whole = parseJson(file.readAll());
    QVERIFY(whole);
    for (const auto &[path, operations] : (*whole)["paths"].items()) {
        for (const auto &[method, operation] : operations.items())
            QVERIFY2(doc["paths"].contains(path) && doc["paths"][path].contains(method),
                     (method + ' ' + path).c_str());
    }
    // Every reference leads somewhere.
    static const QRegularExpression ref(u"\"#/components/schemas/([A-Za-z]+)\""_s);
    auto found = ref.globalMatch(text(doc));
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        QVERIFY2(doc["components"]["schemas"].contains(name.toStdString()), qPrintable(name));
    }
}

void OpenApiTest::documentedAnswersAreWhatComes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("method");
    const Json doc = document();
    for (const auto &[path, operations] : doc["paths"].items()) {
        for (const auto &[method, operation] : operations.items())
            QTest::addRow("%s %s", method.c_str(), path.c_str())
                << toQString(path) << toQString(method);
    }
}

// The document's own example, with names that are there.
OpenApiTest::Example OpenApiTest::exampleOf(QString path, const QString &method)
{
    const Json operation = document()["paths"][path.toStdString()][method.toStdString()];
    Example example;
    example.operation = operation;
    example.method = method.toUpper().toLatin1();
    path.replace(u"{deployment}"_s, u"sonnet"_s);
    if (path.startsWith(u"/v1/models/"))
        path.replace(u"{id}"_s, u"sonnet"_s);
    path.replace(u"{file}"_s, u"app.css"_s);
    example.path = path;
    if (const Json *wanted = findValue(operation, "requestBody"))
        example.body = dumpJsonBytes((*wanted)["content"]["application/json"]["example"]);
    else if (method == u"post")
        example.body = "{}";
    return example;
}

HttpAnswer OpenApiTest::send(HttpClient &client, const Example &example,
                             const QList<QNetworkReply::RawHeaderPair> &headers)
{
    QString path = example.path;
    path.replace(u"{id}"_s, u"no-such-thing"_s);
    return client.send(example.method, path, example.body,
                       QList<QNetworkReply::RawHeaderPair>{{"Content-Type", "application/json"}}
                           + headers);
}

// Each is sent with the document's own example; status and shape are what it says.
void OpenApiTest::documentedAnswersAreWhatComes()
{
    QFETCH(const QString, path);
    QFETCH(const QString, method);
    HttpClient &client = *shared().client;
    Example example = exampleOf(path, method);
    QVERIFY2(example.body != "null", "every body has an example");
    if (path == u"/v1/keys/{id}")
        example.path.replace(u"{id}"_s, toQString(stringOr(makeKey(client, Json::object()), "id")));
    const QString problem = documentedProblem(example.operation, send(client, example));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void OpenApiTest::tooManyRequestsAreToldAsDocumented_data()
{
    documentedAnswersAreWhatComes_data();
}

// One a minute of each kind: whoever comes again is told to wait, or the document says that nobody
// has to.
void OpenApiTest::tooManyRequestsAreToldAsDocumented()
{
    QFETCH(const QString, path);
    QFETCH(const QString, method);
    if (!m_limited.client) {
        QMap<QString, QString> settings{{u"BELLHOP_RATE_LIMITS"_s, u"all"_s}};
        for (const char *group : {"CHAT", "DEBUG", "AUTH", "SESSION", "HEALTH", "GENERAL"})
            settings.insert(u"BELLHOP_RATE_"_s + QLatin1StringView(group), u"1"_s);
        m_limited = startBellhop(settings);
    }
    const Example example = exampleOf(path, method);
    HttpAnswer answer;
    for (int time = 0; time < 3 && answer.status != 429; ++time) // a minute may be over in between
        answer = send(*m_limited.client, example);
    QCOMPARE(answer.status == 429, example.operation["responses"].contains("429"));
    if (answer.status != 429)
        return;
    const QString problem = documentedProblem(example.operation, answer);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(answer.header("Retry-After").toInt() >= 1);
}

void OpenApiTest::aMissingClaudeIsToldAsDocumented_data()
{
    documentedAnswersAreWhatComes_data();
}

// Without the CLI what needs it answers 503, and nothing else does.
void OpenApiTest::aMissingClaudeIsToldAsDocumented()
{
    QFETCH(const QString, path);
    QFETCH(const QString, method);
    if (!m_alone.client) {
        m_alone = startBellhop({{u"BELLHOP_CLAUDE_PATH"_s, u"/nowhere/claude"_s},
                                {u"BELLHOP_DEBUG_ENDPOINT"_s, u"yes"_s},
                                {u"BELLHOP_RATE_DEBUG"_s, u"0"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(ask(*m_alone.client, question("Hello")).status, 503, kPatience);
    }
    const Example example = exampleOf(path, method);
    const HttpAnswer answer = send(*m_alone.client, example);
    QCOMPARE(answer.status == 503, example.operation["responses"].contains("503"));
    const QString problem = documentedProblem(example.operation, answer);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void OpenApiTest::anIdempotencyKeyIsRefusedAsDocumented_data()
{
    QTest::addColumn<QString>("path");
    const Json doc = document();
    for (const auto &[path, operations] : doc["paths"].items()) {
        const Json *post = findValue(operations, "post");
        if (post && (*post)["responses"].contains("503"))
            QTest::addRow("%s", path.c_str()) << toQString(path);
    }
}

// Where Claude answers, a key is refused while its first request runs, and for another body.
void OpenApiTest::anIdempotencyKeyIsRefusedAsDocumented()
{
    QFETCH(const QString, path);
    HttpClient &client = *shared().client;
    Example example = exampleOf(path, u"post"_s);
    example.body.replace("Say hello.", "#HANG0 hello").replace("Once upon", "#HANG0 once upon");
    const QByteArray key = "key of " + path.toLatin1();
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(u"http://127.0.0.1:%1%2"_s.arg(shared().process->port()).arg(example.path)));
    request.setRawHeader("Authorization", QByteArray("Bearer ") + kToken);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Idempotency-Key", key);
    const std::unique_ptr<QNetworkReply> running(network.post(request, example.body));
    const auto count = [&client] { return text(client.get(u"/v1/requests"_s).json()["total"]); };
    QTRY_COMPARE_WITH_TIMEOUT(count(), text(1), kPatience);

    const HttpAnswer again = send(client, example, {{"Idempotency-Key", key}});
    QCOMPARE(again.status, 409);
    QString problem = documentedProblem(example.operation, again);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(again.header("Retry-After").toInt() >= 1);
    example.body.replace("hello", "goodbye").replace("once upon", "twice upon");
    const HttpAnswer other = send(client, example, {{"Idempotency-Key", key}});
    QCOMPARE(other.status, 422);
    problem = documentedProblem(example.operation, other);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    running->abort();
    QTRY_COMPARE_WITH_TIMEOUT(count(), text(0), kPatience);
}

QString OpenApiTest::unknownPath(QString path)
{
    path.replace(u"{deployment}"_s, u"sonnet"_s).replace(u"{file}"_s, u"no-such-file"_s);
    return path.replace(QRegularExpression(u"\\{\\w+\\}"_s), u"no-such-thing"_s);
}

// All at once, since each is made to wait for its refusal.
void OpenApiTest::askAllAsStrangers()
{
    const Json doc = document();
    HttpClient nobody(shared().process->port());
    HttpClient guesser(shared().process->port(), "bh-a-wrong-guess");
    std::vector<std::pair<QString, std::unique_ptr<QNetworkReply>>> asked;
    for (const auto &[path, operations] : doc["paths"].items()) {
        for (const auto &[method, operation] : operations.items()) {
            if (operation["x-access"] == "open")
                continue;
            const QString name = toQString(method + ' ' + path);
            const QByteArray verb = toBytes(method).toUpper();
            const QByteArray body = verb == "POST" || verb == "PATCH" ? "{}" : "";
            for (HttpClient *client : {&nobody, &guesser})
                asked.emplace_back(name, client->begin(verb, unknownPath(toQString(path)), body));
        }
    }
    for (const auto &[name, reply] : asked)
        m_strangers[name] << HttpClient::end(reply);
}

void OpenApiTest::documentedErrorsAreWhatComes_data()
{
    documentedAnswersAreWhatComes_data();
}

// Each auth rule and each error a client can bring about, in the shape that is documented.
void OpenApiTest::documentedErrorsAreWhatComes()
{
    QFETCH(const QString, path);
    QFETCH(const QString, method);
    const Json operation = document()["paths"][path.toStdString()][method.toStdString()];
    const std::string access = stringOr(operation, "x-access");
    const QByteArray verb = method.toUpper().toLatin1();
    const QString unknown = unknownPath(path);
    const QByteArray body = verb == "POST" || verb == "PATCH" ? QByteArray("{}") : QByteArray();
    const auto checkAnswer = [&](const HttpAnswer &answer, int status) {
        if (answer.status != status)
            return u"%1 instead of %2: %3"_s.arg(answer.status)
                .arg(status)
                .arg(QString::fromUtf8(answer.body));
        return documentedProblem(operation, answer);
    };
    const auto check = [&](HttpClient &client, const QByteArray &sent, int status) {
        return checkAnswer(client.send(verb, unknown, sent), status);
    };
    const quint16 port = shared().process->port();
    QString problem;
    if (access != "open") {
        if (m_strangers.isEmpty())
            askAllAsStrangers();
        const QList<HttpAnswer> answers = m_strangers.value(method + u' ' + path);
        QCOMPARE(answers.size(), 2);
        for (const HttpAnswer &answer : answers) {
            problem = checkAnswer(answer, 401);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
    }
    if (access == "manage") {
        HttpClient laptop(
            port, toBytes(stringOr(makeKey(*shared().client, {{"scopes", {"chat"}}}), "secret")));
        problem = check(laptop, body, 403);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    const bool isNamed = operation["responses"].contains("404");
    const bool isRefused = operation["responses"].contains("400") && !body.isEmpty();
    if (isRefused && !(isNamed && unknown.contains(u"no-such-thing"_s))) {
        problem = check(*shared().client, "{", 400);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    if (isNamed && unknown.contains(u"no-such"_s)) {
        problem = check(*shared().client, body, 404);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    // A method that is not there says which ones are.
    const HttpAnswer other = shared().client->send("PUT", unknown, "{}");
    QCOMPARE(other.status, 405);
    QVERIFY(other.header("Allow").contains(verb));
}

void OpenApiTest::everyGuardedRouteAsksForTheToken()
{
    const Json doc = document();
    HttpClient stranger(shared().process->port());
    int guarded = 0;
    for (const auto &[path, operations] : doc["paths"].items()) {
        for (const auto &[method, operation] : operations.items()) {
            const bool isOpen = operation["x-access"] == "open";
            const HttpAnswer answer = stranger.send(
                toBytes(method).toUpper(),
                toQString(path).replace(QRegularExpression(u"\\{\\w+\\}"_s), u"app.css"_s), "{}");
            QVERIFY2((answer.status == 401) != isOpen, (method + ' ' + path).c_str());
            if (!isOpen) {
                QVERIFY2(!answer.header("WWW-Authenticate").isEmpty(), path.c_str());
                ++guarded;
            }
        }
    }
    QVERIFY(guarded > 40);
}

// docs/management.md: each curl line is a route of the document with a body it takes, each management
// endpoint has one, and sent as it stands none fails.
void OpenApiTest::theGuidesExamplesWork()
{
    QTemporaryDir workspace;
    ManagedBellhop bellhop = startBellhop({{u"BELLHOP_AGENT"_s, u"yes"_s},
                                           {u"BELLHOP_AGENT_FOLDERS"_s, workspace.path()},
                                           {u"BELLHOP_AGENT_MCP_REGISTRATION"_s, u"commands"_s},
                                           {u"BELLHOP_DEBUG_ENDPOINT"_s, u"yes"_s},
                                           {u"BELLHOP_CLAUDE_AUTH"_s, u"login"_s}});
    HttpClient &client = *bellhop.client;
    QTRY_VERIFY_WITH_TIMEOUT(client.get(u"/health"_s).json()["claude"]["usable"] == true,
                             kPatience);
    QFile file(QStringLiteral(BELLHOP_TEST_DATA "/../../docs/management.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString guide = QString::fromUtf8(file.readAll());
    const Json doc = document();
    static const QRegularExpression line(u"^curl (?:-X ([A-Z]+) )?\"?\\$URL([^\\s\"]*)\"?(.*)$"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression data(u"-d '([^']*)'"_s);
    static const QRegularExpression header(u"-H '([^:']+): ([^']*)'"_s);
    QStringList shown;
    QString key;
    auto found = line.globalMatch(guide);
    while (found.hasNext()) {
        const QRegularExpressionMatch example = found.next();
        const QRegularExpressionMatch body = data.match(example.captured(3));
        const QString method = !example.captured(1).isEmpty() ? example.captured(1)
            : body.hasMatch()                                 ? u"POST"_s
                                                              : u"GET"_s;
        QString path = example.captured(2);
        path.replace(u"KEY_ID"_s, key);
        const QString place = path.section(u'?', 0, 0);
        QString route;
        for (const auto &[name, operations] : doc["paths"].items()) {
            const QString pattern = QRegularExpression::anchoredPattern(
                toQString(name).replace(QRegularExpression(u"\\{\\w+\\}"_s), u"[^/]+"_s));
            const bool fits = QRegularExpression(pattern).match(place).hasMatch()
                && operations.contains(method.toLower().toStdString());
            if (fits && (route.isEmpty() || toQString(name) == place))
                route = toQString(name);
        }
        QVERIFY2(!route.isEmpty(), qPrintable(example.captured(0)));
        shown << method + u' ' + route;
        const Json operation = doc["paths"][route.toStdString()][method.toLower().toStdString()];
        QByteArray sent = body.captured(1).toUtf8();
        if (body.hasMatch()) {
            const auto json = parseJson(sent);
            QVERIFY2(json, sent.constData());
            if (operation.contains("requestBody")) {
                const Json schema =
                    operation["requestBody"]["content"]["application/json"]["schema"];
                const QString wrong = schemaProblem(doc, schema, *json, u"body"_s);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
        }
        QList<QNetworkReply::RawHeaderPair> headers{{"Content-Type", "application/json"}};
        auto extra = header.globalMatch(example.captured(3));
        while (extra.hasNext()) {
            const QRegularExpressionMatch one = extra.next();
            headers.append({one.captured(1).toUtf8(), one.captured(2).toUtf8()});
        }
        const HttpAnswer answer = client.send(method.toLatin1(), path, sent, headers);
        const bool isGone = answer.status == 404 && example.captured(3).contains(u"# 404"_s);
        QVERIFY2((answer.status >= 200 && answer.status < 300) || isGone,
                 (example.captured(0).toStdString() + ' ' + answer.body.toStdString()).c_str());
        if (route == u"/v1/keys" && method == u"POST")
            key = toQString(stringOr(answer.json(), "id"));
    }
    static const QStringList kElsewhere{u"Chat"_s, u"Ollama"_s, u"Not available"_s};
    for (const auto &[path, operations] : doc["paths"].items()) {
        for (const auto &[method, operation] : operations.items()) {
            const QString name = toQString(method).toUpper() + u' ' + toQString(path);
            if (!kElsewhere.contains(toQString(operation["tags"][0].get<std::string>())))
                QVERIFY2(shown.contains(name), qPrintable(name + u" has no example"_s));
        }
    }
}

// Whatever is sent, the answer is the sender's fault or fine, never a 500.
void OpenApiTest::rubbishIsNeverOurFault()
{
    const QByteArrayList bodies{"",
                                "{",
                                "[]",
                                "null",
                                "\"text\"",
                                "1e999",
                                "{\"name\":1}",
                                "{\"scopes\":[1]}",
                                "{\"limits\":{\"models\":[{}]}}",
                                "{\"name\":\"\\u0000\"}",
                                "{\"limits\":{\"per_minute\":1e300}}",
                                "\xff\xfe",
                                QByteArray(200, '[') + QByteArray(200, ']')};
    const Json doc = document();
    HttpClient &client = *shared().client;
    for (const auto &[path, operations] : doc["paths"].items()) {
        for (const auto &[method, operation] : operations.items()) {
            if (method == "get" || path == "/v1/models/refresh")
                continue;
            const QString place =
                toQString(path).replace(QRegularExpression(u"\\{\\w+\\}"_s), u"%01x"_s);
            for (const QByteArray &body : bodies) {
                const HttpAnswer answer = client.send(toBytes(method).toUpper(), place, body);
                QVERIFY2(answer.status >= 200 && answer.status < 500,
                         (method + ' ' + path + ' ' + body.toStdString() + ' '
                          + std::to_string(answer.status))
                             .c_str());
            }
        }
    }
}

QTEST_GUILESS_MAIN(OpenApiTest)
#include "tst_manage_openapi.moc"
