// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// A fresh id as the APIs make them: the prefix and 24 random letters and digits.
QByteArray randomId(QByteArrayView prefix);
