// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpheaders.h"

#include <QByteArrayView>

// Overhears one answer as it is given, e.g. to keep it. Exactly one of ended() and lost() comes last.
// Called in the server's thread.
class ExchangeTap
{
public:
    virtual ~ExchangeTap() = default;

    virtual void began(int status, QByteArrayView contentType, const HttpHeaders &headers,
                       bool isStream) = 0;
    virtual void wrote(QByteArrayView data) = 0; // for a stream: one call per write
    virtual void ended() = 0; // the whole answer was given
    virtual void lost() = 0; // the client went, or the answer failed on its way
};
