// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalwindow.h"

using namespace Qt::StringLiterals;

QString TerminalWindow::closingWords()
{
    return tr("Done. Press Enter to close this window, then check again in Bellhop.");
}

Error TerminalWindow::noTerminal(const QStringList &command)
{
    return Error{tr("No terminal was found that Bellhop can open. Open one yourself and run: %1")
                     .arg(command.join(u' '))};
}
