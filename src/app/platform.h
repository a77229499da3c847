// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The few things that every system does in its own way.

// Whether windows can be shown.
bool hasDisplay();

// The name QLocalServer takes for the control socket of the instance in a data folder.
QString controlSocketName(const QString &dataDir);

// Held by one process at a time; the system lets go of it however that process ends.
class FolderLock
{
public:
    explicit FolderLock(QString filePath);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    enum class Outcome { Taken, HeldByOther, Failed };
    Outcome take();

private:
    QString m_filePath;
    qintptr m_handle = -1;
};
