// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/standinplan.h"

#include <QStringView>

// Cuts the planned text where stop_sequences and max_tokens of the request end it, as the API
// would. One word counts as one token.
void applyRequestLimits(StandInPlan &plan, const Json &body);

// Where the word that begins at `begin` ends: with the blanks before and after it, so that the
// words of a text together are the text again.
qsizetype wordEnd(QStringView text, qsizetype begin);
