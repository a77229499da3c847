// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QString>

#include <optional>
#include <string>

// Readers for the body of a Messages request. They take any JSON: what is not there reads as empty.

// Text of the last user message, tool results included; blocks that are nothing but a
// <system-reminder> are left out, they come from the CLI and not from the user.
QString lastUserText(const Json &body);

const Json *toolNamed(const Json &body, const std::string &name);

// An answer that fits `output_config.format`, if the request has one.
std::optional<std::string> jsonAnswerFor(const Json &body);

// A value that fits a JSON schema, roughly.
Json sampleOfSchema(const Json &schema);
