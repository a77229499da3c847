// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

// One row of RFC 4180, with its line end. A field that a spreadsheet would take for a formula is
// marked as text: client names and errors come from outside.
QByteArray csvRow(const QStringList &fields);
