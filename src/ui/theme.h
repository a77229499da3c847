// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QHBoxLayout;
class QPainter;
class QPalette;
class QRectF;
class QVBoxLayout;
class QWidget;

// Sizes and colours of the windows, all derived from the user's font and palette, so that light,
// dark, high contrast and any scale come out right without a number of our own.
namespace Theme {

// A quarter of a text line: about 4 px at the usual font. The windows use 2, 3 and 4 of them.
int space(const QWidget *widget, double units);
// Width of that many average characters.
int columns(const QWidget *widget, int count);
int iconSize(const QWidget *widget); // height of a text line, as icons beside text want it

// New layouts: what fills a page or dialog from top to bottom, and controls side by side in it.
QVBoxLayout *pageLayout(QWidget *page);
QHBoxLayout *rowLayout(QWidget *row);

QFont scaled(const QFont &font, double factor, QFont::Weight weight = QFont::Normal);
QFont monospace(const QWidget *widget);

QColor mix(const QColor &from, const QColor &to, double share); // share of `to`, 0..1
bool isDark(const QPalette &palette);

QColor cardBackground(const QPalette &palette);
QColor cardBorder(const QPalette &palette);
QColor dimText(const QPalette &palette);
QColor hover(const QPalette &palette);
QColor codeBackground(const QPalette &palette);

// A rounded plate under something that can be chosen.
enum class Plate { Hovered, Current, Focus };
void drawPlate(QPainter &painter, const QRectF &rect, const QWidget &widget, Plate plate);
// The focus ring is for those who use the keyboard; after a click it would only be noise.
bool showsFocus(const QWidget &widget);

// Meaning by tone; never the only carrier of it.
enum class Tone { Neutral, Good, Busy, Warning, Bad };
QColor toneColor(Tone tone, const QPalette &palette); // text and icons, readable on a card
QColor toneBackground(Tone tone, const QPalette &palette); // a hint of it behind text

} // namespace Theme
