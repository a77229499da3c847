// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/status/serverstatus.h"

struct DoctorReport;

// What one start of the program tells another over the control socket, and how that is put to people
// in a terminal. Pure.
Json statusToJson(const ServerStatus &server, const ClaudeStatus &claude);
QString statusToText(const Json &status);
Json doctorToJson(const DoctorReport &report);
QString doctorToText(const Json &report);
