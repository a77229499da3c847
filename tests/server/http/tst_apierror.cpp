// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/apierror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ChatError::Kind;

namespace {

ChatError error(Kind kind)
{
    ChatError result;
    result.kind = kind;
    result.message = u"What to do"_s;
    return result;
}

Json bodyOf(const ApiError &answer)
{
    return parseJson(answer.body).value_or(Json());
}

QByteArray header(const ApiError &answer, const QByteArray &name)
{
    for (const HttpHeader &header : answer.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

} // namespace

class TestApiError : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void openAiShape();
    void anthropicShape();
    void ollamaShape();
    void plainShape();
    void retryHeaders();
    void wrongKeyAsksForAToken();
    void statusAlone_data();
    void statusAlone();
    void textThatIsNotAscii();
};

void TestApiError::kinds_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("anthropicStatus");
    QTest::addColumn<QByteArray>("anthropicType");
    const auto row = [](const char *name, Kind kind, int status, const QByteArray &type,
                        const QByteArray &code, const QByteArray &anthropicType,
                        int anthropicStatus = 0) {
        QTest::newRow(name) << kind << status << type << code
                            << (anthropicStatus ? anthropicStatus : status) << anthropicType;
    };

    row("bad input", Kind::InvalidRequest, 400, "invalid_request_error", "",
        "invalid_request_error");
    row("too much context", Kind::ContextTooLong, 400, "invalid_request_error",
        "context_length_exceeded", "invalid_request_error");
    row("Claude is not signed in", Kind::NotLoggedIn, 401, "authentication_error",
        "claude_not_authenticated", "authentication_error");
    row("a wrong token", Kind::BadKey, 401, "invalid_request_error", "invalid_api_key",
        "authentication_error");
    row("billing", Kind::Billing, 402, "insufficient_quota", "insufficient_quota", "billing_error");
    row("forbidden", Kind::Forbidden, 403, "invalid_request_error", "forbidden",
        "permission_error");
    row("an unknown model", Kind::UnknownModel, 404, "invalid_request_error", "model_not_found",
        "not_found_error");
    row("nothing there", Kind::NotFound, 404, "invalid_request_error", "not_found",
        "not_found_error");
    row("a wrong method", Kind::MethodNotAllowed, 405, "invalid_request_error",
        "method_not_allowed", "invalid_request_error");
    row("a conflict", Kind::Conflict, 409, "invalid_request_error", "conflict",
        "invalid_request_error");
    row("too large", Kind::TooLarge, 413, "invalid_request_error", "request_too_large",
        "request_too_large");
    row("the API's rate limit", Kind::RateLimited, 429, "rate_limit_error", "rate_limit_exceeded",
        "rate_limit_error");
    row("the plan's limit", Kind::PlanLimit, 429, "rate_limit_error", "usage_limit_reached",
        "rate_limit_error");
    row("our queue", Kind::QueueFull, 429, "rate_limit_error", "queue_full", "rate_limit_error");
    row("a looping client", Kind::LoopBrake, 429, "rate_limit_error", "repeated_request",
        "rate_limit_error");
    row("our budget", Kind::BudgetReached, 429, "insufficient_quota", "budget_reached",
        "rate_limit_error");
    row("an upstream failure", Kind::Upstream, 502, "server_error", "upstream_error", "api_error");
    row("overload", Kind::Overloaded, 503, "overloaded_error", "overloaded", "overloaded_error",
        529);
    row("a crashed worker", Kind::WorkerFailed, 502, "server_error", "claude_failed", "api_error");
    row("no CLI", Kind::NoClaude, 503, "service_unavailable", "claude_unavailable", "api_error");
    row("stopping", Kind::Stopping, 503, "service_unavailable", "server_stopping", "api_error");
    row("waited too long", Kind::QueueTimeout, 503, "service_unavailable", "queue_timeout",
        "api_error");
    row("silence", Kind::Timeout, 504, "server_error", "timeout", "timeout_error");
    row("our own fault", Kind::Internal, 500, "server_error", "internal_error", "api_error");
}

// Every kind has the status, type and code that clients of each dialect act on.
void TestApiError::kinds()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, code);

    const ApiError openAi = ApiError::from(error(kind), ApiDialect::OpenAi, "req_1");
    QTEST(openAi.status, "status");
    QTEST(toBytes(stringOr(bodyOf(openAi)["error"], "type")), "type");
    QCOMPARE(toBytes(stringOr(bodyOf(openAi)["error"], "code")), code);
    QCOMPARE(bodyOf(openAi)["error"]["code"].is_null(), code.isEmpty());
    QCOMPARE(QByteArray(ChatError::codeOf(kind)), code.isEmpty() ? "invalid_request"_ba : code);
    QVERIFY(ChatError::kindOf(QString::fromLatin1(ChatError::codeOf(kind))) == kind);
    QVERIFY(!ChatError::kindOf(u""));

    const ApiError anthropic = ApiError::from(error(kind), ApiDialect::Anthropic, "req_1");
    QTEST(anthropic.status, "anthropicStatus");
    QTEST(toBytes(stringOr(bodyOf(anthropic)["error"], "type")), "anthropicType");

    const ApiError ollama = ApiError::from(error(kind), ApiDialect::Ollama, "req_1");
    QTEST(ollama.status, "status");
}

