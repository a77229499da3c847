// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/claudeplaces.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class Places
{
public:
    explicit Places(const QProcessEnvironment &environment)
        : m_environment(environment)
        , m_home(environment.value(u"HOME"_s, QDir::homePath()))
    { }

    QString home(QLatin1StringView below) const { return m_home + '/'_L1 + below; }

    // The folder a variable names, or where the tool puts it without one.
    QString folder(const QString &variable, QLatin1StringView belowHome) const
    {
        const QString configured = m_environment.value(variable);
        return configured.isEmpty() ? home(belowHome) : configured;
    }

    void add(const QString &folder, const QString &how)
    {
        if (folder.startsWith('/'_L1))
            m_list.append({folder + "/claude"_L1, how});
    }

    void addEachVersion(const QString &folder, QLatin1StringView below, const QString &how)
    {
        const QStringList versions = versionFolders(folder);
        for (const QString &version : versions)
            add(version + below, how);
    }

    QList<ClaudePlace> list() const { return m_list; }

private:
    const QProcessEnvironment &m_environment;
    const QString m_home;
    QList<ClaudePlace> m_list;
};

// "prefix=~/.npm-global" or "prefix = ${HOME}/npm" in ~/.npmrc
QString npmPrefix(const QString &file, const QString &home)
{
    QFile npmrc(file);
    if (!npmrc.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    const QList<QByteArray> lines = npmrc.read(64 * 1024).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype equals = line.indexOf('=');
        if (equals < 0 || line.left(equals).trimmed() != "prefix")
            continue;
        QString prefix = QString::fromUtf8(line.mid(equals + 1)).trimmed();
        if (prefix.startsWith("~/"_L1))
            prefix.replace(0, 1, home);
        return prefix.replace("${HOME}"_L1, home);
    }
    return {};
}

} // namespace

QList<ClaudePlace> claudePlaces(const QProcessEnvironment &environment,
                                const QStringList &projectFolders)
{
    Places places(environment);
    const QStringList path = environment.value(u"PATH"_s).split(u':', Qt::SkipEmptyParts);
    for (const QString &folder : path)
        places.add(folder, u"PATH"_s);
    places.add(places.home(".local/bin"_L1), u"~/.local/bin"_s);
    places.add(places.home(".claude/local"_L1), u"~/.claude/local"_s);
    places.add(places.home(".claude/local/node_modules/.bin"_L1), u"~/.claude/local"_s);

    const QString home = places.home(""_L1).chopped(1);
    for (const QString &variable : {u"npm_config_prefix"_s, u"NPM_CONFIG_PREFIX"_s})
        places.add(environment.value(variable) + "/bin"_L1, u"npm"_s);
    places.add(npmPrefix(places.home(".npmrc"_L1), home) + "/bin"_L1, u"npm"_s);
    for (const auto folder :
         {".npm-global/bin"_L1, ".npm-packages/bin"_L1, "npm/bin"_L1, "node_modules/.bin"_L1})
        places.add(places.home(folder), u"npm"_s);
    places.addEachVersion(places.folder(u"NVM_DIR"_s, ".nvm"_L1) + "/versions/node"_L1, "/bin"_L1,
                          u"nvm"_s);
    places.add(places.folder(u"VOLTA_HOME"_s, ".volta"_L1) + "/bin"_L1, u"Volta"_s);
    for (const QString &folder :
         {places.folder(u"FNM_DIR"_s, ".local/share/fnm"_L1), places.home(".fnm"_L1),
          places.home("Library/Application Support/fnm"_L1)})
        places.addEachVersion(folder + "/node-versions"_L1, "/installation/bin"_L1, u"fnm"_s);
    for (const QString &folder : {u"/opt/homebrew/bin"_s, u"/home/linuxbrew/.linuxbrew/bin"_s,
                                  places.home(".linuxbrew/bin"_L1)})
        places.add(folder, u"Homebrew"_s);
    places.add(places.folder(u"BUN_INSTALL"_s, ".bun"_L1) + "/bin"_L1, u"Bun"_s);
    places.add(places.folder(u"PNPM_HOME"_s, ".local/share/pnpm"_L1), u"pnpm"_s);
    places.add(u"/usr/local/bin"_s, u"/usr/local/bin"_s);
    places.add(u"/usr/bin"_s, u"/usr/bin"_s);

    for (const QString &folder : projectFolders) {
        for (const auto modules : {""_L1, "/node_modules"_L1}) {
            const QString packages = folder + modules;
            places.add(packages + "/.bin"_L1, folder);
            // The package of one platform brings the program itself, without a link in .bin.
            const QDir scope(packages + "/@anthropic-ai"_L1);
            const QStringList found = scope.entryList({u"claude-code-*"_s}, QDir::Dirs);
            for (const QString &package : found)
                places.add(scope.filePath(package), folder);
        }
    }
    return places.list();
}
