// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/outputpipe.h"

#include <QPointer>
#include <QProcess>
#include <QScopedValueRollback>
#include <QSocketNotifier>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace {

// What a Linux pipe holds, so that one read empties it.
constexpr size_t kBufferSize = 64 * 1024;
// A child that writes faster than we read must not keep the event loop to itself.
constexpr size_t kBytesPerTurn = 256 * 1024;

void closeDescriptor(int &descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
    descriptor = -1;
}

bool makePipe(int (&ends)[2])
{
#ifdef Q_OS_DARWIN
    if (::pipe(ends) != 0)
        return false;
    ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return true;
#else
    return ::pipe2(ends, O_CLOEXEC) == 0;
#endif
}

// A program started with closed standard streams gets 0 to 2 for its next files; the child
// overwrites those.
bool moveAboveStandardStreams(int &descriptor)
{
    if (descriptor > STDERR_FILENO)
        return true;
    const int moved = ::fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    ::close(descriptor);
    descriptor = moved;
    return moved >= 0;
}

} // namespace

OutputPipe::OutputPipe(QObject *parent)
    : QObject(parent)
{ }

OutputPipe::~OutputPipe()
{
    delete m_notifier; // before its descriptor is closed
    closeDescriptor(m_readEnd);
    closeDescriptor(m_writeEnd);
}

bool OutputPipe::open()
{
    Q_ASSERT(m_readEnd < 0 && !m_closed);
    int ends[2];
    if (!makePipe(ends))
        return false;
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    if (!moveAboveStandardStreams(m_readEnd) || !moveAboveStandardStreams(m_writeEnd)) {
        closeDescriptor(m_readEnd);
        closeDescriptor(m_writeEnd);
        return false;
    }
    ::fcntl(m_readEnd, F_SETFL, ::fcntl(m_readEnd, F_GETFL) | O_NONBLOCK);
    m_buffer.reset(new char[kBufferSize]);
    m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    m_notifier->setEnabled(!m_paused);
    connect(m_notifier, &QSocketNotifier::activated, this, &OutputPipe::readSome);
    return true;
}

void OutputPipe::attachTo(QProcess &process)
{
    process.setStandardOutputFile(QProcess::nullDevice());
    // Runs between fork and exec: nothing but system calls.
    process.setChildProcessModifier(
        [earlier = process.childProcessModifier(), writeEnd = m_writeEnd] {
            if (earlier)
                earlier();
            while (::dup2(writeEnd, STDOUT_FILENO) < 0 && errno == EINTR) { }
        });
}

void OutputPipe::childStarted()
{
    closeDescriptor(m_writeEnd);
}

void OutputPipe::childEnded()
{
    childStarted();
    m_childEnded = true;
    // The notifier stays silent on an empty pipe that a grandchild keeps open.
    QMetaObject::invokeMethod(this, &OutputPipe::readSome, Qt::QueuedConnection);
}

void OutputPipe::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (m_notifier)
        m_notifier->setEnabled(!paused);
    if (!paused && m_childEnded)
        QMetaObject::invokeMethod(this, &OutputPipe::readSome, Qt::QueuedConnection);
}

void OutputPipe::readSome()
{
    // A receiver that runs an event loop must not get later bytes before it is done with these.
    if (m_reading || m_readEnd < 0)
        return;
    const QPointer<OutputPipe> self(this);
    m_reading = true;
    size_t total = 0;
    while (!m_paused && total < kBytesPerTurn) {
        const ssize_t count = ::read(m_readEnd, m_buffer.get(), kBufferSize);
        if (count > 0) {
            total += size_t(count);
            emit bytes(QByteArrayView(m_buffer.get(), qsizetype(count)));
            if (!self)
                return;
            // Less than was asked for: the pipe is empty, and the notifier tells when it is not.
            if (size_t(count) < kBufferSize && !m_childEnded)
                break;
            continue;
        }
        if (count < 0 && errno == EINTR)
            continue;
        m_reading = false;
        const bool empty = count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
        if (!empty || m_childEnded)
            close();
        return;
    }
    m_reading = false;
    // The rest of a dead child's output must not depend on the notifier.
    if (m_childEnded && !m_paused)
        QMetaObject::invokeMethod(this, &OutputPipe::readSome, Qt::QueuedConnection);
}

void OutputPipe::close()
{
    if (m_closed)
        return;
    m_closed = true;
    m_notifier->setEnabled(false);
    m_notifier->deleteLater();
    m_notifier = nullptr;
    closeDescriptor(m_readEnd);
    closeDescriptor(m_writeEnd);
    emit closed();
}
