// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

bool makePrivateFolder(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(path));
    if (folder.isDir())
        return true;
    if (!QDir().mkpath(folder.absolutePath()))
        return false;
    // Somebody else of ours may have made it in the meantime.
    return QDir().mkdir(folder.filePath(), kOwnerOnlyFolder) || QFileInfo(path).isDir();
}

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnlyFile))
        return true;
    return file.exists()
        && (file.permissions() == (kOwnerOnlyFile | QFileDevice::ReadUser | QFileDevice::WriteUser)
            || file.setPermissions(kOwnerOnlyFile));
}

bool writePrivateFile(const QString &path, const QByteArray &content)
{
    // The mode is set while the file is still empty; QSaveFile keeps that of a file that was there.
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnlyFile)
        && file.write(content) == content.size() && file.commit();
}
