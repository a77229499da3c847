// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpSocket>

// One answer as it stands in the received bytes.
struct RawAnswer
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; // names in lower case
    QByteArray body; // decoded if it was chunked
    bool complete = false;

    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
};

// A TCP client that sends exactly what it is told, to play rude clients with. Never blocks: the waits
// run the event loop, so that a server in the same thread goes on.
class RawClient : public QObject
{
    Q_OBJECT

public:
    explicit RawClient(quint16 port, QObject *parent = nullptr);

    bool waitConnected();
    void send(const QByteArray &bytes);
    // Each piece arrives by itself as far as the network allows.
    void sendInPieces(const QByteArray &bytes, qsizetype size);
    void stopReading(); // the kernel's buffers fill up, then the server's
    void hangUp(); // FIN
    void reset(); // RST

    // For answers to HEAD, which have a length but no body.
    void expectNoBodies() { m_noBodies = true; }

    const QByteArray &received() const { return m_received; }
    bool isConnected() const { return m_socket.state() == QTcpSocket::ConnectedState; }
    QList<RawAnswer> answers() const; // the last one may be incomplete

    bool waitForAnswers(qsizetype complete);
    bool waitForText(const QByteArray &text); // anywhere in the received bytes
    bool waitForClose();

private:
    QTcpSocket m_socket;
    QByteArray m_received;
    bool m_noBodies = false;
};
