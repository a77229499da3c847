// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/keyring.h"
#include "core/chat/chaterror.h"
#include "core/json.h"

// Access keys as JSON, both ways. Never a digest. Pure.
Json keyJson(const AccessKey &key);
Json keysJson(const std::vector<AccessKey> &keys);
// What a body says of a key. `limits`: those it has; a body that names some leaves the others.
Result<KeyRing::Wishes, ChatError> keyWishes(const Json &body, const KeyLimits &limits = {});
