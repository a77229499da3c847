// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"

// How many tokens a request is likely to cost before it is sent. An estimate, no count: Claude's
// tokens are not public. Rather high than low, because clients use it to stay within the window:
//
//   ASCII text          one per 3.5 characters      CJK, emoji        one, two per character
//   other letters       one per 1.6                 tools             their JSON, and 350 for the lot
//   image               width × height / 750, at most 1,600           PDF page          1,800
qint64 estimateTokens(const ChatRequest &request);
