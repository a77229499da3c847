// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

// One header field of an answer.
struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

using HttpHeaders = QList<HttpHeader>;
