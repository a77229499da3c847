// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/socketshutdown.h"

#include <winsock2.h>

void shutdownSending(qintptr descriptor)
{
    ::shutdown(SOCKET(descriptor), SD_SEND);
}
