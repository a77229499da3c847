// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

DimLabel::DimLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    recolor();
}

void DimLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        recolor();
}

void DimLabel::recolor()
{
    if (m_recoloring)
        return;
    m_recoloring = true; // setPalette() sends PaletteChange itself
    const QPalette source = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own;
    own.setColor(QPalette::Active, QPalette::WindowText, Theme::dimText(source));
    own.setColor(QPalette::Inactive, QPalette::WindowText, Theme::dimText(source));
    setPalette(own);
    m_recoloring = false;
}

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : QLabel(parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {Theme::columns(this, 8), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), this->alignment()));
    style()->drawItemText(&painter, area, alignment, palette(), isEnabled(),
                          fontMetrics().elidedText(text(), m_mode, area.width()), foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isElided())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QLabel *makeHeading(const QString &text, int level, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::scaled(label->font(), level == 1 ? 1.6 : 1.08, QFont::DemiBold));
    return label;
}
