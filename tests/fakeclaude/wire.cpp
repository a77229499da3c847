// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

int signalPipe[2] = {-1, -1};

extern "C" void noteSignal(int number)
{
    const char byte = number == SIGINT ? 'I' : 'T';
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count < 0) {
            if (errno == EINTR)
                continue;
            // Like the CLI: a reader that went away does not end it.
            return false;
        }
        bytes.remove_prefix(size_t(count));
    }
    return true;
}

} // namespace

Wire::Wire()
{
    ::signal(SIGPIPE, SIG_IGN);
    if (::pipe(signalPipe) == 0) {
        struct sigaction action = {};
        action.sa_handler = noteSignal;
        ::sigaction(SIGTERM, &action, nullptr);
        ::sigaction(SIGINT, &action, nullptr);
    }
    if (const char *file = std::getenv("FAKECLAUDE_LOG")) {
        std::string name(file);
        if (const size_t at = name.find("%p"); at != std::string::npos)
            name.replace(at, 2, std::to_string(::getpid()));
        m_logFile = ::open(name.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
}

void Wire::send(const Json &line)
{
    sendRaw(line.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n');
}

bool Wire::sendRaw(std::string_view bytes)
{
    return writeAll(STDOUT_FILENO, bytes);
}

void Wire::sendError(std::string_view bytes)
{
    writeAll(STDERR_FILENO, bytes);
}

void Wire::log(const Json &entry)
{
    if (m_logFile >= 0)
        writeAll(m_logFile, entry.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n');
}

bool Wire::takeLine(std::string &line)
{
    const size_t end = m_input.find('\n');
    if (end == std::string::npos)
        return false;
    line.assign(m_input, 0, end);
    m_input.erase(0, end + 1);
    return true;
}

Wire::Event Wire::next(int timeoutMs, std::string &line)
{
    for (;;) {
        if (takeLine(line))
            return Event::Line;
        if (m_closed && !m_closeReported) {
            m_closeReported = true;
            return Event::Closed;
        }
        pollfd files[2] = {{signalPipe[0], POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
        const int ready = ::poll(files, m_closed ? 1 : 2, timeoutMs);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return Event::Timeout;
        if (files[0].revents) {
            char byte = 0;
            if (::read(signalPipe[0], &byte, 1) == 1)
                return byte == 'I' ? Event::Interrupted : Event::Terminated;
        }
        if (!m_closed && files[1].revents) {
            char buffer[64 * 1024];
            const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
            if (count > 0)
                m_input.append(buffer, size_t(count));
            else if (count == 0 || errno != EINTR)
                m_closed = true;
        }
    }
}

void ignoreTermination()
{
    ::signal(SIGTERM, SIG_IGN);
    ::signal(SIGINT, SIG_IGN);
}

void crash()
{
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::signal(SIGSEGV, SIG_DFL);
    ::raise(SIGSEGV);
    ::_exit(139);
}
