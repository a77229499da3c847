// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QStringList>

// Opens the desktop's terminal with a command in it that wants to talk to somebody: Claude Code's
// sign-in, its installation. The window stays until it is closed, so that what was said can be read.
// UI thread.
class TerminalWindow
{
    Q_DECLARE_TR_FUNCTIONS(TerminalWindow)

public:
    // The program's folder goes first in the command's PATH: a CLI from npm needs its node beside it.
    static Result<Done> open(const QStringList &command);

private:
    static QString closingWords();
    static Error noTerminal(const QStringList &command);
};