// {"error":{"message","type","param","code"}}, with null for what is absent.
void TestApiError::openAiShape()
{
    ChatError invalid = ChatError::invalid(u"messages[2].content"_s, u"Too \"odd\""_s);
    QCOMPARE(ApiError::from(invalid, ApiDialect::OpenAi, "req_1").body,
             R"({"error":{"message":"Too \"odd\"","type":"invalid_request_error",)"
             R"("param":"messages[2].content","code":null}})");
    invalid.param.clear();
    QVERIFY(bodyOf(ApiError::from(invalid, ApiDialect::OpenAi, {}))["error"]["param"].is_null());
    QCOMPARE(ApiError::from(invalid, ApiDialect::OpenAi, {}).contentType, "application/json");
}

// {"type":"error","error":{"type","message"},"request_id"}
void TestApiError::anthropicShape()
{
    QCOMPARE(ApiError::from(error(Kind::UnknownModel), ApiDialect::Anthropic, "req_1").body,
             R"({"type":"error","error":{"type":"not_found_error","message":"What to do"},)"
             R"("request_id":"req_1"})");
}

// {"error":"message"}
void TestApiError::ollamaShape()
{
    QCOMPARE(ApiError::from(error(Kind::UnknownModel), ApiDialect::Ollama, "req_1").body,
             R"({"error":"What to do"})");
}

// A line of text for people.
void TestApiError::plainShape()
{
    const ApiError answer = ApiError::from(error(Kind::NotFound), ApiDialect::Plain, "req_1");
    QCOMPARE(answer.body, "What to do\n");
    QCOMPARE(answer.contentType, "text/plain; charset=utf-8");
}

// Clients are told when to try again, or that it is of no use.
void TestApiError::retryHeaders()
{
    ChatError limited = error(Kind::QueueFull);
    ApiError answer = ApiError::from(limited, ApiDialect::OpenAi, {});
    QVERIFY(header(answer, "Retry-After").isNull());
    QVERIFY(header(answer, "x-should-retry").isNull());

    limited.retryAfter = 7s;
    limited.retryPointless = true;
    answer = ApiError::from(limited, ApiDialect::Anthropic, {});
    QCOMPARE(header(answer, "Retry-After"), "7");
    QCOMPARE(header(answer, "retry-after-ms"), "7000");
    QCOMPARE(header(answer, "x-should-retry"), "false");
}

// 401 for the client's key names the scheme; 401 for Claude's login does not send clients after keys.
void TestApiError::wrongKeyAsksForAToken()
{
    QCOMPARE(
        header(ApiError::from(error(Kind::BadKey), ApiDialect::OpenAi, {}), "WWW-Authenticate"),
        "Bearer");
    QVERIFY(
        header(ApiError::from(error(Kind::NotLoggedIn), ApiDialect::OpenAi, {}), "WWW-Authenticate")
            .isNull());
}

void TestApiError::statusAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    for (const int status : {400, 414, 417, 501, 505})
        QTest::addRow("%d", status) << status << QByteArray("bad_http");
    QTest::addRow("408") << 408 << QByteArray("request_timeout");
    QTest::addRow("413") << 413 << QByteArray("request_too_large");
    QTest::addRow("421") << 421 << QByteArray("host_not_allowed");
    QTest::addRow("431") << 431 << QByteArray("headers_too_large");
    QTest::addRow("503") << 503 << QByteArray("server_busy");
}

// Errors of HTTP itself have the dialects' shapes too.
void TestApiError::statusAlone()
{
    QFETCH(int, status);
    const ApiError openAi = ApiError::fromStatus(status, u"Why"_s, ApiDialect::OpenAi, "req_1");
    QCOMPARE(openAi.status, status);
    QTEST(toBytes(stringOr(bodyOf(openAi)["error"], "code")), "code");
    QCOMPARE(stringOr(bodyOf(openAi)["error"], "message"), "Why");
    const ApiError anthropic =
        ApiError::fromStatus(status, u"Why"_s, ApiDialect::Anthropic, "req_1");
    QCOMPARE(stringOr(bodyOf(anthropic), "request_id"), "req_1");
}

// Any text a client or the CLI sent may stand in a message.
void TestApiError::textThatIsNotAscii()
{
    ChatError odd = error(Kind::UnknownModel);
    odd.message = u"Modell „größer“ \U0001F600\n"_s;
    const ApiError answer = ApiError::from(odd, ApiDialect::OpenAi, {});
    QCOMPARE(toQString(stringOr(bodyOf(answer)["error"], "message")), odd.message);
}

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"
