// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// Ends the sending side of a connected socket while it can still be read; Qt has no call for this.
void shutdownSending(qintptr descriptor);
