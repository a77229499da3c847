// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/claudeplaces.h"

#include <QDir>

using namespace Qt::StringLiterals;

QList<ClaudePlace> claudePlaces(const QProcessEnvironment &environment,
                                const QStringList &projectFolders)
{
    QList<ClaudePlace> places;
    const auto add = [&places](const QString &folder, const QString &how) {
        if (!QDir::isAbsolutePath(folder))
            return;
        // npm writes a script beside which the program itself is found.
        places.append({QDir::fromNativeSeparators(folder) + "/claude.exe"_L1, how});
        places.append({QDir::fromNativeSeparators(folder) + "/claude.cmd"_L1, how});
    };
    const QStringList path = environment.value(u"PATH"_s).split(u';', Qt::SkipEmptyParts);
    for (const QString &folder : path)
        add(folder, u"PATH"_s);
    const QString home = environment.value(u"USERPROFILE"_s, QDir::homePath());
    const QString local = environment.value(u"LOCALAPPDATA"_s);
    add(home + "/.local/bin"_L1, u"~/.local/bin"_s);
    add(home + "/.claude/local"_L1, u"~/.claude/local"_s);
    add(environment.value(u"APPDATA"_s) + "/npm"_L1, u"npm"_s);
    add(environment.value(u"NVM_SYMLINK"_s), u"nvm"_s);
    add(local + "/Volta/bin"_L1, u"Volta"_s);
    const QString fnm =
        environment.value(u"FNM_DIR"_s, environment.value(u"APPDATA"_s) + "/fnm"_L1);
    const QStringList versions = versionFolders(fnm + "/node-versions"_L1);
    for (const QString &version : versions)
        add(version + "/installation"_L1, u"fnm"_s);
    add(home + "/.bun/bin"_L1, u"Bun"_s);
    add(home + "/scoop/shims"_L1, u"Scoop"_s);
    add(local + "/pnpm"_L1, u"pnpm"_s);
    for (const QString &folder : projectFolders)
        add(folder + "/node_modules/.bin"_L1, folder);
    return places;
}
