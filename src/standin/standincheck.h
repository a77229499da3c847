// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/standinplan.h"

#include <optional>

// What the real API answers with 400 invalid_request_error, in its own words as far as they are
// known: a stand-in that takes anything would let a client's mistakes through to the user's first
// real call. `refuseSampling` adds what only its newest models refuse: any temperature, top_p or
// top_k.
std::optional<StandInFailure> checkRequest(const Json &body, bool refuseSampling = false);
