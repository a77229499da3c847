// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QString>
#include <QStringList>

// One word of a POSIX shell, quoted only if it has to be.
QString shellWord(const QString &text);

// A command to paste that posts the body as JSON and shows the answer as it comes.
QString curlCommand(const QString &url, const QStringList &headers, const Json &body);
