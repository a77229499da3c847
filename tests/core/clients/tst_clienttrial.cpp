// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/clientguide.h"
#include "core/clients/clienttrial.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ClientTrialTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyWorkingClientCanBeTried();
    void requestsAreThoseOfTheClient();
    void answersAreRead_data();
    void answersAreRead();
};

namespace {

const ClientValues kValues{u"http://127.0.0.1:8787"_s, u"bh-secret"_s, u"sonnet"_s};

QByteArray header(const ClientTrial::Step &step, const QByteArray &name)
{
    for (const auto &[known, value] : step.headers) {
        if (known == name)
            return value;
    }
    return {};
}

} // namespace

// Each asks for the model with the token, in a body that parses.
void ClientTrialTest::everyWorkingClientCanBeTried()
{
    for (const ClientGuide &guide : ClientGuide::all(kValues)) {
        const std::optional<ClientTrial> trial = ClientTrial::of(guide.id, kValues);
        QCOMPARE(trial.has_value(), guide.works);
        if (!trial)
            continue;
        QCOMPARE(trial->client, guide.id);
        const ClientTrial::Step &last = trial->steps.last();
        const std::optional<Json> body = parseJson(last.body);
        QVERIFY(body);
        QCOMPARE(stringOr(*body, "model"), std::string("sonnet"));
        QVERIFY(header(last, "Authorization").contains("bh-secret")
                || header(last, "X-Api-Key").contains("bh-secret"));
        QVERIFY(!header(last, "User-Agent").isEmpty());
    }
}

// What makes one client differ from the next is in its requests.
void ClientTrialTest::requestsAreThoseOfTheClient()
{
    const auto steps = [](const char *id) {
        return ClientTrial::of(QString::fromLatin1(id), kValues)->steps;
    };
    QCOMPARE(steps("codex").first().path, u"/v1/responses"_s);
    QCOMPARE(steps("anthropic-node").first().path, u"/v1/messages"_s);
    QCOMPARE(steps("jetbrains").first().path, u"/v1/models"_s);
    QVERIFY(steps("jetbrains").first().body.isEmpty());
    QCOMPARE(header(steps("openwebui").last(), "Host"), QByteArray("host.docker.internal:8787"));
    const auto openCode = parseJson(steps("opencode").last().body);
    QVERIFY(openCode);
    QCOMPARE(intOr(*openCode, "max_tokens"), 32000);
    QVERIFY(openCode->contains("tools"));
}

void ClientTrialTest::answersAreRead_data()
{
    using Wire = ClientTrial::Wire;
    QTest::addColumn<int>("wire");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("complete");
    const auto row = [](const char *name, Wire wire, const QByteArray &body, const QString &text,
                        const QString &error, bool complete) {
        QTest::newRow(name) << int(wire) << body << text << error << complete;
    };
    const QByteArray chunk = "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\n\n";
    row("a stream of chat chunks", Wire::ChatStream,
        chunk
            + "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n",
        u"Hi"_s, {}, true);
    row("a stream that was cut off", Wire::ChatStream, chunk, u"Hi"_s, {}, false);
    row("an error inside of a stream", Wire::ChatStream,
        chunk + "data: {\"error\":{\"message\":\"gone\"}}\n\n", u"Hi"_s, u"gone"_s, false);
    row("a refusal in place of a stream", Wire::ChatStream,
        "{\"error\":{\"message\":\"no such key\"}}", {}, u"no such key"_s, true);
    row("events of the Responses API", Wire::ResponsesStream,
        "event: x\ndata: {\"type\":\"response.output_text.delta\",\"delta\":\"Hi\"}\n\n"
        "data: {\"type\":\"response.completed\",\"response\":{\"model\":\"m\"}}\n\n",
        u"Hi"_s, {}, true);
    row("a failure of the Responses API", Wire::ResponsesStream,
        "data: {\"type\":\"response.failed\",\"response\":{\"error\":{\"message\":\"gone\"}}}\n\n",
        {}, u"gone"_s, false);
    row("a message", Wire::MessagesAnswer,
        "{\"model\":\"m\",\"content\":[{\"type\":\"text\",\"text\":\"Hi\"}]}", u"Hi"_s, {}, true);
    row("a completion", Wire::ChatAnswer, "{\"choices\":[{\"message\":{\"content\":\"Hi\"}}]}",
        u"Hi"_s, {}, true);
    row("no JSON at all", Wire::ChatAnswer, "<html>", {}, {}, false);
}

// The forms of all APIs, whole and broken.
void ClientTrialTest::answersAreRead()
{
    QFETCH(int, wire);
    QFETCH(QByteArray, body);
    const TrialAnswer answer = TrialAnswer::read(ClientTrial::Wire(wire), body);
    QTEST(answer.text, "text");
    QTEST(answer.error, "error");
    QTEST(answer.complete, "complete");
}

QTEST_APPLESS_MAIN(ClientTrialTest)
#include "tst_clienttrial.moc"
