// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/processmemory.h"

qint64 privateMemory(qint64)
{
    return 0;
}
