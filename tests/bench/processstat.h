// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

// What a process has cost so far, read from /proc. Linux only.
namespace ProcessStat {

double cpuMs(qint64 pid); // of its living threads, to the nanosecond, without its children
double pssMiB(qint64 pid); // proportional share of memory; 0 if it is gone
double pssMiB(const QList<qint64> &pids);
int descriptors(qint64 pid); // open ones

} // namespace ProcessStat
