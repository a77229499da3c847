// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gatesocket.h"

#include <QHostAddress>

#include <cstring>

GateSocket::GateSocket(QObject *parent)
    : QTcpSocket(parent)
{
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
    setPeerAddress(QHostAddress(QHostAddress::LocalHost));
    setLocalAddress(QHostAddress(QHostAddress::LocalHost));
}

GateSocket::~GateSocket()
{
    // The base class would try to close what was never opened.
    setSocketState(UnconnectedState);
    setOpenMode(NotOpen);
}

void GateSocket::deliver(const QByteArray &request)
{
    m_input = request;
    m_position = 0;
    emit readyRead();
}

qint64 GateSocket::bytesAvailable() const
{
    return m_input.size() - m_position + QTcpSocket::bytesAvailable();
}

void GateSocket::disconnectFromHost()
{
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    emit stateChanged(UnconnectedState);
    emit disconnected();
}

void GateSocket::close()
{
    disconnectFromHost();
    setOpenMode(NotOpen);
}

qint64 GateSocket::readData(char *data, qint64 maxSize)
{
    const qint64 size = qMin<qint64>(maxSize, m_input.size() - m_position);
    if (size > 0)
        std::memcpy(data, m_input.constData() + m_position, size_t(size));
    m_position += size;
    return size;
}

qint64 GateSocket::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data)
    return size;
}
