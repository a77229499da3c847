// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/childguard.h"

#include <QProcess>

#include <windows.h>

namespace {

// Never closed by us: Windows closes it when we end, and that ends everything in it.
HANDLE job()
{
    static const HANDLE handle = [] {
        const HANDLE created = ::CreateJobObjectW(nullptr, nullptr);
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        ::SetInformationJobObject(created, JobObjectExtendedLimitInformation, &limits,
                                  sizeof limits);
        return created;
    }();
    return handle;
}

} // namespace

void ChildGuard::attachTo(QProcess &process)
{
    QObject::connect(&process, &QProcess::started, &process, [&process] {
        const HANDLE child =
            ::OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, DWORD(process.processId()));
        if (!child)
            return;
        ::AssignProcessToJobObject(job(), child);
        ::CloseHandle(child);
    });
}

bool ChildGuard::suspend(const QProcess &)
{
    return false;
}

void ChildGuard::resume(const QProcess &) { }
