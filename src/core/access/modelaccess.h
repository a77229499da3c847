// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatrequest.h"

#include <QStringList>

// Whether a key's list of models has the one a request means. Entries are names or patterns with *;
// opus, sonnet and haiku stand for every model of that family. What counts is the Claude model that
// would answer, not the name the client wrote. An empty list has them all.
bool isModelAllowed(const QStringList &allowed, const QString &model, const QString &fullName);
