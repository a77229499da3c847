// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pilltabs.h"

#include "ui/theme.h"

#include <QCursor>
#include <QPainter>

PillTabs::PillTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setAttribute(Qt::WA_Hover);
}

void PillTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int hovered = underMouse() ? tabAt(mapFromGlobal(QCursor::pos())) : -1;
    for (int tab = 0; tab < count(); ++tab) {
        const QRectF plate = QRectF(tabRect(tab)).adjusted(1, 1, -Theme::space(this, 0.5), -1);
        const bool current = tab == currentIndex();
        if (current || tab == hovered)
            Theme::drawPlate(painter, plate, *this,
                             current ? Theme::Plate::Current : Theme::Plate::Hovered);
        if (current && Theme::showsFocus(*this))
            Theme::drawPlate(painter, plate, *this, Theme::Plate::Focus);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(plate, int(Qt::AlignCenter) | int(Qt::TextShowMnemonic), tabText(tab));
    }
}

QSize PillTabs::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + Theme::space(this, 6),
            Theme::space(this, 7)};
}

QSize PillTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}
