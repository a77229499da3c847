// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/timing.h"

#include <QTcpSocket>

#include <memory>
#include <vector>

// The leanest client there is: one blocking socket, so that what is timed is the server.
class BenchClient
{
public:
    BenchClient(quint16 port, QByteArray token);

    // Streams one answer; `endMark` is what its last event contains.
    Timing stream(const QByteArray &path, const QByteArray &body, const QByteArray &endMark);
    // Streams until `bytes` have come, then drops the connection without a word.
    void streamAndLeave(const QByteArray &path, const QByteArray &body, qint64 bytes);
    QByteArray get(const QByteArray &path); // the body

private:
    void send(const QByteArray &method, const QByteArray &path, const QByteArray &body);

    QTcpSocket m_socket;
    quint16 m_port;
    QByteArray m_token;
};

// Asks one path again and again over several keep-alive connections, from one thread.
class KeepAliveLoad : public QObject
{
    Q_OBJECT

public:
    KeepAliveLoad(quint16 port, const QByteArray &token, const QByteArray &path, int connections);

    int run(std::chrono::milliseconds time); // answers given in that time

private:
    void answerFrom(QTcpSocket *socket, QByteArray *buffer);

    QByteArray m_request;
    quint16 m_port;
    std::vector<std::unique_ptr<QTcpSocket>> m_sockets;
    std::vector<std::unique_ptr<QByteArray>> m_buffers;
    int m_answers = 0;
};
