// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

// Ties a child to us: it ends when we end, however we end, and it leads a process group of its own
// so that a Ctrl-C in our terminal does not reach it before we have ended it in order. Keeps a
// child process modifier that is already set. Call before QProcess::start().
namespace ChildGuard {
void attachTo(QProcess &process);
}
