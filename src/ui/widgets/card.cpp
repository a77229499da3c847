// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
{
    const int margin = Theme::space(this, 4);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(margin, Theme::space(this, 3), margin, margin);
    outer->setSpacing(Theme::space(this, 3));

    if (!title.isEmpty()) {
        m_header = new QHBoxLayout;
        m_header->setSpacing(Theme::space(this, 2));
        m_header->addWidget(makeHeading(title, 2, this));
        m_header->addStretch();
        outer->addLayout(m_header);
        setAccessibleName(title);
    }
    m_body = new QVBoxLayout;
    m_body->setSpacing(Theme::space(this, 2));
    outer->addLayout(m_body, 1);
}

void Card::addAction(QWidget *action)
{
    Q_ASSERT(m_header);
    m_header->addWidget(action);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = Theme::space(this, 2);
    painter.setPen(QPen(Theme::cardBorder(palette()), 1));
    painter.setBrush(Theme::cardBackground(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
