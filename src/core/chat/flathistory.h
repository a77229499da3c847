// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"

// The fallback for a CLI that cannot take earlier turns natively: the whole conversation as one user
// message, each turn under its role. Images and documents of the last message stay what they are. Pure.
ChatRequest withFlatHistory(const ChatRequest &request);
