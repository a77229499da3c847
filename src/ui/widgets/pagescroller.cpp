// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagescroller.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr int kWidestPage = 190; // characters

} // namespace

PageScroller::PageScroller(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_layout(Theme::pageLayout(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    setMaximumColumns(kWidestPage);

    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    auto *centring = new QHBoxLayout(holder);
    centring->setContentsMargins(0, 0, 0, 0);
    centring->addWidget(m_content);
    setWidget(holder);
    viewport()->setAutoFillBackground(false);
    // setWidget() turns this on: the window's background is to shine through.
    holder->setAutoFillBackground(false);
}

void PageScroller::setMaximumColumns(int characters)
{
    m_content->setMaximumWidth(Theme::columns(this, characters));
}

void PageScroller::setBare()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::space(this, 2));
    m_content->setMaximumWidth(QWIDGETSIZE_MAX);
}
