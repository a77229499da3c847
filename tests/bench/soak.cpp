// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/soak.h"

#include "bench/processstat.h"
#include "bench/soakclient.h"
#include "support/bellhopprocess.h"
#include "support/httpclient.h"
#include "support/waiting.h"

#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kSamples = 10;
constexpr int kRestMs = 60'000;

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return -1;
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

Soak::Soak(BellhopProcess &bellhop, QByteArray token)
    : m_bellhop(bellhop)
    , m_token(std::move(token))
{ }

void Soak::printSample(const char *when, double firstMs, int answers) const
{
    std::printf("%-12s %9d %12.1f %10.1f %6d %9d\n", when, answers, firstMs,
                ProcessStat::pssMiB(m_bellhop.pid()), ProcessStat::descriptors(m_bellhop.pid()),
                int(m_bellhop.children().size()));
    std::fflush(stdout);
}

// Conversations are forgotten and connections closed; the spare process stays.
bool Soak::comesToRest() const
{
    return waitUntil([this] { return m_bellhop.children().size() <= 1; }, kRestMs);
}

bool Soak::run(int clients, std::chrono::seconds time)
{
    SoakTally tally;
    std::vector<std::unique_ptr<SoakClient>> all;
    for (int i = 0; i < clients; ++i)
        all.push_back(std::make_unique<SoakClient>(m_bellhop.port(), m_token, unsigned(i), tally));
    std::printf("\nSoak: %d clients, %lld s\n%-12s %9s %12s %10s %6s %9s\n", clients,
                qint64(time.count()), "after", "answers", "first, ms", "PSS, MiB", "fds",
                "children");
    for (const auto &client : all)
        client->start();
    const auto pause = std::chrono::milliseconds(time) / kSamples;
    for (int i = 1; i <= kSamples; ++i) {
        QTest::qWait(int(pause.count()));
        printSample(qPrintable(u"%1 s"_s.arg(double((i * pause).count()) / 1000)),
                    medianOf(std::exchange(tally.firstMs, {})), tally.answered);
    }
    for (const auto &client : all)
        client->stop();
    const auto isIdle = [](const auto &client) { return client->isIdle(); };
    bool fine = waitUntil([&] { return std::all_of(all.begin(), all.end(), isIdle); }, kRestMs);
    all.clear();
    fine = comesToRest() && fine;
    printSample("at rest", -1, tally.answered);
    std::printf("%d answered (%d with results of tools), %d hung up", tally.answered,
                tally.resolved, tally.hungUp);
    for (const auto &[status, count] : tally.refused)
        std::printf(", %d refused with %d", count, status);
    std::printf("%s\n", fine ? "" : "; it did not come to rest");
    return fine && tally.refused.empty() && tally.answered > 0;
}

bool Soak::crowd(int connections, int streams)
{
    std::printf("\n%d idle connections, %d streams beside them\n%-12s %9s %12s %10s %6s %9s\n",
                connections, streams, "when", "answers", "first, ms", "PSS, MiB", "fds",
                "children");
    printSample("before", -1, 0);
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < connections; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QHostAddress::LocalHost, m_bellhop.port());
        idle.back()->write("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    const auto hasAnswer = [](const auto &socket) { return socket->bytesAvailable() > 0; };
    const bool connected =
        waitUntil([&] { return std::all_of(idle.begin(), idle.end(), hasAnswer); }, kRestMs);
    printSample("connected", -1, 0);

    HttpClient client(m_bellhop.port(), m_token);
    std::vector<std::unique_ptr<HttpClient>> clients; // each has but a few connections
    std::vector<std::unique_ptr<SseStream>> running;
    for (int i = 0; i < streams; ++i) {
        clients.push_back(std::make_unique<HttpClient>(m_bellhop.port(), m_token));
        running.push_back(clients.back()->stream(
            u"/v1/chat/completions"_s,
            {{"model", "sonnet"},
             {"stream", true},
             {"messages",
              Json::array(
                  {{{"role", "user"}, {"content", "#WORDS500 #DELAY4 " + std::to_string(i)}}})}}));
    }
    QElapsedTimer clock;
    clock.start();
    const auto hasBegun = [](const auto &stream) { return !stream->bytes().isEmpty(); };
    const bool begun =
        waitUntil([&] { return std::all_of(running.begin(), running.end(), hasBegun); }, kRestMs);
    printSample("streaming", double(clock.elapsed()), 0);
    int done = 0;
    for (const auto &stream : running)
        done += stream->waitForEnd() && stream->bytes().contains("[DONE]");
    const auto isOpen = [](const auto &socket) {
        return socket->state() == QTcpSocket::ConnectedState;
    };
    const auto open = std::count_if(idle.begin(), idle.end(), isOpen);
    printSample("streamed", -1, done);
    idle.clear();
    running.clear();
    const bool rests = comesToRest();
    printSample("at rest", -1, done);
    std::printf("%d of %d streams whole, %d of %d idle connections still open\n", done, streams,
                int(open), connections);
    return connected && begun && rests && done == streams && open == connections;
}
