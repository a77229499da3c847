// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

bool hasDisplay()
{
#ifdef Q_OS_DARWIN
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

QString controlSocketName(const QString &dataDir)
{
    // QLocalServer makes it under a longer, temporary name first.
    constexpr qsizetype kRoom = sizeof(sockaddr_un::sun_path) - 24;
    const QString beside = dataDir + u"/control"_s;
    if (QFile::encodeName(beside).size() <= kRoom)
        return beside;
    const QByteArray hash =
        QCryptographicHash::hash(dataDir.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QDir::tempPath() + u"/bellhop-"_s + QString::fromLatin1(hash);
}

FolderLock::FolderLock(QString filePath)
    : m_filePath(std::move(filePath))
{ }

FolderLock::~FolderLock()
{
    if (m_handle >= 0)
        ::close(int(m_handle));
}

FolderLock::Outcome FolderLock::take()
{
    if (m_handle >= 0)
        return Outcome::Taken;
    const QByteArray name = QFile::encodeName(m_filePath);
    const int handle = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0)
        return Outcome::Failed;
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        const bool isHeld = errno == EWOULDBLOCK;
        ::close(handle);
        return isHeld ? Outcome::HeldByOther : Outcome::Failed;
    }
    m_handle = handle;
    return Outcome::Taken;
}
