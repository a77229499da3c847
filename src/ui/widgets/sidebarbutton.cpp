// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebarbutton.h"

#include "ui/theme.h"
#include "ui/widgets/sidebar.h"

#include <QPainter>

SidebarButton::SidebarButton(const QString &text, const QString &symbol, QWidget *parent)
    : QAbstractButton(parent)
    , m_symbol(symbol)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SidebarButton::sizeHint() const
{
    return Sidebar::entrySize(this, text());
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Sidebar::EntryState state;
    state.current = isDown();
    state.hovered = underMouse();
    state.focused = hasFocus() && Theme::showsFocus(*this);
    Sidebar::drawEntry(painter, this, rect(), text(), m_symbol, state);
}
