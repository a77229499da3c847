// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/symbolicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace {

QStringView iconName(Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Good:
        return u"check-circle";
    case Theme::Tone::Warning:
        return u"warning";
    case Theme::Tone::Bad:
        return u"error";
    case Theme::Tone::Neutral:
    case Theme::Tone::Busy:
        break;
    }
    return u"info";
}

} // namespace

Banner::Banner(Theme::Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
    , m_below(new QHBoxLayout)
{
    const int side = Theme::space(this, 3);
    m_layout->setContentsMargins(side, Theme::space(this, 2), side, Theme::space(this, 2));
    m_layout->setSpacing(Theme::space(this, 2));
    m_layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(this, 2));
    column->addWidget(m_text);
    column->addLayout(m_below);
    m_layout->addLayout(column, 1);
    m_below->setSpacing(Theme::space(this, 2));
    m_below->addStretch();
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMessage(tone, text);
}

void Banner::setMessage(Theme::Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    updateIcon();
    update();
}

void Banner::addButton(QWidget *button)
{
    m_layout->addWidget(button, 0, Qt::AlignVCenter);
    m_layout->setAlignment(m_icon, Qt::AlignVCenter); // as the text, which the button gives room
}

void Banner::addButtonBelow(QWidget *button)
{
    m_below->insertWidget(m_below->count() - 1, button);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = Theme::space(this, 2);
    const QColor edge =
        Theme::mix(Theme::cardBorder(palette()), Theme::toneColor(m_tone, palette()),
                   m_tone == Theme::Tone::Neutral ? 0 : 0.35);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(Theme::toneBackground(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void Banner::updateIcon()
{
    m_icon->setPixmap(symbolPixmap(iconName(m_tone), Theme::toneColor(m_tone, palette()),
                                   Theme::iconSize(this), devicePixelRatioF()));
}
