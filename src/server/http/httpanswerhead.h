// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpheaders.h"

#include <QByteArray>

// The status line and headers of one answer. Header values cannot break out of their line.
struct HttpAnswerHead
{
    enum class Framing { Length, Chunked, UntilClose, None };

    int status = 200;
    QByteArrayView contentType;
    Framing framing = Framing::Length;
    qint64 length = 0;
    bool close = false;
    QByteArrayView requestId; // sent under both names the SDKs look for
    const HttpHeaders *standing = nullptr; // of the exchange
    const HttpHeaders *headers = nullptr; // of this answer

    void appendTo(QByteArray *out) const;
};
