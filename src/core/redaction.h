// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// For whatever is written down: tokens, keys and passwords become dots.
QString withoutSecrets(const QString &text);
