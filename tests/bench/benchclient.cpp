// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchclient.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QTimer>

namespace {

constexpr int kPatienceMs = 120'000;

QByteArray requestText(const QByteArray &method, const QByteArray &path, const QByteArray &token,
                       quint16 port, const QByteArray &body)
{
    QByteArray text = method + ' ' + path
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\nAuthorization: Bearer "
        + token + "\r\nx-api-key: " + token + "\r\n";
    if (path.startsWith("/v1/messages"))
        text += "anthropic-version: 2023-06-01\r\n";
    if (!body.isEmpty())
        text += "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

// Size of the first whole answer in the buffer, 0 if there is none yet.
qsizetype wholeAnswer(const QByteArray &buffer)
{
    const qsizetype head = buffer.indexOf("\r\n\r\n");
    const qsizetype length = buffer.toLower().indexOf("content-length: ");
    if (head < 0 || length < 0 || length > head)
        return 0;
    const qsizetype end = buffer.indexOf('\r', length);
    const qsizetype size = head + 4 + buffer.mid(length + 16, end - length - 16).toLongLong();
    return buffer.size() >= size ? size : 0;
}

} // namespace

BenchClient::BenchClient(quint16 port, QByteArray token)
    : m_port(port)
    , m_token(std::move(token))
{ }

Timing BenchClient::stream(const QByteArray &path, const QByteArray &body,
                           const QByteArray &endMark)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        m_socket.connectToHost(QHostAddress::LocalHost, m_port);
        m_socket.waitForConnected();
    }
    m_socket.readAll();
    TimingWatch watch(endMark);
    send("POST", path, body);
    while (m_socket.waitForReadyRead(kPatienceMs)) {
        if (watch.see(m_socket.readAll()))
            break;
    }
    // The closing chunk may come on its own; the next answer must not begin with it.
    if (!watch.timing().isComplete())
        m_socket.abort();
    else
        m_socket.waitForReadyRead(5);
    return watch.timing();
}

void BenchClient::streamAndLeave(const QByteArray &path, const QByteArray &body, qint64 bytes)
{
    m_socket.abort();
    m_socket.connectToHost(QHostAddress::LocalHost, m_port);
    m_socket.waitForConnected();
    send("POST", path, body);
    qint64 seen = 0;
    while (seen < bytes && m_socket.waitForReadyRead(kPatienceMs))
        seen += m_socket.readAll().size();
    m_socket.abort();
}

QByteArray BenchClient::get(const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.waitForConnected();
    socket.write(requestText("GET", path, m_token, m_port, {}));
    QByteArray buffer;
    while (wholeAnswer(buffer) == 0 && socket.waitForReadyRead(kPatienceMs))
        buffer += socket.readAll();
    return buffer.mid(buffer.indexOf("\r\n\r\n") + 4);
}

void BenchClient::send(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    m_socket.write(requestText(method, path, m_token, m_port, body));
    m_socket.flush();
}

KeepAliveLoad::KeepAliveLoad(quint16 port, const QByteArray &token, const QByteArray &path,
                             int connections)
    : m_request(requestText("GET", path, token, port, {}))
    , m_port(port)
{
    for (int i = 0; i < connections; ++i) {
        m_sockets.push_back(std::make_unique<QTcpSocket>());
        m_buffers.push_back(std::make_unique<QByteArray>());
        QTcpSocket *socket = m_sockets.back().get();
        QByteArray *buffer = m_buffers.back().get();
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, buffer] { answerFrom(socket, buffer); });
    }
}

int KeepAliveLoad::run(std::chrono::milliseconds time)
{
    for (const auto &socket : m_sockets) {
        socket->connectToHost(QHostAddress::LocalHost, m_port);
        socket->waitForConnected();
    }
    m_answers = 0;
    for (const auto &socket : m_sockets)
        socket->write(m_request);
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
    const int answers = m_answers;
    for (const auto &socket : m_sockets)
        socket->abort();
    return answers;
}

void KeepAliveLoad::answerFrom(QTcpSocket *socket, QByteArray *buffer)
{
    *buffer += socket->readAll();
    const qsizetype size = wholeAnswer(*buffer);
    if (size == 0)
        return;
    buffer->remove(0, size);
    ++m_answers;
    socket->write(m_request);
}
