// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// For people and scripts at the terminal: one text, one line break, sent at once. Not for the log.
void printLine(const QString &text); // stdout
void printError(const QString &text); // stderr
