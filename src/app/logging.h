// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/logline.h"

#include <QList>
#include <QString>

// The program's log: one line per message, "time level category: text", to stderr and to
// <data dir>/logs/bellhop.log, which is rotated and readable by its owner only. Stdout stays free for
// what scripts read. What clients and Claude say to each other is never logged by anybody; a line is
// cut at a sane length nevertheless, and what looks like a token or a key is masked. From any thread.

// From now on; without a folder to stderr only.
void startLogging(const QString &dataDir);
// error, warning, info or debug, as in the settings.
void setLogLevel(const QString &level);
// The last lines, as long as they are remembered, with a number above the one given; oldest first.
QList<LogLine> recentLogLines(qint64 after);
QString logFolder(const QString &dataDir);
