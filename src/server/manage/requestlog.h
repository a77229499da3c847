// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/turnrecord.h"
#include "server/http/httpexchange.h"

// The log's lines about requests, "name=value" each, by the id that clients get as X-Request-Id: one for
// each answer of Claude, and one for each request that changed something or was refused. Never what was
// asked or answered, nor a token.
namespace RequestLog {

// "bellhop.request", when it has ended.
void note(const TurnRecord &record);
// "bellhop.access", when it is answered.
void watch(const ExchangePtr &exchange);
void noteRefused(const HttpRequest &request, const QString &keyId, int status);

} // namespace RequestLog
