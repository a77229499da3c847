// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QPalette>

// An icon of our own set (resources/icons/symbols), drawn in the palette's text colour at the
// moment it is painted: sharp at every scale and right after a change between light and dark. UI
// thread.
QIcon symbolIcon(QStringView name);
// The same in a tone of Theme, for states.
QIcon symbolIcon(QStringView name, Theme::Tone tone);

// One picture of it, for painting by hand.
QPixmap symbolPixmap(QStringView name, const QColor &color, int size, qreal devicePixelRatio);
