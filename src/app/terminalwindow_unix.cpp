// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct TerminalProgram
{
    QString name;
    QStringList before; // what comes between it and the command
};

// The user's own choice first, then the desktop's, then the usual ones.
QList<TerminalProgram> terminalPrograms()
{
    QList<TerminalProgram> programs;
    if (const QString own = qEnvironmentVariable("TERMINAL"); !own.isEmpty())
        programs.append({own, {u"-e"_s}});
    programs += {{u"xdg-terminal-exec"_s, {}},
                 {u"x-terminal-emulator"_s, {u"-e"_s}},
                 {u"konsole"_s, {u"-e"_s}},
                 {u"gnome-terminal"_s, {u"--"_s}},
                 {u"kgx"_s, {u"--"_s}},
                 {u"ptyxis"_s, {u"--"_s}},
                 {u"xfce4-terminal"_s, {u"-x"_s}},
                 {u"kitty"_s, {}},
                 {u"alacritty"_s, {u"-e"_s}},
                 {u"foot"_s, {}},
                 {u"xterm"_s, {u"-e"_s}}};
    return programs;
}

} // namespace

Result<Done> TerminalWindow::open(const QStringList &command)
{
    // Terminals often run in a process of their own, so the environment has to go along.
    QStringList inside{u"env"_s};
    if (const QFileInfo program(command.constFirst()); program.isAbsolute())
        inside.append(u"PATH="_s + program.absolutePath() + u':' + qEnvironmentVariable("PATH"));
    inside += {u"sh"_s, u"-c"_s, uR"("$@"; printf '\n%s' "$0"; read -r answer)"_s, closingWords()};
    inside += command;
    for (const TerminalProgram &terminal : terminalPrograms()) {
        const QString path = QStandardPaths::findExecutable(terminal.name);
        if (!path.isEmpty()
            && QProcess::startDetached(path, terminal.before + inside, QDir::homePath()))
            return Done{};
    }
    return noTerminal(command);
}
