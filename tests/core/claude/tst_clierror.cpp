// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/capture.h"
#include "core/claude/clierror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ChatError::Kind;

class TestCliError : public QObject
{
    Q_OBJECT

private slots:
    void recordedFailuresGetTheirKind_data();
    void recordedFailuresGetTheirKind();
    void anUnknownFailureIsNeverAnAuthenticationOne();
    void stderrIsShortenedIntoTheMessage();
};

// What both real CLIs print for a failure of the API becomes the same kind and status.
void TestCliError::recordedFailuresGetTheirKind_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("pointless");
    struct Row
    {
        const char *scenario;
        Kind kind;
        int status;
        bool pointless;
    };
    const Row rows[] = {
        {"error-401", Kind::NotLoggedIn, 401, true},
        {"error-not-logged-in", Kind::NotLoggedIn, 401, true},
        {"error-404-model", Kind::UnknownModel, 404, true},
        {"error-400-too-long", Kind::ContextTooLong, 400, true},
        {"error-400-credit", Kind::Billing, 402, true},
        {"error-413", Kind::TooLarge, 413, true},
        {"error-429-retry1", Kind::RateLimited, 429, false},
        {"oauth-LIMIT-rejected-NORETRY-ERR429", Kind::PlanLimit, 429, true},
        {"error-529", Kind::Overloaded, 529, false},
        {"error-connection-refused", Kind::Upstream, 502, false},
    };
    for (const Row &row : rows) {
        for (const char *version : {"-2.1.197", "-2.1.328"}) {
            const QString scenario = QString::fromUtf8(row.scenario) + QString::fromUtf8(version);
            QTest::newRow(qPrintable(scenario))
                << scenario << int(row.kind) << row.status << row.pointless;
        }
    }
}

void TestCliError::recordedFailuresGetTheirKind()
{
    QFETCH(QString, scenario);
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(bool, pointless);
    CliFailureContext context;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'168'000).toUTC();
    for (const Json &line : printedByCli(scenario)) {
        const std::string type = stringOr(line, "type");
        if (type == "assistant") {
            context.assistantError = stringOr(line, "error", context.assistantError);
        } else if (type == "rate_limit_event"
                   && stringOr(line["rate_limit_info"], "status") == "rejected") {
            context.limitResetsAt =
                QDateTime::fromSecsSinceEpoch(intOr(line["rate_limit_info"], "resetsAt")).toUTC();
        } else if (type == "result") {
            const ChatError error = errorFromResult(line, context, now);
            QCOMPARE(int(error.kind), kind);
            QCOMPARE(error.httpStatus(), status);
            QCOMPARE(error.retryPointless, pointless);
            QVERIFY(!error.message.isEmpty());
            QVERIFY2(!error.message.contains(u"API Error: 4"_s), qPrintable(error.message));
            if (error.kind == Kind::PlanLimit) {
                QVERIFY(error.retryAfter.has_value());
                QVERIFY(error.retryAfter->count() > 0);
            }
            return;
        }
    }
    QFAIL("no result in the capture");
}

// A text that mentions 401 is not a status: only structured fields open or close the door.
void TestCliError::anUnknownFailureIsNeverAnAuthenticationOne()
{
    const Json result = {{"type", "result"},
                         {"subtype", "error_during_execution"},
                         {"is_error", true},
                         {"result", "tool printed 401 Unauthorized"}};
    QCOMPARE(errorFromResult(result, {}).kind, Kind::Upstream);
    const Json empty = {{"type", "result"}, {"subtype", "error_max_turns"}, {"is_error", true}};
    QVERIFY(errorFromResult(empty, {}).message.contains(u"error_max_turns"_s));
}

// The last words of a dead CLI are for the user, but not all of them.
void TestCliError::stderrIsShortenedIntoTheMessage()
{
    const ChatError error = workerError(u"It ended."_s, QByteArray(10'000, 'x') + " last words");
    QCOMPARE(error.kind, Kind::WorkerFailed);
    QVERIFY(error.message.endsWith(u"last words"_s));
    QVERIFY(error.message.size() < 600);
}

QTEST_GUILESS_MAIN(TestCliError)
#include "tst_clierror.moc"
