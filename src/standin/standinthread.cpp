// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standinthread.h"

using namespace Qt::StringLiterals;

StandInThread::StandInThread(const StandIn::Options &options)
    : m_standIn(new StandIn(options))
{
    m_standIn->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_standIn, &QObject::deleteLater);
    m_thread.setObjectName(u"stand-in"_s);
    m_thread.start();
}

StandInThread::~StandInThread()
{
    // Closed before the thread ends: its last round deletes what waits for that, but nothing that comes
    // to wait meanwhile, such as the connections of a stand-in that goes.
    call(&StandIn::close);
    m_thread.quit();
    m_thread.wait();
}

Result<quint16> StandInThread::listen()
{
    return call([](StandIn &standIn) { return standIn.listen(); });
}
