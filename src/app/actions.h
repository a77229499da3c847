// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

// Everything the program does besides running: --status, --print-token, --quit, --show-config,
// --doctor, --version, --help. Each speaks to the running instance where there is one, prints and
// returns the exit code. Needs a QCoreApplication.
int runAction(const CommandLine &commandLine);

// What a second start does: brings the first one's window to the front and says where it runs.
int handOverToFirst(const CommandLine &commandLine, bool headless);
