// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// Memory a process has to itself, in bytes, without what it shares with others; 0 where that cannot
// be told. Cheap enough for the engine thread.
qint64 privateMemory(qint64 pid);
