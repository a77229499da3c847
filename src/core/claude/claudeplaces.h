// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

// A file that may be the CLI.
struct ClaudePlace
{
    QString path;
    QString how; // for people: "PATH", "~/.local/bin", "nvm", …
};

// Where installers put the CLI, most likely first; the files need not exist. `projectFolders` hold
// an npm project of our own.
QList<ClaudePlace> claudePlaces(const QProcessEnvironment &environment,
                                const QStringList &projectFolders);

// The folders in there whose names are versions, newest first.
QStringList versionFolders(const QString &folder);
