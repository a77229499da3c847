// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/standinplan.h"

#include <QHash>
#include <QString>

// How often each `#ERR…xN` tag has failed already.
using StandInFailCounts = QHash<QString, int>;

// True if the text has a #TAG or a CALL.
bool hasStandInTags(const QString &text);

// The plan that the tags in a user's text ask for; the list of tags is in standin.h.
StandInPlan planFromTags(const QString &text, const Json &body, int defaultWords,
                         StandInFailCounts &failCounts);
