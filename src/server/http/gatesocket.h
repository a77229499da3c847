// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

// The face QHttpServer sees instead of a client: a socket without a descriptor that hands it one
// clean request at a time. What QHttpServer writes to it goes nowhere; answers go through the
// exchange. It outlives every client, so nothing QHttpServer does can touch a dead socket.
class GateSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    explicit GateSocket(QObject *parent = nullptr);
    ~GateSocket() override;

    // QHttpServer has called its handler when this returns.
    void deliver(const QByteArray &request);
    bool isUsable() const { return state() == ConnectedState; } // false once QHttpServer gave it up

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override { return 0; }
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_input;
    qsizetype m_position = 0;
};
