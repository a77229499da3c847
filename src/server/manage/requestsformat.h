// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/status/turnrecord.h"

#include <QDateTime>

#include <vector>

// Requests as JSON: running, queued and ended ones. No prompts, no answers. Pure.
Json requestJson(const TurnRecord &record, const QDateTime &now);
Json requestsJson(const std::vector<TurnRecord> &records, const QDateTime &now);
