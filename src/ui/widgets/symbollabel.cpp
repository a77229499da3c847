// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/symbollabel.h"

#include "ui/symbolicon.h"

#include <QPainter>

SymbolLabel::SymbolLabel(const QString &name, Theme::Tone tone, double lines, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_tone(tone)
    , m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolLabel::setSymbol(const QString &name, Theme::Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void SymbolLabel::setPlate(bool plate)
{
    m_plate = plate;
    update();
}

QSize SymbolLabel::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_lines);
    return {side, side};
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = Theme::toneColor(m_tone, palette());
    QRect area = rect();
    if (m_plate) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::mix(Theme::cardBackground(palette()), color, 0.16));
        painter.drawEllipse(area);
        const int inset = area.width() / 4;
        area.adjust(inset, inset, -inset, -inset);
    }
    painter.drawPixmap(area.topLeft(),
                       symbolPixmap(m_name, color, area.width(), devicePixelRatioF()));
}
