// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/json.h"

// bellhop keys, models, usage, requests: asks the running Bellhop over its own API, with the default
// key, and prints the answer for people or as JSON. Returns the exit code.
int runSubcommand(const CommandLine &commandLine);

// What is printed for people. Pure.
QString keysText(const Json &keys);
QString modelsText(const Json &models);
QString usageText(const Json &usage);
QString requestsText(const Json &requests);
