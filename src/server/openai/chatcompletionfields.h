// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/chat/fieldtable.h"

// Every field a client may send to POST /v1/chat/completions, and what becomes of it.
std::span<const FieldRule> chatCompletionFields();
