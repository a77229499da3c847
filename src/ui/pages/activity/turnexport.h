// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/turnrecord.h"

// A request as text to take away. Pure.

// A command that sends such a request: same endpoint, model and form of answer, with a greeting in
// place of the question, which nobody has kept. Empty for an endpoint that is not known.
QString turnAsCurl(const TurnRecord &turn, const QString &baseUrl, const QString &token);

QByteArray turnCsvHeader(); // RFC 4180, names that are never translated
QByteArray turnCsvRow(const TurnRecord &turn);
