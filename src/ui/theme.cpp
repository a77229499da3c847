// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPalette>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace {

// Enough contrast for text (WCAG AA) on the palest and on the darkest usual window.
constexpr float kLightnessOnDark = 0.70F;
constexpr float kLightnessOnLight = 0.33F;

float hueOf(Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Good:
        return 145 / 360.F;
    case Theme::Tone::Busy:
        return 212 / 360.F;
    case Theme::Tone::Warning:
        return 36 / 360.F;
    case Theme::Tone::Bad:
        return 3 / 360.F;
    case Theme::Tone::Neutral:
        break;
    }
    return 0;
}

} // namespace

int Theme::space(const QWidget *widget, double units)
{
    return std::max(1, qRound(units * widget->fontMetrics().height() / 4.0));
}

int Theme::columns(const QWidget *widget, int count)
{
    return widget->fontMetrics().averageCharWidth() * count;
}

int Theme::iconSize(const QWidget *widget)
{
    return widget->fontMetrics().height();
}

QVBoxLayout *Theme::pageLayout(QWidget *page)
{
    const int margin = space(page, 4);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(space(page, 3));
    return layout;
}

QHBoxLayout *Theme::rowLayout(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(row, 2));
    return layout;
}

QFont Theme::scaled(const QFont &font, double factor, QFont::Weight weight)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    result.setWeight(weight);
    return result;
}

QFont Theme::monospace(const QWidget *widget)
{
    QFont result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (widget->font().pointSizeF() > 0)
        result.setPointSizeF(widget->font().pointSizeF());
    else
        result.setPixelSize(widget->font().pixelSize());
    return result;
}

QColor Theme::mix(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * float(share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF()
        < palette.color(QPalette::WindowText).lightnessF();
}

QColor Theme::cardBackground(const QPalette &palette)
{
    // Many dark palettes have a Base darker than Window: a card there would be a hole, so it is
    // lifted.
    if (isDark(palette))
        return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.045);
    return mix(palette.color(QPalette::Window), palette.color(QPalette::Base), 0.85);
}

QColor Theme::cardBorder(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
               isDark(palette) ? 0.14 : 0.13);
}

QColor Theme::dimText(const QPalette &palette)
{
    return mix(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.32);
}

QColor Theme::hover(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.07);
}

QColor Theme::codeBackground(const QPalette &palette)
{
    return mix(cardBackground(palette), palette.color(QPalette::WindowText), 0.05);
}

void Theme::drawPlate(QPainter &painter, const QRectF &rect, const QWidget &widget, Plate plate)
{
    const QPalette &palette = widget.palette();
    const QColor accent = palette.color(QPalette::Highlight);
    const qreal radius = space(&widget, 1.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    switch (plate) {
    case Plate::Hovered:
        painter.setBrush(hover(palette));
        break;
    case Plate::Current:
        painter.setBrush(mix(palette.color(QPalette::Window), accent, 0.18));
        break;
    case Plate::Focus:
        painter.setPen(QPen(accent, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        return;
    }
    painter.drawRoundedRect(rect, radius, radius);
}

bool Theme::showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

QColor Theme::toneColor(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Neutral)
        return dimText(palette);
    return QColor::fromHslF(hueOf(tone), isDark(palette) ? 0.62F : 0.72F,
                            isDark(palette) ? kLightnessOnDark : kLightnessOnLight);
}

QColor Theme::toneBackground(Tone tone, const QPalette &palette)
{
    return mix(cardBackground(palette), toneColor(tone, palette), isDark(palette) ? 0.16 : 0.10);
}
