// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/claudeplaces.h"

#include <QDir>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

QStringList versionFolders(const QString &folder)
{
    const auto version = [](const QString &name) {
        return QVersionNumber::fromString(name.startsWith('v'_L1) ? name.mid(1) : name);
    };
    const QDir parent(folder);
    QStringList names = parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::stable_sort(names.begin(), names.end(), [&version](const QString &a, const QString &b) {
        return version(a) > version(b);
    });
    for (QString &name : names)
        name = parent.filePath(name);
    return names;
}
