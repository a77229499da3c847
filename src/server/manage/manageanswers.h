// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"
#include "server/http/httpexchange.h"

#include <QDateTime>
#include <QStringList>

// Small things all management endpoints share.

inline const HttpHeaders kNoStore{
    {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")}};

// ISO 8601 in UTC; null for none.
Json timeJson(const QDateTime &time);
Json nullableJson(const QString &text);
Json listJson(const QStringList &texts);

void respondNotFound(const ExchangePtr &exchange, const QString &message);
void respondFailed(const ExchangePtr &exchange, const Error &error); // 500, a store's error
