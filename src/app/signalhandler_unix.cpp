// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signalhandler.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr int kSignals[] = {SIGTERM, SIGINT, SIGHUP};

// A handler may do next to nothing, so it writes a byte and the event loop does the rest
// (https://doc.qt.io/qt-6/unix-signals.html).
int g_pipe[2] = {-1, -1};

void handleSignal(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &byte, 1);
    errno = before;
}

} // namespace

SignalHandler::SignalHandler(QObject *parent)
    : QObject(parent)
{
    if (::pipe(g_pipe) != 0)
        return;
    for (const int end : g_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        if (::read(g_pipe[0], bytes, sizeof(bytes)) > 0)
            emit quitRequested();
    });
    struct sigaction action = {};
    action.sa_handler = &handleSignal;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    for (const int number : kSignals) {
        struct sigaction before = {};
        ::sigaction(number, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // nohup, or a shell's background job
            ::sigaction(number, &action, nullptr);
    }
    // Who reads our output may leave; QProcess gives children the default back.
    ::signal(SIGPIPE, SIG_IGN);
}

SignalHandler::~SignalHandler()
{
    for (const int number : kSignals) {
        struct sigaction current = {};
        ::sigaction(number, nullptr, &current);
        if (current.sa_handler == &handleSignal)
            ::signal(number, SIG_DFL);
    }
    for (int &end : g_pipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}
