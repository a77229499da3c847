// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signalhandler.h"

#include <QMutex>

#include <qt_windows.h>

namespace {

QMutex g_mutex;
SignalHandler *g_handler = nullptr;

BOOL WINAPI handleControl(DWORD)
{
    // Called in a thread of its own.
    const QMutexLocker locker(&g_mutex);
    if (!g_handler)
        return FALSE;
    QMetaObject::invokeMethod(g_handler, &SignalHandler::quitRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

SignalHandler::SignalHandler(QObject *parent)
    : QObject(parent)
{
    const QMutexLocker locker(&g_mutex);
    g_handler = this;
    SetConsoleCtrlHandler(&handleControl, TRUE);
}

SignalHandler::~SignalHandler()
{
    SetConsoleCtrlHandler(&handleControl, FALSE);
    const QMutexLocker locker(&g_mutex);
    g_handler = nullptr;
}
