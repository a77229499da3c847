// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform.h"

#include <QCryptographicHash>
#include <QDir>

#include <qt_windows.h>

using namespace Qt::StringLiterals;

bool hasDisplay()
{
    return true;
}

QString controlSocketName(const QString &dataDir)
{
    const QByteArray hash =
        QCryptographicHash::hash(dataDir.toLower().toUtf8(), QCryptographicHash::Sha256);
    return u"bellhop-"_s + QString::fromLatin1(hash.toHex().first(16));
}

FolderLock::FolderLock(QString filePath)
    : m_filePath(std::move(filePath))
{ }

FolderLock::~FolderLock()
{
    if (m_handle != -1)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

FolderLock::Outcome FolderLock::take()
{
    if (m_handle != -1)
        return Outcome::Taken;
    const std::wstring name = QDir::toNativeSeparators(m_filePath).toStdWString();
    const HANDLE handle = CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION ? Outcome::HeldByOther : Outcome::Failed;
    m_handle = reinterpret_cast<qintptr>(handle);
    return Outcome::Taken;
}
