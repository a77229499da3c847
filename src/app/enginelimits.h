// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatservice.h"
#include "core/claude/workerpool.h"
#include "server/http/httplimits.h"
#include "server/http/requestguard.h"

class Settings;

// What the parts of the engine may do, out of the settings.
ChatService::Limits chatLimits(const Settings &settings);
WorkerPool::Limits poolLimits(const Settings &settings);
HttpLimits httpLimits(const Settings &settings);
GuardRules guardRules(const Settings &settings);
