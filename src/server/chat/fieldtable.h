// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "server/chat/parsereport.h"

#include <span>

// How a dialect treats one field of its requests. One table per endpoint: the reading of requests,
// `X-Bellhop-Ignored` and the compatibility report all follow it, so they cannot disagree.
struct FieldRule
{
    enum class Treatment {
        Honoured,
        Adjusted, // honoured, but some values are moved; `note` says which
        Ignored, // without effect, named in the response
        Refused, // 400, because ignoring it would change the meaning
    };

    const char *name;
    Treatment treatment;
    const char *note = "";
    const char *harmless =
        ""; // a value that asks for nothing, besides null, false, 0 and empty ones
};

// null, false, 0, "", [], {} and what `rule`, which may be null, calls harmless: such a field is
// neither refused nor mentioned, whatever it is.
bool asksForNothing(const Json &value, const FieldRule *rule);

// Refuses and notes what the table says, and notes fields that are not in it.
void applyFieldTable(const Json &body, std::span<const FieldRule> table, ParseReport &report);

// The table as JSON, for people and programs: {"field":{"treatment":"…","note":"…"}}.
Json describeFieldTable(std::span<const FieldRule> table);
