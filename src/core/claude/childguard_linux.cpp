// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/childguard.h"

#include <QProcess>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

// The kernel sends the parent-death signal when the THREAD that forked ends, not the process. That
// is what we want: QProcess forks in the thread that calls start(), children belong to that
// thread's objects, and a thread that ends with living children has lost the means to end them.
void ChildGuard::attachTo(QProcess &process)
{
    const pid_t parent = ::getpid();
    // Runs between fork and exec: nothing but system calls.
    process.setChildProcessModifier([earlier = process.childProcessModifier(), parent] {
        if (earlier)
            earlier();
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        // A parent that died before prctl() sends no signal any more.
        if (::getppid() != parent)
            ::_exit(127);
    });
}

bool ChildGuard::suspend(const QProcess &process)
{
    // While it runs its pid is nobody else's: QProcess has not asked for its end yet.
    return process.state() == QProcess::Running && ::kill(pid_t(process.processId()), SIGSTOP) == 0;
}

void ChildGuard::resume(const QProcess &process)
{
    if (process.state() == QProcess::Running)
        ::kill(pid_t(process.processId()), SIGCONT);
}
