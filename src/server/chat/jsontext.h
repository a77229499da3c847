// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

// Appends `text` as it stands between the quotes of a JSON string. For the path of every delta,
// where building a document would cost ten times as much. `text` is UTF-8 and stays UTF-8.
void appendJsonEscaped(QByteArray &out, std::string_view text);

// The same with the quotes.
void appendJsonString(QByteArray &out, std::string_view text);
