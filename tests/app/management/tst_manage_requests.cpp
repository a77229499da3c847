// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedbellhop.h"

#include "support/waiting.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// What GET /v1/requests tells of it once it has ended; null if it never does.
Json endedRecord(HttpClient &client, const QByteArray &id)
{
    Json found;
    (void)waitUntil(
        [&] {
            const Json list = client.get(u"/v1/requests?recent=50"_s).json();
            for (const Json &record : list.at("data")) {
                if (stringOr(record, "id") == id.toStdString() && !record.at("total_ms").is_null()
                    && stringOr(record, "state") != "answering")
                    found = record;
            }
            return !found.is_null();
        },
        kPatience);
    return found;
}

} // namespace

// Conversations and running requests are listed and ended.
class RequestsTest : public ManagementTest
{
    Q_OBJECT

private slots:
    void sessionsAreListedShownAndForgotten();
    void anEvictedConversationLosesItsProcess();
    void runningRequestsAreListedAndCancelled();
    void queuedRequestsAreCancelledToo();
    void aRecordSaysWhereTheTimeWentAndWhatBecameOfTheFields();
    void aFailedRecordNamesItsError();
    void usageCountsWhatWasAsked();
    void metricsCountToo();
};

void RequestsTest::sessionsAreListedShownAndForgotten()
{
    HttpClient &client = *shared().client;
    QCOMPARE(ask(client, question("#SAY(first)"), {{"X-Session-Id", "s-1"}}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(text(client.get(u"/v1/sessions/s-1"_s).json()["message_count"]),
                              text(2), kPatience);
    const Json list = client.get(u"/v1/sessions"_s).json();
    QVERIFY(std::any_of(list["sessions"].begin(), list["sessions"].end(),
                        [](const Json &session) { return session["session_id"] == "s-1"; }));
    const Json stats = client.get(u"/v1/sessions/stats"_s).json();
    QCOMPARE(text(stats["session_stats"]["active_sessions"]), text(list["total"]));
    QVERIFY(stats["session_stats"]["total_messages"] >= 2);

    const HttpAnswer gone = client.send("DELETE", u"/v1/sessions/s-1"_s, {});
    QCOMPARE(gone.status, 200);
    QCOMPARE(text(gone.json()["message"]), text("Session s-1 deleted successfully"));
    QCOMPARE(client.get(u"/v1/sessions/s-1"_s).status, 404);
    QCOMPARE(client.send("DELETE", u"/v1/sessions/s-1"_s, {}).status, 404);
    // Forgotten: the next question knows nothing of the first.
    const HttpAnswer next = ask(client, question("#CONTEXT"), {{"X-Session-Id", "s-1"}});
    QVERIFY(!contentOf(next).contains(u"first"_s));
}

// The process ends; the conversation itself goes on, by replay.
void RequestsTest::anEvictedConversationLosesItsProcess()
{
    HttpClient &client = *shared().client;
    QCOMPARE(ask(client, question("#SAY(remember me)"), {{"X-Session-Id", "c-1"}}).status, 200);
    const auto isLive = [&client] {
        const Json live = client.get(u"/conversations"_s).json()["conversations"];
        return std::any_of(live.begin(), live.end(), [](const Json &one) {
            return one["id"] == "c-1" && one["state"] == "hot";
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLive(), kPatience);
    const int hot = client.get(u"/health"_s).json()["workers"]["hot"];
    QCOMPARE(client.send("DELETE", u"/conversations/c-1"_s, {}).status, 200);
    QVERIFY(!isLive());
    QTRY_COMPARE(text(client.get(u"/health"_s).json()["workers"]["hot"]), text(hot - 1));
    QCOMPARE(client.send("DELETE", u"/conversations/c-1"_s, {}).status, 404);
    const HttpAnswer next = ask(client, question("#CONTEXT"), {{"X-Session-Id", "c-1"}});
    QCOMPARE(next.header("X-Bellhop-Route"), "warm");
    QVERIFY(contentOf(next).contains(u"remember me"_s));
}

void RequestsTest::runningRequestsAreListedAndCancelled()
{
    HttpClient &client = *shared().client;
    const auto stream =
        client.stream(u"/v1/chat/completions"_s, question("#HANG2 #WORDS50", {{"stream", true}}));
    QVERIFY(stream->waitForText("w1"));
    const Json list = client.get(u"/v1/requests"_s).json();
    QCOMPARE(text(list["total"]), text(1));
    const Json &request = list["data"].front();
    QCOMPARE(text(request["state"]), text("answering"));
    QCOMPARE(text(request["endpoint"]), text("chat.completions"));
    const QString path = u"/v1/requests/"_s + toQString(stringOr(request, "id"));
    QCOMPARE(text(client.send("DELETE", path, {}).json()["cancelled"]), text(true));
    QVERIFY(stream->waitForEnd());
    QVERIFY(stream->bytes().contains("cancelled"));
    QTRY_COMPARE_WITH_TIMEOUT(text(client.get(u"/v1/requests"_s).json()["total"]), text(0),
                              kPatience);
    QCOMPARE(client.send("DELETE", path, {}).status, 404);
    const Json ended = endedRecord(client, toBytes(stringOr(request, "id")));
    QVERIFY(ended.is_object());
    QCOMPARE(text(ended["state"]), text("cancelled"));
}

void RequestsTest::queuedRequestsAreCancelledToo()
{
    ManagedBellhop bellhop = startBellhop({{u"MAX_CONCURRENT"_s, u"1"_s}});
    HttpClient &client = *bellhop.client;
    const auto first =
        client.stream(u"/v1/chat/completions"_s, question("#HANG2 #WORDS50", {{"stream", true}}));
    QVERIFY(first->waitForText("w1"));
    const auto second =
        client.stream(u"/v1/chat/completions"_s, question("#SAY(never)", {{"stream", true}}));
    QTRY_COMPARE_WITH_TIMEOUT(text(client.get(u"/v1/requests"_s).json()["total"]), text(2),
                              kPatience);
    QString id;
    const Json list = client.get(u"/v1/requests"_s).json();
    for (const Json &request : list["data"]) {
        if (request["state"] == "queued")
            id = toQString(stringOr(request, "id"));
    }
    QVERIFY(!id.isEmpty());
    QCOMPARE(client.send("DELETE", u"/v1/requests/"_s + id, {}).status, 200);
    QVERIFY(second->waitForEnd());
    QCOMPARE(second->status(), 503);
    QCOMPARE(text(client.get(u"/v1/requests"_s).json()["total"]), text(1));
}

void RequestsTest::aRecordSaysWhereTheTimeWentAndWhatBecameOfTheFields()
{
    HttpClient &client = *shared().client;
    const HttpAnswer answer =
        ask(client, question("#SAY(hi)", {{"temperature", 1.5}, {"max_tokens", 50}, {"seed", 7}}));
    QCOMPARE(answer.status, 200);
    const Json record = endedRecord(client, answer.header("X-Request-Id"));
    QCOMPARE(text(record["parameters"]["applied"]), text({"max_tokens"}));
    QCOMPARE(text(record["parameters"]["adjusted"]), text({"temperature"}));
    QCOMPARE(text(record["parameters"]["ignored"]), text({"seed"}));
    for (const char *time : {"queue_ms", "bind_ms", "replay_ms", "first_token_ms", "stream_ms"})
        QVERIFY2(record[time].is_number_integer() && record[time].get<int>() >= 0,
                 dumpJson(record).c_str());
    QCOMPARE(record["first_token_ms"].get<int>() + record["stream_ms"].get<int>(),
             record["total_ms"].get<int>());
    QVERIFY(record["error_code"].is_null());
}

void RequestsTest::aFailedRecordNamesItsError()
{
    HttpClient &client = *shared().client;
    const HttpAnswer answer = ask(client, question("#NORETRY #ERR529 hi"));
    QCOMPARE(answer.status, 503);
    const Json record = endedRecord(client, answer.header("X-Request-Id"));
    QCOMPARE(text(record["state"]), text("failed"));
    QCOMPARE(text(record["error_code"]), text("overloaded"));
    QCOMPARE(toBytes(stringOr(record, "error_code")), errorCode(answer));
    QVERIFY2(record["first_token_ms"].is_null() && record["stream_ms"].is_null(),
             dumpJson(record).c_str());
}

void RequestsTest::usageCountsWhatWasAsked()
{
    HttpClient &client = *shared().client;
    const Json before = client.get(u"/v1/usage"_s).json();
    QCOMPARE(ask(client, question("#USAGE11,22,33,44 #SAY(count me)")).status, 200);
    const auto today = [&client] { return client.get(u"/v1/usage"_s).json()["today"]; };
    QTRY_COMPARE_WITH_TIMEOUT(today()["requests"].get<int>(),
                              before["today"]["requests"].get<int>() + 1, kPatience);
    const Json after = client.get(u"/v1/usage?days=1"_s).json();
    const auto grown = [&](const char *name) {
        return after["today"][name].get<int>() - before["today"][name].get<int>();
    };
    QCOMPARE(grown("input_tokens"), 11);
    QCOMPARE(grown("cache_creation_tokens"), 22);
    QCOMPARE(grown("cache_read_tokens"), 33);
    QCOMPARE(grown("output_tokens"), 44);
    QCOMPARE(after["by_day"].size(), size_t(1));
    QVERIFY(std::any_of(after["by_key"].begin(), after["by_key"].end(),
                        [](const Json &key) { return key["key"] == "default"; }));
    QCOMPARE(client.get(u"/v1/usage?days=0"_s).status, 400);
    QCOMPARE(client.get(u"/v1/usage?days=many"_s).status, 400);

    QCOMPARE(ask(client, question("#LIMIT-warning #SAY(nearly)")).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!client.get(u"/v1/usage"_s).json()["plan"]["windows"].empty(),
                             kPatience);
}

void RequestsTest::metricsCountToo()
{
    HttpClient &client = *shared().client;
    const auto value = [&client](const QString &series) {
        const QString text = QString::fromUtf8(client.get(u"/metrics"_s).body);
        const QRegularExpression line(u"^"_s + QRegularExpression::escape(series) + u" (\\S+)$"_s,
                                      QRegularExpression::MultilineOption);
        return line.match(text).captured(1).toDouble();
    };
    const double before = value(u"bellhop_request_seconds_count"_s);
    QCOMPARE(ask(client, question("#SAY(measure me)")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"bellhop_request_seconds_count"_s), before + 1, kPatience);
    QCOMPARE(value(u"bellhop_request_seconds_bucket{le=\"+Inf\"}"_s), before + 1);
    QVERIFY(value(u"bellhop_workers_limit"_s) > 0);
    const HttpAnswer metrics = client.get(u"/metrics"_s);
    QVERIFY(metrics.header("Content-Type").startsWith("text/plain; version=0.0.4"));
    // Each series is declared before it comes, each line is one of the format's.
    static const QRegularExpression form(
        u"^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[^{}]*\\})? -?[0-9.e+-]+|)$"_s);
    for (const QString &line : QString::fromUtf8(metrics.body).split(u'\n'))
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_manage_requests.moc"
