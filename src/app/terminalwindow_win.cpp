// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalwindow.h"

#include <QDir>
#include <QProcess>

#include <windows.h>

using namespace Qt::StringLiterals;

Result<Done> TerminalWindow::open(const QStringList &command)
{
    QProcess process;
    process.setProgram(qEnvironmentVariable("COMSPEC", u"cmd.exe"_s));
    process.setArguments(QStringList{u"/k"_s} + command); // stays open by itself
    process.setWorkingDirectory(QDir::homePath());
    process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments *arguments) {
        arguments->flags |= CREATE_NEW_CONSOLE;
        arguments->startupInfo->dwFlags &= ~DWORD(STARTF_USESTDHANDLES);
    });
    if (process.startDetached())
        return Done{};
    return noTerminal(command);
}
