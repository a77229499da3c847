// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QObject>

#include <memory>

class QProcess;
class QSocketNotifier;

// A child's standard output with back-pressure. QProcess reads a child without limit, so a slow
// reader would fill memory; this pipe is ours and can be left unread: then the kernel's pipe fills
// and the child waits in write(). Lives in one thread, the one that starts the process.
//
// Use: open(), attachTo(process), process.start(), childStarted() on QProcess::started (or
// errorOccurred), childEnded() on QProcess::finished. On Windows QProcess itself reads, without
// back-pressure.
class OutputPipe final : public QObject
{
    Q_OBJECT

public:
    explicit OutputPipe(QObject *parent = nullptr);
    ~OutputPipe() override;
    Q_DISABLE_COPY_MOVE(OutputPipe)

    bool open();
    // Keeps a child process modifier that is already set: it runs first.
    void attachTo(QProcess &process);
    // Closes our copy of the writing end, without which the end of the output is never seen.
    void childStarted();
    // From now on an empty pipe is the end, even if a grandchild still holds the writing end.
    void childEnded();
    void setPaused(bool paused);

    bool isPaused() const { return m_paused; }

signals:
    // The view is valid during the call only. Never emitted while paused.
    void bytes(QByteArrayView data);
    // Once, after the last bytes(). A receiver may delete the pipe.
    void closed();

private:
    void readSome();
    void close();

    std::unique_ptr<char[]> m_buffer;
    QSocketNotifier *m_notifier = nullptr;
    QProcess *m_process = nullptr; // Windows only
    int m_readEnd = -1;
    int m_writeEnd = -1;
    bool m_paused = false;
    bool m_childEnded = false;
    bool m_reading = false;
    bool m_closed = false;
};
