// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

// Shows every window, page, card of a client, step of the welcome and page of the settings, with no,
// some and very much data, one after the other. Who visits draws a picture or examines what is seen.
namespace Gallery {

enum class Theme { Light, Dark };
void setTheme(Theme theme);

// The shown widget and a name for the picture; false = something is wrong with it.
using Visitor = std::function<bool(QWidget &widget, const QString &name)>;
bool walk(const Visitor &visit); // false: one of the visits said so

} // namespace Gallery
