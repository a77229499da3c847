// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/childguard.h"

#include <QProcess>

#include <unistd.h>

// There is no parent-death signal here: a child of a killed parent sees its standard input end,
// which ends an idle CLI, and the process ledger ends what is left at the next start.
void ChildGuard::attachTo(QProcess &process)
{
    process.setChildProcessModifier([earlier = process.childProcessModifier()] {
        if (earlier)
            earlier();
        ::setsid();
    });
}

bool ChildGuard::suspend(const QProcess &)
{
    return false;
}

void ChildGuard::resume(const QProcess &) { }
