// SPDX-License-Identifier: GPL-3.0-or-later
// How long the UI thread is held up while 20 streams of 100 deltas a second run: the whole program in
// this process, its real main window (QT_QPA_PLATFORM=offscreen will do) and the scripted CLI.
//
//   bellhop_lag [seconds for each page]
//
// The wait is how late a call from another thread comes, as a click would. Beside it stands the longest
// event, by the clock and by the CPU time of the thread, which a busy machine does not lengthen.
#include "app/application.h"
#include "app/desktopbridge.h"
#include "bench/benchclient.h"
#include "language/language.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kStreams = 20;
constexpr int kTooLongMs = 50;

double threadCpuMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

// Measures each event the thread handles, with all that it sets off.
class ProbedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !m_measures)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer clock;
        clock.start();
        const double cpu = threadCpuMs();
        const bool result = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, double(clock.nsecsElapsed()) / 1e6);
        m_longestCpu = std::max(m_longestCpu, threadCpuMs() - cpu);
        --m_depth;
        return result;
    }

    void measure(bool on)
    {
        m_measures = on;
        if (on)
            m_longest = m_longestCpu = 0;
    }
    double longest() const { return m_longest; }
    double longestCpu() const { return m_longestCpu; }

private:
    int m_depth = 0;
    bool m_measures = false;
    double m_longest = 0;
    double m_longestCpu = 0;
};

// A call every few milliseconds from a thread of its own: how late it comes is what a click waits for.
class Heartbeat : public QObject
{
public:
    Heartbeat()
        : m_thread([this] { beat(); })
    { }
    ~Heartbeat() override
    {
        m_stop = true;
        m_thread.join();
    }

    void reset() { m_waits.clear(); }
    size_t count() const { return m_waits.size(); }
    double longest() const
    {
        return m_waits.empty() ? 0 : *std::max_element(m_waits.begin(), m_waits.end());
    }
    double p99()
    {
        if (m_waits.empty())
            return 0;
        const auto at = m_waits.begin() + qsizetype(m_waits.size() * 99 / 100);
        std::nth_element(m_waits.begin(), at, m_waits.end());
        return *at;
    }

private:
    void beat()
    {
        while (!m_stop) {
            QElapsedTimer sent;
            sent.start();
            QMetaObject::invokeMethod(
                this, [this, sent] { m_waits.push_back(double(sent.nsecsElapsed()) / 1e6); },
                Qt::QueuedConnection);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    std::vector<double> m_waits; // ms
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

// Streams one answer after the other until it is told to stop.
class Load
{
public:
    Load(quint16 port, const QByteArray &token)
    {
        for (int i = 0; i < kStreams; ++i)
            m_threads.emplace_back([this, port, token, i] { run(port, token, i); });
    }
    ~Load()
    {
        m_stop = true;
        for (std::thread &thread : m_threads)
            thread.join();
    }

private:
    void run(quint16 port, const QByteArray &token, int number) const
    {
        for (int turn = 0; !m_stop; ++turn) {
            BenchClient client(port, token);
            const QByteArray body = R"({"model":"sonnet","stream":true,"messages":[{"role":"user",)"
                                    R"("content":"#WORDS300 #DELAY10 )"
                + QByteArray::number(number) + '.' + QByteArray::number(turn) + R"("}]})";
            client.stream("/v1/chat/completions", body, "[DONE]");
        }
    }

    std::vector<std::thread> m_threads;
    std::atomic<bool> m_stop = false;
};

bool waitUntil(const std::function<bool()> &isSo)
{
    QElapsedTimer clock;
    clock.start();
    while (!isSo() && clock.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    return isSo();
}

void pass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

bool measure(ProbedApplication &application, AppState &state, Desktop &desktop, int seconds)
{
    if (!waitUntil([&] { return state.isRunning() && state.claude().isUsable(); })) {
        std::puts("the program did not start");
        return false;
    }
    MainWindow &window = desktop.window();
    const Load load(state.server().port, state.token().token);
    if (!waitUntil([&] { return state.server().activeTurns == kStreams; })) {
        std::puts("the streams did not start");
        return false;
    }
    Heartbeat heart;
    double worst = 0;
    std::printf("UI thread under %d streams of 100 deltas/s, times in ms\n", kStreams);
    std::puts("page             beats  wait p99  longest wait  longest event  by CPU");
    for (int page = 0; page < window.pageCount(); ++page) {
        window.showPage(page);
        pass(300); // the first showing is a click of the user's, not a stream
        heart.reset();
        application.measure(true);
        pass(seconds * 1000);
        application.measure(false);
        std::printf("%-16s %5zu %9.1f %13.1f %14.1f %7.1f\n",
                    qPrintable(window.page(page)->symbol()), heart.count(), heart.p99(),
                    heart.longest(), application.longest(), application.longestCpu());
        worst = std::max(worst, application.longestCpu());
    }
    std::printf("longest event by CPU: %.1f ms (%s %d)\n", worst,
                worst > kTooLongMs ? "MORE than" : "below", kTooLongMs);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    ProbedApplication application(argc, argv);
    const int seconds = std::max(1, QApplication::arguments().value(1, u"5"_s).toInt());
    const QTemporaryDir folder;
    const QString config = folder.filePath(u"config"_s);
    QDir().mkpath(config);
    QFile file(config + u"/bellhop.conf"_s);
    if (!file.open(QIODevice::WriteOnly))
        return 2;
    file.write("[server]\nport=0\n[workers]\nmax-concurrent=20\npool-size=40\n");
    file.close();
    qputenv("BELLHOP_CLAUDE_PATH", FAKECLAUDE_PATH);
    const Result<CommandLine> commandLine = CommandLine::parse(
        {u"bellhop"_s, u"--config-dir"_s, config, u"--data-dir"_s, folder.filePath(u"data"_s)});
    if (!commandLine)
        return 2;
    Instance instance(commandLine->dataDir);
    if (instance.claim() != Instance::Claim::First)
        return 2;
    Language language;
    Application program(*commandLine, false, instance, language);
    bool ok = false;
    QTimer::singleShot(0, &program, [&] {
        ok =
            measure(application, program.desktop()->state(), program.desktop()->desktop(), seconds);
        program.quit();
    });
    return program.run() == 0 && ok ? 0 : 1;
}
