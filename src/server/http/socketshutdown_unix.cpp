// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/socketshutdown.h"

#include <sys/socket.h>

void shutdownSending(qintptr descriptor)
{
    ::shutdown(int(descriptor), SHUT_WR);
}
