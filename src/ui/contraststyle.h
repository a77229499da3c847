// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

// Qt's own style draws the border of a check box as a shade of what is behind it: in a dark window
// nobody sees where it is. This one draws it in a shade of the text. UI thread.
class ContrastStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    // In place of Qt's own style; that of a desktop stays.
    static void use();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    ContrastStyle();
};
