// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claude/claudeenvironment.h"
#include "core/claude/shortcommand.h"
#include "core/claude/spawnplan.h"
#include "core/status/serverstatus.h"

#include <QObject>
#include <QProcessEnvironment>

#include <memory>

// Finds the user's `claude`, its version and who is signed in. Nothing here blocks: what can be seen
// in the file system is known when look() returns, the rest arrives as statusChanged(). A new look()
// supersedes the running one. Engine thread.
class ClaudeInstallation final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QString configuredPath; // empty = look for it
        ClaudeEnvironment environment;
        QString workingDirectory; // see prepareWorkFolder()
        QStringList projectFolders; // where our own scripts install the CLI
    };

    explicit ClaudeInstallation(QObject *parent = nullptr);
    ~ClaudeInstallation() override;
    Q_DISABLE_COPY_MOVE(ClaudeInstallation)

    void look(const Setup &setup);
    // Who is signed in, once more; statusChanged() follows if there is a usable CLI and nobody looks.
    void checkLogin();

    const ClaudeStatus &status() const { return m_status; }
    // Meaningful once found.
    const ClaudeCommand &command() const { return m_command; }
    // What a worker is started in; the CLI's own folder is part of it.
    QProcessEnvironment environment() const { return m_setup.environment.build(); }

    // The folders of our scripts: BELLHOP_CLI_DIR and "cli" beside the program's folder.
    static QStringList defaultProjectFolders();

signals:
    void found(const QString &path, const QString &how);
    void notFound(const Wording &problem);
    void statusChanged(const ClaudeStatus &status);

private:
    Wording problemWith(const QString &path) const;
    void use(const QString &path, const QString &how);
    void askLoginShell();
    void loginShellAnswered(const ShortCommand::Outcome &outcome);
    void giveUp(const Wording &problem);
    void askVersion();
    void versionAnswered(const ShortCommand::Outcome &outcome);
    void askLogin();
    void loginAnswered(const ShortCommand::Outcome &outcome);
    ShortCommand *command(const QStringList &arguments);

    Setup m_setup;
    ClaudeStatus m_status;
    ClaudeCommand m_command;
    // Parent of the commands of this look(); deleting it ends them.
    std::unique_ptr<QObject> m_running;
    bool m_askingLogin = false;
};

// The last line of a shell's answer to `command -v claude` that names a file, also inside an alias.
QString pathFromShellAnswer(const QByteArray &output);

// A script npm writes on Windows cannot be started without a shell: what it would start.
ClaudeCommand commandFor(const QString &path);

// What `claude auth status` printed, into the login part of the status.
void readLogin(const QByteArray &output, Settings::ClaudeAuth auth, ClaudeStatus &status);
