// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace ChildGuard {

// Ties a child to us: it ends when we end, however we end, and it leads a process group of its own
// so that a Ctrl-C in our terminal does not reach it before we have ended it in order. Keeps a
// child process modifier that is already set. Call before QProcess::start().
void attachTo(QProcess &process);

// A suspended child uses no CPU, reads nothing and does not end until it is resumed or killed. Only
// where it is killed with us whatever happens, so that none stays behind asleep; else does nothing.
// False = it still runs.
bool suspend(const QProcess &process);
void resume(const QProcess &process);

} // namespace ChildGuard
