// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contraststyle.h"

#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr double kBorderShare = 0.6; // of the text's colour: three times as bright as the ground
constexpr double kDisabledBorderShare = 0.3;
const QString kQtStyle = u"fusion"_s;

} // namespace

ContrastStyle::ContrastStyle()
    : QProxyStyle(kQtStyle)
{ }

void ContrastStyle::use()
{
    if (QApplication::style()->name() == kQtStyle)
        QApplication::setStyle(new ContrastStyle);
}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isFocused = option->state.testFlag(State_HasFocus)
        && option->state.testFlag(State_KeyboardFocusChange); // has a border of its own
    if (element != PE_IndicatorCheckBox || isFocused)
        return;
    const double share =
        option->state.testFlag(State_Enabled) ? kBorderShare : kDisabledBorderShare;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(0.5, 0.5);
    painter->setPen(Theme::mix(option->palette.color(QPalette::Base),
                               option->palette.color(QPalette::Text), share));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}
