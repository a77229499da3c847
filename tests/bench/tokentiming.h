// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long the look at a token takes, by where a wrong one begins to differ from a right one, and which
// key the right one belongs to: a difference would tell somebody who measures. Prints a table.
void printTokenTiming();
