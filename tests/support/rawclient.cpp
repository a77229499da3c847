// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawclient.h"

#include "support/waiting.h"

#include <QHostAddress>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

#include <optional>

using namespace std::chrono_literals;

namespace {

// Takes one chunk off the front; nothing if it is not there as a whole.
std::optional<QByteArray> takeChunk(QByteArrayView *rest)
{
    const qsizetype lineEnd = rest->indexOf("\r\n");
    if (lineEnd < 0)
        return {};
    const qsizetype size = rest->first(lineEnd).toLongLong(nullptr, 16);
    if (rest->size() < lineEnd + 2 + size + 2)
        return {};
    const QByteArray chunk = rest->sliced(lineEnd + 2, size).toByteArray();
    *rest = rest->sliced(lineEnd + 2 + size + 2);
    return chunk;
}

} // namespace

QByteArray RawAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

bool RawAnswer::hasHeader(const QByteArray &name) const
{
    return !header(name).isNull();
}

RawClient::RawClient(quint16 port, QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        if (m_socket.readBufferSize() == 0)
            m_received += m_socket.readAll();
    });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

bool RawClient::waitConnected()
{
    return waitUntil([this] { return isConnected(); });
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    if (isConnected())
        m_socket.flush();
}

void RawClient::sendInPieces(const QByteArray &bytes, qsizetype size)
{
    m_socket.setSocketOption(QTcpSocket::LowDelayOption, 1);
    for (qsizetype i = 0; i < bytes.size(); i += size) {
        send(bytes.mid(i, size));
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }
}

void RawClient::stopReading()
{
    m_socket.setReadBufferSize(1);
}

void RawClient::hangUp()
{
    m_socket.disconnectFromHost();
}

void RawClient::reset()
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    const auto descriptor = SOCKET(m_socket.socketDescriptor());
#else
    const int descriptor = int(m_socket.socketDescriptor());
#endif
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option),
                 sizeof option);
    m_socket.abort();
}

QList<RawAnswer> RawClient::answers() const
{
    QList<RawAnswer> answers;
    QByteArrayView rest = m_received;
    while (!rest.isEmpty()) {
        const qsizetype headEnd = rest.indexOf("\r\n\r\n");
        if (headEnd < 0)
            break;
        RawAnswer answer;
        const QList<QByteArray> lines = rest.first(headEnd).toByteArray().split('\n');
        answer.status = lines.first().mid(9, 3).toInt();
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.append({line.first(colon).toLower(), line.mid(colon + 1).trimmed()});
        }
        rest = rest.sliced(headEnd + 4);

        if (answer.header("transfer-encoding") == "chunked" && !m_noBodies) {
            while (const std::optional<QByteArray> chunk = takeChunk(&rest)) {
                answer.complete = chunk->isEmpty();
                if (answer.complete)
                    break;
                answer.body += *chunk;
            }
        } else if (!m_noBodies && answer.hasHeader("content-length")) {
            const qsizetype length = answer.header("content-length").toLongLong();
            answer.complete = rest.size() >= length;
            answer.body = rest.first(qMin(length, rest.size())).toByteArray();
            rest = rest.sliced(answer.body.size());
        } else if (m_noBodies || answer.status == 204 || answer.status == 100) {
            answer.complete = true;
        } else { // up to the end of the connection
            answer.body = rest.toByteArray();
            answer.complete = !isConnected();
            rest = {};
        }
        answers.append(answer);
        if (!answer.complete)
            break;
    }
    return answers;
}

bool RawClient::waitForAnswers(qsizetype complete)
{
    return waitUntil([this, complete] {
        qsizetype count = 0;
        const QList<RawAnswer> all = answers();
        for (const RawAnswer &answer : all)
            count += answer.complete ? 1 : 0;
        return count >= complete;
    });
}

bool RawClient::waitForText(const QByteArray &text)
{
    return waitUntil([this, &text] { return m_received.contains(text); });
}

bool RawClient::waitForClose()
{
    return waitUntil([this] { return m_socket.state() == QTcpSocket::UnconnectedState; });
}
