// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/outputpipe.h"

#include <QPointer>
#include <QProcess>
#include <QSocketNotifier>

OutputPipe::OutputPipe(QObject *parent)
    : QObject(parent)
{ }

OutputPipe::~OutputPipe() = default;

bool OutputPipe::open()
{
    return true;
}

void OutputPipe::attachTo(QProcess &process)
{
    m_process = &process;
    connect(&process, &QProcess::readyReadStandardOutput, this, &OutputPipe::readSome);
    connect(&process, &QObject::destroyed, this, [this] { m_process = nullptr; });
}

void OutputPipe::childStarted() { }

void OutputPipe::childEnded()
{
    m_childEnded = true;
    QMetaObject::invokeMethod(this, &OutputPipe::readSome, Qt::QueuedConnection);
}

void OutputPipe::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused)
        QMetaObject::invokeMethod(this, &OutputPipe::readSome, Qt::QueuedConnection);
}

void OutputPipe::readSome()
{
    if (m_reading || m_paused || m_closed)
        return;
    const QPointer<OutputPipe> self(this);
    m_reading = true;
    while (m_process && !m_paused) {
        const QByteArray data = m_process->readAllStandardOutput();
        if (data.isEmpty())
            break;
        emit bytes(data);
        if (!self)
            return;
    }
    m_reading = false;
    if (m_childEnded && !m_paused)
        close();
}

void OutputPipe::close()
{
    if (m_closed)
        return;
    m_closed = true;
    emit closed();
}
