// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct ParsedChat;

// What would be written to the CLI for the requests that a client's body became: each line is one
// JSON object of a kind the protocol has, whatever the client put into its texts.
void checkLines(const ParsedChat &chat);
