// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include "core/settings/privatefile.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QPointer>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcInstance, "bellhop.instance", QtInfoMsg)

constexpr qint64 kLongestQuestion = 4096;
constexpr qint64 kLongestAnswer = 1024 * 1024;
constexpr auto kPause = 20ms;
constexpr auto kStartPatience = 2s; // of one that is just starting and has no socket yet
constexpr auto kQuestionPatience = 10s;
constexpr int kMostConnections = 16;

QString lockPath(const QString &dataDir)
{
    return dataDir + u"/instance.lock"_s;
}

void send(const QPointer<QLocalSocket> &socket, const Json &answer)
{
    if (!socket)
        return;
    socket->write(dumpJsonBytes(answer) + '\n');
    socket->flush();
}

Json failure(const char *reason)
{
    return {{"ok", false}, {"error", reason}};
}

} // namespace

Instance::Instance(QString dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
    , m_lock(lockPath(m_dataDir))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMostConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::takeConnection);
}

Instance::~Instance() = default;

Instance::Claim Instance::claim()
{
    const bool hasFolder = makePrivateFolder(m_dataDir);
    const FolderLock::Outcome outcome = hasFolder ? m_lock.take() : FolderLock::Outcome::Failed;
    if (outcome == FolderLock::Outcome::HeldByOther)
        return Claim::Second;
    if (outcome == FolderLock::Outcome::Failed) {
        m_problem = tr("The folder %1 cannot be written.").arg(m_dataDir);
        return Claim::Failed;
    }
    const QString name = controlSocketName(m_dataDir);
    QLocalServer::removeServer(name); // nobody can be behind it: we hold the lock
    if (!m_server.listen(name))
        qCWarning(lcInstance).noquote()
            << "no control socket, other starts cannot talk to this one:" << m_server.errorString();
    return Claim::First;
}

void Instance::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readCommand(socket); });
        auto *patience = new QTimer(socket);
        patience->setSingleShot(true);
        connect(patience, &QTimer::timeout, socket, [socket] { socket->abort(); });
        patience->start(kQuestionPatience);
        readCommand(socket);
    }
}

void Instance::readCommand(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongestQuestion)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(kLongestQuestion);
    delete socket->findChild<QTimer *>();
    socket->disconnect(this); // one question per connection
    const std::optional<Json> question = parseJson(line);
    const QString command = question ? toQString(stringOr(*question, "command")) : QString();
    const QPointer<QLocalSocket> asker(socket);
    if (command.isEmpty() || !m_handler) {
        send(asker, failure(command.isEmpty() ? "no command" : "not ready"));
        return;
    }
    qCDebug(lcInstance) << "asked for" << command;
    m_handler(command, [asker](const Json &answer) { send(asker, answer); });
}

bool Instance::isRunning(const QString &dataDir)
{
    // A lock that is ours for a moment was nobody's.
    return FolderLock(lockPath(dataDir)).take() == FolderLock::Outcome::HeldByOther;
}

bool Instance::waitForEnd(const QString &dataDir, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (isRunning(dataDir)) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(std::chrono::milliseconds(kPause).count());
    }
    return true;
}

Result<Json> Instance::ask(const QString &dataDir, const QString &command,
                           std::chrono::milliseconds patience)
{
    const QDeadlineTimer startDeadline(kStartPatience);
    QLocalSocket socket;
    while (true) {
        if (!isRunning(dataDir))
            return Error{tr("Bellhop is not running.")};
        socket.connectToServer(controlSocketName(dataDir));
        if (socket.waitForConnected())
            break;
        if (startDeadline.hasExpired())
            return Error{
                tr("Bellhop is running, but does not answer: %1").arg(socket.errorString())};
        QThread::msleep(std::chrono::milliseconds(kPause).count());
    }

    socket.write(dumpJsonBytes({{"command", command.toStdString()}}) + '\n');
    const QDeadlineTimer deadline(patience);
    while (!socket.canReadLine()) {
        if (socket.bytesAvailable() > kLongestAnswer
            || !socket.waitForReadyRead(int(deadline.remainingTime())))
            return Error{tr("Bellhop is running, but does not answer.")};
    }
    const std::optional<Json> answer = parseJson(socket.readLine());
    if (!answer || !answer->is_object())
        return Error{tr("Bellhop is running, but its answer makes no sense.")};
    if (!boolOr(*answer, "ok"))
        return Error{toQString(stringOr(*answer, "error", "refused"))};
    return *answer;
}
